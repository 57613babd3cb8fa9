import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/sources/index.ts';
import {
  end,
  footnote,
  h,
  level,
  list,
  listStyle,
  note,
  odtPartsOf,
  p,
  packed,
  span,
  style,
  table,
} from './odt-files.ts';
import { codesOf } from './text-helpers.ts';

const parts = odtPartsOf({
  body:
    `<text:tracked-changes><text:changed-region text:id="c"><text:deletion>${p(note('d', 'weg'))}</text:deletion></text:changed-region></text:tracked-changes>` +
    h(1, 'Bijlage 3') +
    list('L', [
      p(`R: ${note('a', 'Label 1')}ja${end('a')}${note('', 'nee', 'Kaan', 'loext:parent-name="a"')}`),
    ]) +
    table([p(`${span('T', 'O')}:<text:s/>hoe${footnote('1', p('x'))}<text:change text:change-id="c"/>`)]) +
    p('<draw:frame><draw:object xlink:href="./O"/><draw:image/></draw:frame>'),
  automatic:
    listStyle('L', level(1, '1', '', '.')) +
    style('T', 'text', '<style:text-properties fo:font-weight="bold"/>'),
  manifest: '<manifest:file-entry manifest:full-path="O/" manifest:media-type="application/x.chart"/>',
});
const whole = packed(parts);
const content = parts['content.xml'] ?? '';
const withContent = (xml: string) => packed({ ...parts, 'content.xml': xml });
const nested = (depth: number) => '<text:section>'.repeat(depth) + '</text:section>'.repeat(depth);
const encrypted =
  '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';

describe('a file that cannot be read gives one error and no text', () => {
  it.each<[string, Uint8Array, string]>([
    ['no zip file', Buffer.from('R: ja'), 'K106'],
    ['cut off', whole.slice(0, whole.length - 40), 'K101'],
    ['without a text', packed({ mimetype: parts.mimetype ?? '' }), 'K106'],
    ['of another kind', withContent(content.replaceAll('office:text>', 'office:spreadsheet>')), 'K106'],
    ['without paragraphs', packed(odtPartsOf({ body: '' })), 'K106'],
    [
      'with a password',
      packed({ ...odtPartsOf({ body: '', manifest: encrypted }), 'content.xml': '\u0001\u0002' }),
      'K102',
    ],
    ['XML that is not well-formed', withContent(content.replace('</text:p>', '')), 'K101'],
    ['entities', withContent(content.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')), 'K107'],
    [
      'nesting without end',
      withContent(content.replace('<office:text>', `<office:text>${nested(600)}`)),
      'K108',
    ],
  ])('%s', async (_, bytes, code) => {
    const read = await readSource({ name: 'gesprek.odt', bytes });
    expect(codesOf(read)).toEqual([`${code}::`]);
    expect(read.findings[0]?.severity).toBe('error');
    expect(read.paragraphs).toEqual([]);
  });
});

async function assertAnswers(bytes: Uint8Array): Promise<void> {
  const read = await readSource({ name: 'gesprek.odt', bytes });
  expect(read.findings.length + read.paragraphs.length).toBeGreaterThan(0);
  if (read.findings.some(({ severity }) => severity === 'error')) expect(read.paragraphs).toEqual([]);
  else expect(read.notes).toHaveLength(read.saw?.notes ?? 0);
}

describe('whatever happened to a file, the reader answers', () => {
  it('with bytes changed', async () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        await assertAnswers(bytes);
      }),
      { numRuns: 120 },
    );
  });

  it('with its elements moved about, in sound XML', async () => {
    // An element with all that is in it, up to two deep, can go anywhere between others.
    const pieces =
      content.match(/<(text|office|table|draw|dc):[\w-]+(?: [^<>]*)?(?:\/>|>[^<]*<\/\1:[\w-]+>)/g) ?? [];
    const places = [...content.matchAll(/(?<=>)(?=<)/g)]
      .map(({ index }) => index)
      .filter((at) => at > content.indexOf('<office:text>'));
    const edit = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...pieces));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        let xml = content;
        for (const [at, piece] of [...edits].sort((a, b) => b[0] - a[0]))
          xml = xml.slice(0, at) + piece + xml.slice(at);
        await assertAnswers(withContent(xml));
      }),
      { numRuns: 120 },
    );
  });
});
