import agreeingAnswers from '../language/data/agreeing-answers.txt?raw';
import leadingWords from '../language/data/leading-words.txt?raw';
import { anyIn } from '../language/data/word-list.ts';
import { withoutDates } from '../language/dates.ts';
import { isWord } from '../language/dictionary.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import { ORDINARY_PEOPLE } from '../language/ordinary-people.ts';
import { SELDOM_NAMES } from '../language/seldom-names.ts';
import { wordsIn } from '../language/tokens.ts';
import type { Paragraph } from '../model/document.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { isListedName } from './callings.ts';
import { isParticle, isTitleWord } from './marks.ts';
import { namesInMark, namingWords } from './named-speakers.ts';
import { callingsInTitles } from './told-callings.ts';

/** A listed name that stands alone, with a capital, rather for somebody than for what else it means. */
export function isNameAlone(word: string): boolean {
  const bare = fold(word);
  return /^\p{Lu}/u.test(word) && bare.length > 2 && isListedName(bare) && !SELDOM_NAMES.has(bare);
}

/**
 * Who is named where no sentence shows it: by a mark before words, in a form ("Naam: Visser", "O = Visser"), in a heading
 * ("Gesprek Visser 12 mei"), in parentheses, alone on a line. Slices of the text, line by line.
 */
export function namesInLines(text: RawText): RawText[] {
  return lineByLine(text, namesInLine);
}

/** As `namesInLines`, and what the words of a code show besides ("gesprek Groen", "ruzie Winter"). */
export function namesInCode(text: RawText): RawText[] {
  return lineByLine(text, (line) => [...namesInLine(line), ...behindWords(line)]);
}

function lineByLine(text: RawText, namesIn: (line: string) => readonly PlacedName[]): RawText[] {
  const words = wordsOf(text);
  const found: RawText[] = [];
  const told = callingsInTitles(words);
  let from = 0;
  for (const line of words.split('\n')) {
    for (const [start, name] of namesIn(line)) {
      if (told.has(fold(name))) continue;
      const at = from + start;
      found.push(text.slice(at, at + name.length));
    }
    from += line.length + 1;
  }
  return found;
}

/** Colours and the like: surnames, and no codes. */
const COLOUR =
  /^(?:zwart|wit|groen|bruin|grijs|rood|blauw|geel|oranje|paars|goud|zilver|black|white|green|brown|gr[ea]y|red|blue|gold|silver)$/u;

/** Of codes in the running text those that are a name by themselves: "[Groen]", "[Vos]" beside "[Visser]", and one that stands once alone. */
export function namesInBrackets(codes: readonly RawText[]): RawText[] {
  const lone = codes.filter((code) => /^\p{Lu}\p{Ll}+$/u.test(wordsOf(code)));
  const isSure = codes.length === 1 || lone.some((code) => isNameAlone(wordsOf(code)));
  return lone.filter((code) => {
    const word = fold(wordsOf(code));
    return isListedName(word) && (isSure || COLOUR.test(word)) && !ORDINARY_PEOPLE.has(word);
  });
}

/** "**Bos** Hoe gaat het?": a name set off before words, as the marks of some transcribers are. */
export function namesSetOff({ text, emphasis = [] }: Paragraph): RawText[] {
  const [first] = emphasis;
  if (first === undefined || first.from > 0 || first.to >= text.length) return [];
  const mark = text.slice(0, first.to);
  const at = wordsOf(mark);
  return anyListedIn(at.replace(/[\s:：]+$/u, '')).map((name) =>
    mark.slice(at.indexOf(name), at.indexOf(name) + name.length),
  );
}

type PlacedName = readonly [start: number, name: string];

/** UTF-16 units: longer lines are talk, of which the start alone may be a form. */
const LONGEST_FORM = 160;
const LONGEST_MARK = 60;

function namesInLine(line: string): PlacedName[] {
  const isShort = line.length <= LONGEST_FORM;
  const names = [
    ...inMark(line),
    ...inBracketsBefore(line),
    ...(isShort ? inForm(line) : []),
    ...(isShort ? inHeading(line) : []),
  ];
  return names.flatMap((name): PlacedName[] => {
    const start = line.indexOf(name);
    return start < 0 || name.length < 2 ? [] : [[start, name]];
  });
}

