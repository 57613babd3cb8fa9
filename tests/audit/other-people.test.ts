import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const coded = (words: string, code: string) => `{==${words}==}{>>@kim: ${code}<<}`;

/** Three have the keys, two of them the plan; a focus group of three has the plan. */
const ALONE = [1, 2, 3]
  .map((n) => {
    const plan = `Het plan ligt al ${n} jaar in een la.`;
    return `# Interview ${n}: lokettist ${n}\n\nI: En het plan?\n\nR: ${n < 3 ? coded(plan, 'Plan') : plan}\n\nI: En de sleutel?\n\nR: ${coded(`Ik ben de sleutel ${n} keer kwijt geweest.`, 'Sleutel')}\n`;
  })
  .join('\n');
const TOGETHER = `# Focusgroep\n\nI: En het plan?\n\nR4: ${coded('Het plan hangt in de gang bij ons.', 'Plan')}\n\nR5: ${coded('Dat plan ken ik uit mijn hoofd.', 'Plan')}\n\nR6: ${coded('Ik sta verkeerd in het plan.', 'Plan')}\n`;

async function audited(sentence: string, footnote: string, talks = ALONE) {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}[^1]\n\n[^1]: ${footnote}\n\n${talks}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report });
  return {
    claims: found?.report.claims.map((row) => `${row.status} ${row.counted}/${row.of} ${row.counts}`),
    who: found?.report.claims.flatMap(({ who }) => who.map(said)),
    codes: found?.findings.map(({ code }) => code).filter((code) => !/K303|K310|K503/.test(code)),
  };
}

const PLAN = 'Interview 1, 2 en 3. Code: Plan.';

test.each([
  'Geen van de balievrouwen noemt het plan.',
  'Vrijwel alle postbodes kennen het plan.',
  'Iedereen op het kantoor is tegen het plan.',
  'Niemand van het personeel heeft het plan gezien.',
  'Het bestuur ziet niets in het plan.',
  'De hele vestiging staat achter het plan.',
  'Bezorgers vinden het plan onleesbaar.',
  'Het plan is volgens vier sorteerders achterhaald.',
  'Een kwart van de oproepkrachten negeert het plan.',
  'De chef zegt dat iedereen het plan kent.',
  'None of the couriers mentions the plan.',
  'The whole branch is against the plan.',
  'Nobody at the depot remembers the plan.',
  'Staff feel left out of the plan.',
])('of people whom the project calls otherwise nobody can tell: %s', async (sentence) => {
  const { claims, who, codes } = await audited(sentence, PLAN);
  expect(claims).toEqual(['unclear 2/3 respondents']);
  expect(who).toHaveLength(2);
  expect(['K507', 'K516']).toContain(codes?.[0]);
  expect(codes).toHaveLength(1);
});

test.each([
  'Alle brievenbussen zijn rood.',
  'Het plan heeft drie hoofdstukken.',
  'De sleutel is twee jaar zoek.',
])('of things it says nothing: %s', async (sentence) => {
  expect((await audited(sentence, PLAN)).claims).toEqual([]);
});

const BOTH = `${ALONE}\n${TOGETHER}`;

