import { fold } from '../language/fold.ts';
import { isFullName } from './marks.ts';
import { isRelative, roleInWords } from './roles.ts';

/** What people are called after what they do: suffixes that hardly any other word has. */
const BY_ENDING =
  /(?:kundige|kracht|werk(?:st)?er|begeleid(?:st)?er|leid(?:st)?er|coach|manager|consulente?|assistente?|coordinator|directeur|directrice|adviseur|adviseuse|inspecteur|monteur|chauffeur|ingenieur|therapeute?|psycholoog|psychologe|specialiste?|verpleger|verzorger|vrijwillig(?:st)?er|bestuurder|ambtenaar|leraar|lerares|docente?|onderwijzer(?:es)?|student[e]?|leerling|scholier|ouder|bewoon(?:st)?er|huurder|client|patient|klant|gast|arts|dokter|rechter|advocaat|agent|boa|jurist|notaris|secretaris|secretaresse|bibliothecaris|dirigente?|muzikante?|kok|ober|bakker|slager|tuinman|hovenier|schilder|timmerman|conducteur|machinist|piloot|beheerder|coordinatrice|teamlid|voorzitter|penningmeester|wethouder|burgemeester|planner|trainer|speler|speelster|werkgever|werknemer|ondernemer|eigenaar|zzp'?er|stagiaire?|conciërge|concierge|teacher|pupil|nurse|doctor|manager|volunteer|worker|officer|director|librarian|conductor|driver|engineer|clerk|cook|owner|tenant|resident|parent|patient|client|coordinator|advisor|adviser)(?:s|en|n)?$/iu;

/** True for a heading that says only who somebody is: a function or a full name. */
export function isLikePerson(heading: string): boolean {
  const words = heading.replace(/^\s*\d+(?:\.\d+)*\.?\s+/u, '').replace(/[\s:]+$/u, '');
  if (words.split(/\s+/u).length > 5) return false;
  if (isFullName(words) || isRelative(words) || roleInWords(words) === 'respondent') return true;
  return words.split(/[\s,/&-]+/u).some((word) => BY_ENDING.test(fold(word)) || BY_ENDING.test(word));
}

/** True for one word for what somebody does ("Directrice"), which before words that are said calls whoever says them. */
export function isFunctionWord(word: string): boolean {
  return /^[\p{L}\p{M}'’-]+$/u.test(word) && BY_ENDING.test(fold(word));
}

// "Respondent A (vrouw, 67)" is told of one person; "Interview vrouw 2" is of a group.
const SEX =
  /(?=\S)(?<=[(,;]\s*)(?:man|vrouw|jongen|meisje|[mvf]|(?:fe)?male|(?:wo)man|boy|girl)(?=\s*(?:[),;]|$))/giu;

/** A heading without what it says of one person's sex in parentheses or behind a comma. */
export function withoutSex(heading: string): string {
  return heading.replace(SEX, '');
}
