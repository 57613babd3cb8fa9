import { changesCount, type Slip, Slips } from '../checks/slips.ts';
import { allNodes } from '../coding/codebook-index.ts';
import type { Block, Branch, Exhibit, Inline } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData } from '../gate/shown-data.ts';
import { APPENDIX_WORDS } from '../language/appendix-words.ts';
import { address, type CodeKind } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import type { CodedProject, Fragment, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { say, term, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { analysis } from './analysis.ts';
import { type CodebookUse, type CodeUse, usedCodebook } from './code-uses.ts';
import { countsOf, under } from './counts.ts';
import { DOUBTFUL_LEGEND, doubtCell, doubtMark } from './doubtful.ts';
import { markBeforeName, writtenCodes } from './drawn-codes.ts';
import { type CodebookAccount, codebookAccount, isDefined } from './methods/codebook-account.ts';
import { definitionBlocks, definitionCells } from './methods/codebook-blocks.ts';
import { treePicture } from './tree-picture.ts';
import { EVERYTHING, type Wanted } from './wanted.ts';

/** The label tree of every codebook, with counts: bijlagen 12 and 13 of a thesis. */
export interface TreeReport {
  readonly codebooks: readonly CodebookTree[];
  /** The same with who has each code, in the same order. */
  readonly uses: readonly CodebookUse[];
  /** What its codes mean, in the same order; null unless asked for. */
  readonly definitions: readonly CodebookAccount[] | null;
}

export interface CodebookTree {
  readonly id: RawText;
  readonly title: RawText;
  /** Respondents of the groups that use it. */
  readonly of: number;
  readonly nodes: readonly TreeNode[];
}

export interface TreeNode {
  readonly code: RawText;
  readonly kind: CodeKind;
  readonly name: RawText;
  /** Distinct ranges of words and respondents of the code and of all codes below it. */
  readonly fragments: number;
  readonly respondents: number;
  /** Whether an open slip is behind these numbers. */
  readonly doubtful: boolean;
  readonly children: readonly TreeNode[];
}

export function treeReport(project: CodedProject, { codebook, definitions }: Wanted): TreeReport {
  const wanted = project.codebooks.filter(({ id }) => codebook === null || codebook.includes(id));
  return {
    codebooks: wanted.map((book) => codebookTree(project, book)),
    uses: wanted.map((book) => usedCodebook(project, book).use),
    definitions: definitions ? wanted.map((book) => codebookAccount(project, book)) : null,
  };
}

function codebookTree(project: CodedProject, book: Codebook): CodebookTree {
  const groups = new Set(project.groups.filter((group) => group.codebook === book.id).map(({ id }) => id));
  const fragments = project.fragments.filter(({ group }) => group !== null && groups.has(group));
  const slips = Slips.of(project).all.filter(
    ({ fragment: { group } }) => group !== null && groups.has(group),
  );
  return {
    id: RawText.own(book.id),
    title: book.title,
    of: project.respondents.filter(({ group }) => groups.has(group)).length,
    nodes: book.labels.map((node) => treeNode(node, fragments, slips)),
  };
}

function treeNode(
  { code, kind, name, children }: CodebookNode,
  fragments: readonly Fragment[],
  slips: readonly Slip[],
): TreeNode {
  const own = under(fragments, [code]);
  const counts = countsOf(own, [code]);
  return {
    code: address(code),
    kind,
    name,
    fragments: counts.fragments.length,
    respondents: counts.respondents.length,
    doubtful: slips.some((slip) => changesCount(slip, [code])),
    children: children.map((child) => treeNode(child, own, slips)),
  };
}

const SAYS = {
  title: sentence('Boomdiagram', 'Tree diagram'),
  count: sentence('{count} van {of} ({fragments})', '{count} of {of} ({fragments})'),
  legend: sentence(
    'Achter elke code: het aantal respondenten met de code, van alle respondenten; tussen haakjes het aantal fragmenten.',
    'Behind each code: how many respondents have it, out of all respondents; in brackets the number of fragments.',
  ),
  noCodes: sentence(
    'In dit codeboek staan geen codes. Wat er wel gezien is, zegt kantlijn check.',
    'There are no codes in this codebook. What was seen instead is told by kantlijn check.',
  ),
} as const;

export const tree = analysis<TreeReport>({
  name: 'tree',
  summary: sentence(
    'de labelboom van elk codeboek, met aantallen',
    'the label tree of every codebook, with counts',
  ),
  options: ['codebook', 'coder', 'definitions'],
  example: 'tree --codebook docenten --definitions',
  report: treeReport,
  exhibit: treeExhibit,
  named: APPENDIX_WORDS.tree,
  namedAlso: APPENDIX_WORDS.codebook,
  appendices: ({ codebooks }) =>
    codebooks.map(({ id, labels }) => ({
      ...EVERYTHING,
      codebook: [id],
      definitions: allNodes(labels).some(isDefined),
    })),
  isBlank: ({ codebooks }, { codebook }) =>
    codebooks.every(({ id, labels }) => codebook?.includes(id) !== true || labels.length === 0),
});

function treeExhibit(report: Safe<TreeReport>, language: Language): Exhibit {
  const title = say(SAYS.title, language);
  const [only, ...others] = report.codebooks;
  const { definitions } = report;
  const isDoubtful = report.codebooks.some(({ nodes }) => allNodes(nodes).some(({ doubtful }) => doubtful));
  const hasCodes = report.codebooks.some(({ nodes }) => nodes.length > 0);
  const legend = [hasCodes ? SAYS.legend : SAYS.noCodes, ...(isDoubtful ? [DOUBTFUL_LEGEND] : [])].map(
    (line): Block => ({ kind: 'paragraph', text: [say(line, language)] }),
  );
  const called = (use: Safe<CodebookUse> | undefined) => writtenCodes(use?.labels ?? [], language);
  return {
    stem: [title, ...report.codebooks.flatMap(({ id }) => ['-', id] as const)],
    title: only !== undefined && others.length === 0 ? [title, ' ', only.title] : [title],
    data: asData({ codebooks: report.codebooks, ...(definitions === null ? {} : { definitions }) }),
    blocks: [
      ...report.codebooks.flatMap((book, i): Block[] => [
        // The title of one alone has its name.
        ...(others.length === 0 ? [] : [{ kind: 'heading', level: 2, text: [book.title] } as const]),
        treeBlock(book, report.uses[i], i === others.length ? legend : [], language),
        ...definitionBlocks(definitions?.[i], called(report.uses[i]), others.length === 0 ? 2 : 3, language),
      ]),
    ],
    rows: {
      head: [
        ...terms('codebook', 'code', 'kind', 'name', 'fragments', 'respondents', 'of', 'doubtful'),
        ...(definitions === null ? [] : terms('definition', 'include', 'exclude', 'example')),
      ],
      rows: report.codebooks.flatMap((book, i) =>
        allNodes(book.nodes).map((node, j) => [
          [book.id],
          [node.code],
          [term(node.kind)],
          [node.name],
          [node.fragments],
          [node.respondents],
          [book.of],
          doubtCell(node.doubtful, language),
          ...definitionCells(definitions?.[i]?.codes[j]),
        ]),
      ),
    },
  };
}

function treeBlock(
  book: Safe<CodebookTree>,
  use: Safe<CodebookUse> | undefined,
  legend: readonly Block[],
  language: Language,
): Block {
  const roots = book.nodes.map((node, i) => branchOf(node, use?.labels[i], book.of, language));
  const tree = { kind: 'tree', roots } as const;
  if (use === undefined) return tree;
  const picture = treePicture(book.title, use, language);
  return { kind: 'picture', picture, instead: [tree, ...legend] };
}

function branchOf(
  node: Safe<TreeNode>,
  use: Safe<CodeUse> | undefined,
  of: number,
  language: Language,
): Branch {
  const { fragments, respondents: count, children } = node;
  return {
    text: codeInTree(node, use),
    count: [
      fragments === 0 ? '–' : say(SAYS.count, language, { count, of, fragments }),
      ...doubtMark(node.doubtful, language),
    ],
    children: children.map((child, i) => branchOf(child, use?.children[i], of, language)),
  };
}

/** A code that goes by its name is not written twice. */
function codeInTree({ code, name }: Safe<TreeNode>, use: Safe<CodeUse> | undefined): Inline {
  return use?.notation.parts.length === 0 ? [name] : [code, markBeforeName(use?.notation), name];
}
