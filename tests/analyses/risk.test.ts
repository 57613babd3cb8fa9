import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { riskExhibit } from '../../src/analyses/risk/exhibit.ts';
import { riskReport } from '../../src/analyses/risk/risk.ts';
import { riskCounts, riskLine } from '../../src/analyses/risk/sentence.ts';
import { open } from '../../src/gate/safe-text.ts';
import type { CodedProject, Respondent } from '../../src/model/project.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { documentOf, projectOf } from '../support/build.ts';
import { gateOf } from '../support/gates.ts';
import { ENDLESS } from '../support/shared.ts';

type Row = Readonly<Record<string, string>>;

/** A respondent a row; `groep` is its group. */
function projectWith(rows: readonly Row[]): CodedProject {
  const respondents = rows.map(({ groep = 'allen', ...rest }, i): Respondent => {
    const attributes = new Map(Object.entries(rest).map(([key, value]) => [key, RawText.of(value)]));
    const number = i + 1;
    return { id: `${groep}-${number}`, number, group: groep, transcripts: ['b1'], speaker: 'R', attributes };
  });
  const groups = [...new Set(respondents.map(({ group }) => group))].map((id) => ({
    id,
    title: RawText.of(id),
    codebook: null,
    transcripts: ['b1'],
  }));
  return { ...projectOf([]), respondents, groups };
}

function riskOf(rows: readonly Row[]) {
  const report = open(gateOf({ reveal: true }).pass(riskReport(projectWith(rows)), (safe) => safe));
  const named = (sets: readonly (readonly number[])[]) =>
    sets.map((set) => set.map((i) => report.attributes[i]).join('+'));
  return {
    line: riskLine(report, 'nl').join(''),
    counts: riskCounts(report),
    k: report.respondents.map(({ k }) => k),
    unique: report.respondents.map(({ unique }) => named(unique)),
    few: report.respondents.map(({ few }) => named(few)),
    steps:
      report.coarsening?.steps.map(({ attribute, to }) => `${report.attributes[attribute]} ${to}`) ?? null,
    coarsening: report.coarsening,
    text: riskExhibit(report, 'nl').blocks.flatMap((block) => ('text' in block ? block.text.join('') : [])),
  };
}

const TEAM: readonly Row[] = [
  { functie: 'docent', team: 'noord' },
  { functie: 'docent', team: 'noord' },
  { functie: 'docent', team: 'noord' },
  { functie: 'docent', team: 'zuid' },
  { functie: 'tolk', team: 'noord' },
  { functie: 'tolk', team: 'zuid' },
  { functie: 'tolk', team: 'zuid' },
];

