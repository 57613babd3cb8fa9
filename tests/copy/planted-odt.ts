import { strToU8, type Zippable, zipSync } from 'fflate';
import {
  end,
  footnote,
  h,
  list,
  listStyle,
  note,
  odtPartsOf,
  p,
  span,
  style,
  table,
} from '../sources/odt-files.ts';
import { CALLED, type CanariesIn, cut, type Saying } from './canaries.ts';
import { picture } from './planted-docx.ts';

export const ODT_PLACES = [
  'body',
  'split',
  'spaced',
  'heading',
  'cell',
  'cellValue',
  'footnote',
  'endnote',
  'footnoteMark',
  'comment',
  'commentAuthor',
  'initials',
  'header',
  'footer',
  'inserted',
  'deleted',
  'accepted',
  'original',
  'joined',
  'changeAuthor',
  'hidden',
  'hiddenField',
  'condition',
  'textBox',
  'altText',
  'altTitle',
  'link',
  'linkTitle',
  'linkName',
  'shapeLink',
  'authorField',
  'userField',
  'fileName',
  'placeholder',
  'database',
  'dropDown',
  'script',
  'bookmark',
  'sequence',
  'tableName',
  'frameName',
  'section',
  'sectionLink',
  'automaticStyle',
  'style',
  'styleShown',
  'listPrefix',
  'listLabel',
  'indexMark',
  'indexTitle',
  'contentControl',
  'control',
  'rdf',
  'foreign',
  'xmlComment',
  'title',
  'creator',
  'userDefined',
  'settings',
  'printer',
  'embedded',
  'objectName',
  'pictureName',
  'pictureText',
  'linkedPicture',
  'manifest',
  'thumbnail',
] as const;

const change = (id: string, kind: string, c: CanariesIn<typeof ODT_PLACES>, deleted = '') =>
  `<text:changed-region xml:id="${id}"><text:${kind}><office:change-info><dc:creator>${c.changeAuthor}</dc:creator><dc:date>2019-04-05T10:20:30</dc:date></office:change-info>${deleted}</text:${kind}></text:changed-region>`;

const between = (id: string, content: string) =>
  `<text:change-start text:change-id="${id}"/>${content}<text:change-end text:change-id="${id}"/>`;

function changesOf(c: CanariesIn<typeof ODT_PLACES>, said: Saying): string {
  return `<text:tracked-changes>${[
    change('c1', 'insertion', c),
    change('c2', 'deletion', c, p(said(c.deleted))),
    change('c3', 'deletion', c, p('xq')),
    change('c4', 'insertion', c),
    change('c5', 'deletion', c, `${p('en die weet het.')}${p(`Mijn collega heet ${cut(c.joined)[0]}`)}`),
  ].join('')}</text:tracked-changes>`;
}

