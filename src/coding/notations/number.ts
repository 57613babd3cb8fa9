import numberUnits from '../../language/data/number-units.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { Code } from '../../model/code.ts';
import { NO_HABITS, type Numbers } from '../../model/notation.ts';
import { type Mention, mentionOf, type Value } from './mention.ts';
import { type BareCode, HOURS, placesIn } from './places.ts';
import { valueFrom } from './values.ts';

const BEHIND: Numbers = { ...NO_HABITS.numbers, dashed: true, dotted: true, lettered: true, behind: true };

export type Form = 'slashed' | 'dotted' | 'lettered' | 'whole' | 'dashed';

const FORMS: readonly (readonly [Exclude<Form, 'whole' | 'dashed'>, RegExp])[] = [
  ['slashed', /^(?:\d{1,3}|\p{L})(?:\/(?:\d{1,3}\p{L}?|\p{L})){1,8}$/u],
  ['dotted', /^(?:\d{1,3}|\p{L}\d{0,3})(?:\.(?:\d{1,3}\p{L}?|\p{L})){1,8}$/u],
  ['lettered', /^(?:\p{L}\d{1,2}\p{L}?|\d{1,2}\p{L})$/u],
];

const WHOLE = '(?:nr\\.?\\s*)?[([#]*[1-9]\\d?[)\\].:]*';
/** "2", "(2)", "1, 3 en 4", "1 t/m 3". "1-3" may be a range and may be sub 3 of 1: nobody knows. */
const WHOLE_NOTE = new RegExp(
  `^\\s*${WHOLE}(?:(?:\\s*[,;&+]|\\s(?:en|and|t/m)(?=\\s)|(?=\\s))\\s*${WHOLE})*\\s*$`,
  'iu',
);
/** "2: rust", "2 Rust": not "2 keer". */
const NAMED_WHOLE = /^\s*([1-9]\d?)(?:(?:[.):]|\s[–-])\s+(?=\p{L})|\s+(?=\p{Lu}))/u;

/** Whole numbers that are all a note says, in their order. */
function wholeNumbersIn(text: string): Value[] {
  if (!WHOLE_NOTE.test(text)) return [];
  return [...text.matchAll(/\d+/g)].map(({ 0: written, index }) => valueFrom(written, index, true));
}

/** Numbers of one level: alone in the note, also beside "2.1"; or before a name, where they stand alone elsewhere. */
function wholeValues(text: string, { dotted, whole, known }: Numbers): Value[] {
  const listed = dotted || whole ? wholeNumbersIn(text) : [];
  const named = whole ? NAMED_WHOLE.exec(text)?.[1] : undefined;
  if (listed.length > 0 || named === undefined) return listed;
  const value = valueFrom(named, text.indexOf(named), true);
  return known?.has(Code.of(value.parts)) ? [value] : [];
}

const DASHED_NOTE = /^\s*\(?\d{1,2}(?:-\d{1,2}){1,3}\)?(?:\s*[,;&\n]\s*\(?\d{1,2}(?:-\d{1,2}){1,3}\)?)*\s*$/u;

/** "1-2", "1-2, 2-1": paths that are all a note says. */
function dashedPathsIn(text: string): Value[] {
  if (!DASHED_NOTE.test(text)) return [];
  return [...text.matchAll(/\d+(?:-\d+)+/g)].map(({ 0: written, index }) => valueFrom(written, index, true));
}

interface CandidateCode extends BareCode {
  readonly form: Form;
  readonly value: Value;
}

/** Codes without a level word: "3/1/2", "2.2 Pauze", "Stress (A2)". `taken` are those with one, in order. */
export function numberMentions(text: string, numbers: Numbers, taken: readonly Mention[]): Mention[] {
  const dashed = taken.length === 0 && numbers.dashed ? dashedPathsIn(text) : [];
  const whole = taken.length === 0 && dashed.length === 0 ? wholeValues(text, numbers) : dashed;
  if (whole.length > 0) return whole.map((value) => mentionOf('number', null, value));
  const free = apartFrom(taken);
  const lines = placesIn(text).map((line) =>
    line.flatMap((placed) => (free(placed) ? candidateOf(placed, numbers) : [])),
  );
  const chosen =
    taken.length > 0
      ? besideLevels(text, lines.flat(), { taken, numbers })
      : lines.flatMap((line) => inPlace(line, numbers));
  return chosen.map(({ value }) => mentionOf('number', null, value));
}

