import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { base64, html, svg, xlsx, zip } from './containers.ts';
import { found, para } from './planted.ts';

describe('a leak in a spreadsheet or a project archive is found', () => {
  test.each<[string, string, Uint8Array]>([
    ['in a cell', 'a.xlsx', xlsx('<si><t>Marit</t></si>')],
    [
      'in a cell of several runs',
      'a.xlsx',
      xlsx('<si><r><t>Ma</t></r><r><rPr><b/></rPr><t>rit</t></r></si>'),
    ],
    ["in Excel's own escapes", 'a.xlsx', xlsx('<si><t>M_x0061_rit</t></si>')],
    [
      'as a sheet',
      'a.xlsx',
      xlsx('', { 'xl/workbook.xml': '<workbook><sheets><sheet name="Marit"/></sheets></workbook>' }),
    ],
    [
      'as the author of a comment',
      'a.xlsx',
      xlsx('', { 'xl/comments1.xml': '<comments><authors><author>Zoë</author></authors></comments>' }),
    ],
    [
      'as a defined name',
      'a.xlsx',
      xlsx('', { 'xl/w.xml': '<definedName name="rij_Marit">A1</definedName>' }),
    ],
    [
      'as a coder of a project',
      'a.qdpx',
      zip({ 'project.qde': '<Project><Users><User guid="1" name="Marit van der Veld"/></Users></Project>' }),
    ],
    ['as the name of a source', 'a.qdpx', zip({ 'sources/interview-marit.txt': 'niets' })],
    [
      'in a source in a source',
      'a.qdpx',
      zip({ 'sources/a.docx': zip({ 'word/document.xml': para('Marit') }) }),
    ],
  ])('%s', (_, name, bytes) => {
    expect(found(name, bytes)).not.toEqual([]);
  });
});

describe('a leak in a web page or a drawing is found', () => {
  const data = (type: string, content: string) => `data:${type};base64,${base64(content)}`;
  test.each<[string, Uint8Array]>([
    ['in its words', html('<p>Ma<b>ri</b>t</p>')],
    ['around a place to break', html('<p>Linden<wbr>burg</p>')],
    ['in named entities', html('<p>Zo&euml;</p>')],
    ['around an entity that few know', html('<p>Ma&InvisibleComma;rit</p>')],
    ['in spaces that are entities', html('<p>van&nbsp;der&ensp;Veld</p>')],
    ['in an address of entities', html('<p>m&period;veld&commat;voorbeeld&period;nl</p>')],
    ['in an attribute', html('<p title="Marit">x</p>')],
    ['in an attribute with a bracket', html('<p title="<Marit>">x</p>')],
    ['in an attribute without quotes', html('<p title=Marit>x</p>')],
    ['in the name of an attribute', html('<p data-marit="1">x</p>')],
    ['as a class', html('<p class="rij respondent_marit">x</p>')],
    ['in a page inside it', html('<iframe srcdoc="&lt;b&gt;Ma&lt;/b&gt;rit"></iframe>')],
    ['in a comment', html('<!-- Marit -->')],
    ['in a link', html('<a href="https://x.nl/?q=van+der+Veld">x</a>')],
    ['in a link with percent-escapes', html('<a href="https://x.nl/Zo%C3%AB">x</a>')],
    ['in a link of one byte a letter', html('<a href="https://x.nl/Zo%EB">x</a>')],
    ['in a meta element', html('', '<meta name="author" content="Marit">')],
    ['in a script', html('<script>const naam = "Marit";</script>')],
    ['in a script that compares', html('<script>if (a<marit && b>c) d();</script>')],
    ['in JSON in a script', html('<script type="application/json">{"naam":"M\\u0061rit"}</script>')],
    ['in \\x-escapes', html('<script>x = "\\x4darit"</script>')],
    ['in \\u{}-escapes', html('<script>x = "Zo\\u{eb}"</script>')],
    ['in %u-escapes', html('<script>unescape("Zo%u00EB")</script>')],
    ['in a template in a script', html('<script type="text/x">Ma<b>rit</b></script>')],
    ['in a style sheet', html('', '<style>p::after { content: "Marit" }</style>')],
    ['in an escape of a style sheet', html('', '<style>p::after { content: "\\4d arit" }</style>')],
    ['in embedded data', html(`<img src="${data('image/svg+xml', '<svg><text>Marit</text></svg>')}">`)],
    [
      'in embedded data with percents',
      html('<img src="data:image/svg+xml,%3Ctext%3EMa%3Ctspan%3Erit%3C/tspan%3E">'),
    ],
    ['behind embedded data', html(`<p>${data('text/plain', 'niets aan de hand hier')} Marit zei</p>`)],
    [
      'in base64 without a word',
      html(`<script>x = atob("${base64('dit is Marit van der Veld zelf')}")</script>`),
    ],
    ['in an archive in base64', html(`<script>x = "${base64(zip({ 'a.txt': 'Marit' }))}"</script>`)],
  ])('%s', (_, bytes) => {
    expect(found('a.html', bytes)).not.toEqual([]);
  });

  test.each<[string, Uint8Array]>([
    ['in its words', svg('<text>Marit</text>')],
    ['in words that are set apart', svg('<text>Ma<tspan>rit</tspan></text>')],
    ['in its title', svg('<title>Marit</title>')],
    ['in its description', svg('<desc>Marit</desc>')],
    ['as the name of a layer', svg('<g id="laag_Marit"/>')],
    ['in a link', svg('<a xlink:href="mailto:m.veld@voorbeeld.nl"/>')],
    ['in a style', svg('<style>text::before{content:"Marit"}</style>')],
    ['in metadata', svg('<metadata><dc:creator>Marit</dc:creator></metadata>')],
    ['in data in it', svg(`<image href="${data('image/svg+xml', '<svg><title>Zo&#235;</title></svg>')}"/>`)],
  ])('%s of a drawing', (_, bytes) => {
    expect(found('a.svg', bytes)).not.toEqual([]);
  });
});

