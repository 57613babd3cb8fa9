import { stemsOf } from '../language/words.ts';
import { Code } from '../model/code.ts';
import { type Codebook, type CodebookNode, type CodeMeaning, NO_MEANING } from '../model/codebook.ts';
import { groupedBy } from '../model/grouped.ts';
import { RawText } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { nameless } from './code-names.ts';
import { CodebookIndex } from './codebook-index.ts';
import { namesIn } from './draft-names.ts';
import { slipsIn } from './draft-slips.ts';
import { codesInWords } from './draft-words.ts';
import { type CodeInList, fitsNotes } from './listed-codes.ts';
import { NoteReader, type WordedHabits } from './note-reader.ts';
import { usesIn } from './note-uses.ts';

type NamesOfCodes = ReadonlyMap<Code, string>;
type ListedCodes = ReadonlyMap<Code, CodeInList>;

/** The codes of codebooks that stand in the documents: of the group itself, and of all groups. */
export interface ListsOfCodes {
  readonly own: ListedCodes;
  readonly shared: ListedCodes;
  /** Whether what is shared was seen to fit the notes of every group (`fitsEveryGroup`). */
  readonly isOfAll: boolean;
}

const NOTHING_LISTED: ListsOfCodes = { own: new Map(), shared: new Map(), isOfAll: false };

/**
 * A codebook inferred from a group's notes: each numbered code gets its most common wording, the parts before a colon name
 * what is above it. A code that one note names, in words that belong elsewhere in the tree, is left out as a slip. Codes of
 * its own lists are all in it; a shared list only names the used ones and tells what they mean. Where words in the margin
 * are codes, those that no number stands for make a tree of their own beside it.
 */
export function draftCodebook(
  id: string,
  title: RawText,
  notes: readonly string[],
  habits: WordedHabits,
  { own, shared, isOfAll }: ListsOfCodes = NOTHING_LISTED,
): Codebook {
  const inNotes = namesOfNumbers(notes, habits);
  const theirs = isOfAll ? shared : listedFor(inNotes, shared);
  const draft = (names: NamesOfCodes): Codebook => ({
    id,
    title,
    date: null,
    file: null,
    inferred: true,
    labels: draftNodes(names, new Map([...theirs, ...own])),
  });
  const numbered = draft(withListed(withShared(inNotes, theirs), own));
  if (!habits.wordsAreCodes) return numbered;
  const index = new CodebookIndex(numbered);
  const reader = new NoteReader(habits, index);
  const paths = notes.flatMap((note) =>
    reader
      .mentions(note)
      .flatMap(({ notation, values }) =>
        notation === 'words' ? values.map(({ parts }) => listedPath(parts.map(String), theirs)) : [],
      ),
  );
  const words = codesInWords(paths, index);
  if (words.size === 0) return numbered;
  return draft(new Map([...index.nodes.map(({ code, name }) => [code, wordsOf(name)] as const), ...words]));
}

/** Of "privacy", which a shared list has once, below "Knelpunt", the whole path; any other as it is. */
function listedPath(path: readonly string[], shared: ListedCodes): readonly string[] {
  const code = Code.of(path);
  if (shared.has(code)) return path;
  const endsSo = (one: Code) =>
    !one.isPlain && one.depth > path.length && lastParts(one, path.length) === code;
  const [only, ...others] = [...shared.keys()].filter(endsSo);
  if (only === undefined || others.length > 0) return path;
  return only.lineage.map((one) => shared.get(one)?.name || String(partsOf(one).at(-1)));
}

function lastParts(code: Code, count: number): Code {
  return Code.of(partsOf(code).slice(-count));
}

/** Every code that a number stands for, with what is above it; a name that no note gives is empty. */
function namesOfNumbers(notes: readonly string[], habits: WordedHabits): NamesOfCodes {
  const reader = new NoteReader({ ...habits, wordsAreCodes: false }, new CodebookIndex(null));
  const uses = notes.flatMap((note) => usesIn(note, reader.references(note)));
  const names = namesIn(uses);
  const slips = slipsIn(uses, names);
  const codes = uses.flatMap((use) => use.codes).filter((code) => !slips.has(code));
  const all = new Set(codes.flatMap(({ lineage }) => lineage));
  return new Map([...all].map((code) => [code, names.nameOf(code)] as const));
}

/** What a list of all groups says of a group: its numbers and letters only where it fits the notes and calls none in another way. */
function listedFor(names: NamesOfCodes, shared: ListedCodes): ListedCodes {
  const known = [...names].filter((one) => isKnown(one, shared)).length;
  const isTheirs = fitsNotes(shared, names.keys(), known) && callsNoneElse(names, shared);
  return isTheirs ? shared : new Map([...shared].filter(([code]) => !code.isPlain));
}

