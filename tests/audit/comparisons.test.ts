import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const talk = (at: number, who: string, said: readonly (readonly [string, string])[]) => `
# Bijlage ${at}: ${who}

I: Hoe gaat het op het werk?

R: ${said.map(([words, code]) => `{==${words}==}{>>@kim: ${code}<<}.`).join(' ')} Verder niets.
`;
const [BUSY, TIPS, HEAT] = ['Label 1, sub 1', 'Label 1, sub 2', 'Label 2, sub 1'];
/** Busy: 1 of 3 mechanics, 3 of 3 planners; tips: 1 and 2; heat: 2 and 2. */
const TALKS = [
  talk(1, 'Monteur 1', [
    ['Het is hollen', BUSY],
    ['In de kas is het warm', HEAT],
  ]),
  talk(2, 'Monteur 2', [['Heet is het', HEAT]]),
  talk(3, 'Monteur 3', [['Ik krijg wel eens een tientje', TIPS]]),
  talk(4, 'Planner 1', [
    ['Op vrijdag is het gekkenwerk', BUSY],
    ['Er staat een pot', TIPS],
  ]),
  talk(5, 'Planner 2', [
    ['Ik heb nooit rust', BUSY],
    ['De zolder is een oven', HEAT],
  ]),
  talk(6, 'Planner 3', [
    ['Druk, druk', BUSY],
    ['Een pot voor iedereen', TIPS],
    ['Warm', HEAT],
  ]),
].join('\n');

async function judged(sentence: string, footnote: string, talks = TALKS) {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}[^1]\n\n[^1]: ${footnote}\n\n${talks}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report });
  const row = found?.report.claims.find((one) => one.footnote === 1);
  const codes = found?.findings.flatMap(({ code }) => (code.startsWith('K5') ? [code] : []));
  return [row === undefined ? null : `${row.status} ${row.counted}/${row.of}`, ...(codes ?? [])];
}

const all = (code: string) => `Bijlage 1 t/m 6, ${code}.`;

test.each<[string, string, string[]]>([
  ['Planners noemen de drukte vaker dan monteurs.', all(BUSY), ['holds 4/6']],
  ['Monteurs klagen minder dan de planners.', all(BUSY), ['holds 4/6']],
  ['De drukte wordt vaker door monteurs dan door planners genoemd.', all(BUSY), ['contradicted 4/6', 'K513']],
  ['Monteurs noemen de warmte even vaak als planners.', all(HEAT), ['holds 4/6']],
  ['Monteurs noemen de drukte even vaak als planners.', all(BUSY), ['contradicted 4/6', 'K513']],
  ['Monteurs zijn positiever dan planners over de warmte.', all(HEAT), ['unclear 4/6', 'K507']],
  ['Monteurs noemen de warmte niet vaker dan planners.', all(HEAT), ['unclear 4/6', 'K507']],
  ['Planners noemen de drukte vaker dan monteurs.', `Bijlage 4 t/m 6, ${BUSY}.`, ['unclear 3/3', 'K507']],
  ['Vooral de planners noemen de drukte.', `Bijlage 4 t/m 6, ${BUSY}.`, ['unclear 3/3', 'K507']],
  ['Planners noemen vooral de drukte.', `Bijlage 4 t/m 6, ${BUSY}.`, ['holds 3/3']],
  ['Alleen de planners noemen de fooi.', `Bijlage 4 en 6, ${TIPS}.`, ['unclear 2/3', 'K507']],
  [
    'In tegenstelling tot monteurs noemen planners de fooi.',
    `Bijlage 4 en 6, ${TIPS}.`,
    ['unclear 2/3', 'K507'],
  ],
])('a comparison is judged where both groups are cited: %s', async (sentence, footnote, shown) => {
  expect(await judged(sentence, footnote)).toEqual(shown);
});

test.each<[string, string, string[]]>([
  ['Twee derde van alle respondenten noemt de drukte.', all(BUSY), ['holds 4/6']],
  ['Vier van alle zes respondenten noemen de drukte.', all(BUSY), ['holds 4/6']],
  ['De meeste van alle geïnterviewden noemen de drukte.', all(BUSY), ['holds 4/6']],
  ['Een handvol van alle respondenten noemt de warmte.', all(HEAT), ['unclear 4/6', 'K507']],
  ['Alle respondenten noemen de drukte.', all(BUSY), ['contradicted 4/6', 'K501']],
])('the outermost quantity counts: %s', async (sentence, footnote, shown) => {
  expect(await judged(sentence, footnote)).toEqual(shown);
});

