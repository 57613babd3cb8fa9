import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/writers/picture/wrap.ts';
import { boxAround, type Seen, seenIn } from './geometry.ts';
import { matrixOf, type Sketch, svgsInDocument, svgsOf, themesOf, treeOf } from './pictures.ts';

const onlyPage = async (picture: Parameters<typeof svgsOf>[0]) => {
  const [svg = '', ...others] = await svgsOf(picture);
  expect(others).toEqual([]);
  return { svg, seen: seenIn(svg) };
};
const wordsOf = ({ texts }: Seen) => texts.map(({ words }) => words);
const pathsOf = (svg: string) =>
  [...svg.matchAll(/<path d="([^"]*)"/g)].map(([, d = '']) =>
    d.split(/[ML]/).flatMap((point) => {
      const [x, y] = point.trim().split(' ').map(Number);
      return x === undefined || y === undefined || Number.isNaN(y) ? [] : [{ x, y }];
    }),
  );

describe('the lines of a tree', () => {
  const labels: Sketch[] = [
    ['Tuin', ['Poort', ['Slot'], ['Hek'], ['Sleutel van de poort']], ['Water'], ['Zaad', ['Mest']]],
    ['Buurt', ['Bus', ['Halte']]],
  ];

  it('go across, up and down, and over no stretch twice', async () => {
    const { svg } = await onlyPage(treeOf({ respondents: 4, labels }));
    const stretches = pathsOf(svg).flatMap((points) =>
      points.slice(1).map((to, i) => {
        const from = points[i] ?? to;
        expect(from.x === to.x || from.y === to.y).toBe(true);
        return { isLevel: from.y === to.y, from, to };
      }),
    );
    expect(stretches.length).toBeGreaterThan(10);
    const twice = stretches.filter(({ isLevel, from, to }, i) =>
      stretches.some((other, j) => {
        if (j <= i || other.isLevel !== isLevel) return false;
        const [along, across] = isLevel ? (['x', 'y'] as const) : (['y', 'x'] as const);
        if (from[across] !== other.from[across]) return false;
        const reach = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)] as const;
        const [[a, b], [c, d]] = [reach(from[along], to[along]), reach(other.from[along], other.to[along])];
        return Math.min(b, d) - Math.max(a, c) > 0.01;
      }),
    );
    expect(twice).toEqual([]);
  });

  it('lead to leaves that all end where the names end, whatever their level', async () => {
    const { seen } = await onlyPage(treeOf({ respondents: 4, labels }));
    const ends = ['Slot', 'Water', 'Mest', 'Halte'].map((name) => {
      const text = seen.texts.find(({ words }) => words === name);
      return text === undefined ? null : boxAround(seen, text)?.right;
    });
    expect(new Set(ends).size).toBe(1);
    expect(ends[0]).toBeGreaterThan(400);
  });
});

describe('a code that the report refers to', () => {
  it('has a second line that no letter of it touches', async () => {
    const [shallow, deep] = await Promise.all([
      onlyPage(treeOf({ respondents: 4, labels: [['Tuin', ['!Poging'], ['!Kragen op rij']]] })),
      onlyPage(
        treeOf({ respondents: 4, labels: [['Tuin', ['Poort', ['Hek', ['Slot', ['!Grendelpogingen']]]]]] }),
      ),
    ]);
    for (const { seen } of [shallow, deep]) {
      const names = seen.texts.filter(({ words }) => /^(Poging|Kragen op rij|Grendelpogingen)$/.test(words));
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const inner = boxAround(seen, name);
        // A stroke of 0.6; capitals rise to 0.72 of the size, "g" goes down to 0.21.
        expect(name.y - 0.72 * name.size - ((inner?.top ?? 0) + 0.3)).toBeGreaterThan(0);
        expect((inner?.bottom ?? 0) - 0.3 - (name.y + 0.21 * name.size)).toBeGreaterThan(0);
      }
    }
  });
});

describe('a code that nobody has', () => {
  it('is dashed, and says so in place of a count', async () => {
    const { svg, seen } = await onlyPage(treeOf({ respondents: 5, labels: [['Tuin', ['-Poort'], ['Hek']]] }));
    expect(wordsOf(seen)).toContain('niet gebruikt');
    expect(svg).not.toContain('0 van 5');
    // Its box, and the one in the legend.
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2);
  });
});

