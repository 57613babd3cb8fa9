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
  ['Vrijwel alle respondenten noemen het lawaai.', '3 en 4', 'unclear', [], undefined],
  ['Almost everyone mentions the lawaai.', '3 en 4', 'unclear', [], undefined],
  ['Vrijwel geen enkele respondent noemt het lawaai.', '3 en 4', 'unclear', [], undefined],
  ['60 % van de respondenten noemt het lawaai.', '3 en 4', 'unclear', [], undefined],
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

/** Of two groups each has one with the noise; only the second has the mood. */
const TWO_GROUPS = [
  ['kok 1', 'lawaai'],
  ['kok 2', 'warmte'],
  ['ober 1', 'lawaai'],
  ['ober 2', 'sfeer'],
]
  .map(
    ([who, code], i) =>
      `# Bijlage ${i + 1}: Interview ${who}\n\nI: Hoe is het?\n\nR: {==Dat is nu ${i} jaar zo==}{>>@kim: ${code}<<}.\n`,
  )
  .join('\n');

test.each<[string, string]>([
  ['Noch kok 1 noch ober 1 noemt het lawaai (code lawaai).', 'contradicted'],
  ['Neither kok 2 nor ober 1 mentions the lawaai (code lawaai).', 'contradicted'],
  ['Noch kok 2 noch ober 2 noemt het lawaai (code lawaai).', 'holds'],
  // The cooks' codebook has no such code.
  ['Noch kok 2 noch ober 1 noemt de sfeer (code sfeer).', 'unclear'],
  ['Kok 1 en ober 2 noemen de sfeer (code sfeer).', 'unclear'],
  ['Kok 1 en ober 1 noemen het lawaai (code lawaai).', 'holds'],
  ['Noch kok 1 noch ober 1 is blij met het lawaai (code lawaai).', 'unclear'],
  ['Neither ober mentions the lawaai (code lawaai).', 'contradicted'],
  ['Neither of the koks mentions the warmte (code warmte).', 'contradicted'],
])('of people of two groups: %s', async (sentence, status) => {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}\n\n${TWO_GROUPS}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const claims = auditProject({ ...projectOf([report]), report })?.report.claims;
  expect(claims?.map((claim) => claim.status)).toEqual([status]);
});

test.each<[string, string[]]>([
  ['Niemand mist zijn collega’s.', ['K523']],
  ['Geen van de respondenten noemt de collega’s.', ['K523']],
  ['De collega’s worden door koks en obers gemist.', ['K506']],
  ['The collega’s are mentioned by koks.', ['K506']],
])('without a citation, of a code of which only those below it are set: %s', async (sentence, codes) => {
  const talks = TWO_GROUPS.replaceAll('lawaai', 'collega’s - gemis');
  const text = `# Verslag\n\n## Conclusie\n\n${sentence}\n\n${talks}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report })?.findings ?? [];
  expect(found.map(({ code }) => code).filter((code) => code !== 'K310')).toEqual(codes);
});

test.each(['Koks noemen het lawaai vaker dan obers.', 'The obers speak of lawaai more often than the koks.'])(
  'a comparison without a citation is shown the code that it names: %s',
  async (sentence) => {
    const text = `# Verslag\n\n## Conclusie\n\n${sentence}\n\n${TWO_GROUPS}`;
    const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
    const claims = auditProject({ ...projectOf([report]), report })?.report.claims;
    expect(claims?.map(({ per }) => per.length > 0)).toEqual([true]);
  },
);

test.each<[string, string[]]>([
  ['Zowel koks als obers noemen de sfeer.', ['K506']],
  ['Both the koks and the obers mention the lawaai.', ['K506']],
  ['Koks en obers werken allebei in de keuken.', []],
  ['De obers noemen de sfeer.', ['K522']],
])(
  'what a chapter of results says of several groups is listed where it names a code: %s',
  async (sentence, codes) => {
    const text = `# Verslag\n\n## Resultaten\n\n${sentence}\n\n${TWO_GROUPS}`;
    const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
    const found = auditProject({ ...projectOf([report]), report })?.findings ?? [];
    expect(found.map(({ code }) => code).filter((code) => /^K5/.test(code))).toEqual(codes);
  },
);
