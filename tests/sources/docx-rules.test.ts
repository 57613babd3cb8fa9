import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import * as make from './docx-files.ts';

const {
  call,
  comment,
  document,
  end,
  footnote,
  on,
  p,
  partsOf,
  r,
  reference,
  root,
  source,
  start,
  styled,
  table,
  zipped,
} = make;
const { anchorsOf, codesOf, noteTextsOf, textsOf } = make;

describe('rule 1: the main part is found through the relationships', () => {
  const main = root('document', `<w:body>${p(r('Goedemiddag.'))}</w:body>`);

  it.each([
    ['relative', 'tekst/hoofd.xml'],
    ['absolute', '/tekst/hoofd.xml'],
    ['with steps back', 'ander/../tekst/./hoofd.xml'],
    ['in other case', 'Tekst/Hoofd.XML'],
  ])('%s', async (_, target) => {
    const files = { '_rels/.rels': make.relationships({ officeDocument: target }), 'tekst/hoofd.xml': main };
    expect(textsOf(await readSource(source(zipped(files))))).toEqual(['Goedemiddag.']);
  });

  it('and a name that is percent-encoded in the relationship', async () => {
    const files = {
      '_rels/.rels': make.relationships({ officeDocument: 'woord%20%C3%A9%C3%A9n/hoofd.xml' }),
      'woord één/hoofd.xml': main,
    };
    expect(textsOf(await readSource(source(zipped(files))))).toEqual(['Goedemiddag.']);
  });

  it('and its own relationships lead to the comments', async () => {
    const files = {
      '_rels/.rels': make.relationships({ officeDocument: 'tekst/hoofd.xml' }),
      'tekst/_rels/hoofd.xml.rels': make.relationships({ comments: '../marge/c.xml' }),
      'tekst/hoofd.xml': root('document', `<w:body>${p(on(1, r('woord')))}</w:body>`),
      'marge/c.xml': root('comments', comment(1, 'Label 1, sub 2')),
    };
    expect(noteTextsOf(await readSource(source(zipped(files))))).toEqual(['Label 1, sub 2']);
  });

  it('a missing main part is an error, not an empty document', async () => {
    const { 'word/document.xml': _, ...rest } = partsOf({ body: p(r('weg')) });
    const read = await readSource(source(zipped(rest)));
    expect(read.paragraphs).toEqual([]);
    expect(read.findings).toMatchObject([{ code: 'K106', severity: 'error' }]);
  });

  it('nor is a main part outside the file', async () => {
    const rels = make
      .relationships({ officeDocument: 'word/document.xml' })
      .replace('/></Rel', ' TargetMode="External"/></Rel');
    const files = { ...partsOf({ body: p(r('tekst')) }), '_rels/.rels': rels };
    expect(codesOf(await readSource(source(zipped(files))))).toEqual(['K106']);
  });
});

describe('rule 2: elements are known by namespace and local name', () => {
  it('reads an ISO Strict file with prefixes of its own', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const types = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const files = {
      '_rels/.rels': make.relationships({ officeDocument: 'd.xml' }, types),
      '_rels/d.xml.rels': make.relationships({ comments: 'c.xml' }, types),
      'd.xml': `<document xmlns="${strict}" xmlns:q="${strict}"><body><p><commentRangeStart q:id="7"/><r><t>melding</t></r><commentRangeEnd q:id="7"/><r><commentReference q:id="7"/></r></p></body></document>`,
      'c.xml': `<q:comments xmlns:q="${strict}"><q:comment q:id="7" q:author="Codeur Twee"><q:p><q:r><q:t>sub 3</q:t></q:r></q:p></q:comment></q:comments>`,
    };
    const read = await readSource(source(zipped(files)));
    expect(anchorsOf(read)).toEqual(['melding']);
    expect(read.notes.map((note) => wordsOf(note.author))).toEqual(['Codeur Twee']);
  });

  it('passes over the same local name in a foreign namespace', async () => {
    const body = p(r('wel'), '<x:t xmlns:x="urn:iets-anders">niet</x:t>');
    expect(textsOf(await readSource(document({ body })))).toEqual(['wel']);
  });
});