it('a code with one code below it that has the same count leaves its count to that one', async () => {
  const { seen } = await onlyPage(treeOf({ respondents: 5, labels: [['Tuin', ['Poort', ['-Hek']]]] }));
  expect(wordsOf(seen).filter((words) => words.includes(' · ') && words.includes('van'))).not.toEqual([]);
  const same = await onlyPage(treeOf({ respondents: 5, labels: [['-Tuin', ['-Poort', ['-Hek']]]] }));
  expect(wordsOf(same.seen).filter((words) => /\d van/.test(words))).toEqual([]);
});

it('a label has the hue of its number, and the ninth that of the first', async () => {
  const names = Array.from({ length: 9 }, (_, i): Sketch => [`Label ${i + 1}`, ['Poort']]);
  const { seen } = await onlyPage(treeOf({ respondents: 2, labels: names, isNumbered: false }));
  const fills = names.map(([name]) => {
    const text = seen.texts.find(({ words }) => words === name);
    return text === undefined ? null : boxAround(seen, text)?.fill;
  });
  expect(fills).toEqual([
    ...['#015280', '#6C4601', '#045661', '#7E3B10', '#314992', '#88285B', '#663B81', '#464F56'],
    '#015280',
  ]);
});

it.each([
  [12, 7, 9],
  [13, 5, 6.5],
  [24, 5, 6.5],
  [25, 2.6, 3.6],
  [60, 2.6, 3.6],
])('%i respondents have marks of %d, %d apart', async (respondents, wide, apart) => {
  const { seen } = await onlyPage(treeOf({ respondents, labels: [['Tuin']] }));
  const marks = seen.boxes.filter(({ left, right }) => left > 300 && right - left < 7.1);
  const centres = marks
    .map(({ left, right }) => (left + right) / 2)
    .sort((a, b) => a - b)
    .slice(0, 2);
  expect(Math.max(...marks.map(({ left, right }) => right - left))).toBeCloseTo(wide, 1);
  expect((centres[1] ?? 0) - (centres[0] ?? 0)).toBeCloseTo(apart, 1);
});

describe('a legend', () => {
  const SAYS = ['respondent heeft', 'heeft de code niet', 'dubbele rand', 'gestreept'];
  it.each<[string, Sketch[], string[]]>([
    ['a code that is cited', [['Tuin', ['!Poort']]], SAYS.slice(0, 3)],
    [
      'a code that nobody has',
      [['Tuin', ['-Poort'], ['Hek']]],
      [SAYS[0] ?? '', SAYS[1] ?? '', SAYS[3] ?? ''],
    ],
    ['nothing but codes that nobody has', [['-Tuin', ['-Poort']]], SAYS.slice(3)],
  ])('explains of a tree with %s what occurs in it alone', async (_, labels, expected) => {
    const { seen } = await onlyPage(treeOf({ respondents: 5, labels }));
    const words = wordsOf(seen);
    expect(SAYS.filter((start) => words.some((one) => one.startsWith(start)))).toEqual(expected);
  });

  it('explains of a matrix no number of fragments that no cell has', async () => {
    const many = await onlyPage(matrixOf({ respondents: 5, labels: [['Tuin', ['Poort'], ['Hek']]] }));
    expect(wordsOf(many.seen)).toContain('gecodeerd, zoveel fragmenten');
    const none = await onlyPage(matrixOf({ respondents: 5, labels: [['Tuin', ['-Poort']]] }));
    expect(wordsOf(none.seen).filter((words) => words.startsWith('gecodeerd'))).toEqual([]);
    expect(wordsOf(none.seen)).toContain('niet gecodeerd');
  });
});

