import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Exhibit, Rich } from '../../src/gate/exhibit.ts';
import { term } from '../../src/sentences/say.ts';
import { runHere, withFolder } from '../support/run-cli.ts';
import { inline, passed } from '../support/samples.ts';
import { matrixOf } from './pictures.ts';
import { textAs, writtenAs } from './written.ts';

/** What stands in the cells of a table in Word, row by row. */
const rowsOf = (table: string) =>
  [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => ({
    repeats: row.includes('<w:tblHeader/>'),
    splits: !row.includes('<w:cantSplit/>'),
    cells: [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, words]) => words).join(''),
    ),
  }));

const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

const LINKED: Rich = [
  { mark: 'place', place: 6, text: [{ mark: 'strong', text: inline('b2:7') }] },
  ' ',
  ...inline('* de tuin\nis nat '),
  '(',
  { mark: 'reference', place: 6, text: inline('zie b2:7, hierboven bij [naam 1]') },
  ')',
];
const exhibit: Partial<Exhibit> = {
  title: [term('Tuin')],
  blocks: [
    { kind: 'heading', level: 2, text: inline('Water') },
    { kind: 'paragraph', text: LINKED },
  ],
};

describe('a place that other words lead to', () => {
  it('is a bookmark in Word, and the words an internal link to it', async () => {
    const xml = xmlOf((await writtenAs('docx', passed(exhibit))).bytes);
    const [, name = ''] = /<w:bookmarkStart w:name="(fragment_[^"]+)"/.exec(xml) ?? [];
    expect(name).not.toBe('');
    expect(xml).toMatch(new RegExp(`<w:hyperlink [^>]*w:anchor="${name}"[^>]*>.*zie b2:7, hierboven`, 's'));
  });

  it('is an anchor in Markdown, whatever stands around it', async () => {
    const text = await textAs('md', passed(exhibit));
    expect(text).toContain(
      '<a id="fragment-7"></a>b2:7 \\* de tuin\\\nis nat ([zie b2:7, hierboven bij [naam 1]](#fragment-7))',
    );
  });

  it('keeps apart what has one number in two reports of a document', async () => {
    const file = await writtenAs('docx', [passed(exhibit), passed(exhibit)], { language: 'en' });
    const xml = xmlOf(file.bytes);
    const marks = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)];
    expect(marks.length).toBe(6);
    expect(new Set(marks.map(([, name]) => name)).size).toBe(6);
    expect(new Set(marks.map(([, , id]) => id)).size).toBe(6);
    const targets = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
    for (const target of targets) expect(marks.map(([, name]) => name)).toContain(target);
    expect(xml).toContain('Contents');
  });
});

describe('a matrix in Word', () => {
  const drawn = (respondents: number) =>
    matrixOf({ respondents, labels: [['Water', ['Ton'], ['-Gieter'], ['Slang', ['Lek'], ['Kort']]]] });
  const xmlWith = async (respondents: number) => {
    const picture = drawn(respondents);
    const file = await writtenAs('docx', passed({ blocks: [{ kind: 'picture', picture, instead: [] }] }));
    return xmlOf(file.bytes);
  };

  it('is a table with a head that repeats, where there are no more than twelve respondents', async () => {
    const xml = await xmlWith(12);
    expect(xml).not.toContain('<w:drawing>');
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      ...rows.slice(1).map(() => false),
    ]);
    // Head, label, four codes, sums.
    expect(rows).toHaveLength(7);
    expect(rows[3]).toContain('niet gebruikt');
    expect(rows[4]).toContain('Slang\u00A0› ');
    expect(xml).toContain('SEQ Tabel');
  });

  it('is a figure where there are more', async () => {
    const xml = await xmlWith(13);
    expect(xml).toContain('<w:drawing>');
    expect(xml).toContain('SEQ Figuur');
  });
});

const INTERVIEW = (number: number, kind: string) => `# Appendix ${number}: Interview ${kind} 1

O: How is the garden of a ${kind}?

R: A ${kind} is careful. {==It is wet and it stays wet, whatever we do about it, and when the neighbours come by in the evening they say the same of theirs, so that by now nobody in the street still waters anything at all before the end of June.==}{>>@c: (Label 1, sub 1, sub 2)<<} {==Dry.==}{>>@c: (Label 1, sub 2)<<}
`;
const RENTER = `# Appendix 2: Interview renter 1

O: What do you do with rainwater on the balcony?

R: {==I collect what falls from the roof in two buckets.==}{>>@c: (Label 1, sub 1)<<} {==My hose is too short.==}{>>@c: (Label 1, sub 2)<<}
`;
const BOOK = (name: string, leaf: string) =>
  `codebook: ${name}\ntitle: ${name}\ndate: 2026-03-12\nlabels: { 1: { name: Water, sub: { 1: Rain, 2: "${leaf}", 3: Snow } } }\n`;
