import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpack } from '../../src/sources/office/unpack.ts';

const PICTURE = Uint8Array.from({ length: 400 }, (_, i) => (i * i) % 251);
const zip = Buffer.from(zipSync({ 'word/Document.xml': strToU8('<w:p/>'), 'word/media/a.png': PICTURE }));
const inside = async (bytes: Uint8Array) => {
  const { parts, findings } = await unpack({ name: 'a.docx', bytes });
  return [[...parts.keys()], findings.map(({ code }) => code)];
};

test('every part comes under the name it was written with, in its order', async () => {
  const { parts } = await unpack({ name: 'a.docx', bytes: zip });
  expect([...parts.keys()]).toEqual(['word/Document.xml', 'word/media/a.png']);
  expect(Buffer.from(parts.get('word/media/a.png') ?? []).equals(Buffer.from(PICTURE))).toBe(true);
});

test('a picture that is damaged gives nothing but a finding: half a document is none', async () => {
  const at = zip.indexOf(Buffer.from('word/media/a.png')) + 60;
  const broken = Buffer.from(zip);
  broken[at] = (broken[at] ?? 0) ^ 0xff;
  expect(await inside(broken)).toEqual([[], ['K101']]);
  expect(await inside(strToU8('geen zip'))).toEqual([[], ['K106']]);
});
