import { describe, expect, test } from 'vitest';
import { auditOf } from './styles/score.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}`;
const talk = (who: string, ...answers: readonly string[]) =>
  `# Interview ${who}\n\nI: Hoe is het?\n\nR: ${answers.join(' ')}\n`;
const TALKS = [
  talk('kok 1', coded('Warm.', 'Warmte'), coded('Laat.', 'Rooster')),
  talk('kok 2', coded('Heet.', 'Warmte'), coded('Te laat.', 'Rooster')),
  talk('ober 1', coded('Laat.', 'Rooster'), coded('Mager.', 'Fooi')),
  talk('ober 2', 'Het gaat.'),
].join('\n');

async function audited(text: string, heading = 'Resultaten') {
  return auditOf(new Map([['verslag.md', `# ${heading}\n\n${text}\n\n${TALKS}`]]));
}

describe('each clause that is of groups of its own is held against them', () => {
  test.each<[string, string, string[]]>([
    ['De koks noemen het rooster; de obers niet (kok 1, kok 2, code Rooster).', 'contradicted', ['K514']],
    [
      'Beide koks noemen het rooster, maar niet de obers (kok 1, kok 2, code Rooster).',
      'contradicted',
      ['K514'],
    ],
    ['Kok 1 noemt het rooster, terwijl geen ober dat noemt (kok 1, code Rooster).', 'contradicted', ['K501']],
    [
      'Beide koks noemen het rooster en beide obers noemen dat ook (kok 1, kok 2, ober 1, code Rooster).',
      'contradicted',
      ['K501'],
    ],
    [
      'Beide koks noemen het rooster en één ober noemt dat ook (kok 1, kok 2, ober 1, code Rooster).',
      'holds',
      [],
    ],
    // That a group has no such code says nothing of it.
    ['De koks noemen de warmte; de obers niet (kok 1, kok 2, code Warmte).', 'unclear', ['K507']],
    [
      'Beide koks noemen de warmte, terwijl geen ober dat noemt (kok 1, kok 2, code Warmte).',
      'unclear',
      ['K507'],
    ],
    // Another thing, and a list.
    [
      'Beide koks noemen de warmte, terwijl de obers het drukker hebben (kok 1, kok 2, code Warmte).',
      'holds',
      [],
    ],
    ['Het rooster wordt door koks en obers genoemd (kok 1, kok 2, ober 1, code Rooster).', 'holds', []],
  ])('%s', async (text, status, codes) => {
    const { report, findings } = await audited(text);
    expect(report.claims.map(({ status: own }) => own)).toEqual([status]);
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith('K5'))).toEqual(codes);
  });
});

test.each<[string, string, string]>([
  ['Alle respondenten noemen de warmte (kok 1, kok 2, code Warmte).', 'Resultaten', 'unclear'],
  ['Alle respondenten noemen de warmte (kok 1, kok 2, code Warmte).', 'De koks', 'unclear'],
  ['Alle koks noemen de warmte (kok 1, kok 2, code Warmte).', 'Resultaten', 'holds'],
])('all respondents are not those of one group: %s below "%s"', async (text, heading, status) => {
  const { report, findings } = await audited(text, heading);
  expect(report.claims.map(({ status: own }) => own)).toEqual([status]);
  expect(findings.some(({ code }) => code === 'K528')).toBe(status === 'unclear');
});

describe('a sentence of its own behind a quote', () => {
  const QUOTES = [
    talk('kok 1', 'Het fornuis staat de hele dag aan.'),
    talk('kok 2', coded('Ik sta om zeven uur al op.', 'Rooster')),
  ].join('\n');
  test.each<[string, string[]]>([
    ['Kok 1 zegt: “Het fornuis staat de hele dag aan.” Kok 2 noemt het rooster.[^1]', []],
    ['“Het fornuis staat de hele dag aan.” “Ik sta om zeven uur al op”, zegt kok 2.[^1]', []],
    ['Kok 1 zegt: “Het fornuis staat de hele dag aan.” “Ik sta om zeven uur al op”, zegt kok 2.[^1]', []],
    ['Kok 2 noemt het rooster: “Het fornuis staat de hele dag aan”.[^1]', ['K408']],
  ])('%s', async (text, codes) => {
    const { findings } = await auditOf(
      new Map([
        ['verslag.md', `# Resultaten\n\n${text}\n\n[^1]: Interview kok 2, code Rooster.\n\n${QUOTES}`],
      ]),
    );
    expect(findings.map(({ code }) => code).filter((code) => /^K[45]/.test(code))).toEqual(codes);
  });
});

test('a group of another clause whose code is listed has one', async () => {
  const { findings } = await audited('Het rooster wordt genoemd door één ober en één kok.');
  const told = findings.find(({ code }) => code === 'K506');
  expect(told).toBeDefined();
  expect(told?.words.uncoded ?? null).toBeNull();
});
