import actsInAsides from '../../language/data/acts-in-asides.txt?raw';
import initialActs from '../../language/data/initial-acts.txt?raw';
import shortenedNames from '../../language/data/shortened-names.txt?raw';
import { anyIn, wordList } from '../../language/data/word-list.ts';
import { isPersonal } from '../../language/dictionary.ts';
import { fold } from '../../language/fold.ts';
import { around } from '../around.ts';
import { isCommonWord } from '../common-words.ts';
import { each } from '../each.ts';
import type { Detector } from '../found.ts';
import { latin } from '../latin.ts';
import { isOrdinary, isSmallOrTitle, isStopped } from './judge.ts';
import { ABBREVIATIONS, SURNAME_WORDS } from './lists.ts';

const LEFT = '(?<![\\p{L}\\p{N}.])';
const PARTICLE = "(?:(?:van|de|der|den|ten|ter|het|in|el|al|'t|'s|d'|di|du|le) ){0,3}";
const TITLE =
  '(?:mevrouw|mevr\\.?|mw\\.?|meneer|mijnheer|dhr\\.?|heer|dokter|dr\\.?|tante|oom|juf|meester|familie|fam\\.?)';
const WITH = '(?:met|door|aan|bij|voor|naar|tegen|over|en|of|ken|heet|noem)';

/** As many letters as tell Theo from Tom, of which no sentence is made; and those that people are called by as well. */
const SHORTENED = [...wordList(shortenedNames)]
  .map((name) => name.replace(/^(?:ij|.)/, (letters) => letters.toUpperCase()))
  .join('|');
const INITIAL = `(?:\\p{Lu}|${SHORTENED}|Ger|Ant|Jos)\\.`;
const IS_SHORTENED = new RegExp(`(?<!\\p{L})(?:${SHORTENED})\\.`, 'u');

/** "mevrouw P.", "meneer de b.": whoever is addressed has a name, however short. */
const ADDRESSED = new RegExp(latin(`(?<=${LEFT}${TITLE} )${PARTICLE}(?:\\p{L}\\.){1,4}(?!\\p{L})`), 'gi');
/** "J.P. de Vries", "M. Bos", "Joh. Kok". */
const BEFORE_SURNAME = new RegExp(
  latin(`${LEFT}(?:${INITIAL} ?){1,4}${PARTICLE}\\p{Lu}[\\p{L}\\p{M}'-]+`),
  'g',
);
/** "opgenomen door J. Bakboord": no sentence ends in such a letter, and any word may be who it is. */
const AFTER_WITH = new RegExp(
  latin(`(?<=${LEFT}(?:met|door|namens) )(?:${INITIAL} ?){1,4}\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'-]+`),
  'g',
);
/** "Bakker, Ph.", as in a list. */
const AFTER_SURNAME = new RegExp(
  latin(`${LEFT}\\p{Lu}[\\p{L}\\p{M}'-]+, ${INITIAL}(?: ?${INITIAL}){0,3}(?! ?\\p{L}\\p{Ll}*\\.)`),
  'g',
);
/** "J.P.", "M.H.". */
const SEVERAL = new RegExp(latin(`${LEFT}(?:\\p{Lu}\\.){2,4}(?![\\p{L}\\p{N}])`), 'g');
/** "met J. naar huis", where the sentence goes on, and "En A.?". */
const ALONE = new RegExp(latin(`(?<=${LEFT}(?:En|And|${WITH}) )\\p{Lu}\\.(?=,? \\p{Ll}|\\?)`), 'g');
/** "J. de B.": of both names the letter. */
const OF_BOTH = new RegExp(
  latin(`${LEFT}(?:${INITIAL} ?){1,3}(?:(?:van|de|der|den|ten|ter|el|al|'t) ){1,3}\\p{Lu}\\.(?!\\p{L})`),
  'g',
);
/** "Ja. A. is weg.": what somebody does or is, behind the start of a sentence; on a line of its own it may number that. */
const ACTING = new RegExp(latin(`(?<=[.?!:] )\\p{Lu}\\.(?= ${anyIn(initialActs)}(?!\\p{L}))`), 'g');
/** "met j.p. gebeld", in speech that was written down without capitals. */
const SMALL = new RegExp(latin(`(?<=${LEFT}(?:met|door|ken) )(?:\\p{Ll}\\.){2,3}(?= \\p{Ll})`), 'g');

