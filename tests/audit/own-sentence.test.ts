import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const talk = (n: number, name: string, answers: string) =>
  `# Bijlage ${n}: Interview ${name}\n\nI: Hoe gaat het op de kwekerij?\n\n${name}: ${answers}\n\nI: Mooi.\n\n${name}: Ja hoor.\n`;
const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}.`;

const INTERVIEWS = [
  talk(1, 'Wouter', coded('Het plukken gaat mij in de rug zitten', 'A1')),
  talk(
    2,
    'Noor',
    `${coded('Mijn rug doet elke avond zeer', 'A1')} ${coded('Ik krijg nooit een rooster vooraf', 'B1')}`,
  ),
  talk(3, 'Esra', coded('De chef groet mij niet eens', 'B2')),
].join('\n');

async function audited(report: string) {
  const bytes = new TextEncoder().encode(`# Verslag\n\n## Resultaten\n\n${report}\n\n${INTERVIEWS}`);
  const found = auditProject(projectOf([await readSource({ name: 'verslag.md', bytes })]));
  if (found === null) throw new Error('no report');
  return {
    claims: found.report.claims.map(({ status, sentence }) => `${status}: ${said(sentence)}`),
    findings: found.findings.filter(({ code }) => code !== 'K310'),
    codes: found.findings.map(({ code }) => code),
  };
}

describe('a number in a sentence that names whose words they are', () => {
  test.each([
    'Wouter werkt drie dagdelen per week (Wouter, persoonlijke communicatie, 3 mei 2025).',
    'Noor heeft vier kinderen (Noor).',
    'Zij begeleidt drie klanten per ochtend (Esra).',
    'De kas telt tien computers (Wouter).',
    'Noor merkt op dat het “nu drie dagdelen” zijn (Noor, persoonlijke communicatie, 3 mei 2025).',
    'Een pauze duurt vijftien minuten (Esra).',
  ])('counts no respondents: %s', async (report) => {
    expect((await audited(`De rug doet zeer (A1). ${report}`)).codes).not.toContain('K509');
  });

  test.each([
    'Drie helpers vinden de koffie goed (Wouter, Noor).',
    'Daarnaast noemen drie helpers de koffie (Wouter, Noor).',
    'De koffie wordt door drie helpers geprezen (Wouter, Noor).',
    'De drie jonge helpers vinden de koffie goed (Wouter, Noor).',
    'Tijdens het plukken noemen drie helpers de koffie (Wouter, Noor).',
  ])('counts them where they speak: %s', async (report) => {
    expect((await audited(`De rug doet zeer (A1). ${report}`)).codes).toContain('K509');
  });
});

test.each<[string, string]>([
  ['Drie jonge respondenten noemen hun rug (A1).', 'contradicted'],
  ['Twee jonge respondenten noemen hun rug (A1).', 'unclear'],
])('of some kind there are no more than of all: %s', async (report, status) => {
  expect((await audited(`De rug doet zeer (A1). ${report}`)).claims).toEqual([
    expect.stringContaining(status),
  ]);
});

test.each([
  'Een groot deel van de helpers vindt de koffie goed (Wouter, Noor).',
  'De meeste jonge helpers vinden de koffie goed (Wouter, Noor).',
])('a part of them stays a statement: %s', async (report) => {
  expect((await audited(`De rug doet zeer (A1). ${report}`)).claims).toEqual([
    expect.stringContaining('helpers'),
  ]);
});

describe('a sentence that goes on behind what it quotes', () => {
  test.each([
    'Twee respondenten noemen hun rug. “Het plukken gaat mij in de rug zitten”, zegt Wouter (Wouter).',
    'Twee respondenten noemen hun rug. “Het plukken gaat mij in de rug zitten,” aldus Wouter (Wouter).',
    'Twee respondenten noemen hun rug! “Het plukken gaat mij in de rug zitten” vertelt hij (Wouter).',
  ])('is none with the one before it: %s', async (report) => {
    const { claims, codes } = await audited(report);
    expect(codes).not.toContain('K509');
    expect(claims).toEqual([expect.stringMatching(/noemen hun rug[.!]?$/)]);
  });
});

describe('a sentence with a citation of its own and one of what it quotes', () => {
  test.each<[string, string[]]>([
    ['Twee respondenten noemen hun rug (A1): “Mijn rug doet elke avond zeer” (Noor, A1).', []],
    ['Twee respondenten noemen hun rug (A1), “Mijn rug doet elke avond zeer” (Noor, A1).', []],
    ['Alle respondenten noemen hun rug (A1): “Mijn rug doet elke avond zeer” (Noor, A1).', ['K501']],
  ])('is judged once, by the first: %s', async (report, wrong) => {
    const { claims, findings } = await audited(report);
    expect(claims).toHaveLength(1);
    expect(findings.filter(({ code }) => code.startsWith('K50')).map(({ code }) => code)).toEqual(wrong);
  });
});

describe('what comes from another mistake', () => {
  const WRONG = '“De chef groet mij niet eens”, zegt Noor (Noor, B2).';

  test.each([
    `${WRONG} Geen van de respondenten noemt de rug (A1).`,
    `Geen van de respondenten noemt de rug (A1). ${WRONG}`,
    `Iedereen is tevreden. ${WRONG} Niemand van de respondenten noemt de rug (A1).`,
  ])('stands in the same sentence: %s', async (report) => {
    const { findings } = await audited(report);
    const denied = findings.find(
      ({ code, excerpt }) => code === 'K501' && /G?een van de|Niemand/.test(said(excerpt) ?? ''),
    );
    expect(findings.map(({ code }) => code)).toContain('K408');
    expect(denied?.cause).toBeNull();
  });

  test('and is told below it there', async () => {
    const { findings } = await audited(`Iedereen is tevreden. ${WRONG}`);
    const [quote, citation] = ['K408', 'K303'].map((code) => findings.find((one) => one.code === code));
    expect(quote?.cause).not.toBeNull();
    expect(said(citation?.cause)).toBe(said(quote?.cause));
  });
});
