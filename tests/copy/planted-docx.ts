import { crc32, deflateSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { W } from '../sources/docx-files.ts';
import { CALLED, type CanariesIn, cut, type Saying } from './canaries.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:eigen="urn:van-niemand"',
].join(' ');

/** Words that the copy must not hold, by the place where they stand in the document. */
export type Canaries = CanariesIn<typeof PLACES>;

export const PLACES = [
  'body',
  'split',
  'cell',
  'footnote',
  'endnote',
  'comment',
  'commentAuthor',
  'header',
  'footer',
  'inserted',
  'deleted',
  'accepted',
  'original',
  'changeAuthor',
  'hidden',
  'textBox',
  'altText',
  'tooltip',
  'link',
  'fieldCode',
  'simpleField',
  'bookmark',
  'style',
  'plainStyle',
  'styleInField',
  'series',
  'contentControl',
  'listItem',
  'customElement',
  'foreign',
  'xmlComment',
  'title',
  'creator',
  'company',
  'customProperty',
  'customXml',
  'person',
  'template',
  'variable',
  'embedded',
  'embeddedName',
  'pictureName',
  'pictureText',
  'partName',
  'fallback',
  'gfxData',
] as const;

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<w:${root} ${NAMESPACES} mc:Ignorable="w14 eigen">${content}</w:${root}>`;
}

function relations(each: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function relation(id: string, kind: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

function run(text: string, properties = ''): string {
  return `<w:r w:rsidR="00AB12CD">${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function p(...content: string[]): string {
  return `<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D">${content.join('')}</w:p>`;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** One grey dot, and words beside it. */
export function picture(words: string): Uint8Array {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Author\0${words}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function bodyOf(c: Canaries, said: Saying): string {
  const by = `w:id="9" w:author="${c.changeAuthor}" w:date="2019-04-05T10:20:30Z"`;
  const [first, rest] = cut(c.split);
  const [before, after] = cut(c.accepted);
  const [old, older] = cut(c.original);
  return [
    p(run('Interviewer: Hoe ging het?')),
    p(run(`Respondent: ${said(c.body)}`)),
    p(
      run('Respondent: Mijn collega heet '),
      run(first, '<w:rPr><w:b/></w:rPr>'),
      run(rest),
      run(' en die weet het.'),
    ),
    `<w:tbl><w:tblPr><w:tblCaption w:val="${said(c.altText)}"/></w:tblPr><w:tr><w:tc>${p(run(said(c.cell)))}</w:tc></w:tr></w:tbl>`,
    p(`<w:ins ${by}>${run(said(c.inserted))}</w:ins>`),
    p(`<w:del ${by}><w:r><w:delText>${said(c.deleted)}</w:delText></w:r></w:del>`),
    p(
      run(`Mijn collega heet ${before}`),
      `<w:del ${by}><w:r><w:delText>xq</w:delText></w:r></w:del>`,
      run(`${after} en die weet het.`),
    ),
    p(run(`Mijn collega heet ${old}`), `<w:ins ${by}>${run('xq')}</w:ins>`, run(`${older} en die weet het.`)),
    p(run(said(c.hidden), '<w:rPr><w:vanish/></w:rPr>')),
    p(
      `<w:r><w:pict><v:shape id="s1" alt="${said(c.altText)}" o:gfxdata="${c.gfxData}"><v:textbox><w:txbxContent>${p(run(said(c.textBox)))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
    ),
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="v">${'<w:t>keuze</w:t>'}</mc:Choice><mc:Fallback><w:t>${c.fallback}</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    p(`<w:hyperlink r:id="link" w:tooltip="${said(c.tooltip)}">${run('hier')}</w:hyperlink>`),
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "mailto:${c.fieldCode}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('daar')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    p(`<w:fldSimple w:instr=" MERGEFIELD ${c.simpleField} ">${run('veld')}</w:fldSimple>`),
    p(`<w:bookmarkStart w:id="1" w:name="${c.bookmark}"/>${run('bladwijzer')}<w:bookmarkEnd w:id="1"/>`),
    p(`<w:pPr><w:pStyle w:val="Stijl${c.style}"/></w:pPr>`, run('met een stijl')),
    p(
      `<w:fldSimple w:instr=" STYLEREF &quot;Stijl van ${c.styleInField}&quot; ">${run('kop')}</w:fldSimple>`,
    ),
    p(`<w:fldSimple w:instr=" SEQ ${c.series} \\* ARABIC ">${run('1')}</w:fldSimple>`),
    `<w:sdt><w:sdtPr><w:alias w:val="${c.contentControl}"/><w:tag w:val="${c.contentControl}"/><w:dropDownList><w:listItem w:displayText="${c.listItem}" w:value="${c.listItem}"/></w:dropDownList></w:sdtPr><w:sdtContent>${p(run('keuzelijst'))}</w:sdtContent></w:sdt>`,
    `<w:customXml w:element="${c.customElement}" w:uri="urn:${c.customElement}">${p(run('eigen element'))}</w:customXml>`,
    `<eigen:${c.foreign}>${c.foreign}</eigen:${c.foreign}><!-- ${c.xmlComment} -->`,
    p(
      `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="${c.pictureName}" descr="${said(c.altText)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="${c.pictureName}.png"/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    ),
    p('<w:r><w:object><o:OLEObject r:id="object"/></w:object></w:r>'),
    p(run('noot'), '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>'),
    p(
      '<w:commentRangeStart w:id="0"/>',
      run('hierover'),
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
    ),
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>',
  ].join('');
}

/** A document with a canary in every place where Word keeps words. */
export function plantedDocx(c: Canaries, said: Saying = CALLED): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations([
      relation('r1', 'officeDocument', 'word/document.xml'),
      relation('r2', 'core-properties', 'docProps/core.xml'),
      relation('r3', 'extended-properties', 'docProps/app.xml'),
      relation('r4', 'custom-properties', 'docProps/custom.xml'),
    ]),
    'docProps/core.xml': `<core><title>${c.title}</title><creator>${c.creator}</creator></core>`,
    'docProps/app.xml': `<Properties><Company>${c.company}</Company></Properties>`,
    'docProps/custom.xml': `<Properties><property name="wie">${c.customProperty}</property></Properties>`,
    'customXml/item1.xml': `<${c.customXml}>${c.customXml}</${c.customXml}>`,
    'word/document.xml': part('document', `<w:body>${bodyOf(c, said)}</w:body>`),
    'word/styles.xml': part(
      'styles',
      `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Stijl${c.style}"><w:name w:val="Stijl van ${c.style}"/></w:style>` +
        `<w:style w:type="paragraph" w:styleId="${c.plainStyle}"><w:name w:val="Stijl van ${c.plainStyle}"/></w:style>`,
    ),
    'word/settings.xml': part(
      'settings',
      `<w:attachedTemplate r:id="template"/><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:docVars><w:docVar w:name="x" w:val="${c.variable}"/></w:docVars>`,
    ),
    'word/_rels/settings.xml.rels': relations([
      relation('template', 'attachedTemplate', `file:///C:/Users/${c.template}/Sjabloon.dotx`, true),
    ]),
    'word/comments.xml': part(
      'comments',
      `<w:comment w:id="0" w:author="${c.commentAuthor}" w:initials="QZ" w:date="2019-04-05T10:20:30Z">${p(run(said(c.comment)))}</w:comment>`,
    ),
    'word/footnotes.xml': part('footnotes', `<w:footnote w:id="2">${p(run(said(c.footnote)))}</w:footnote>`),
    'word/endnotes.xml': part('endnotes', `<w:endnote w:id="2">${p(run(said(c.endnote)))}</w:endnote>`),
    [`word/header_${c.partName}.xml`]: part('hdr', p(run(said(c.header)))),
    'word/footer1.xml': part('ftr', p(run(said(c.footer)))),
    'word/people.xml': part('people', `<w:person w:author="${c.person}"/>`),
    'word/media/image1.png': picture(c.pictureText),
    'word/embeddings/bijlage.bin': strToU8(c.embedded),
    [`word/embeddings/map_${c.embeddedName}.bin`]: strToU8(c.embedded),
    'word/_rels/document.xml.rels': relations([
      relation('styles', 'styles', 'styles.xml'),
      relation('settings', 'settings', 'settings.xml'),
      relation('comments', 'comments', 'comments.xml'),
      relation('footnotes', 'footnotes', 'footnotes.xml'),
      relation('endnotes', 'endnotes', 'endnotes.xml'),
      relation('header', 'header', `header_${c.partName}.xml`),
      relation('footer', 'footer', 'footer1.xml'),
      relation('people', 'people', 'people.xml'),
      relation('picture', 'image', 'media/image1.png'),
      relation('object', 'oleObject', 'embeddings/bijlage.bin'),
      relation('other', 'oleObject', `embeddings/map_${c.embeddedName}.bin`),
      relation('custom', 'customXml', '../customXml/item1.xml'),
      relation('link', 'hyperlink', `https://voorbeeld.nl/${c.link}`, true),
    ]),
  };
  const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries));
}
