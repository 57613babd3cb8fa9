import type { Language } from '../model/project.ts';
import { CELL_MARGIN, type Page } from './docx-page.ts';
import { SIZES } from './docx-styles.ts';
import { type Weight, widthOf } from './picture/letters.ts';
import type { Panel } from './picture/matrix-picture.ts';
import { labelTitle, matrixEntries } from './picture/matrix-words.ts';
import { wrap } from './picture/wrap.ts';

/** How large the tables of a matrix are; widths in twentieths of a point. */
export interface MatrixLook {
  readonly style: 'TableTextSmall' | 'TableTextSmall7';
  /** Two tables share the width of the page. */
  readonly isBeside: boolean;
  readonly respondent: number;
  readonly sum: number;
}

const LARGE: MatrixLook = { style: 'TableTextSmall', isBeside: false, respondent: 460, sum: 760 };
const NARROW = { isBeside: true, respondent: 300, sum: 640 } as const;
/** From what reads best to what is still readable. */
const MATRIX_LOOKS: readonly MatrixLook[] = [
  LARGE,
  { ...LARGE, ...NARROW },
  { ...LARGE, style: 'TableTextSmall7' },
  { ...NARROW, style: 'TableTextSmall7' },
];

/** Between two tables beside each other. */
export const BESIDE_GAP = 520;
/** The names of codes take so much, where the page has it; beside each other at least the first. */
const [NARROWEST_NAME, LEAST_NAME, MOST_NAME] = [3000, 4200, 9000] as const;
/** In points: a page without its heading and what stands below the tables; what a table has around it; a line; a rule. */
const [ROOM, AROUND, LINE, BETWEEN] = [414, 23, 1.22, 0.9] as const;

/** The first look with which all panels stand on one page, else the largest. */
export function matrixLookFor(panels: readonly Panel[], page: Page, language: Language): MatrixLook {
  const fits = (look: MatrixLook) => {
    const heights = panels.map((panel) => tableHeight(panel, look, page, language));
    if (!look.isBeside) return heights.reduce((sum, height) => sum + height, 0) <= ROOM;
    const isRoomy = panels.every((panel) => nameRoom(panel, look, page) >= NARROWEST_NAME);
    return panels.length === 2 && isRoomy && Math.max(...heights) <= ROOM;
  };
  return MATRIX_LOOKS.find(fits) ?? LARGE;
}

/** For each panel whether its table begins a page: none stands half on one where it fits on the next. */
export function startsPage(
  panels: readonly Panel[],
  look: MatrixLook,
  page: Page,
  language: Language,
): boolean[] {
  let height = 0;
  return panels.map((panel, i) => {
    const own = tableHeight(panel, look, page, language);
    const starts = i > 0 && !look.isBeside && height + own > ROOM;
    height = starts ? own : height + own;
    return starts;
  });
}

/** Whether a page is too low for a table. */
export function takesPages(panel: Panel, look: MatrixLook, page: Page, language: Language): boolean {
  return tableHeight(panel, look, page, language) > ROOM;
}

export interface MatrixColumns {
  /** Where the names of codes begin, behind the widest notation. */
  readonly indent: number;
  readonly widths: readonly [name: number, ...others: number[]];
}

/** `isLong` tells each row its label. */
export function matrixColumns(panel: Panel, look: MatrixLook, page: Page, isLong = false): MatrixColumns {
  const size = SIZES[look.style];
  const entries = panel.labels.flatMap(matrixEntries);
  const notations = widestText(
    entries.map(({ node }) => (isLong ? node.notation : node.belowLabel)),
    'bold',
    size - 2,
  );
  const indent = notations === 0 ? 0 : notations + 2 * CELL_MARGIN;
  const names = widestText(
    entries.map(({ node, lead }) => lead + node.name),
    'regular',
    size,
  );
  const wanted = Math.max(LEAST_NAME, indent + names + 3 * CELL_MARGIN);
  const name = Math.min(nameRoom(panel, look, page), MOST_NAME, wanted);
  const respondents = panel.source.codes.map(() => look.respondent);
  return { indent, widths: [name, ...respondents, look.sum, look.sum] };
}

/** Of a table in the width that the look gives it. */
export function besideWidth(page: Page): number {
  return Math.floor((page.textWidth - BESIDE_GAP) / 2);
}

function nameRoom({ source }: Panel, { isBeside, respondent, sum }: MatrixLook, page: Page): number {
  return (isBeside ? besideWidth(page) : page.textWidth) - source.codes.length * respondent - 2 * sum;
}

function widestText(texts: readonly string[], weight: Weight, size: number): number {
  return Math.ceil(texts.reduce((most, text) => Math.max(most, widthOf(text, size / 2, weight)), 0) * 20);
}

/** In points, at most; its caption included. */
function tableHeight(panel: Panel, look: MatrixLook, page: Page, language: Language): number {
  const size = SIZES[look.style] / 2;
  const { indent, widths } = matrixColumns(panel, look, page);
  const [name] = widths;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const row = (text: string, width: number, weight: Weight) =>
    wrap(text, { width: Math.max(1, width / 20), size, weight, language }).length * LINE * size + BETWEEN;
  const line = LINE * size + BETWEEN;
  const heads = panel.source.groups.length > 1 ? 3 : 2;
  return panel.labels.reduce(
    (sum, label) =>
      sum +
      row(labelTitle(label, label.name), whole - 2 * CELL_MARGIN, 'bold') +
      matrixEntries(label).reduce(
        (rows, { node, lead }) => rows + row(lead + node.name, name - indent - 2 * CELL_MARGIN, 'regular'),
        0,
      ),
    AROUND + heads * line,
  );
}
