import { matchesOf } from '../language/matches.ts';
import { Code, type CodePart } from '../model/code.ts';
import { partsOf } from '../model/words-of.ts';
import { type Grammar, readReferences } from './notations/index.ts';

/**
 * What may stand around codes in parentheses that hold nothing else: "(zie code A1 en A2)", "(#rust; #geld)"; of "label 1, sub 2"
 * the sub is where the code is found.
 */
const AROUND =
  /^(?:[\s,;&#'‘’"“”]|(?<!\p{L})(?:zie|see|cf\.|codes?|labels?|thema(?:['’]s)?|themes?|en|and)(?!\p{L}):?|(?<!\p{L})(?:(?:hoofd)?label|thema|theme|categorie|category)\s+\d{1,2}(?!\d))*$/iu;

const LEADS =
  /(?<=^|[,;:(.\n]|\s(?:en|and))(\s*(?:codes?|labels?|thema(?:['’]s)?|themes?)\s*:?\s+['‘’"“”]?)(?=\p{L})|(?<=\p{L})['’”"](?=\s*(?:[,;)]|$))/giu;

// "(code: slapen)", and "(R1; code slapen)": of "(code rood)" nobody can tell.
const EXPLICIT =
  /(?=code)(?<=^|[,;(.\n]\s*)code(\s*:\s*|\s+)['‘“"]?(\p{L}[^,;()'’”"]{2,40}?)['’”"]?(?=\s*(?:[,;)]|$|\.\s*$))/giu;
const LONGEST_WORDS = 4;
// "Code: Burgerlijk Wetboek, artikel 3": a book of law is called a code as well.
const OF_LAW =
  /(?<!\p{L})(?:artikel(?:en)?|articles?|art\.?|§+|lid|leden|sections?)\s*\d|wetboek|(?<!\p{L})(?:grond)?wet(?!\p{L})/iu;

/**
 * What a text calls a code outright, in no codebook too; beside a person or an interview a colon is not needed, and
 * without one it may name a law.
 */
export function calledCodes(text: string, isBeside: boolean): ReadonlySet<Code> {
  if (!isBeside && OF_LAW.test(text)) return new Set();
  const called = [...matchesOf(text, EXPLICIT)].flatMap(([, between = '', words = '']) => {
    const isOne = words.split(/\s+/).length <= LONGEST_WORDS && !/\s(?:en|and|of|or)\s/iu.test(words);
    return isOne && (isBeside || between.includes(':')) ? [Code.of([words])] : [];
  });
  return new Set(called);
}

/** "Code gezond eten" with blanks for what only says that a code follows; all else stays where it stands. */
export function withoutCodeWord(text: string): string {
  return text.replace(LEADS, (words) => ' '.repeat(words.length));
}

/** "(PRIDE)": written as no other word is. */
const IN_CAPITALS = /^[^\p{L}]*\p{Lu}{3,}[^\p{Ll}]*$/u;

/** "Rooster onvoorspelbaar": more than a word as any other. */
function isPhrase(part: CodePart): boolean {
  return typeof part === 'string' && /\p{L}\s+\p{L}/u.test(part);
}

/**
 * The codes of parentheses that hold codes alone: "(A1)", "(code 1.1)", "(Knelpunt: parkeren)", "(te weinig rust)", "(#rust)". None where one
 * of them is in no codebook and not called a code outright, or where it is a whole label or a word as any other: "(label 3)", "(rust)".
 */
export function bareCodes(inside: string, { habits, words }: Grammar): Code[] {
  const called = calledCodes(inside, false);
  const knows = (names: readonly string[]) => words.knows(names) || called.has(Code.of(names));
  const isKnown = (code: Code) =>
    knows(partsOf(code).map(String)) || (habits.numbers.known?.has(code) ?? false);
  const grammar = { habits, words: { ...words, knows, areCodes: false } };
  const numbered = readReferences(inside, grammar);
  const found = numbered.length > 0 ? numbered : readReferences(withoutCodeWord(inside), grammar);
  let rest = inside;
  for (const { start, end } of found) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const isSaid =
    found.some(({ cited }) => cited.depth > 1 || partsOf(cited).some(isPhrase)) ||
    /#|(?<!\p{L})codes?(?!\p{L})/iu.test(inside) ||
    IN_CAPITALS.test(inside) ||
    (numbered.length === 0 && withoutCodeWord(inside) !== inside);
  const codes = found.map(({ cited }) => cited);
  return isSaid && AROUND.test(rest) && codes.every((code) => code.isComplete && isKnown(code)) ? codes : [];
}
