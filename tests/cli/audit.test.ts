import { describe, expect, test } from 'vitest';
import { runHere, withReadDemo } from '../support/run-cli.ts';

const isOfCode = ({ kind }: { kind: string }) => kind === 'citation';

describe('audit', () => {
  test('says first how much there is, then what is wrong, and exits with 1', async () => {
    await withReadDemo(async (folder) => {
      const { out, exit } = await runHere(folder, ['audit']);
      expect(exit).toBe(1);
      expect(out).toContain('24 verwijzingen naar codes');
      expect(out.indexOf('24 verwijzingen')).toBeLessThan(out.indexOf('K305'));
      const errors = [...out.matchAll(/(?:fout|let op) (K\d{3})(?=:)/g)].map(([, code]) => code);
      // What is said of a mistyped note stands above what follows from it.
      expect(errors).toEqual(['K205', 'K305', 'K403', 'K203', 'K504', 'K408', 'K301']);
    });
  });

  test('--json has the shape of the manual, and no key more', async () => {
    await withReadDemo(async (folder) => {
      const { out } = await runHere(folder, ['audit', '--json']);
      const { kantlijn, command, revealed, data, findings } = JSON.parse(out);
      expect({ kantlijn, command, revealed }).toEqual({ kantlijn: 1, command: 'audit', revealed: false });
      const wrong = findings.filter((one: { severity: string }) => one.severity !== 'info');
      expect(wrong.map(({ code, cause }: { code: string; cause: string | null }) => [code, cause])).toEqual([
        ['K205', 'b3:6'],
        ['K305', 'b3:6'],
        ['K403', null],
        ['K203', 'b4:11'],
        ['K504', 'b4:11'],
        ['K408', 'v21'],
        ['K301', null],
      ]);
      expect(data.citations.filter(isOfCode).length).toBe(24);
      expect(data.citations[0].targets[0]).toMatchObject({
        transcript: 'b2',
        code: '1/1',
        status: 'found',
        suggestion: null,
      });
      const quote = data.quotes.find((one: { footnote: number }) => one.footnote === 7);
      expect(quote).toMatchObject({
        status: 'altered',
        transcript: 'b2',
        turn: 10,
        changes: [{ from: 'twee', to: 'drie' }],
        inCode: true,
      });
      const moved = data.quotes.find((one: { footnote: number }) => one.footnote === 21);
      expect(moved).toMatchObject({
        status: 'not-found',
        transcript: null,
        turn: null,
        elsewhere: ['b7:10'],
        inCode: null,
      });
      const claim = data.claims.find((one: { footnote: number }) => one.footnote === 10);
      expect(claim).toMatchObject({ claimed: [1, 2], counted: 2, of: 4, status: 'contradicted' });
    });
  });

  test('a document without citations is wrong use', async () => {
    await withReadDemo(async (folder) => {
      const { exit, err } = await runHere(folder, ['audit', 'interviews/docenten.md']);
      expect(exit).toBe(2);
      expect(err).not.toBe('');
    });
  });

  test('documents without a project are audited too', async () => {
    await withReadDemo(async (folder) => {
      const documents = ['verslag.md', 'interviews/docenten.md', 'interviews/taalmaatjes/taalmaatje-1.md'];
      const { out, exit } = await runHere(folder, ['audit', ...documents, '--json']);
      expect(exit).toBe(1);
      expect(JSON.parse(out).data.citations.filter(isOfCode).length).toBe(24);
    });
  });
});
