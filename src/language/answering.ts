import { isOutrightObjecting } from './objecting.ts';
import { isRemark } from './remarks.ts';

// What hardly anything but an answer is, also alone.
const ALONE =
  'ja|nee|ok[eé]?|okay|eens|oneens|(?:helemaal |niet )?mee eens|akkoord|klopt|inderdaad|precies|dank(?:jewel|je| je)?|bedankt|' +
  'aangepast|gewijzigd|verwerkt|yes|no|yep|nope|agreed?|disagree|indeed|exactly|thanks|thank you|done|fixed|changed|hm+';
// What is an answer where a sign parts it from what follows: "Goed, doen we".
const PARTED = 'goed(?: punt| idee)?|prima|mooi|top|beter|good(?: point| idea)?|great|fine|sure|right';
// How somebody begins who speaks of what another coded.
const BEGINS =
  '(?:daar )?heb je gelijk|je hebt gelijk|toch (?:maar|liever|niet|beter)|liever (?:label|sub|code|niet|wel)|eerder (?:label|sub|code)|misschien (?:is|toch|beter|eerder|liever|ook)|' +
  'ik (?:zou|denk|vind|twijfel|snap|begrijp|laat|bedoel)|(?:we|wij) (?:zouden|moeten|kunnen)|(?:kan|moet|is|hoort|past) (?:dit|dat)|' +
  '(?:dit|dat) (?:is|lijkt|hoort|past|zou)|waarom|hoezo|zullen we|zie (?:mijn|hieronder|boven|vorige)|' +
  "you(?:'re| are) right|i(?:'d| would| think| agree| disagree| don'?t| suggest| mean)|we (?:should|could)|(?:could|should) (?:this|we)|" +
  "(?:this|that) (?:is|looks|seems|belongs|fits|should|could)|why|how about|what about|maybe|perhaps|rather|better (?:label|code|as)|let'?s|see (?:my|above|below)";

// What Google Docs writes itself below a thread.
const BY_PROGRAM = 'gemarkeerd als opgelost|opnieuw geopend|marked as resolved|re-opened';

const OPENS = new RegExp(
  `^[\\s\\p{P}]*(?:(?:${ALONE})(?=\\s*(?:$|[\\p{P}]))|(?:${PARTED})(?=\\s*[,.!;:–—])|(?:${BEGINS})(?![\\p{L}'’])|(?:${BY_PROGRAM})[\\s\\p{P}]*$)`,
  'iu',
);
// How an answer ends that first says what it is about: "vertrouwen klopt, mee eens".
const ENDS =
  /[,.;!–—-]\s*(?:helemaal |ook |ben ik het )?(?:mee eens|eens|akkoord|klopt|prima|ok[eé]?|okay|doen we|agreed?|i agree|fine)[\s\p{P}]*$|\s(?:klopt|is (?:goed|prima|akkoord|fine|ok)|mee eens|agreed)[\s\p{P}]*$/iu;
const AGREES = new RegExp(`^[\\s\\p{P}]*(?:(?:${ALONE}|${PARTED})(?:[\\s\\p{P}]+|$)){1,4}$`, 'iu');
const TO_SOMEBODY = /^\s*@\p{L}/u;
// "Knelpunt: …", "#…", "(Label 3)": what points at a code is none for being long.
const POINTS = /[\d#:]/;

/** Whether words under somebody's note answer it, and are no code beside it: they ask, agree, address, or talk. */
export function isAnswering(words: string): boolean {
  if (TO_SOMEBODY.test(words) || words.includes('?') || OPENS.test(words) || isOutrightObjecting(words))
    return true;
  if (!words.includes(':') && ENDS.test(words)) return true;
  return !POINTS.test(words) && isRemark(words);
}

/** Whether they agree and say nothing besides, "eens!", "ok, aangepast": an answer also where nobody says who wrote it. */
export function isAgreeing(words: string): boolean {
  return AGREES.test(words);
}
