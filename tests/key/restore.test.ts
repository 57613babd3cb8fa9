import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { newKey } from '../../src/key/key.ts';
import { assign } from '../../src/key/ledger.ts';
import { type Restored, restoreText, restoreZip } from '../../src/key/restore.ts';
import { known } from '../support/gates.ts';

const key = assign(newKey(new Uint8Array(32).fill(7)), [
  known('Marit', 'person', 'Marit van der Veld', 'M. van der Veld'),
  known("Okafor & 't Hooft"),
  known('Lindenburg', 'place'),
  known('De "Oude" Pastorie; wijkhuis', 'organisation'),
  known('Joris_V|2', 'coder'),
]);

const textOf = ({ bytes }: Restored) => Buffer.from(bytes).toString('utf8');
const restored = (text: string, extension = '.txt') => textOf(restoreText(text, extension, key, new Map()));

describe('a placeholder gets its person back', () => {
  test.each([
    ['[naam 1]', 'Marit van der Veld'],
    ['[name 1]', 'Marit van der Veld'],
    ['[Naam 1]', 'Marit van der Veld'],
    ['[naam\u00A01]', 'Marit van der Veld'],
    ['[naam 2]s fiets', "Okafor & 't Hoofts fiets"],
    ['[plaats 1], [place 1], [wijk 1], [straat 1], [district 1]', Array(5).fill('Lindenburg').join(', ')],
    ['([naam 1][naam 2])', "(Marit van der VeldOkafor & 't Hooft)"],
    ['[organisation 1]', 'De "Oude" Pastorie; wijkhuis'],
  ])('%s', (placeholder, name) => {
    expect(restored(placeholder)).toBe(name);
  });

  test('and what has no number, or nobody, stays and is counted', () => {
    const text =
      '[naam] [datum] [datum] in 2019, 30-34, [naam 9] [zie 1] [telefoon] [licence plate] [naam 1]';
    const result = restoreText(text, '.txt', key, new Map());
    expect(textOf(result)).toBe(text.replace('[naam 1]', 'Marit van der Veld'));
    expect(result.restored).toBe(1);
    expect(Object.fromEntries(result.left)).toEqual({
      '[naam]': 1,
      '[datum]': 2,
      '[naam 9]': 1,
      '[telefoon]': 1,
      '[licence plate]': 1,
    });
  });

  test('in Markdown, also where brackets are escaped', () => {
    const text = '| \\[naam 1] | [codeur 1] | \\[naam 2\\]\\[naam 3] |';
    const expected = "| Marit van der Veld | Joris\\_V\\|2 | Okafor \\& 't Hooft\\[naam 3] |";
    expect(restored(text, '.md')).toBe(expected);
    expect(restored('\\[naam 1]')).toBe('\\Marit van der Veld');
  });

  test('in JSON, so that it stays JSON', () => {
    const data = { who: '[organisatie 1] en [codeur 1]', '[naam 1]': ['[naam 1]', 1] };
    expect(JSON.parse(restored(JSON.stringify(data), '.json'))).toEqual({
      who: 'De "Oude" Pastorie; wijkhuis en Joris_V|2',
      'Marit van der Veld': ['Marit van der Veld', 1],
    });
  });

  test('in HTML', () => {
    expect(restored('<td title="[naam 2]">[naam 2]</td>', '.html')).toBe(
      '<td title="Okafor &amp; &apos;t Hooft">Okafor &amp; &apos;t Hooft</td>',
    );
  });
});

describe('in CSV', () => {
  test.each([
    ['wie;wat\n[naam 1];x\n', 'wie;wat\nMarit van der Veld;x\n'],
    ['wie,wat\r\n[organisatie 1],"a, b"\r\n', 'wie,wat\r\n"De ""Oude"" Pastorie; wijkhuis","a, b"\r\n'],
    ['"zei ""ja"" [organisatie 1]";""\n', '"zei ""ja"" De ""Oude"" Pastorie; wijkhuis";""\n'],
    ['a\tb\n[naam 1]\t[naam 8]\n', 'a\tb\nMarit van der Veld\t[naam 8]\n'],
    ['"twee\nregels [naam 1]";b\n', '"twee\nregels Marit van der Veld";b\n'],
  ])('%j', (given, expected) => {
    expect(restored(given, '.csv')).toBe(expected);
  });
});

