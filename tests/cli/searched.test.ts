import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const INTERVIEW = `# Interview respondent 1

O: Hoe gaat dat dan?

R: {==Dan vraag ik hulp.==}{>>@a: NOTE (Label 1, sub 1)<<}

O: En verder?

R: Verder niets.
`;

async function shown(text: string, argv: readonly string[], name = 'gesprek.md'): Promise<string> {
  let all = '';
  await withFolder(async (folder) => {
    await writeFile(join(folder, name), text);
    const { out, err } = await runHere(folder, [...argv, name]);
    all = out + err;
  });
  return all;
}

test.each([
  ['Hulp: via Stichting Korenbloem', 'Korenbloem', 'Hulp: via'],
  ['Contact: mevrouw Okonjo wil niet', 'Okonjo', 'Contact: mevrouw'],
  ['Contact: de begeleider heet Roos', 'Roos', 'Contact: de begeleider'],
  ['Contact: toen kwam Sjouwkje langs', 'Sjouwkje', 'Contact: toen kwam'],
])('in a comment, %s is searched like a turn', async (note, hidden, left) => {
  for (const command of ['fragments', 'notes']) {
    const out = await shown(INTERVIEW.replace('NOTE', note), [command, '--json']);
    expect(out).not.toContain(hidden);
    expect(out).toContain(left);
  }
});

test.each([
  'Jeugd: Knelpunt in de Wijkaanpak',
  'Knelpunt: Samewerking met Bewoners',
  'Kernwaarden en Doelen: Regie',
])('in a comment, %s names nobody', async (note) => {
  const out = await shown(INTERVIEW.replace('NOTE', note), ['fragments', '--json']);
  expect(out).toContain(note);
});

test('what was typed with tabs beside an interview is searched as well', async () => {
  const talk =
    'Interviewer\tHoe ging dat?\n\nBewoner\t{==mevrouw Okonjo wil niet==}{>>@a: Weigering<<}, zei ze.\n';
  const text = `${INTERVIEW.replace('NOTE', 'Hulp')}\n# Aantekeningen\n\n${talk}`;
  for (const command of ['notes', 'check', 'fragments']) {
    expect(await shown(text, [command])).not.toContain('Okonjo');
  }
});

test('a note of a few words is in the language of its document', async () => {
  const english = `# Interview 1\n\nInterviewer: What keeps you from coming here more often?\n\nRespondent: {==It was rather difficult for us.==}{>>@a: barrier: water<<}\n`;
  expect(await shown(english, ['notes'])).toContain('barrier: water');
  const dutch = INTERVIEW.replace('NOTE', 'langs de Barrier');
  expect(await shown(dutch, ['notes'])).not.toContain('Barrier');
});
