import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';
import { canariesIn, leftOf } from './canaries.ts';
import { type Canaries, PLACES, plantedDocx } from './planted-docx.ts';

const canaries = (seed: number): Canaries => canariesIn(PLACES, seed);

/** Every part of the copy by its name, as the letters that stand in it. */
async function copied(
  planted: Uint8Array,
  use: (parts: Map<string, string>, err: string) => void,
): Promise<void> {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'gesprek.docx'), planted);
    const { exit, err } = await runHere(folder, ['anonymise', 'copy', 'gesprek.docx', '--into', 'uit.docx']);
    expect([exit, err]).toEqual([0, expect.stringContaining('K630')]);
    const parts = Object.entries(unzipSync(readFileSync(join(folder, 'uit.docx'))));
    use(new Map(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')])), err);
  });
}

describe('of all places where Word keeps words, the copy holds no name', () => {
  test.each([1, 2, 3])('%i', async (seed) => {
    const planted = canaries(seed);
    await copied(plantedDocx(planted), (parts, err) => {
      expect(leftOf(planted, parts.set('what is said of it', err))).toEqual([]);
    });
  });
});

test('a style and a series that are called after somebody whose name is a compound', async () => {
  const planted = { ...canaries(6), style: 'Haverkamp', styleInField: 'Kloosterman', series: 'Oosterhof' };
  await copied(plantedDocx(planted), (parts) => {
    const all = [...parts.values()].join('\n');
    for (const name of ['Haverkamp', 'Kloosterman', 'Oosterhof']) expect(all).not.toContain(name);
    expect(all).toMatch(/<w:name w:val="Stijl van \w+"/);
    expect(all).toMatch(/ SEQ \w+ \\\* ARABIC /);
  });
});

test('form, notes and changes stay, and what tells who made them does not', async () => {
  await copied(plantedDocx(canaries(4)), (parts, err) => {
    const document = parts.get('word/document.xml') ?? '';
    // The whole name in the look of its first letters.
    expect(document).toMatch(/<w:b\/><\/w:rPr><w:t xml:space="preserve">\[naam \d+\]<\/w:t>/);
    expect(document).toMatch(/<w:ins w:id="9" w:author="\[codeur \d\]" w:date="2019-01-01T00:00:00Z">/);
    expect(document).toMatch(/<w:del .*?<w:delText xml:space="preserve">Mijn collega heet \[naam \d+\]/);
    expect(document).toContain('<w:vanish/>');
    for (const kept of ['hier', 'daar', 'veld', 'bladwijzer', 'met een stijl', 'keuzelijst', 'eigen element'])
      expect(document).toContain(`>${kept}<`);
    const all = [...parts.values()].join('\n');
    for (const gone of ['00AB12CD', '1A2B3C4D', 'QZ', '04-05', 'Author\0', 'urn:van-niemand'])
      expect(all).not.toContain(gone);
    expect(
      [...parts.keys()].filter(
        (name) => !/^(?:word\/(?:_rels\/)?(?:document|part\d+)|_rels\/|\[)/.test(name),
      ),
    ).toEqual([]);
    expect(err).toContain('bijlage.bin');
    expect(err).toContain('K632');
  });
});

test('a name that one reading of changes forms is hidden in both', async () => {
  await copied(plantedDocx(canaries(5)), (parts) => {
    const document = parts.get('word/document.xml') ?? '';
    const hidden = (change: string, words: string) =>
      new RegExp(
        `heet \\[naam \\d+\\]</w:t></w:r><w:${change} [^>]*><w:r><w:${words} [^>]*></w:${words}></w:r></w:${change}><w:r><w:t [^>]*> en die`,
      );
    expect(document).toMatch(hidden('del', 'delText'));
    expect(document).toMatch(hidden('ins', 't'));
  });
});
