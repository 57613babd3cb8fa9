import { address, type CodeKind } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import type { CodedProject, Fragment, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { countsOf, under } from './counts.ts';
import type { Branch, Exhibit, Inline } from './exhibit.ts';
import { labelsIn } from './labels.ts';

/** The label tree of every codebook, with counts: bijlagen 12 and 13 of a thesis. */
export interface TreeReport<T> {
  readonly codebooks: readonly CodebookTree<T>[];
}

export interface CodebookTree<T> {
  readonly id: T;
  readonly title: T;
  /** Respondents of the groups that use it. */
  readonly of: number;
  readonly nodes: readonly TreeNode<T>[];
}

export interface TreeNode<T> {
  readonly code: T;
  readonly kind: CodeKind;
  readonly name: T;
  /** Distinct fragments and respondents of the code and of all codes below it. */
  readonly fragments: number;
  readonly respondents: number;
  readonly children: readonly TreeNode<T>[];
}

/** `codebooks` are ids, null for all. */
export function treeReport(project: CodedProject, codebooks: readonly string[] | null): TreeReport<RawText> {
  const wanted = project.codebooks.filter(({ id }) => codebooks === null || codebooks.includes(id));
  return { codebooks: wanted.map((book) => treeOf(project, book)) };
}

function treeOf(project: CodedProject, book: Codebook): CodebookTree<RawText> {
  const groups = new Set(project.groups.filter((group) => group.codebook === book.id).map(({ id }) => id));
  const fragments = project.fragments.filter(({ group }) => group !== null && groups.has(group));
  return {
    id: RawText.of(book.id),
    title: book.title,
    of: project.respondents.filter(({ group }) => groups.has(group)).length,
    nodes: book.labels.map((node) => nodeOf(node, fragments)),
  };
}

function nodeOf(
  { code, kind, name, children }: CodebookNode,
  fragments: readonly Fragment[],
): TreeNode<RawText> {
  const own = under(fragments, [code]);
  const counts = countsOf(own);
  return {
    code: address(code),
    kind,
    name,
    fragments: own.length,
    respondents: counts.respondents.length,
    children: children.map((child) => nodeOf(child, own)),
  };
}

export function mapTree<T, U>(report: TreeReport<T>, map: (text: T) => U): TreeReport<U> {
  const mapNode = ({ code, kind, name, fragments, respondents, children }: TreeNode<T>): TreeNode<U> => ({
    code: map(code),
    kind,
    name: map(name),
    fragments,
    respondents,
    children: children.map(mapNode),
  });
  return {
    codebooks: report.codebooks.map(({ id, title, of, nodes }) => ({
      id: map(id),
      title: map(title),
      of,
      nodes: nodes.map(mapNode),
    })),
  };
}

export function treeExhibit<T>(report: TreeReport<T>, language: Language): Exhibit<T> {
  const labels = labelsIn(language);
  const title: Inline<T> = [labels.tree, ...report.codebooks.flatMap((book) => [' ', book.title])];
  return {
    stem: [labels.tree, ...report.codebooks.flatMap((book) => ['-', book.id])],
    title: report.codebooks.length === 1 ? title : [labels.tree],
    data: report,
    blocks: report.codebooks.flatMap((book) => [
      { kind: 'heading', level: 2, text: [book.title] } as const,
      { kind: 'tree', roots: book.nodes.map((node) => branchOf(node, book.of, language)) } as const,
    ]),
    rows: {
      head: ['codebook', 'code', 'kind', 'name', 'fragments', 'respondents', 'of'],
      rows: report.codebooks.flatMap((book) =>
        flattened(book.nodes).map((node) => [
          [book.id],
          [node.code],
          [node.kind],
          [node.name],
          [node.fragments],
          [node.respondents],
          [book.of],
        ]),
      ),
    },
  };
}

function branchOf<T>(node: TreeNode<T>, of: number, language: Language): Branch<T> {
  const labels = labelsIn(language);
  const count =
    node.fragments === 0 ? ['–'] : [`${node.respondents} ${labels.of} ${of}`, ` (${node.fragments})`];
  return {
    text: [node.code, '  ', node.name],
    count,
    children: node.children.map((child) => branchOf(child, of, language)),
  };
}

function flattened<T>(nodes: readonly TreeNode<T>[]): TreeNode<T>[] {
  return nodes.flatMap((node) => [node, ...flattened(node.children)]);
}
