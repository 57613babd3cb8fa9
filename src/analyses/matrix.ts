import { changesCount, Slips } from '../checks/slips.ts';
import type { Block, DrawnCode, Exhibit, Inline, MatrixPanel, MatrixPicture } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData } from '../gate/shown-data.ts';
import { APPENDIX_WORDS } from '../language/appendix-words.ts';
import { address, type Code } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { say, speaking, tell, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import {
  type CodebookUse,
  type CodeUse,
  type UsedCodebook,
  type UsedNotation,
  usedCodebook,
} from './code-uses.ts';
import { DOUBTFUL_LEGEND, doubtCell, doubtMark, doubtNote } from './doubtful.ts';
import { drawnCodes, markBeforeName } from './drawn-codes.ts';
import { isUncoded } from './uncoded.ts';
import { EVERYTHING, type Wanted } from './wanted.ts';

/** Codes against respondents: who has which code, and how often. */
export interface MatrixReport {
  readonly codebooks: readonly CodebookMatrix[];
  /** The same as pictures need it, in the same order. */
  readonly uses: readonly CodebookUse[];
}

export interface CodebookMatrix {
  readonly id: RawText;
  readonly title: RawText;
  /** Ids. */
  readonly respondents: readonly RawText[];
  /** Codes without codes below them, and codes that have fragments of their own. */
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly code: RawText;
  readonly name: RawText;
  /** Fragments of each respondent. */
  readonly cells: readonly number[];
  readonly respondents: number;
  /** Distinct ones, also of nobody. */
  readonly fragments: number;
  /** Whether these may change once an open slip of a note is mended. */
  readonly doubtful: boolean;
}

export function matrixReport(project: CodedProject, { codebook }: Wanted): MatrixReport {
  const wanted = project.codebooks.filter(({ id }) => codebook === null || codebook.includes(id));
  const used = wanted.map((book) => ({ book, used: usedCodebook(project, book) }));
  return {
    codebooks: used.map(({ book, used: one }) => codebookMatrix(project, book, one)),
    uses: used.map(({ used: one }) => one.use),
  };
}

function codebookMatrix(project: CodedProject, book: Codebook, used: UsedCodebook): CodebookMatrix {
  const groups = project.groups.filter(({ codebook }) => codebook === book.id);
  const own = Slips.of(project).all.filter(({ fragment }) => groups.some(({ id }) => id === fragment.group));
  const isDoubtful = (code: Code) => own.some((slip) => changesCount(slip, [code]));
  return {
    id: RawText.of(book.id),
    title: book.title,
    respondents: groups.flatMap(({ id }) =>
      project.respondents.flatMap((one) => (one.group === id ? [RawText.of(one.id)] : [])),
    ),
    rows: book.labels.flatMap((label) => matrixRows(label, used, isDoubtful)),
  };
}

function matrixRows(
  { code, name, children }: CodebookNode,
  used: UsedCodebook,
  isDoubtful: (code: Code) => boolean,
): MatrixRow[] {
  const use = used.codes.get(code);
  const own = children.length === 0 ? use : use?.direct;
  const below = children.flatMap((child) => matrixRows(child, used, isDoubtful));
  if (own === undefined || own === null) return below;
  const respondents = own.had.filter((count) => count > 0).length;
  const { fragments, had: cells } = own;
  return [{ code: address(code), name, cells, respondents, fragments, doubtful: isDoubtful(code) }, ...below];
}

const SAYS = {
  title: sentence('Codes en respondenten', 'Codes and respondents'),
  note: sentence(
    'Een rij is een code zonder onderliggende codes, een kolom een respondent in de volgorde van de interviews.',
    'A row is a code without codes below it, a column a respondent in the order of the interviews.',
  ),
  cell: sentence(
    'Per cel: ■ is één fragment, een getal zoveel fragmenten, · niet gecodeerd.',
    'Each cell: ■ is one fragment, a number that many fragments, · not coded.',
  ),
  description: sentence(
    'Codes van {codebook} tegenover respondenten: {codes} {codes|code|codes}, {respondents} {respondents|respondent|respondenten}.',
    'Codes of {codebook} against respondents: {codes} {codes|code|codes}, {respondents} {respondents|respondent|respondents}.',
  ),
  extremes: sentence(
    ' De meeste codes heeft respondent {most} ({high}), de minste respondent {least} ({low}).',
    ' Respondent {most} has the most codes ({high}), respondent {least} the fewest ({low}).',
  ),
  respondents: sentence('resp.', 'resp.'),
  fragments: sentence('fragm.', 'fragm.'),
} as const;

export const matrix = analysis<MatrixReport>({
  name: 'matrix',
  summary: sentence(
    'elke code tegenover elke respondent: wie heeft welke code, en hoe vaak',
    'every code against every respondent: who has which code, and how often',
  ),
  options: ['codebook', 'coder'],
  example: 'matrix --codebook docenten',
  report: matrixReport,
  exhibit: matrixExhibit,
  named: APPENDIX_WORDS.matrix,
  appendices: ({ codebooks }) => (codebooks.length === 0 ? [] : [EVERYTHING]),
  isBlank: isUncoded,
});

function matrixExhibit(report: Safe<MatrixReport>, language: Language): Exhibit {
  const title = say(SAYS.title, language);
  return {
    stem: [title],
    title: [title],
    data: asData({ codebooks: report.codebooks }),
    blocks: [
      { kind: 'picture', picture: matrixPicture(report, language), instead: tablesOf(report, language) },
    ],
    rows: {
      head: terms('codebook', 'code', 'name', 'respondent', 'fragments', 'doubtful'),
      rows: report.codebooks.flatMap(({ id, respondents, rows }) =>
        rows.flatMap(({ code, name, cells, doubtful }) =>
          cells.map((count, i): Inline[] => [
            [id],
            [code],
            [name],
            [respondents[i] ?? ''],
            [count],
            doubtCell(doubtful, language),
          ]),
        ),
      ),
    },
  };
}

function matrixPicture({ codebooks, uses }: Safe<MatrixReport>, language: Language): MatrixPicture {
  const panels = uses.map(
    (use, i): MatrixPanel => ({
      title: [codebooks[i]?.title ?? ''],
      groups: use.groups.map(({ title, respondents }) => ({ title: [title], respondents })),
      labels: drawnCodes(use.labels, language),
      codes: use.codes,
    }),
  );
  return {
    kind: 'matrix',
    title: [say(SAYS.title, language)],
    panels,
    note: [say(SAYS.note, language), ...doubtNote(hasDoubt(codebooks), language)],
    description: panels.map((panel) => describedPanel(panel, language)),
  };
}

function hasDoubt(codebooks: readonly Safe<CodebookMatrix>[]): boolean {
  return codebooks.some(({ rows }) => rows.some(({ doubtful }) => doubtful));
}

function describedPanel({ title, groups, labels, codes }: MatrixPanel, language: Language): Inline {
  const numbers = groups.flatMap(({ respondents }) => respondents);
  const [high, low] = [Math.max(0, ...codes), Math.min(...(codes.length === 0 ? [0] : codes))];
  const counted = { codebook: title, codes: leafCount(labels), respondents: numbers.length };
  const described: Inline = tell(SAYS.description, language, counted);
  if (high === low) return described;
  const most = numbers[codes.indexOf(high)] ?? 0;
  const least = numbers[codes.indexOf(low)] ?? 0;
  return [...described, say(SAYS.extremes, language, { most, high, least, low })];
}

function leafCount(codes: readonly DrawnCode[]): number {
  return codes.reduce((sum, { children }) => sum + (children.length === 0 ? 1 : leafCount(children)), 0);
}

interface RowUse {
  readonly notation: Safe<UsedNotation>;
  readonly isItsName: boolean;
}

/** Of each row, in their order, how its code is written and whether the code is a label that goes by its name. */
function rowUses(uses: readonly Safe<CodeUse>[], depth = 1): RowUse[] {
  return uses.flatMap(({ notation, children, direct }) => [
    ...(children.length === 0 || direct !== null
      ? [{ notation, isItsName: depth === 1 && notation.parts.length === 0 }]
      : []),
    ...rowUses(children, depth + 1),
  ]);
}

function tablesOf({ codebooks, uses }: Safe<MatrixReport>, language: Language): Block[] {
  const says = speaking(language);
  const tables = codebooks.flatMap(({ title, rows, respondents }, i): Block[] => {
    const numbers = uses[i]?.groups.flatMap((group) => group.respondents) ?? [];
    const own = rowUses(uses[i]?.labels ?? []);
    return [
      { kind: 'heading', level: 2, text: [title] },
      {
        kind: 'table',
        table: {
          head: [
            [says(WORDS.code)],
            ...numbers.map((number) => [number]),
            [says(SAYS.respondents)],
            [says(SAYS.fragments)],
          ],
          widths: [Math.max(8, respondents.length), ...respondents.map(() => 1), 2, 2],
          rows: rows.map(({ code, name, cells, respondents: had, fragments, doubtful }, at) => [
            own[at]?.isItsName ? [name] : [code, markBeforeName(own[at]?.notation), name],
            ...cells.map((count): Inline => [count === 0 ? '·' : count === 1 ? '■' : count]),
            [had, ...doubtMark(doubtful, language)],
            [fragments],
          ]),
        },
      },
    ];
  });
  const legend = [SAYS.cell, ...(hasDoubt(codebooks) ? [DOUBTFUL_LEGEND] : [])];
  return [...tables, ...legend.map((line): Block => ({ kind: 'paragraph', text: [says(line)] }))];
}
