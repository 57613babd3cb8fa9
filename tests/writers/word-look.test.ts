import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

// As the program draws them; for other tests a coarse one will do (.ci/known-pictures.mjs).
beforeAll(() => void vi.stubEnv('PICTURES', 'full'));
afterAll(() => void vi.unstubAllEnvs());

const ORCHARD = {
  'kantlijn.yaml': `title: De boomgaard
language: nl
sources: [gesprekken.md]
groups:
  plukkers: { title: Plukkers, codebook: codebooks/plukkers.yaml, transcripts: [b1, b2] }
`,
  'codebooks/plukkers.yaml':
    'codebook: plukkers\ntitle: Plukkers\ndate: 2026-03-12\nlabels: { 1: { name: Fruit, sub: { 1: Rijp, 2: { name: Kisten, ad: { 1: Te zwaar } } } } }\n',
  'gesprekken.md': [1, 2]
    .map(
      (number) =>
        `# Bijlage ${number}: Interview plukker ${number}\n\nO: Hoe is het fruit van ${number}?\n\nR: {==${number === 1 ? 'Alles is rijp deze week' : 'De helft ligt al op de grond'}.==}{>>@a: (Label 1, sub 1)<<}\n`,
    )
    .join('\n'),
} as const;

/** The files that an export writes, by what their names begin with. */
async function written(...argv: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  return await withFolder(async (folder) => {
    await mkdir(join(folder, 'codebooks'));
    for (const [path, content] of Object.entries(ORCHARD)) await writeFile(join(folder, path), content);
    await runHere(folder, ['export', 'out', ...argv]);
    const names = await readdir(join(folder, 'out'));
    const files = names.map(async (name) => [name, await readFile(join(folder, 'out', name))] as const);
    return new Map(await Promise.all(files));
  });
}

const partsOf = (files: ReadonlyMap<string, Uint8Array>, name: string) =>
  unzipSync([...files].find(([path]) => path.includes(name))?.[1] ?? new Uint8Array());

/** Of a style: half points, twentieths of a point, 240ths of a line. */
function lookOf(styles: string, id: string) {
  const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '';
  const number = (tag: string, name: string) => {
    const found = new RegExp(`<w:${tag} [^>]*w:${name}="(\\d+)"`).exec(style)?.[1];
    return found === undefined ? null : Number(found);
  };
  return {
    font: /w:ascii="([^"]+)"/.exec(style)?.[1],
    size: number('sz', 'val'),
    before: number('spacing', 'before'),
    after: number('spacing', 'after'),
    line: number('spacing', 'line'),
    keeps: style.includes('<w:keepNext/>'),
  };
}

describe('an appendix in Word', () => {
  it('has the sizes of a page that is read on paper', async () => {
    const parts = partsOf(await written('--format', 'docx', '--only', 'fragments'), 'Fragmenten');
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
    const font = 'Calibri';
    const heading = { font, line: null, keeps: true };
    expect(lookOf(styles, 'Heading1')).toEqual({ ...heading, size: 32, before: 0, after: 120 });
    expect(lookOf(styles, 'Heading2')).toEqual({ ...heading, size: 26, before: 320, after: 80 });
    expect(lookOf(styles, 'Heading3')).toEqual({ ...heading, size: 23, before: 220, after: 60 });
    expect(lookOf(styles, 'Heading4')).toEqual({ ...heading, size: 21, before: 160, after: 60 });
    const text = { font, before: 0, after: 0, keeps: false };
    expect(lookOf(styles, 'TableText')).toEqual({ ...text, size: 20, line: 264 });
    expect(lookOf(styles, 'Caption')).toMatchObject({ font, size: 18 });
    const normal = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)?.[0] ?? '';
    for (const look of ['w:ascii="Calibri"', '<w:sz w:val="21"/>', 'w:line="264"', '<w:lang w:val="nl-NL"/>'])
      expect(normal).toContain(look);
    const settings = strFromU8(parts['word/settings.xml'] ?? new Uint8Array());
    expect(settings).toContain('<w:autoHyphenation/>');
  });

  it('gives a fragment, its place and its words columns of a fixed width, and a quiet grid', async () => {
    const parts = partsOf(await written('--format', 'docx', '--only', 'fragments'), 'Fragmenten');
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    expect(tables.length).toBe(1);
    for (const table of tables) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      // What is left of a page of 9072 behind 9066 goes to the last two.
      expect(widths).toEqual([1250, 2001, 5821]);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      expect(table).toContain('<w:insideV w:val="none"');
      expect(table).toContain('<w:insideH w:val="single" w:color="C4C9CE" w:sz="4"/>');
      expect(table.match(/<w:shd w:fill="E9ECEF"/g)?.length).toBe(3);
      expect(table).toContain('<w:top w:val="single" w:color="464F56" w:sz="8"/>');
    }
    expect(xml).toContain('<w:pgMar w:top="1417" w:right="1417" w:bottom="1247" w:left="1417"');
    const footer = strFromU8(parts['word/footer1.xml'] ?? new Uint8Array());
    expect(footer).toContain('>Bijlage 4 · <');
    expect(footer).toContain('>PAGE<');
  });

  it('has its figure on a page that lies across, also as a .png of 220 dots to the inch', async () => {
    const parts = partsOf(await written('--format', 'docx', '--only', 'tree'), 'Boomdiagram');
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml).toContain('<w:pgMar w:top="850" w:right="850" w:bottom="850" w:left="850"');
    const [[, png] = ['', new Uint8Array()]] = Object.entries(parts).filter(([path]) =>
      path.endsWith('.png'),
    );
    const bytes = Buffer.from(png);
    const at = bytes.indexOf('pHYs');
    // Dots to the metre.
    expect([bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8)]).toEqual([8661, 8661]);
    expect(bytes.readUInt32BE(16)).toBe(Math.round((757 / 72) * 220));
    // As large on the page, in the 914,400ths of an inch that Word counts in.
    const width = Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1]);
    expect(Math.abs(width - (757 / 72) * 914_400)).toBeLessThan(9525);
  });
});

describe('what stands below a tree', () => {
  it.each([
    [
      'nl',
      'Geteld zijn respondenten, niet fragmenten: een respondent telt bij een code één keer, hoe vaak de code ook voorkomt. Label en sub tellen alles wat eronder valt. 2 respondenten, 2 interviews; codeboek van 12 maart 2026.',
      ['respondent heeft de code', 'gestreept: niet gebruikt'],
    ],
    [
      'en',
      'Respondents are counted, not fragments: a respondent counts once for a code, however often it occurs. Label and sub count all that is under them. 2 respondents, 2 interviews; codebook of 12 March 2026.',
      ['respondent has the code', 'dashed: not used'],
    ],
  ])(
    'is said whole in %s, in letters that Word, LibreOffice and a browser all have',
    async (language, note, legend) => {
      const files = await written('--format', 'svg', '--only', 'tree', '--language', language);
      const svg = strFromU8([...files].find(([name]) => name.endsWith('.svg'))?.[1] ?? new Uint8Array());
      const texts = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words = '']) => words);
      expect(texts.join(' ')).toContain(note);
      for (const words of legend) expect(texts).toContain(words);
      // No double border and nobody who lacks the code: nothing of them is explained.
      expect(texts.slice(texts.indexOf(legend[0] ?? ''), texts.indexOf(legend[1] ?? '') + 1)).toEqual(legend);
      const fonts = new Set([...svg.matchAll(/font-family="([^"]*)"/g)].map(([, list]) => list));
      expect([...fonts]).toEqual(["Arial, Arimo, 'Liberation Sans', Helvetica, sans-serif"]);
    },
  );
});
