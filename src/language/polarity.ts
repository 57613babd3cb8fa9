import badWords from './data/bad-words.txt?raw';
import goodWords from './data/good-words.txt?raw';
import { wordList } from './data/word-list.ts';
import { withoutAccents } from './fold.ts';
import { matchesOf } from './matches.ts';
import { hasVerb } from './verbs.ts';

/** Whether words speak well of what they are about (1), badly (-1), or neither. */
export type Polarity = -1 | 0 | 1;

const forms = (stems: string) => new RegExp(`^(?:${stems})$`, 'u');

const GOOD = wordList(goodWords);
const BAD = wordList(badWords);
/** "Ondankbaar", "unwelcome": the opposite of a word that speaks well. */
const TURNING_BEGINNING = /^(?:on|un|dis|in|im)(?=\p{L}{4})/u;
/** What people speak of, neither well nor badly; that there is none of it speaks well. */
const THINGS = forms('probleem|problemen|klacht|klachten|overlast|problem|problems|complaint|complaints');
/** Turns what follows within three words around. */
const TURNS = forms(
  "niet|geen|nooit|niks|niets|niemand|nauwelijks|weinig|zonder|allesbehalve|not|no|never|nobody|nothing|none|without|hardly|little|neither|nor|\\p{L}+n't|cannot",
);
/** That something is missing: "goede begeleiding" that is missed is none. */
const LACKING = forms(
  'mis|mist|miste|misten|missen|gemist|gemis|gebrek|tekort|ontbreekt|ontbreken|ontbrak|ontbraken|lack|lacks|lacked|lacking|miss|misses|missed|missing|shortage',
);
const TOO = forms('te|too');
const REACH = 3;
/** Words between what is spoken of and what is said of it. */
const NEAR = 6;
// What might be, or should be, is not said to be so.
const MIGHT =
  /(?<!\p{L})(?:zou(?:den)?|moet(?:en)?|als\s+het|mits|hopelijk|wil(?:len|de|den)?|would|should|could|if\s+it|hopefully|want(?:s|ed)|want\s+(?:to|it|them|him|us|the|an?|more|that|this))(?!\p{L})/iu;
/** Where a wish ends: not before what is wished, "ik zou willen, dat …". "So rude that I wanted to leave" tells of rudeness. */
const APART =
  /[;:.!?]|,(?!\s*(?:dat|of|als|om|that|if|to)(?!\p{L}))|(?<!\p{L})(?:maar|omdat|want(?!\s+to(?!\p{L}))|but|because|en|and|(?<=(?<!\p{L})(?:zo|so)\s+\p{L}+\s+)(?:dat|that))(?!\p{L})/iu;

function isBad(word: string): boolean {
  return BAD.has(word) || (TURNING_BEGINNING.test(word) && GOOD.has(word.replace(TURNING_BEGINNING, '')));
}

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** "Te spreken over" is pleased with it. */
const CONTENT_WITH = /(?<!\p{L})te\s+spreken\s+(?<of>over)(?!\p{L})/giu;

/** "Het geld, verder niks", "niet alleen hulp maar ook geld": that there is nothing, or something, besides turns nothing down. */
const NOTHING_ELSE =
  /(?<!\p{L})(?:niet\s+alleen|not\s+only|(?:verder|anders)\s+(?:niks|niets)|(?:niks|niets)\s+anders|nothing\s+else)(?!\p{L})/giu;

/** "Valt reuze mee", "viel me erg tegen": the verb and its end say it together. */
const TURNS_OUT =
  /(?<!\p{L})(?:val(?:t|len)?|viel(?:en)?)\s+(?<between>(?:(?!mee(?!\p{L})|tegen(?!\p{L}))\p{L}+\s+){0,4}?)(?<end>mee|tegen)(?!\p{L})|(?<!\p{L})(?<closed>mee|tegen)ge?val(?:len|t)(?!\p{L})/giu;

