import { fold } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { MINDING } from '../../language/minding.ts';
import { smallNumber } from '../../language/small-numbers.ts';
import { hasVerb } from '../../language/verbs.ts';
import type { AuditContext } from '../context/context.ts';
import { type IsPeople, isUnit } from '../people/people.ts';

const OUT_OF = /(?<!\p{L})(?:van|of)\s+(?:de|the)\s+(\p{L}+|\d{1,2})\s+((?:\p{L}+\s+)?\p{L}{4,})/giu;

/**
 * The words for people in one sentence. "Twee van de drie bewoners (R1, R3)" is about respondents whatever the project
 * calls them: by whom it points at, or by a number that is theirs.
 */
export function peopleInSentence(context: AuditContext, sentence: string, isPointing: boolean): IsPeople {
  const isTheirs =
    isPointing ||
    [...matchesOf(sentence, OUT_OF)].some(
      // "Twee van de drie groepen" are no people.
      ([, number = '', nouns = '']) => isGroupSize(context, number) && !nouns.split(/\s+/).some(isUnit),
    );
  if (!isTheirs) return context.people;
  const isOne = (noun: string) => {
    if (context.people(noun)) return true;
    // "Drie van de vijf" needs no noun.
    if (smallNumber(noun) !== null) return isGroupSize(context, noun);
    if (isCountedByAnother(context, sentence, noun)) return false;
    return /\p{L}{2}(?:en|s)$/u.test(noun) && !isUnit(noun) && !isVerb(noun);
  };
  const { named, lettered } = context.people;
  return Object.assign(isOne, { named, ...(lettered === undefined ? {} : { lettered }) });
}

const BY = /(?:^|\s)(?:door|volgens|bij|by|among|according\s+to)(?:\s+(?:de|the))?$/iu;
const ONE_SPEAKS = /(?<!\p{L})(?:hij|zij|ze|ik|wij|we|men|iemand|he|she|they|i|somebody|someone)(?!\p{L})/iu;
const IT_IS = /(?:^|(?<!\p{L})(?:dat|that)\s+)(?:het|it)(?!\p{L})/iu;
/** "De zaal telt", "the room seats": of "een groot deel" no verb stands there. */
const ONE_DOES =
  /^(?:de|het|een|deze|dit|dat|the|an?|this)\s+\p{L}+\s(?:.*\s)?(?:\p{L}{2,}t|is|was|had|\p{L}{2,}s)$/iu;
const NUMBER_BEFORE = /\s*\S+(?:\s+(?:van|of)(?:\s+(?:de|the))?(?:\s+\S+)?)?\s*$/u;

/** UTF-16 units before a noun in which its subject stands. */
const FAR = 200;

/** "Joris werkt twee dagen (Joris)", "de zaal telt tien stoelen (R2)": somebody has so many of them, and they said nothing. */
function isCountedByAnother({ project }: AuditContext, sentence: string, noun: string): boolean {
  const at = Math.max(0, sentence.indexOf(noun));
  const before = sentence.slice(Math.max(0, at - FAR), at);
  const subject = before.replace(NUMBER_BEFORE, '').trim();
  if (BY.test(subject)) return false;
  const words = new Set(fold(subject).split(/[^\p{L}]+/u));
  const names = project.transcripts.flatMap(({ speakers }) => speakers.map(({ mark }) => fold(mark)));
  if (names.some((name) => name.length > 2 && words.has(name))) return true;
  if (ONE_SPEAKS.test(subject) || IT_IS.test(subject)) return true;
  return ONE_DOES.test(subject);
}

/** "Drie van de vier noemen het" counts nobody by its verb. */
function isVerb(word: string): boolean {
  return MINDING.has(fold(word)) || hasVerb([word.toLowerCase()]);
}

function isGroupSize({ project }: AuditContext, word: string): boolean {
  const number = smallNumber(word);
  if (number === null || number < 2) return false;
  const sizes = project.groups.map(
    ({ id }) => project.respondents.filter(({ group }) => group === id).length,
  );
  return number === project.respondents.length || sizes.includes(number);
}
