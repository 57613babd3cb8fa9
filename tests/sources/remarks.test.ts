import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { escapedXml } from '../../src/language/markup.ts';
import type { SourceFile, TextRange } from '../../src/model/document.ts';
import { NO_TEXT } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import type { CopyDraft, DraftContent } from '../../src/sources/copy/draft.ts';
import { marginOf, readSource } from '../../src/sources/index.ts';
import { type DocumentParts, on, p, partsOf, r, relationships, source, W, zipped } from './docx-files.ts';

const TYPES =
  '<?xml version="1.0"?>\r\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';

function docx(parts: DocumentParts, more: Record<string, string | Uint8Array> = {}): SourceFile {
  return source(zipped({ '[Content_Types].xml': TYPES, ...partsOf(parts), ...more }));
}

/** Where some words of a document stand; in two paragraphs where a bar parts them. */
async function placeOf(file: SourceFile, words: string): Promise<TextRange> {
  const { paragraphs } = await readSource(file);
  const [first = '', last = first] = words.split('|');
  const find = (wanted: string) => {
    const paragraph = paragraphs.findIndex(({ text }) => wordsOf(text).includes(wanted));
    const [text] = paragraphs.slice(paragraph, paragraph + 1).map((one) => wordsOf(one.text));
    return { paragraph, offset: text?.indexOf(wanted) ?? -1 };
  };
  const to = find(last);
  return { from: find(first), to: { ...to, offset: to.offset + last.length } };
}

async function remarked(
  file: SourceFile,
  words: readonly string[],
  line = 'Kijk dit na.',
): Promise<SourceFile> {
  const remarks = [];
  for (const one of words) remarks.push({ range: await placeOf(file, one), lines: [line] });
  return { ...file, bytes: (await marginOf(file)?.into(file, remarks)) ?? new Uint8Array() };
}

function partsIn({ bytes }: SourceFile): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const OURS =
  /<(?:\w+:)?commentRange(?:Start|End)\b[^>]*?\/>(?:<(?:\w+:)?r(?: [^>]*)?><(?:\w+:)?commentReference\b[^>]*?\/><\/(?:\w+:)?r>)?/g;

/** What our comments stand around, as it is read again. */
async function anchorsIn(file: SourceFile): Promise<string[]> {
  const { notes, findings } = await readSource(file);
  expect(findings).toEqual([]);
  return notes.filter(({ author }) => wordsOf(author) === 'kantlijn').map(({ anchor }) => wordsOf(anchor));
}

