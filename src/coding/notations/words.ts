import { isRemark } from '../../language/remarks.ts';
import type { Family } from '../../model/notation.ts';
import { levelWordsIn } from './levels.ts';
import type { Mention, Value } from './mention.ts';
import { mentionOf } from './mention.ts';
import { isAmount } from './number.ts';
import { phasedTerms } from './phases.ts';
import { atCommas, atJoins, levelsIn, type Segment, segmentsOf, type Term } from './segments.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What words mean in the notes of a group. */
export interface Words {
  /** Every word in the margin is a code; else only what a codebook has. */
  readonly areCodes: boolean;
  readonly vocabulary: Vocabulary;
  /** Whether the codebook has a code of such names, from the label down. */
  knows(names: readonly string[]): boolean;
}

type Path = readonly Term[];

/** A code, and where it begins to be named: of a list under one head ("Knelpunt: privacy, rooster") each at its own word. */
interface NamedPath {
  readonly path: Path;
  readonly start: number;
}

/** "Knelpunt - privacy; #geld": the code is what the note says. A note that points at codes in another way too, names codes in that way alone. */
export function wordMentions(note: string, words: Words): Mention[] {
  return (phasedPaths(note) ?? segmentsOf(note).flatMap((segment) => segmentPaths(note, segment, words)))
    .filter(({ path }) => words.areCodes || words.knows(pathWords(path)))
    .map((named) => mentionOf('words', null, pathValue(named)));
}

function phasedPaths(note: string): NamedPath[] | null {
  const paths = phasedTerms(note);
  return paths?.map((path) => ({ path, start: Math.min(...path.map(({ start }) => start)) })) ?? null;
}

function segmentPaths(note: string, segment: Segment, words: Words): NamedPath[] {
  const said = note.slice(segment.start, segment.end);
  if (isAmount(said)) return [];
  return isRemark(said) ? explainedPath(note, segment, words) : pathsIn(note, segment, words);
}

/** "Werkdruk – ze moet alles alleen doen en dat is te zwaar", where "werkdruk" is a code elsewhere: the rest says why. */
function explainedPath(note: string, { start, end }: Segment, words: Words): NamedPath[] {
  const path = levelsIn(note, start, end).slice(0, -1);
  const names = pathWords(path);
  const [name] = names;
  if (name === undefined || note.slice(start, end).includes('?')) return [];
  const isInNotes = names.length === 1 ? words.vocabulary.has(name) : words.vocabulary.hasPath(names);
  return isInNotes || words.knows(names) ? [{ path, start }] : [];
}

function pathWords(path: Path): string[] {
  return path.map(({ words }) => words);
}

function pathValue({ path, start }: NamedPath): Value {
  return {
    parts: pathWords(path),
    isPath: true,
    start,
    end: Math.max(start, ...path.map((term) => term.end)),
  };
}

function pathsIn(note: string, segment: Segment, words: Words): NamedPath[] {
  const { start, end } = segment;
  const whole = { words: note.slice(start, end), start, end };
  const levelled = levelledPaths(note, segment);
  if (levelled !== null) return levelled.map((path) => ({ path, start: path[0]?.start ?? start }));
  // "Knelpunt: privacy, Kans: loting".
  const parts = atCommas(note, whole);
  if (parts.length > 1 && parts.every((part) => levelsIn(note, part.start, part.end).length > 1)) {
    return parts.flatMap((part) => pathsIn(note, { ...segment, start: part.start, end: part.end }, words));
  }
  const levels = levelsIn(note, start, end);
  const last = levels[levels.length - 1];
  if (last === undefined || levels.length > DEEPEST) return [];
  const heads = levels.slice(0, -1);
  const around = { heads, segment, words };
  const address = addressIn(note, last, around);
  if (address !== null) return [{ path: address, start: last.start }];
  return membersOf(note, last, around).map((member, i) => ({
    path: addressIn(note, member, around) ?? [...heads, member],
    start: (i === 0 ? heads[0] : undefined)?.start ?? member.start,
  }));
}

/**
 * "Theme: workload, Category: staffing, Code: shortage": each part says its own level, one below the other; "Code: a,
 * Code: b" are two codes. Null where it is no such list.
 */
function levelledPaths(note: string, { start, end }: Segment): Path[] | null {
  const [first, ...others] = atCommas(note, { words: note.slice(start, end), start, end });
  if (first === undefined) return null;
  if (others.length === 0) {
    const alone = SAYS_DEPTH.test(first.words) ? levelledTerm(first) : null;
    return alone === null ? null : [[alone.term]];
  }
  const rest = others.flatMap((part) => levelledTerm(part) ?? []);
  if (rest.length < others.length) return null;
  const opening = levelledTerm(first) ?? { family: familyBefore(note, first.start), term: first };
  const all = [opening, ...rest];
  const families = new Set(all.map(({ family }) => family));
  if (families.size === 1) return all.map(({ term }) => [term]);
  return families.size === all.length ? [all.map(({ term }) => term)] : null;
}

