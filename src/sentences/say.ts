import type { Language } from '../model/project.ts';
import type { InlineShape, Punctuation } from './inline.ts';
import { isSaid, type Said, saidWords, speak } from './said.ts';
import type { Literal, Sentence } from './sentence.ts';

/** What the program may put into a gap by itself. */
export type ToldFact = number | Said;

type Filling<Gap extends string, T> = Readonly<Record<Gap, T>>;
type GapArguments<Gap extends string, T> = [Gap] extends [never] ? [] : [filling: Filling<Gap, T>];

/** A sentence that holds nobody's words: its gaps take numbers, and what the program says. */
export function say<Gap extends string>(
  sentence: Sentence<Gap>,
  language: Language,
  ...given: GapArguments<Gap, ToldFact>
): Said {
  const parts = filledPieces<ToldFact>(sentence.in(language), given[0] ?? {});
  return speak(parts.map((part) => wordsOfFact(part, language)).join(''));
}

/** A sentence with other words in its gaps too: its parts one after the other, each as what it is. */
export function tell<T extends object, Gap extends string>(
  sentence: Sentence<Gap>,
  language: Language,
  ...given: GapArguments<Gap, T | ToldFact | InlineShape<T>>
): InlineShape<T> {
  return filledPieces<T | ToldFact | InlineShape<T>>(sentence.in(language), given[0] ?? {}).flatMap((part) =>
    isInline(part) ? part : [part],
  );
}

function isInline<T>(part: T | ToldFact | InlineShape<T>): part is InlineShape<T> {
  return Array.isArray(part);
}

/** A word that is the same in every language: the name of a column, of a format, of a command. */
export function term<const S extends string>(word: Literal<S>): Said {
  return speak(word);
}

/** The same for several. */
export function terms<const S extends readonly string[]>(
  ...words: { [K in keyof S]: Literal<S[K] & string> }
): Said[] {
  return words.map((word: string) => speak(word));
}

/** What was said, one after the other. */
export function joined(parts: readonly Said[], between: Punctuation): Said {
  return speak(parts.map(saidWords).join(between));
}

/** 0,5 in Dutch. */
export function numeral(value: number, language: Language): string {
  return language === 'nl' ? String(value).replace('.', ',') : String(value);
}

const GAP = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

function filledPieces<T>(words: string, filling: Readonly<Record<string, T>>): (T | Said)[] {
  const pieces: (T | Said)[] = [];
  let done = 0;
  for (const match of words.matchAll(GAP)) {
    const [whole, name = '', one, many] = match;
    if (match.index > done) pieces.push(speak(words.slice(done, match.index)));
    const value = filling[name];
    if (one !== undefined) pieces.push(speak((value === 1 ? one : many) ?? ''));
    else if (value !== undefined) pieces.push(value);
    done = match.index + whole.length;
  }
  if (done < words.length) pieces.push(speak(words.slice(done)));
  return pieces;
}

function wordsOfFact(part: ToldFact, language: Language): string {
  return isSaid(part) ? saidWords(part) : numeral(part, language);
}

/** `say` in one language. */
export function speaking(language: Language) {
  return <Gap extends string>(given: Sentence<Gap>, ...filling: GapArguments<Gap, ToldFact>): Said =>
    say(given, language, ...filling);
}
