import { matchesOf } from '../language/matches.ts';

/** Times of a recording as programs and people write them: "0:03", "[00:12:30]", "#00:00:03-4#", "00:00.000 --> 00:07.000". */
const CLOCK = String.raw`(?:\d{1,2}:\d{1,2}:\d{1,2}|\d{1,3}:\d{2})(?:[.,]\d{1,3}|-\d(?![\d:]))?(?![\d:])`;
const RANGE = String.raw`${CLOCK}(?:\s*(?:-->|->|–|—|-)\s*${CLOCK})?`;
/** "[12.50 --> 18.00]", "[12.5s - 18.0s]"; "(1.1 - 1.3)" are codes. */
const SECONDS = String.raw`[[(]\s?\d{1,5}\.\d{1,3}(?:s\s*(?:-->|->|–|—|-)|\s*-?->)\s*\d{1,5}\.\d{1,3}s?\s?[\])]`;
const MARKED_OFF = String.raw`(?:[[(<{#]\s?${RANGE}\s?[\])>}#]|${SECONDS})`;

/** Source of a pattern: a time between brackets or bare, where nothing but a time can stand. */
export const STAMP = `(?:${MARKED_OFF}|${RANGE})`;

const ANY_DIGITS = /\d:\d|\.\d{1,3}(?:s|\s*-?->)/;
const HOURS = String.raw`\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3}|-\d(?![\d:]))?(?![\d:])`;
// "(10:30)" in the middle of an answer is a time of day, and so is a bare "10:30".
const AMONG_WORDS = new RegExp(
  String.raw`${SECONDS}|[[<{#]\s?${RANGE}\s?[\]>}#]|\(\s?${HOURS}\s?\)|^\s*\(\s?${RANGE}\s?\)|^\s*${HOURS}(?=\s)|(?<=\s)${HOURS}\s*$`,
  'g',
);

export interface Stamp {
  /** UTF-16 units, half-open. */
  readonly from: number;
  readonly to: number;
  /** Milliseconds from the start of the recording. */
  readonly time: number;
}

/** The times that stand among words and are none of them. */
export function stampsIn(words: string): Stamp[] {
  if (!ANY_DIGITS.test(words)) return [];
  return [...matchesOf(words, AMONG_WORDS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    time: millisecondsIn(match[0]) ?? 0,
  }));
}

const PARTS = /(\d{1,3}):(\d{1,2})(?::(\d{1,2}))?(?:([.,]\d{1,3})|-(\d)(?!\d))?/;

const ONLY_SECONDS = /^\s*[[(]\s?(\d{1,5}\.\d{1,3})(?=s|\s*-?->)/;

/** The first time in a text, null where there is none. */
export function millisecondsIn(text: string): number | null {
  const [, first = '', second = '', third, fraction, tenth] = PARTS.exec(text) ?? [];
  if (first === '') {
    const seconds = ONLY_SECONDS.exec(text)?.[1];
    return seconds === undefined ? null : Math.round(Number(seconds) * 1000);
  }
  const seconds =
    third === undefined
      ? Number(first) * 60 + Number(second)
      : Number(first) * 3600 + Number(second) * 60 + Number(third);
  const rest = fraction === undefined ? Number(`0.${tenth ?? 0}`) : Number(fraction.replace(',', '.'));
  return Math.round((seconds + rest) * 1000);
}

const ALL_STAMP = new RegExp(`^\\s*${STAMP}\\s*$`);

/** True for a line that holds a time and nothing else. */
export function isStamp(line: string): boolean {
  return line.length < 60 && ALL_STAMP.test(line);
}
