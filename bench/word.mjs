import { strToU8, zipSync } from 'fflate';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const REVISION = 'w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"';
const LOOK = '<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:lang w:val="nl-NL"/></w:rPr>';

/** An interview as Word saves one: a run a sentence with its properties, notes as comments. */
export function asWord({ header, turns }) {
  const notes = [];
  const said = ({ words, note }) => {
    if (note === undefined) return run(`${words} `);
    const id = notes.push(note) - 1;
    const mark = `<w:r><w:commentReference w:id="${id}"/></w:r>`;
    return `<w:commentRangeStart w:id="${id}"/>${run(words)}<w:commentRangeEnd w:id="${id}"/>${mark}${run(' ')}`;
  };
  const above = header.map((line, i) => paragraph(run(line), i === 0 ? 'Heading1' : null));
  const talk = turns.map(({ speaker, sentences }) =>
    paragraph(run(`${speaker}: `) + sentences.map(said).join('')),
  );
  const comments = notes.map(
    (note, id) =>
      `<w:comment w:id="${id}" w:author="c1" w:date="2025-06-01T10:00:00Z">${paragraph(run(note))}</w:comment>`,
  );
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${['document.main', 'comments', 'styles'].map((one) => `<Override PartName="/word/${one.split('.')[0]}.xml" ContentType="${TYPE}.${one}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['comments', 'comments.xml'],
      ['styles', 'styles.xml'],
    ]),
    'word/document.xml': main('document', `<w:body>${[...above, ...talk].join('')}<w:sectPr/></w:body>`),
    'word/comments.xml': main('comments', comments.join('')),
    'word/styles.xml': main(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    ),
  });
}

function paragraph(runs, style = null) {
  const look = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p ${REVISION}>${look}${runs}</w:p>`;
}

function run(words) {
  return `<w:r ${REVISION}>${LOOK}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

function relations(targets) {
  const all = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return part(`<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`);
}

function main(name, inside) {
  return part(`<w:${name} xmlns:w="${MAIN}">${inside}</w:${name}>`);
}

function part(xml) {
  return strToU8(`${XML}${xml}`);
}