const MARK =
  /^[\s#>*_[(\d:.,\]-]{0,24}(\p{L}[^:：\t()\n]{1,40}?)\??[*_\]]{0,3}\s?(?:\(([^()\n]{2,40})\)\s?)?[*_]{0,2}(?:([:：\t]|\s[–—-]\s|(?<=\*)\s)|\s*\d{1,2}:\d{2})/u;

function inMark(line: string): string[] {
  const [whole = '', mark = '', aside = '', sign] = MARK.exec(line.slice(0, LONGEST_MARK * 2)) ?? [];
  // Before a time, in parentheses behind a mark, and before what somebody says, stands a person.
  if (sign === undefined) return [...anyListedIn(mark), ...anyListedIn(aside)];
  const said = line.slice(whole.length);
  // "Stroom: ik betaal veel" is what somebody tells of it.
  const isSaid = isSpoken(said) && (!/[:：]/u.test(sign) || /^\s*\p{Lu}/u.test(said) || GOES_ON.test(said));
  const names = isSaid ? anyListedIn(mark).filter((name) => !ORDINARY_PEOPLE.has(fold(name))) : [];
  return [...names, ...listedIn(mark), ...anyListedIn(aside)];
}

/** "[Vlag] Dat zei ik ook.": in brackets, before what somebody says. */
function inBracketsBefore(line: string): string[] {
  const [, mark = '', said = ''] = BRACKETED.exec(line) ?? [];
  return isSpoken(said) ? anyListedIn(mark).filter((name) => !ORDINARY_PEOPLE.has(fold(name))) : [];
}

const BRACKETED = /^\s{0,8}\[(\p{L}[^[\]\n]{1,40})\]\s+(\p{Lu}.*)$/u;

function isSpoken(words: string): boolean {
  return soundsSaid(words) || GOES_ON.test(words) || ANSWERS.test(words);
}

const SAID =
  /(?<!\p{L})(?:ik|je|jij|jullie|u|we|wij|mij|me|mijn|ons|onze|ja|nee|nou|I|you|my|our|yes|yeah|no|well)(?!\p{L})|\?/iu;

/** "Ik kom hier graag", as somebody says it, and no line of a list. */
export function soundsSaid(words: string): boolean {
  return SAID.test(words);
}

/** "Zwart - en toen weg". */
const GOES_ON = /^\s*(?:en|maar|dus|toen|want|dat|and|but|so|then|because|that)(?!\p{L})/iu;

/** "Klopt.", "Agreed.", and no more: what nobody writes behind a key of a form. */
const ANSWERS = new RegExp(
  String.raw`^\s*(?:${anyIn(agreeingAnswers)}|zeker(?: weten)?|ok[eé]|h?mm+|mooi zo|of course)(?: (?:hoor|hè|toch|dat|that))?[.!?…,]?\s*$`,
  'iu',
);

const PERSON_KEY =
  /^(?:.{0,20}\s)?(?:naam|namen|names?|voornaam|achternaam|aanwezig(?:en|e)?|present|attendees|deelnemers?|gesproken met|in gesprek met|gesprek met|interview met|spoken (?:to|with)|interview with|door|by|auteurs?|authors?|getranscribeerd door|transcribed by|contactpersoon)$/iu;
const FORM = /^[\s#>*_|-]{0,8}(\p{L}[^:：=|\t]{0,40}?)[*_\s]{0,3}(?:[:：=|\t])[*_\s]{0,4}(\S[^:：=\n]*)$/u;
const ROW = /^\s*\|/u;
const LEGEND = /(?<![\p{L}\d])\p{Lu}{1,3}\d{0,2}\s?=\s?(\p{Lu}[\p{L}\p{M} .'’-]{1,40})/gu;
const BETWEEN = /\s*(?:[,;/&+|]|\s(?:en|and)\s)\s*/u;

/** Behind the key for people, whatever may be a name; behind any other, what is listed as one. */
function inForm(line: string): string[] {
  const [, key = '', value = ''] = FORM.exec(line) ?? [];
  // "| Naam | Woonplaats |" is the head of a table.
  const isHead =
    ROW.test(line) &&
    isWord(fold(value.replace(/(?<![|*_\s])[|*_\s]+$/u, ''))) &&
    anyListedIn(value).length === 0;
  const isOfPeople = isPersonKey(key) && !isHead;
  const pieces = value
    .replace(/(?<![.*_\s])[.*_\s]+$/u, '')
    .split(BETWEEN)
    .map((piece) => piece.replace(/\s*\([^()]*\)\s*$/u, '').trim());
  const behind = pieces.flatMap((piece) => {
    if (!isNamePhrase(piece)) return [];
    return isOfPeople ? namesInMark(piece) : listedIn(piece);
  });
  const declared = [...matchesOf(line, LEGEND)].flatMap(([, name = '']) =>
    name.split(BETWEEN).flatMap(anyListedIn),
  );
  const asides = [...line.matchAll(/\(([^(),\n]{2,40})(?:,[^()]{1,12})?\)/gu)];
  const alone = line.replace(/^[\s#>*_|-]+|[\s*_|.]+$/gu, '');
  return [...behind, ...declared, ...asides.flatMap(([, words = '']) => listedIn(words)), ...listedIn(alone)];
}

/** "Naam", "Gesproken met": behind it stands who somebody is, in a form. */
function isPersonKey(key: string): boolean {
  return PERSON_KEY.test(key.trim());
}

const LEAD = new RegExp(`^${anyIn(leadingWords)}$`, 'iu');
const WITH = /^(?:met|with|van|of|door|by|voor|for)$/iu;

/** In a title or the name of a file: behind a word for a talk, a group or whose it is. */
function inHeading(line: string): string[] {
  if (/[.!?]\s*$/u.test(line)) return [];
  const words = withoutDates(line).match(/\p{L}[\p{L}\p{M}'’.-]*/gu) ?? [];
  if (words.length > 10) return [];
  const names: string[] = [];
  let isLed = false;
  words.forEach((word, i) => {
    const before = words[i - 1] ?? '';
    const isNamed = isLed && (isNameAlone(word) || (WITH.test(before) && isSaidName(word)));
    if (isNamed) names.push(word);
    isLed =
      LEAD.test(word) ||
      (isLed && (isParticle(word) || isTitleWord(word) || /^\p{Lu}[\p{L}.]{0,3}$/u.test(word) || isNamed));
  });
  return names;
}

/** UTF-16 units: longer lines are remarks, in which a sentence shows a name. */
const LONGEST_CODE = 80;
/** Behind it stands a person: behind "team" or "thema" a word may have a capital as well. */
const OF_PERSON =
  /^(?:interviews?|gesprek(?:ken)?|familie|fam|gezin|family|conversation|talk|zaak|casus|case)$/iu;

/** A capital behind a word without one is meant, but for "Interview Deel 2". */
function behindWords(line: string): PlacedName[] {
  if (line.length > LONGEST_CODE) return [];
  const words = [...matchesOf(line, /\p{L}[\p{L}\p{M}'’-]*(?=(\s*\d)?)/gu)];
  return words.flatMap(([word, numbered], i): PlacedName[] => {
    const before = words[i - 1]?.[0] ?? '';
    const isNamed =
      (/^\p{Ll}/u.test(before) && isNameAlone(word)) ||
      (numbered === undefined && OF_PERSON.test(before) && isSaidName(word));
    return isNamed ? [[words[i]?.index ?? 0, word]] : [];
  });
}

function isSaidName(word: string): boolean {
  const bare = fold(word);
  return /^\p{Lu}\p{Ll}/u.test(word) && (FIRST_NAMES.has(bare) || (bare.length > 2 && isListedName(bare)));
}

const PART = /\S+/gu;

function mayBeInName(part: string): boolean {
  return /^['’]?\p{Lu}[\p{L}\p{M}.'’-]*\d?$/u.test(part) || isParticle(part) || /^(?:en|and|,)$/u.test(part);
}

function isNamePhrase(words: string): boolean {
  let count = 0;
  for (const [part] of matchesOf(words, PART)) if (++count > 4 || !mayBeInName(part)) return false;
  return count > 0;
}

function listedIn(words: string): string[] {
  return anyListedIn(words).filter((name) => name.split(/\s+/u).some(isNameAlone));
}

function anyListedIn(words: string): string[] {
  // Most phrases have no word of the lists, and need no dictionary.
  if (!isNamePhrase(words) || !wordsIn(words).some(isListedName)) return [];
  return namesInMark(words.trim())
    .map(fromFirstName)
    .filter((name) => {
      const naming = namingWords(name);
      const others = wordsIn(name).filter(
        (word) => word.length > 1 && !isParticle(word) && !naming.includes(word),
      );
      return others.length === 0 && naming.some(isListedName);
    });
}

/** "Sleutel van Annie Bakker": what is hers is no part of her name. */
function fromFirstName(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex(
    (word, i) =>
      i > 1 && i < words.length - 1 && isParticle(words[i - 1] ?? '') && FIRST_NAMES.has(fold(word)),
  );
  return words.slice(Math.max(at, 0)).join(' ');
}
