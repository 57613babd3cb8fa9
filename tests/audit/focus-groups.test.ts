import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}.`;

/** Marks go on from one group to the next, or begin again in each. */
const talks = (marks: readonly string[]) => `
# Bijlage 1: Focusgroep 1

Legenda: M = moderator

M: Hoe is het zwembad?

${marks[0]}: ${coded('Het water is ijskoud', 'koud water')}

${marks[1]}: ${coded('Ik bibber al bij de trap', 'koud water')}

# Bijlage 2: Focusgroep 2

M: Hoe is het zwembad?

${marks[2]}: ${coded('De kluisjes zijn stuk', 'kapotte kluisjes')}

${marks[3]}: ${coded('Koud is het er altijd', 'koud water')}

${marks[4]}: Ik zwem er graag.
`;
const ON = talks(['D1', 'D2', 'D3', 'D4', 'D5']);
const AGAIN = talks(['R1', 'R2', 'R1', 'R2', 'R3']);

async function audited(sentence: string, interviews: string) {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}\n\n${interviews}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report });
  return {
    claims: found?.report.claims.map(({ status, counted, of }) => `${status} ${counted}/${of}`),
    sentences: found?.report.claims.map((row) => said(row.sentence)),
    codes: found?.findings.map(({ code }) => code).filter((code) => code !== 'K310'),
  };
}

describe('a code that the report calls one, in words', () => {
  test.each<[string, string[], string[]]>([
    ['D1 en D2 vinden het water koud (code koud water).', ['holds 3/5'], []],
    ['D3 vindt het water koud (D3; code koud water).', ['contradicted 3/5'], ['K303', 'K501']],
    ['De meeste deelnemers hebben het koud (thema ‘koud water’).', ['holds 3/5'], []],
    ['Alle deelnemers noemen de douches (code: vieze douches).', ['unclear 0/5'], ['K302', 'K507']],
    ['D3 noemt de douches (D3; code vieze douches).', ['unclear 0/5'], ['K302', 'K507']],
    ['Bij storm (code rood) blijft het bad dicht.', [], []],
  ])('%s', async (sentence, claims, codes) => {
    const found = await audited(sentence, ON);
    expect([found.claims, found.codes]).toEqual([claims, codes]);
  });
});

describe('a focus group by its letters', () => {
  const COLD = '“Het water is ijskoud”';
  test.each<[string, string[]]>([
    [`${COLD} (FG1, R1).`, []],
    [`${COLD} (FG 1, R1).`, []],
    [`${COLD} (R1, FG1).`, []],
    [`${COLD} (FG2, R1).`, ['K408']],
    [`${COLD} (FG1-R2).`, ['K407']],
    ['“De kluisjes zijn stuk” (FG2, R1).', []],
    ['R1 van focusgroep 2 zegt: “De kluisjes zijn stuk”.', []],
    ['R2 van focusgroep 2 zegt: “De kluisjes zijn stuk”.', ['K407']],
    [`Het is er koud (FG4).`, ['K301']],
    ['Het is er koud (FG2, R4).', ['K306']],
    ['Het is er koud (FG1 en 2).', []],
  ])('%s', async (sentence, codes) => {
    const { codes: all } = await audited(sentence, AGAIN);
    expect(all?.filter((code) => /^K[34]/.test(code))).toEqual(codes);
  });
});

describe('a sentence about one of two focus groups', () => {
  test.each<[string, string]>([
    ['Alle deelnemers van focusgroep 1 hebben het koud (code koud water).', 'holds 2/2'],
    ['Alle deelnemers van focusgroep 2 hebben het koud (code koud water).', 'contradicted 1/3'],
    ['In focusgroep 2 noemen twee deelnemers het koude water (code koud water).', 'contradicted 1/3'],
    ['Drie van de vijf deelnemers van de focusgroepen hebben het koud (code koud water).', 'holds 3/5'],
    ['R2 heeft het koud (R2, focusgroep 2; code koud water).', 'holds 3/5'],
    ['R1 heeft het koud (R1, focusgroep 2; code koud water).', 'contradicted 3/5'],
    ['R1 en R2 van focusgroep 1 hebben het koud (code koud water).', 'holds 2/2'],
  ])('%s', async (sentence, claim) => {
    expect((await audited(sentence, AGAIN)).claims).toEqual([claim]);
  });
});

describe('a sentence with a quote in it', () => {
  test('is shown with the quote', async () => {
    const sentence = 'Twee deelnemers zeggen “het water is ijskoud” over het bad.';
    expect((await audited(sentence, ON)).sentences).toEqual([sentence]);
  });

  test('ends where the quote ends', async () => {
    const { sentences } = await audited(
      'D1 zegt: “Het water is ijskoud.” De meeste deelnemers hebben het koud (code koud water).',
      ON,
    );
    expect(sentences).toEqual(['De meeste deelnemers hebben het koud']);
  });

  test.each([
    '“Het water is ijskoud” (D1), vertelt een van hen.',
    'Eén deelnemer zegt: “Het water is ijskoud” (D1).',
  ])('is none of its own where it only says whose words they are: %s', async (sentence) => {
    expect(await audited(sentence, ON)).toMatchObject({ claims: [], codes: [] });
  });
});

test('how people were dealt with is no statement on what they said', async () => {
  const { claims } = await audited('Alle deelnemers is anonimiteit beloofd.', ON);
  expect(claims).toEqual([]);
});

describe('a focus group whose people are counted anew, beside interviews', () => {
  const alone = [1, 2, 3]
    .map(
      (n) =>
        `# Interview zwemmer ${n}\n\nI: Hoe is het zwembad?\n\nR: ${coded(`Het is er fris, keer ${n}`, 'koud water')}`,
    )
    .join('\n\n');
  const together = `# Focusgroep\n\nI: Hoe is het zwembad?\n\nDeelnemer 1: ${coded('De kluisjes zijn stuk', 'kapotte kluisjes')}\n\nDeelnemer 2: Ik douche thuis.\n\nDeelnemer 3: ${coded('Er is geen sleutel te krijgen', 'kapotte kluisjes')}\n`;
  const interviews = `${alone}\n\n${together}`;
  test.each<[string, string[]]>([
    ['Deelnemer 3 zegt: “Er is geen sleutel te krijgen.”', []],
    ['Deelnemer 2 zegt: “Er is geen sleutel te krijgen.”', ['K407']],
    ['In de focusgroep zei een deelnemer: “Er is geen sleutel te krijgen.”', []],
    ['In de focusgroep zei een deelnemer: “Er is nooit een sleutel te krijgen.”', ['K403']],
    ['In de focusgroep zei een deelnemer: “Het is er fris, keer 2.”', ['K407']],
    ['In de focusgroep noemde deelnemer 2 de kapotte kluisjes.', ['K523']],
    ['In de focusgroep noemde deelnemer 3 de kapotte kluisjes.', ['K506']],
  ])('%s', async (sentence, codes) => {
    const found = await audited(`Zwemmer 1 zwemt vaak (zwemmer 1).\n\n${sentence}`, interviews);
    expect(found.codes?.filter((code) => !['K522', 'K508'].includes(code))).toEqual(codes);
  });
});

