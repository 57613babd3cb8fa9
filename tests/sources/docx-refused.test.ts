import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/sources/hash.ts';
import { readSource } from '../../src/sources/index.ts';
import { document, p, partsOf, r, root, source, zipped } from './docx-files.ts';

const CENTRAL = Buffer.from('PK\u0001\u0002');
const FLAGS = 8;
const CHECKSUM = 16;
const SIZE = 24;
const NAME = 46;

const parts = partsOf({ body: p(r('Goedemiddag, vertelt u eens.')) });
const whole = zipped(parts);

/** The file with one number changed in the directory's entry of a part. */
function patched(
  field: number,
  value: number,
  width: 2 | 4,
  part = 'word/document.xml',
  file = whole,
): Uint8Array {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf(CENTRAL); at >= 0; at = bytes.indexOf(CENTRAL, at + 1)) {
    if (
      !bytes
        .subarray(at + NAME)
        .toString('latin1')
        .startsWith(part)
    )
      continue;
    bytes.writeUIntLE(value, at + field, width);
  }
  return bytes;
}

function withMain(xml: string): Uint8Array {
  return zipped({ ...parts, 'word/document.xml': xml });
}

function many(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`media/${i}`, '']));
}

const nested = (depth: number) => '<w:sdt>'.repeat(depth) + '</w:sdt>'.repeat(depth);
const entities = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
const external = '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
const main = parts['word/document.xml'] ?? '';
const doctype = (declaration: string) =>
  withMain(main.replace('?>', `?>${declaration}`).replace('eens', '&a;'));

describe('a file that cannot be read gives one error and no text', () => {
  it.each<[string, Uint8Array, string]>([
    ['empty', new Uint8Array(), 'K106'],
    ['plain text', Buffer.from('Interview met respondent 3'), 'K106'],
    ['a zip file of something else', zipped({ 'a.txt': 'a' }), 'K106'],
    ['another kind of main part', withMain('<workbook xmlns="urn:x"/>'), 'K106'],
    ['a body without paragraphs', withMain(root('document', '<w:body/>')), 'K106'],
    ['a cut off file', whole.slice(0, whole.length - 40), 'K101'],
    ['half of one', whole.slice(0, whole.length / 2), 'K101'],
    ['a checksum that is wrong', patched(CHECKSUM, 12345, 4), 'K101'],
    ['XML that is not well-formed', withMain(main.replace('</w:p>', '')), 'K101'],
    ['an entity that nobody declared', withMain(main.replace('eens', '&hier;')), 'K101'],
    ['an encrypted part', patched(FLAGS, 1, 2), 'K102'],
    ['a part that says it is too large', patched(SIZE, 65 * 1024 * 1024, 4), 'K104'],
    ['a part that is larger than it says', patched(SIZE, 20, 4), 'K109'],
    ['a part that is smaller than it says', patched(SIZE, 5000, 4), 'K101'],
    ['entities', doctype(entities), 'K107'],
    ['an entity from the disk', doctype(external), 'K107'],
    ['nesting without end', withMain(root('document', `<w:body>${nested(600)}</w:body>`)), 'K108'],
    [
      'nesting in parts that are passed over',
      withMain(main.replace('<w:r>', `<w:r><w:rPr>${nested(600)}</w:rPr>`)),
      'K108',
    ],
    ['names that lead outside', zipped({ ...parts, '../../buiten.xml': 'x' }), 'K109'],
    ['names from the root', zipped({ ...parts, '/etc/buiten.xml': 'x' }), 'K109'],
    ['too many entries', zipped({ ...parts, ...many(4096) }), 'K109'],
  ])('%s', async (_, bytes, code) => {
    const read = await readSource(source(bytes));
    expect(read.findings.map((finding) => finding.code)).toEqual([code]);
    expect(read.findings[0]?.severity).toBe('error');
    expect(read).toMatchObject({
      file: 'gesprek.docx',
      hash: hashOf(bytes),
      paragraphs: [],
      notes: [],
      footnotes: [],
    });
  });

  it('also where only a further part is broken', async () => {
    const read = await readSource(document({ body: p(r('tekst')), comments: '<w:comment>' }));
    expect(read.findings.map((finding) => finding.code)).toEqual(['K101']);
    expect(read.paragraphs).toEqual([]);
  });

  it('bytes that are no UTF-8', async () => {
    const bytes = Buffer.from(main.replace('eens', 'één'), 'latin1');
    expect(
      (await readSource(source(zipped({ ...parts, 'word/document.xml': bytes })))).findings[0]?.code,
    ).toBe('K101');
  });

  it('more pieces than a document has', async () => {
    const bytes = withMain(
      root('document', `<w:body>${p(r('tekst'))}<w:x>${'<w:y/>'.repeat(1_000_001)}</w:x></w:body>`),
    );
    expect((await readSource(source(bytes))).findings[0]?.code).toBe('K112');
  }, 60_000);
});

it('nesting and sizes of real documents are no reason to refuse', async () => {
  const body = `${'<w:sdt>'.repeat(400)}${p(r('diep'))}${'</w:sdt>'.repeat(400)}`;
  const file = zipped({ ...partsOf({ body }), ...many(2000), 'media/film.mp4': 'geen film' });
  const bytes = patched(SIZE, 70_000_000, 4, 'media/film.mp4', file);
  expect((await readSource(source(bytes))).findings).toEqual([]);
});
