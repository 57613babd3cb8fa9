import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchArtefact } from '../../src/artefact/search.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { svg, utf16, withBody, withParts, written, xlsx, zip } from './containers.ts';
import { found, originals, para } from './planted.ts';

const link = (...parts: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${parts
    .map((part) => `<w:r><w:instrText xml:space="preserve">${part}</w:instrText></w:r>`)
    .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;

let docx: Uint8Array;
beforeAll(async () => {
  docx = await written('docx');
});

/** Every way a name, a number or an address can stay in a file, planted in a file of that kind. */
describe('a leak in a Word file is found', () => {
  const bodies: readonly [string, string][] = [
    ['in a run', para('en Marit zei')],
    ['split over runs', para('en Ma', 'ri', 't zei')],
    ['split around a comment of XML', para('en Ma<!-- x -->rit zei')],
    ['in CDATA', para('Ma<![CDATA[rit]]> zei')],
    ['in decimal entities', para('&#77;arit')],
    ['in hexadecimal entities', para('M&#x61;rit')],
    ['in entities without their end', para('M&#97rit')],
    ['decomposed', para('Zoe\u0308 C\u0327elik')],
    ['with soft hyphens', para('Ma\u00ADrit')],
    ["with Word's soft hyphen", '<w:p><w:r><w:t>Lin</w:t><w:softHyphen/><w:t>denburg</w:t></w:r></w:p>'],
    [
      "with Word's soft hyphen as a run of its own, within a long word",
      `<w:p>${['samenwerkingsverband_Lin', null, 'denburg_jeugdhulpverlening']
        .map((part) => `<w:r>${part === null ? '<w:softHyphen/>' : `<w:t>${part}</w:t>`}</w:r>`)
        .join('')}</w:p>`,
    ],
    [
      "with Word's hyphen that does not break",
      '<w:p><w:r><w:t>Oud</w:t><w:noBreakHyphen/><w:t>Raven</w:t></w:r><w:r><w:t>drecht</w:t></w:r></w:p>',
    ],
    ['with zero-width joiners', para('Ma\u200Dri\u200Bt')],
    ['with no-break spaces', para('van\u00A0der\u202FVeld')],
    ['in capitals', para('MARIT')],
    ['in letters as wide as a Chinese sign', para('Ｍａｒｉｔ')],
    ['in letters of mathematics', para('𝐌𝐚𝐫𝐢𝐭')],
    ['in ligatures', para('Soﬁe Waﬄers')],
    ['in a number split over runs', para('06', '-12', '345678')],
    ['in a number regrouped', para('06.123.456.78')],
    ['in a number as wide as Chinese', para('０６１２３４５６７８')],
    ['in a number with underscores', para('06_12_34_56_78')],
    ['deleted', '<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>Marit</w:delText></w:r></w:del></w:p>'],
    [
      'half deleted',
      '<w:p><w:r><w:t>Ma</w:t></w:r><w:del w:id="1"><w:r><w:delText>rit</w:delText></w:r></w:del></w:p>',
    ],
    ['as who deleted', '<w:p><w:del w:id="1" w:author="Marit van der Veld"/></w:p>'],
    ['hidden', '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Marit</w:t></w:r></w:p>'],
    ['in a field', link(' HYPERLINK "https://x.nl/Marit" ')],
    ['in a field that is split', link(' HYPERLINK "https://x.nl/Mar', 'it" ')],
    ['in the name of a bookmark', '<w:bookmarkStart w:id="9" w:name="Interview_Marit"/>'],
    [
      'in alternative text',
      '<w:p><w:r><w:drawing><wp:docPr id="1" name="x" descr="Foto van Marit"/></w:drawing></w:r></w:p>',
    ],
    ['in a content control', '<w:sdt><w:sdtPr><w:alias w:val="Marit"/><w:tag w:val="m"/></w:sdtPr></w:sdt>'],
    [
      'in a text box',
      '<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>Marit</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>',
    ],
    ['in an instruction', '<?notitie Marit?>'],
    ['in HTML inside an attribute', '<w:x w:v="&lt;b&gt;Ma&lt;/b&gt;rit"/>'],
  ];
  test.each(bodies)('%s', (_, inside) => {
    expect(found('a.docx', docx)).toEqual([]);
    expect(found('a.docx', withBody(docx, inside))).not.toEqual([]);
  });

  const parts: readonly [string, string, string | Uint8Array][] = [
    [
      'as the author',
      'docProps/core.xml',
      '<cp:coreProperties><dc:creator>Marit</dc:creator></cp:coreProperties>',
    ],
    [
      'as the last to change it',
      'docProps/core.xml',
      '<x><cp:lastModifiedBy>Zo&#235;</cp:lastModifiedBy></x>',
    ],
    ['as a keyword', 'docProps/core.xml', '<x><cp:keywords>huur;Lindenburg</cp:keywords></x>'],
    ['as the manager', 'docProps/app.xml', '<Properties><Manager>Marit</Manager></Properties>'],
    [
      'in a property of its own',
      'docProps/custom.xml',
      '<Properties><property name="Respondent"><vt:lpwstr>Marit</vt:lpwstr></property></Properties>',
    ],
    ['in the name of a property', 'docProps/custom.xml', '<Properties><property name="Marit"/></Properties>'],
    [
      'as the author of a comment',
      'word/comments.xml',
      '<w:comments><w:comment w:id="1" w:author="Marit van der Veld" w:initials="MV"/></w:comments>',
    ],
    [
      'in a comment',
      'word/comments.xml',
      `<w:comments><w:comment w:id="1">${para('Ma', 'rit')}</w:comment></w:comments>`,
    ],
    [
      'among the people',
      'word/people.xml',
      '<w15:people><w15:person w15:author="Marit"><w15:presenceInfo w15:providerId="AD" w15:userId="m.veld@voorbeeld.nl"/></w15:person></w15:people>',
    ],
    [
      'as the target of a link',
      'word/_rels/document.xml.rels',
      '<Relationships><Relationship Id="r9" Target="mailto:m.veld%40voorbeeld.nl" TargetMode="External"/></Relationships>',
    ],
    [
      'as the folder of a template',
      'word/_rels/settings.xml.rels',
      '<Relationships><Relationship Id="r9" Target="file:///C:/Users/maritvanderveld/Normal.dotm"/></Relationships>',
    ],
    [
      'in a footnote',
      'word/footnotes.xml',
      `<w:footnotes><w:footnote>${para('Marit')}</w:footnote></w:footnotes>`,
    ],
    ['in a header', 'word/header1.xml', `<w:hdr>${para('Marit')}</w:hdr>`],
    ['in custom XML', 'customXml/item1.xml', '<interview><naam>Marit</naam></interview>'],
    ['as an element of custom XML', 'customXml/item1.xml', '<Respondent_Marit leeftijd="1"/>'],
    ['in UTF-16', 'customXml/item1.xml', utf16('<a>Marit</a>', '\uFEFF')],
    ['in UTF-16 without a mark', 'customXml/item1.xml', utf16('<a>Zoë</a>')],
    ['in the name of a part', 'word/media/marit_1.png', new Uint8Array()],
    ['in an archive in it', 'word/embeddings/tabel.xlsx', xlsx('<si><t>Marit</t></si>')],
    [
      'in an archive in an archive in it',
      'word/embeddings/x.zip',
      zip({ 'a.xlsx': xlsx('<si><t>Zoë</t></si>') }),
    ],
    [
      "in another program's object",
      'word/embeddings/ole.bin',
      utf16('\0\0\u0001Auteur: Zoë Çelik, Lindenburg\0'),
    ],
    ['in a packed picture of lines', 'word/media/a.svgz', gzipSync(svg('<text>Marit</text>'))],
  ];
  test.each(parts)('%s', (_, path, content) => {
    expect(found('a.docx', withParts(docx, { [path]: content }))).not.toEqual([]);
  });
});

test('what is found is named by its placeholder and its place, and what it is stays raw', () => {
  const [hit] = searchArtefact('a.docx', withBody(docx, para('Ma', 'rit')), originals);
  expect(hit?.placeholder).toBe('[naam]');
  expect(hit?.part === null || hit === undefined ? null : wordsOf(hit.part)).toBe('word/document.xml');
  expect(String(hit?.word)).not.toMatch(/marit/i);
  expect(JSON.stringify({ ...hit, file: '', part: '', word: '' })).not.toMatch(/marit/i);
});
