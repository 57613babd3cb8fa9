import { describe, expect, it } from 'vitest';
import type { Picture } from '../../src/gate/exhibit.ts';
import { madeOnce } from '../../src/model/deferred.ts';
import { boxAround, boxUnder, contrast, isInside, overlaps, type Seen, seenIn } from './geometry.ts';
import { matrixOf, type Sketch, svgsInDocument, svgsOf, themesOf, treeOf } from './pictures.ts';

const leaves = (count: number, name = 'Wachten bij de poort'): Sketch[] =>
  Array.from({ length: count }, (_, i) => [`${name} ${i + 1}`] as const);
const inSubs = (count: number): Sketch[] =>
  Array.from({ length: Math.ceil(count / 3) }, (_, i) => [
    `Onderwerp ${i + 1}`,
    ...leaves(Math.min(3, count - 3 * i)),
  ]);
const deep = (depth: number): Sketch =>
  depth === 1 ? ['Bodem'] : [`Laag ${depth} van de bodemgesteldheid`, deep(depth - 1), ['Anders']];
const labels = (count: number): Sketch[] =>
  Array.from({ length: count }, (_, i) => [
    `Thema ${i + 1}`,
    ['!Eerste'],
    ['-Tweede'],
    ['Derde', ['Boven'], ['Onder']],
  ]);

const LONG =
  `${'Verantwoordelijkheidsverdeling tussen gemeente en bewonersvereniging bij onderhoud van het gezamenlijke '.repeat(2)}`
    .slice(0, 120)
    .trim();
const WORD = 'Bewonersparticipatieovereenkomstvoorbereidingsbijeenkomsten';

const TREES: Readonly<Record<string, Picture>> = {
  'one leaf': treeOf({ respondents: 4, labels: [['Water']] }),
  '27 leaves': treeOf({
    respondents: 5,
    labels: [
      ['Tuin', ...inSubs(14)],
      ['Buurt', ...inSubs(13)],
    ],
  }),
  '34 leaves': treeOf({
    respondents: 5,
    labels: [
      ['Tuin', ...inSubs(17)],
      ['Buurt', ...inSubs(17)],
    ],
  }),
  '46 leaves with nine respondents': treeOf({
    respondents: 9,
    labels: [
      ['Tuin', ...inSubs(23)],
      ['Buurt', ...inSubs(23)],
    ],
  }),
  '63 leaves under one label': treeOf({ respondents: 5, labels: [['Tuin', ...inSubs(63)]] }),
  '200 leaves': treeOf({
    respondents: 12,
    labels: Array.from({ length: 10 }, (_, i) => [`Deel ${i + 1}`, ...inSubs(20)] as const),
  }),
  'long names': treeOf({
    respondents: 5,
    labels: [[LONG, [LONG, [LONG], ['Kort']], [WORD, [WORD], [`${WORD} en meer`]]]],
  }),
  'nine labels, cited and unused': treeOf({ respondents: 4, labels: labels(9) }),
  'codes above others': treeOf({
    respondents: 5,
    labels: [['+Water', ['+Kraan', ['+Druk', ['Laag']], ['Kleur']], ['Ton']]],
  }),
  'counts that may change': treeOf({
    respondents: 130,
    labels: [['?Water', ['?Kraan', ['?Druk'], ['?Kleur']], ['?Ton']]],
  }),
  'counts of 24 that may change': treeOf({ respondents: 24, labels: [['?Water', ['?Kraan', ['?Druk']]]] }),
  'no numbers': treeOf({ respondents: 4, labels: labels(3), isNumbered: false }),
  'nothing coded': treeOf({ respondents: 4, labels: [['-Water', ['-Kraan'], ['-Ton']]] }),
  ...Object.fromEntries(
    [1, 3, 5, 8].map((depth) => [
      `depth ${depth}`,
      treeOf({ respondents: 6, labels: [deep(depth), deep(depth)] }),
    ]),
  ),
  ...Object.fromEntries(
    [0, 1, 5, 9, 12, 13, 24, 25, 40, 60, 61].map((count) => [
      `${count} respondents`,
      treeOf({ respondents: count, labels: labels(2) }),
    ]),
  ),
  'words of 60 respondents deep': treeOf({ respondents: 60, labels: [deep(4)], isNumbered: false }),
};

