import { wordsIn } from '../language/tokens.ts';
import { stemsOf } from '../language/words.ts';
import type { Code } from '../model/code.ts';
import type { CodeMeaning } from '../model/codebook.ts';
import type { Group } from '../model/project.ts';
import type { CodeList } from '../model/tables.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { askedCode } from './asked-code.ts';

/** What a codebook in the documents says of a code. */
export interface CodeInList {
  /** Empty where it says none. */
  readonly name: string;
  readonly meaning: CodeMeaning;
}

/** "1.1 Reistijd", "A2: werk": the code and its name in one cell. */
const WITH_NAME = /^\s*((?:\d{1,2}(?:[./]\d{1,2})*[a-z]?|[A-Z]\d{1,2}[a-z]?))[.:)]?\s+(\p{L}.*)$/su;

/** The codes of the lists of a group, by the address or the words that stand there. */
export function codesInLists(lists: readonly CodeList[]): ReadonlyMap<Code, CodeInList> {
  const listed = new Map<Code, CodeInList>();
  for (const { code: written, name, meaning } of lists.flatMap(({ rows }) => rows)) {
    const words = wordsOf(written);
    const [, address = words, own = ''] = WITH_NAME.exec(words) ?? [];
    const code = askedCode(address);
    if (code?.isComplete && !listed.has(code))
      listed.set(code, named({ name: name === null ? own : wordsOf(name), meaning }, code));
  }
  return listed;
}

const LONGEST_NAME = 6;

/** "A1 | mental health", without a column of names: what few words mean a number by are its name. */
function named({ name, meaning }: CodeInList, { isPlain }: Code): CodeInList {
  const words = meaning.definition === null ? '' : wordsOf(meaning.definition);
  const isName = name === '' && isPlain && wordsIn(words).length <= LONGEST_NAME;
  return isName ? { name: words, meaning: { ...meaning, definition: null } } : { name, meaning };
}

/** Of several groups a list is of those that the words above it name; the lists of a study with one group are its own. */
export function listsOfGroup(
  lists: readonly CodeList[],
  group: Pick<Group, 'title'>,
  count: number,
): CodeList[] {
  if (count === 1) return [...lists];
  const title = stemsOf(wordsOf(group.title));
  return lists.filter(({ above }) => stemsOf(wordsOf(above)).some((stem) => title.includes(stem)));
}

/**
 * Of several groups, the lists which are nobody's by the words above: of words, for one word means the same to all of them;
 * and the only one of letters ("A1"), which is everybody's where what their notes use stands in it. Each group may have
 * numbers of its own.
 */
export function listsOfAll(lists: readonly CodeList[], groups: readonly Pick<Group, 'title'>[]): CodeList[] {
  if (groups.length < 2) return [];
  const nobodys = lists.filter((list) =>
    groups.every((group) => listsOfGroup([list], group, groups.length).length === 0),
  );
  const codesOf = (list: CodeList) => [...codesInLists([list]).keys()];
  const plain = nobodys.filter((list) => codesOf(list).some((code) => code.isPlain));
  const isOnlyOfLetters = (list: CodeList) => plain.length === 1 && codesOf(list).every(startsWithLetter);
  return nobodys.filter(
    (list) => codesOf(list).length > 0 && (!plain.includes(list) || isOnlyOfLetters(list)),
  );
}

function startsWithLetter(code: Code): boolean {
  return typeof partsOf(code)[0] === 'string';
}
