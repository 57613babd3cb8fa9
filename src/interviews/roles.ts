import allSpeakers from '../language/data/all-speakers.txt?raw';
import allSpeakersPhrases from '../language/data/all-speakers-phrases.txt?raw';
import answeringMarks from '../language/data/answering-marks.txt?raw';
import answeringRoles from '../language/data/answering-roles.txt?raw';
import askingMarks from '../language/data/asking-marks.txt?raw';
import askingRoles from '../language/data/asking-roles.txt?raw';
import bystanderRoles from '../language/data/bystander-roles.txt?raw';
import howManySpeak from '../language/data/how-many-speak.txt?raw';
import interviewedPeople from '../language/data/interviewed-people.txt?raw';
import nobodyKnows from '../language/data/nobody-knows.txt?raw';
import roleBeginnings from '../language/data/role-beginnings.txt?raw';
import unseenPeople from '../language/data/unseen-people.txt?raw';
import voices from '../language/data/voices.txt?raw';
import walkingIn from '../language/data/walking-in.txt?raw';
import { anyIn, phrasesIn, standingAlone, wordList } from '../language/data/word-list.ts';
import { fold } from '../language/fold.ts';
import type { Role } from '../model/project.ts';
import { isByLook, markKey } from './marks.ts';

// Who each list is of stands at the top of its file. All of these look at folded words.

const RESEARCHER = standingAlone(askingRoles, 's?');
const RESPONDENT = standingAlone(answeringRoles, '(?:en|s)?');
/** Without its accents it is a survey. */
const ENQUETE = /(?<!\p{L})enquêtés?(?!\p{L})/iu;
const BYSTANDER = standingAlone(bystanderRoles);
const RELATIVE = wordList(walkingIn);
const ALL = new Set([...wordList(allSpeakers), ...phrasesIn(allSpeakersPhrases)]);
const SEVERAL = new RegExp(`^(?:een )?${anyIn(howManySpeak)} ${anyIn(interviewedPeople, voices)}$`);
const INTERVIEWED = new RegExp(`^(?:de |the )?${anyIn(interviewedPeople)}$`);
const NOBODY = wordList(nobodyKnows);
const UNKNOWN = new RegExp(
  `^(?:onbekende?|unknown|unidentified) ${anyIn(unseenPeople, voices)}(?: \\d{1,2})?$|^(?:\\?+|n\\.?n\\.?)$`,
);
/** "Stem op achtergrond", "Voice in background", "Man at the door": heard, and nobody who is interviewed. */
const NEARBY = new RegExp(
  `^(?:\\p{L}+ (?:op|in|uit|van|from) (?:de |het |the )?(?:achtergrond|background)|achtergrondstem(?:men)?|background (?:voices?|speaker))(?: \\d{1,2})?$|^${anyIn(unseenPeople, 'iemand someone somebody')} (?:aan|bij|voor|in|at|by|from|outside) (?:de|het|the) \\p{L}{3,20}$`,
  'u',
);

/** The role that words say ("Interviewer", "Respondent A", "Tolk", "Allen"), null where they say none. */
export function roleInWords(mark: string): Role | null {
  const words = fold(mark);
  if (NOBODY.has(words) || UNKNOWN.test(words)) return 'unknown';
  if (ALL.has(words) || SEVERAL.test(words)) return 'shared';
  if (BYSTANDER.test(words) || NEARBY.test(words) || isBesideRespondent(words)) return 'other';
  if (RESEARCHER.test(words)) return 'researcher';
  return RESPONDENT.test(words) || ENQUETE.test(mark) ? 'respondent' : null;
}

/** "Deelnemers", which heads a list of them above a talk; inside it, beside others by their own marks, all of them speak. */
export function isForAll(words: string): boolean {
  return INTERVIEWED.test(fold(words));
}

/** True for a word of somebody beside a respondent: a partner, a nurse who walks in. */
export function isRelative(words: string): boolean {
  return isWalkingIn(fold(words.replace(OF_SOMEBODY, ''))) && !isByLook(words);
}

function isWalkingIn(words: string): boolean {
  return RELATIVE.has(/^(?:(?:de|het|mijn|zijn|haar|the|my)\s)?(.*?)(?:\s?\d{1,2})?$/.exec(words)?.[1] ?? '');
}

const OF_RESPONDENT =
  /\s(?:van|of)\s(?:(?:de|the)\s)?(?:respondent|deelne(?:mer|emster)|participant|geinterviewde|interviewee|informant)(?:\s?\d{1,2})?$/;

/** "Partner van respondent". */
function isBesideRespondent(words: string): boolean {
  return OF_RESPONDENT.test(words) && isWalkingIn(words.replace(OF_RESPONDENT, ''));
}

/** "Vrouw van Kees", "sister of R2". */
const OF_SOMEBODY = /\s(?:van|of)\s(?:(?:de|the)\s)?[\p{Lu}\d][\p{L}\d]*$/u;

const BEGINNINGS = wordList(roleBeginnings);

/** Whether two letters may be short for a role ("Ob", "No", "To"). */
export function beginsRole(letters: string): boolean {
  return BEGINNINGS.has(fold(letters));
}

const ASKS = new RegExp(`^${anyIn(askingMarks)}\\d{0,2}$`);
const ANSWERS = new RegExp(`^${anyIn(answeringMarks)}\\d{0,3}$`);

/** What marks mean by custom where a transcript has no legend: O, I, INT, "Ik" ask; R1, P2, RES answer. */
export function roleByCustom(mark: string): Role {
  const words = roleInWords(mark);
  if (words !== null) return words;
  const key = markKey(mark);
  if (ASKS.test(key)) return 'researcher';
  return ANSWERS.test(key) ? 'respondent' : 'unknown';
}
