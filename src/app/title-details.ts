import { scan } from '../detect/scan.ts';
import { plainSpan, type ScannedSpan } from '../detect/scanned.ts';
import { isWordForPerson } from '../interviews/callings.ts';
import { unitIn, withoutPlace } from '../interviews/heading-place.ts';
import { parseHeading } from '../interviews/headings.ts';
import { isLikePerson } from '../interviews/person-words.ts';
import { ageIn } from '../interviews/who-details.ts';
import sexes from '../language/data/sexes.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { withoutDates } from '../language/dates.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import { stemsOf } from '../language/words.ts';
import type { Document } from '../model/document.ts';
import { putUnder } from '../model/grouped.ts';
import type { Transcript } from '../model/project.ts';
import type { TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** A stretch of a title, half-open, in UTF-16 units. */
interface TitleDetail {
  readonly start: number;
  readonly end: number;
}

/** "(", ",", " – ", and the blank behind a number: "1 vrouw", "2 V34". */
const PARTED = /[,;:()[\]|/·•]|(?<=\s)[–—-](?=\s)|(?<=\p{L}[\s.]{0,2}\p{L}?\d{1,3}\p{Ll}?)\s(?=\S)/gu;
const WORD = /[\p{L}\p{M}\p{N}♀♂]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const SEXES = wordList(sexes);
const PRONOUN = /^(?:she|her|hers|he|him|his|they|them|zij|haar|hij|hem|hen|die)$/iu;
const AGE = String.raw`[1-9]\d(?:\s?[–+-]\s?\d{0,2})?`;
/** "v", "34", "V34", "m 51", "62-v": all that a part says. */
const SHORT = new RegExp(`^(?:[mvfx♀♂]|(?:[mvfx][\\s.-]?)?${AGE}|${AGE}[\\s.-]?[mvfx])$`, 'iu');
const DECADE =
  /(?<!\d)(?:[2-9]0s|[2-9]0-?(?:er|plusser))(?!\p{L})|(?<!\p{L})(?:twin|der|veer|vijf|zes|zeven|tach)tiger(?!\p{L})|(?<!\p{L})(?:twent|thirt|fort|fift|sixt|sevent|eight)ies(?!\p{L})|(?<!\p{L})(?:geb(?:oren|\.)?|born)\P{L}{1,6}(?:in\s)?(?:19|20)?\d\d(?!\d)/iu;
/** Which talk it is, and how it was held. */
const OF_TALK =
  /^(?:en|and|met|van|with|of|nr|nummer|number|no|deel|part|online|telefonisch|phone|\p{L}?\d{1,3}\p{Ll}?|\p{L})$/iu;

/**
 * What the title of an interview tells of whoever is interviewed, beyond which talk it is and with what kind of people
 * (`kinds`: what groups are called): "v, 34", "team Zonneweide", "vrouw". Sorted; stretches may overlap.
 */
export function detailsInTitle(title: string, kinds: readonly string[]): TitleDetail[] {
  const told = new Set(kinds.flatMap(stemsOf));
  const isKind = (words: string) => stemsOf(words).every((stem) => told.has(stem));
  const said = ({ start, end }: TitleDetail) => title.slice(start, end);
  const isOfTalk = (word: TitleDetail) => OF_TALK.test(said(word)) || parseHeading(said(word)).namesInterview;
  const ages = scan(title).filter(({ kind }) => kind === 'age');
  const isAge = ({ start, end }: TitleDetail) => ages.some((age) => age.start < end && start < age.end);
  const isOfSex = (word: TitleDetail) =>
    (SEXES.has(fold(said(word))) || /^[♀♂]$/u.test(said(word))) && !isKind(said(word));
  const tells = (part: TitleDetail) =>
    isAge(part) || saysOfPerson(said(part)) || wordsWithin(title, part).some(isOfSex);
  const [head, ...tail] = titleParts(title);
  // Where one part tells somebody's age or sex, the others are about the same person.
  const isPortrait = tail.some(tells) || (head !== undefined && wordsWithin(title, head).some(isOfSex));
  const parts = tail.flatMap((part) => {
    if (tells(part)) return [part];
    const isTold = isPortrait || isCallingIn(said(part));
    const own = isTold
      ? wordsWithin(title, part).filter((word) => !isOfTalk(word) && !isKind(said(word)))
      : [];
    const [first, last] = [own[0], own.at(-1)];
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  });
  const words =
    head === undefined ? [] : wordsWithin(title, head).filter((word) => isOfSex(word) || isAge(word));
  return [...placeIn(title, isKind), ...words, ...parts].sort((a, b) => a.start - b.start);
}

/** The same in headings that open no interview, of those that tell somebody's age or sex. */
export function portraitsIn(
  { paragraphs }: Document,
  transcripts: readonly Transcript[],
): ReadonlyMap<TextRoot, readonly ScannedSpan[]> {
  const opening = new Set(transcripts.map(({ line }) => line));
  const found = new Map<TextRoot, ScannedSpan[]>();
  for (const { heading, line, text } of paragraphs) {
    const title = heading === null || opening.has(line) ? '' : wordsOf(text);
    if (!titleParts(title).some(({ start, end }) => saysOfPerson(title.slice(start, end)))) continue;
    for (const { start, end } of detailsInTitle(title, []))
      putUnder(
        found,
        text.root,
        plainSpan({ start: text.start + start, end: text.start + end, kind: 'attribute' }),
      );
  }
  return found;
}

function placeIn(title: string, isKind: (words: string) => boolean): TitleDetail[] {
  const place = withoutPlace(title).place ?? unitIn(title);
  const start = place === null ? -1 : title.indexOf(place);
  return place === null || start < 0 || isKind(place) ? [] : [{ start, end: start + place.length }];
}

function saysOfPerson(part: string): boolean {
  const words = withoutDates(part).trim();
  return SHORT.test(words) || ageIn(words) !== null || PRONOUN.test(words) || DECADE.test(words);
}

function isCallingIn(part: string): boolean {
  const words = part.trim();
  return isLikePerson(words) || words.split(/\s+/u).some(isWordForPerson);
}

/** The first is what it says of the talk. */
function titleParts(title: string): TitleDetail[] {
  const parts: TitleDetail[] = [];
  let from = 0;
  for (const { 0: mark, index } of [...matchesOf(title, PARTED), { 0: '', index: title.length }]) {
    parts.push(trimmedDetail(title, { start: from, end: index }));
    from = index + mark.length;
  }
  return parts.filter(({ start, end }) => end > start);
}

function trimmedDetail(title: string, { start, end }: TitleDetail): TitleDetail {
  const words = title.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) };
}

function wordsWithin(title: string, { start, end }: TitleDetail): TitleDetail[] {
  return [...matchesOf(title.slice(start, end), WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}