const PROJECT = `title: Gardens
language: en
sources: ["*.md"]
report: report.txt
groups:
  growers: { title: Growers, codebook: codebooks/growers.yaml, transcripts: [a1] }
  renters: { title: Renters, codebook: codebooks/renters.yaml, transcripts: [a2] }
crosswalk: codebooks/themes.yaml
`;
const THEMES = `crosswalk: themes
themes:
  - { id: rain, name: Rain, codes: { growers: [1/1], renters: [1/1] } }
  - { id: dry, name: Dry weather, codes: { growers: [1/2] } }
  - { id: snow, name: Snow, codes: { growers: [1/3], renters: [1/3] } }
`;

async function garden(report: string, more: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'codebooks'));
    const files = {
      'a.md': INTERVIEW(1, 'grower'),
      'b.md': RENTER,
      'report.txt': report,
      'kantlijn.yaml': PROJECT,
      'codebooks/growers.yaml': BOOK('growers', 'Hose ☔ broken'),
      'codebooks/renters.yaml': BOOK('renters', 'Hose'),
      'codebooks/themes.yaml': THEMES,
    };
    for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
    await more(folder);
  });
}

const exported = async (folder: string, ...argv: string[]) =>
  await runHere(folder, ['export', 'out', ...argv, '--json']).then(({ out }) => JSON.parse(out));

describe('the appendices of a report', () => {
  it.each([
    ['The coding trees stand in Appendices D and E.', ['D', 'E']],
    ['See Appendix F (growers) and Appendix G (renters) for the coding tree of each group.', ['F', 'G']],
    ['Both label trees were drawn. The tree diagrams follow in appendix 21 and 22.', ['21', '22']],
    ['Nothing is said of them.', ['3', '4']],
  ])('%s', async (sentence, names) => {
    await garden(`# Report\n\n${sentence}\n`, async (folder) => {
      const { data } = await exported(folder, '--format', 'csv', '--only', 'tree');
      expect(data.files).toEqual([
        `appendix-${names[0]}-Tree-diagram-growers.csv`,
        `appendix-${names[1]}-Tree-diagram-renters.csv`,
      ]);
    });
  });

  it('say of which reports a format makes nothing, and which names it cannot draw', async () => {
    await garden('# Report\n', async (folder) => {
      const { findings } = await exported(folder, '--format', 'svg', '--only', 'tree,crosstab,fragments');
      const told = findings.filter(({ code }: { code: string }) => /^K75/.test(code));
      expect(told.map(({ code, hint }: { code: string; hint: string }) => [code, hint.slice(0, 45)])).toEqual(
        [
          ['K755', 'Without a picture: fragments, crosstab. Choos'],
          ['K756', 'It is ☔. A .png shows an empty box there; an '],
        ],
      );
    });
  });

  it('name a theme again on every page, with a row a fragment and no empty cell', async () => {
    await garden('# Report\n', async (folder) => {
      await exported(folder, '--only', 'compare', '--format', 'docx');
      const name = (await readdir(join(folder, 'out'))).find((one) => one.endsWith('.docx')) ?? '';
      const xml = xmlOf(await readFile(join(folder, 'out', name)));
      const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => rowsOf(table));
      const said = tables.map((rows) => rows.map(({ cells }) => cells.map((cell) => cell.slice(0, 12))));
      expect(said).toEqual([
        [['Rain · Coded'], ['Growers (1)', 'Renters (1)'], ['1 of 1 respo', '1 of 1 respo']],
        [
          ['Dry weather '],
          ['Growers (1)', 'Renters (1)'],
          ['1 of 1 respo', 'no code'],
          ['a1:2.2 · Res', 'no code'],
        ],
        [['Snow · Coded'], ['Growers (1)', 'Renters (1)'], ['not coded', 'not coded']],
      ]);
      for (const rows of tables) {
        expect(rows.map(({ repeats }) => repeats)).toEqual(rows.map((_, i) => i < 2));
        expect(rows.every(({ splits }) => !splits)).toBe(true);
      }
      expect(xml).toContain('see a1:2, above at Rain');
    });
  });

  it('say under the tree of which day the codebook is', async () => {
    await garden('# Report\n', async (folder) => {
      await exported(folder, '--format', 'svg', '--only', 'tree');
      const svg = await readFile(join(folder, 'out/appendix-3-Tree-diagram-growers.svg'), 'utf8');
      expect(svg).toContain('codebook of 12 March 2026.');
    });
  });
});
