import type { Exhibit, Inline } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { fileName } from './file-name.ts';
import type { WriteOptions } from './options.ts';
import { oneLine, plainText } from './plain.ts';
import { encoded, type Rendered, rendered } from './rendered.ts';
import { type FilledSheet, hasFilter, sheetCorners, sheetReference, sheetXml } from './xlsx-sheet.ts';
import { fitting, inXml, STYLES_XML } from './xlsx-text.ts';
import { zipped } from './zip.ts';

const ABOUT = sentence('Toelichting', 'About');

/**
 * A workbook (Office Open XML) with a sheet for each list: a head that stays put and repeats in print, a filter, wrapped
 * text. A text is a text whatever it looks like, in every language of Excel. The same exhibit gives the same bytes.
 */
export function writeXlsx(passed: Anonymised<Exhibit>, options: WriteOptions): readonly Rendered[] {
  const exhibit = open(passed);
  const { language } = options;
  const title = oneLine(exhibit.title, language);
  const name = fileName(exhibit.stem, '.xlsx');
  if (exhibit.sheets === undefined) return [];
  const sheets = exhibit.sheets.map(({ name, head, rows, widths }): FilledSheet => {
    const cell = (words: Inline) => fitting(plainText(words, language), language);
    const valuesOf = (row: readonly Inline[]) => row.map((inline) => numberInCell(inline) ?? cell(inline));
    return {
      name: oneLine([name], language),
      head: head.map(cell),
      count: rows.length,
      rows: () => mapped(rows, valuesOf),
      widths,
    };
  });
  const files = [...sheets, aboutWorkbook(exhibit, title, options)];
  return [rendered(name, packedWorkbook(files, title, language))];
}

function* mapped<From, To>(all: Iterable<From>, make: (one: From) => To): Generator<To> {
  for (const one of all) yield make(one);
}

/** Of a cell that holds a number and nothing else. */
function numberInCell([first, ...others]: Inline): number | null {
  return typeof first === 'number' && others.length === 0 ? first : null;
}

/** What the workbook is and how it came about; without a filter, since nothing is to be found in it. */
function aboutWorkbook(
  exhibit: Exhibit,
  title: string,
  { provenance = [], language }: WriteOptions,
): FilledSheet {
  const said = exhibit.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  const lines = [...said, ...provenance.map((line) => [line])].map((line) => [oneLine(line, language)]);
  return {
    name: say(ABOUT, language).toString(),
    head: [title],
    count: lines.length,
    rows: () => lines,
    widths: [100],
  };
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function packedWorkbook(sheets: readonly FilledSheet[], title: string, language: Language): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': workbookTypes(sheets.length),
    '_rels/.rels': relationships([
      ['officeDocument', OFFICE, 'xl/workbook.xml'],
      ['metadata/core-properties', `${PACKAGE}/relationships`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': core(title, language),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, i): LinkedPart => ['worksheet', OFFICE, `worksheets/sheet${i + 1}.xml`]),
      ['styles', OFFICE, 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, Buffer.from(XML + xml, 'utf8')] as const);
  const written = sheets.map((sheet, i) => {
    const pieces = [Buffer.from(XML, 'utf8'), ...encoded(sheetXml(sheet, i === 0))];
    return [`xl/worksheets/sheet${i + 1}.xml`, Buffer.concat(pieces)] as const;
  });
  return zipped(Object.fromEntries([...files, ...written]));
}

function workbookTypes(count: number): string {
  const own = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: count }, (_, i) =>
    own(`xl/worksheets/sheet${i + 1}.xml`, `${TYPES}.worksheet+xml`),
  );
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    own('xl/workbook.xml', `${TYPES}.sheet.main+xml`),
    own('xl/styles.xml', `${TYPES}.styles+xml`),
    own('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets,
    '</Types>',
  ].join('');
}

type LinkedPart = readonly [type: string, namespace: string, target: string];

function relationships(all: readonly LinkedPart[]): string {
  const written = all.map(
    ([type, namespace, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${namespace}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** Without a date: the same project gives the same file. */
function core(title: string, language: Language): string {
  return [
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    `<dc:title>${inXml(title)}</dc:title><dc:creator>kantlijn</dc:creator><dc:language>${language}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

function workbook(sheets: readonly FilledSheet[]): string {
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${inXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const named = sheets.flatMap((sheet, i) => {
    const at = inXml(sheetReference(sheet.name));
    const [start, end] = sheetCorners(sheet).map((corner) => corner.replace(/[A-Z]+/, '$$$&$$'));
    return [
      // LibreOffice has no filter where only the sheet speaks of one.
      ...(hasFilter(sheet)
        ? [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${at}!${start}:${end}</definedName>`,
          ]
        : []),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${at}!$1:$1</definedName>`,
    ];
  });
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    `<bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets><definedNames>${named.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}
