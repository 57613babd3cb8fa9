import { describe, expect, test } from 'vitest';
import { runHere, withReadDemo } from '../support/run-cli.ts';

describe('trace', () => {
  test('--json has citations, codes, fragments and themes', async () => {
    await withReadDemo(async (folder) => {
      const { out, exit } = await runHere(folder, ['trace', '2/1/2', '--json']);
      expect(exit).toBe(0);
      const { command, data } = JSON.parse(out);
      expect(command).toBe('trace');
      expect(Object.keys(data)).toEqual(['citations', 'codes', 'fragments', 'themes', 'missing', 'turns']);
      expect(data.citations[0]).toMatchObject({ footnote: 8, file: 'verslag.md' });
      expect(data.fragments[0]).toMatchObject({
        id: 'b3:12',
        transcript: 'b3',
        turn: 12,
        from: { turn: 12 },
      });
      expect(data.themes).toMatchObject([
        { id: 'privacy', name: 'Privacy van de cursist', groups: [{ applies: true }, { applies: false }] },
      ]);
    });
  });

  test('shows the place on one screen', async () => {
    await withReadDemo(async (folder) => {
      const { out, exit } = await runHere(folder, ['trace', '8']);
      expect(exit).toBe(0);
      expect(out).toMatch(/b3:12/);
      expect(out).toMatch(/docenten\.md:\d+/);
      expect(out.split('\n').length).toBeLessThan(40);
    });
  });

  test('--context shows the turns around', async () => {
    await withReadDemo(async (folder) => {
      const { out } = await runHere(folder, ['trace', 'b3:12', '--context', '1', '--json']);
      const [fragment] = JSON.parse(out).data.fragments;
      expect(fragment.context.map(({ number }: { number: number }) => number)).toEqual([11, 12, 13]);
    });
  });

  test.each([['nergens gezegd woord'], ['9999'], ['b99:1']])('%s is wrong use', async (ref) => {
    await withReadDemo(async (folder) => {
      const { exit, err } = await runHere(folder, ['trace', ref]);
      expect(exit).toBe(2);
      expect(err).not.toBe('');
    });
  });
});