describe('rule 3: comments of every shape are kept', () => {
  it('a comment without a range hangs on its point, with a finding', async () => {
    const body = styled('Kop1', r('Bijlage 2: Interview')) + p(r('Over de buren'), reference(4), r('.'));
    const styles = '<w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style>';
    const read = await readSource(document({ body, styles, comments: comment(4, 'Label 1, sub 2') }));
    expect(anchorsOf(read)).toEqual(['']);
    const place = { paragraph: 1, offset: 13 };
    expect(read.notes[0]).toMatchObject({ range: { from: place, to: place }, line: 2, exact: true });
    const [finding] = read.findings;
    expect(finding).toMatchObject({ code: 'K105', severity: 'info', line: 2, note: { ordinal: 1, of: 1 } });
    expect(finding?.heading && wordsOf(finding.heading)).toBe('Bijlage 2: Interview');
    expect(finding?.excerpt && wordsOf(finding.excerpt)).toBe('Label 1, sub 2');
  });

  it('a comment without any place comes last', async () => {
    const comments = comment(8, 'nergens') + comment(9, 'hier');
    const read = await readSource(document({ body: p(on(9, r('hier'))), comments }));
    expect(noteTextsOf(read)).toEqual(['hier', 'nergens']);
    expect(read.notes[1]).toMatchObject({ range: null, ordinal: 2, line: 0 });
    expect(read.findings).toMatchObject([{ code: 'K105', line: null, note: { ordinal: 2, of: 2 } }]);
  });

  it('ranges nest, coincide and overlap', async () => {
    const body = p(start(1), start(2), r('een '), start(3), r('twee '), end(1), end(2), r('drie'), end(3));
    const comments = comment(1, 'a') + comment(2, 'b') + comment(3, 'c');
    const read = await readSource(document({ body, comments }));
    expect(anchorsOf(read)).toEqual(['een twee ', 'een twee ', 'twee drie']);
  });

  it('ranges cross paragraphs', async () => {
    const body = p(r('R: Dat '), start(1), r('is lastig.')) + p() + p(r('Heel lastig'), end(1), r(', echt.'));
    const read = await readSource(document({ body, comments: comment(1, 'sub 1') }));
    expect(anchorsOf(read)).toEqual(['is lastig.\n\nHeel lastig']);
    expect(read.notes[0]?.range).toEqual({
      from: { paragraph: 0, offset: 7 },
      to: { paragraph: 2, offset: 11 },
    });
    expect(textsOf(read)).toEqual(['R: Dat is lastig.', '', 'Heel lastig, echt.']);
  });

  it('ranges cross cells and rows, with marks between them', async () => {
    const row = `<w:tr><w:tc>${p(r('c'))}</w:tc>${start(2)}<w:tc>${p(r('d'))}</w:tc></w:tr>`;
    const body = `${table([p(start(1), r('a')), p(r('b'), end(1))]).replace('</w:tbl>', `${row}</w:tbl>`)}${end(2)}${p(r('na'))}`;
    const read = await readSource(document({ body, comments: comment(1, 'rij') + comment(2, 'cel') }));
    expect(anchorsOf(read)).toEqual(['a\nb', 'd']);
    expect(textsOf(read)).toEqual(['a', 'b', 'c', 'd', 'na']);
  });

  it('ranges sit in footnotes: words, no range in the body, and a place in the order', async () => {
    const body = p(r('Eerst'), call(5), r(' dan '), on(2, r('later')));
    const footnotes = footnote(5, r('Zie ') + on(1, r('bijlage 2')));
    const comments = comment(2, 'tweede') + comment(1, 'eerste');
    const read = await readSource(document({ body, footnotes, comments }));
    expect(noteTextsOf(read)).toEqual(['eerste', 'tweede']);
    expect(read.notes[0]).toMatchObject({ range: null, line: 1 });
    expect(anchorsOf(read)).toEqual(['bijlage 2', 'later']);
    expect(codesOf(read)).toEqual([]);
  });

  it('ids repeat: each comment gets marks of its own, and a warning', async () => {
    const body = p(on(1, r('ene')), r(' en '), on(1, r('andere')));
    const read = await readSource(document({ body, comments: comment(1, 'x') + comment(1, 'y') }));
    expect(noteTextsOf(read)).toEqual(['x', 'y']);
    expect(anchorsOf(read)).toEqual(['ene', 'andere']);
    expect(codesOf(read)).toEqual(['K111', 'K111']);
  });

  it('a comment holds several paragraphs, a table, tracked changes, or nothing', async () => {
    const many = `<w:comment w:id="1" w:author="A">${p(r('(Label 1,'))}${table([p(r('sub 2')), p(r('ad.3)'))])}</w:comment>`;
    const tracked = `<w:comment w:id="2" w:author="A">${p(r('Label '), `<w:del>${'<w:r><w:delText>1</w:delText></w:r>'}</w:del>`, `<w:ins>${r('2')}</w:ins>`)}${p()}</w:comment>`;
    const empty = '<w:comment w:id="3" w:author="A"/>';
    const body = p(on(1, r('a')), on(2, r('b')), on(3, r('c')));
    const read = await readSource(document({ body, comments: many + tracked + empty }));
    expect(noteTextsOf(read)).toEqual(['(Label 1,\nsub 2\nad.3)', 'Label 2', '']);
  });
});

