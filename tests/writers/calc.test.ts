import { describe, expect, test } from 'vitest';
import type { Inline } from '../../src/gate/exhibit.ts';
import type { Language } from '../../src/model/project.ts';
import type { Said } from '../../src/sentences/said.ts';
import { term } from '../../src/sentences/say.ts';
import { inline, passed } from '../support/samples.ts';
import { type Dialect, openedInCalc, SOFFICE } from './calc.ts';
import { LIKE_NUMBERS } from './odd-cells.ts';
import { writtenAs } from './written.ts';

/** What a spreadsheet likes to take for something else. */
const NASTY = [
  ...LIKE_NUMBERS,
  '=1+1',
  '+31 6 12345678',
  '-5',
  '@SUM(A1)',
  '=HYPERLINK("x")',
  ' =1+1',
  '\t=1+1',
  '＝1+1',
  'ja, =1+1',
  'ja; =1+1',
  'zei; "ja", en toen',
  "'s avonds",
  'A2',
  'C1b',
  'b4:54',
  'één\ntwee',
  '<b>&amp;',
];
const numbers: readonly Inline[] = [[3], [-5], [1.5]];

describe.skipIf(SOFFICE === null)('in LibreOffice Calc', () => {
  test.each<[Language, Dialect]>([
    ['nl', { delimiter: ';', country: 1043 }],
    ['en', { delimiter: ',', country: 1033 }],
    ['en', { delimiter: ',', country: 2057 }],
  ])('a .csv in %s, %j: no text becomes a date, a number or a formula', async (language, dialect) => {
    const rows = [
      ...NASTY.map((words) => [inline(words), [1]] as const),
      ...numbers.map((one) => [inline('n'), one]),
    ];
    const exhibit = passed({ rows: { head: [term('Code'), term('Tekst')], rows } });
    const { name, bytes } = await writtenAs('csv', exhibit, { language });
    const opened = await openedInCalc(name, bytes, dialect);
    const [head, ...cells] = opened.rows;
    expect(head?.map(({ words }) => words)).toEqual(['Code', 'Tekst']);
    expect(cells.map((row) => row.map(({ type, formula }) => [type, formula]))).toEqual(
      rows.map(() => [
        ['string', null],
        ['float', null],
      ]),
    );
    // An apostrophe before it is what keeps it so.
    const shown = cells.map(([first]) => first?.words ?? '');
    expect(
      shown.slice(0, NASTY.length).map((words, i) => words.replace(/^'/, '') === NASTY[i]?.replace(/^'/, '')),
    ).toEqual(NASTY.map(() => true));
  });

  test('a workbook: every text stays one to the letter, and every list has its filter', async () => {
    const sheet = (name: Said) => ({
      name,
      head: [[term('Code')], [term('Aantal')]] as const,
      widths: [20, 10],
      rows: [
        ...NASTY.map((words) => [inline(words), [1]] as const),
        ...numbers.map((one) => [inline('n'), one]),
      ],
    });
    const exhibit = passed({ sheets: [sheet(term('Fragmenten')), sheet(term('Codeboek'))] });
    const { name, bytes } = await writtenAs('xlsx', exhibit);
    const { rows, xml } = await openedInCalc(name, bytes, null);
    const cells = rows.slice(1, NASTY.length + 1);
    expect(cells.map(([first]) => first)).toEqual(
      NASTY.map((words) => ({ type: 'string', formula: null, words })),
    );
    expect(cells.every(([, second]) => second?.type === 'float')).toBe(true);
    expect(xml.match(/table:display-filter-buttons="true"/g)).toHaveLength(2);
    // The last sheet, which says how it came about, is no list; its head repeats too.
    expect(xml.match(/<table:table-header-rows>/g)).toHaveLength(3);
  });
});
