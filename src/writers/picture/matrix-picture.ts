import type { MatrixPanel, MatrixPicture } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { saidWords } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { oneLine } from '../plain.ts';
import {
  type Body,
  framed,
  heightAround,
  type LegendEntry,
  type Setting,
  type Surroundings,
  scaleFor,
  WIDTH,
} from './frame.ts';
import { SLATE } from './hues.ts';
import { columnRuns, gridOf, type MatrixGrid, runsByPage } from './matrix-grid.ts';
import { cellOf, labelRow, type MatrixLine, matrixLines } from './matrix-rows.ts';
import { cellsIn, MATRIX_SAYS } from './matrix-words.ts';
import { continued, descriptionOf, pageTitle } from './page-words.ts';
import { type Drawing, type DrawnShape, drawnWords, moved, RULE, SOFT } from './shapes.ts';
import { groupTitle } from './theme-layouts.ts';
import { type DrawnNode, treeNodes } from './tree-nodes.ts';

const PANEL_GAP = 26;

/** One panel, ready to be laid out at any width. */
export interface Panel {
  readonly source: MatrixPanel;
  readonly labels: readonly DrawnNode[];
}

/** The code matrix: a row for each code without codes below it, a column for each respondent. */
export function drawMatrix(picture: MatrixPicture, setting: Setting): Drawing[] {
  const { language } = setting;
  const title = oneLine(picture.title, language);
  const panels = picture.panels.map((source) => ({ source, labels: treeNodes(source.labels, language) }));
  const around: Surroundings = {
    title,
    legend: matrixLegend(panels, language),
    note: oneLine(picture.note, language),
  };
  const description = descriptionOf(picture, language);
  const heightBeside = (width: number) => heightAround(around, width, setting);
  const pages = pairsOf(panels).flatMap((pair) => {
    const one = onOnePage((width) => panelsBeside(pair, width, language), heightBeside, setting);
    return one === null ? pair.flatMap((panel) => panelPages(panel, heightBeside, setting)) : [one];
  });
  return pages.map(({ body, scale }, i) =>
    framed(
      body,
      { ...around, title: pageTitle(title, i + 1, pages.length, language) },
      scale,
      setting,
      description,
    ),
  );
}

interface MatrixPage {
  readonly body: Body;
  readonly scale: number;
}

/** As large as fits on a page; null where that is too small, or has no room at all. */
function onOnePage(
  bodyAt: (width: number) => Body | null,
  heightBeside: (width: number) => number,
  { limit }: Setting,
): MatrixPage | null {
  const heightAt = (width: number) => bodyAt(width)?.height ?? Number.POSITIVE_INFINITY;
  const scale = scaleFor((width) => heightAt(width) + heightBeside(width), limit);
  const body = scale === null ? null : bodyAt(WIDTH / scale);
  return scale === null || body === null ? null : { body, scale };
}

/** Two panels share a page; of an odd number the last has one of its own. */
function pairsOf(panels: readonly Panel[]): Panel[][] {
  return panels.flatMap((_, i) => (i % 2 === 0 ? [panels.slice(i, i + 2)] : []));
}

/** Null where they have no room beside each other. */
function panelsBeside(panels: readonly Panel[], width: number, language: Language): Body | null {
  const own = (width - PANEL_GAP * (panels.length - 1)) / panels.length;
  const shapes: DrawnShape[] = [];
  let height = 0;
  for (const [i, panel] of panels.entries()) {
    const grid = gridOf(panel.labels, columnRuns(panel.source), own, language);
    if (grid === null) return null;
    const body = panelBody(panel, grid, matrixLines(panel.labels, panel.source.codes, grid));
    shapes.push(...body.shapes.map((shape) => moved(shape, i * (own + PANEL_GAP), 0)));
    height = Math.max(height, body.height);
  }
  return { shapes, height };
}