const OTHERS: Readonly<Record<string, Picture>> = {
  'a matrix': matrixOf({ respondents: 4, labels: labels(3) }, { respondents: 3, labels: labels(2) }),
  'a matrix of long names': matrixOf(
    { respondents: 5, labels: [[LONG, [LONG, [LONG], ['Kort']], [WORD]]] },
    { respondents: 3, labels: [[WORD]] },
  ),
  'a matrix of 200 codes': matrixOf({
    respondents: 12,
    labels: Array.from({ length: 10 }, (_, i) => [`Deel ${i + 1}`, ...inSubs(20)] as const),
  }),
  ...Object.fromEntries(
    [1, 13, 24, 25, 60, 130].map((count) => [
      `a matrix of ${count} respondents`,
      matrixOf({ respondents: count, labels: labels(2) }),
    ]),
  ),
  'themes of two groups': themesOf(
    [4, 3],
    [
      [[['Poort'], ['!Hek']], [['Slot']]],
      [[['-Dicht']], []],
      [[], [[LONG]]],
    ],
  ),
  'themes of groups of 24 and 40': themesOf([24, 40], [[[['Poort']], [[WORD]]]]),
  'themes that may count otherwise': themesOf([24, 13], [[[['?Poort']], [['?Slot'], ['?Hek']]]]),
  'a matrix that may count otherwise': matrixOf(
    { respondents: 24, labels: [['?Tuin', ['?Poort']]] },
    { respondents: 130, labels: [['?Tuin', ['?Poort']]] },
  ),
  'a theme of many codes': themesOf(
    [4, 3],
    [
      [Array.from({ length: 30 }, (_, i) => [`Poort ${i + 1}`] as const), [['Slot']]],
      [[['Hek']], []],
    ],
  ),
  'a theme of many codes in three groups': themesOf(
    [4, 3, 2],
    [[Array.from({ length: 23 }, (_, i) => [`Poort ${i + 1}`] as const), [['Slot']], []]],
  ),
  'labels a little higher than a page': treeOf({
    respondents: 9,
    labels: ['Tuin', 'Buurt', 'Straat'].map((name) => [name, ...inSubs(26)] as const),
  }),
  'themes of one group': themesOf([4], [[[['Poort']]], [[]]]),
  'themes of five groups': themesOf([4, 3, 2, 5, 6], [[[['Poort']], [[LONG]], [], [['Slot']], [[WORD]]]]),
  '40 themes': themesOf(
    [4, 3],
    Array.from({ length: 40 }, () => [[['Poort']], [['Slot'], ['Hek']]]),
  ),
};

/** How high a page may be, on its own and in a document, and how each is made. */
const PLACES = [
  { limit: 500, pagesOf: svgsOf },
  { limit: 460, pagesOf: async (picture: Picture) => svgsInDocument(picture) },
] as const;
/** Of the size in which a note is written, however small a page is drawn. */
const SMALLEST_NOTE = 0.9 * 8;

/** Names of all codes, in the order in which they are drawn. */
function namesIn(picture: Picture): string[] {
  const codes = picture.kind === 'tree' ? picture.labels : [];
  const walk = (all: typeof codes): string[] =>
    all.flatMap((code) => [String(code.name[0]), ...walk(code.children)]);
  return walk(codes);
}

function joinedWords({ texts }: Seen): string {
  return texts
    .map(({ words }) => words)
    .join(' ')
    .replace(/[-\s]/g, '');
}

const EVERYWHERE = PLACES.flatMap((place) =>
  Object.entries({ ...TREES, ...OTHERS }).map(([name, picture]) => ({ name, picture, ...place })),
);

