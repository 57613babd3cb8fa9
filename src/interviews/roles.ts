import type { Role } from '../model/project.ts';

const RESEARCHER =
  /(?<!\p{L})(?:onderzoek(?:st)?er|interview(?:st)?er|interviewster|vragen?steller|vraagsteller|gespreksleid(?:st)?er|moderator|researcher|vraag|question)s?(?!\p{L})/iu;
const RESPONDENT =
  /(?<!\p{L})(?:respondente?|ge[iï]nterviewde|deelneemster|deelnemer|participant|informante?|interviewee|antwoord|answer)(?:en|s)?(?!\p{L})/iu;
const BYSTANDER =
  /(?<!\p{L})(?:tolk|notulist|observator|observant|stagiaire?|interpreter|observer)(?!\p{L})/iu;

/** The role that a word says ("Interviewer", "Respondent A"), null where it says none. */
export function roleInWords(words: string): Role | null {
  if (BYSTANDER.test(words)) return 'unknown';
  if (RESEARCHER.test(words)) return 'researcher';
  return RESPONDENT.test(words) ? 'respondent' : null;
}

/** What marks mean by custom where a transcript has no legend: O, I, V ask; R1, P2, G answer. */
export function roleByCustom(mark: string): Role {
  const words = roleInWords(mark);
  if (words !== null) return words;
  if (/^(?:O|I|V|Q|Int|Ond)\d?$/i.test(mark)) return 'researcher';
  return /^(?:R|P|G|A|Resp)\d{0,2}$/i.test(mark) ? 'respondent' : 'unknown';
}
