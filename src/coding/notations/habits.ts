import { isRemark } from '../../language/remarks.ts';
import type { Code } from '../../model/code.ts';
import type { Habits, NotationName, Numbers } from '../../model/notation.ts';
import { labelMentions } from './label.ts';
import { formsIn, isWholeNote } from './number.ts';
import { levelDepths } from './paths.ts';
import { segmentsOf } from './segments.ts';

/** What notes must have in common to be a habit: a slip or a paper size ("A4") is none. */
const SHARE = 0.1;
const WORDS_SHARE = 0.25;
/** A number alone may be anything: only where most notes are so, and there are some. */
const WHOLE_SHARE = 0.5;
const FEWEST_WHOLE = 3;

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
  const isNumbered = ({ forms, isBehind, text }: SeenNote) =>
    forms.has('slashed') ||
    isNotationRead(forms, numbers) ||
    (isBehind && numbers.behind) ||
    isWholeNote(text);
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

interface SeenNote extends FormsInNotes {
  readonly text: string;
}

function isNotationRead(forms: FormsInNotes['forms'], { dotted, lettered }: Numbers): boolean {
  return (dotted && forms.has('dotted')) || (lettered && forms.has('lettered'));
}

interface NotationBasis {
  readonly given: NotationName | null;
  readonly known: ReadonlySet<Code>;
  /** How many notes there are. */
  readonly of: number;
}

function numberHabits(seen: readonly SeenNote[], { given, known, of }: NotationBasis): Numbers {
  const isHabit = (form: 'dotted' | 'lettered') => {
    if (given !== null && given !== 'mixed') return given === 'number';
    const having = seen.filter(({ forms }) => forms.has(form));
    const isInCodebook = having.some(({ codes }) => codes.some((code) => known.has(code)));
    return isInCodebook || (having.length > 0 && having.length >= SHARE * of);
  };
  const behind = given === 'number' || seen.filter(({ isBehind }) => isBehind).length > of / 2;
  const whole = seen.filter(({ text }) => isWholeNote(text)).length;
  const forms = {
    dotted: behind || isHabit('dotted'),
    lettered: isHabit('lettered'),
    whole: whole >= FEWEST_WHOLE && whole > of * WHOLE_SHARE,
    behind,
    known,
  };
  const inSight = seen.filter((one) => one.forms.has('slashed') || isNotationRead(one.forms, forms));
  return { ...forms, known: new Set([...known, ...inSight.flatMap(({ codes }) => codes)]) };
}

function isWorded(note: string): boolean {
  return segmentsOf(note).some(
    ({ start, end }) => !isRemark(note.slice(start, end)) && /\p{L}/u.test(note.slice(start, end)),
  );
}
