import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { isReadFormat, type SourceFormat } from '../../src/sources/formats/format.ts';
import {
  materialOf,
  plainTextOf,
  readableKinds,
  readSource,
  SOURCE_FORMATS,
} from '../../src/sources/index.ts';
import { expectGolden } from '../support/golden.ts';
import { runHere } from '../support/run-cli.ts';
import { shown } from './shown.ts';
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

  it('reads what the bytes say that it is, by whatever name', async () => {
    for (const name of ['a.txt', 'a.md', 'a.odt', 'a', 'a.zip']) {
      expect(linesOf(await readSource(fileOf(name, word)))).toEqual(['1: R: ja']);
    }
    const subtitles = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Noor>Ja.';
    expect(linesOf(await readSource(fileOf('a.txt', subtitles)))).toEqual(['4: Noor: Ja.']);
    expect(linesOf(await readSource(fileOf('a.txt', `\uFEFF${subtitles}`)))).toEqual(['4: Noor: Ja.']);
  });

  it.each(['~$scriptie.docx', 'map/~$rapport.docx', '.~lock.scriptie.odt#', '._gesprek.txt'])(
    'passes over %s, and says what it is',
    async (name) => {
      const { findings, paragraphs } = await readSource(fileOf(name, '\u0005Fleur'));
      expect(paragraphs).toEqual([]);
      expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['K138 warning']);
    },
  );

  it('refuses by the bytes as well, and says what to do', async () => {
    const ole = (...streams: string[]) =>
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(streams.join(' '), 'utf16le')]);
    const cases: [string, string | Uint8Array][] = [
      ['K102', ole('EncryptedPackage')],
      ['K110', ole('WordDocument')],
      ['K133', ole('Workbook')],
      ['K133', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
      ['K131', '%PDF-1.7'],
      ['K130', '{\\rtf1 ja}'],
      ['K132', zipSync({ 'Index/Document.iwa': strToU8('a') })],
      ['K134', 'ID3\u0003\0'],
    ];
    for (const [code, content] of cases)
      for (const name of ['a.txt', 'a.docx', 'a.mp3', 'a'])
        expect(await codes(name, content)).toEqual([code]);
  });

  it('takes for a recording only what is one', async () => {
    expect(await codes('a.txt', 'ID3: dat weet ik niet.')).toEqual([]);
    expect(await codes('a.txt', 'RIFF: dat weet ik niet.')).toEqual([]);
    expect(await codes('a.m4a', 'wat dan ook')).toEqual(['K134']);
  });

  it('offers what it reads for a kind that nobody knows', async () => {
    for (const name of ['a.dat', 'README', '.md.bak']) expect(await codes(name, 'R: ja')).toEqual(['K103']);
    const { findings } = await readSource(fileOf('a.dat', 'R: ja'));
    expect(findings.map(({ words }) => Object.values(words).map(wordsOf))).toEqual([[readableKinds()]]);
  });

  it('says of bytes that are no text that they are none', async () => {
    const document = await readSource(fileOf('a.txt', Uint8Array.from([1, 0, 2, 0])));
    expect(codesOf(document)).toEqual(['K122::']);
    expect(document.paragraphs).toEqual([]);
  });
});

describe('the registry', () => {
  it('knows every kind once', () => {
    const extensions = SOURCE_FORMATS.flatMap((format) => format.extensions);
    expect(extensions).toEqual(expect.arrayContaining(['.docx', '.txt', '.md', '.vtt', '.srt', '.pdf']));
    expect(new Set(extensions).size).toBe(extensions.length);
    expect(new Set(SOURCE_FORMATS.map(({ name }) => name)).size).toBe(SOURCE_FORMATS.length);
  });

  it('is what the help says', async () => {
    const { out } = await runHere('.', ['--help']);
    expect(out).toContain(readableKinds());
  });

  it.each(SOURCE_FORMATS.map((format) => [format.name, format] as const))(
    '%s has its fixtures',
    async (name, format) => {
      const folder = `fixtures/sources/${name}`;
      const files = readdirSync(folder).filter((file) => !file.endsWith(GOLDEN));
      expect(files).not.toEqual([]);
      for (const file of files) {
        const document = await readSource(fileOf(file, readFileSync(`${folder}/${file}`)));
        expect(document.paragraphs.length > 0).toBe(isReadFormat(format));
        expectGolden(`${folder}/${file}${GOLDEN}`, shown(document));
      }
    },
  );

  it('takes one more format', async () => {
    const words = 'Noor: ja';
    const memo: SourceFormat = {
      name: 'memo',
      extensions: ['.memo', '.mem'],
      material: 'markup',
      finds: [],
      recognises: (bytes) => bytes[0] === '!'.charCodeAt(0),
      read: async (source) =>
        await readSource({ name: 'a.txt', bytes: strToU8(`${words} ${source.bytes.length}`) }),
    };
    const recording = SOURCE_FORMATS.find(({ name }) => name === 'recording');
    if (recording === undefined || isReadFormat(recording)) throw new Error('no recording is refused');
    const tape: SourceFormat = { name: 'tape', extensions: ['.tape'], refusal: recording.refusal };
    const formats = [...SOURCE_FORMATS, memo, tape];
    const read = async (name: string, content: string) => await readSource(fileOf(name, content), formats);
    for (const [name, content] of [
      ['a.memo', 'x'],
      ['a.MEM', 'x'],
      ['a.txt', '!'],
    ] as const)
      expect(linesOf(await read(name, content))).toEqual([`1: ${words} 1`]);
    expect(codesOf(await read('a.tape', 'x'))).toEqual(['K134::']);
    const { findings } = await read('a.dat', 'x');
    expect(findings.flatMap(({ words }) => Object.values(words).map(wordsOf))).toEqual([
      `${readableKinds()}, .memo`,
    ]);
    expect([materialOf('a.memo', formats), materialOf('a.tape', formats)]).toEqual(['markup', null]);
    expect(await plainTextOf(fileOf('a.tape', 'x'), formats)).toBeNull();
  });
});

describe('the plain text of a file', () => {
  const text = async (name: string, content: string | Uint8Array) => {
    const plain = await plainTextOf(fileOf(name, content));
    return plain === null ? null : wordsOf(plain);
  };

  it('is the file itself, so that offsets count in it, or the paragraphs of what is zipped', async () => {
    expect(await text('a.md', '**R:** ja')).toBe('**R:** ja');
    expect(await text('a.srt', '1\n0:0:1,0 --> 0:0:2,0\nja')).toBe('1\n0:0:1,0 --> 0:0:2,0\nja');
    expect(await text('a.vtt', 'WEBVTT\n\n<v.x Anna>Ja <i>nu</i></v>')).toBe(
      `${' '.repeat(6)}\n\n\n    Anna:Ja    nu        `,
    );
    expect(await text('a.dat', 'R;ja')).toBe('R;ja');
    expect(await text('a.docx', word)).toBe('R: ja');
    expect(await text('a.pdf', '%PDF-1.7 ja')).toBeNull();
    expect(await text('a.txt', Uint8Array.from([1, 0, 2, 0]))).toBeNull();
  });
});

const GOLDEN = '.read';