/** Of the level word that a segment leaves in front of it: "Theme: " opens a list. */
function familyBefore(note: string, start: number): Family | null {
  const before = note.slice(Math.max(0, start - LONGEST_LEVEL), start);
  const word = levelWordsIn(before).at(-1);
  return word !== undefined && BEHIND_LEVEL.exec(before.slice(word.end)) !== null ? word.level.family : null;
}

const LONGEST_LEVEL = 24;
const BEHIND_LEVEL = /^\s*[:=]\s*/u;
/** "Hoofdcode werkdruk, subcode nacht": such a word needs no colon. */
const SAYS_DEPTH = /^(?:hoofd|main|sub)[- ]?\p{L}/iu;

/** "Category: staffing" without the word for its level. */
function levelledTerm({ words, start, end }: Term): { readonly family: Family; readonly term: Term } | null {
  const [word] = levelWordsIn(words);
  if (word === undefined || word.start > 0) return null;
  const behind = words.slice(word.end);
  const between =
    BEHIND_LEVEL.exec(behind)?.[0] ?? (SAYS_DEPTH.test(words) ? /^\s+/.exec(behind)?.[0] : undefined);
  const at = word.end + (between?.length ?? 0);
  if (between === undefined || at >= words.length) return null;
  return { family: word.level.family, term: { words: words.slice(at), start: start + at, end } };
}

/** "knelpunt/privacy", where there is such a code or slashes part levels; behind a "#" always. */
function addressIn(note: string, piece: Term, { heads, segment: { hash }, words }: Around): Path | null {
  if (heads.length > 0 || !piece.words.includes('/') || piece.words.includes(',')) return null;
  const parts = levelsOfAddress(note, piece);
  const names = pathWords(parts);
  const { vocabulary } = words;
  const isPath = words.knows(names) || vocabulary.hasPath(names) || vocabulary.hasSlashedPath(names);
  return hash === 'behind' || isPath ? parts : null;
}

function levelsOfAddress(note: string, { start, end }: Term): Term[] {
  let from = start;
  return note
    .slice(start, end)
    .split('/')
    .map((words) => {
      const piece = { words, start: from, end: from + words.length };
      from += words.length + 1;
      return piece;
    });
}

interface Around {
  readonly heads: Path;
  readonly segment: Segment;
  readonly words: Words;
}

/** A note of more colons than this is no code. */
const DEEPEST = 9;
const LONGEST_MEMBER = 4;

/** The codes of a list below the same heads; one where it is no list. */
function membersOf(note: string, piece: Term, around: Around): Term[] {
  const { heads, segment, words } = around;
  const isKnown = (member: Term) =>
    words.vocabulary.has(member.words) ||
    words.knows([...pathWords(heads), member.words]) ||
    words.knows([member.words]);
  if (words.knows([...pathWords(heads), piece.words])) return [piece];
  const listed = atCommas(note, piece);
  const tagged = listed.some(isKnown) ? null : inHashes(note, piece, segment, isKnown);
  if (tagged !== null) return tagged;
  const isList = segment.isList || (listed.some(isKnown) && listed.every(isShortTerm));
  return (isList ? listed : [piece]).flatMap((member) => {
    if (addressIn(note, member, around) !== null) return [member];
    const joined = atJoins(note, member);
    const isOne = joined.length < 2 || words.knows([member.words]) || !joined.every(isKnown);
    return isOne ? withoutRemark(member, isKnown) : joined;
  });
}

function isShortTerm({ words }: Term): boolean {
  return words.split(/\s+/).length <= LONGEST_MEMBER;
}

/** "Mooi gezegd #privacy" and "#privacy mooi gezegd": beside a hash, words that are no code elsewhere are a remark. Null where there is none. */
function inHashes(
  note: string,
  piece: Term,
  { hash }: Segment,
  isKnown: (piece: Term) => boolean,
): Term[] | null {
  if (hash === null) return null;
  if (hash === 'before') return [];
  const end = piece.start + (/^\S+/.exec(piece.words)?.[0].length ?? 0);
  const first = { words: note.slice(piece.start, end), start: piece.start, end };
  return end < piece.end && isKnown(first) ? [first] : null;
}

/** "KN1 bellen" where "KN1" is a code elsewhere; "Privacy (zie vorige)" where "privacy" is a code elsewhere; "privacy (rooster)" where both are, is both. */
function withoutRemark(piece: Term, isKnown: (piece: Term) => boolean): Term[] {
  const sign = /^\p{Lu}{2,4}\d{1,2}\p{Ll}?(?=\s)/u.exec(piece.words)?.[0] ?? '';
  const signed = { words: sign, start: piece.start, end: piece.start + sign.length };
  if (sign !== '' && isKnown(signed)) return [signed];
  const aside = /(?<!\s)\s*\(([^()]*)\)$/.exec(piece.words);
  if (aside === null || aside.index === 0) return [piece];
  const end = piece.start + aside.index;
  const bare = { words: piece.words.slice(0, aside.index), start: piece.start, end };
  if (!isKnown(bare)) return [piece];
  const words = aside[1] ?? '';
  const inside = { words, start: piece.end - 1 - words.length, end: piece.end - 1 };
  return words.trim() !== '' && isKnown(inside) ? [bare, inside] : [bare];
}
