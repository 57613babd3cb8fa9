import { isListedWord } from '../language/dictionary.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import { isCalling, isListedName } from './callings.ts';
import { isLabelWord } from './label-words.ts';
import type { Line } from './lines.ts';
import { type Mark, markKey } from './marks.ts';
import { isNameAlone, soundsSaid } from './named-lines.ts';
import { isGrammarWord } from './named-speakers.ts';
import { startsLarge } from './tally.ts';
import { isStamp } from './times.ts';

/** Keys of marks that open too few lines to speak for themselves, and are called as people are. */
interface LoneMarks {
  readonly speakers: ReadonlySet<string>;
  /** May as well be words of whoever speaks above them. */
  readonly doubtful: ReadonlySet<string>;
}

interface LoneMark {
  readonly word: string;
  readonly isName: boolean;
  readonly isCalled: boolean;
  readonly saysSomething: boolean;
}

/** A lone mark in its place. */
interface LoneMarkInPlace extends LoneMark {
  /** Between lines of those who speak: "Serveerster: Nog koffie?" breaks in, and a list of what people do goes on. */
  readonly breaksIn: boolean;
}

const FEWEST_SPEAKERS = 2;
const NONE: LoneMarks = { speakers: new Set(), doubtful: new Set() };

/**
 * "Zwart: En ik ook.", once below another's words. A name that is a word as well speaks where a person's words follow and the
 * interview has it nowhere as a word, and so does what somebody is called after in a line that breaks in; where every other
 * line opens with somebody who speaks, any name does, and any calling. "Kortom: …" and "Privacy: …" are nobody.
 */
export function loneMarks(
  lines: readonly Line[],
  marks: readonly (Mark | null)[],
  speakers: ReadonlySet<string>,
): LoneMarks {
  if (speakers.size < FEWEST_SPEAKERS) return NONE;
  const lone = new Map<string, LoneMarkInPlace>();
  let goesOn = false;
  let isBegun = false;
  const opensTurn = (i: number) => speakers.has(markKey(marks[i]?.mark ?? ''));
  // Where a tab stands behind every speaker, nothing else has one.
  const areTabbed = lines.every((line, i) => !opensTurn(i) || endsInTab(marks[i], line));
  const tabbed = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const mark = marks[i] ?? null;
    const key = mark === null ? '' : markKey(mark.mark);
    const isSpeaker = opensTurn(i);
    isBegun ||= isSpeaker;
    if (!isBegun || isSpeaker || line.isHeading || isStamp(line.text)) continue;
    const found = mark === null ? null : loneMark(mark, line);
    const isSetOff =
      areTabbed && endsInTab(mark, line) && startsLarge(mark?.mark ?? '') && !isLabelWord(mark?.mark ?? '');
    if (isSetOff) tabbed.add(key);
    else if (found === null) goesOn = true;
    else if (!lone.get(key)?.saysSomething)
      lone.set(key, { ...found, breaksIn: opensTurn(i - 1) && (i + 1 === lines.length || opensTurn(i + 1)) });
  }
  if (lone.size + tabbed.size === 0) return NONE;
  const words = goesOn ? smallWordsAmong(new Set([...lone.values()].map(({ word }) => word)), lines) : null;
  const speaks = ({ isName, isCalled, saysSomething, word, breaksIn }: LoneMarkInPlace) =>
    (saysSomething || (words === null && isCalled && breaksIn)) &&
    (words === null ? isName || isCalled : (isName || (isCalled && breaksIn)) && !words.has(word));
  const sure = new Set([...tabbed, ...[...lone].filter(([, one]) => speaks(one)).map(([key]) => key)]);
  return { speakers: sure, doubtful: new Set([...lone.keys()].filter((key) => !sure.has(key))) };
}

function endsInTab(mark: Mark | null | undefined, { text }: Line): boolean {
  return mark != null && /[:：]\s*\t\s*$/u.test(text.slice(0, mark.end));
}

const NUMBER = /[\s_]?\d{1,3}$/u;

/** Null for what calls nobody. */
function loneMark({ mark, end }: Mark, { text }: Line): LoneMark | null {
  const called = mark.replace(NUMBER, '');
  const word = fold(called);
  if (isLabelWord(mark)) return null;
  const saysSomething = soundsSaid(text.slice(end));
  if (/\s/u.test(called)) {
    const isCalled = startsLarge(mark) && isCalledInWords(called);
    return isCalled ? { word, isName: false, isCalled, saysSomething } : null;
  }
  if (!startsLarge(mark)) {
    const isSmallName = saysSomething && FIRST_NAMES.has(word) && !isListedWord(word);
    return isSmallName ? { word, isName: false, isCalled: false, saysSomething } : null;
  }
  const isName = isNameAlone(called) || (saysSomething && word.length > 2 && isListedName(word));
  const isCalled = isCalling(word);
  return isName || isCalled ? { word, isName, isCalled, saysSomething } : null;
}

const MOST_WORDS = 3;

/** "Support worker", "Vrijwillige brandweerman": the last word says what somebody does, and the others of what kind. */
function isCalledInWords(called: string): boolean {
  const words = called.split(/\s+/u).map(fold);
  const last = words.at(-1) ?? '';
  return words.length <= MOST_WORDS && isCalling(last) && !words.some(isGrammarWord);
}

/** Those of the words that stand somewhere without a capital. */
function smallWordsAmong(wanted: ReadonlySet<string>, lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of lines)
    for (const [word] of matchesOf(text, /(?<!\p{L})\p{Ll}[\p{L}\p{M}]+/gu))
      if (wanted.has(fold(word))) found.add(fold(word));
  return found;
}