function polarWords(text: string): string[] {
  const words = text
    .replace(CONTENT_WITH, 'tevreden $<of>')
    .replace(NOTHING_ELSE, ' ')
    .replace(TURNS_OUT, (...told) => {
      const { between = '', end, closed } = told.at(-1) as Record<string, string | undefined>;
      return `${between}${/^mee/iu.test(end ?? closed ?? '') ? 'prettig' : 'vervelend'}`;
    });
  return [...matchesOf(words, WORD)].map(([word]) => withoutAccents(word).replace('’', "'"));
}

/** The words that tell how it is; those that only wish it stand there as ''. */
function toldWords(text: string): string[] {
  if (!MIGHT.test(text)) return polarWords(text);
  return text.split(APART).flatMap((clause) => {
    const words = polarWords(clause);
    return MIGHT.test(clause) ? words.map(() => '') : words;
  });
}

/** Turns the word that its sentence opens with: "schoon is het hier nooit". */
const TURNS_OPENING = forms("niet|nooit|niemand|nauwelijks|allesbehalve|not|never|nobody|hardly|\\p{L}+n't");
/** "Echt schoon", "and really clean". */
const BEFORE_OPENING = forms('ja|nou|en|maar|echt|heel|erg|zo|bepaald|well|and|but|really|very|so|exactly');
const THEY = forms('i|it|they|we|he|she|you|this');
/** Opens what is another thing: "fijn is dat ze nooit schreeuwen". */
const OPENS_OTHER = forms('dat|omdat|als|want|maar|en|that|because|when|but|and');
/** Of what somebody did not know it is told that it is so. */
const KNOWS = forms('weet|wist|wisten|weten|besef|besefte|know|knew|realised|realized');

/** "Schoon vind ik het niet", "schoon is anders", "clean it never was": turned around by what stands behind it. */
function isTurnedBehind(words: readonly string[], at: number): boolean {
  if (at > REACH || !words.slice(0, at).every((word) => BEFORE_OPENING.test(word))) return false;
  const after = words.slice(at + 1, at + 1 + 2 * REACH + 1);
  const end = after.findIndex((word) => OPENS_OTHER.test(word));
  const own = end < 0 ? after : after.slice(0, end);
  const verb = own.findIndex((word, i) => hasVerb([word]) || (i === 0 && THEY.test(word)));
  if (verb < 0) return false;
  return own[verb + 1] === 'anders' || own.slice(verb + 1).some((word) => TURNS_OPENING.test(word));
}

/** Between "niet" and "dat": "ik heb niet het gevoel dat"; not "er is niet één lijn in, dat vind ik lastig". */
const OF_OPINION = forms(
  'het|de|zo|echt|gevoel|idee|indruk|zeggen|vinden|geloven|merken|denken|say|feel|really',
);
const OPENS_OPINION = forms('dat|that|think|feel|believe');

/** "Ik vind niet dat het hier schoon is", "I don't think the stairs are clean". */
function isTurnedAbove(words: readonly string[], at: number): boolean {
  const from = Math.max(0, at - 2 * REACH - 1);
  return words.slice(from, at).some((word, i) => {
    const turn = from + i;
    if (!TURNS.test(word)) return false;
    const around = words.slice(Math.max(0, turn - REACH), turn + REACH + 1);
    const opens = words.slice(turn + 1, Math.min(at, turn + 1 + REACH));
    const end = opens.findIndex((next) => OPENS_OPINION.test(next));
    return (
      end >= 0 &&
      !around.some((near) => KNOWS.test(near)) &&
      opens.slice(0, end).every((one) => OF_OPINION.test(one))
    );
  });
}

/** Verbs that speak badly: in Dutch what turns them stands behind them. */
const BLAMES = forms(
  'kla(?:ag|agt|agde|agden|gen)|ba(?:al|alt|alde|alden|len)|haat|haten|haatten?|scha(?:am|amt|amde|men)|mis|mist|misten?|missen|ontbr(?:eekt|eken|ak|aken)',
);
/** "Klaagt niet", "daar klaag ik nooit over": behind a Dutch verb. */
function isTurnedVerb(words: readonly string[], at: number): boolean {
  if (!BLAMES.test(words[at] ?? '')) return false;
  const after = words.slice(at + 1, at + 1 + REACH);
  const turn = after.findIndex((word) => TURNS.test(word));
  return turn >= 0 && !after.slice(0, turn).some((word) => OPENS_OTHER.test(word));
}

