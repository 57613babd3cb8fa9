import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const INTERVIEW = `# Interview respondent 1

O: Wie bent u?

R: Ik ben de enige vrouwelijke brandweercommandant van de regio. {==Het was een zware tijd.==}{>>@c1: Werkwijze: bellen (Label 1)<<}

O: En uw gezin?

R: Ik ben moeder van een drieling. Wij wonen hier graag.
`;
const ONLY = 'Ik ben de enige vrouwelijke brandweercommandant van de regio.';

async function inProject(use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'interview.md'), INTERVIEW);
    await runHere(folder, ['init', 'interview.md']);
    await use(folder);
  });
}

const review = (folder: string, lines: string[], ...more: string[]) =>
  runHere(folder, ['anonymise', 'review', ...more], { lines });
const passagesIn = async (folder: string) =>
  JSON.parse((await runHere(folder, ['anonymise', 'review', '--json'])).out).data.passages;

describe('passages that name nobody', () => {
  test('are offered, and nothing of them is hidden by itself', async () => {
    await inProject(async (folder) => {
      expect(await passagesIn(folder)).toEqual([
        { cue: 'only', transcript: 'interview', turn: 2, text: ONLY },
        { cue: 'family', transcript: 'interview', turn: 4, text: 'Ik ben moeder van een drieling.' },
      ]);
      const scanned = JSON.parse((await runHere(folder, ['anonymise', 'scan', '--json'])).out).data.files[0];
      expect(scanned.passages.map(({ cue }: { cue: string }) => cue)).toEqual(['only', 'family']);
      const risk = await runHere(folder, ['anonymise', 'risk']);
      expect(risk.out.replace(/\s+/g, ' ')).toContain('2 passages, nog niet beoordeeld');
    });
  });

  test('that are withheld stand in decisions.yaml by their place and in the private list by their words', async () => {
    await inProject(async (folder) => {
      const { out } = await review(folder, ['w', 'k']);
      expect(out).toContain('Alles is nagekeken');
      const decisions = readFileSync(join(folder, 'decisions.yaml'), 'utf8');
      expect(decisions).not.toMatch(/brandweer|drieling/);
      expect(decisions).toContain('at: interview:2');
      expect(await passagesIn(folder)).toEqual([]);
      expect((await runHere(folder, ['anonymise', 'risk'])).out).not.toContain('beoordeeld');
      const risen = INTERVIEW.replace('O: Wie bent u?', 'O: Dag.\n\nR: Dag.\n\nO: Wie bent u?');
      writeFileSync(join(folder, 'interview.md'), risen);
      const exported = await runHere(folder, ['export', 'uit', '--format', 'md']);
      expect(exported.err + exported.out).not.toContain('brandweer');
    });
  });

  test('can be left for later, taken back, and are not asked about again', async () => {
    await inProject(async (folder) => {
      const { out } = await review(folder, ['w', 'u', '', 'k']);
      expect(out).toContain('nog beoordeeld moeten worden: 1');
      expect(readFileSync(join(folder, '.kantlijn', 'withheld.yaml'), 'utf8')).toBe(
        'left:\n  - Ik ben moeder van een drieling.\n',
      );
      expect(await passagesIn(folder)).toMatchObject([{ cue: 'only' }]);
    });
  });

  test('are not taken back over what somebody else decided meanwhile', async () => {
    await inProject(async (folder) => {
      const path = join(folder, 'decisions.yaml');
      const meanwhile = async () =>
        writeFileSync(path, `${readFileSync(path, 'utf8')}aside:\n  - { transcript: interview, turn: 4 }\n`);
      await runHere(folder, ['anonymise', 'review'], {
        keys: ['w', 'u', 'q'],
        before: { u: meanwhile },
        isTerminal: true,
      });
      expect(readFileSync(path, 'utf8')).toMatch(/at: interview:2[\s\S]*aside:/);
      expect(readFileSync(join(folder, '.kantlijn', 'withheld.yaml'), 'utf8')).toContain(ONLY);
    });
  });

  test('a private list that cannot be understood stops everything that shows words', async () => {
    await inProject(async (folder) => {
      await review(folder, ['w', 'k']);
      for (const damaged of [
        '- een lijst\n',
        'withheld: {a: b}\n',
        'achter: x\n',
        'withheld: [\n',
        '\0\x01',
      ]) {
        writeFileSync(join(folder, '.kantlijn', 'withheld.yaml'), damaged);
        const { exit, out } = await runHere(folder, ['fragments']);
        expect([damaged, exit, out]).toEqual([damaged, 3, '']);
      }
    });
  });
});

test('what is withheld in an interview that kantlijn.yaml says where begins stays so in its document by itself', async () => {
  await withFolder(async (folder) => {
    const talk =
      'Inleiding.\n\nDe dag bij de kas\n\nI: Wie helpt?\n\nR: {==Het geheim van de kelder==}{>>@kim: Kas<<} is groot.\n\nI: En verder?\n\nR: {==De tomaten zijn rood==}{>>@kim: Kas<<} en klaar.\n';
    writeFileSync(join(folder, 'talk.md'), talk);
    await runHere(folder, ['init', 'talk.md']);
    const file = readFileSync(join(folder, 'kantlijn.yaml'), 'utf8').replace(/- talk\n/, '- kas\n');
    const begins = 'transcripts:\n  kas: { source: talk.md, heading: De dag bij de kas }\n';
    writeFileSync(join(folder, 'kantlijn.yaml'), file.replace('anonymise:', `${begins}anonymise:`));
    writeFileSync(join(folder, 'decisions.yaml'), 'withhold:\n  - { transcript: kas, turns: "2" }\n');
    for (const documents of [[], ['talk.md']]) {
      const { out } = await runHere(folder, ['fragments', ...documents]);
      expect(out).toContain('tomaten');
      expect(out).not.toContain('geheim');
    }
  });
});
