import { withoutAccents } from './fold.ts';

// Forms that are verbs and hardly anything else, of verbs that people write to themselves with.
const VERBS: ReadonlySet<string> = new Set(
  (
    'ben bent is zijn was waren geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden ' +
    'kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht wil wilt willen wilde wilden zal zult ' +
    'zullen zou zouden ga gaat gaan ging gingen gegaan doe doet doen deed deden gedaan vind vindt vinden vond vonden ' +
    'zeg zegt zeggen zei zeiden gezegd weet weten wist wisten denk denkt denken dacht dachten kom komt komen kwam ' +
    'kwamen staat staan stond stonden zie ziet zien zag zagen lijkt lijken leek blijkt blijken bleek blijft blijven ' +
    'bleef geeft geven gaf gaven maakt maken maakte maakten past passen hoort horen hoorde noemt noemen noemde ' +
    'genoemd vertelt vertellen vertelde bedoelt bedoelen bedoelde vraagt vragen vroeg krijgt krijgen kreeg laat laten ' +
    'liet houdt houden hield neemt nemen nam nadenken navragen nakijken opzoeken terugkomen uitzoeken checken ' +
    'controleren vergelijken klopt kloppen snap snapt begrijp begrijpt ' +
    'am are were been be being has have having does did do done can could should would will shall must may might ' +
    'need needs think thinks thought say says said know knows knew mean means meant seems seem looks look fits fit ' +
    'belongs belong goes went check compare see find finds found gives gave makes made gets got keep keeps ask asks asked'
  ).split(' '),
);

/** Whether one of some words is a verb that a sentence has. */
export function hasVerb(words: readonly string[]): boolean {
  return words.some((word) => VERBS.has(withoutAccents(word)));
}

const PARTICIPLE = /^ge(?=\p{L}{3,}(?:[dt]|en)$)/u;
const ENDING = /(?<=\p{L}{3})(?:[td]en|[td]e|en|ed|es|t|s|d)$/u;

/** The same for "mis", "mist", "missen" and "gemist": what is left of a verb, or any word, without its ending. */
export function rootOf(word: string): string {
  return withoutAccents(word)
    .replace(PARTICIPLE, '')
    .replace(ENDING, '')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/z$/u, 's')
    .replace(/v$/u, 'f');
}
