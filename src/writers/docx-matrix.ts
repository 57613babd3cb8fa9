import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
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
import { CELL_MARGIN, type Page } from './docx-page.ts';
import { SIZES, SOFT_INK } from './docx-styles.ts';
import { BORDERS, HEAD_CELL, tableEnd } from './docx-table.ts';
import { textRuns } from './docx-text.ts';
import { hueOf } from './picture/hues.ts';
import { type Weight, widthOf } from './picture/letters.ts';
import { labelTitle, MATRIX_SAYS, type MatrixEntry, matrixEntries } from './picture/matrix-words.ts';
import { groupTitle } from './picture/theme-layouts.ts';
import { havingCount, NOT_USED } from './picture/tree-body.ts';
import { type DrawnNode, treeNodes } from './picture/tree-nodes.ts';
import { oneLine } from './plain.ts';

/** Up to so many respondents a matrix is a table, which can be copied and heard. */
export const MATRIX_AS_TABLE = 12;
const SIZE = SIZES.TableTextSmall;
/** In twentieths of a point: of a respondent, of a sum; the names of codes take at least and at most this. */
const [RESPONDENT, SUM, LEAST_NAME, MOST_NAME] = [460, 760, 4200, 9000] as const;
/** So many rows fit on a page that lies across. */
const ROWS = 36;
const PRESENT = '■';
const ABSENT = '·';

/** The matrix as tables, one a codebook, in the colours of the picture. */
export function matrixTables(
  picture: MatrixPicture,
  page: Page,
  captions: Captions,
  language: Language,
): (Table | Paragraph)[] {
  let rows = 0;
  return [
    ...picture.panels.flatMap((panel, i) => {
      const labels = treeNodes(panel.labels, language);
      const own = 3 + labels.reduce((sum, label) => sum + 1.5 + matrixEntries(label).length, 0);
      const pageBreakBefore = i > 0 && rows + own > ROWS;
      rows = pageBreakBefore ? own : rows + own;
      const respondents = panel.groups.flatMap((group) => group.respondents);
      const title = groupTitle({ title: panel.title, respondents }, language);
      return [
        captions.next('table', title, { pageBreakBefore }),
        matrixTable(panel, labels, page, language),
        tableEnd(),
      ];
    }),
    legend(picture, language),
  ];
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

function matrixTable(
  panel: MatrixPanel,
  labels: readonly DrawnNode[],
  page: Page,
  language: Language,
): Table {
  const room = page.textWidth - panel.codes.length * RESPONDENT - 2 * SUM;
  const entries = labels.flatMap(matrixEntries);
  const notations = widestText(
    entries.map(({ node }) => node.belowLabel),
    'bold',
    SIZE - 2,
  );
  const indent = notations === 0 ? 0 : notations + 2 * CELL_MARGIN;
  const names = widestText(
    entries.map(({ node, lead }) => lead + node.name),
    'regular',
    SIZE,
  );
  const name = Math.min(room, MOST_NAME, Math.max(LEAST_NAME, indent + names + 3 * CELL_MARGIN));
  const widths = [name, ...panel.codes.map(() => RESPONDENT), SUM, SUM];
  return new Table({
    rows: [
      ...headRows(panel, language),
      ...labels.flatMap((label) => [
        wordLabelRow(label, widths.length),
        ...matrixEntries(label).map((entry) => wordCodeRow(entry, indent, language)),
      ]),
      wordTotalRow(panel, language),
    ],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: BORDERS,
    margins: { top: 4, bottom: 4, left: CELL_MARGIN, right: 40 },
  });
}

function widestText(texts: readonly string[], weight: Weight, size: number): number {
  return Math.ceil(texts.reduce((most, text) => Math.max(most, widthOf(text, size / 2, weight)), 0) * 20);
}

interface MatrixCellLook extends IRunOptions {
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly span?: number;
  readonly keepNext?: boolean;
  readonly isHead?: boolean;
  /** Where the lines behind the first begin, and what stands behind a tab. */
  readonly hanging?: number;
}

function cell(words: string | readonly ParagraphChild[], look: MatrixCellLook = {}): TableCell {
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
        style: 'TableTextSmall',
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
function headRows({ groups }: MatrixPanel, language: Language): TableRow[] {
  const head = { isHead: true, bold: true, keepNext: true } as const;
  const row = (children: readonly TableCell[]) =>
    new TableRow({ tableHeader: true, cantSplit: true, children });
  const used = groups.filter(({ respondents }) => respondents.length > 0);
  const titles = used.map(({ title, respondents }) =>
    cell(oneLine(title, language), { ...head, ...MIDDLE, span: respondents.length }),
  );
  const numbers = used
    .flatMap(({ respondents }) => respondents)
    .map((number) => cell(String(number), { ...head, ...MIDDLE }));
  const sums = [MATRIX_SAYS.respondents, MATRIX_SAYS.fragments].map((said) =>
    cell(saidWords(say(said, language)), { ...head, ...RIGHT }),
  );
  return [
    ...(used.length > 1 ? [row([cell('', head), ...titles, cell('', { ...head, span: 2 })])] : []),
    row([cell(saidWords(say(WORDS.code, language)), head), ...numbers, ...sums]),
  ];
}

function wordLabelRow(label: DrawnNode, span: number): TableRow {
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
            style: 'TableTextSmall',
            keepNext: true,
            children: textRuns(labelTitle(label, label.name), { bold: true }),
          }),
        ],
      }),
    ],
  });
}

function wordCodeRow({ node, lead }: MatrixEntry, hanging: number, language: Language): TableRow {
  const isUnused = node.fragments === 0;
  const color = isUnused ? SOFT_INK : hueOf(node.label).dark.slice(1);
  const name = [
    ...(hanging === 0
      ? []
      : [new TextRun({ children: [node.belowLabel, new Tab()], bold: true, color, size: SIZE - 2 })]),
    new TextRun({ text: lead, color: SOFT_INK }),
    new TextRun({ text: node.name, ...(isUnused ? { color: SOFT_INK } : {}) }),
  ];
  return new TableRow({
    cantSplit: true,
    children: [
      cell(name, { hanging }),
      ...node.had.map((had) =>
        had === 0
          ? cell(ABSENT, { ...MIDDLE, color: SOFT_INK })
          : cell(had === 1 ? PRESENT : String(had), { ...MIDDLE, color, bold: had > 1 }),
      ),
      ...(isUnused
        ? [cell(saidWords(say(NOT_USED, language)), { ...RIGHT, span: 2, color: SOFT_INK })]
        : [havingCount(node.had), node.fragments].map((number) => cell(String(number), RIGHT))),
    ],
  });
}

function wordTotalRow({ codes }: MatrixPanel, language: Language): TableRow {
  const bold = { bold: true } as const;
  return new TableRow({
    cantSplit: true,
    children: [
      cell(saidWords(say(MATRIX_SAYS.perRespondent, language)), bold),
      ...codes.map((count) => cell(String(count), { ...bold, ...MIDDLE })),
      cell('', { span: 2 }),
    ],
  });
}
