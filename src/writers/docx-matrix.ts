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
} from './docx-matrix-look.ts';
import { CELL_MARGIN, type Page } from './docx-page.ts';
import { SIZES, SOFT_INK } from './docx-styles.ts';
import { BORDERS, HEAD_CELL, tableEnd } from './docx-table.ts';
import { textRuns } from './docx-text.ts';
import { hueOf } from './picture/hues.ts';
import type { Panel } from './picture/matrix-picture.ts';
import { labelTitle, MATRIX_SAYS, type MatrixEntry, matrixEntries } from './picture/matrix-words.ts';
import { groupTitle } from './picture/theme-layouts.ts';
import { havingCount, NOT_USED } from './picture/tree-body.ts';
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
  language: Language,
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
    legend(picture, language),
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

function legend({ note }: MatrixPicture, language: Language): Paragraph {
  const { once, often, never } = MATRIX_SAYS;
  const glyphs = [
    [PRESENT, once],
    ['2', often],
    [ABSENT, never],
  ] as const;
  const words = glyphs.map(([glyph, means]) => `${glyph} ${saidWords(say(means, language))}`);
  return new Paragraph({
    style: 'TableTextSmall',
    children: textRuns(`${words.join('      ')}\n${oneLine(note, language)}`),
  });
}

function matrixTable(panel: Panel, look: MatrixLook, page: Page, language: Language): Table {
  const { source, labels } = panel;
  const { indent, widths } = matrixColumns(panel, look, page);
  const { style } = look;
  return new Table({
    rows: [
      ...headRows(source, style, language),
      ...labels.flatMap((label) => [
        wordLabelRow(label, style, widths.length),
        ...matrixEntries(label).map((entry) => wordCodeRow(entry, style, indent, language)),
      ]),
      wordTotalRow(source, style, language),
    ],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: BORDERS,
    margins: { top: 4, bottom: 4, left: CELL_MARGIN, right: 40 },
  });
}

type MatrixStyle = MatrixLook['style'];

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
  style: MatrixStyle,
  look: MatrixCellLook = {},
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
        children: typeof words === 'string' ? textRuns(words, run) : words,
      }),
    ],
  });
}

const MIDDLE = { align: AlignmentType.CENTER } as const;
const RIGHT = { align: AlignmentType.RIGHT } as const;

/** Numbers of the respondents; over them the groups, where several share a codebook. */
function headRows({ groups }: MatrixPanel, style: MatrixStyle, language: Language): TableRow[] {
  const head = { isHead: true, bold: true, keepNext: true } as const;
  const row = (children: readonly TableCell[]) =>
    new TableRow({ tableHeader: true, cantSplit: true, children });
  const used = groups.filter(({ respondents }) => respondents.length > 0);
  const titles = used.map(({ title, respondents }) =>
    cell(oneLine(title, language), style, { ...head, ...MIDDLE, span: respondents.length }),
  );
  const numbers = used
    .flatMap(({ respondents }) => respondents)
    .map((number) => cell(String(number), style, { ...head, ...MIDDLE }));
  const sums = [MATRIX_SAYS.respondents, MATRIX_SAYS.fragments].map((said) =>
    cell(saidWords(say(said, language)), style, { ...head, ...RIGHT }),
  );
  return [
    ...(used.length > 1
      ? [row([cell('', style, head), ...titles, cell('', style, { ...head, span: 2 })])]
      : []),
    row([cell(saidWords(say(WORDS.code, language)), style, head), ...numbers, ...sums]),
  ];
}

function wordLabelRow(label: DrawnNode, style: MatrixStyle, span: number): TableRow {
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
            children: textRuns(labelTitle(label, label.name), { bold: true }),
          }),
        ],
      }),
    ],
  });
}

function wordCodeRow(
  { node, lead }: MatrixEntry,
  style: MatrixStyle,
  hanging: number,
  language: Language,
): TableRow {
  const isUnused = node.fragments === 0;
  const color = isUnused ? SOFT_INK : hueOf(node.label).dark.slice(1);
  const name = [
    ...(hanging === 0
      ? []
      : [new TextRun({ children: [node.belowLabel, new Tab()], bold: true, color, size: SIZES[style] - 2 })]),
    new TextRun({ text: lead, color: SOFT_INK }),
    new TextRun({ text: node.name, ...(isUnused ? { color: SOFT_INK } : {}) }),
  ];
  return new TableRow({
    cantSplit: true,
    children: [
      cell(name, style, { hanging }),
      ...node.had.map((had) =>
        had === 0
          ? cell(ABSENT, style, { ...MIDDLE, color: SOFT_INK })
          : cell(had === 1 ? PRESENT : String(had), style, { ...MIDDLE, color, bold: had > 1 }),
      ),
      ...(isUnused
        ? [cell(saidWords(say(NOT_USED, language)), style, { ...RIGHT, span: 2, color: SOFT_INK })]
        : [havingCount(node.had), node.fragments].map((number) => cell(String(number), style, RIGHT))),
    ],
  });
}

function wordTotalRow({ codes }: MatrixPanel, style: MatrixStyle, language: Language): TableRow {
  const bold = { bold: true } as const;
  return new TableRow({
    cantSplit: true,
    children: [
      cell(saidWords(say(MATRIX_SAYS.perRespondent, language)), style, bold),
      ...codes.map((count) => cell(String(count), style, { ...bold, ...MIDDLE })),
      cell('', style, { span: 2 }),
    ],
  });
}