const BESIDE = `
# Bijlage 1: Interview badmeester 1

I: Hoe is het zwembad?

R: ${coded('Het water is koud', 'koud water')} ${coded('Ik ben er trots op', 'trots')}

# Bijlage 2: Interview badmeester 2

I: Hoe is het zwembad?

R: ${coded('IJskoud is het', 'koud water')}

# Bijlage 3: Focusgroep zwemmers

M: Hoe is het zwembad?

D1: ${coded('Het water is ijskoud', 'koud water')}

D2: ${coded('De kluisjes zijn stuk', 'kluisjes')}

D3: ${coded('Trots ben ik op mijn diploma', 'trots')}
`;
const IN_ONE_GROUP = BESIDE.replaceAll('badmeester', 'zwemmer');

describe('a sentence about the interviews and the focus group', () => {
  test.each<[string, string, string, string]>([
    [
      'Zowel in de interviews als in de focusgroep wordt het koude water genoemd (code koud water).',
      BESIDE,
      'holds 2/2',
      '',
    ],
    [
      'Zowel in de focusgroep als in de gesprekken komen de kluisjes terug (code kluisjes).',
      IN_ONE_GROUP,
      'contradicted 1/2',
      'K517',
    ],
    [
      'Both in the interviews and in the focus group the lockers come up (code kluisjes).',
      IN_ONE_GROUP,
      'contradicted 1/2',
      'K517',
    ],
    // The other codebook has no such code: that tells nothing of those who have it.
    [
      'Zowel in de interviews als in de focusgroep komen de kluisjes terug (code kluisjes).',
      BESIDE,
      'unclear 1/1',
      'K507',
    ],
    ['Alleen in de focusgroep komen de kluisjes terug (code kluisjes).', IN_ONE_GROUP, 'holds 1/2', ''],
    ['Alleen in de interviews wordt trots genoemd (code trots).', BESIDE, 'contradicted 2/2', 'K517'],
    [
      'In de focusgroep, maar niet in de interviews komen de kluisjes terug (code kluisjes).',
      IN_ONE_GROUP,
      'holds 1/2',
      '',
    ],
    [
      'Niet in de focusgroep maar wel in de interviews komen de kluisjes terug (code kluisjes).',
      IN_ONE_GROUP,
      'contradicted 1/2',
      'K517',
    ],
  ])('%s', async (sentence, interviews, claim, code) => {
    const { claims, codes } = await audited(sentence, interviews);
    expect([claims, codes?.join()]).toEqual([[claim], code]);
  });
});

/** The same talks under another word for them, in a heading and in a citation. */
describe('a talk with several is called by any word for it', () => {
  const COLD = '“Het water is ijskoud”';
  test.each<[string, string, string[]]>([
    ['Focusgroep', '(focusgroep 2, R1)', ['K408']],
    ['Groepsgesprek', '(groepsgesprek 1, R1)', []],
    ['Groepsgesprek', '(groepsgesprek 2, R1)', ['K408']],
    ['Groepsinterview', '(groepsinterview 2, R1)', ['K408']],
    ['Group interview', '(group interview 1, R1)', []],
    ['Group discussion', '(group discussion 2, R1)', ['K408']],
    ['Groepsdiscussie', '(focusgroep 2, R1)', ['K408']],
  ])('%s: %s', async (word, citation, codes) => {
    const interviews = AGAIN.replaceAll('Focusgroep', word);
    const found = await audited(`${COLD} ${citation}.`, interviews);
    expect(found.codes?.filter((code) => code.startsWith('K4'))).toEqual(codes);
  });
});
