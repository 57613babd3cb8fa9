import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { runHere, withReadDemo } from '../support/run-cli.ts';

const LEGEND = '(?) Dit aantal kan nog veranderen';

/** All texts of a picture, in the order in which they are drawn. */
function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);
}

test.each([
  ['tree', 1, /\d van \d \(\?\)$/],
  ['compare', 1, /\d van \d \(\?\)$/],
  ['matrix', 1, /^\d \(\?\)$/],
])(
  'a picture of %s marks the counts that may change, as the list does, and says what the mark means',
  async (report, marked, count) => {
    await withReadDemo(async (folder) => {
      await runHere(folder, ['export', 'uit', '--only', report, '--format', 'svg']);
      const names = (await readdir(join(folder, 'uit'))).filter((name) => name.endsWith('.svg'));
      const pictures = await Promise.all(names.map((name) => readFile(join(folder, 'uit', name), 'utf8')));
      const doubtful = pictures.filter((svg) => textsIn(svg).some((text) => count.test(text)));
      expect(doubtful).toHaveLength(marked);
      for (const svg of pictures)
        expect(textsIn(svg).join(' ').includes(LEGEND)).toBe(doubtful.includes(svg));
    });
  },
);

test('a workbook marks them too, in a column of its own, where a number has to stay one', async () => {
  await withReadDemo(async (folder) => {
    await runHere(folder, ['export', 'uit', '--format', 'xlsx']);
    const parts = unzipSync(await readFile(join(folder, 'uit', 'kantlijn-werkmap.xlsx')));
    const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    const marks = sheets.map(([, bytes]) => strFromU8(bytes)).map((xml) => xml.split('>(?)<').length - 1);
    expect(marks.filter((count) => count > 0)).toHaveLength(2);
  });
});

test('a picture of the tree marks the codes that the list marks, and no others', async () => {
  await withReadDemo(async (folder) => {
    await runHere(folder, ['export', 'uit', '--only', 'tree', '--format', 'svg']);
    const name = (await readdir(join(folder, 'uit'))).find((one) => one.includes('docenten')) ?? '';
    const svg = await readFile(join(folder, 'uit', name), 'utf8');
    const described = svg.split('\n').filter((line) => line.includes('(?)') && line.startsWith('Label'));
    const { out } = await runHere(folder, ['tree', '--codebook', 'docenten']);
    const listed = out.split('\n').filter((line) => /\) \(\?\)$/.test(line.trim()));
    expect(listed.length).toBeGreaterThan(3);
    expect(described).toHaveLength(listed.length);
  });
});