describe('a leak in plain files is found', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['a cell', 'a.csv', 'naam;keer\n"Veld, Marit";3\n'],
    ['a cell that could be a formula', 'a.csv', 'naam\n\'=HYPERLINK("https://voorbeeld.nl/marit/")\n'],
    ['another encoding', 'a.csv', new Uint8Array(Buffer.from('naam\nZo\xeb\n', 'latin1'))],
    ['a value', 'a.json', '{"text":"zei\\nMarit"}'],
    ['a key', 'a.json', '{"marit":1}'],
    ['an escaped letter', 'a.json', '{"text":"Zo\\u00eb"}'],
    ['an escaped slash', 'a.json', '{"text":"voorbeeld.nl\\/marit"}'],
    ['JSON in JSON', 'a.json', '{"text":"{\\"n\\":\\"Zo\\\\u00eb\\"}"}'],
    ['a heading', 'a.md', '# Marit\n'],
    ['a letter in bold', 'a.md', 'en **M**arit zei'],
    ['an escaped address', 'a.md', 'mail m\\.veld\\@voorbeeld\\.nl'],
    ['a line that is broken', 'a.md', 'van der\\\nVeld'],
    ['a word that is cut', 'a.md', 'in Linden-\nburg is het'],
    ['HTML in Markdown', 'a.md', 'en Ma<sub>rit</sub> zei'],
    ['a cell of two lines', 'a.md', '| Jansen-<br>de Wit |'],
    ['front matter', 'a.md', '---\nauthor: Marit\n---\n'],
    ['a reference to a link', 'a.md', '[x]\n\n[x]: https://voorbeeld.nl/marit'],
    ['an address with soft hyphens', 'a.txt', 'm.veld@voor\u00ADbeeld.nl'],
    ['a number of Word', 'a.txt', '+31\u00A06\u201112\u201134\u201156\u201178'],
    ['a curly apostrophe', 'a.txt', '’t Hooft'],
    ['no hyphen', 'a.txt', 'jansen de wit'],
  ])('%s', (_, name, content) => {
    expect(found(name, typeof content === 'string' ? strToU8(content) : content)).not.toEqual([]);
  });
});

describe('a leak in the name of a file is found', () => {
  test.each([
    'interview_marit_2.csv',
    'interviewMarit.csv',
    'Interview-Marit.csv',
    'marit2025.csv',
    'interviewmaritvanderveld.csv',
    'zo%C3%AB.csv',
    'Zoe\u0308.csv',
    'van+der+Veld.csv',
    'bel 0612345678.csv',
  ])('%s', (name) => {
    expect(found(name, strToU8('leeg'))).not.toEqual([]);
  });
});
