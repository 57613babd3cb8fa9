import { isListedWord } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import type { Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { isListedName, isOfFirstName } from './callings.ts';

/** Behind an article without a capital stands no name: "met een rietdekker", "the roofer", "als schaapherder". */
const TOLD =
  /(?<!\p{L})(?:[Ee]en|[Dd]e|[Aa]ls|[Aa]n?|[Tt]he)\s+(?:(?:oude|jonge|young|old|former)\s+)?(\p{Ll}[\p{L}-]{2,30})(?!\p{L})/gu;
const TITLE =
  /^[\s#*_>\d.]{0,12}(?:(?:Bijlage|Appendix)\s\S{1,4}\s+)?(?:Interview|Gesprek|Transcript|Conversation|Talk)\p{Ll}*\s[^.?!]{0,60}$/u;

/** "Interview tuinman, respondent 1": who has a capital for the title needs none for a word. */
const LED =
  /^[\s#*_>\d.]{0,12}(?:(?:Bijlage|Appendix)\s\S{1,4}\s+)?(?:Interview|Gesprek|Transcript|Conversation|Talk)\p{Ll}*\s(?:(?:met|with)\s)?(\p{Ll}[\p{L}-]{2,30})(?=\s*(?:$|[\d,;:(–-]|(?:[Rr]espondent|[Dd]eelnemer|[Pp]articipant|[Nn]r\.?|[Nn]ummer)\s?\d))/u;

/** A word of the language without a capital behind "Interview": no name, but for first names and what nobody lists. */
function ledIn(heading: string): string[] {
  const word = fold(LED.exec(heading)?.[1] ?? '');
  return (isListedWord(word) || isEnglishWord(word)) && !isOfFirstName(word) ? [word] : [];
}

/** "Interview met zanger 2": one of several, of whom the mark below it says the same. */
const NUMBERED = /\p{Ll} ?\d{1,3}\s*$/u;

/** "Piet Zanger", "mevrouw Zanger": whether somebody is called so, of whom the heading need not speak. */
function isSurnameIn(words: string, name: string): boolean {
  return words
    .split(name)
    .slice(0, -1)
    .some((before) => BEFORE_SURNAME.test(before.slice(-40)));
}

const BEFORE_SURNAME =
  /(?:\p{Lu}[\p{L}.-]*|(?<!\p{L})(?:mevrouw|meneer|mw|dhr|mrs?|ms|dr|juf|meester|zuster|familie)\.?)(?: (?:van|de|den|der|te|ten|ter|la|le|el))* $/u;

/** What words tell that somebody does, folded: of a title, or of prose. */
function toldIn(words: string): ReadonlySet<string> {
  return new Set([...matchesOf(words, TOLD)].map(([, word = '']) => fold(word)));
}

/** Told by the headings of interviews. */
export function callingsInHeadings(transcripts: readonly Transcript[]): ReadonlySet<string> {
  const headings = transcripts.map(({ heading }) => wordsOf(heading));
  return new Set(headings.flatMap((words) => [...toldIn(words), ...ledIn(words)]));
}

/** By lines of a text that are titles of interviews: "Interview met een bakker". */
export function callingsInTitles(text: string): ReadonlySet<string> {
  return new Set(
    text.split('\n').flatMap((line) => (TITLE.test(line) ? [...toldIn(line), ...ledIn(line)] : [])),
  );
}

/**
 * Without what a mark is called that the heading, or for a word that is nobody's name the prose around it, writes as a word
 * for what somebody does. `prose` is asked for such a word alone.
 */
export function withoutCallings(
  names: readonly string[],
  heading: string,
  prose: () => readonly RawText[],
): readonly string[] {
  const above = toldIn(heading);
  const numbered = new Set(NUMBERED.test(heading) ? ledIn(heading) : []);
  let around: ReadonlySet<string> | null = null;
  return names.filter((name) => {
    const word = fold(name);
    if (/\s/u.test(name) || FIRST_NAMES.has(word)) return true;
    if (above.has(word)) return false;
    if (numbered.has(word)) return prose().some((text) => isSurnameIn(wordsOf(text), name));
    if (isListedName(word)) return true;
    around ??= new Set(prose().flatMap((text) => [...toldIn(wordsOf(text))]));
    return !around.has(word);
  });
}
