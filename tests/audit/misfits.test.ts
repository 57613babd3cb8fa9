import { expect, test } from 'vitest';
import { RawText } from '../../src/model/raw-text.ts';
import { said } from '../support/build.ts';
import { auditOf } from './styles/score.ts';

const talk = (n: number) => {
  const heat = n < 3 ? `{==Het is heet, keer ${n}==}{>>@kim: Hitte (label 1, sub 1)<<}` : `Fris, keer ${n}`;
  const drafty = `{==Het tocht, keer ${n}==}{>>@kim: Tocht (label 1, sub 2)<<}`;
  return `# Bijlage ${n}: Interview tuinman ${n}\n\nI: Hoe gaat het?\n\nR: ${heat}.\n\nI: En de tocht?\n\nR: ${drafty}.\n`;
};

/** What is found in a section that cites the heat, of a sentence behind it or in the conclusion. */
async function found(text: string, title = 'Conclusie') {
  const cited = 'Tuinman 1 noemt de hitte (bijlage 1, label 1, sub 1).';
  const report = `# Verslag\n\n## Hitte\n\n${cited}\n\n## ${title}\n\n${text}\n\n${[1, 2, 3].map(talk).join('\n')}`;
  return (await auditOf(new Map([['verslag.md', report]]))).findings;
}

test.each<[string, string[]]>([
  ['Alle tuinmannen noemen de hitte.', ['K523']],
  ['Eén tuinman noemt de hitte.', ['K523']],
  ['Niemand van de tuinmannen is ooit benaderd over de hitte.', []],
  ['Geen van de tuinmannen noemt de tocht.', ['K523']],
  ['De meeste tuinmannen noemen de hitte.', ['K506']],
  ['Alle tuinmannen noemen de tocht.', ['K506']],
  ['Alle tuinmannen noemen de regen.', ['K506']],
  ['De tuin heeft 90 tuinmannen, in de hitte.', ['K506']],
])('a number that does not fit the code a sentence names is said, as to be read: %s', async (text, codes) => {
  const own = (await found(text)).filter(({ code }) => code === 'K506' || code === 'K523');
  expect(own.map(({ code }) => code)).toEqual(codes);
});

test('a sentence that is held against the next citation, and does not fit the code that it names, is told so', async () => {
  const cited = 'Tuinman 1 noemt de hitte (bijlage 1, label 1, sub 1).';
  const told = async (text: string) =>
    (await found(`${text} ${cited}`, 'Werk'))
      .map(({ code }) => code)
      .filter((code) => /K50[16]|K523/.test(code));
  expect(await told('Iedereen noemt de hitte.')).toEqual(['K523']);
  expect(await told('De meeste tuinmannen noemen de hitte.')).toEqual([]);
});

test('whom a sentence says it of neither is told with that word', async () => {
  const all = await found('Noch tuinman 1 noch tuinman 3 noemt de hitte (tuinman 1 en 3).', 'Werk');
  const own = all.filter(({ code }) => /K50|K52|K530/.test(code));
  expect(own.map(({ words }) => said(words.claimed))).toEqual(['Noch tuinman 1 noch tuinman 3']);
});

test('a section that cites what its heading says may cite another code beside it', async () => {
  const beside = 'Tuinman 1 noemt de tocht (bijlage 1, label 1, sub 2).';
  const codesOf = async (text: string) => (await found(text, 'De hitte')).map(({ code }) => code);
  expect(await codesOf(beside)).toContain('K304');
  expect(await codesOf(`${beside}\n\nTuinman 2 noemt de hitte (bijlage 2, label 1, sub 1).`)).not.toContain(
    'K304',
  );
});

test('what only somebody is said of is told with its "alleen"', async () => {
  const all = await found('Alleen tuinman 1 noemt de hitte (bijlage 1, label 1, sub 1).', 'Werk');
  const own = all.filter(({ code }) => code === 'K501');
  expect(own.map(({ words }) => said(words.claimed))).toEqual(['Alleen tuinman 1']);
});

test('one word of a question makes no quote the words of whoever asked', async () => {
  const quote = 'Het is heet, keer 1 en';
  const codes = (await found(`Tuinman 1 zegt: “${quote}” (bijlage 1).`, 'Werk')).map(({ code }) => code);
  expect(codes).not.toContain('K406');
});

test('a caption and a name above a column are no statements', async () => {
  const table =
    '| Code | Tuinman 1 | Tuinman 2 |\n| --- | --- | --- |\n| 1.1 Hitte | x | x |\n| 1.2 Tocht | x | x |';
  const all = await found(`Tabel 1 Aantal tuinmannen per onderwerp\n\n${table}`, 'Werk');
  expect(all.map(({ code }) => code).filter((code) => /K50|K52/.test(code))).toEqual([]);
});

/** Two gardeners of gardens, and a gardener who leads them; heat with one of each kind. */
const GARDENS = [
  ['tuinman wijk 2', 'Hitte'],
  ['tuinman wijk 3', 'Tocht'],
  ['vaste begeleider school De Vlieger', 'Hitte'],
  ['vaste begeleider school De Linde', 'Vaste begeleider'],
].map(
  ([who, code], i) =>
    `# Interview ${who}\n\nI: Hoe gaat het daar?\n\nR: {==Dat zeg ik u, keer ${i}==}{>>@kim: ${code}<<}.\n`,
);