function isTurnedAt(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - REACH), at);
  return (
    before.some((word) => TURNS.test(word) || LACKING.test(word)) ||
    isTurnedVerb(words, at) ||
    isTurnedBehind(words, at) ||
    isTurnedAbove(words, at)
  );
}

/**
 * Of words as they stand: "geen probleem" speaks well, "te gemakkelijk" badly, and a wish neither way. `isTopic` tells
 * what they are about: then only what stands near it counts, and itself it says nothing.
 */
export function polarityOf(text: string, isTopic: ((word: string) => boolean) | null = null): Polarity {
  if (text.trimEnd().endsWith('?')) return 0;
  const words = toldWords(text);
  const topics = isTopic === null ? null : words.flatMap((word, i) => (isTopic(word) ? [i] : []));
  const signs = words.map((word, i) => {
    if (topics !== null && !topics.some((at) => at !== i && Math.abs(at - i) <= NEAR)) return 0;
    if (THINGS.test(word)) return isTurnedAt(words, i) ? 1 : 0;
    const isTooMuch = TOO.test(words[i - 1] ?? '');
    if (GOOD.has(word)) return isTurnedAt(words, i) !== isTooMuch ? -1 : 1;
    return isBad(word) ? (isTurnedAt(words, i) ? 1 : -1) : 0;
  });
  return Math.sign(signs.reduce<number>((sum, sign) => sum + sign, 0)) as Polarity;
}

/** Whether a word says good or bad of whatever stands beside it, or turns it around. */
export function isOpinion(word: string): boolean {
  const plain = withoutAccents(word);
  return GOOD.has(plain) || isBad(plain) || TURNS.test(plain);
}

/** Whether a word says that something is missing. */
export function isLacking(word: string): boolean {
  return LACKING.test(withoutAccents(word));
}

/** Whether "geen", "nooit" and the like stand within three words before or behind one that `isAbout` admits. */
export function isTurnedDown(text: string, isAbout: (word: string) => boolean): boolean {
  if (text.trimEnd().endsWith('?')) return false;
  const words = toldWords(text);
  return words.some(
    (word, i) =>
      isAbout(word) && words.slice(Math.max(0, i - REACH), i + REACH + 1).some((near) => TURNS.test(near)),
  );
}

/** How an answer begins that says so, and one that does not. */
export const YES = /^\s*(?:ja|jawel|jazeker|zeker|klopt|yes|yeah|certainly|of\s+course)(?!\p{L})/iu;

const NO =
  /^\s*(?:nee|neen|nooit|niet\s+echt|helemaal\s+niet|no|nope|never|not\s+(?:really|at\s+all))(?!\p{L})/iu;

const LONGEST_DENIAL = 12;
/** Words before which it is turned down. */
const DENIAL_WITHIN = 5;

/** Of "niet" alone nobody can tell what it turns down, but at the end: "ik niet", "dat zie ik nog niet gebeuren". */
const DENIES = forms('niks|niets|geen|nooit|niemand|nothing|never|none|nobody');
const AT_END = /(?<!\p{L})(?:niet|not|n[’']t)\W*$/iu;

/** "Ik krijg niks", "daar heb ik nooit last van gehad": a short answer that turns down what was asked; not "ik weet het niet". */
export function turnsDownQuestion(answer: string): boolean {
  if (NO.test(answer)) return true;
  const words = toldWords(answer);
  return (
    words.length <= LONGEST_DENIAL &&
    (words.slice(0, DENIAL_WITHIN).some((word) => DENIES.test(word)) ||
      (words.length <= DENIAL_WITHIN && AT_END.test(answer))) &&
    !words.some((word) => KNOWS.test(word))
  );
}
