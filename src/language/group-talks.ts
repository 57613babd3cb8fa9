/** What an interview with several people at once is called, as part of a pattern that ignores case. */
export const GROUP_TALK = String.raw`(?:focus[\s-]?gro(?:ep(?:en|s)?|ups?)(?:gesprek(?:ken)?|interviews?|discussies?)?|groeps-?(?:gesprek(?:ken)?|interviews?|discussies?)|group\s(?:interviews?|discussions?|conversations?))`;

const NAMES_GROUP_TALK = new RegExp(String.raw`(?<!\p{L})${GROUP_TALK}(?!\p{L})`, 'iu');

/** Of a heading, a sentence or a noun: "Focusgroep 2", "groepsgesprek", "group interview". */
export function namesGroupTalk(text: string): boolean {
  return NAMES_GROUP_TALK.test(text);
}
