import type { Role } from '../model/project.ts';
import { roleByCustom, roleInWords } from './roles.ts';

/** A speaker's mark at the start of a line: `R1:`, `**Interviewer:**` without its stars, `[00:12] O:`. */
export interface Mark {
  readonly mark: string;
  /** Offset of the first word behind it. */
  readonly end: number;
}

const TIME = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?)';
const MARK = new RegExp(
  `^[\\s\\uFEFF]*(?:${TIME}\\s*[-–]?\\s*)?(\\p{L}[\\p{L}\\p{M}.'’-]{0,24}(?:\\s[\\p{L}\\p{M}.'’-]{1,20}){0,2}(?:\\s?\\d{1,2})?)\\s{0,2}(?:${TIME}\\s*)?:(?!\\/\\/|\\d)\\s*`,
  'u',
);
const INITIALS = /^\p{Lu}{1,2}\d{0,2}$/u;
const SPACED_INITIALS = /^(\p{Lu}{1,2})\s(\d{1,2})$/u;
// Written the same way above many interviews, and never a person.
const NO_SPEAKER =
  /^(?:toelichting|inleiding|topic|onderwerp|thema|duur|duration|datum|date|plaats|locatie|place|tijd|time|functie|naam|name|leeftijd|legenda?|afkortingen|opmerking|noot|note|let op|bijlage|kader|introductie|introduction|bron|interview|transcript|deelvraag|hoofdvraag|hypothese|stelling|stap|fase|tabel|figuur|label|nb|n\.b\.|ps|ok)(?:\s|\d|$)/iu;
const RECURS = 3;

export function markOf(line: string): Mark | null {
  const match = MARK.exec(line);
  const mark = match?.[1];
  if (match === null || mark === undefined) return null;
  return { mark: mark.trim().replace(SPACED_INITIALS, '$1$2'), end: match[0].length };
}

/** The speaker that a mark stands for: `r:` in a hurry is `R:`, `joost:` is `Joost:`. Null for one that nobody knows. */
export function speakerOf({ mark }: Mark, known: ReadonlyMap<string, unknown>): string | null {
  if (known.has(mark)) return mark;
  const upper = mark.toUpperCase();
  if (INITIALS.test(upper) && known.has(upper)) return upper;
  const capital = mark.charAt(0).toUpperCase() + mark.slice(1);
  return known.has(capital) ? capital : null;
}

/** What a legend declares: mark and role. */
export type Legend = ReadonlyMap<string, Role>;

const EQUALS =
  /(?<![\p{L}\d])(\p{L}{1,4}\d{0,2})\s*=\s*([^,;=\n]{2,60}?)(?=\s*(?:$|[,;\n]|\s\p{L}{1,4}\d{0,2}\s*=))/gu;
const IN_PARENTHESES = /([\p{L}\p{M}]{5,20}(?:\s\d{1,2})?)\s*\((\p{Lu}{1,3}\d{0,2})\)/gu;

/** What a line above the first turn declares; empty for any other line. */
export function legendIn(line: string): Map<string, Role> {
  const declared = new Map<string, Role>();
  for (const [, mark = '', words = ''] of line.matchAll(EQUALS)) declared.set(mark, declaredRole(words));
  for (const [, words = '', mark = ''] of line.matchAll(IN_PARENTHESES)) {
    const role = roleInWords(words);
    if (role !== null) declared.set(mark, role);
  }
  const colon = markOf(line);
  if (colon !== null && INITIALS.test(colon.mark) && declared.size === 0) {
    const words = line.slice(colon.end).trim();
    const role = isNounPhrase(words) ? roleInWords(words) : null;
    if (role !== null) declared.set(colon.mark, role);
  }
  return declared;
}

const NAME_IN_LEGEND =
  /(\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?(?:\s\d{1,2})?)\s*\(([^()]{3,40})\)/gu;

/** "Aanwezig: Joost (interviewer) en Wil (vrijwilliger)": names that speak below, with the roles that a line says. */
export function namesInLegend(line: string, marks: ReadonlyMap<string, number>): Map<string, Role> {
  const declared = new Map<string, Role>();
  for (const [, name = '', words = ''] of line.matchAll(NAME_IN_LEGEND)) {
    const role = roleInWords(words);
    if (role !== null && marks.has(name)) declared.set(name, role);
  }
  return declared;
}

/** A line directly beside a legend's line that declares one more speaker, by a description without a role's word. */
export function describesSpeaker(line: string): Mark | null {
  const colon = markOf(line);
  if (colon === null || !INITIALS.test(colon.mark)) return null;
  return isNounPhrase(line.slice(colon.end).trim()) ? colon : null;
}

/** A declared speaker who is no researcher answers, unless the legend says that they only sit by. */
export function declaredRole(words: string): Role {
  return roleInWords(words) ?? 'respondent';
}

/** A few words that are no sentence: who somebody is, not what somebody says. */
export function isNounPhrase(words: string): boolean {
  return words.length > 0 && !/[.?!…]$|[.?!]\s/.test(words) && words.split(/\s+/).length <= 6;
}

/**
 * Which marks of a transcript are speakers. Legend and project file decide; initials and written-out roles speak
 * for themselves; any other word before a colon is one only if it returns.
 */
export function speakersAmong(
  counts: ReadonlyMap<string, number>,
  legend: Legend,
  given: Legend,
): Map<string, { role: Role; declared: boolean }> {
  const speakers = new Map<string, { role: Role; declared: boolean }>();
  const called = namesAmong(counts, legend, given);
  const numbered = numberedAmong(counts);
  for (const [mark, count] of counts) {
    const declared = given.get(mark) ?? legend.get(mark);
    if (declared !== undefined) speakers.set(mark, { role: declared, declared: true });
    else if (roleInWords(mark) !== null) speakers.set(mark, { role: roleByCustom(mark), declared: true });
    else if (NO_SPEAKER.test(mark)) continue;
    else if (
      INITIALS.test(mark) ||
      ((called || count >= RECURS) && NAME.test(mark)) ||
      numbered.has(kindOfNumbered(mark))
    ) {
      // A legend that leaves one out makes that one unknown; without any legend, custom holds.
      const role = legend.size === 0 ? roleByCustom(mark) : 'unknown';
      speakers.set(mark, { role, declared: role !== 'unknown' });
    }
  }
  return speakers;
}

const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*){0,2}$/u;

/** Where two speakers go by a name, a third name that speaks once is a speaker as well. */
function namesAmong(counts: ReadonlyMap<string, number>, legend: Legend, given: Legend): boolean {
  const names = [...counts].filter(([mark, count]) => {
    if (INITIALS.test(mark) || roleInWords(mark) !== null || NO_SPEAKER.test(mark) || !NAME.test(mark))
      return false;
    return given.has(mark) || legend.has(mark) || count >= RECURS;
  });
  return names.length >= 2;
}

/** "Bewoner 1", "Bewoner 2": kinds of people who are told apart by number; in a list each number stands once. */
function numberedAmong(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const totals = new Map<string, number>();
  const returning = new Set<string>();
  for (const [mark, count] of counts) {
    const kind = kindOfNumbered(mark);
    if (kind === '' || NO_SPEAKER.test(mark)) continue;
    totals.set(kind, (totals.get(kind) ?? 0) + count);
    if (count > 1) returning.add(kind);
  }
  return new Set([...returning].filter((kind) => (totals.get(kind) ?? 0) >= RECURS));
}

function kindOfNumbered(mark: string): string {
  return /^(\p{Lu}[\p{L}\p{M}]{2,})\s\d{1,2}$/u.exec(mark)?.[1] ?? '';
}
