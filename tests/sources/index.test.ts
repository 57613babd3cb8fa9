import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { EXTENSIONS, readSource } from '../../src/sources/index.ts';
import { codesOf, fileOf, linesOf } from './text-helpers.ts';

const codes = async (name: string, content: string | Uint8Array) =>
  (await readSource(fileOf(name, content))).findings.map(({ code }) => code);

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ' +
  'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ' +
  'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const BODY =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>R: ja</w:t></w:r></w:p></w:body></w:document>';
const word = zipSync({
  '[Content_Types].xml': strToU8(CONTENT_TYPES),
  '_rels/.rels': strToU8(RELATIONS),
  'word/document.xml': strToU8(BODY),
});

describe('readSource', () => {
  it('reads by extension, in capitals as well', async () => {
    expect(linesOf(await readSource(fileOf('map/a.TXT', '*ja*')))).toEqual(['1: *ja*']);
    expect(linesOf(await readSource(fileOf('map.x/a.md', '*ja*')))).toEqual(['1: ja']);
    expect(linesOf(await readSource(fileOf('a.docx', word)))).toEqual(['1: R: ja']);
  });

  it('reads a Word file by another name', async () => {
    expect(linesOf(await readSource(fileOf('a.txt', word)))).toEqual(['1: R: ja']);
    expect(linesOf(await readSource(fileOf('a.md', word)))).toEqual(['1: R: ja']);
  });

  it('leaves a locked or old Word file to the reader that knows which it is', async () => {
    const ole = new Uint8Array(2048);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const name of ['a.docx', 'a.doc', 'a.txt']) {
      const [code] = await codes(name, ole);
      expect(['K102', 'K110']).toContain(code);
    }
  });

  it('reads no other kind, whatever it is called', async () => {
    expect(await codes('a.csv', 'R: ja')).toEqual(['K103']);
    expect(await codes('README', 'R: ja')).toEqual(['K103']);
    expect(await codes('a.odt', word)).toEqual(['K103']);
    expect(await codes('a.txt', '%PDF-1.7')).toEqual(['K103']);
    expect(await codes('a.txt', '{\\rtf1 ja}')).toEqual(['K103']);
  });

  it('says of bytes that are no text that they are none', async () => {
    const document = await readSource(fileOf('a.txt', Uint8Array.from([1, 0, 2, 0])));
    expect(codesOf(document)).toEqual(['K122::']);
    expect(document.paragraphs).toEqual([]);
  });

  it('lists what can be read once', () => {
    expect(EXTENSIONS).toEqual(expect.arrayContaining(['.docx', '.txt', '.md']));
    expect(new Set(EXTENSIONS).size).toBe(EXTENSIONS.length);
  });

  it('reads every fixture without a finding', async () => {
    for (const path of ['text/volkstuin.txt', 'text/export.txt', 'markdown/bibliotheek.md']) {
      expect(await codes(path, readFileSync(`fixtures/sources/${path}`))).toEqual([]);
    }
  });
});