/** "[Note JB: she looks away]": who wrote it. */
const OF_REMARK = new RegExp(
  latin(
    '(?<=\\[ ?(?:[Nn]ote|[Nn]oot|[Nn]otitie|[Oo]pm\\.?|[Oo]pmerking|[Cc]omment|[Rr]emark|[Mm]emo)(?: by| van| door)? )\\p{Lu}{2,3}(?= ?[:\\]–-])',
  ),
  'g',
);

/** "[JB laughs]", "(KT: zucht)", "[laughs, MK nods]": who does what a typist writes between brackets. */
const IN_ASIDE = new RegExp(
  latin(`(?<=[[(](?:[^[\\]()\\n]{1,40},)? ?)\\p{Lu}{2,3}(?=:? ${anyIn(actsInAsides)}(?!\\p{L}))`),
  'g',
);

const CUE = /\.(?<=(?<![A-Za-zÀ-ɏ])(?:[A-Za-zÀ-ɏ]|[A-Z][A-Za-z]{1,4})\.)/g;

/** Whoever goes by initials. Most of a text has no letter by itself before a stop. */
export const initials: Detector<'person'> = (words) => [
  ...around(words, CUE, 45, 40, byInitials),
  ...around(words, /\[/g, 1, 30, (part) => each(part, OF_REMARK, 'person', isNotAbbreviatedWord)),
  ...around(words, /[[(]/g, 1, 70, (part) => each(part, IN_ASIDE, 'person', isNotAbbreviatedWord)),
];

function isNotAbbreviatedWord(letters: string): boolean {
  return !ABBREVIATIONS.has(fold(letters));
}

const byInitials: Detector<'person'> = (words) => [
  ...each(words, ADDRESSED, 'person'),
  ...each(words, BEFORE_SURNAME, 'person', (match) => isNotAbbreviation(match) && endsInSurname(match)),
  ...each(words, AFTER_WITH, 'person', isNotAbbreviation),
  ...each(words, AFTER_SURNAME, 'person', isSurnameFirst),
  ...each(words, SEVERAL, 'person', (match) => isNotAbbreviation(match) || isHoursBefore(match)),
  ...each(words, ALONE, 'person'),
  ...each(words, OF_BOTH, 'person'),
  ...each(words, ACTING, 'person'),
  ...each(words, SMALL, 'person', isNotAbbreviation),
];

/** "Timmer, Joh.". */
function isSurnameFirst(match: string): boolean {
  const [surname = '', first = ''] = match.split(', ');
  return endsInSurname(`${first} ${surname}`);
}

function mayFollowInitial(key: string): boolean {
  return SURNAME_WORDS.has(key) || isPersonal(key) || isCommonWord(key);
}

/** "A.M.": whoever shortens hours writes small letters. */
function isHoursBefore(match: string): boolean {
  return /^[AP]\.M\.$/.test(match);
}

/** "P.S. Morgen": the letters together are a word, or a body that everybody knows. */
function isNotAbbreviation(match: string): boolean {
  // "Joh." is one by itself.
  if (/^\p{Lu}\p{Ll}/u.test(match)) return true;
  const letters = fold(/^(?:\p{L}\. ?)+/u.exec(match)?.[0] ?? '').replace(/[^a-z]/g, '');
  return !ABBREVIATIONS.has(letters) && (letters.length < 2 || !isStopped(letters));
}

/** "vitamine D. Daarna" ends a sentence; Bos, De Groot and "Ph. Kuiper" are names as well, and "ter Haar" is nothing else. */
function endsInSurname(match: string): boolean {
  if (/\. ?\p{Ll}[\p{Ll}' ]+ \p{Lu}[^ ]+$/u.test(match)) return true;
  const parts = fold(/[\p{L}\p{M}'-]+$/u.exec(match)?.[0] ?? '').split('-');
  if (parts.some((last) => isSmallOrTitle(last) || isStopped(last))) return false;
  return parts.every((last) => IS_SHORTENED.test(match) || !isOrdinary(last) || mayFollowInitial(last));
}