/** The codes that stand in plain sight in a note, in any form, and whether it has one behind a name alone. */
export function formsIn(text: string): {
  forms: ReadonlySet<Form>;
  codes: readonly Code[];
  isBehind: boolean;
  /** It may be one with its name: "2 Rust". */
  isNamedWhole: boolean;
} {
  const whole = wholeNumbersIn(text);
  const chosen = placesIn(text).flatMap((line) =>
    inPlace(
      line.flatMap((placed) => candidateOf(placed, BEHIND)),
      BEHIND,
    ),
  );
  const inSight = [
    ...chosen.filter(({ form, place }) => form === 'slashed' || place !== 'behind'),
    // "1,2" may be two codes, where others are whole numbers, and may be 1.2.
    ...(/\d,\d/.test(text) ? [] : whole).map((value) => ({ form: 'whole' as const, value })),
    ...dashedPathsIn(text).map((value) => ({ form: 'dashed' as const, value })),
  ];
  return {
    forms: new Set(inSight.map(({ form }) => form)),
    codes: inSight.map(({ value }) => Code.of(value.parts)),
    isNamedWhole: NAMED_WHOLE.test(text),
    isBehind: chosen.some(({ form, place }) => form === 'dotted' && place === 'behind'),
  };
}

function candidateOf(placed: BareCode, numbers: Numbers): CandidateCode[] {
  const form = FORMS.find(([, pattern]) => pattern.test(placed.written))?.[0];
  if (form === undefined || (form !== 'slashed' && !numbers[form])) return [];
  return [{ ...placed, form, value: valueFrom(placed.written, placed.start, form !== 'lettered') }];
}

/**
 * Brackets hold the codes of their line, beside what stands alone outside them ("D1 (C3)"); without any, codes that stand
 * alone or before their names; or else behind.
 */
function inPlace(candidates: readonly CandidateCode[], numbers: Numbers): CandidateCode[] {
  const sound = candidates.filter((candidate) => isCode(candidate, numbers));
  const bracketed = sound.filter(({ place, inBrackets }) => inBrackets && place === 'own');
  const beside = sound.filter(({ place, inBrackets }) => place === 'own' && !inBrackets);
  if (bracketed.length > 0) return [...bracketed, ...beside].sort((a, b) => a.value.start - b.value.start);
  const plain = sound.filter(({ place }) => place === 'own' || place === 'before');
  return plain.length > 0 ? plain : sound;
}

function isCode(candidate: CandidateCode, numbers: Numbers): boolean {
  const { form, place, value } = candidate;
  const isKnown = numbers.known?.has(Code.of(value.parts)) ?? false;
  if (form === 'slashed' && !numbers.slashed && !isKnown) return false;
  if (form === 'slashed' && place !== 'own' && isFraction(candidate)) return false;
  if (place === 'inside')
    return form === 'slashed' && (isKnown || (value.parts.length > 2 && !isLikeDate(value)));
  if (place === 'own') return !isShare(value);
  if (isKnown) return !isShare(value);
  if (place === 'behind')
    return (form === 'slashed' || numbers.behind) && !isShare(value) && !isLikeDate(value);
  return !isShare(value) && !isLikeDate(value) && !isQuantity(candidate);
}

/** "50/50", "70/30", "24/7". */
function isShare({ parts }: Value): boolean {
  const [first, second] = parts;
  if (parts.length !== 2 || typeof first !== 'number' || typeof second !== 'number') return false;
  return first + second === 100 || (first === 24 && second === 7);
}

/** "12/3/25", "12.3.25". */
function isLikeDate({ parts }: Value): boolean {
  const [day, month, year] = parts;
  if (parts.length !== 3) return false;
  return Number(day) <= 31 && Number(month) <= 12 && Number(year) > 12 && Number(year) < 100;
}

