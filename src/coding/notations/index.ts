import { type Habits, NO_HABITS } from '../../model/notation.ts';
import type { Reference } from '../../model/project.ts';

import { labelMentions } from './label.ts';
import type { Mention } from './mention.ts';
import { numberMentions } from './number.ts';
import { pathsOf } from './paths.ts';
import { NO_WORDS } from './vocabulary.ts';
import { type Words, wordMentions } from './words.ts';

/** A way in which text points at codes. */
interface Notation {
  /** What it finds; `taken` is what the notations before it found, in the order of the text. */
  mentions(text: string, grammar: Grammar, taken: readonly Mention[]): readonly Mention[];
}

/** What a text is read with. */
export interface Grammar {
  readonly habits: Habits;
  readonly words: Words;
}

/** The one list of notations, the surest first: what one of them has read is not read again. */
const NOTATIONS: readonly Notation[] = [
  { mentions: (text) => labelMentions(text) },
  { mentions: (text, { habits }, taken) => numberMentions(text, habits.numbers, taken) },
  // Where notes of both kinds stand, words never take a number away.
  { mentions: (text, { words }, taken) => (taken.length > 0 ? [] : wordMentions(text, words)) },
];

/** Where no word is a code. */
export const NO_CODES: Words = { areCodes: false, vocabulary: NO_WORDS, knows: () => false };

/** For text of which nothing is known: levels, and numbers with slashes. */
export const PLAIN_GRAMMAR: Grammar = { habits: NO_HABITS, words: NO_CODES };

export function mentionsIn(text: string, grammar: Grammar): readonly Mention[] {
  let found: readonly Mention[] = [];
  for (const notation of NOTATIONS) {
    const more = notation.mentions(text, grammar, found);
    if (more.length > 0) found = [...found, ...more].sort((a, b) => a.start - b.start);
  }
  return found;
}

/**
 * The one grammar of references to codes, for notes, citations and the command line: "(Label 3, sub 1, ad.2, ad.3)",
 * "Label 2, sub 9, sub 10", "3/1/2", "A2", "Knelpunt: privacy". What stands in a reference and cannot be read is a part
 * that is lacking (3/?/4): never the shorter code instead.
 */
export function referencesIn(text: string, habits: Habits = NO_HABITS): Reference[] {
  return readReferences(text, { habits, words: NO_CODES });
}

/** The same, with words that are codes. */
export function readReferences(text: string, grammar: Grammar): Reference[] {
  return pathsOf(text, mentionsIn(text, grammar), grammar.habits.depths);
}
