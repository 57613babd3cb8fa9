import type { ScannedSpan } from '../detect/scanned.ts';
import type { CodeWords } from '../gate/plain-codes.ts';
import { isListedName } from '../interviews/callings.ts';
import { hasNoCapitals } from '../language/capitals.ts';
import { FlatTokens, forEachToken, nameKey } from '../language/tokens.ts';
import type { Code } from '../model/code.ts';
import type { CodebookNode } from '../model/codebook.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject, Fragment } from '../model/project.ts';
import type { RawText, TextRoot } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import type { Mentioned, Scan } from '../review/candidates.ts';

/** Words of an interview that people are called by as well, said without a capital and of nobody; folded. */
export function saidOfNobody([text, spans]: Scan): string[] {
  const words = wordsOf(text);
  if (hasNoCapitals(new FlatTokens(words))) return [];
  const said = new Set<string>();
  let next = 0;
  forEachToken(words, ({ start, end, word, capital }) => {
    while ((spans[next]?.end ?? end) <= start) next++;
    if (!capital && end <= (spans[next]?.start ?? end) && isListedName(word)) said.add(word);
  });
  return [...said];
}

export interface SaidElsewhere {
  /** See `saidOfNobody`. */
  readonly ofNobody: Iterable<string>;
  /** What is named in talk. */
  readonly talk: readonly (readonly Mentioned[])[];
  /** Whoever speaks, and names that no sentence shows. */
  readonly shown: readonly RawText[];
  readonly spans: Pick<ReadonlyMap<TextRoot, readonly ScannedSpan[]>, 'get'>;
}

/**
 * Codes by a word that is a name as well ("Winter", "Hope"), and is none there: the passages that have the code say it
 * without a capital, or else the talk does, and names nobody so. Not where somebody speaks by it, or stands so in a list.
 */
export function codeWordsOf(
  project: CodedProject,
  { ofNobody, talk, shown, spans }: SaidElsewhere,
): CodeWords {
  const nodes = project.codebooks.flatMap(({ labels }) => labels.flatMap(nodesBelow));
  const all = new Set(
    nodes.flatMap(({ code, name, also }) => [...wordsOfCode(code), ...nameKeysOf([name, ...also])]),
  );
  const passages = new Map<string, Fragment[]>();
  for (const fragment of project.fragments)
    for (const part of new Set([...fragment.codes, ...fragment.unresolved].flatMap(wordsOfCode))) {
      all.add(part);
      if (isListedName(part)) putUnder(passages, part, fragment);
    }
  const listed = [...all].filter(isListedName);
  if (listed.length === 0) return { all, plain: new Set() };
  const isOfCodes = isWithinTexts([
    ...wordsOfNotes(project),
    ...nodes.flatMap(({ name, also }) => [name, ...also]),
  ]);
  const others = new Set(nameKeysOf(shown.filter((name) => !isOfCodes(name))));
  const said = new Set(ofNobody);
  const named = new Set(talk.flatMap((texts) => texts.map(({ key }) => key)));
  const isPlain = (word: string) => {
    const balance = (passages.get(word) ?? []).reduce(
      (sum, { text }) => sum + smallOf(word, text, spans.get(text.root) ?? []),
      0,
    );
    return balance > 0 || (balance === 0 && said.has(word) && !named.has(word));
  };
  return { all, plain: new Set(listed.filter((word) => !others.has(word) && isPlain(word))) };
}

function nodesBelow(node: CodebookNode): CodebookNode[] {
  return [node, ...node.children.flatMap(nodesBelow)];
}

function nameKeysOf(texts: readonly RawText[]): string[] {
  return texts.map((text) => nameKey(wordsOf(text)));
}

function wordsOfCode(code: Code): string[] {
  return partsOf(code).flatMap((part) => (typeof part === 'string' ? [nameKey(part)] : []));
}

function wordsOfNotes({ documents }: CodedProject): RawText[] {
  return documents.flatMap(({ notes }) => notes.map(({ text }) => text));
}

/** By where they are kept: a text that was let go comes back as another object. */
function isWithinTexts(texts: readonly RawText[]): (text: RawText) => boolean {
  const kept = new Map<object, Set<number>>();
  const roots = new Set<TextRoot>();
  for (const { root } of texts) {
    if (root.kept === null) roots.add(root);
    else kept.set(root.kept.within, (kept.get(root.kept.within) ?? new Set()).add(root.kept.at));
  }
  return ({ root }) =>
    roots.has(root) || (root.kept !== null && kept.get(root.kept.within)?.has(root.kept.at) === true);
}

/** How often a passage says it of nobody without a capital, less how often it has one inside a sentence. */
function smallOf(
  word: string,
  passage: RawText,
  spans: readonly Pick<ScannedSpan, 'start' | 'end'>[],
): number {
  const words = wordsOf(passage);
  let balance = 0;
  forEachToken(words, ({ start, end, word: said, capital }) => {
    if (said !== word) return;
    const [from, to] = [passage.start + start, passage.start + end];
    if (!capital && !spans.some((span) => span.start < to && from < span.end)) balance++;
    if (capital && INSIDE.test(words.slice(Math.max(0, start - 4), start))) balance--;
  });
  return balance;
}

const INSIDE = /[\p{L}\p{N},;)][^\S\n]+$/u;

/** Whether a name that no sentence shows is such a code, all of its text. */
export function isPlainCode(name: RawText, { plain }: CodeWords): boolean {
  const key = nameKey(wordsOf(name));
  return plain.has(key) && nameKey(wordsOf(name.whole)) === key;
}
