import { isListedWord, isPersonal } from '../language/dictionary.ts';
import { isEnglishWord } from '../language/english.ts';
import { fold } from '../language/fold.ts';
import { SELDOM_NAMES } from '../language/seldom-names.ts';
import { forEachToken, tokensOf, type WordToken } from '../language/tokens.ts';
import { madeOnce } from '../model/deferred.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { CUES, isCommonWord, PARTICLES } from './common-words.ts';
import { detect } from './detect.ts';
import { IS_STREET } from './detectors/address.ts';
import { isGenitive } from './genitive.ts';
import { type Found, recordOf } from './kinds.ts';
import { isAttributedThere } from './people/attributed.ts';
import { isReportingInEnglish } from './people/english-surnames.ts';
import {
  ENGLISH_DOINGS,
  ENGLISH_SURNAME_WORDS,
  ENGLISH_TOWNS,
  isEnglishNameAndWord,
} from './people/english-words.ts';
import {
  isCertainName,
  isOrdinary,
  isPossibleName,
  isSmallOrTitle,
  isStopped,
  isStrange,
} from './people/judge.ts';
import { isLandscape } from './people/landscapes.ts';
import { BARE_TOWNS, CLUB, ENGLISH_TITLES, EVERYDAY_TOWNS, FIRST_NAMES, HOUSE } from './people/lists.ts';
import { isNamedHouse } from './people/lower-bodies.ts';
import { isDoing, isReporting, isSeason } from './people/lower-cues.ts';
import { NEIGHBOURHOOD } from './people/lower-places.ts';
import { isPlain } from './people/plain-words.ts';
import { isFormOfWord, isSlipOfPen } from './people/slips.ts';
import type { ScannedSpan } from './scanned.ts';
import { isUnlisted, withUnlisted } from './unlisted.ts';

/** Everything in a whole transcript that may tell who somebody is. Import this lazily: it brings the dictionary along. */
export function scanTranscript(text: RawText): ScannedSpan[] {
  const words = unwrapped(withAnswerMarks(wordsOf(text)));
  const spans = withUnlisted(words, detect(words));
  const said = madeOnce(() => wordsBeside(words, spans));
  const bare = bareNames(words, spans);
  return spans.map((whole) => {
    const tail = recordOf(whole.kind).isNumbered && isGenitive(words, whole.start, whole.end) ? 1 : 0;
    const name = words.slice(whole.start, whole.end - tail);
    const found = { start: whole.start, end: whole.end - tail, kind: kindThere(words, whole, name) };
    const word = wordIn(name, said);
    const parts = recordOf(found.kind).isPerson ? namingParts(name, found) : [];
    const sure = surenessOf(words, found, word) ?? (word === 'unsaid' && bare.has(name) ? 'shown' : null);
    return { ...found, word, sure, tail, parts };
  });
}

/** As it was found, unless the name or the form that it stands in says more. */
function kindThere(words: string, { start, end, kind }: Found, name: string): Found['kind'] {
  const isFirstName = FIRST_NAMES.has(tokensOf(name)[0]?.word ?? '');
  // "Sjoerds" by itself could be a town.
  if (isFirstName && end - start > name.length) return 'person';
  const isPlace =
    (kind === 'person' || (kind === 'organisation' && !/\s/.test(name))) &&
    !isFirstName &&
    OF_PLACE.test(words.slice(Math.max(0, start - FORM), start));
  return isPlace ? 'place' : kind;
}

/** UTF-16 units of a line in a form. */
const FORM = 120;
/**
 * "Woonplaats: Kantine Het Anker, …", and a cell of that name above: below the last head of a row stands the first cell of the
 * next one, who may be a person.
 */
