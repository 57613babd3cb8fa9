import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { searchArtefact } from '../../src/artefact/search.ts';
import { partStretches } from '../../src/artefact/stretches.ts';
import type { Original } from '../../src/gate/gate.ts';
import { RawText } from '../../src/model/raw-text.ts';

const ORIGINALS: readonly Original[] = [
  { kind: 'person', text: RawText.of('Fadime Okkerse'), placeholder: '[naam 1]', distinctive: true },
];
const LINES = 40_000;
const LINE = 'Het dak van de loods lekt al jaren aan de kant van het water.';
const linesWith = (at: number, name: string, line = (words: string) => words, end = '\n') =>
  Array.from({ length: LINES }, (_, i) => line(i === at ? `${LINE} ${name}` : LINE)).join(end);
const bytesOf = (text: string) => Buffer.from(text, 'utf8');
const found = (name: string, bytes: Uint8Array) => searchArtefact(name, bytes, ORIGINALS).length;

describe('a large part of a finished file', () => {
  it('is cut into stretches that hold all of it and overlap', () => {
    const bytes = bytesOf(linesWith(0, 'x'));
    const stretches = partStretches('a.md', bytes);
    expect(stretches.length).toBeGreaterThan(2);
    // The views of one take many times as much, all at once.
    expect(Math.max(...stretches.map(({ length }) => length))).toBeLessThan(300_000);
    let done = 0;
    for (const [i, stretch] of stretches.entries()) {
      const at = stretch.byteOffset - bytes.byteOffset;
      expect(i === 0 ? at === 0 : at <= done - 4000).toBe(true);
      done = at + stretch.length;
    }
    expect(done).toBe(bytes.length);
  });

  it.each([0, 16_913, 17_000, 33_825, 39_999])('is searched to its end: a name in line %i', (at) => {
    expect(found('a.md', bytesOf(linesWith(at, 'Fadime Okkerse')))).toBe(1);
    expect(found('a.csv', bytesOf(linesWith(at, 'Fadime\nOkkerse')))).toBe(1);
  });

  it('is searched wherever it is cut, in rows of a table and in blocks of a page', () => {
    const row = (words: string) => `<w:tr><w:tc><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:tc></w:tr>`;
    const block = (words: string) =>
      `<script type="application/json" id="i">["${words}", "${LINE.repeat(20)}"]</script>`;
    for (const at of [3, 14_000, 31_111]) {
      const xml = bytesOf(`<w:tbl>${linesWith(at, 'Fadi</w:t><w:t>me Okkerse', row, '')}</w:tbl>`);
      expect(found('a.docx', zipSync({ 'word/document.xml': xml }, { level: 0 }))).toBe(1);
    }
    const page = Array.from({ length: 3000 }, (_, i) =>
      block(i === 2000 ? '\\u0046adime Okkerse' : LINE),
    ).join('\n');
    expect(partStretches('a.html', bytesOf(page)).length).toBeGreaterThan(2);
    expect(found('a.html', bytesOf(`<html>\n${page}\n</html>`))).toBe(1);
  });

  it('is searched across a cut in a line that is longer than a stretch', () => {
    const words = `${LINE} `.repeat(20_000);
    expect(found('a.md', bytesOf(`${words}Fadime\nOkkerse ${words}`))).toBe(1);
    for (let i = 0; i < 5; i++)
      expect(found('a.md', bytesOf(`${words}${'x '.repeat(i * 600)}Fadime Okkerse ${words}`))).toBe(1);
  });

  it('is whole where what it holds may reach over any cut', () => {
    const row = `<row><c>${LINE}</c></row>`.repeat(40_000);
    expect(partStretches('xl/sheet1.xml', bytesOf(row)).length).toBeGreaterThan(1);
    expect(partStretches('xl/sheet1.xml', bytesOf(`<!-- ${row} -->`))).toHaveLength(1);
    expect(partStretches('a.png', Buffer.alloc(3_000_000))).toHaveLength(1);
  });
});
