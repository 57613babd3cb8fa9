import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { refusals, searchArtefact } from '../../src/artefact/search.ts';
import { knownCoders } from '../../src/key/known.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { gateOf, known } from '../support/gates.ts';

const SEEN =
  'bel 06-12345678 of +32 475 12 34 56, m.veld@voorbeeld.nl, www.voorbeeld.nl/marit, 3511 AB, 2019 IS, 123456782, ' +
  'NL91 ABNA 0417 1643 00, 12-BCD-3';

function originals() {
  const gate = gateOf({
    known: [
      known('Marit van der Veld'),
      known('Zoë Çelik'),
      known('Hans Storm'),
      known('Microsoft', 'organisation'),
      known('827364', 'case'),
      known('Bo Keet'),
      ...knownCoders([RawText.of('Joris Tak'), RawText.of('ABD')]),
    ],
    keep: ['Bo Horizon', 'Veldhuis'],
  });
  gate.text(RawText.of(SEEN));
  return gate.originals();
}

const wanted = originals();

function hits(name: string, content: string | Uint8Array): string[] {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return searchArtefact(name, bytes, wanted).map(({ part, placeholder }) =>
    part === null ? placeholder : `${wordsOf(part)}: ${placeholder}`,
  );
}

const p = (...runs: string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
const body = (inside: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;
const docx = (inside: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({ 'word/document.xml': body(inside), ...more }).map(([path, text]) => [
        path,
        strToU8(text),
      ]),
    ),
  );

describe('a leak in plain text', () => {
  test.each([
    ['as it is', 'en Marit zei'],
    ['in capitals', 'MARIT VAN DER VELD'],
    ['in the genitive', 'maritS fiets'],
    ['decomposed', 'Zoe\u0308'],
    ['without accents', 'celik'],
    ['soft hyphens and zero width', 'Ma\u00ADr\u200Bit'],
    ['no-break spaces', 'Van\u00A0der\u202FVeld'],
    ['between underscores and digits', 'x_marit_2'],
    ['run together', 'maritvanderveld.csv'],
    ['in camel case', 'interviewMarit'],
    ['glued to a word', 'het maritdossier'],
    ['glued with an s', 'Maritsgroep'],
    ['entities', 'Zo&euml;, Zo&#235;'],
    ['hexadecimal entities', 'M&#x61;rit'],
    ['an escaped entity', 'Zo&amp;#xEB;'],
    ['percent-escapes', 'mailto:Zo%C3%AB'],
    ['a name between percent-escapes', 'van%20der%20Veld'],
    ['\\u-escapes', '"\\u00c7elik"'],
    ['after an escaped line feed', '{"text":"zei\\nmarit"}'],
    ['a phone number', '0612345678'],
    ['a phone number in pairs', '06 12 34 56 78'],
    ['a phone number from abroad', '+31 (0)6 1234 5678, 0031612345678'],
    ['a foreign number', '0032475123456'],
    ['a case number', 'nr. 827364'],
    ['a case number in groups', '827 364'],
    ['a bsn', '1234.56.782'],
    ['an iban', 'nl91abna0417164300'],
    ['an account number', '04.17.16.43.00'],
    ['an e-mail address', 'M.Veld@VOORBEELD.NL'],
    ['a link', 'http://www.voorbeeld.nl/marit?x'],
    ['a postcode', '3511AB'],
    ['a plate', '12BCD3'],
    ['a coder', 'Joris Tak'],
  ])('%s', (_, text) => {
    expect(hits('tabel.csv', `begin\n${text}\neinde`)).not.toEqual([]);
  });

  test('in UTF-16', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('zei Marit', 'utf16le')]);
    expect(hits('x.csv', utf16)).not.toEqual([]);
  });

  test('in the name of the file', () => {
    expect(hits('interview_marit.csv', 'leeg')).toEqual(['[naam]']);
    expect(hits('zo%C3%AB.csv', 'leeg')).toEqual(['[naam]']);
  });

  test('in what a binary file says', () => {
    expect(hits('x.bin', Buffer.from('\0\0Author: Marit Veld\0\0', 'latin1'))).not.toEqual([]);
  });
});

describe('no leak', () => {
  test.each([
    ['ordinary words', 'de storm op het veldje, maritiem, een veldhuis, hansworst'],
    ['everyday names', 'storm'],
    ['what is kept', 'Bo en Bo Horizon'],
    ['placeholders', '[naam 1] [telefoon] [codeur 1] [e-mail]'],
    ['initials in lower case', 'abd'],
    ['a year that was once in capitals', 'in 2019 is dat'],
    ['other numbers', '0612345679, 8273645, 18273640, 12345678'],
    ['other addresses', 'veld @ voorbeeld, voorbeeld.nl'],
    ['percent signs', '50%be en 100% zeker'],
  ])('%s', (_, text) => {
    expect(hits('tabel.csv', text)).toEqual([]);
  });

  test('in the vocabulary of Word', () => {
    const parts = {
      'docProps/app.xml': '<Properties><Application>Microsoft Office Word</Application></Properties>',
      'word/_rels/x.rels':
        '<Relationships><Relationship Type="http://schemas.microsoft.com/office/2011/relationships/people"/></Relationships>',
      'word/theme/theme1.xml': '<a:font script="Hans" typeface="x"/>',
    };
    expect(hits('a.docx', docx(p('niets'), parts))).toEqual([]);
  });

  test('in pixels', () => {
    const chunk = (kind: string, data: string) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      return Buffer.concat([length, Buffer.from(kind + data, 'latin1'), Buffer.alloc(4)]);
    };
    const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(hits('a.png', Buffer.concat([head, chunk('IDAT', '~marit~')]))).toEqual([]);
    expect(hits('a.png', Buffer.concat([head, chunk('tEXt', 'Author\0Marit')]))).toEqual(['[naam]']);
  });

  test('in the letters of embedded data, but in what they stand for', () => {
    const svg = (data: string) => `<svg><image href="data:image/svg+xml;base64,${data}"/></svg>`;
    expect(hits('a.svg', svg('AAAA9/marit/9AA='))).toEqual([]);
    expect(hits('a.svg', svg(Buffer.from('<svg><text>Marit</text></svg>').toString('base64')))).toEqual([
      '[naam]',
    ]);
  });
});