const OF_PLACE =
  /(?:^|\n)[\s#>*_|-]*\p{L}{0,9}(?:plaats|dorp|stad|gemeente|locatie|adres|location|place|town|city|village)[ *_]*(?:[:|\t=]|(?<=(?:^|\n\s*\n)[^\n]*)\n)[^\n]*$/iu;

/** Known as a name, in no dictionary, or announced as a name; or by its capital, where that is none of a sentence or of a heading. */
function surenessOf(
  words: string,
  { start, end, kind }: Found,
  word: ScannedSpan['word'],
): ScannedSpan['sure'] {
  const record = recordOf(kind);
  if (record.review?.key == null) return null;
  const name = words.slice(start, end);
  const before = words.slice(Math.max(0, start - 30), start);
  const tokens = tokensOf(name);
  if (isAnnouncedIn(before, name)) return 'certain';
  if (kind === 'place' && INTO.test(before) && tokens.some((token) => isWrittenTown(token))) return 'shown';
  if (word === null && record.hasCertainNames && tokens.some((token) => isCertainName(token.word)))
    return 'certain';
  if (word === null && tokens.some((token) => isUnlisted(token.word))) return 'certain';
  // Not what is shortened to its capitals, which everybody may know.
  if (!/\p{Ll}/u.test(name)) return null;
  if (word !== 'name' && kind === 'organisation' && VIA.test(before)) return 'shown';
  if (
    isAttributedThere(words, start, word !== 'noun') ||
    isLandscape(tokens[0]?.word ?? '', tokens[1]?.word ?? '')
  )
    return 'shown';
  const isInside = INSIDE.test(before);
  if (kind === 'place' && isInside && tokens.some(isWrittenNeighbourhood)) return 'shown';
  if (!tokens.some((token) => mayName(token, isInside))) return null;
  const after = words.slice(end, end + 20);
  const next = tokensOf(after)[0]?.word ?? '';
  const isActing = ACTING.some((isSo) => isSo(next)) || IN_ROW_OR_GENITIVE.test(after) || GENITIVE.test(name);
  // "in de Zomer is", and "Zomer zei"; "zie Label 2", and "Lane argued".
  if (tokens.every(({ word: own }) => isSeason(own))) return isActing && !isInside ? 'shown' : null;
  if (tokens.every(({ word: own }) => SELDOM_NAMES.has(own))) return isActing ? 'shown' : null;
  return isActing || isInside ? 'shown' : null;
}

const INTO = /(?<!\p{L})(?:in|uit|naar)\s$/iu;
const VIA = /(?<!\p{L})[Vv]ia\s$/u;
const ACTING = [isDoing, isReporting, isReportingInEnglish, (word: string) => ENGLISH_DOINGS.has(word)];
/** "Green and Shaw", "Schippers' ervaring". */
const GENITIVE = /['’]s$/u;
const IN_ROW_OR_GENITIVE = /^(?: (?:en|and) \p{Lu}|s |['’]s? )/u;

/** Best, Deal. */
function isTownAndWord(word: string): boolean {
  return EVERYDAY_TOWNS.has(word) || ENGLISH_TOWNS.has(word);
}

/** "bewoners van de Zandpoortbuurt": two words with the capital of a name, and no kind of place, which a dictionary has. */
function isWrittenNeighbourhood({ capital, word }: WordToken): boolean {
  return capital && NEIGHBOURHOOD.test(word) && !isListedWord(word);
}

/** "in Best", "naar balk". */
function isWrittenTown({ capital, word }: WordToken): boolean {
  return BARE_TOWNS.has(word) || (capital && isTownAndWord(word));
}

/**
 * Whether a word with a capital is more than a noun that somebody wrote so: a word of English is one ("My Theme"), and so is
 * one with a letter too many at the start of a line; inside of it that is a rare name ("vraag aan Mechtelien").
 */
function mayName({ capital, word: whole }: WordToken, isInside: boolean): boolean {
  if (!capital) return false;
  const word = whole.replace(/['’]s$/u, '');
  if (isTownAndWord(word) || isEnglishNameAndWord(word) || ENGLISH_SURNAME_WORDS.has(word)) return true;
  return (
    !isSmallOrTitle(word) &&
    !isStopped(word) &&
    !isPlain(word) &&
    (isCertainName(word) ||
      (!isEnglishWord(word) &&
        (isPossibleName(word) || !(isInside ? isFormOfWord(word) || !isStrange(word) : isSlipOfPen(word)))))
  );
}

const INSIDE = /[\p{L}\p{N},;)][^\S\n]+$/u;
const CALLED = /^(?:heet|heette|heten|genaamd|ene|named|called)$/;

/** "mevrouw Potter", "die heet Roos", "via Stichting Zonnestraal", "Stichting Zonnestraal". */
function isAnnouncedIn(before: string, name: string): boolean {
  if (!/[^\S\n]$/.test(before)) return isBodyWithName(name);
  const last = tokensOf(before).at(-1)?.word ?? '';
  return (
    CUES.has(last) ||
    (ENGLISH_TITLES.has(last) && /^\p{Lu}/u.test(name)) ||
    CALLED.test(last) ||
    (isBodyWord(last) && /^(?:(?:['’]?[st]|de|het|den|ter|ten) )?\p{Lu}/u.test(name)) ||
    isNamedHouse(last) ||
    isBodyWithName(name)
  );
}

function isBodyWithName(name: string): boolean {
  const [first, ...rest] = tokensOf(name);
  if (first === undefined || rest.length === 0) return false;
  return isNamedHouse(first.word) || (isBodyWord(first.word) && rest.some(({ capital }) => capital));
}

function isBodyWord(word: string): boolean {
  return HOUSE.has(word) || CLUB.has(word);
}

/** "bij Zonnewende", twice and more: a noun has an article or a number there, and no capital. */
function bareNames(words: string, spans: readonly Found[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { start, end, kind } of spans) {
    const name = words.slice(start, end);
    const isBare =
      (kind === 'place' || kind === 'organisation') &&
      BARE_NAME.test(name) &&
      WHERE.test(words.slice(Math.max(0, start - 10), start)) &&
      !/^(?: \d| ?:|-)/.test(words.slice(end, end + 2));
    if (isBare) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Set([...times].filter(([, count]) => count > 1).map(([name]) => name));
}

const BARE_NAME = /^\p{Lu}\p{Ll}{4,}$/u;
const WHERE = /(?<![\p{L}\p{N}])(?:bij|in|van|naar|uit|binnen|at|for|from|of) $/iu;

/** The words that are said without a capital and name nobody, folded. */
function wordsBeside(text: string, spans: readonly Found[]): ReadonlySet<string> {
  const beside = new Set<string>();
  let next = 0;
  forEachToken(text, ({ start, end, word, capital }) => {
    while ((spans[next]?.end ?? end) <= start) next++;
    if (!capital && end <= (spans[next]?.start ?? end)) beside.add(word);
  });
  return beside;
}

/** What it is beside a name, where each of its words is a word of the language. */
function wordIn(name: string, said: () => ReadonlySet<string>): ScannedSpan['word'] {
  const words = name
    .split(/[\s-]+/)
    .map(fold)
    .filter((word) => /\p{L}{2}/u.test(word));
  if (words.length === 0 || !words.every(isOrdinary) || words.some((word) => IS_STREET.test(word)))
    return null;
  // "Kees de Boer": a first name and what follows it is nobody's word, wherever it stands.
  if (words.length > 1 && FIRST_NAMES.has(words[0] ?? '')) return null;
  if (words.every((word) => isPersonal(word) || isCommonWord(word))) return 'name';
  const isSaid = (word: string) => said().has(word) && !isSmallOrTitle(word) && !PARTICLES.has(word);
  return words.some(isSaid) ? 'noun' : 'unsaid';
}

/** "Anna" and "Wit" of "Anna de Wit", but no word that could as well be nobody's name. */
function namingParts(name: string, { start }: Found): [number, number][] {
  if (!/\s/.test(name)) return [];
  return tokensOf(name)
    .filter(({ word }) => word.length > 1 && !PARTICLES.has(word) && !isSmallOrTitle(word))
    .filter(({ word }) => !isOrdinary(word) || isCommonWord(word))
    .map((token) => [start + token.start, start + token.end]);
}

/** UTF-16 units of a line that went on where it was full: a shorter one is a cell, or was ended. */
const FULL = 30;

/** A line that ends in the middle of a sentence, and goes on without a capital. */
const WRAPPED = /(?<=[\p{Ll}\p{N},])[^\S\n]*\n(?=[\p{Ll}\p{N}])/gu;
/** Behind a word that wants another. */
const UNFINISHED =
  /\n(?=\p{Lu})(?<=(?<!\p{L})(?:de|het|een|van|der|den|in|uit|naar|te|bij|aan|met|the|of|at|from|with)\n)/gu;

/**
 * A text in which a line end is a blank where somebody only went on to the next line: a date, a number or a name stays
 * one. Every letter is where it was.
 */
function unwrapped(words: string): string {
  return words
    .replace(UNFINISHED, ' ')
    .replace(WRAPPED, (end, at: number) =>
      at - words.lastIndexOf('\n', at - 1) > FULL ? ' '.repeat(end.length) : end,
    );
}

/** "Q. How was it?", or "V." in Dutch: what is asked. */
const ASKED = /^[^\S\n]*[QV]\. \p{Lu}[^\n]{1,600}\?[^\S\n]*$/gmu;
const ANSWERED = /^([^\S\n]*[AQV])\.(?= \p{Lu})/gmu;
const FEWEST_ASKED = 2;

/** "A. Because we left": below questions that begin so, the letter is a mark and no initial; a colon in place of the stop says so. */
function withAnswerMarks(words: string): string {
  const isAsked = /[QV]\. /.test(words) && (words.match(ASKED)?.length ?? 0) >= FEWEST_ASKED;
  return isAsked ? words.replace(ANSWERED, '$1:') : words;
}