test.each<[string, string, string]>([
  ['In de focusgroep noemt iedereen het plan.', 'Focusgroep. Code: Plan.', 'holds 3/3 respondents'],
  ['In de focusgroep noemt niemand het plan.', 'Focusgroep. Code: Plan.', 'contradicted 3/3 respondents'],
  ['Het plan wordt door iedereen genoemd.', 'Interview 1 en 2. Code: Plan.', 'contradicted 5/6 respondents'],
  ['Het plan is voor iedereen onleesbaar.', 'Interview 1 en 2. Code: Plan.', 'unclear 5/6 respondents'],
  // Of four talks three are interviews.
  [
    'In alle interviews komt de sleutel terug.',
    'Interview 1, 2 en 3. Code: Sleutel.',
    'unclear 3/4 interviews',
  ],
  [
    'In alle gesprekken komt de sleutel terug.',
    'Interview 1, 2 en 3. Code: Sleutel.',
    'contradicted 3/4 interviews',
  ],
  [
    'In drie van de vier gesprekken komt het plan terug.',
    'Interview 1, 2. Code: Plan.',
    'holds 3/4 interviews',
  ],
  ['Drie geïnterviewden noemen de sleutel.', 'Interview 1, 2 en 3. Code: Sleutel.', 'holds 3/6 respondents'],
  // Two who are interviewed, and five in all.
  ['Twee geïnterviewden noemen het plan.', 'Interview 1 en 2. Code: Plan.', 'unclear 5/6 respondents'],
  ['Het plan wordt door beide groepen genoemd.', 'Interview 1 en 2. Code: Plan.', 'unclear 1/1 groups'],
])('a focus group beside interviews: %s', async (sentence, footnote, claim) => {
  expect((await audited(sentence, footnote, BOTH)).claims).toEqual([claim]);
});

test('one focus group needs no number, of two it has to be said which', async () => {
  const one = await audited('Drie deelnemers noemen het plan.', 'Focusgroep. Code: Plan.', BOTH);
  expect(one.codes).toEqual([]);
  const two = `${TOGETHER.replace('Focusgroep', 'Focusgroep 1')}\n${TOGETHER.replace('Focusgroep', 'Focusgroep 2').replace('hangt', 'staat')}`;
  const several = await audited('Het plan is zoek.', 'Focusgroep. Code: Plan.', two);
  expect(several.codes).toEqual(['K318']);
});

test.each<[string, string, string[]]>([
  ['Bewoner C vindt het plan goed.', 'Bewoner C. Code: Plan.', ['found']],
  ['Het plan ligt klaar.', 'Bewoner A en B. Code: Plan.', ['found', 'missing']],
  ['Het plan ligt klaar.', 'Resp. A en C. Code: Plan.', ['found', 'found']],
])(
  'a letter in the heading of an interview tells who is meant: %s %s',
  async (sentence, footnote, statuses) => {
    const talks = ['A', 'B', 'C']
      .map((letter, i) => {
        const said = `Het plan ligt al ${i} jaar in een la.`;
        return `# Bijlage ${i + 1}: Interview bewoner ${letter} (vrouw)\n\nI: En het plan?\n\nR: ${letter === 'B' ? said : coded(said, 'Plan')}\n\nI: En verder?\n\nR: Verder ${i} keer niets.\n`;
      })
      .join('\n')
      .replaceAll('bewoner', footnote.startsWith('Resp') ? 'respondent' : 'bewoner');
    const text = `# Verslag\n\n## Resultaten\n\n${sentence}[^1]\n\n[^1]: ${footnote}\n\n${talks}`;
    const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
    const found = auditProject({ ...projectOf([report]), report });
    const cited = found?.report.citations.find((one) => one.footnote !== null);
    expect(cited?.targets.map(({ status }) => status)).toEqual(statuses);
  },
);

test.each<[string, number]>([
  ['Beide bakkers vinden het plan te lang.', 1],
  ['Alle vier de tuinders vinden het plan saai. Geen van de tuinders houdt zich eraan.', 1],
  ['De meeste koeriers missen een kaart. Both bakers think so too.', 2],
  ['Het plan is rood. Twee dagen later lag het in de la.', 0],
  ['Ik dank alle buren voor hun hulp.', 0],
  ['De meeste koeriers rijden te hard (Jansen, 2018).', 0],
])('what counts people whom nobody is called so is listed, once a word: %s', async (sentence, count) => {
  const bytes = new TextEncoder().encode(
    `# Verslag\n\n## Resultaten\n\nHet staat er (interview 1).\n\n${sentence}\n\n${ALONE}`,
  );
  const report = await readSource({ name: 'verslag.md', bytes });
  const found = auditProject({ ...projectOf([report]), report });
  const codes = found?.findings.map(({ code }) => code);
  expect(codes?.filter((code) => code === 'K515')).toHaveLength(count);
  expect(codes).not.toContain('K506');
});