describe('rule 4: a reply repeats its parent', () => {
  const extended = '<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000a"/>';
  const comments =
    comment(1, 'Label 2, sub 1', 'Codeur Een', '0000000A') + comment(2, 'Eens!', 'Codeur Twee', '0000000B');

  it('with the parent’s range where it has none', async () => {
    const body = p(r('Ik '), on(1, r('bel de wijkagent')), reference(2), r('.'));
    const read = await readSource(document({ body, comments, extended }));
    expect(read.notes.map((note) => note.reply)).toEqual([false, true]);
    expect(anchorsOf(read)).toEqual(['bel de wijkagent', 'bel de wijkagent']);
    expect(read.notes[1]?.range).toEqual(read.notes[0]?.range);
    expect(codesOf(read)).toEqual([]);
  });

  it('but not where the parent is gone, and not in a circle', async () => {
    const body = p(on(1, r('een')), on(2, r('twee')));
    const orphan = '<w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000DEAD"/>';
    const circle = `${extended}<w15:commentEx w15:paraId="0000000A" w15:paraIdParent="0000000B"/>`;
    const replies = async (part: string) =>
      (await readSource(document({ body, comments, extended: part }))).notes.map((note) => note.reply);
    expect(await replies(orphan)).toEqual([false, false]);
    expect(await replies(circle)).toEqual([false, true]);
  });

  it('known by the last paragraph of the parent', async () => {
    const parent = `<w:comment w:id="1" w:author="A"><w:p w14:paraId="00000001">${r('a')}</w:p><w:p w14:paraId="0000000A">${r('b')}</w:p></w:comment>`;
    const reply = comment(2, 'c', 'B', '0000000B');
    const read = await readSource(document({ body: p(on(1, r('x'))), comments: parent + reply, extended }));
    expect(read.notes.map((note) => note.reply)).toEqual([false, true]);
    expect(anchorsOf(read)).toEqual(['x', 'x']);
  });
});

