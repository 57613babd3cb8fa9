/**
 * Makes what pictures are drawn with: how wide the letters of Arimo are (as wide as those of Arial and Liberation
 * Sans), and for a .png the font itself and the program that draws it, packed, since no font of a machine is used.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

const resolve = createRequire(import.meta.url).resolve;
const FONTS = dirname(resolve('@expo-google-fonts/arimo/package.json'));
const REGULAR = join(FONTS, '400Regular', 'Arimo_400Regular.ttf');
const BOLD = join(FONTS, '700Bold', 'Arimo_700Bold.ttf');
const WASM = resolve('@resvg/resvg-wasm/index_bg.wasm');

/** Writes arimo.js and resvg.js into a folder. */
export function packDrawingData(target) {
  mkdirSync(target, { recursive: true });
  const widths = { regular: advanceWidths(readFileSync(REGULAR)), bold: advanceWidths(readFileSync(BOLD)) };
  put(
    target,
    'arimo',
    'ARIMO',
    JSON.stringify(widths),
    'Readonly<Record<"regular" | "bold", readonly number[]>>',
  );
  const packed = [WASM, REGULAR, BOLD].map((file) => deflateSync(readFileSync(file)).toString('base64'));
  const [wasm, regular, bold] = packed;
  put(
    target,
    'resvg',
    'RESVG',
    JSON.stringify({ wasm, regular, bold }),
    'Readonly<Record<"wasm" | "regular" | "bold", string>>',
  );
}

function put(target, file, name, value, type) {
  writeFileSync(join(target, `${file}.js`), `export const ${name} = ${value};\n`);
  writeFileSync(join(target, `${file}.d.ts`), `export declare const ${name}: ${type};\n`);
}

/** First character, how many, and their width in thousandths of an em, one run after the other. */
function advanceWidths(bytes) {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(font);
  const perEm = font.getUint16(tables.get('head') + 18);
  const metrics = font.getUint16(tables.get('hhea') + 34);
  const widthOf = (glyph) => font.getUint16(tables.get('hmtx') + 4 * Math.min(glyph, metrics - 1));
  const runs = [];
  let last = null;
  for (const [character, glyph] of glyphsOf(font, tables.get('cmap'))) {
    const width = Math.round((widthOf(glyph) / perEm) * 1e4) / 10;
    if (last !== null && last[0] + last[1] === character && last[2] === width) last[1] += 1;
    else {
      last = [character, 1, width];
      runs.push(last);
    }
  }
  return runs.flat();
}

function tablesOf(font) {
  const count = font.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 12 + 16 * i;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((j) => font.getUint8(at + j)));
      return [tag, font.getUint32(at + 8)];
    }),
  );
}

/** Character and glyph, in order, of the part of the font for Unicode's first plane (format 4). */
function* glyphsOf(font, cmap) {
  const parts = Array.from(
    { length: font.getUint16(cmap + 2) },
    (_, i) => cmap + font.getUint32(cmap + 8 + 8 * i),
  );
  const at = parts.find((part) => font.getUint16(part) === 4);
  const segments = font.getUint16(at + 6) / 2;
  for (let i = 0; i < segments; i++) {
    const end = font.getUint16(at + 14 + 2 * i);
    const start = font.getUint16(at + 16 + 2 * segments + 2 * i);
    const delta = font.getUint16(at + 16 + 4 * segments + 2 * i);
    const place = at + 16 + 6 * segments + 2 * i;
    const offset = font.getUint16(place);
    for (let character = start; character <= end && character < 0xffff; character++) {
      const found = offset === 0 ? character : font.getUint16(place + offset + 2 * (character - start));
      const glyph = found === 0 ? 0 : (found + delta) % 65536;
      if (glyph !== 0) yield [character, glyph];
    }
  }
}
