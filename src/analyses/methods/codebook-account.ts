import { allNodes } from '../../coding/codebook-index.ts';
import { address, type Code } from '../../model/code.ts';
import { type Codebook, type CodebookNode, type CodeMeaning, MEANING_KEYS } from '../../model/codebook.ts';
import type { CodedProject, Fragment } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { longestThatFits } from '../cut-short.ts';

/** What the codes of a codebook mean. */
export interface CodebookAccount {
  readonly id: RawText;
  readonly title: RawText;
  readonly codes: readonly CodeAccount[];
}

export interface CodeAccount extends Omit<CodeMeaning, 'example'> {
  readonly code: RawText;
  readonly name: RawText;
  readonly anchor: AnchorExample | null;
  /** Of a code without a fragment of its own: whether one below it has any. */
  readonly isUsedBelow?: true;
}

/** The example that the codebook gives, or else the first fragment with the code. */
export interface AnchorExample {
  readonly text: RawText;
  /** Id of the fragment, null for an example that was given. */
  readonly fragment: RawText | null;
  readonly truncated?: boolean;
}

export function codebookAccount(project: CodedProject, book: Codebook): CodebookAccount {
  const nodes = allNodes(book.labels);
  const first = firstFragments(project, book);
  const shown = nodes.map(({ code, example }) => (example === null ? (first.get(code) ?? null) : null));
  const longest = longestThatFits(shown.map((fragment) => fragment?.text.length ?? 0));
  return {
    id: RawText.own(book.id),
    title: book.title,
    codes: nodes.map((node, i) => {
      const { code, name, definition, include, exclude } = node;
      const anchor = anchorExample(node, shown[i] ?? null, longest);
      const isUsedBelow = anchor === null && allNodes(node.children).some((one) => first.has(one.code));
      const meaning = { code: address(code), name, definition, include, exclude, anchor };
      return isUsedBelow ? { ...meaning, isUsedBelow } : meaning;
    }),
  };
}

/** Of each code, itself and not one below it. */
function firstFragments({ groups, fragments }: CodedProject, book: Codebook): ReadonlyMap<Code, Fragment> {
  const users = new Set(groups.filter(({ codebook }) => codebook === book.id).map(({ id }) => id));
  const first = new Map<Code, Fragment>();
  for (const fragment of fragments) {
    if (fragment.onResearcher || fragment.group === null || !users.has(fragment.group)) continue;
    for (const code of fragment.codes) if (!first.has(code)) first.set(code, fragment);
  }
  return first;
}

function anchorExample(
  { example }: CodebookNode,
  fragment: Fragment | null,
  longest: number,
): AnchorExample | null {
  if (example !== null) return { text: example, fragment: null };
  if (fragment === null) return null;
  const { text, id } = fragment;
  return {
    text: text.slice(0, longest),
    fragment: RawText.own(id),
    ...(text.length > longest ? { truncated: true } : {}),
  };
}

/** Whether somebody wrote down what the code means. */
export function isDefined(code: CodeMeaning): boolean {
  return MEANING_KEYS.some((key) => code[key] !== null);
}