describe('who stays recognisable', () => {
  test('the smallest combinations that nobody shares, or one other only', () => {
    const { k, unique, few } = riskOf(TEAM);
    expect(k).toEqual([3, 3, 3, 1, 1, 2, 2]);
    expect(unique[3]).toEqual(['functie+team']);
    expect(unique[5]).toEqual([]);
    expect(few[5]).toEqual(['functie+team']);
  });

  test('an attribute that is unique by itself hides larger combinations with it', () => {
    const rows = [{ functie: 'hoofd', team: 'noord' }, ...TEAM.slice(0, 3)];
    expect(riskOf(rows).unique[0]).toEqual(['functie']);
  });

  test('the group is an attribute as well', () => {
    const rows = [...TEAM.slice(0, 3), ...TEAM.slice(0, 1).map((row) => ({ ...row, groep: 'gasten' }))];
    expect(riskOf(rows).unique[3]).toEqual(['group']);
  });

  test('what is missing makes nobody unique and is said, and an empty value is missing', () => {
    const rows = [{ team: 'noord' }, { team: 'Noord ' }, {}, { team: ' ' }, {}];
    expect(riskOf(rows).k).toEqual([2, 2, 5, 5, 5]);
    expect(riskOf(rows).line).toContain('Van 3 respondenten zijn niet alle kenmerken bekend');
  });

  test('what a heading says that the only one in an interview does is an attribute', () => {
    const talk = ['kraanmachinist', 'havenmeester', 'loods'].map(
      (who, i) => `# Bijlage ${i + 1}: Interview ${who}\nO: Hoe?\nR: Zo.`,
    );
    const { attributes, respondents } = riskReport(projectOf([documentOf(talk.join('\n'))]));
    expect(attributes.map(String)).toContain('function');
    expect(respondents.map(({ k }) => k)).toEqual([1, 1, 1]);
  });

  test('a letter behind what several do tells nobody apart', () => {
    const talk = ['A', 'B', 'C'].map(
      (letter, i) => `# Appendix ${i + 1}: Interview with nurse ${letter}\nQ: How?\nA: Fine.`,
    );
    expect(riskReport(projectOf([documentOf(talk.join('\n'))])).respondents.map(({ k }) => k)).toEqual([
      3, 3, 3,
    ]);
  });

  test('the only one of whom nothing is known is not unique by that', () => {
    expect(riskOf([...TEAM.slice(0, 3), {}]).k[3]).toBe(4);
  });

  test('a name that stands above an interview is hidden, and tells nobody apart', () => {
    const rows = TEAM.slice(0, 3).map((row, i) => ({ naam: `Naam ${i}`, interviewer: `I${i}`, ...row }));
    expect(riskOf(rows).k).toEqual([3, 3, 3]);
    expect(riskOf(rows).line).not.toContain('naam');
  });

  test('three attributes at a time and no more', () => {
    const bits = Array.from({ length: 16 }, (_, i) => i.toString(2).padStart(4, '0'));
    const rows = bits.map((bit) => Object.fromEntries([...bit].map((value, i) => [`v${i}`, `w${value}`])));
    // All four together tell everybody apart; any three of them leave two.
    expect(new Set(riskOf(rows).k)).toEqual(new Set([2]));
  });
});

describe('one line for an export', () => {
  test.each([
    [
      'unique ones',
      TEAM,
      '2 van de 7 respondenten zijn uniek door functie en team (k = 1); zie kantlijn anonymise risk',
    ],
    [
      'one',
      ['hoofd', 'docent', 'docent', 'docent'].map((functie) => ({ functie })),
      '1 van de 4 respondenten is uniek door functie (k = 1); zie kantlijn anonymise risk',
    ],
    [
      'pairs',
      [...TEAM.slice(0, 3), ...TEAM.slice(5)],
      'Niemand is uniek, maar 2 van de 5 respondenten delen een combinatie van kenmerken met maar één ander (k = 2); zie kantlijn anonymise risk',
    ],
    [
      'nobody',
      TEAM.slice(0, 3),
      'Alle 3 respondenten delen elke combinatie van kenmerken met minstens 2 anderen (k = 3).',
    ],
    [
      'no attributes',
      [{}, {}, {}, {}],
      'Op grond van de groep alleen is niemand te herkennen: alle 4 respondenten delen hem met minstens 3 anderen (k = 4). Meer is van hen niet opgegeven.',
    ],
    ['no respondents', [], 'Er zijn geen respondenten.'],
  ] as const)('%s', (_, rows, expected) => {
    expect(riskOf(rows).line).toBe(expected);
  });

  test('and its numbers', () => {
    expect(riskOf(TEAM).counts).toEqual({ unique: 2, respondents: 7, k: 1 });
    expect(riskOf([]).counts).toEqual({ unique: 0, respondents: 0, k: null });
  });
});