const BOTH = `Bijlage 4 t/m 6, ${TIPS}, ${BUSY}.`.replace(', Label 1, sub 1', ', label 1, sub 1');

test.each<[string, string, string[]]>([
  ['Alle planners die zijn geïnterviewd noemen de drukte.', `Bijlage 4 t/m 6, ${BUSY}.`, ['holds 3/3']],
  ['Iedereen die de drukte noemt, noemt ook de fooi.', `Bijlage 4 t/m 6, ${BUSY}.`, ['unclear 3/3', 'K507']],
  ['Alle planners die de drukte noemen, zijn moe.', `Bijlage 4 t/m 6, ${BUSY}.`, ['unclear 3/3', 'K507']],
  ['Twee planners die de fooi noemen, werken er al lang.', BOTH, ['unclear 3/3', 'K507']],
  ['Er zijn drie planners die de drukte noemen.', `Bijlage 4 t/m 6, ${BUSY}.`, ['holds 3/3']],
])('of some of them is not of all: %s', async (sentence, footnote, shown) => {
  expect(await judged(sentence, footnote)).toEqual(shown);
});

test('the end of a year counts nobody', async () => {
  expect(await judged('De regeling is per 2001 van monteurs gevraagd.', all(BUSY))).toEqual([null]);
});

/** Of five, the third alone on the bell, four on the queue, the third and the fifth on the till. */
const CLERKS = [
  ['Iedereen schuift aan', 'queue'],
  ['Een rij tot de deur', 'queue'],
  ['De bel hoor ik niet meer', 'bell'],
  ['Het staat stil', 'queue'],
  ['De kassa klemt', 'till'],
].map(([words = '', code], i): string => {
  const more =
    i === 2
      ? ([
          ['Een rij is een rij', 'queue'],
          ['De la zit vast', 'till'],
        ] as const)
      : [];
  const own = [[words, code] as const, ...more];
  const label = (name = '') => `Label 1, sub ${['bell', 'queue', 'till'].indexOf(name) + 1}`;
  return talk(
    i + 1,
    `Respondent ${i + 1}`,
    own.map(([told, name]) => [told, label(name)] as const),
  );
});

test.each<[string, number, string[]]>([
  ['Respondent 3 noemt, anders dan de meeste respondenten, de bel', 1, ['holds 1/5']],
  ['Anders dan de meeste andere respondenten noemt respondent 3 de rij', 2, ['unclear 4/5', 'K507']],
  ['In tegenstelling tot de anderen noemt respondent 3 de bel', 1, ['holds 1/5']],
  ['In tegenstelling tot de andere respondenten noemt respondent 3 de kassa', 3, ['unclear 2/5', 'K507']],
  ['Unlike most participants, respondent 3 mentions the till', 3, ['holds 2/5', 'K505']],
  ['Unlike the others, respondent 3 mentions the queue', 2, ['unclear 4/5', 'K507']],
  ['Anders dan de meeste respondenten noemt respondent 5 de rij', 2, ['contradicted 4/5', 'K501']],
  ['Anders dan respondent 5 noemt respondent 3 de bel', 1, ['holds 1/5']],
  ['Anders dan respondent 5 noemt respondent 3 de kassa', 3, ['unclear 2/5', 'K507']],
  ['Behalve respondent 5 noemt ook respondent 3 de kassa', 3, ['holds 2/5', 'K505']],
  ['Anders dan verwacht noemt respondent 3 de rij', 2, ['holds 4/5', 'K505']],
  ['Respondent 3 only has 2 tills and mentions the queue', 2, ['holds 4/5', 'K505']],
  ['Only respondent 3 mentions the bell', 1, ['holds 1/5']],
  ['Only respondent 3 mentions the queue', 2, ['contradicted 4/5', 'K501']],
  ['Respondent 3 noemt de rij', 2, ['holds 4/5', 'K505']],
])(
  'somebody set apart from others, of whom the codes say whether they are so: %s',
  async (text, sub, shown) => {
    expect(await judged(`${text}.`, `Bijlage 1 t/m 5, label 1, sub ${sub}.`, CLERKS.join('\n'))).toEqual(
      shown,
    );
  },
);
