import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import type { Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { isListedName } from './callings.ts';

/** Behind an article without a capital stands no name: "met een rietdekker", "the roofer", "als schaapherder". */
const TOLD =
  /(?<!\p{L})(?:[Ee]en|[Dd]e|[Aa]ls|[Aa]n?|[Tt]he)\s+(?:(?:oude|jonge|young|old|former)\s+)?(\p{Ll}[\p{L}-]{2,30})(?!\p{L})/gu;
const TITLE =
  /^[\s#*_>\d.]{0,12}(?:(?:Bijlage|Appendix)\s\S{1,4}\s+)?(?:Interview|Gesprek|Transcript|Conversation|Talk)\p{Ll}*\s[^.?!]{0,60}$/u;

/** What words tell that somebody does, folded: of a title, or of prose. */
function toldIn(words: string): ReadonlySet<string> {
  return new Set([...matchesOf(words, TOLD)].map(([, word = '']) => fold(word)));
}

/** Told by the headings of interviews. */
export function callingsInHeadings(transcripts: readonly Transcript[]): ReadonlySet<string> {
  return new Set(transcripts.flatMap(({ heading }) => [...toldIn(wordsOf(heading))]));
}

/** By lines of a text that are titles of interviews: "Interview met een bakker". */
export function callingsInTitles(text: string): ReadonlySet<string> {
  return new Set(text.split('\n').flatMap((line) => (TITLE.test(line) ? [...toldIn(line)] : [])));
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
  let around: ReadonlySet<string> | null = null;
  return names.filter((name) => {
    const word = fold(name);
    if (/\s/u.test(name) || FIRST_NAMES.has(word)) return true;
    if (above.has(word)) return false;
    if (isListedName(word)) return true;
    around ??= new Set(prose().flatMap((text) => [...toldIn(wordsOf(text))]));
    return !around.has(word);
  });
}