describe('the smallest coarsening', () => {
  const ages = (...years: string[]) => years.map((leeftijd) => ({ leeftijd }));
  test.each([
    ['none', TEAM.slice(0, 3), []],
    ['bands of five', ages('40', '42 jaar', '44', '35', '36', '39'), ['leeftijd fives']],
    ['bands of ten', ages('40', '42', '46', '49'), ['leeftijd tens']],
    ['an age left out', ages('29', '30', '39'), ['leeftijd removed']],
    [
      'the year of a date',
      [{ sinds: '12 maart 2019' }, { sinds: '2019-05-02' }, { sinds: 'mei 2019' }, { sinds: '1-6-2019' }],
      ['sinds year'],
    ],
    ['words left out', TEAM.slice(0, 5), ['functie removed', 'team removed']],
    [
      'the cheaper one of two',
      [
        ...['30', '31', '32'].map((leeftijd) => ({ leeftijd, functie: 'docent' })),
        ...['40', '41', '42'].map((leeftijd) => ({ leeftijd, functie: 'tolk' })),
      ],
      ['leeftijd fives'],
    ],
  ] as const)('%s', (_, rows, expected) => {
    const { steps, coarsening } = riskOf(rows);
    expect(steps).toEqual(expected);
    expect(coarsening?.k).toBeGreaterThanOrEqual(3);
  });

  test('none where a group is too small, and it says which k is reached', () => {
    const { coarsening, text } = riskOf([...TEAM, { groep: 'gasten' }, { groep: 'gasten' }]);
    expect(coarsening).toBeNull();
    expect(text.join(' ')).toContain('de groep gasten telt maar 2 respondenten');
  });

  test('is the cheapest of all that there are', () => {
    const value = fc.constantFrom('31', '33', '36', '42');
    const word = fc.constantFrom('a', 'b');
    const rows = fc.array(fc.tuple(value, word, value, word), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(rows, (table) => {
        const { coarsening } = riskOf(
          table.map((row) => Object.fromEntries(row.map((one, i) => [`v${i}`, one]))),
        );
        const fine = everyWay().filter((way) => isShared(table, way, 3));
        const found = WAYS.map(
          (_, i) => coarsening?.steps.find(({ attribute }) => attribute === i + 1)?.to ?? 'exact',
        );
        if (coarsening === null) expect(fine).toEqual([]);
        else {
          expect(costOf(found)).toBe(Math.min(...fine.map(costOf)));
          expect(isShared(table, found, 3)).toBe(true);
        }
      }),
    );
  });

  test('of many attributes is found in good time, be it not the smallest', () => {
    const rows = Array.from({ length: 60 }, (_, i) =>
      Object.fromEntries(Array.from({ length: 24 }, (_, j) => [`v${j}`, `w${(i * (j + 7) * 31) % 5}`])),
    );
    const start = performance.now();
    const { coarsening } = riskOf(rows);
    expect(performance.now() - start).toBeLessThan(ENDLESS);
    expect(coarsening?.k).toBeGreaterThanOrEqual(3);
  });
});

/** What may become of numbers and of words, and what each costs. */
const COSTS = { exact: 0, fives: 1, tens: 2, year: 1, removed: 3 };
type Way = keyof typeof COSTS;
const OF_NUMBERS: readonly Way[] = ['exact', 'fives', 'tens', 'removed'];
const OF_WORDS: readonly Way[] = ['exact', 'removed'];
const WAYS = [OF_NUMBERS, OF_WORDS, OF_NUMBERS, OF_WORDS];

function everyWay(): Way[][] {
  return WAYS.reduce<Way[][]>((ways, some) => ways.flatMap((way) => some.map((one) => [...way, one])), [[]]);
}

function costOf(way: readonly Way[]): number {
  return way.reduce((sum, one) => sum + COSTS[one], 0);
}

function coarse(value: string, way: Way | undefined): string {
  if (way === 'removed') return '';
  return way === 'fives' || way === 'tens'
    ? String(Math.floor(Number(value) / (way === 'fives' ? 5 : 10)))
    : value;
}

/** By counting for every respondent and every three attributes who is the same. */
function isShared(table: readonly (readonly string[])[], ways: readonly Way[], least: number): boolean {
  const people = table.map((row) => row.map((value, i) => coarse(value, ways[i])));
  const sets = [
    [0, 1, 2],
    [0, 1, 3],
    [0, 2, 3],
    [1, 2, 3],
  ];
  return people.every((one) =>
    sets.every((set) => people.filter((other) => set.every((i) => one[i] === other[i])).length >= least),
  );
}