/** What is found of a sentence on the gardens. */
async function ofGardens(text: string) {
  const report = `# Verslag\n\n## Werk\n\nVraag dat maar (respondent 1).\n\n${text}\n\n${GARDENS.join('\n')}`;
  return await auditOf(new Map([['verslag.md', report]]));
}

test.each<[string, number]>([
  ['Zo gaat het (tuinman wijk 2 en vaste begeleider De Vlieger).', 1],
  ['Zo gaat het (tuinman van wijk 3).', 1],
  ['Zo gaat het (tuinman wijk 9).', 0],
])('somebody is cited by what she does and where: %s', async (text, count) => {
  const { report } = await ofGardens(text);
  expect(report.citations.length).toBe(1 + count);
});

test.each<[string, string[], string[]]>([
  ['Beide vaste begeleiders noemen de hitte.', ['K523'], ['vaste-begeleider-1']],
  [
    'Beide vaste begeleiders noemen de hitte (vaste begeleider De Vlieger).',
    ['K524'],
    ['vaste-begeleider-1'],
  ],
  ['De hitte en de tocht horen erbij; een van de twee tuinmannen noemt de hitte.', ['K506'], ['tuinman-1']],
  // Whoever is cited is of one group, whatever other people the sentence names.
  [
    'Zo noemt een begeleider twee keer de hitte; beide tuinmannen noemen de tocht (tuinman wijk 2).',
    ['K524'],
    ['tuinman-2'],
  ],
  ['Volgens alle tuinmannen telt de vaste begeleider.', ['K506'], ['vaste-begeleider-2']],
])('what a statement is on is looked for outside whoever says it: %s', async (text, codes, people) => {
  const own = (await ofGardens(text)).findings.filter(({ code }) => /K50[68]|K52[34]/.test(code));
  expect(own.map(({ code }) => code)).toEqual(codes);
  const told = own.map(({ words }) => said(words.codes ?? RawText.own(''))).join();
  expect([...told.matchAll(/[a-z-]+-\d/g)].map(([id]) => id)).toEqual(people);
});

test.each<[string, string[]]>([
  ['In de interviews noemen drie tuinmannen de hitte.', ['K523']],
  ['Drie tuinmannen noemen de hitte in het interview.', ['K523']],
  ['Drie tuinmannen noemen de hitte (interview 1 en 3).', ['K524']],
  ['Drie tuinmannen hebben met de buren gesproken over de hitte.', ['K523']],
  ['Drie tuinmannen zijn geïnterviewd en noemen de hitte.', ['K523']],
  // What the study did is counted, and named codes are its subject.
  ['Voor dit onderzoek naar de hitte zijn drie tuinmannen geïnterviewd.', []],
  ['Ik heb drie tuinmannen gesproken over de hitte.', []],
  ['Er is met drie tuinmannen gesproken over de hitte.', []],
  ['Er zijn drie tuinmannen geïnterviewd, in één tuin.', []],
  ['Met drie tuinmannen zijn interviews over de hitte gehouden.', []],
])('a number of people who say something is no number of interviews: %s', async (text, codes) => {
  const own = (await found(text, 'Werk')).filter(({ code }) => /K50[0-9]|K52[34]/.test(code));
  expect(own.map(({ code }) => code)).toEqual(codes);
});

test.each<[string, string[]]>([
  ['Volgens tuinman 1 is het de hitte, maar tuinman 3 vindt van niet.', ['K506']],
  ['Tuinman 1 en 2 noemen de hitte; tuinman 3 is het daar niet mee eens.', ['K506']],
  ['Tuinman 2 wijst op de hitte, en tuinman 3 ziet dat anders.', ['K506']],
  ['Tuinman 2 wijst op de hitte, en tuinman 3 ook.', ['K523']],
])('whoever does not agree has the code not: %s', async (text, codes) => {
  const own = (await found(text)).filter(({ code }) => /K506|K523/.test(code));
  expect(own.map(({ code }) => code)).toEqual(codes);
});

test.each<[string, string[]]>([
  ['Er zijn twee tuinmannen en één coach geïnterviewd.', []],
  ['Er is één coach geïnterviewd.', []],
  ['Er zijn twee tuinmannen en twee coaches geïnterviewd.', ['K503', 'K506']],
])('one of a kind is counted as well: %s', async (text, codes) => {
  const talks = ['tuinman 1', 'tuinman 2', 'coach 1'].map(
    (who) => `# Interview ${who}\n\nI: Hoe?\n\nR: Zo, ${who}.\n`,
  );
  const report = `# Verslag\n\n## Werk\n\nVraag dat maar (respondent 1).\n\n${text}\n\n${talks.join('\n')}`;
  const { findings } = await auditOf(new Map([['verslag.md', report]]));
  expect(findings.map(({ code }) => code).filter((code) => /K50/.test(code))).toEqual(codes);
});

test.each<[string, string[]]>([
  ['Tuinman 3 noemt de tocht.[^1] “Het is heet, keer 1”.[^2]', []],
  ['Tuinman 3 zegt het zo: “Het is heet, keer 1”.[^2]', ['K407']],
])(
  'a sentence that has its own footnote names nobody for what another one cites: %s',
  async (text, codes) => {
    const notes = '[^1]: Bijlage 3, label 1, sub 2.\n[^2]: Bijlage 1, label 1, sub 1.';
    const own = (await found(`${text}\n\n${notes}`, 'Werk')).map(({ code }) => code);
    expect(own.filter((code) => /K40[78]/.test(code))).toEqual(codes);
  },
);
