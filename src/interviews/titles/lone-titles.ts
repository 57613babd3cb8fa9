import { withoutDates } from '../../language/dates.ts';
import { fold } from '../../language/fold.ts';
import type { Document, Paragraph } from '../../model/document.ts';
import { wordsOf } from '../../model/words-of.ts';
import { isWordForPerson } from '../callings.ts';
import { titleOfFile } from '../file-names.ts';
import { colon } from '../forms/colon.ts';
import { withoutPlace } from '../heading-place.ts';
import {
  announcesSeveral,
  isAboutInterviews,
  LONGEST_OPENING,
  opensSection,
  parseHeading,
} from '../headings.ts';
import { isLabelWord } from '../label-words.ts';
import { isPlainLine, linesIn } from '../lines.ts';
import { markLines } from '../marked-lines.ts';
import { areOneName, hasTitle, isNameLike, markKey } from '../marks.ts';
import { isCalledByFirstName } from '../person-words.ts';
import { roleByCustom, roleInWords } from '../roles.ts';
import { mayBeTitle, titlesAlike } from './alike-titles.ts';
import { announcedTalks, asksBelow } from './announced-talks.ts';

/** Lines without a style that stand alone above talk. Indexes in `Document.paragraphs`. */
export interface LoneTitles {
  /** Say who is interviewed and nothing else ("Chauffeur 2", "Anneke"), name a talk, or are written alike above talk that begins alike. */
  readonly titles: ReadonlySet<number>;
  /** Count something that may be people or parts of one talk ("Blok 1", "Blok 2"), or stand above questions from the first one on, whatever they say. */
  readonly doubtful: readonly number[];
}

interface LoneLine {
  readonly at: number;
  /** A name that is no known one is taken for a person's where somebody of that name speaks below it; a case has a talk of its own. */
  readonly kind: 'person' | 'name' | 'case' | 'thing';
  /** The word that is counted; empty where nothing is. */
  readonly counted: string;
  /** As it is compared with others. */
  readonly key: string;
}

const NONE: LoneTitles = { titles: new Set(), doubtful: [] };
const FEWEST = 2;
const LONGEST = 60;

/**
 * One such line may be anything: only where several of them stand, each above talk of its own, they are titles, or where a
 * heading above it counts the same: "Driver 2" below "Interview Driver 1".
 */
export function loneTitles(document: Document): LoneTitles {
  const { titles: ofPersons, doubtful } = titlesOfPersons(document);
  const titles = new Set([...ofPersons, ...titlesAlike(document), ...announcedTalks(document)]);
  const unlike = titles.size > 0 ? [] : titlesAboveQuestions(document);
  return { titles, doubtful: [...new Set([...doubtful, ...unlike])].filter((at) => !titles.has(at)) };
}

/** "De tuin achter de flat", "Koffie om half elf": each right above somebody who asks, the first of them before anybody has spoken. */
function titlesAboveQuestions(document: Document): number[] {
  const { paragraphs } = document;
  if (paragraphs.some((paragraph) => announcesTalk(paragraph))) return [];
  const found = paragraphs.flatMap((paragraph, at) => {
    const words = isPlainLine(paragraph, LONGEST) ? wordsOf(paragraph.text).trim() : '';
    return /^\p{Lu}/u.test(words) && mayBeTitle(words) && asksBelow(document, at) ? [{ at, words }] : [];
  });
  const [first] = found;
  const different = new Set(found.map(({ words }) => fold(words)));
  if (first === undefined || found.length < FEWEST || different.size < found.length) return [];
  const above = paragraphs.slice(0, first.at).flatMap((_, at) => linesIn(document, at));
  if (above.some((line) => roleByCustom(colon.read(line)?.mark ?? '') !== 'unknown')) return [];
  return found.map(({ at }) => at);
}

/** Below a heading that opens an interview such lines are its topics. */
function announcesTalk({ text, heading, cell }: Paragraph): boolean {
  if (cell !== undefined || text.length > LONGEST_OPENING) return false;
  const words = wordsOf(text);
  return heading === null ? opensSection(words) : parseHeading(words).announces || opensSection(words);
}

function titlesOfPersons(document: Document): LoneTitles {
  const found = once(document.paragraphs.flatMap((paragraph, at) => loneLineAt(paragraph, at) ?? []));
  const announcing = found.length === 0 ? [] : headingsOfInterviews(document);
  const headed = new Set(announcing.flatMap((words) => fold(countedWord(words)?.word ?? '') || []));
  const isAnnounced = [titleOfFile(document.file), ...announcing].some(
    (words) => parseHeading(words).namesInterview && !announcesSeveral(words),
  );
  if (found.length < FEWEST && !found.some(({ counted }) => headed.has(counted))) return NONE;
  const after = (one: LoneLine) => found[found.indexOf(one) + 1]?.at;
  const aboveTalk = new Set(found.filter((one) => isAboveTalk(document, one, after(one))));
  // "Casus 1" below "Interview 1" is a part of that.
  const isSpeaking = (one: LoneLine) => voicesBelow(document, one.at, after(one)).has(markKey(one.key));
  const isOfPerson = (one: LoneLine) =>
    one.kind === 'thing' ? isSpeaking(one) : one.kind !== 'case' || !isAnnounced;
  const persons = [...aboveTalk].filter(isOfPerson);
  const counted = new Set(persons.map((one) => one.counted).filter((word) => word !== ''));
  const isAsHeaded = (one: LoneLine) => aboveTalk.has(one) && headed.has(one.counted);
  // Below one of several "Chauffeur 1, 2, 3" nobody may be seen to speak, and it is no part of the one above.
  const isOfSeveral = (one: LoneLine) =>
    isOfPerson(one) &&
    (aboveTalk.has(one) ||
      (one.kind === 'person' && counted.has(one.counted)) ||
      (one.kind === 'name' && asksBelow(document, one.at)));
  const titles = found.filter((one) => isAsHeaded(one) || (persons.length >= FEWEST && isOfSeveral(one)));
  const things = [...aboveTalk].filter((one) => !isOfPerson(one) && !isAsHeaded(one));
  return {
    titles: new Set(titles.map(({ at }) => at)),
    doubtful: things
      .filter(({ counted: word }) => things.filter((one) => one.counted === word).length >= FEWEST)
      .map(({ at }) => at),
  };
}

