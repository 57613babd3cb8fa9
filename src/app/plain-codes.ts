import { ENGLISH_TITLES } from '../detect/people/lists.ts';
import { isTitleKey } from '../detect/people/seed.ts';
import type { ScannedSpan } from '../detect/scanned.ts';
import type { CodeWords } from '../gate/plain-codes.ts';
import { isListedName, isWordForPerson } from '../interviews/callings.ts';
import { formsOf, type Known } from '../key/known.ts';
import { areFew } from '../language/capitals.ts';
import beforeThings from '../language/data/before-things.txt?raw';
import nounEndingsAbroad from '../language/data/noun-endings-abroad.txt?raw';
import nounsAbroad from '../language/data/nouns-abroad.txt?raw';
import { endingList, wordList } from '../language/data/word-list.ts';
import { isPersonal, isWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { namesPeopleAlone } from '../language/people-words.ts';
import { flatTokens, forEachToken, nameKey } from '../language/tokens.ts';
import type { Code } from '../model/code.ts';
import type { CodebookNode } from '../model/codebook.ts';
import { onceFor } from '../model/deferred.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject, Fragment } from '../model/project.ts';
import type { RawText, TextRoot } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import type { Mentioned, Scan } from '../review/candidates.ts';
import { misspeltInCodes } from './misspelt-codes.ts';

/**
 * Surnames that an interview says as a word, without a capital and of nobody; folded. No first names: what is coded by one
 * may be a person whom its passages do not name.
 */
export function saidOfNobody([text, spans]: Scan): string[] {
  const words = wordsOf(text);
  const tokens = flatTokens(words);
  if (areFew(tokens.capitals, tokens.length)) return [];
  const said = new Set<string>();
  let next = 0;
  forEachToken(words, ({ start, end, word, capital }) => {
    while ((spans[next]?.end ?? end) <= start) next++;
    if (capital || end > (spans[next]?.start ?? end) || FIRST_NAMES.has(word) || !isListedName(word)) return;
    if (isWordThere(words, start, end)) said.add(word);
  });
  return [...said];
}

export interface SaidElsewhere {
  /** See `saidOfNobody`. */
  readonly ofNobody: Iterable<string>;
  /** See `nounsOfSomebody`. */
  readonly ofSomebody: readonly string[];
  /** What is named in talk. */
  readonly talk: readonly (readonly Mentioned[])[];
  /** Whoever speaks, and names that no sentence shows. */
  readonly shown: readonly RawText[];
  /** Whoever has to be hidden because somebody said so, and coders. */
  readonly decided: readonly Known[];
  readonly spans: Pick<ReadonlyMap<TextRoot, readonly ScannedSpan[]>, 'get'>;
}

/**
 * Codes by a word that is a name as well ("Winter", "Hope"), and is none there: the passages that have the code say it
 * as a word and name nobody so, or they do neither, and the talk does the first. Not where somebody speaks by it, codes,
 * stands so in a list, or among codes that are called after people. So are words that "_" joins, misspelt ones, and nouns
 * of German and French, whose capitals, or that no dictionary here has them, make them look like names.
 */
export function codeWordsOf(
  project: CodedProject,
  { ofNobody, ofSomebody, talk, shown, decided, spans }: SaidElsewhere,
): CodeWords {
  const nodes = project.codebooks.flatMap(({ labels }) => labels.flatMap(nodesBelow));
  const all = new Set(
    nodes.flatMap(({ code, name, also }) => [...wordsOfCode(code), ...nameKeysOf([name, ...also])]),
  );
  const passages = new Map<string, Fragment[]>();
  const joined = new Set(nodes.flatMap(({ code }) => joinedWordsOf([code])));
  for (const fragment of project.fragments)
    for (const codes of [fragment.codes, fragment.unresolved]) {
      for (const key of joinedWordsOf(codes)) joined.add(key);
      for (const part of wordsOfCodes(codes)) {
        all.add(part);
        if (isListedName(part) && passages.get(part)?.at(-1) !== fragment) putUnder(passages, part, fragment);
      }
    }
  const listed = [...all].filter(isListedName);
  const abroad = [...all].flatMap((key) => key.split(' ')).filter(isNounAbroad);
  const misspelt = misspeltInCodes(all);
  if (listed.length + abroad.length + joined.size + misspelt.length === 0) return { all, plain: new Set() };
  const ownWords = nodes.flatMap(({ name, also }) => [name, ...also]);
  const isOfCodes = isWithinTexts([...wordsOfNotes(project), ...ownWords]);
  const others = new Set([
    ...nameKeysOf(shown.filter((name) => !isOfCodes(name))),
    ...decided.flatMap(formsOf).map(({ words }) => words.join(' ')),
    ...project.codebooks.flatMap(({ labels }) => amongPeople(labels, false)),
  ]);
  const said = new Set(ofNobody);
  const named = new Set(talk.flatMap((texts) => texts.map(({ key }) => key)));
  const isPlain = (word: string) => {
    const uses = new Set(
      (passages.get(word) ?? []).flatMap(({ text }) => usesOf(word, text, spans.get(text.root) ?? [])),
    );
    return !uses.has('name') && (uses.has('word') || (said.has(word) && !named.has(word)));
  };
  const surnames = new Set(abroad.length === 0 ? [] : [...ofSomebody, ...nounsOfSomebody(ownWords)]);
  const ofNobodyElse = abroad.filter((word) => !surnames.has(word));
  const unnamed = [...joined, ...misspelt].filter((key) => !named.has(key));
  const plain = [...listed.filter(isPlain), ...ofNobodyElse, ...unnamed].filter((word) => !others.has(word));
  return { all, plain: new Set(plain) };
}

/** "start_friend", of words that name nobody, and a short one may be of any language: no account; its words, folded. */
const joinedWordsOf = onceFor((codes: readonly Code[]): readonly string[] => {
  const joined = codes.flatMap(partsOf).filter((part) => typeof part === 'string' && part.includes('_'));
  const isOfNobody = (word: string) =>
    !isListedName(word) &&
    (/^\d+$/.test(word) ||
      (word.length <= SHORT && !isPersonal(word)) ||
      isWord(word) ||
      isEnglishWord(word));
  return joined.map((part) => nameKey(String(part))).filter((key) => key.split(' ').every(isOfNobody));
});

/** Letters: "wmo", "no". */
const SHORT = 3;

/** Of "Anna Miete" and "Frau Miete", wherever it stands, "miete"; folded. */
export function nounsOfSomebody(texts: Iterable<RawText>): string[] {
  const found = new Set<string>();
  for (const text of texts) {
    let [isBehindName, isBehindTitle] = [false, false];
    forEachToken(wordsOf(text), ({ word, capital }) => {
      if ((isBehindTitle || (isBehindName && capital)) && isNounAbroad(word)) found.add(word);
      isBehindName = capital && FIRST_NAMES.has(word);
      isBehindTitle = isTitleKey(word) || ENGLISH_TITLES.has(word) || TITLES_ABROAD.test(word);
    });
  }
  return [...found];
}

/** Beside those that Dutch and English have as well; folded. */
const TITLES_ABROAD =
  /^(?:herrn|fraulein|onkel|kolleg(?:e|in)|nachbar(?:in)?|chef(?:in)?|famille|mme|mlle|mademoiselle|docteur)$/;

const NOUNS_ABROAD = wordList(nounsAbroad);
const ENDING_ABROAD = endingList(nounEndingsAbroad);
/** Letters of what an ending alone tells. */
const LONG_NOUN = 8;

/** "Nachbarschaft", "fatigue"; folded. */
function isNounAbroad(word: string): boolean {
  const isNoun = NOUNS_ABROAD.has(word) || (word.length >= LONG_NOUN && ENDING_ABROAD.test(word));
  return isNoun && !isListedName(word);
}

function nodesBelow(node: CodebookNode): CodebookNode[] {
  return [node, ...node.children.flatMap(nodesBelow)];
}

function saysWhoIsBelow(word: string): boolean {
  return namesPeopleAlone(word) || isWordForPerson(word) || isWordForPerson(word.replace(/(?:en|s)$/, ''));
}

/** The keys of codes that stand below a word for people ("personen"), or beside a name that is no word ("Fatima"). */
function amongPeople(nodes: readonly CodebookNode[], isOfPeople: boolean): string[] {
  const keys = nodes.flatMap(({ name, also }) => nameKeysOf([name, ...also]));
  const hasPerson =
    isOfPeople || keys.some((key) => FIRST_NAMES.has(key) && !isWord(key) && !isEnglishWord(key));
  return [
    ...(hasPerson ? keys : []),
    ...nodes.flatMap(({ name, children }) => amongPeople(children, saysWhoIsBelow(nameKey(wordsOf(name))))),
  ];
}

function nameKeysOf(texts: readonly RawText[]): string[] {
  return texts.map((text) => nameKey(wordsOf(text)));
}

function wordsOfCode(code: Code): string[] {
  return partsOf(code).flatMap((part) => (typeof part === 'string' ? [nameKey(part)] : []));
}

/** Of a list that many fragments have in common, made once. */
const wordsOfCodes = onceFor((codes: readonly Code[]) => new Set(codes.flatMap(wordsOfCode)));

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

/** How a passage says it; a capital at the start of a sentence, or a name whose capital was forgotten, tells nothing. */
function usesOf(
  word: string,
  passage: RawText,
  spans: readonly Pick<ScannedSpan, 'start' | 'end'>[],
): ('name' | 'word')[] {
  const words = wordsOf(passage);
  const uses: ('name' | 'word')[] = [];
  forEachToken(words, ({ start, end, word: said, capital }) => {
    if (said !== word) return;
    const [from, to] = [passage.start + start, passage.start + end];
    const isFound = spans.some((span) => span.start < to && from < span.end);
    if (isFound || (capital && INSIDE.test(words.slice(Math.max(0, start - 4), start)))) uses.push('name');
    else if (!capital && isWordThere(words, start, end)) uses.push('word');
  });
  return uses;
}

/** "een roos", "I hope that". */
function isWordThere(words: string, start: number, end: number): boolean {
  const before = /(\p{L}+)\s+$/u.exec(words.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? '';
  return (
    BEFORE_THINGS.has(before) ||
    (/^(?:i|we)$/.test(before) && /^\s+(?:that|to|for|so|it)\b/.test(words.slice(end, end + 8)))
  );
}

const BEFORE_THINGS = wordList(beforeThings);
const INSIDE = /[\p{L}\p{N},;)][^\S\n]+$/u;

/** Whether a name that no sentence shows is such a code, all of its text. */
export function isPlainCode(name: RawText, { plain }: CodeWords): boolean {
  const key = nameKey(wordsOf(name));
  return plain.has(key) && nameKey(wordsOf(name.whole)) === key;
}
