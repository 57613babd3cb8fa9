import { withoutAccents } from './fold.ts';
import { matchesOf } from './matches.ts';

/** Whether words speak well of what they are about (1), badly (-1), or neither. */
export type Polarity = -1 | 0 | 1;

const forms = (stems: string) => new RegExp(`^(?:${stems})$`, 'u');

const GOOD = forms(
  'goed|goede|prima|prettige?|fijne?|tevreden|makkelijke?|gemakkelijke?|soepele?|soepeltjes|duidelijke?|genoeg|voldoende|heldere?|' +
    'blije?|mooie?|uitstekende?|leuke?|top|vlot|vlotte|perfect|positieve?|veilige?|netjes|betrouwba(?:ar|re)|handige?|' +
    'good|great|fine|happy|satisfied|easy|smooth|smoothly|clear|enough|sufficient|pleasant|excellent|perfect|positive|safe|reliable|helpful|well',
);
const BAD = forms(
  'slechte?|lastige?|moeilijke?|moeizaam|moeizame|knelpunt|knelpunten|last|hinder|onduidelijke?|' +
    'ontevreden|jammer|vervelende?|frustrerende?|frustratie|mis|mist|missen|ontbreekt|ontbreken|gebrek|gebrekkige?|tekort|onvoldoende|' +
    'stress|onveilige?|bang|negatieve?|moeite|zorgen|ergernis|storend|rommelige?|traag|trage|klaag|klaagt|klaagden?|klagen|' +
    'bad|badly|poor|poorly|difficult|hard|trouble|unclear|unhappy|dissatisfied|annoying|frustrating|' +
    'lack|lacks|lacking|missing|shortage|insufficient|stressful|unsafe|afraid|negative|worry|worries|worried|nuisance|slow|complain|complains|complained|complaining',
);
/** What people speak of, neither well nor badly; that there is none of it speaks well. */
const THINGS = forms('probleem|problemen|klacht|klachten|overlast|problem|problems|complaint|complaints');
/** Turns what follows within three words around. */
const TURNS = forms(
  "niet|geen|nooit|niks|nauwelijks|weinig|zonder|allesbehalve|not|no|never|without|hardly|little|neither|nor|\\p{L}+n't|cannot",
);
const TOO = forms('te|too');
const REACH = 3;
/** Words between what is spoken of and what is said of it. */
const NEAR = 6;
// What might be, or should be, is not said to be so.
const MIGHT =
  /(?<!\p{L})(?:zou(?:den)?|moet(?:en)?|als\s+het|mits|hopelijk|wil(?:len|de|den)?|would|should|could|if\s+it|hopefully|want(?:s|ed)?)(?!\p{L})/iu;

const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

function polarWords(text: string): string[] {
  return [...matchesOf(text, WORD)].map(([word]) => withoutAccents(word).replace('’', "'"));
}

/**
 * Of words as they stand: "geen probleem" speaks well, "te gemakkelijk" badly, and a wish neither way. `isTopic` tells
 * what they are about: then only what stands near it counts, and itself it says nothing.
 */
export function polarityOf(text: string, isTopic: ((word: string) => boolean) | null = null): Polarity {
  if (MIGHT.test(text) || text.trimEnd().endsWith('?')) return 0;
  const words = polarWords(text);
  const topics = isTopic === null ? null : words.flatMap((word, i) => (isTopic(word) ? [i] : []));
  const signs = words.map((word, i) => {
    if (topics !== null && !topics.some((at) => at !== i && Math.abs(at - i) <= NEAR)) return 0;
    const isTurned = words.slice(Math.max(0, i - REACH), i).some((before) => TURNS.test(before));
    if (THINGS.test(word)) return isTurned ? 1 : 0;
    const isTooMuch = TOO.test(words[i - 1] ?? '');
    if (GOOD.test(word)) return isTurned !== isTooMuch ? -1 : 1;
    return BAD.test(word) ? (isTurned ? 1 : -1) : 0;
  });
  return Math.sign(signs.reduce<number>((sum, sign) => sum + sign, 0)) as Polarity;
}

/** Whether a word says good or bad of whatever stands beside it, or turns it around. */
export function isOpinion(word: string): boolean {
  const plain = withoutAccents(word);
  return GOOD.test(plain) || BAD.test(plain) || TURNS.test(plain);
}

/** Whether "geen", "nooit" and the like stand within three words before or behind one that `isAbout` admits. */
export function isTurnedDown(text: string, isAbout: (word: string) => boolean): boolean {
  if (MIGHT.test(text) || text.trimEnd().endsWith('?')) return false;
  const words = polarWords(text);
  return words.some(
    (word, i) =>
      isAbout(word) && words.slice(Math.max(0, i - REACH), i + REACH + 1).some((near) => TURNS.test(near)),
  );
}
