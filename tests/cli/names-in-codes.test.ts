import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const CODEBOOK =
  'codebook: buren\ntitle: Buren\nlabels:\n  1: { name: Overlast, sub: { 1: { name: Lift } } }\n';

/** Three codes in words, as brackets or as notes, in an interview that says the same words of things. */
function interview([one, two, three]: readonly string[], code: (words: string) => string): string {
  return `# Bijlage 1: Interview bewoner

O: Hoe gaat het in de straat?

R: ${code(`hulp van ${one}`)}En dan komt er iemand langs. Het is hier vaak ${two?.toLowerCase()}.

O: En verder?

R: ${code(`gesprek ${two}`)}Dat was in de ${one?.toLowerCase()}, met een ${three?.toLowerCase()}.

O: Wie nog?

R: ${code(`contact met ${three}`)}En dat was het wel.
`;
}

const FORMS: Readonly<Record<string, (words: string) => string>> = {
  brackets: (words) => `De lift is vaak stuk [${words}]. `,
  'brackets before words': (words) => `[${words}] De lift is vaak stuk. `,
  'other signs': (words) => `De lift is vaak stuk (code: ${words}), {${words}}. `,
  notes: (words) => `{==De lift is vaak stuk==}{>>@c1: ${words}<<}. `,
};

/** What is shown and written of a project of one interview, by command. */
async function shownOf(text: string, hasCodebook: boolean): Promise<Map<string, string>> {
  return withFolder(async (folder) => {
    const group = 'groups: { b: { title: Buren, codebook: buren.yaml, transcripts: [b1] } }\n';
    await writeFile(join(folder, 'g.md'), text);
    await writeFile(join(folder, 'buren.yaml'), CODEBOOK);
    await writeFile(
      join(folder, 'kantlijn.yaml'),
      `title: Straat\nlanguage: nl\nsources: [g.md]\ninline: brackets\n${hasCodebook ? group : ''}`,
    );
    const shown = new Map<string, string>();
    for (const command of ['check', 'fragments', 'tree']) {
      const { out, err } = await runHere(folder, [command, '--json']);
      shown.set(command, out + err);
    }
    for (const argv of [
      ['export', 'uit', '--format', 'md,json'],
      ['anonymise', 'copy', 'g.md', '--into', 'uit/kopie.md'],
    ])
      expect((await runHere(folder, argv)).exit).toBe(0);
    for (const name of await readdir(join(folder, 'uit')))
      shown.set(name, await readFile(join(folder, 'uit', name), 'utf8'));
    return shown;
  });
}

const NAMES = [
  ['Winter', 'Zwart', 'Visser'],
  ['Bakker', 'Groen', 'Snoek'],
  ['Zomer', 'Schaap', 'Molenaar'],
];

test.each(NAMES.map((names, i) => [names.join(', '), names, i] as const))(
  'who is named by a word in a code is hidden: %s',
  async (_, names, i) => {
    const named = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u');
    for (const [j, [form, code]] of Object.entries(FORMS).entries()) {
      // Each form with a codebook and without one, and so do the names of every row.
      const hasCodebook = (i + j) % 2 === 0;
      const shown = await shownOf(interview(names, code), hasCodebook);
      expect(shown.get('kopie.md')).toContain(`in de ${names[0]?.toLowerCase()}, met een`);
      for (const [where, words] of shown)
        expect([form, hasCodebook, where, named.exec(words)?.[0]]).toEqual([
          form,
          hasCodebook,
          where,
          undefined,
        ]);
    }
  },
);

test('what names nobody in a code stays', async () => {
  const plain = ['hulp van familie', 'contact met school', 'zwart werk', 'Werk in de winter'];
  for (const [form, code] of Object.entries(FORMS)) {
    const text = interview(['Tuinstra', 'Zwart', 'Smit'], code);
    const shown = await shownOf(`${text}\nR: ${plain.map(code).join('')}\n`, false);
    for (const words of plain)
      expect([form, shown.get('kopie.md')]).toEqual([form, expect.stringContaining(words)]);
    for (const words of plain)
      expect([form, shown.get('tree')?.toLowerCase()]).toEqual([
        form,
        expect.stringContaining(words.toLowerCase()),
      ]);
  }
});

test('a code in capitals is no name for a word that is hardly ever one', async () => {
  const text = interview(['Anna', 'Roos', 'Winter'], () => '{==De lift is stuk.==}{>>@c1: OWN DOOR<<} ');
  const shown = await shownOf(text, false);
  expect(shown.get('tree')).toContain('OWN DOOR');
});
