import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { MatrixPanel, MatrixPicture } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { saidWords } from '../sentences/said.ts';
import { say } from '../sentences/say.ts';
import { WORDS } from '../sentences/words.ts';
import type { Captions } from './docx-caption.ts';
import {
  BESIDE_GAP,
  besideWidth,
  type MatrixLook,
  matrixColumns,
  matrixLookFor,
  startsPage,
  takesPages,
} from './docx-matrix-look.ts';
import { CELL_MARGIN, type Page } from './docx-page.ts';
import { SIZES, SOFT_INK } from './docx-styles.ts';
import { BORDERS, HEAD_CELL, tableEnd } from './docx-table.ts';
import { textRuns, type WordPlace } from './docx-text.ts';
import { hueOf } from './picture/hues.ts';
import type { Panel } from './picture/matrix-picture.ts';
import {
  cellsIn,
  havingNumber,
  labelTitle,
  MATRIX_SAYS,
  type MatrixEntry,
  matrixEntries,
} from './picture/matrix-words.ts';
import { groupTitle } from './picture/theme-layouts.ts';
import { NOT_USED } from './picture/tree-body.ts';
import { type DrawnNode, treeNodes } from './picture/tree-nodes.ts';
import { oneLine } from './plain.ts';

/** Up to so many respondents a matrix is a table, which can be copied and heard. */
export const MATRIX_AS_TABLE = 12;
const PRESENT = '■';
const ABSENT = '·';

/** The matrix as tables, one a codebook, in the colours of the picture; all on one page where they fit readably. */
export function matrixTables(
  picture: MatrixPicture,
  page: Page,
  captions: Captions,
  { language, below }: WordPlace,
): (Table | Paragraph)[] {
  const panels = picture.panels.map((source) => ({ source, labels: treeNodes(source.labels, language) }));
  const look = matrixLookFor(panels, page, language);
  const breaks = startsPage(panels, look, page, language);
  const tables = panels.map((panel, i) => {
    const { title, groups } = panel.source;
    const respondents = groups.flatMap((group) => group.respondents);
    return [
      captions.next('table', groupTitle({ title, respondents }, language), {
        pageBreakBefore: breaks[i] === true,
      }),
      matrixTable(panel, look, page, language),
      tableEnd(),
    ];
  });
  return [
    ...(look.isBeside ? [besideEachOther(tables, page), tableEnd()] : tables.flat()),
    legend(
      picture,
      panels.flatMap(({ labels }) => labels),
      language,
      below > 0,
    ),
  ];
}

/** What stands in a row without lines: Word has no other way to put two tables beside each other on a page. */
function besideEachOther(parts: readonly (readonly (Table | Paragraph)[])[], page: Page): Table {
  const width = besideWidth(page);
  const widths = parts.flatMap((_, i) => (i === 0 ? [width] : [BESIDE_GAP, width]));
  const cells = parts.flatMap((children, i) => [
    ...(i === 0 ? [] : [new TableCell({ children: [tableEnd()] })]),
    new TableCell({ children: [...children] }),
  ]);
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: cells })],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: TableBorders.NONE,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  });
}

/** Each with what stands for it in a cell. */
const GLYPHS = { once: PRESENT, often: '2', never: ABSENT } as const;

function legend(
  { note }: MatrixPicture,
  labels: readonly DrawnNode[],
  language: Language,
  keepNext: boolean,
): Paragraph {
  const occurring = cellsIn(labels);
  const words = (['once', 'often', 'never'] as const)
    .filter((one) => occurring[one])
    .map((one) => `${GLYPHS[one]} ${saidWords(say(MATRIX_SAYS[one], language))}`);
  return new Paragraph({
    style: 'TableTextSmall',
    keepNext,
    children: textRuns(
      [words.join('      '), oneLine(note, language)].filter((line) => line !== '').join('\n'),
      language,
    ),
  });
}

function matrixTable(panel: Panel, look: MatrixLook, page: Page, language: Language): Table {
  const { source, labels } = panel;
  const isLong = takesPages(panel, look, page, language);
  const { indent, widths } = matrixColumns(panel, look, page, isLong);
  const text = { style: look.style, language };
  return new Table({
    rows: [
      ...headRows(source, text),
      ...labels.flatMap((label) => [
        wordLabelRow(label, text, widths.length),
        ...matrixEntries(label).map((entry) => wordCodeRow(longEntry(entry, label, isLong), text, indent)),
      ]),
      wordTotalRow(source, text),
    ],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: BORDERS,
    margins: { top: 4, bottom: 4, left: CELL_MARGIN, right: 40 },
  });
}

/** Word says no label again on the next page: there every row says itself under which it stands. */
function longEntry(entry: MatrixEntry, label: DrawnNode, isLong: boolean): MatrixEntry {
  const { node, wholeLead } = entry;
  if (!isLong) return entry;
  const belowLabel = node.notation;
  const lead = belowLabel === '' ? `${label.name}\u00A0› ${wholeLead}` : entry.lead;
  return { ...entry, lead, node: { ...node, belowLabel } };
}