/** What stands there more than once is who speaks, on a line of its own. */
function once(candidates: readonly LoneLine[]): LoneLine[] {
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  return candidates.filter(({ key }) => counts.get(key) === 1);
}

const COUNTED = /^((?:\p{L}[\p{L}\p{M}'’-]*\s+){1,4})(?:nr\.?\s*)?(?:\d{1,3}|[A-Z])$/u;

/** A title without a date, and without what stands behind it: between parentheses, or where somebody works. */
function bareTitle(words: string): string {
  return withoutPlace(withoutDates(words))
    .heading.replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/[\s,;:–-]+$/u, '');
}

/** "Driver" of "Interview Driver 1", with what stands before the number; null where nothing is counted. */
function countedWord(words: string): { readonly before: string; readonly word: string } | null {
  const before = COUNTED.exec(bareTitle(words))?.[1]?.trim();
  return before === undefined ? null : { before, word: before.split(/\s+/u).pop() ?? '' };
}

const ARTICLE = /^(?:de|het|een|the|an?)\s+/iu;

const CASE = /^(?:casus|case)$/iu;

function loneLineAt(paragraph: Paragraph, at: number): LoneLine | null {
  if (!isPlainLine(paragraph, LONGEST)) return null;
  // "2. Bakker" is one of several too.
  const words = wordsOf(paragraph.text)
    .trim()
    .replace(/^\d{1,2}[.)]\s+/u, '');
  if (!/^\p{L}/u.test(words) || /[.!?…]$|\n|\t/u.test(words)) return null;
  const bare = bareTitle(words);
  const counting = countedWord(words);
  if (counting === null) {
    const kind = whoIn(bare);
    return kind === null ? null : { at, kind, counted: '', key: fold(bare) };
  }
  const { before, word } = counting;
  if (isLabelWord(before) || isLabelWord(word) || isAboutInterviews(before) || roleInWords(word) !== null)
    return null;
  const isOfPerson = isWordForPerson(word) || hasTitle(words);
  const kind = isOfPerson ? 'person' : CASE.test(word) ? 'case' : 'thing';
  return { at, kind, counted: fold(word), key: fold(bare) };
}

/** The headings that name an interview: "Interview Driver 1", and "Interviews" too. */
function headingsOfInterviews({ paragraphs }: Document): string[] {
  return paragraphs.flatMap(({ text, heading, cell }) => {
    if (text.length > LONGEST || cell !== undefined) return [];
    const words = wordsOf(text).trim();
    const { namesInterview, isSession } = parseHeading(words);
    return namesInterview && !isSession && (heading !== null || opensSection(words)) ? words : [];
  });
}

/** "Wijkagent", "De dirigent", "Anneke", "Mw. Visser": one person, and nothing about her. */
function whoIn(words: string): LoneLine['kind'] | null {
  const noun = words.replace(ARTICLE, '');
  // "Ouders" is a topic.
  if (/^\p{Lu}/u.test(words) && !/\s/u.test(noun) && isWordForPerson(noun))
    return isPlural(noun) ? null : 'person';
  if (isFunctionSomewhere(noun)) return 'person';
  if (!isNameLike(words) || isLabelWord(words) || isAboutInterviews(words)) return null;
  return hasTitle(words) || isCalledByFirstName(words) ? 'person' : 'name';
}

/** "Wijkagent Noord", "Docente bij De Ark": what one person is, and where. */
function isFunctionSomewhere(words: string): boolean {
  const [called = '', ...where] = words.split(/\s+/u);
  const isPlace = where.length > 0 && where.length <= LONGEST_PLACE && /^\p{Lu}/u.test(where.at(-1) ?? '');
  return (
    isPlace &&
    /^\p{Lu}/u.test(called) &&
    isWordForPerson(called) &&
    !isPlural(called) &&
    !/[,:;]/u.test(words)
  );
}

const LONGEST_PLACE = 4;

/** "Docenten", "Ouders"; "Huisarts" is one. */
function isPlural(word: string): boolean {
  const one = word.replace(/(?:en|s)$/u, '');
  return one !== word && (isWordForPerson(one) || isWordForPerson(`${one}e`));
}

const MOST_LINES = 60;
const MOST_PARAGRAPHS = 120;

/** Two people take turns before the next title; one of them by a name that is its own. */
function isAboveTalk(document: Document, { at, kind, key }: LoneLine, next?: number): boolean {
  const voices = voicesBelow(document, at, next);
  return voices.size >= FEWEST && (kind !== 'name' || [...voices].some((mark) => areOneName(mark, key)));
}

/** Keys of the marks of whoever speaks before the next title. */
function voicesBelow(document: Document, at: number, next = document.paragraphs.length): ReadonlySet<string> {
  const lines = [];
  for (let i = at + 1; i < Math.min(next, at + MOST_PARAGRAPHS) && lines.length < MOST_LINES; i++)
    lines.push(...linesIn(document, i));
  const { marks } = markLines(lines, new Map());
  return new Set(marks.flatMap((mark) => (mark === null ? [] : [markKey(mark.mark)])));
}
