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
 * and the only one of letters ("A1") or of numbers, which is theirs whose notes it fits (`fitsNotes`).
 */
export function listsOfAll(lists: readonly CodeList[], groups: readonly Pick<Group, 'title'>[]): CodeList[] {
  if (groups.length < 2) return [];
  const nobodys = lists.filter((list) =>
    groups.every((group) => listsOfGroup([list], group, groups.length).length === 0),
  );
  const codesOf = (list: CodeList) => [...codesInLists([list]).keys()];
  const isPlain = (list: CodeList) => codesOf(list).some((code) => code.isPlain);
  const plain = nobodys.filter(isPlain);
  // Where one group has numbers of its own, a table without a name may be any group's.
  const areOfAll = lists.filter(isPlain).length === 1;
  const isOnly = (list: CodeList) =>
    plain.length === 1 && (areOfAll || codesOf(list).every((code) => !isNumber(code)));
  return nobodys.filter((list) => codesOf(list).length > 0 && (!plain.includes(list) || isOnly(list)));
}

const FEWEST_NUMBERS = 4;
const MOST_NUMBERS = 0.8;
const FEWEST_CALLED = 2;

/**
 * Whether a list that is nobody's by the words above is of those who use these codes: all of them stand in it; of
 * numbers most do, one mistyped among them, and four at least, for each group may have a 1.1 and a 1.2 of its own. Of fewer
 * all stand in it, and notes call two (`called`) as the list does.
 */
export function fitsNotes(listed: ReadonlyMap<Code, CodeInList>, used: Iterable<Code>, called = 0): boolean {
  const above = new Set([...listed.keys()].flatMap(({ lineage }) => lineage));
  const codes = [...used];
  const numbers = codes.filter((code) => isNumber(code) && code.kind !== 'label');
  if (numbers.length === 0) return codes.every((code) => above.has(code));
  const found = numbers.filter((code) => above.has(code)).length;
  if (found === numbers.length && called >= FEWEST_CALLED) return true;
  return found >= FEWEST_NUMBERS && found >= numbers.length * MOST_NUMBERS;
}

/** "1.1", and no "A1" and no word. */
export function hasNumbers(list: CodeList): boolean {
  return [...codesInLists([list]).keys()].some(isNumber);
}

function isNumber(code: Code): boolean {
  return code.isPlain && typeof partsOf(code)[0] !== 'string';
}
