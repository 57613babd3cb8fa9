import { isCommonWord, isEveryday, PARTICLES } from '../detect/common-words.ts';
import { type Kind, recordOf } from '../detect/kinds.ts';
import { isRoleOrUnknown } from '../detect/people/word-surnames.ts';
import type { WordUse } from '../detect/scanned.ts';
import { nameKey, wordsIn } from '../language/tokens.ts';
import { RawText, type TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** Somebody or something of which the name is known: from `names.yaml`, or the author of a note. */
export interface Known {
  readonly kind: Kind;
  readonly name: RawText;
  /** Other names for the same: nicknames, misspellings. */
  readonly also: readonly RawText[];
  /** Set where it is a word of the language too. */
  readonly word?: WordUse;
  /** What of a person's name names somebody alone; unless given, every stretch of it. */
  readonly parts?: readonly RawText[];
  /** What it is more narrowly, as far as its name or what is said around it tells: a key of its kind's `narrower.words`. */
  readonly narrower?: string | null;
}

/** One way to name a known person or thing. */
export interface NameForm {
  readonly words: readonly string[];
  /** As it was given; a derived one (first name, surname) in folded words. */
  readonly text: string;
  /** False for a part of a name. */
  readonly given: boolean;
}

/**
 * The authors of notes, each once. Give the very texts that reports hold (`Note.author`, `Fragment.coder`):
 * an author of one letter, or called by a role, is recognised by its text alone and never searched for. Empty ones are skipped.
 */
export function knownCoders(authors: Iterable<RawText>): Known[] {
  const coders = new Map<string, Map<string | TextRoot, RawText>>();
  const met = new Set<string>();
  for (const author of authors) {
    const words = wordsOf(author).trim();
    if (words === '' || met.has(words)) continue;
    if (words.length > 1) met.add(words);
    const key = nameKey(words) || words;
    const same = coders.get(key) ?? new Map<string | TextRoot, RawText>();
    // One letter is known by its text alone, so each of its texts counts; of longer names each spelling does.
    const spelling = words.length > 1 ? words : author.root;
    if (!same.has(spelling)) same.set(spelling, author);
    coders.set(key, same);
  }
  return [...coders.values()].map((same) => {
    const [name = RawText.of(''), ...also] = same.values();
    return { kind: 'coder', name, also };
  });
}

/** Every way to name it, what was given first: the names, then parts of a person's full name. */
export function formsOf(known: Known): NameForm[] {
  const given = [known.name, ...known.also].map((name): NameForm => {
    const text = wordsOf(name).normalize('NFC').trim();
    return { words: wordsIn(text), text, given: true };
  });
  const usable = given.filter(
    (form) => !isTooShort(form.words) && !(known.kind === 'coder' && isNobodysAccount(form.words)),
  );
  const parts =
    known.parts?.map((part) => derived(wordsIn(wordsOf(part)))) ??
    usable.flatMap((form) => partialForms(known.kind, form.words));
  const called = usable.flatMap(({ words }) => calledByWord(known.kind, words));
  return [...usable, ...parts, ...called, ...usable.flatMap((form) => asOneWord(form.words))];
}

function isTooShort(words: readonly string[]): boolean {
  return words.join('').length < 2;
}

/** "Student", "Coder 2", "Windows User": the computer was set up for nobody, and the word stands in everybody's texts. */
function isNobodysAccount(words: readonly string[]): boolean {
  return words.every((word) => isRoleOrUnknown(word) || /^\d+$/.test(word));
}

/** Stretches of a full name: `Anna`, `de Wit`, `Wit`. None that ends in a particle or a number, and no initials. */
function partialForms(kind: Kind, words: readonly string[]): NameForm[] {
  if (!recordOf(kind).isPerson || words.length < 2 || isRole(words)) return [];
  const parts: NameForm[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(from + 6, words.length); to++) {
      const part = words.slice(from, to);
      const last = part.at(-1) ?? '';
      if (part.length === words.length || PARTICLES.has(last) || last.length < 2 || /\d/.test(last)) continue;
      parts.push(derived(part), ...asOneWord(part));
    }
  }
  return parts;
}

/** Letters: what is shorter is a word that much else is called. */
const SHORTEST_CALLED = 7;

/** "Kwikstaart" of "speeltuin De Kwikstaart": the one word that a body is called by. */
export function calledByWord(kind: Kind, words: readonly string[]): NameForm[] {
  const last = words.at(-1) ?? '';
  const isCalled = kind === 'organisation' && /^(?:de|het|t|den|ter|ten)$/.test(words.at(-2) ?? '');
  return isCalled && last.length >= SHORTEST_CALLED ? [derived([last])] : [];
}

/** "Microsoft Office User" is nobody's first and last name. */
function isRole(words: readonly string[]): boolean {
  return words.every(isCommonWord) && words.length > 2;
}

/** "annadewit", as file names and accounts have it. */
export function asOneWord(words: readonly string[]): NameForm[] {
  const word = words.join('');
  return words.length > 1 && word.length >= 5 && !isEveryday(words) ? [derived([word])] : [];
}

function derived(words: readonly string[]): NameForm {
  return { words, text: words.join(' '), given: false };
}