test('a text without placeholders stays letter for letter, of whatever kind', () => {
  const kinds = fc.constantFrom('.txt', '.md', '.csv', '.json', '.html');
  const letters = fc.string({
    unit: fc.constantFrom('[', ']', '"', '\\', ';', ',', '\n', 'naam', ' ', '1 ', '<'),
  });
  fc.assert(
    fc.property(letters, kinds, (text, kind) => {
      fc.pre(!/naam[ \u00A0]1\\?\]/.test(text));
      expect(restored(text, kind)).toBe(text);
    }),
  );
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe('in a Word file', () => {
  const part = (xml: string, path = 'word/document.xml') => {
    const result = restoreZip(new Map([[path, strToU8(xml)]]), key, new Map());
    return strFromU8(unzipSync(result.bytes)[path] ?? new Uint8Array());
  };

  test('also where Word parted it over runs, and spaces at the edges are kept', () => {
    const before = `<w:p ${W}><w:r><w:t>Zegt [na</w:t></w:r><w:proofErr w:type="a>b"/><w:r><w:rPr><w:b/></w:rPr><w:t>am</w:t></w:r>\n<w:r><w:t xml:space="preserve"> 2</w:t></w:r><w:r><w:t>] dan [naam 1]</w:t></w:r></w:p>`;
    const after = `<w:p ${W}><w:r><w:t>Zegt Okafor &amp; &apos;t Hooft</w:t></w:r><w:proofErr w:type="a>b"/><w:r><w:rPr><w:b/></w:rPr><w:t></w:t></w:r>\n<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"> dan Marit van der Veld</w:t></w:r></w:p>`;
    expect(part(before)).toBe(after);
  });

  test.each([
    ['over two paragraphs', '<w:p><w:r><w:t>[naam</w:t></w:r></w:p><w:p><w:r><w:t> 1]</w:t></w:r></w:p>'],
    ['over a line break', '<w:p><w:r><w:t>[naam</w:t><w:br/><w:t> 1]</w:t></w:r></w:p>'],
    ['in a comment', '<!-- [naam 1] --><w:p/>'],
  ])('none that lies %s', (_, xml) => {
    expect(part(xml)).toBe(xml);
  });

  test('what was deleted is a text of its own', () => {
    const run = (kind: string, words: string) => `<w:r><w:${kind}>${words}</w:${kind}></w:r>`;
    const changed = part(
      `<w:p>${run('t', '[naam ')}<w:del>${run('delText', '1')}</w:del><w:ins>${run('t', '2')}</w:ins>${run('t', ']')}</w:p>`,
    );
    expect(changed).toContain('Okafor');
    expect(changed).toContain('<w:delText>1</w:delText>');
    expect(part(`<w:p><w:del>${run('delText', '[naam 1]')}</w:del></w:p>`)).toContain('Marit van der Veld');
  });

  test.each([
    ['word/footnotes.xml', '<w:footnote><w:p><w:r><w:t>[naam 1]</w:t></w:r></w:p></w:footnote>'],
    ['word/comments.xml', '<w:comment w:author="[naam 1]" w:initials="a"><w:p/></w:comment>'],
    ['word/header1.xml', '<w:hdr><w:p><w:r><w:t>[naam 1]</w:t></w:r></w:p></w:hdr>'],
    ['docProps/core.xml', '<cp:coreProperties><dc:creator>[naam 1]</dc:creator></cp:coreProperties>'],
    ['word/diagrams/data1.xml', '<a:p><a:r><a:t>[naam 1]</a:t></a:r></a:p>'],
  ])('in %s', (path, xml) => {
    expect(part(xml, path)).toBe(xml.replace('[naam 1]', 'Marit van der Veld'));
  });

  test('and every other part stays byte for byte, in the same order', () => {
    const image = Uint8Array.from({ length: 999 }, (_, i) => (i * i) % 251);
    const parts = {
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/media/[naam 1].png': image,
      'word/document.xml': strToU8(
        '\uFEFF<?xml version="1.0"?>\r\n<w:p><w:r><w:t>[naam 1]</w:t></w:r></w:p>',
      ),
      'word/other.xml': Uint8Array.of(0xff, 0xfe, 0x3c, 0x00),
    };
    const after = unzipSync(restoreZip(new Map(Object.entries(parts)), key, new Map()).bytes);
    expect(Object.keys(after)).toEqual(Object.keys(parts));
    const changed = Object.entries(parts).filter(
      ([path, bytes]) => !Buffer.from(after[path] ?? []).equals(bytes),
    );
    expect(changed.map(([path]) => path)).toEqual(['word/document.xml']);
    expect(strFromU8(after['word/document.xml'] ?? new Uint8Array())).toContain('Marit van der Veld');
  });
});

describe('in other sources', () => {
  test('a text of OpenDocument still says first of all, and not compressed, what it is', () => {
    const kind = 'application/vnd.oasis.opendocument.text';
    const parts = new Map([
      ['mimetype', strToU8(kind)],
      ['content.xml', strToU8('<text:p>[naam 1]</text:p>')],
    ]);
    const { bytes, restored: count } = restoreZip(parts, key, new Map());
    expect(count).toBe(1);
    expect(strFromU8(unzipSync(bytes)['content.xml'] ?? new Uint8Array())).toBe(
      '<text:p>Marit van der Veld</text:p>',
    );
    expect(strFromU8(bytes.slice(0, 100), true)).toContain(`mimetype${kind}`);
  });

  test.each([
    ['.vtt', 'Okafor &amp; &apos;t Hooft'],
    ['.srt', "Okafor & 't Hooft"],
    ['.text', "Okafor & 't Hooft"],
    ['.markdown', restored('[naam 2]', '.md')],
    ['.onbekend', "Okafor & 't Hooft"],
  ])('%s minds what counts in it', (extension, expected) => {
    expect(restored('[naam 2]', extension)).toBe(expected);
  });
});
