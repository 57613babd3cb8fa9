import { matchesOf } from '../language/matches.ts';
import type { Role } from '../model/project.ts';
import { colon } from './forms/colon.ts';
import { MARK_FORMS } from './forms/index.ts';
import type { Line } from './lines.ts';
import { INITIALS, type Mark, markKey } from './marks.ts';
import { roleInWords } from './roles.ts';
import type { Tally } from './tally.ts';

/** What a legend declares: mark and role. */
export type Legend = ReadonlyMap<string, Role>;

const EQUALS =
  /(?<![\p{L}\d])(\p{L}{1,4}\d{0,2})\s*=\s*([^,;=\n]{2,60}?)(?=\s*(?:$|[,;\n]|\s\p{L}{1,4}\d{0,2}\s*=))/gu;
const IN_PARENTHESES = /([\p{L}\p{M}]{5,20}(?:\s\d{1,2})?)\s*\((\p{Lu}{1,3}\d{0,2})\)/gu;

/** A line without the speakers that it declares: of "I = interviewer, R1 = respondent" nothing is left that names anybody. */
export function withoutLegend(line: string): string {
  const rest = line.includes('=') ? line.replace(EQUALS, ' ') : line;
  const inParentheses = rest.includes('(') ? [...matchesOf(rest, IN_PARENTHESES)] : [];
  // "Respondent (R1)" alone may be whom a title names.
  return inParentheses.length < 2 ? rest : rest.replace(IN_PARENTHESES, ' ');
}

/**
 * What a line above the first turn declares; empty for any other line. "geel = motivatie" and "mbo = een opleiding" stand
 * beside an equals sign as well: behind it stands a role, or before it somebody who speaks below, or who is called as one who does.
 */
export function legendIn(line: Line, marks: Tally): Map<string, Role> {
  const declared = new Map<string, Role>();
  // Nearly every line has neither sign, and these two patterns try it at every letter.
  if (line.text.includes('='))
    for (const [, mark = '', words = ''] of matchesOf(line.text, EQUALS))
      if (roleInWords(words) !== null || isLikeSpeaker(mark, marks)) declared.set(mark, declaredRole(words));
  if (line.text.includes('('))
    for (const [, words = '', mark = ''] of matchesOf(line.text, IN_PARENTHESES)) {
      const role = roleInWords(words);
      if (role !== null) declared.set(mark, role);
    }
  const found = declared.size === 0 ? letterMark(line) : null;
  if (found === null) return declared;
  const words = line.text.slice(found.end).trim();
  const role = isNounPhrase(words) ? roleInWords(words) : null;
  if (role !== null) declared.set(found.mark, role);
  return declared;
}

function isLikeSpeaker(mark: string, marks: Tally): boolean {
  const key = markKey(mark);
  return (
    marks.has(key) ||
    (/\d$/.test(mark) && [...marks.keys()].some((one) => one.replace(/\d+$/, '') === key.replace(/\d+$/, '')))
  );
}

/** "R: Respondent", "R – respondent", "R<tab>respondent": letters, and behind them who that is. */
function letterMark(line: Line): Mark | null {
  for (const form of MARK_FORMS) {
    const mark = form.read(line);
    if (mark !== null && INITIALS.test(mark.mark) && mark.end < line.text.length) return mark;
  }
  return null;
}

const NAME_IN_LEGEND =
  /(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?(?:\s\d{1,2})?)\s*\(([^()]{3,40})\)/gu;

/** "Aanwezig: Joost (interviewer) en Wil (vrijwilliger)": names that speak below, with the roles that a line says. */
export function namesInLegend(line: string, marks: Tally): Map<string, Role> {
  const declared = new Map<string, Role>();
  for (const [, name = '', words = ''] of matchesOf(line, NAME_IN_LEGEND)) {
    const role = roleInWords(words);
    if (role !== null && marks.has(markKey(name))) declared.set(name, role);
  }
  return declared;
}

const LISTED = /^\s*(\p{L}[\p{L}\p{M} ]{1,40}?)\s*[:：]\s*(\S.{0,300})$/u;
const ONE_LISTED =
  /\s*([^,;()]+?)\s*(?:\(([^()]*)\))?\s*(?:[,;]\s*(?:(?:en|and)\s)?|\s(?:en|and|&)\s|[.\s]*$)/giu;

/** "Deelnemers: KL (docent), PM (ouder) en TB": several who speak below, by their marks, under a word for what they are. */
export function listedInLegend(line: string, marks: Tally): Map<string, Role> {
  const [, key = '', words = ''] = LISTED.exec(line) ?? [];
  const role = roleInWords(key);
  if (role !== 'respondent' && role !== 'researcher') return new Map();
  const listed = [...matchesOf(words, ONE_LISTED)].map(([, mark = '', aside = '']) => [mark, aside] as const);
  if (listed.length < 2 || !listed.every(([mark]) => marks.has(markKey(mark)))) return new Map();
  return new Map(listed.map(([mark, aside]) => [mark, roleInWords(aside) ?? role]));
}

/** A line directly beside a legend's line that declares one more speaker, by a description without a role's word. */
export function describesSpeaker(line: Line): Mark | null {
  const found = colon.read(line);
  if (found === null || !INITIALS.test(found.mark)) return null;
  return isNounPhrase(line.text.slice(found.end).trim()) ? found : null;
}

/** A declared speaker who is no researcher answers, unless the legend says that they only sit by. */
export function declaredRole(words: string): Role {
  return roleInWords(words) ?? 'respondent';
}

/** A few words that are no sentence: who somebody is, not what somebody says. */
export function isNounPhrase(words: string): boolean {
  return words.length > 0 && !/[.?!…]$|[.?!]\s/.test(words) && words.split(/\s+/).length <= 6;
}
