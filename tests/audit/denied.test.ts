import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const TALKS = ['sfeer', 'sfeer', 'lawaai', 'lawaai']
  .map(
    (code, i) =>
      `# Bijlage ${i + 1}: Interview respondent ${i + 1}\n\nI: Hoe is het?\n\nR: {==Dat is nu ${i} jaar zo==}{>>@kim: ${code}<<}.\n`,
  )
  .join('\n');

test.each<[string, string, string[]]>([
  ['Respondent 1 en 2 noemen het lawaai niet.', 'Respondent 1 en 2. Code: lawaai.', []],
  ['Respondent 1 en 3 noemen het lawaai niet.', 'Respondent 1 en 3. Code: lawaai.', ['K514']],
  [
    'Neither respondent 1 nor respondent 3 mentions the lawaai.',
    'Respondent 1 en 3. Code: lawaai.',
    ['K514'],
  ],
  ['Noch respondent 1 noch respondent 3 noemt het lawaai.', 'Respondent 1 en 3. Code: lawaai.', ['K514']],
  ['Neither respondent 1 nor respondent 2 mentions the lawaai.', 'Respondent 1 en 2. Code: lawaai.', []],
  ['Neither respondent 1 nor respondent 3 is happy with the lawaai.', 'Respondent 1 en 3. Code: lawaai.', []],
  ['Respondent 1 en 2 noemen het lawaai.', 'Respondent 1 en 2. Code: lawaai.', ['K303', 'K303', 'K501']],
  ['Respondent 1 noemt het lawaai niet.', 'Respondent 1 en 2. Code: lawaai.', ['K303']],
  ['Drie respondenten noemen het lawaai niet.', 'Bijlage 1 t/m 4. Code: lawaai.', ['K303', 'K303']],
])('what a sentence says is not there is no fault of its citation: %s %s', async (sentence, note, codes) => {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}[^1]\n\n[^1]: ${note}\n\n${TALKS}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report })?.findings ?? [];
  const errors = found.flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
  expect(errors.toSorted()).toEqual(codes);
});

test.each<[string, string, string, string[], number | undefined]>([
  ['De helft van de respondenten noemt het lawaai.', '1 t/m 4', 'holds', [], 2],
  ['Twee van de vier respondenten noemen het lawaai.', '1 t/m 4', 'holds', [], 2],
  ['Een deel van de respondenten noemt het lawaai.', '1 t/m 4', 'holds', [], 2],
  ['Sommige respondenten noemen het lawaai.', '1 t/m 4', 'holds', [], 2],
  ['Drie van de vier respondenten noemen het lawaai.', '1 t/m 4', 'contradicted', ['K501'], 2],
  ['De helft van de respondenten noemt het lawaai.', '1 en 3', 'holds', ['K303'], undefined],
  ['Een deel van de respondenten noemt het lawaai.', '2, 3 en 4', 'holds', ['K303'], undefined],
  ['Alle respondenten noemen het lawaai.', '1 t/m 4', 'contradicted', ['K303', 'K303', 'K501'], undefined],
  ['Geen van de respondenten noemt het lawaai.', '1 t/m 4', 'contradicted', ['K501'], undefined],
  ['Driekwart van de respondenten noemt het lawaai.', '3 en 4', 'contradicted', ['K501'], undefined],
  ['Twee derde van de respondenten noemt het lawaai.', '3 en 4', 'contradicted', ['K501'], undefined],
  ['Meer dan een derde van de respondenten noemt het lawaai.', '3 en 4', 'holds', [], undefined],
  ['Bijna driekwart van de respondenten noemt het lawaai.', '3 en 4', 'contradicted', ['K501'], undefined],
  ['In 2024 verdienden 2 van de 4 minder door het lawaai.', '3 en 4', 'holds', [], undefined],
  ['Van de vier respondenten noemt een buurman het lawaai.', '3 en 4', 'unclear', [], undefined],
])(
  'a sentence about some of whom it cites is judged by its count: %s (%s)',
  async (sentence, cited, status, codes, lacking) => {
    const text = `# Verslag\n\n## Resultaten\n\n${sentence}[^1]\n\n[^1]: Bijlage ${cited}. Code: lawaai.\n\n${TALKS}`;
    const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
    const found = auditProject({ ...projectOf([report]), report });
    const findings = found?.findings ?? [];
    expect(found?.report.claims.map((claim) => claim.status)).toEqual([status]);
    expect(findings.flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])).toSorted()).toEqual(
      codes,
    );
    expect(findings.find(({ code }) => code === 'K319')?.facts.count).toBe(lacking);
  },
);
