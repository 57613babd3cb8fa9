import { ALL_KINDS, type Kind, recordOf } from '../detect/kinds.ts';
import type { Language } from '../model/project.ts';
import type { Said } from '../sentences/said.ts';
import { say } from '../sentences/say.ts';
import type { Sentence } from '../sentences/sentence.ts';

/** Source of a pattern: its word, and its number if it has one. */
export const INSIDE_PLACEHOLDER = '(\\p{L}[\\p{L}-]*(?: \\p{L}+)?)(?:[ \\u00A0](\\d+))?';
export const PLACEHOLDER = new RegExp(`\\[${INSIDE_PLACEHOLDER}\\]`, 'gu');

/** `[plaats 2]` as `[wijk 2]`. */
export function withWord(given: string, word: Sentence, language: Language): string {
  return given.replace(/^\[[^\]\d]+?(?= \d|\])/, `[${word.in(language)}`);
}

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  ALL_KINDS.flatMap(({ name, placeholder, narrower }) =>
    [placeholder, ...(narrower?.words.values() ?? [])].flatMap((word): [string, Kind][] => [
      [word.in('nl'), name],
      [word.in('en'), name],
    ]),
  ),
);

/** What a word in a placeholder stands for, in either language; null for a word that stands in none. */
export function kindOfWord(word: string): Kind | null {
  return KIND_OF.get(word) ?? null;
}

/** "naam", "plaats". */
export function wordFor(kind: Kind, language: Language): Said {
  return say(recordOf(kind).placeholder, language);
}

/** `[naam 1]`; `[naam]` without a number, where it is unknown which of two persons is meant. */
export function placeholder(kind: Kind, language: Language, number?: number): string {
  const word = recordOf(kind).placeholder.in(language);
  return number === undefined ? `[${word}]` : `[${word} ${number}]`;
}

/** The number in a placeholder, 0 where it has none. */
export function numberIn(text: string): number {
  return Number(/ (\d+)\]$/.exec(text)?.[1] ?? 0);
}

const NAMES: readonly Kind[] = ['person', 'coder', 'place', 'organisation', 'address'];

/** Words for what people write with a capital: a sentence that begins with such a placeholder began with a capital. */
export const NAME_WORDS: readonly string[] = [...KIND_OF].flatMap(([word, kind]) =>
  NAMES.includes(kind) ? [word] : [],
);

/** Every word that may stand in a placeholder, the longest first. */
export const PLACEHOLDERS: readonly string[] = [...KIND_OF.keys()].sort((a, b) => b.length - a.length);

/** Words that stand in every text that passed the gate: finding one there says nothing. */
export const PLACEHOLDER_WORDS: ReadonlySet<string> = new Set(
  [...KIND_OF.keys()].flatMap((word) => word.split(/[ -]/)),
);