describe('a leak in a Word file', () => {
  const at = 'word/document.xml: ';
  test.each([
    ['in one run', p('zei Marit.'), [`${at}[naam]`]],
    ['split over runs', p('zei Ma', 'rit', '.'), [`${at}[naam]`]],
    ['a number split over runs', p('06-12', '345', '678'), [`${at}[telefoon]`]],
    ['in an attribute', '<w:comment w:author="Joris Tak"/>', [`${at}[codeur]`]],
    ['in a comment of XML', '<!-- Marit -->', [`${at}[naam]`]],
    ['in an instruction', '<?x Marit?>', [`${at}[naam]`]],
    ['in deleted text', '<w:del><w:r><w:delText>Marit</w:delText></w:r></w:del>', [`${at}[naam]`]],
    ['not across paragraphs', p('Ma') + p('rit'), []],
    ['not across a tab', '<w:p><w:r><w:t>Ma</w:t><w:tab/><w:t>rit</w:t></w:r></w:p>', []],
  ])('%s', (_, inside, expected) => {
    expect([...new Set(hits('a.docx', docx(inside)))]).toEqual(expected);
  });

  test('in its properties, in another part, in the name of a part', () => {
    const file = docx(p('niets'), {
      'docProps/core.xml': '<dc:creator>Joris Tak</dc:creator>',
      'word/comments.xml': '<w:comment w:initials="x" w:author="Marit"/>',
      'customXml/marit.xml': '<x/>',
    });
    expect(hits('a.docx', file).sort()).toEqual([
      'customXml/marit.xml: [naam]',
      'docProps/core.xml: [codeur]',
      'word/comments.xml: [naam]',
    ]);
  });

  test('in an archive inside an archive, and in a spreadsheet', () => {
    const cell = '<sst><si><r><t>Ma</t></r><r><t>rit</t></r></si><si><t>M</t></si></sst>';
    const inner = zipSync({ 'xl/sharedStrings.xml': strToU8(cell) });
    expect(hits('a.xlsx', inner)).toEqual(['xl/sharedStrings.xml: [naam]']);
    expect(hits('a.qdpx', zipSync({ 'sources/a.xlsx': inner }))).toEqual([
      'sources/a.xlsx!/xl/sharedStrings.xml: [naam]',
    ]);
  });
});

test('one hit per part and original, with the words for her own screen alone', () => {
  const found = searchArtefact('a.txt', strToU8('Marit, Marit, 06-12345678'), wanted);
  expect(found.map(({ kind, placeholder }) => [kind, placeholder])).toEqual([
    ['person', '[naam]'],
    ['phone', '[telefoon]'],
  ]);
  const [finding, hers] = [false, true].flatMap((namesIt) => refusals(found.slice(0, 1), namesIt));
  expect([finding?.words.word, hers?.words.word?.length]).toEqual([undefined, 'Marit'.length]);
  expect(finding?.code).toBe('K601');
  expect(finding?.file === null || finding === undefined ? null : wordsOf(finding.file)).toBe('a.txt');
});

test('a word that stands in many parts is one finding, which names them', () => {
  const found = searchArtefact(
    'a.docx',
    zipSync({ 'word/header1.xml': strToU8('<x>Marit</x>'), 'word/document.xml': strToU8('<x>Marit</x>') }),
    wanted,
  );
  const [finding, ...others] = refusals([...found, ...found], true);
  expect(others).toEqual([]);
  const { part, others: also, word } = finding?.words ?? {};
  expect([part, also, word].map((one) => (one == null ? null : wordsOf(one)))).toEqual([
    'word/header1.xml',
    'word/document.xml',
    'marit',
  ]);
});

test('what the gate let through holds none of its originals', () => {
  const gate = gateOf({ known: [known('Marit van der Veld'), known('Zoë Çelik')] });
  const words = `Marits zus zoe, ${SEEN}, maritvanderveld, VELD en Zo\u00ADë.`;
  const safe = String(gate.text(RawText.of(words)));
  expect(searchArtefact('a.txt', strToU8(safe), gate.originals())).toEqual([]);
  expect(searchArtefact('a.txt', strToU8(words), gate.originals()).length).toBeGreaterThan(8);
});

test('an archive that is damaged is a bug, not a clean file', () => {
  expect(() => searchArtefact('a.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), wanted)).toThrow();
});