const UNITS = new RegExp(
  String.raw`^\s*(?:${anyIn(numberUnits)}|%|€|°|min(?:u\w*)?|sec\w*|jarig\w*|euro\w*|punt\w*|aanstelling\w*|contract\w*|van (?:de|het|die|alle|mijn|onze|een)|of the|of all|a?\.?m\.?)(?!\p{L})`,
  'iu',
);
/** "1.2 van het veld", not "3.5 van de 5". */
const OF_SOMETHING = /^\s*van \p{L}+ (?!\d)/u;
const SMALL = /^\s+\p{Ll}/u;
const NAMED = /^\s+\p{Lu}\p{Ll}/u;

/** "1/2 van de dag", "8.5 uur": and not "1.2 Van het veld", where a name begins that is written so. */
function countsSomething(behind: string): boolean {
  return UNITS.test(behind) && !NAMED.test(behind);
}

/** "1/2 fte", also where there is a code 1/2. */
function isFraction({ value: { parts }, behind }: CandidateCode): boolean {
  return parts.length === 2 && Number(parts[0]) < Number(parts[1]) && countsSomething(behind);
}

/** "1/2 fte", "3/4 aanstelling", "9.30 uur", "2e kans": something follows that is counted. */
function isQuantity({ form, value, behind, written }: CandidateCode): boolean {
  if (countsSomething(behind) && !(form === 'dotted' && OF_SOMETHING.test(behind))) return true;
  const [first, second] = value.parts;
  if (form === 'slashed')
    return value.parts.length === 2 && Number(first) < Number(second) && SMALL.test(behind);
  if (form === 'dotted') return /^\d{1,2}\.[0-5]\d$/.test(written);
  return /^\d{1,2}[exkmu]$/i.test(written) && SMALL.test(behind);
}

/** "50/50", "12-03-2020", "1/2 fte", "dienst 7.00-15.30": shares, dates and hours, which name nothing. */
export function isAmount(words: string): boolean {
  if (!/\p{L}/u.test(words) || WHOLE_NOTE.test(words) || SHIFT.test(words)) return true;
  if (DAY_AND_DOING.test(words)) return true;
  const fraction = /^\s*\d{1,3}\/\d{1,3}(?!\S)/.exec(words)?.[0];
  return fraction !== undefined && countsSomething(words.slice(fraction.length));
}

/** "17/3 gebeld". */
const DAY_AND_DOING = /^\s*(?:[12]?\d|3[01])\/(?:0?[1-9]|1[0-2])\s+\p{Ll}/u;
const SHIFT = new RegExp(HOURS, 'iu');

const JOINED = /^[\s)\]]*(?:[,;&+/]\s*|\s(?:en|and|of|or)\s+){1,2}$/u;
const LONGEST_JOINT = 12;

/** Beside codes with levels: those in a list with one of them, or alone in brackets. The words of such a note may hold any number. */
function besideLevels(
  text: string,
  candidates: readonly CandidateCode[],
  { taken, numbers }: OtherMentions,
): CandidateCode[] {
  const isJoint = (from: number, to: number) =>
    from >= 0 && to - from <= LONGEST_JOINT && JOINED.test(text.slice(from, to));
  let [end, next] = [-1, 0];
  return candidates.filter((candidate) => {
    const { start, place, inBrackets } = candidate;
    for (let mention = taken[next]; mention !== undefined && mention.start < start; mention = taken[++next]) {
      end = mention.end;
    }
    if (place === 'inside' || !isCode(candidate, numbers)) return false;
    const leads = isJoint(candidate.end, taken[next]?.start ?? Number.POSITIVE_INFINITY);
    const isBeside = isJoint(end, start) || leads || (inBrackets && place === 'own');
    if (isBeside) end = candidate.end;
    return isBeside;
  });
}

interface OtherMentions {
  readonly taken: readonly Mention[];
  readonly numbers: Numbers;
}

/** True for what lies in none of the mentions; both come in the order of the text. */
function apartFrom(mentions: readonly Mention[]): (placed: BareCode) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const mention = mentions[next];
    return mention === undefined || mention.start >= end;
  };
}