describe('rule 5: the accepted view counts', () => {
  it.each([
    [
      'insertions and moved text',
      `<w:ins>${r('erbij')}</w:ins><w:moveTo>${r('hierheen')}</w:moveTo>`,
      'erbijhierheen',
    ],
    [
      'no deletions',
      `${r('a')}<w:del><w:r><w:delText>weg</w:delText><w:br/><w:t>weg</w:t></w:r></w:del>`,
      'a',
    ],
    ['nothing moved away', `<w:moveFrom>${r('vandaan')}</w:moveFrom>${r('b')}`, 'b'],
    [
      'no field codes',
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr="PAGE">3</w:fldSimple>',
      '',
    ],
    ['the result of a field', `<w:fldSimple w:instr="REF x">${r('Bijlage 2')}</w:fldSimple>`, 'Bijlage 2'],
    ['links', `<w:hyperlink>${r('hier')}</w:hyperlink>`, 'hier'],
    ['tabs and breaks', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/></w:r>', 'a\tb\nc\n'],
    ['no tab stops', `<w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>${r('x')}`, 'x'],
    ['hyphens', '<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>mail</w:t><w:softHyphen/></w:r>', 'e\u2011mail'],
    ['an arrow of a symbol font', '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', '→'],
    ['a plain symbol', '<w:r><w:sym w:font="Arial" w:char="20AC"/></w:r>', '€'],
    ['a line feed in a run as a space', '<w:r><w:t>een\ntwee</w:t></w:r>', 'een twee'],
    ['no text between runs', `\n  ${r('strak')}\n  `, 'strak'],
    ['CDATA', '<w:r><w:t><![CDATA[a & b]]></w:t></w:r>', 'a & b'],
  ])('%s', async (_, content, expected) => {
    expect(textsOf(await readSource(document({ body: p(content) })))).toEqual([expected]);
  });

  it('of alternative contents the first choice, else the fallback', async () => {
    const choices = `<mc:AlternateContent><mc:Choice Requires="wps">${r('a')}</mc:Choice><mc:Choice Requires="x">${r('b')}</mc:Choice><mc:Fallback>${r('c')}</mc:Fallback></mc:AlternateContent>`;
    const none = `<mc:AlternateContent><mc:Fallback>${r('d')}</mc:Fallback></mc:AlternateContent>`;
    expect(textsOf(await readSource(document({ body: p(choices, none) })))).toEqual(['ad']);
  });

  it('text boxes are paragraphs of their own after the one they hang on', async () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(r('kader'))}</w:txbxContent></w:pict></w:r>`;
    const read = await readSource(document({ body: p(r('voor'), box, r(' na')) + p(r('volgende')) }));
    expect(textsOf(read)).toEqual(['voor na', 'kader', 'volgende']);
    expect(read.paragraphs.map((paragraph) => paragraph.line)).toEqual([1, 2, 3]);
  });

  it('a paragraph whose mark was deleted runs on into the next', async () => {
    const gone = '<w:pPr><w:pStyle w:val="Kop"/><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    const body =
      p(gone, r('Ik bel ')) + p(r('de '), on(1, r('agent'))) + p(r('en dan')) + p(gone, r('einde'));
    const read = await readSource(document({ body, comments: comment(1, 'x') }));
    expect(textsOf(read)).toEqual(['Ik bel de agent', 'en dan', 'einde']);
    expect(read.paragraphs.map((paragraph) => paragraph.line)).toEqual([2, 3, 4]);
    expect(read.notes[0]?.range?.from).toEqual({ paragraph: 0, offset: 10 });
  });

  it('a deleted mark in the last paragraph of a cell joins nothing', async () => {
    const gone = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
    const read = await readSource(document({ body: table([p(gone, r('cel')), p(r('buur'))]) }));
    expect(textsOf(read)).toEqual(['cel', 'buur']);
  });

  it('a comment on deleted words stays, on a point', async () => {
    const body = p(
      r('Ja. '),
      `<w:del>${start(1)}<w:r><w:delText>weg</w:delText></w:r>${end(1)}${reference(1)}</w:del>`,
    );
    const read = await readSource(document({ body, comments: comment(1, 'Label 1') }));
    const at = { paragraph: 0, offset: 4 };
    expect(read.notes[0]?.range).toEqual({ from: at, to: at });
    expect(codesOf(read)).toEqual(['K105']);
  });
});

describe('rule 6: headings by the name of their style', () => {
  const style = (id: string, content: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}">${content}</w:style>`;
  const styles = [
    style('Kop1', '<w:name w:val="heading 1"/>'),
    style('Titre2', '<w:name w:val="Heading 2"/>'),
    style('Bijlagekop', '<w:name w:val="Bijlagekop"/><w:basedOn w:val="Kop1"/>'),
    style('Heading3', '<w:name w:val="Gewone tekst"/>'),
    style('Kader', '<w:name w:val="Kader"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
    style(
      'Inhoud',
      '<w:name w:val="TOC Heading"/><w:basedOn w:val="Kop1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
    ),
    style('Kring', '<w:name w:val="Kring"/><w:basedOn w:val="Kring"/>'),
    style('Titel', '<w:name w:val="Title"/>'),
  ].join('');

  it.each([
    ['Kop1', 1],
    ['Titre2', 2],
    ['Bijlagekop', 1],
    ['Heading3', null],
    ['Kader', 3],
    ['Inhoud', null],
    ['Kring', null],
    ['Titel', null],
    ['Heading4', 4],
  ])('%s is %s', async (id, level) => {
    const read = await readSource(document({ body: styled(id, r('x')), styles }));
    expect(read.paragraphs[0]?.heading).toBe(level);
  });

  it('an outline level of the paragraph itself goes first, and a former style does not count', async () => {
    const own = '<w:pPr><w:pStyle w:val="Kop1"/><w:outlineLvl w:val="1"/></w:pPr>';
    const former =
      '<w:pPr><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:pPrChange></w:pPr>';
    const read = await readSource(document({ body: p(own, r('x')) + p(former, r('y')), styles }));
    expect(read.paragraphs.map((paragraph) => paragraph.heading)).toEqual([2, null]);
  });
});

it('rule 7: anchors are views of one text, however many there are', async () => {
  const body = p(start(0), r('x'.repeat(1000)), end(0));
  const read = await readSource(
    document({ body: body + p(on(1, r('y'))), comments: comment(0, 'a') + comment(1, 'b') }),
  );
  const roots = new Set([
    ...read.paragraphs.map(({ text }) => text.root),
    ...read.notes.map(({ anchor }) => anchor.root),
  ]);
  expect(roots.size).toBe(1);
});

describe('rule 8: odd characters and odd ids', () => {
  it('line separators inside a run end no paragraph', async () => {
    const text = 'een\u2028twee\u0085drie\u000bvier';
    const read = await readSource(document({ body: p(on(1, r(text))), comments: comment(1, `a\u2029b`) }));
    expect(textsOf(read)).toEqual([text]);
    expect(anchorsOf(read)).toEqual([text]);
    expect(noteTextsOf(read)).toEqual(['a\u2029b']);
  });

  it('ids may be names that every object has', async () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const read = await readSource(
      document({
        body: p(...ids.map((id) => on(id, r(id)))),
        comments: ids.map((id) => comment(id, `over ${id}`)).join(''),
        footnotes: footnote('__proto__', r('noot')),
      }),
    );
    expect(anchorsOf(read)).toEqual(ids);
    expect(codesOf(read)).toEqual([]);
  });
});

describe('rule 9: encodings', () => {
  const parts = partsOf({ body: p(on(1, r('caf\u00e9'))), comments: comment(1, 'één') });
  const utf16 = (text: string) => Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');

  it.each([
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n').replaceAll('><', '>\r\n<')],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', (text: string) => utf16(text).swap16()],
  ])('%s in every part', async (_, encode) => {
    const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode(text)]));
    const read = await readSource(source(zipped(files)));
    expect(codesOf(read)).toEqual([]);
    expect(textsOf(read)).toEqual(['caf\u00e9']);
    expect(noteTextsOf(read)).toEqual(['één']);
  });
});

describe('rule 10: an OLE file is no .docx', () => {
  const ole = (name: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(name, 'utf16le')]);

  it.each([
    ['EncryptedPackage', 'K102'],
    ['WordDocument', 'K110'],
  ])('with a stream %s: %s', async (name, code) => {
    const read = await readSource(source(ole(name)));
    expect(read.findings).toMatchObject([{ code, severity: 'error' }]);
    expect(read.paragraphs).toEqual([]);
  });
});