function bodyOf(c: CanariesIn<typeof ODT_PLACES>, said: Saying): string {
  const [first, rest] = cut(c.split);
  const [before, after] = cut(c.accepted);
  const [old, older] = cut(c.original);
  return [
    changesOf(c, said),
    h(1, `Gesprek met mevrouw ${c.heading}`),
    p('Interviewer: Hoe ging het?'),
    p(`Respondent: ${said(c.body)}`),
    p(`Respondent: Mijn collega heet ${span('Strong', first)}${rest} en die weet het.`),
    p(
      `Respondent: Mijn collega heet ${span('Strong', ' Geertje ')}\n ${c.spaced}<text:s text:c="2"/>en die weet het.`,
    ),
    table([p(said(c.cell)), `${p('waarde')}`]).replace(
      '<table:table>',
      `<table:table table:name="${c.tableName}">`,
    ),
    `<table:table table:name="T"><table:table-row><table:table-cell office:value-type="string" office:string-value="${c.cellValue}" table:formula="ooow:${c.cellValue}">${p('getal')}</table:table-cell></table:table-row></table:table>`,
    p(between('c1', said(c.inserted))),
    p('voor <text:change text:change-id="c2"/> na'),
    p(`Mijn collega heet ${before}<text:change text:change-id="c3"/>${after} en die weet het.`),
    p(`Mijn collega heet ${old}${between('c4', 'xq')}${older} en die weet het.`),
    p(`Zij kwam <text:change text:change-id="c5"/>${cut(c.joined)[1]} en die weet het.`),
    p(span('Verborgen', said(c.hidden))),
    p(
      `<text:hidden-text text:condition="ooow:${c.condition}==1" text:string-value="${c.hiddenField}">veld</text:hidden-text>`,
    ),
    p(
      `<draw:frame draw:name="${c.frameName}"><draw:text-box>${p(said(c.textBox))}</draw:text-box><svg:title>${c.altTitle}</svg:title><svg:desc>${said(c.altText)}</svg:desc></draw:frame>`,
    ),
    p(
      `<text:a xlink:href="https://voorbeeld.nl/${c.link}" office:title="${c.linkTitle}" office:name="${c.linkName}">hier</text:a>`,
    ),
    p(
      `<draw:a xlink:href="mailto:${c.shapeLink}"><draw:frame draw:name="x"><draw:text-box>${p('daar')}</draw:text-box></draw:frame></draw:a>`,
    ),
    p(`<text:author-name text:fixed="true">mevrouw ${c.authorField}</text:author-name>`),
    `<text:user-field-decls><text:user-field-decl text:name="${c.userField}" office:string-value="${c.userField}"/></text:user-field-decls>`,
    p(
      `<text:user-field-get text:name="${c.userField}">veld</text:user-field-get><text:file-name>C:/Users/${c.fileName}/gesprek.odt</text:file-name>`,
    ),
    p(
      `<text:placeholder text:placeholder-type="text" text:description="${c.placeholder}">vul in</text:placeholder><text:database-display text:database-name="${c.database}" text:column-name="${c.database}">veld</text:database-display>`,
    ),
    p(
      `<text:drop-down text:name="keuze"><text:label text:value="${c.dropDown}"/>keuzelijst</text:drop-down><text:script script:language="x" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xlink:href="${c.script}"/>`,
    ),
    p(
      `<text:bookmark-start text:name="${c.bookmark}"/>bladwijzer<text:bookmark-end text:name="${c.bookmark}"/> <text:bookmark-ref text:reference-format="text" text:ref-name="${c.bookmark}">bladwijzer</text:bookmark-ref>`,
    ),
    p(
      `Afbeelding <text:sequence text:ref-name="ref${c.sequence}0" text:name="${c.sequence}" text:formula="ooow:${c.sequence}+1" style:num-format="1">1</text:sequence>`,
    ),
    `<text:section text:name="${c.section}"><text:section-source xlink:href="file:///C:/${c.sectionLink}.odt"/>${p('in een sectie')}</text:section>`,
    p('met een stijl', `Stijl_20_${c.style}`),
    p('met een andere stijl', c.automaticStyle),
    list('L1', [`<text:p><text:number>${c.listLabel}</text:number>punt</text:p>`]),
    p(`<text:alphabetical-index-mark text:string-value="${c.indexMark}"/>trefwoord`),
    `<text:table-of-content text:name="Inhoud"><text:table-of-content-source><text:index-title-template>mevrouw ${c.indexTitle}</text:index-title-template></text:table-of-content-source><text:index-body>${p('inhoud')}</text:index-body></text:table-of-content>`,
    p(
      `<loext:content-control loext:alias="${c.contentControl}" loext:tag="${c.contentControl}"><loext:list-item loext:display-text="${c.contentControl}"/>keuze</loext:content-control>`,
    ),
    p(`<draw:control draw:control="${c.control}"/>`),
    p(
      `<text:meta xml:id="m1" xhtml:about="${c.rdf}" xhtml:content="${c.rdf}" xmlns:xhtml="http://www.w3.org/1999/xhtml">met betekenis</text:meta>`,
    ),
    `<eigen:${c.foreign} xmlns:eigen="urn:${c.foreign}">${c.foreign}</eigen:${c.foreign}><!-- ${c.xmlComment} -->`,
    p(
      `<draw:frame draw:name="${c.pictureName}"><draw:image xlink:href="Pictures/${c.pictureName}.png" xlink:type="simple"/></draw:frame>`,
    ),
    p(`<draw:frame draw:name="y"><draw:image xlink:href="file:///C:/${c.linkedPicture}.png"/></draw:frame>`),
    p(`<draw:frame draw:name="z"><draw:object xlink:href="./Object ${c.objectName}"/></draw:frame>`),
    p(
      `noot${footnote('1', p(said(c.footnote)))}${footnote(c.footnoteMark, p(said(c.endnote)), 'endnote', c.footnoteMark)}`,
    ),
    p(
      `${note('n1', said(c.comment), c.commentAuthor).replace('<dc:date>', `<meta:creator-initials xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0">${c.initials}</meta:creator-initials><loext:sender-initials>${c.initials}</loext:sender-initials><dc:date>`)}hierover${end('n1')}`,
    ),
  ].join('');
}

