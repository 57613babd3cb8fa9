import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Exhibit, Inline, WorkbookSheet } from '../../src/gate/exhibit.ts';
import { term } from '../../src/sentences/say.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { inline, passed } from '../support/samples.ts';
import { writtenAs } from './written.ts';

async function bytesOf(exhibit: Partial<Exhibit>): Promise<Uint8Array> {
  const options = { language: 'nl', provenance: [term('kantlijn 9')] } as const;
  return (await writtenAs('xlsx', passed(exhibit), options)).bytes;
}

function sheetOf(rows: readonly (readonly Inline[])[]): Partial<Exhibit> {
  const sheet: WorkbookSheet = {
    name: term('Fragmenten'),
    head: [[term('Code')], [term('Tekst')]],
    widths: [10, 40],
    rows,
  };
  return { sheets: [sheet] };
}

async function partsOf(exhibit: Partial<Exhibit>): Promise<Map<string, string>> {
  return new Map(
    Object.entries(unzipSync(await bytesOf(exhibit))).map(([path, xml]) => [path, strFromU8(xml)]),
  );
}

const SHEET = 'xl/worksheets/sheet1.xml';
const sheetXml = async (rows: readonly (readonly Inline[])[]) =>
  (await partsOf(sheetOf(rows))).get(SHEET) ?? '';

function cellsOf(xml: string): string[] {
  return [...xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, words = '']) => words);
}

describe('a workbook', () => {
  it.each([
    ...['=1+1', '1/1', '+31 6 12345678', '0012', '@naam', '-5', 'WAAR', '2016-04-05'],
    ...['  twee  spaties ', 'een\ntwee', 'één 😀', '12345678901234567890'],
  ])('keeps %j a text, to the letter', async (words) => {
    const xml = await sheetXml([[inline(words), [3]]]);
    expect(cellsOf(xml)).toEqual(['Code', 'Tekst', words]);
    expect(xml).toMatch(/<c r="A2" s="2" t="inlineStr">/);
    expect(xml).toContain('<c r="B2" s="3"><v>3</v></c>');
    expect(xml).not.toContain('<f>');
  });

  it('writes marks of XML, what looks like an escape, and no sign that XML cannot hold', async () => {
    const xml = await sheetXml([
      [inline('<b>"&"</b>'), inline('_x000D_ en _x00_ \u0000\u0007\u001F\uFFFE\uD800!')],
    ]);
    expect(cellsOf(xml).slice(2)).toEqual([
      '&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;',
      '_x005F_x000D_ en _x00_ \uFFFD!',
    ]);
  });

  it('cuts what no cell can hold, between two signs, and says so', async () => {
    const [, , long = '', whole = ''] = cellsOf(
      await sheetXml([[inline('😀'.repeat(20_000)), inline('a'.repeat(32_767))]]),
    );
    expect(long.length).toBeLessThanOrEqual(32_767);
    expect(long).toMatch(/^(?:😀)+ \[… ingekort: in een cel passen 32767 tekens\]$/u);
    expect(whole).toBe('a'.repeat(32_767));
  });

  it('has a head that stays and repeats, a filter over all rows, and columns as wide as they are said to be', async () => {
    const parts = await partsOf(
      sheetOf([
        [inline('3/1'), inline('ja')],
        [inline('3/2'), inline('nee')],
      ]),
    );
    const xml = parts.get(SHEET) ?? '';
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
    expect(xml).toContain('<col min="2" max="2" width="40" customWidth="1"/>');
    expect(parts.get('xl/workbook.xml')).toContain("'Fragmenten'!$1:$1");
    expect(parts.get('xl/workbook.xml')).toContain("'Fragmenten'!$A$1:$B$3");
    expect(parts.get('xl/styles.xml')?.match(/wrapText="1"/g)).toHaveLength(2);
  });

  it('is as high as its words in every row, where a program does not see to that itself', async () => {
    const xml = await sheetXml([
      [inline('a'), inline('b'.repeat(100))],
      [inline('a\nb'), []],
    ]);
    expect([...xml.matchAll(/<row r="\d+" ht="(\d+)"/g)].map(([, height]) => height)).toEqual([
      '15',
      '45',
      '30',
    ]);
  });

  it('is the same on every day, and says how it came about on its last sheet', async () => {
    const exhibit = sheetOf([[inline('a'), inline('b')]]);
    expect(await bytesOf(exhibit)).toEqual(await bytesOf(exhibit));
    const parts = await partsOf(exhibit);
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('kantlijn 9');
    expect([...parts.values()].join('')).not.toMatch(/20\d\d-\d\d-\d\d/);
  });

  it('goes past the twenty-sixth column', async () => {
    const wide: Inline[] = Array.from({ length: 30 }, (_, i): Inline => [i]);
    expect(await sheetXml([wide])).toContain('<c r="AD2" s="3"><v>29</v></c>');
  });

  it('is not written of an exhibit without sheets', async () => {
    expect(await WRITE_FORMATS.xlsx.write(passed({}), { language: 'nl' })).toEqual([]);
  });
});