const field = (result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (words: string) =>
  `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p(r(words))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const DELETED_MARK = '<w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr>';

/** A body, the words that a remark is on, and what its comment stands around. */
const PLACES: readonly (readonly [string, string, string, string])[] = [
  ['a run', p(r('De les '), r('begint laat.'), r(' Altijd.')), 'begint', 'begint laat.'],
  ['two runs', p(r('De les '), r('begint'), r(' laat.')), 'les begint', 'De les begint'],
  [
    'a link',
    p(r('Zie '), `<w:hyperlink w:anchor="x">${r('de site')}${r(' hier')}</w:hyperlink>`),
    'hier',
    'de site hier',
  ],
  [
    'an insertion',
    p(r('Er '), `<w:ins w:id="1" w:author="A">${r('zijn er')}</w:ins>`, r(' tien.')),
    'zijn',
    'zijn er',
  ],
  ['a field', p(r('Zie '), field('Tabel 3'), r(' hier.')), 'Tabel', 'Tabel 3'],
  ['up to a field', p(r('Zie '), field('Tabel 3'), r(' hier.')), 'Zie Tabel', 'Zie Tabel 3'],
  [
    'a cell',
    `<w:tbl><w:tr><w:tc>${p(r('links'))}</w:tc><w:tc>${p(r('rechts'))}</w:tc></w:tr></w:tbl>${p()}`,
    'rechts',
    'rechts',
  ],
  [
    'over a deleted paragraph mark',
    `<w:p>${DELETED_MARK}${r('Eerst dit ')}</w:p>${p(r('en dan dat.'))}`,
    'dit en',
    'Eerst dit en dan dat.',
  ],
  ['two paragraphs', p(r('Een alinea.')) + p(r('Nog een.')), 'alinea|Nog', 'Een alinea.\nNog een.'],
  [
    'a control',
    p(`<w:sdt><w:sdtContent>${r('Gekozen')}</w:sdtContent></w:sdt>`, r(' erna')),
    'Gekozen',
    'Gekozen',
  ],
];

const bold = (words: string, tag = '<w:t xml:space="preserve">') =>
  `<w:r><w:rPr><w:b/></w:rPr>${tag}${words}</w:t></w:r>`;

/** A copy in which every word is left as it is, with these words in all of its remarks. */
function writtenOf({ parts, pieces, remarks = [] }: CopyDraft, words: string): Uint8Array {
  const lines = new Set(remarks.flat());
  const said = (at: number) => (lines.has(at) ? words : escapedXml(wordsOf(pieces[at]?.[0] ?? NO_TEXT)));
  const textOf = (content: DraftContent) =>
    content.map((part) => (typeof part === 'string' ? part : said(part))).join('');
  const files = parts.map(({ name, content }) => [
    name,
    content instanceof Uint8Array ? content : strToU8(textOf(content)),
  ]);
  return zipped(Object.fromEntries(files));
}

/** What a copy's comments stand around, where runs may be cut; and the body without them. */
async function cutAt(body: string, words: readonly string[]) {
  const file = docx({ body });
  const remarks = [];
  for (const one of words) remarks.push({ range: await placeOf(file, one), lines: ['Kijk dit na.'] });
  const draft = await marginOf(file)?.draft(file, remarks);
  if (draft === undefined) throw new Error('a Word file has a margin');
  const out = { ...file, bytes: writtenOf(draft, 'Kijk dit na.') };
  const { paragraphs } = await readSource(out);
  const written = partsIn(out)['word/document.xml'] ?? '';
  return {
    anchors: await anchorsIn(out),
    text: paragraphs.map(({ text }) => wordsOf(text)).join('|'),
    runs: written.replace(OURS, '').match(/<w:r>.*<\/w:r>/)?.[0] ?? '',
  };
}

describe('a remark of a copy', () => {
  const TEXT = 'Eerst dit. Dan dat. Nu niets.';
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['in the midst of a run', p(bold(TEXT)), ['Dan dat.'], ['Dan dat.']],
    ['at its start and its end', p(bold(TEXT)), ['Eerst dit.', 'Nu niets.'], ['Eerst dit.', 'Nu niets.']],
    ['beside another', p(bold(TEXT)), ['dit. Dan', ' dat.'], ['dit. Dan', ' dat.']],
    [
      'over another',
      p(bold(TEXT)),
      [TEXT, 'dit. Dan dat', 'Dan dat. Nu'],
      [TEXT, 'dit. Dan dat', 'Dan dat. Nu'],
    ],
    ['over two runs', p(r('En '), bold(TEXT)), ['n Eerst dit.'], ['n Eerst dit.']],
    // Blanks at the end of a text would be lost.
    ['in a text that keeps no blanks', p(bold(TEXT, '<w:t>')), ['Dan dat.'], [' Dan dat.']],
    [
      'behind signs of XML',
      p(bold('A &amp; b &#x1F600; zo. Dan &lt; dat. Uit.')),
      ['Dan < dat.'],
      ['Dan < dat.'],
    ],
    ['behind a tab', p('<w:r><w:t>Een.</w:t><w:tab/><w:t>Twee. Drie.</w:t></w:r>'), ['Twee.'], ['Twee.']],
    ['before a tab', p('<w:r><w:t>Een.</w:t><w:tab/><w:t>Twee.</w:t></w:r>'), ['Een.'], ['Een.']],
    ['in a field', p(r('Zie '), field('Tabel 3, blad 4'), r(' hier.')), ['blad'], ['Tabel 3, blad 4']],
  ])('%s', async (_, body, words, anchors) => {
    const cut = await cutAt(body, words);
    expect(cut.anchors.sort()).toEqual([...anchors].sort());
    expect(cut.text).toBe((await cutAt(body, [])).text);
  });

  test('leaves how the words look', async () => {
    expect((await cutAt(p(bold(TEXT)), ['Dan dat.'])).runs).toBe(
      ['Eerst dit. ', 'Dan dat.', ' Nu niets.'].map((words) => bold(words)).join(''),
    );
  });
});

describe('a remark in the margin of a Word document', () => {
  test.each(PLACES)('on words of %s', async (_, body, words, anchor) => {
    const file = docx({ body });
    const out = await remarked(file, [words]);
    expect(await anchorsIn(out)).toEqual([anchor]);
    const [before, after] = [partsIn(file), partsIn(out)];
    expect(after['word/document.xml']?.replace(OURS, '')).toBe(before['word/document.xml']);
    // Beside what stands right in a paragraph, and nowhere else.
    const depths = after['word/document.xml']?.split(/<w:commentRange\w+ [^>]*>/).map(openIn) ?? [];
    expect(depths.slice(0, -1)).toEqual(['w:p', 'w:p']);
  });

  test('on words in a text box stands around the whole box', async () => {
    const out = await remarked(docx({ body: p(r('Ervoor '), box('In het kader'), r(' erna')) }), ['kader']);
    expect(partsIn(out)['word/document.xml']).toMatch(
      /Ervoor <\/w:t><\/w:r><w:commentRangeStart w:id="0"\/><w:r><w:pict>.*?<\/w:pict><\/w:r><w:commentRangeEnd w:id="0"\/>/,
    );
  });

  test('leaves every other part as it is, byte for byte, and says what it adds', async () => {
    const file = docx({ body: p(r('Woorden.')), styles: '' }, { 'word/media/a.png': new Uint8Array(9000) });
    const out = await remarked(file, ['Woorden']);
    const [before, after] = [partsIn(file), partsIn(out)];
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    const [body, rels] = ['word/document.xml', 'word/_rels/document.xml.rels'];
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'word/comments.xml', body, rels].sort());
    expect(after['[Content_Types].xml']).toBe(
      TYPES.replace(
        '</Types>',
        '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
      ),
    );
    expect(after[rels]).toContain(
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"',
    );
    // As they are packed, too.
    const whole = Buffer.from(file.bytes);
    const entry = whole.subarray(
      whole.indexOf('word/media/a.png'),
      whole.indexOf('PK', whole.indexOf('word/media/a.png')),
    );
    expect(Buffer.from(out.bytes).includes(entry)).toBe(true);
  });

  test('stands beside the comments that are there, with a number of its own', async () => {
    const comments = ['0', '2'].map(
      (id) =>
        `<w:comment w:id="${id}" w:author="Noor"><w:p w14:paraId="0000000${id}">${r(`Noot ${id}`)}</w:p></w:comment>`,
    );
    const extended = '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000000" w15:done="0"/>';
    const body = p(on(0, r('Een')), on(2, r(' twee')), `<w:bookmarkStart w:id="1" w:name="x"/>`, r(' drie'));
    const file = docx({ body, comments: comments.join(''), extended });
    const out = await remarked(file, ['Een', 'drie']);
    const { notes } = await readSource(out);
    expect(notes.map(({ author, text, reply }) => [wordsOf(author), wordsOf(text), reply]).sort()).toEqual([
      ['Noor', 'Noot 0', false],
      ['Noor', 'Noot 2', true],
      ['kantlijn', 'Kijk dit na.', false],
      ['kantlijn', 'Kijk dit na.', false],
    ]);
    expect((await anchorsIn(out)).sort()).toEqual([' drie', 'Een']);
    expect(partsIn(out)['word/comments.xml']).toContain('w:id="3" w:author="kantlijn"');
    const [before, after] = [partsIn(file), partsIn(out)];
    expect(after['word/commentsExtended.xml']).toBe(before['word/commentsExtended.xml']);
  });

  test('says what has signs of XML in it', async () => {
    const out = await remarked(docx({ body: p(r('Woorden.')) }), ['Woorden'], 'a < b & "c" > d');
    const { notes } = await readSource(out);
    expect(notes.map(({ text }) => wordsOf(text))).toEqual(['a < b & "c" > d']);
  });

  const plain = `<?xml version="1.0"?>\r\n<document xmlns="${W}" xmlns:q="${W}">\r\n<body><p><r><t>Eén\r\nregel</t></r></p></body></document>`;
  const utf16 = Buffer.from(`\uFEFF${plain.replace(/\r/g, '')}`, 'utf16le');
  test.each([
    ['with no prefix, and line ends of two signs', strToU8(plain)],
    ['with a mark at its start', Buffer.from(`\uFEFF${plain}`, 'utf8')],
    ['in UTF-16', utf16],
    ['in UTF-16 the other way round', Buffer.from(utf16).swap16()],
    [
      'with another prefix',
      strToU8(plain.replace(/(<\/?)(?=[a-z])/g, '$1q:').replace(' xmlns=', ' xmlns:u=')),
    ],
  ])('reads in a part %s', async (_, part) => {
    const file = docx({ body: '' }, { 'word/document.xml': part });
    const out = await remarked(file, ['regel']);
    expect(await anchorsIn(out)).toEqual(['Eén regel']);
    const written = Buffer.from(unzipSync(out.bytes)['word/document.xml'] ?? []);
    const wide = part[0] === 0xff || part[0] === 0xfe;
    if (!wide) expect(written.toString('utf8').replace(OURS, '')).toBe(Buffer.from(part).toString('utf8'));
    expect(written.subarray(0, 2)).toEqual(Buffer.from(part.subarray(0, 2)));
  });

  test('goes into an empty list of comments, and into a document that leads nowhere yet', async () => {
    const rels = relationships({ comments: 'comments.xml' });
    const empty = {
      'word/comments.xml': `<w:comments xmlns:w="${W}"/>`,
      'word/_rels/document.xml.rels': rels,
    };
    expect(await anchorsIn(await remarked(docx({ body: p(r('Woorden.')) }, empty), ['Woorden']))).toEqual([
      'Woorden.',
    ]);
    const { 'word/_rels/document.xml.rels': _, ...alone } = partsOf({ body: p(r('Woorden.')) });
    const file = source(zipped({ '[Content_Types].xml': TYPES, ...alone }));
    expect(await anchorsIn(await remarked(file, ['Woorden']))).toEqual(['Woorden.']);
  });

  test('on the whole stands at the first words', async () => {
    const file = docx({ body: p() + p(r('De titel')) + p(r('De rest')) });
    const bytes =
      (await marginOf(file)?.into(file, [{ range: null, lines: ['Een', 'Twee'] }])) ?? new Uint8Array();
    const { notes } = await readSource({ ...file, bytes });
    expect(notes.map(({ anchor, text }) => [wordsOf(anchor), wordsOf(text)])).toEqual([
      ['De titel', 'Een\nTwee'],
    ]);
  });
});

/** The innermost element that is open at the end of some markup. */
function openIn(_: string, i: number, parts: readonly string[]): string {
  const open: string[] = [];
  for (const [, close, name = '', , empty] of parts
    .slice(0, i + 1)
    .join('')
    .matchAll(/<(\/?)([\w:]+)((?:"[^"]*"|[^">])*?)(\/?)>/g))
    if (close === '/') open.pop();
    else if (empty !== '/') open.push(name);
  return open.at(-1) ?? '';
}

const text = (words: string): SourceFile => ({ name: 'verslag.md', bytes: strToU8(words) });

describe('a remark in the margin of a Markdown text', () => {
  const NOTE = '{>>kantlijn: Kijk dit na.<<}';

  test.each([
    ['behind its words', 'De les begint laat. Altijd.', 'begint laat', `De les begint laat.${NOTE} Altijd.`],
    [
      'behind the footnote',
      'Dat is zo.[^1] Echt.\n\n[^1]: Bron',
      'Dat is zo',
      `Dat is zo.[^1]${NOTE} Echt.\n\n[^1]: Bron`,
    ],
    ['behind what is bold', 'Dat is **echt zo** dus.', 'echt zo', `Dat is **echt zo**${NOTE} dus.`],
    [
      'at the end of a row of a table',
      '| a | b |\n|---|---|\n| c | d |',
      'c',
      `| a | b |\n|---|---|\n| c | d |${NOTE}`,
    ],
    [
      'at the end of a line that is written otherwise',
      'Dat is [hier](x) zo.',
      'is hier',
      `Dat is [hier](x) zo.${NOTE}`,
    ],
    [
      'with line ends of two signs',
      '# Kop\r\n\r\nEén zin.\r\nNog een.\r\n',
      'Nog een',
      `# Kop\r\n\r\nEén zin.\r\nNog een.${NOTE}\r\n`,
    ],
  ])('%s', async (_, before, words, after) => {
    const out = await remarked(text(before), [words]);
    expect(strFromU8(out.bytes)).toBe(after);
  });

  test('is one note, whatever it says', async () => {
    const out = await remarked(text('Woorden.'), ['Woorden'], 'een {>>noot<<} erin');
    const { notes, findings } = await readSource(out);
    expect([notes.length, findings]).toEqual([1, []]);
  });
});

test('a file without a margin has no place for a remark', () => {
  for (const name of ['verslag.odt', 'verslag.txt', 'gesprek.vtt'])
    expect(marginOf({ name, bytes: strToU8('Woorden.') })).toBeNull();
});
