import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { stemsOf } from '../language/words.ts';
import type { Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { isWordForPerson } from './callings.ts';
import { peopleInFileName, stemOfFile } from './file-names.ts';
import { functionBeforeName } from './functions-in-headings.ts';
import { withoutPlace } from './heading-place.ts';
import { type Heading, parseHeading } from './headings.ts';
import { withoutSex } from './person-words.ts';

/** What a transcript is called where that may tell groups apart. */
export interface Sign {
  readonly title: string;
  /** Null where an attribute or a folder says it. */
  readonly heading: Heading | null;
  /** Of "docent 1", one of several of a kind; null where nothing numbers the person. */
  readonly number: number | null;
  /** "tweede gesprek": one of several talks with the same people. */
  readonly isSession: boolean;
}

type Signature = (transcript: Transcript) => Sign | null;

/** What may tell groups apart, the surest first: front matter, headings and those above them, file names, folders, functions. */
export const SIGNATURES: readonly Signature[] = [
  (transcript) => plainSign(attribute(transcript, 'groep') ?? attribute(transcript, 'group')),
  (transcript) => inTitle(withoutPlace(titleForGroups(transcript)).heading),
  // Where all are of one kind, teams may be what is compared.
  (transcript) => inTitle(titleForGroups(transcript)),
  inTitleAbove,
  (transcript) => beforeName(inTitle(titleForGroups(transcript))),
  (transcript) => inTitle(peopleInFileName(transcript.document.file)),
  (transcript) => plainSign(transcript.document.file.split('/').slice(-2, -1)[0] ?? null),
  (transcript) => plainSign(attribute(transcript, 'functie') ?? attribute(transcript, 'function')),
];

/** Its heading; of one that is called after its file, what that tells of people. */
export function titleForGroups({ heading, document }: Transcript): string {
  const words = wordsOf(heading);
  return words === stemOfFile(document.file) ? peopleInFileName(document.file) : words;
}

export function plainSign(title: string | null): Sign | null {
  return title === null ? null : { title, heading: null, number: null, isSession: false };
}

export function inTitle(words: string): Sign | null {
  const heading = parseHeading(withoutSex(words));
  const { remainder: title, isSession } = heading;
  return title === '' ? null : { title, heading, number: personNumber(heading), isSession };
}

export function personNumber({ numbersPersons, respondents }: Heading): number | null {
  return numbersPersons ? (respondents[0] ?? null) : null;
}

/** Of "Interview respondent 1" below "Bijlagen De Wissel" the house, and the number of whoever is interviewed there. */
export function inTitleAbove({ above, heading }: Transcript): Sign | null {
  const sign = inTitle(wordsOf(above));
  return sign && { ...sign, number: personNumber(parseHeading(wordsOf(heading))) };
}

/** "Nurse Abena" is a nurse, and "Nurse" one. */
function beforeName(sign: Sign | null): Sign | null {
  const called = sign === null ? null : functionBeforeName(sign.title);
  return sign === null || called === null ? sign : { ...sign, title: called };
}

/** "Karim sluiswachter", of "Interview Karim (sluiswachter)", is a lock keeper. */
export function behindName(title: string): string {
  const [, name = '', kind = ''] = /^(\p{Lu}\S*)\s+(\p{Ll}.*)$/u.exec(title) ?? [];
  return FIRST_NAMES.has(fold(name)) && isWordForPerson(kind) ? kind : title;
}

/** Equal for "kok" and "Koks". */
export function titleKey(title: string): string {
  return [...stemsOf(title)].sort().join(' ') || title;
}

function attribute(transcript: Transcript, key: string): string | null {
  const value = transcript.attributes.get(key);
  return value === undefined ? null : wordsOf(value);
}
