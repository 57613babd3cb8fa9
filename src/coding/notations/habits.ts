import { isRemark } from '../../language/remarks.ts';
import type { Code } from '../../model/code.ts';
import type { Habits, NotationName, Numbers } from '../../model/notation.ts';
import { partsOf } from '../../model/words-of.ts';
import { labelMentions } from './label.ts';
import { type Form, formsIn } from './number.ts';
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
  const numbers = numberHabits(seen, { given, known, of: all.length, hasLevels: levelled.length > 0 });
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
type SeenNote = FormsInNotes & { readonly text: string };

/** It has codes in plain sight in a form that the notes of the project have. */
function isInSight({ forms }: FormsInNotes, numbers: Pick<Numbers, Form>): boolean {
  return [...forms].some((form) => numbers[form]);
}

interface NotationBasis {
  readonly given: NotationName | null;
  readonly known: ReadonlySet<Code>;
  /** How many notes there are. */
  readonly of: number;
  /** Some say "label 3, sub 1". */
  readonly hasLevels: boolean;
}

function numberHabits(seen: readonly SeenNote[], { given, known, of, hasLevels }: NotationBasis): Numbers {
  const isHabit = (form: 'dotted' | 'lettered' | 'whole') => {
    if (given !== null && given !== 'mixed') return given === 'number';
    const having = seen.filter(({ forms }) => forms.has(form));
    if (having.some(({ codes }) => codes.some((code) => known.has(code)))) return true;
    if (form === 'whole') return having.length >= FEWEST_WHOLE && having.length > WHOLE_SHARE * of;
    return having.length > 0 && having.length >= SHARE * of;
  };
  const isSlashed = () => {
    if (hasLevels || !(given === null || given === 'mixed' || given === 'words')) return true;
    if ([...known].some(({ isPlain, depth }) => isPlain && depth > 1)) return true;
    const having = seen.filter(({ forms }) => forms.has('slashed'));
    // Beside words one in brackets may be a share: "parttime (3/5)", and one before them a day: "17/3 gebeld".
    return having.length > of / 2 || having.some(({ text }) => !/\p{L}{3}/u.test(text));
  };
  const behind = given === 'number' || seen.filter(({ isBehind }) => isBehind).length > of / 2;
  const forms = {
    slashed: isSlashed(),
    dashed: areDashedPaths(seen, of),
    dotted: behind || isHabit('dotted'),
    lettered: isHabit('lettered'),
    whole: isHabit('whole'),
    behind,
  };
  const inSight = seen.filter((one) => isInSight(one, forms));
  return { ...forms, known: new Set([...known, ...inSight.flatMap(({ codes }) => codes)]) };
}

/** Notes that are "1-2" and nothing else, where one of them can be no range: "2-1", "1-1". */
function areDashedPaths(seen: readonly FormsInNotes[], of: number): boolean {
  const having = seen.filter(({ forms }) => forms.has('dashed'));
  const isNoRange = ({ codes }: FormsInNotes) =>
    codes.some((code) => {
      const [first = null, second = null, third] = partsOf(code);
      return third !== undefined || Number(second) <= Number(first);
    });
  return having.length >= FEWEST_WHOLE && having.length > WHOLE_SHARE * of && having.some(isNoRange);
}

function isWorded(note: string): boolean {
  return segmentsOf(note).some(
    ({ start, end }) => !isRemark(note.slice(start, end)) && /\p{L}/u.test(note.slice(start, end)),
  );
}
