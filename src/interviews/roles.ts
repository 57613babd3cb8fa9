import type { Role } from '../model/project.ts';
import { isByLook, markKey } from './marks.ts';

const RESEARCHER =
  /(?<!\p{L})(?:onderzoek(?:st)?er|interview(?:st)?er|interviewster|vragen?steller|vraagsteller|(?:onder)?vra(?:ger|agster)|vragensteller|gespreksleid(?:st)?er|discussieleid(?:st)?er|groepsleid(?:st)?er|moderator|facilitator|researcher|enquêt(?:eur|rice)|forscher(?:in)?|fragende|vraag|question)s?(?!\p{L})/iu;
const RESPONDENT =
  /(?<!\p{L})(?:respondente?|ge[iï]nterviewde|deelneemster|deelnemer|participant|informante?|interviewee|enquêtée?|befragter?|antwort|réponse|antwoord|answer)(?:en|s)?(?!\p{L})/iu;
/** People who sit by whoever is interviewed. */
const BYSTANDER =
  /(?<!\p{L})(?:tolk|vertaler|vertaalster|notulist|observator|observant|stagiaire?|interpreter|translator|observer|note-?taker)(?!\p{L})/iu;
/** People who walk in on a respondent, and may as well be respondents themselves. */
const RELATIVE =
  /^(?:(?:de|het|mijn|zijn|haar|the|my)\s)?(?:partner|echtgeno(?:o)?te?|man|vrouw|zoon|dochter|moeder|vader|ouder|broer|zus(?:je)?|buur(?:man|vrouw|jongen|meisje)?|oma|opa|(?:klein|schoon|stief)(?:zoon|dochter|kind|moeder|vader|zus|broer)|kind|baby|mantelzorger|verzorger|verzorgende|verpleegkundige|begeleid(?:st)?er|collega|vriendin?|huisgenoot|bezoek(?:st)?er|medewerk(?:st)?er|voorbijganger|passant|receptioniste?|assistente?|technicus|ober|serveerster|wife|husband|son|daughter|mother|father|mum|mom|dad|brother|sister|neighbou?r|grand(?:mother|father|son|daughter|child)|grandma|grandpa|child|carer|caregiver|nurse|colleague|friend|roommate|visitor|assistant|passer-by|waiter|waitress)(?:\s?\d{1,2})?$/iu;
const SHARED =
  /^(?:allen|allemaal|iedereen|beiden?|allebei|samen|(?:alle|beide|meerdere|verschillende|enkele|sommige|een paar|all|both|several|multiple|some|various) (?:respondenten|deelnemers|sprekers|stemmen|geïnterviewden|respondents|participants|speakers|voices|interviewees)|meerderen?|(?:de |hele |de hele |the |whole |the whole )?(?:groep|group)|gezamenlijk|(?:in )?koor|door elkaar|(?:de |the )?(?:anderen|overigen|others)|(?:(?:de|the) )?rest|all|everyone|everybody|both|together|several|multiple)$/iu;
const NOBODY_KNOWS =
  /^(?:\?+|onbekend|iemand|someone|somebody|onbekende spreker|unknown|unidentified|onverstaanbaar|(?:onbekende?|unknown|unidentified) (?:speaker|voice|stem|man|vrouw|persoon|kind|person|(?:wo)?man|(?:fe)?male|child)(?: \d{1,2})?|(?:x{2,3}|n\.?n\.?))$/iu;

/** "Stem op achtergrond", "Voice in background", "Man at the door": heard, and nobody who is interviewed. */
const NEARBY =
  /^(?:\p{L}+ (?:op|in|uit|van|from) (?:de |het |the )?(?:achtergrond|background)|achtergrondstem(?:men)?|background (?:voices?|speaker))(?: \d{1,2})?$|^(?:man|vrouw|iemand|persoon|stem|woman|someone|somebody|person|voice) (?:aan|bij|voor|in|at|by|from|outside) (?:de|het|the) \p{L}{3,20}$/iu;

/** The role that a word says ("Interviewer", "Respondent A", "Tolk", "Allen"), null where it says none. */
export function roleInWords(words: string): Role | null {
  if (NOBODY_KNOWS.test(words)) return 'unknown';
  if (SHARED.test(words)) return 'shared';
  if (BYSTANDER.test(words) || NEARBY.test(words) || isBesideRespondent(words)) return 'other';
  if (RESEARCHER.test(words)) return 'researcher';
  return RESPONDENT.test(words) ? 'respondent' : null;
}

/** "Deelnemers", which heads a list of them above a talk; inside it, beside others by their own marks, all of them speak. */
export function isForAll(words: string): boolean {
  return /^(?:de |the )?(?:respondenten|deelnemers|geïnterviewden|respondents|participants|interviewees)$/iu.test(
    words,
  );
}

/** True for a word of somebody beside a respondent: a partner, a nurse who walks in. */
export function isRelative(words: string): boolean {
  return RELATIVE.test(words.replace(OF_SOMEBODY, '')) && !isByLook(words);
}

const OF_RESPONDENT =
  /\s(?:van|of)\s(?:(?:de|the)\s)?(?:respondent|deelne(?:mer|emster)|participant|ge[iï]nterviewde|interviewee|informant)(?:\s?\d{1,2})?$/iu;

/** "Partner van respondent". */
function isBesideRespondent(words: string): boolean {
  return OF_RESPONDENT.test(words) && RELATIVE.test(words.replace(OF_RESPONDENT, ''));
}

/** "Vrouw van Kees", "sister of R2". */
const OF_SOMEBODY = /\s(?:van|of)\s(?:(?:de|the)\s)?[\p{Lu}\d][\p{L}\d]*$/u;

/** First two letters of words for what people do or are beside an interview, in a transcriber's hurry. */
const BEGINS_ROLE =
  /^(?:al|as|be|br|bu|ca|ch|co|de|do|en|fa|fr|ge|gl|gr|he|hu|in|ka|ki|le|ma|me|mo|ne|no|ob|on|op|ou|pa|re|sa|se|so|st|su|te|to|tr|va|ve|vi|vo|vr|wi|zo|zu)$/i;

/** Whether two letters may be short for a role ("Ob", "No", "To"). */
export function beginsRole(letters: string): boolean {
  return BEGINS_ROLE.test(letters);
}

const ASKS = /^(?:o|i|ik(?:zelf)?|me|mij|myself|v|q|int|intv|intvr|inter|ond|onz|mod|gl|vr|ir)\d{0,2}$/;
const ANSWERS = /^(?:r|p|g|a|res|resp|ge|ant|dn|dln|deeln|part|ie|inf)\d{0,3}$/;

/** What marks mean by custom where a transcript has no legend: O, I, INT, "Ik" ask; R1, P2, RES answer. */
export function roleByCustom(mark: string): Role {
  const words = roleInWords(mark);
  if (words !== null) return words;
  const key = markKey(mark);
  if (ASKS.test(key)) return 'researcher';
  return ANSWERS.test(key) ? 'respondent' : 'unknown';
}