/** A text of OpenDocument with a canary in every place where LibreOffice keeps words. */
export function plantedOdt(c: CanariesIn<typeof ODT_PLACES>, said: Saying = CALLED): Uint8Array {
  const styles = [
    style(`Stijl_20_${c.style}`, 'paragraph', '', `style:display-name="Stijl van mevrouw ${c.styleShown}"`),
    style(`Beurt${c.style}`, 'paragraph', ''),
    style('Strong', 'text', '<style:text-properties fo:font-weight="bold"/>'),
    style('Verborgen', 'text', '<style:text-properties text:display="none"/>'),
  ].join('');
  const parts = odtPartsOf({
    body: bodyOf(c, said),
    automatic: `${style(c.automaticStyle, 'paragraph', '')}${listStyle('L1', `<text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="Mevrouw ${c.listPrefix} "/>`)}`,
    styles,
    manifest: `<manifest:file-entry manifest:full-path="${c.manifest}" manifest:media-type=""/>`,
  });
  const page = `<office:master-styles><style:master-page style:name="Standard"><style:header>${p(said(c.header))}</style:header><style:footer>${p(said(c.footer))}</style:footer></style:master-page></office:master-styles>`;
  const item = (name: string, type: string, value: string) =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const files: Record<string, string | Uint8Array> = {
    ...parts,
    'styles.xml': (parts['styles.xml'] ?? '').replace(
      '</office:document-styles>',
      `${page}</office:document-styles>`,
    ),
    'meta.xml': `<office:document-meta xmlns:office="urn:x"><title>${c.title}</title><creator>${c.creator}</creator><user-defined>${c.userDefined}</user-defined></office:document-meta>`,
    'settings.xml': `<office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" xmlns:ooo="http://openoffice.org/2004/office"><office:settings><config:config-item-set config:name="ooo:view-settings">${item('Zoom', 'string', c.settings)}</config:config-item-set><config:config-item-set config:name="ooo:configuration-settings">${item('PrinterName', 'string', c.printer)}${item('AddParaTableSpacing', 'boolean', 'true')}${item('Rsid', 'int', '1234567')}</config:config-item-set></office:settings></office:document-settings>`,
    [`Pictures/${c.pictureName}.png`]: picture(c.pictureText),
    'Thumbnails/thumbnail.png': picture(c.thumbnail),
    [`Object ${c.objectName}/content.xml`]: c.embedded,
    'manifest.rdf': c.rdf,
  };
  const entries = Object.entries(files).map(([name, content]): [string, Zippable[string]] => [
    name,
    [typeof content === 'string' ? strToU8(content) : content, { level: name === 'mimetype' ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