describe('a row of a matrix', () => {
  it('names what stands between it and its label where the row above it says something else', async () => {
    const labels: Sketch[] = [
      ['Tuin', ['Poort', ['Slot'], ['Bel', ['Draad']], ['Hek'], ['Grendel']], ['Water']],
    ];
    const { seen } = await onlyPage(matrixOf({ respondents: 3, labels }));
    const leadOf = (name: string) => {
      const row = seen.texts.find(({ words }) => words === name);
      return seen.texts
        .find(({ words, y }) => y === row?.y && words.includes('›'))
        ?.words.replace(/\s/gu, ' ');
    };
    expect(['Slot', 'Draad', 'Hek', 'Grendel', 'Water'].map(leadOf)).toEqual([
      'Poort ›',
      'Poort › Bel ›',
      'Poort ›',
      '›',
      undefined,
    ]);
  });

  it('names it again as the first of a page', async () => {
    const sub: Sketch = ['Poort', ...Array.from({ length: 90 }, (_, i): Sketch => [`Sleutel ${i + 1}`])];
    for (const pages of [
      await svgsOf(matrixOf({ respondents: 3, labels: [['Tuin', sub]] })),
      svgsInDocument(matrixOf({ respondents: 3, labels: [['Tuin', sub]] })),
    ]) {
      expect(pages.length).toBeGreaterThan(1);
      for (const svg of pages) {
        const leads = wordsOf(seenIn(svg)).filter((words) => words.includes('›'));
        expect(leads[0]?.replace(/\s/gu, ' ')).toBe('Poort ›');
        expect(new Set(leads.slice(1))).toEqual(new Set(['›']));
      }
    }
  });
});

it('themes show no row of marks for a group of more than 24, and its counts all the same', async () => {
  const marks = async (count: number) => {
    const { seen } = await onlyPage(themesOf([count, 2], [[[['Poort']], [['Slot']]]]));
    expect(wordsOf(seen).some((words) => words.endsWith(`van ${count}`))).toBe(true);
    const legend = seen.texts.find(({ words }) => words === 'respondent heeft de code')?.top ?? 0;
    return seen.boxes.filter(({ left, right, top }) => left < 250 && right - left < 7.1 && top < legend - 5)
      .length;
  };
  // With more, less than 90 would be left for the words of a code.
  expect(await marks(17)).toBe(17);
  expect(await marks(25)).toBe(0);
});

describe('a name that is too long for its line', () => {
  const fit = { width: 95, size: 9, weight: 'regular', language: 'nl' } as const;

  it('parts at a space rather than in a word, where that takes no more lines', () => {
    expect(wrap('Formulier is onbegrijpelijk', fit)).toEqual(['Formulier is', 'onbegrijpelijk']);
  });

  it('parts in a word where that saves a line, or where a line has no room for it', () => {
    const [first, ...others] = wrap('De vrijwilligersovereenkomst', fit);
    expect(first).toMatch(/^De \p{L}{4,}-$/u);
    expect([first?.replace(/-$/, ''), ...others].join('')).toBe('De vrijwilligersovereenkomst');
    expect(wrap('Verantwoordelijkheidsverdeling', fit)[0]).toMatch(/-$/);
  });

  it('keeps a placeholder whole, loses no letter, and says nothing short', () => {
    const name = 'Overleg met [naam 12] en de jeugd-/ouderraad over [organisatie 3]';
    const lines = wrap(name, { ...fit, width: 60 });
    expect(lines.some((line) => line.includes('[naam 12]'))).toBe(true);
    expect(lines.some((line) => line.includes('[organisatie 3]'))).toBe(true);
    expect(lines.join('').replace(/[-\s]/g, '')).toBe(name.replace(/[-\s]/g, ''));
    expect(lines.join('')).not.toContain('…');
  });
});

it('themes that are somewhat too high for a page are drawn smaller, before the last goes to a page of its own', () => {
  const groups = [5, 4, 6];
  const themes = (count: number) =>
    themesOf(
      groups,
      Array.from({ length: count }, () => [[['Rooster'], ['Overwerk']], [['Rooster']], []]),
    );
  const [page = '', ...others] = svgsInDocument(themes(4));
  expect(others).toEqual([]);
  const seen = seenIn(page);
  expect(seen.height).toBeLessThanOrEqual(460);
  const sizes = seen.texts.map(({ size }) => size);
  expect(Math.max(...sizes)).toBeLessThan(9);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7 * 0.9);
  expect(seen.texts.every(({ right }) => right <= 751)).toBe(true);
  // Nothing is made smaller where that would not do.
  const pages = svgsInDocument(themes(5)).map(seenIn);
  expect(pages.length).toBe(2);
  expect(new Set(pages.flatMap(({ texts }) => texts.map(({ size }) => size)))).toContain(9);
});
