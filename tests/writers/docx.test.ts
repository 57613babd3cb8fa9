import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Block, Exhibit, Inline, Table } from '../../src/gate/exhibit.ts';
import { term } from '../../src/sentences/say.ts';
import { branch, inline, passed, safe, sample } from '../support/samples.ts';
import { matrixOf, treeOf } from './pictures.ts';
import { writtenAs } from './written.ts';

afterEach(() => vi.useRealTimers());

async function partsOf(exhibit: Partial<Exhibit>, language: 'nl' | 'en' = 'nl') {
  const options = { language, provenance: [term('Herkomst: proef')] };
  const { bytes } = await writtenAs('docx', passed(exhibit), options);
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  return new Map(parts);
}

async function bodyOf(exhibit: Partial<Exhibit>): Promise<string> {
  return (await partsOf(exhibit)).get('word/document.xml') ?? '';
}

const paragraphsOf = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1],
    text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/g)]
      .map(([whole, words]) => words ?? (whole === '<w:tab/>' ? '\t' : '\n'))
      .join(''),
  }));

const widthsOf = (xml: string) =>
  [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));

function table(columns: number, rows: number): Table {
  return {
    head: Array.from({ length: columns }, (_, i): Inline => [term('Kop'), ' ', i]),
    rows: Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, () => inline(`cel ${i}`))),
    widths: Array.from({ length: columns }, (_, i) => i + 1),
  };
}

