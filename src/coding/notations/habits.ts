import { isRemark } from '../../language/remarks.ts';
import type { Code } from '../../model/code.ts';
import type { Habits, NotationName, Numbers } from '../../model/notation.ts';
import { labelMentions } from './label.ts';
import { formsIn } from './number.ts';
import { levelDepths } from './paths.ts';
import { segmentsOf } from './segments.ts';

/** What notes must have in common to be a habit: a slip or a paper size ("A4") is none. */
const SHARE = 0.1;
/** A number alone may be anything: only where most notes are no more than that, and there are some. */
const WHOLE_SHARE = 0.5;
const FEWEST_WHOLE = 3;
const WORDS_SHARE = 0.25;
/**
 * The notation in use, seen from the notes: those with level words, those with codes in plain sight (alone, in brackets
 * or before a name), and those with words alone. `given` overrides it; `known` are the codes of codebooks.
 */
export function habitsOf(
  notes: readonly string[],
  given: NotationName | null,
  known: ReadonlySet<Code>,
): Habits {
  // Many notes say the same: each wording is read once, and counts as often as it is said.
  const read = new Map([...new Set(notes)].map((text) => [text, { text, mentions: labelMentions(text) }]));
  const all = notes.filter((note) => note.trim() !== '').flatMap((note) => read.get(note) ?? []);
  const levelled = all.filter(({ mentions }) => mentions.length > 0);
  const seen = all
    .filter(({ mentions }) => mentions.length === 0)
    .map(({ text }) => ({ text, ...formsIn(text) }));
  const numbers = numberHabits(seen, { given, known, of: all.length });
  const isNumbered = (one: FormsInNotes) =>
    isInSight(one, numbers) || (one.isBehind && numbers.behind) || (one.isNamedWhole && numbers.whole);
  const worded = seen.filter((one) => !isNumbered(one) && isWorded(one.text)).length;
  // A codebook of numbers says that other words are no codes.
  const mayHaveWords = known.size === 0 || [...known].some(({ isPlain }) => !isPlain);
  return {
    numbers,
    depths: levelDepths(levelled),
    wordsAreCodes:
      given === null
        ? mayHaveWords &&
          worded > 0 &&
          worded >= WORDS_SHARE * (levelled.length + seen.filter(isNumbered).length + worded)
        : given === 'words' || given === 'mixed',
  };
}

type FormsInNotes = ReturnType<typeof formsIn>;

/** It has codes in plain sight in a form that the notes of the project have. */
function isInSight(
  { forms }: FormsInNotes,
  numbers: Pick<Numbers, 'dotted' | 'lettered' | 'whole'>,
): boolean {
  return [...forms].some((form) => form === 'slashed' || numbers[form]);
}

interface NotationBasis {
  readonly given: NotationName | null;
  readonly known: ReadonlySet<Code>;
  /** How many notes there are. */
  readonly of: number;
}

function numberHabits(seen: readonly FormsInNotes[], { given, known, of }: NotationBasis): Numbers {
  const isHabit = (form: 'dotted' | 'lettered' | 'whole') => {
    if (given !== null && given !== 'mixed') return given === 'number';
    const having = seen.filter(({ forms }) => forms.has(form));
    if (having.some(({ codes }) => codes.some((code) => known.has(code)))) return true;
    if (form === 'whole') return having.length >= FEWEST_WHOLE && having.length > WHOLE_SHARE * of;
    return having.length > 0 && having.length >= SHARE * of;
  };
  const behind = given === 'number' || seen.filter(({ isBehind }) => isBehind).length > of / 2;
  const forms = {
    dotted: behind || isHabit('dotted'),
    lettered: isHabit('lettered'),
    whole: isHabit('whole'),
    behind,
  };
  const inSight = seen.filter((one) => isInSight(one, forms));
  return { ...forms, known: new Set([...known, ...inSight.flatMap(({ codes }) => codes)]) };
}

function isWorded(note: string): boolean {
  return segmentsOf(note).some(
    ({ start, end }) => !isRemark(note.slice(start, end)) && /\p{L}/u.test(note.slice(start, end)),
  );
}
