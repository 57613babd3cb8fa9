import comparingWords from '../../language/data/comparing-words.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { matchesOf } from '../../language/matches.ts';

const THANKS =
  /(?<!\p{L})(?:be?dank(?:en|t|te|ten)?|dank(?:baar|en|zij)?|thank(?:s|ful)?|grateful|indebted)(?!\p{L})/iu;
const WRITER = /(?<!\p{L})(?:ik|wij|we|mijn|onze|i|my|our)(?!\p{L})/iu;
/** "In hoofdstuk 3 lees je", "Chapter 4 presents". */
const GUIDES =
  /^(?:(?:in|het|dit|dan|daarna|vervolgens|then)\s+)?(?:hoofdstuk|paragraaf|deel|bijlage|chapter|section|part|appendix)\s+(?:\d|[A-Z](?!\p{L}))(?:[\d.]*)\s.*?(?<!\p{L})(?:lees|leest|staat|staan|wordt|worden|volgt|volgen|beschrijf\p{L}*|bespreek\p{L}*|besproken|bevat|geeft|behandelt|describes?|presents?|discusses|contains?|follows?|sets|gives|explains|reports)(?!\p{L})/iu;
/** "(Jansen & Smit, 2018)", "Larsen (2019)". */
const LITERATURE =
  /\(\p{Lu}[^()]{1,120}?,\s*(?:19|20)\d{2}[a-z]?[^()]{0,40}\)|\p{Lu}[\p{L}'’.-]+(?:\s+(?:et\s+al\.|e\.a\.))?\s+\((?:19|20)\d{2}[a-z]?\)/gu;
/** "Tabel 1 Aantal respondenten per thema", and not "Tabel 1 laat zien dat". */
const CAPTION =
  /^(?:tabel|table|figuur|figure|schema|grafiek|diagram|chart)\s+\d[\d.]*\s*[:.–-]?\s+\p{Lu}[^.!?]*$/u;
const PERSONAL = /persoonlijke|personal|mededeling|interview/iu;
/** It says that the interviews show the same, or something else. */
const COMPARES = new RegExp(
  String.raw`(?<!\p{L})(?:${anyIn(comparingWords)}|net\s+als|overeen\p{L}*|aansluit\p{L}*|anders\s+dan|in\s+tegenstelling|in\s+lijn|bevestig\p{L}*|dit\s+onderzoek|in\s+line|similar\p{L}*|in\s+contrast|confirm\p{L}*|this\s+study)(?!\p{L})`,
  'iu',
);

/** Research questions say nothing that could hold. */
export function asksSomething(sentence: string): boolean {
  return /\?[\s”"’'»)]*$/u.test(sentence);
}

/** Whether a sentence thanks people, says what stands where, or reports what others wrote: no interview bears it out. */
export function asksNoEvidence(sentence: string): boolean {
  if (THANKS.test(sentence) && WRITER.test(sentence)) return true;
  return CAPTION.test(decapitalised(sentence)) || GUIDES.test(sentence) || reportsOthers(sentence);
}

function decapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** By a year behind an author, and no word that sets the interviews beside what was written. */
export function reportsOthers(sentence: string): boolean {
  const isOnLiterature = [...matchesOf(sentence, LITERATURE)].some(([words]) => !PERSONAL.test(words));
  return isOnLiterature && !COMPARES.test(sentence);
}