describe('a .docx', () => {
  it('is the same byte for byte, whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-02-03T04:05:06Z') });
    const first = (await writtenAs('docx', sample())).bytes;
    vi.setSystemTime(new Date('2031-12-30T22:05:06Z'));
    const second = (await writtenAs('docx', sample())).bytes;
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('names no one but kantlijn, and no day', async () => {
    const core = (await partsOf({ title: [term('Boom')] })).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>kantlijn</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>kantlijn</cp:lastModifiedBy>');
    expect(core).toContain('<dc:title>Boom</dc:title>');
    expect(core.match(/\d{4}-\d\d-\d\d/g)).toEqual(['1980-01-01', '1980-01-01']);
  });

  it('says where a word may part that is too long for any column, and changes none of its letters', async () => {
    const long = 'Kindercarnavalsoptochtvoorbereidingswerkzaamheden';
    const xml = await bodyOf({ blocks: [{ kind: 'paragraph', text: inline(`Werkzaamheden: ${long}`) }] });
    expect(xml).toContain('>Werkzaamheden: <');
    expect(xml.split('<w:softHyphen/>').length).toBeGreaterThan(3);
    expect(xml.replace(/<[^>]*>/g, '')).toContain(long);
  });

  it('gives headings, paragraphs, cells and provenance back as they were', async () => {
    const xml = await bodyOf({
      title: [term('Titel '), safe('[naam 1]')],
      blocks: [
        { kind: 'heading', level: 1, text: [term('Een')] },
        { kind: 'heading', level: 3, text: [term('Drie')] },
        { kind: 'paragraph', text: [term('a & b < c "d" '), safe('één\ntwee\u0000\u0008'), ' ', 1.5] },
        { kind: 'table', table: table(2, 1) },
      ],
    });
    expect(paragraphsOf(xml)).toEqual([
      { style: 'Heading1', text: 'Titel [naam\u00A01]' },
      { style: 'Heading1', text: 'Een' },
      { style: 'Heading3', text: 'Drie' },
      { style: undefined, text: 'a &amp; b &lt; c &quot;d&quot; één\ntwee 1,5' },
      ...['Kop 0', 'Kop 1', 'cel 0', 'cel 0'].map((text) => ({ style: 'TableText', text })),
      { style: 'TableEnd', text: '' },
      { style: 'Provenance', text: 'Herkomst: proef' },
    ]);
  });

  it.each<[string, Block]>([
    ['a paragraph', { kind: 'paragraph', text: inline('Tot slot.') }],
    ['a table', { kind: 'table', table: table(2, 3) }],
    ['a list', { kind: 'tree', roots: [branch('Label', [1], [])] }],
    ['a figure', { kind: 'picture', picture: treeOf({ respondents: 4, labels: [['Water']] }), instead: [] }],
    [
      'a matrix',
      { kind: 'picture', picture: matrixOf({ respondents: 4, labels: [['Water']] }), instead: [] },
    ],
  ])(
    'keeps how it came about on the page of %s that it ends with, and nothing before that',
    async (_, block) => {
      const first: Block = { kind: 'paragraph', text: inline('Vooraf.') };
      const keeps = (xml: string) =>
        [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph.includes('<w:keepNext/>'));
      const paragraphs = keeps(await bodyOf({ blocks: [first, block] }));
      expect(paragraphs.at(-2)).toBe(true);
      expect(paragraphs.at(-1)).toBe(false);
      expect(keeps(await bodyOf({ blocks: [block, first] })).at(-3)).toBe(false);
    },
  );

  it('draws a tree that fills its page lower, where something has to stand below it', async () => {
    const leaves = Array.from({ length: 27 }, (_, i) => [`Wachten bij de poort ${i + 1}`] as const);
    const picture = treeOf({ respondents: 5, labels: [['Tuin', ...leaves]] });
    const drawing: Block = { kind: 'picture', picture, instead: [] };
    const heightsIn = async (blocks: Block[]) =>
      [...(await bodyOf({ blocks })).matchAll(/<wp:extent [^>]*cy="(\d+)"/g)].map(
        ([, cy]) => Number(cy) / 12_700,
      );
    const [last = 0, ...others] = await heightsIn([drawing]);
    const [earlier = 0] = await heightsIn([drawing, { kind: 'paragraph', text: inline('Tot slot.') }]);
    expect(others).toEqual([]);
    expect(earlier).toBeGreaterThan(last);
    expect(last).toBeLessThanOrEqual(460 - 28);
  });

  it('takes no more pages than its figures need for a tree whose codes go below it as text', async () => {
    const label = (name: string) =>
      [name, ...Array.from({ length: 27 }, (_, i) => [`Wachten bij de poort ${i + 1}`] as const)] as const;
    const picture = treeOf({ respondents: 5, labels: ['Tuin', 'Buurt', 'Straat'].map(label) });
    const long = Array.from({ length: 90 }, (_, i) => inline(`Label ${i + 1}: een code met een lange naam.`));
    const described = { ...picture, description: [...picture.description.slice(0, 1), ...long] };
    const figures = async (blocks: Block[]) => (await bodyOf({ blocks })).split('<wp:extent ').length - 1;
    expect(await figures([{ kind: 'picture', picture: described, instead: [] }])).toBe(3);
    // Without the list what has to stand below them makes them lower, but not for more than a page.
    expect(await figures([{ kind: 'picture', picture, instead: [] }])).toBeLessThanOrEqual(4);
  });

  it('puts the count of a branch behind a tab, and steps in by level', async () => {
    const roots = [branch('Label', [4, term(' fragmenten')], [branch('sub', [1], [branch('ad', [])])])];
    const xml = await bodyOf({ blocks: [{ kind: 'tree', roots }] });
    const lines = paragraphsOf(xml).filter(({ style }) => style === 'TreeLine');
    expect(lines.map(({ text }) => text)).toEqual(['Label\t4 fragmenten', 'sub\t1', 'ad']);
    expect([...xml.matchAll(/<w:ilvl w:val="(\d+)"/g)].map(([, level]) => level)).toEqual(['0', '1', '2']);
  });

  it('repeats the head of a table and no other row', async () => {
    const xml = await bodyOf({ blocks: [{ kind: 'table', table: table(3, 60) }] });
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row.includes('<w:tblHeader/>'));
    expect(rows).toHaveLength(61);
    expect(rows.lastIndexOf(true)).toBe(0);
  });

  it.each([
    [4, false, 11_906 - 2 * 1417],
    [5, true, 16_838 - 2 * 850],
    [40, true, 16_838 - 2 * 850],
  ])('with %i columns fills the page', async (columns, landscape, width) => {
    const xml = await bodyOf({ blocks: [{ kind: 'table', table: table(columns, 2) }] });
    expect(xml.includes('w:orient="landscape"')).toBe(landscape);
    const widths = widthsOf(xml);
    expect(widths).toHaveLength(columns);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
    expect(Math.min(...widths)).toBeGreaterThan(150);
    expect(widths.at(-1) ?? 0).toBeGreaterThan(widths[0] ?? 0);
  });

  it('gives a short word room, and holds against widths that make no sense', async () => {
    const odd: Table = { head: [[term('Fragment')], [term('Tekst')]], rows: [], widths: [0.001, 100] };
    const [first, second] = widthsOf(await bodyOf({ blocks: [{ kind: 'table', table: odd }] }));
    expect(first).toBeGreaterThan(900);
    expect(second).toBeGreaterThan(7000);
    const none = { ...odd, widths: [Number.NaN, -1] };
    expect(widthsOf(await bodyOf({ blocks: [{ kind: 'table', table: none }] }))).toEqual([4536, 4536]);
  });

  it.each([
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
  ] as const)('in %s is checked as %s', async (language, tag) => {
    expect((await partsOf({}, language)).get('word/styles.xml')).toContain(`<w:lang w:val="${tag}"`);
  });

  it('is well-formed with characters that XML forbids', async () => {
    const words = 'a\u0000\u0001\u001Fb\uFFFE\uD800c 😀 ]]> <w:p>';
    const xml = await bodyOf({
      title: inline(words),
      blocks: [{ kind: 'tree', roots: [branch(words, inline(words))] }],
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(paragraphsOf(xml)[0]?.text).toBe('ab\uFFFDc 😀 ]]&gt; &lt;w:p&gt;');
  });
});

it('takes a count beside a heading to the next line as a whole', async () => {
  const beside: Inline = [2, term(' van '), 5, ' · ', 3, term(' fragmenten')];
  const xml = await bodyOf({ blocks: [{ kind: 'heading', level: 4, text: inline('Lang kopje'), beside }] });
  const [, heading] = paragraphsOf(xml);
  const [run = ''] = /<w:r>(?:(?!<w:r>).)*fragmenten/u.exec(xml) ?? [];
  expect(run).toContain('<w:noProof/>');
  expect(run).toContain('<w:lang w:val="x-none"/>');
  expect(heading?.text).toBe('Lang kopje   2\u00A0van\u00A05\u00A0·\u00A03\u00A0fragmenten');
});

it('keeps a count behind a name that is read from right to left', async () => {
  const beside: Inline = [3, term(' van '), 4];
  const textOf = async (name: string) => {
    const xml = await bodyOf({ blocks: [{ kind: 'heading', level: 2, text: inline(name), beside }] });
    return paragraphsOf(xml)[1]?.text;
  };
  expect(await textOf('Label 1  مفتاح البوابة')).toBe('Label 1  مفتاح البوابة\u200E   3\u00A0van\u00A04');
  expect(await textOf('Label 1  שלום')).toContain('\u200E   3');
  expect(await textOf('Label 1  Ключ 等待')).not.toContain('\u200E');
});