describe.each(EVERYWHERE)('a picture of $name, at most $limit high', ({ picture, limit, pagesOf }) => {
  const drawn = madeOnce(() => pagesOf(picture));
  const seen = madeOnce(async () => (await drawn()).map(seenIn));

  it('keeps every text inside its box and the canvas, and no two texts on each other', async () => {
    const wrong: string[] = [];
    const pages = await seen();
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const canvas = { left: 5.9, top: 5.9, right: page.width - 5.9, bottom: page.height - 5.9 };
      for (const text of page.texts) {
        if (!isInside(text, canvas)) wrong.push(`${text.words} leaves the canvas`);
        const box = boxAround(page, text);
        if (box !== null && !isInside(text, { ...box, top: box.top - 1, bottom: box.bottom + 1 }))
          wrong.push(`${text.words} leaves its box`);
      }
      const sorted = [...page.texts].sort((a, b) => a.top - b.top);
      sorted.forEach((text, i) => {
        for (const other of sorted.slice(i + 1)) {
          if (other.top > text.bottom) break;
          if (overlaps({ ...text, bottom: text.y }, { ...other, bottom: other.y }, 0.3))
            wrong.push(`${text.words} on ${other.words}`);
        }
      });
    }
    expect(wrong).toEqual([]);
  });

  it('has boxes that stand apart or inside each other, text that can be read, and a page of the right size', async () => {
    const wrong: string[] = [];
    for (const svg of await drawn()) expect(svg).not.toMatch(/rotate|<style|<tspan|<use|clip|marker|filter/);
    for (const page of await seen()) {
      expect(page.width).toBe(757);
      expect(page.height).toBeLessThanOrEqual(limit + 0.01);
      for (const text of page.texts) {
        const under = boxAround(page, text)?.fill ?? '#FFFFFF';
        if (contrast(text.fill, under) < 4.5) wrong.push(`${text.words} in ${text.fill} on ${under}`);
        if (text.size < 3.6) wrong.push(`${text.words} is ${text.size} high`);
      }
      const boxes = page.boxes.slice(1).sort((a, b) => a.top - b.top);
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) {
          if (other.top > box.bottom) break;
          const isApart = !overlaps(box, other) || isInside(box, other) || isInside(other, box);
          if (!isApart) wrong.push(JSON.stringify([box, other]));
        }
      });
    }
    expect(wrong).toEqual([]);
  });

  it('is not drawn smaller than nine tenths, and has strokes that can be seen', async () => {
    const wrong: string[] = [];
    const note = String(picture.note[0]).split(' ').slice(0, 2).join(' ');
    for (const page of await seen()) {
      const size = page.texts.find(({ words }) => words.startsWith(note))?.size ?? 0;
      expect(size).toBeGreaterThanOrEqual(SMALLEST_NOTE - 0.01);
      for (const colour of page.lineColours) expect(contrast(colour, '#FFFFFF')).toBeGreaterThanOrEqual(3);
      for (const box of page.boxes.slice(1)) {
        const under = boxUnder(page, box);
        if (box.stroke !== null && contrast(box.stroke, under?.fill ?? '#FFFFFF') < 3)
          wrong.push(JSON.stringify([box, under]));
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe.each(Object.entries(TREES))('a tree of %s', (_name, picture) => {
  it('has every name in full', async () => {
    const words = (await svgsOf(picture)).map((svg) => joinedWords(seenIn(svg))).join('');
    for (const name of namesIn(picture)) expect(words).toContain(name.replace(/[-\s]/g, ''));
  });

  it('puts a respondent in the same column in every row', async () => {
    const count = picture.kind === 'tree' ? picture.respondents.length : 0;
    for (const svg of [...(await svgsOf(picture)), ...svgsInDocument(picture)]) {
      const marks = seenIn(svg).boxes.filter((box) => box.right - box.left < 7.2 && box.left > 300);
      const rows: { middle: number; columns: number[] }[] = [];
      for (const { left, right, top, bottom } of marks) {
        const middle = (top + bottom) / 2;
        const row = rows.find((one) => Math.abs(one.middle - middle) < 1);
        if (row === undefined) rows.push({ middle, columns: [(left + right) / 2] });
        else row.columns.push((left + right) / 2);
      }
      const [first = [], ...others] = rows.map(({ columns }) => columns);
      expect([0, count]).toContain(first.length);
      for (const row of others) {
        expect(row.length).toBe(first.length);
        expect(row.filter((x, i) => Math.abs(x - (first[i] ?? 0)) >= 0.05)).toEqual([]);
      }
    }
  });
});

describe('a code that has codes below it, and fragments of its own', () => {
  it('stands below itself as the first leaf, by another name', async () => {
    const picture = TREES['codes above others'];
    const [svg = ''] = picture === undefined ? [] : await svgsOf(picture);
    const words = seenIn(svg).texts.map((text) => text.words);
    expect(words.filter((text) => text === '(rechtstreeks)')).toHaveLength(3);
    const heights = seenIn(svg).texts.filter((text) =>
      ['(rechtstreeks)', 'Kleur', 'Ton'].includes(text.words),
    );
    const sorted = heights.sort((a, b) => a.top - b.top).map((text) => text.words);
    expect(sorted).toEqual(['(rechtstreeks)', '(rechtstreeks)', '(rechtstreeks)', 'Kleur', 'Ton']);
  });
});

describe('the pages of a tree', () => {
  const pagesOf = async (picture: Picture | undefined) =>
    picture === undefined ? [] : await svgsOf(picture);

  it('are as many as its height takes, and say what goes on', async () => {
    expect(await pagesOf(TREES['one leaf'])).toHaveLength(1);
    expect(await pagesOf(TREES['27 leaves'])).toHaveLength(1);
    const many = await pagesOf(TREES['63 leaves under one label']);
    expect(many.length).toBeGreaterThanOrEqual(3);
    expect(many[0]).not.toContain('(vervolg)');
    for (const page of many.slice(1)) expect(page).toContain('(vervolg)');
    expect(many[1]).toContain(`(2 van ${many.length})`);
  });
});

it('keeps a label whole on a page where it takes no more than somewhat smaller letters', () => {
  const labels = ['Tuin', 'Buurt', 'Straat'].map((name): Sketch => [name, ...inSubs(26)]);
  const pages = svgsInDocument(treeOf({ respondents: 9, labels }));
  expect(pages).toHaveLength(3);
  for (const page of pages) expect(page).not.toContain('(vervolg)');
});

it('goes on on the next page with a theme that has too many codes for one, and loses none', async () => {
  const picture = OTHERS['a theme of many codes'];
  const pages = picture === undefined ? [] : await svgsOf(picture);
  expect(pages.length).toBeGreaterThan(1);
  const words = pages.map((svg) => seenIn(svg).texts.map((text) => text.words));
  for (let i = 1; i <= 30; i++) expect(words.flat().filter((one) => one === `Poort ${i}`)).toHaveLength(1);
  expect(words.flat().join(' ')).toContain('(vervolg)');
  // Only the second theme has a group without a code.
  expect(words.flat().filter((one) => one === 'geen code')).toHaveLength(1);
});

it('is no higher than its page, however little it was made smaller', async () => {
  for (let count = 28; count <= 40; count++) {
    const panel = { respondents: 5, labels: [['Tuin', ...leaves(count)] as const] };
    for (const picture of [matrixOf(panel, panel), treeOf(panel)])
      for (const svg of await svgsOf(picture)) expect(seenIn(svg).height).toBeLessThanOrEqual(500.01);
  }
});

it.each([
  [13, ['1', '10', '13']],
  [21, ['1', '10', '20']],
  [33, ['1', '10', '20', '30', '33']],
  [42, ['1', '10', '20', '30', '40']],
])('numbers the last of %i respondents, unless a tenth stands too close to it', async (respondents, over) => {
  const [svg = ''] = await svgsOf(treeOf({ respondents, labels: [['Tuin', ['-Poort']]] }));
  const texts = seenIn(svg).texts.filter(({ words }) => /^\d+$/.test(words));
  const head = Math.min(...texts.map(({ top }) => top));
  expect(texts.filter(({ top }) => top === head).map(({ words }) => words)).toEqual(over);
});

it('keeps the count of a group on one line, where a theme has many groups', async () => {
  const groups = [3, 3, 3, 3, 3];
  const [svg = ''] = await svgsOf(themesOf(groups, [groups.map(() => [['Bus']])]));
  const counts = seenIn(svg).texts.filter(({ words }) => words.includes(' | '));
  expect(counts.length).toBeGreaterThan(1);
  for (const { words } of counts) expect(words).toMatch(/^\d van \d( \| \d van \d)*( \|)?$/);
});

it('draws the matrices of three codebooks two on a page, and keeps the sign for "in" behind its word', async () => {
  const sub: Sketch = ['Onduidelijke vergoeding van wachttijd bij lange nazorg', ['Poort'], ['Tuin']];
  const panel = {
    respondents: 3,
    labels: [['Buurt', sub, [`${sub[0]} en hoge drempels`, ['Hek']]] as const],
  };
  const pages = await svgsOf(matrixOf(panel, panel, panel));
  const titles = pages.map((svg) =>
    [...svg.matchAll(/Groep \d · 3 respondenten/g)].map(([title]) => title[6]),
  );
  expect(titles).toEqual([['1', '2'], ['3']]);
  const leads = seenIn(pages[0] ?? '').texts.filter(({ words }) => /\p{L}\s›/u.test(words));
  expect(leads).toHaveLength(4);
});