/**
 * Whether a shared list is of all groups, also of those that use few of its numbers: what all of them use together fits it,
 * each fits it or uses nothing else, and none calls a code in another way.
 */
export function fitsEveryGroup(
  shared: ListedCodes,
  notesOfGroups: readonly (readonly string[])[],
  habits: WordedHabits,
): boolean {
  if (shared.size === 0) return false;
  const named = notesOfGroups.map((notes) => namesOfNumbers(notes, habits));
  const above = new Set([...shared.keys()].flatMap(({ lineage }) => lineage));
  const fits = (names: NamesOfCodes) =>
    [...names.keys()].every((code) => above.has(code)) || fitsNotes(shared, names.keys());
  return (
    named.every((names) => fits(names) && callsNoneElse(names, shared)) &&
    fitsNotes(shared, new Set(named.flatMap((names) => [...names.keys()])))
  );
}

function callsNoneElse(names: NamesOfCodes, shared: ListedCodes): boolean {
  return [...names].every((one) => mayBeCalled(one[1], shared.get(one[0])) || isKnown(one, shared));
}

/** The name of what is above a code may be given to it: "Vertrouwen: vast gezicht (3.2.1)". */
function isKnown([code, name]: readonly [Code, string], shared: ListedCodes): boolean {
  return code.lineage.some((one) => hasWordOf(name, shared.get(one)));
}

/** A shared list names those that no note names, and those to which notes give the name of what is above them. */
function withShared(names: NamesOfCodes, shared: ListedCodes): NamesOfCodes {
  const nameOf = (code: Code, name: string) => {
    const listed = shared.get(code);
    return isNamed(name) && mayBeCalled(name, listed) ? name : (listed?.name ?? '');
  };
  return new Map([...names].map(([code, name]) => [code, nameOf(code, name)]));
}

/** "B3 ?" is in doubt, and names nothing. */
const isNamed = (name: string) => /\p{L}/u.test(name);

/** Whether a note's name for a code has a word of the list's, where both give one. */
function mayBeCalled(name: string, listed: CodeInList | undefined): boolean {
  return !isNamed(name) || stemsOf(listed?.name ?? '').length === 0 || hasWordOf(name, listed);
}

function hasWordOf(name: string, listed: CodeInList | undefined): boolean {
  const stems = stemsOf(listed?.name ?? '');
  return stemsOf(name).some((stem) => stems.includes(stem));
}

/** What a list calls a code goes before what notes do. */
function withListed(names: NamesOfCodes, listed: ListedCodes): NamesOfCodes {
  const all = new Map<Code, string>();
  for (const { lineage } of listed.keys()) for (const code of lineage) all.set(code, '');
  for (const [code, name] of names) all.set(code, name);
  for (const [code, { name }] of listed) if (name !== '') all.set(code, name);
  return all;
}

function draftNodes(names: NamesOfCodes, listed: ListedCodes): CodebookNode[] {
  const below = groupedBy([...names.keys()].sort(Code.compare), (code) => code.parent);
  const branch = (above: Code | null): CodebookNode[] =>
    (below.get(above) ?? []).map((code) =>
      draftNode(code, names, branch(code), listed.get(code)?.meaning ?? NO_MEANING),
    );
  return branch(null);
}

function draftNode(
  code: Code,
  names: NamesOfCodes,
  children: readonly CodebookNode[],
  meaning: CodeMeaning,
): CodebookNode {
  const lead = sharedLead(children.flatMap((child) => names.get(child.code) || []));
  const own = names.get(code) || '';
  // "3.1?" doubts, and names nothing.
  const name = (/[\p{L}\p{N}]/u.test(own) && own) || lead || nameless(code);
  return {
    code,
    kind: code.kind,
    name: RawText.of(name),
    children,
    also: [],
    spelled: [],
    was: [],
    line: null,
    ...meaning,
  };
}

/** What several names begin with: "Voortgang bespreken" above "… met de cursist" and "… met het maatje". */
function sharedLead(names: readonly string[]): string | null {
  const [first = [], ...others] = names.map((name) => name.split(/\s+/));
  if (others.length === 0) return null;
  const differs = first.findIndex((word, i) =>
    others.some((words) => words[i]?.toLowerCase() !== word.toLowerCase()),
  );
  const lead = (differs < 0 ? first : first.slice(0, differs)).join(' ');
  return (
    lead.replace(/(?:\s+(?:met|van|door|bij|voor|in|op|de|het|een|en))+$/i, '').replace(/[,;:]$/, '') || null
  );
}