interface MatrixText {
  readonly style: MatrixLook['style'];
  readonly language: Language;
}

interface MatrixCellLook extends IRunOptions {
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly span?: number;
  readonly keepNext?: boolean;
  readonly isHead?: boolean;
  /** Where the lines behind the first begin, and what stands behind a tab. */
  readonly hanging?: number;
}

function cell(
  words: string | readonly ParagraphChild[],
  { style, language }: MatrixText,
  look: MatrixCellLook,
): TableCell {
  const {
    align = AlignmentType.LEFT,
    span = 1,
    keepNext = false,
    isHead = false,
    hanging = 0,
    ...run
  } = look;
  return new TableCell({
    columnSpan: span,
    ...(isHead ? HEAD_CELL : {}),
    children: [
      new Paragraph({
        style,
        alignment: align,
        keepNext,
        ...(hanging === 0 ? {} : { indent: { left: hanging, hanging } }),
        children: typeof words === 'string' ? textRuns(words, language, run) : words,
      }),
    ],
  });
}

const MIDDLE = { align: AlignmentType.CENTER } as const;
const RIGHT = { align: AlignmentType.RIGHT } as const;

/** Numbers of the respondents; over them the groups, where several share a codebook. */
function headRows({ groups }: MatrixPanel, text: MatrixText): TableRow[] {
  const { language } = text;
  const head = { isHead: true, bold: true, keepNext: true } as const;
  const row = (children: readonly TableCell[]) =>
    new TableRow({ tableHeader: true, cantSplit: true, children });
  const used = groups.filter(({ respondents }) => respondents.length > 0);
  const titles = used.map(({ title, respondents }) =>
    cell(oneLine(title, language), text, { ...head, ...MIDDLE, span: respondents.length }),
  );
  const numbers = used
    .flatMap(({ respondents }) => respondents)
    .map((number) => cell(String(number), text, { ...head, ...MIDDLE }));
  const sums = [MATRIX_SAYS.respondents, MATRIX_SAYS.fragments].map((said) =>
    cell(saidWords(say(said, language)), text, { ...head, ...RIGHT }),
  );
  return [
    ...(used.length > 1
      ? [row([cell('', text, head), ...titles, cell('', text, { ...head, span: 2 })])]
      : []),
    row([cell(saidWords(say(WORDS.code, language)), text, head), ...numbers, ...sums]),
  ];
}

function wordLabelRow(label: DrawnNode, { style, language }: MatrixText, span: number): TableRow {
  const fill = hueOf(label.label).mid.slice(1);
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: span,
        shading: { type: ShadingType.CLEAR, color: 'auto', fill },
        borders: { top: { style: BorderStyle.NONE, size: 0, color: 'auto' } },
        children: [
          new Paragraph({
            style,
            keepNext: true,
            children: textRuns(labelTitle(label, label.name), language, { bold: true }),
          }),
        ],
      }),
    ],
  });
}

function wordCodeRow({ node, lead }: MatrixEntry, text: MatrixText, hanging: number): TableRow {
  const { style, language } = text;
  const isUnused = node.fragments === 0;
  const color = isUnused ? SOFT_INK : hueOf(node.label).dark.slice(1);
  const name = [
    ...(hanging === 0
      ? []
      : [new TextRun({ children: [node.belowLabel, new Tab()], bold: true, color, size: SIZES[style] - 2 })]),
    ...textRuns(lead, language, { color: SOFT_INK }),
    ...textRuns(node.name, language, isUnused ? { color: SOFT_INK } : {}),
  ];
  return new TableRow({
    cantSplit: true,
    children: [
      cell(name, text, { hanging }),
      ...node.had.map((had) =>
        had === 0
          ? cell(ABSENT, text, { ...MIDDLE, color: SOFT_INK })
          : cell(had === 1 ? PRESENT : String(had), text, { ...MIDDLE, color, bold: had > 1 }),
      ),
      ...(isUnused
        ? [cell(saidWords(say(NOT_USED, language)), text, { ...RIGHT, span: 2, color: SOFT_INK })]
        : [havingNumber(node, language), String(node.fragments)].map((number) => cell(number, text, RIGHT))),
    ],
  });
}

function wordTotalRow({ codes }: MatrixPanel, text: MatrixText): TableRow {
  const bold = { bold: true } as const;
  return new TableRow({
    cantSplit: true,
    children: [
      cell(saidWords(say(MATRIX_SAYS.perRespondent, text.language)), text, bold),
      ...codes.map((count) => cell(String(count), text, { ...bold, ...MIDDLE })),
      cell('', text, { span: 2 }),
    ],
  });
}