/** One panel over the full width of as many pages as it takes. */
function panelPages(panel: Panel, heightBeside: (width: number) => number, setting: Setting): MatrixPage[] {
  const { language, limit } = setting;
  const { labels, source } = panel;
  return runsByPage(labels, columnRuns(source), WIDTH, language).flatMap((runs): MatrixPage[] => {
    const bodyAt = (width: number) => {
      const grid = gridOf(labels, runs, width, language);
      return grid === null ? null : panelBody(panel, grid, matrixLines(labels, source.codes, grid));
    };
    const one = onOnePage(bodyAt, heightBeside, setting);
    if (one !== null) return [one];
    const grid = gridOf(labels, runs, WIDTH, language);
    if (grid === null) return [];
    const rows = matrixLines(labels, source.codes, grid);
    const room = limit - heightBeside(WIDTH) - matrixHead(panel, grid).height;
    return rowPages(rows, room, grid).map((page) => ({ body: panelBody(panel, grid, page), scale: 1 }));
  });
}

/** Rows over pages; a label never stands last, nor the sum first, and what stands above a code is said again where it goes on. */
function rowPages(rows: readonly MatrixLine[], room: number, grid: MatrixGrid): MatrixLine[][] {
  const pages: MatrixLine[][] = [];
  let page: MatrixLine[] = [];
  let left = room;
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1];
    const needs = row.height + (row.kind === 'label' || next?.kind === 'total' ? (next?.height ?? 0) : 0);
    let added = [row];
    if (page.length > 0 && needs > left) {
      pages.push(page);
      [page, left] = [[], room];
      if (row.kind === 'code' && row.label !== null)
        added = [labelRow(row.label, continued(row.label.name, grid.language), grid), row.atTop?.() ?? row];
    }
    page.push(...added);
    left -= added.reduce((sum, { height }) => sum + height, 0);
  }
  return page.length === 0 ? pages : [...pages, page];
}

function panelBody(panel: Panel, grid: MatrixGrid, rows: readonly MatrixLine[]): Body {
  const head = matrixHead(panel, grid);
  const shapes = [...head.shapes];
  let y = head.height;
  for (const row of rows) {
    shapes.push(...row.draw(y));
    y += row.height;
  }
  return { shapes, height: y };
}

function matrixHead({ source }: Panel, grid: MatrixGrid): Body {
  const { language, groups, columns, width } = grid;
  const respondents = source.groups.flatMap((group) => group.respondents);
  const soft = { size: 7, fill: SOFT } as const;
  const isShared = source.groups.length > 1;
  const y = isShared ? 32 : 20;
  return {
    height: y + 3,
    shapes: [
      drawnWords(groupTitle({ title: source.title, respondents }, language), 0, 9, {
        size: 8.5,
        weight: 'bold',
      }),
      ...(isShared
        ? groups.flatMap(({ group, x, width: wide }): DrawnShape[] => [
            drawnWords(oneLine(group.title, language), x, 20, soft),
            {
              kind: 'line',
              points: [
                [x, 23],
                [x + wide, 23],
              ],
              stroke: RULE,
              strokeWidth: 0.5,
            },
          ])
        : []),
      ...columns
        .filter(({ number }) => number !== '')
        .map(({ x, number }) => drawnWords(number, x + grid.cell / 2, y, { ...soft, anchor: 'middle' })),
      drawnWords(saidWords(say(MATRIX_SAYS.respondents, language)), width - 31, y, {
        ...soft,
        anchor: 'end',
      }),
      drawnWords(saidWords(say(MATRIX_SAYS.fragments, language)), width - 2, y, { ...soft, anchor: 'end' }),
    ],
  };
}

function matrixLegend(panels: readonly Panel[], language: Language): LegendEntry[] {
  const { once, often, never } = cellsIn(panels.flatMap(({ labels }) => labels));
  const hasNumbers = panels.some(({ source }) => source.codes.length <= 24);
  const entry = (said: (typeof MATRIX_SAYS)[keyof typeof MATRIX_SAYS], fragments: number) => ({
    words: saidWords(say(said, language)),
    width: 9.5,
    draw: (x: number, y: number) => cellOf(fragments, SLATE, x, y, 9.5),
  });
  const coded = hasNumbers ? MATRIX_SAYS.once : MATRIX_SAYS.coded;
  return [
    ...(once || (often && !hasNumbers) ? [entry(coded, 1)] : []),
    ...(often && hasNumbers ? [entry(MATRIX_SAYS.often, 2)] : []),
    ...(never ? [entry(MATRIX_SAYS.never, 0)] : []),
  ];
}
