import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, put } from './folder.ts';

/** A small project of interviews in which something is amiss. */
export const KEPT_PROJECT = {
  'kantlijn.yaml': `title: Verzonnen gesprekken
language: nl
sources: [gesprekken/*]
report: verslag.md
groups:
  bakkers: { title: Bakkers, codebook: boeken/bakkers.yaml, transcripts: [b1, b2] }
crosswalk: boeken/thema.yaml
speakers: { O: researcher }
anonymise: { keep: [Meelhuis] }
`,
  'gesprekken/een.md': `# Bijlage 1: Interview respondent 1

O: Hoe gaat het met de oven?

R: {==Die staat bij Wietske Dolmans in Ravenswoude.==}{>>@c1: oven warm (Label 1, sub 1)<<} En Meelhuis levert.

O: En verder?

R: Het is hier iedere dag drukte.
`,
  'gesprekken/twee.md': `# Bijlage 2: Interview respondent 2

O: En het deeg?

S: {==Het deeg rijst te traag, zegt Wietske.==}{>>@c1: deeg rijst (Label 1, sub 2)<<}
`,
  'decisions.yaml': '{}\n',
  'verslag.md': `# Verslag

Een bakker zegt: "Het deeg rijst te traag."[^1] Beide bakkers noemen de oven.[^1]

[^1]: Bijlage 2. Label 1, sub 2.
`,
  'boeken/bakkers.yaml': `codebook: bakkers
title: Bakkers
labels:
  1:
    name: Werk
    sub: { 1: Oven warm, 2: Deeg rijst }
`,
  'boeken/thema.yaml': `crosswalk: thema
themes:
  - { id: oven, name: De oven, codes: { bakkers: [1/1] } }
`,
};

/** What people do to a project: in a file, one text for another. */
export const KEPT_EDITS: readonly (readonly [
  file: keyof typeof KEPT_PROJECT | '.kantlijn/names.yaml',
  a: string,
  b: string,
])[] = [
  ['gesprekken/een.md', 'Wietske Dolmans', 'Joris Hekkema'],
  ['gesprekken/een.md', 'sub 1)', 'sub 2)'],
  ['gesprekken/een.md', 'R: {==', 'R: Ja. {=='],
  ['gesprekken/twee.md', 'S: {==', 'R: {=='],
  ['gesprekken/twee.md', '<<}\n', '<<}\n\nO: En in Ravenswoude?\n'],
  ['gesprekken/twee.md', 'respondent 2', 'respondent 3'],
  ['gesprekken/een.md', 'respondent 1\n', 'respondent 1 – vrouw, 34\n'],
  ['kantlijn.yaml', 'title: Bakkers', 'title: Meesterbakkers'],
  ['verslag.md', 'te traag."', 'veel te traag."'],
  ['verslag.md', 'sub 2.', 'sub 1.'],
  ['boeken/bakkers.yaml', 'Oven warm', 'Oven koud'],
  ['boeken/bakkers.yaml', ', 2: Deeg rijst', ''],
  ['boeken/thema.yaml', '[1/1]', '[1/2]'],
  ['kantlijn.yaml', 'O: researcher', 'O: researcher, S: respondent'],
  ['kantlijn.yaml', 'keep: [Meelhuis]', 'keep: [Ravenswoude]'],
  [
    'kantlijn.yaml',
    'speakers:',
    'transcripts: { b9: { source: gesprekken/een.md, date: 2024-02-01 } }\nspeakers:',
  ],
  ['.kantlijn/names.yaml', 'names: []', 'names: [Wietske Dolmans, Meelhuis]'],
  ['kantlijn.yaml', 'crosswalk:', 'inline: brackets\ncrosswalk:'],
  ['gesprekken/een.md', 'En Meelhuis', 'En [oven warm] Meelhuis'],
  ['gesprekken/een.md', 'levert.', 'levert aan [naam 3].'],
  ['decisions.yaml', '{}', 'corrections: { b1:2: [1/2] }'],
  ['decisions.yaml', '{}', 'withhold: [{ transcript: b2, turn: 2, why: herkenbaar }]'],
  ['decisions.yaml', '{}', 'aside: [{ transcript: b1, turn: 1 }]'],
];

/** With a secret, so that what it says is kept. */
export function keptProject(root = folderWith()): string {
  for (const [name, text] of Object.entries(KEPT_PROJECT)) put(root, name, text);
  cpSync('fixtures/sources/docx/koelwagens.docx', join(root, 'gesprekken/drie.docx'));
  put(root, '.kantlijn/names.yaml', 'names: []\n');
  put(root, '.kantlijn/secret', `${'5a'.repeat(32)}\n`);
  return root;
}
