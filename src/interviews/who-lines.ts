import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import type { Role } from '../model/project.ts';
import { isLabelWord, isNoName } from './label-words.ts';
import { isNounPhrase, listedInLegend } from './legend.ts';
import type { MarkedLines } from './marked-lines.ts';
import { INITIALS, isFullName, isNameLike, markKey } from './marks.ts';
import { roleByCustom, roleInWords } from './roles.ts';
import type { Tally } from './tally.ts';
import { type WhoDetails, whoDetailsIn } from './who-details.ts';

/** "Interviewer: Saar Mulder" above the talk: who was there, and nothing that anybody says. */
export interface WhoLine {
  readonly role: Role;
  /** Empty where the line gives no name but a description. */
  readonly name: string;
}

const HEADER = /^\s*(\p{L}[\p{L}\p{M} ()/-]{1,40}?)\s*[:：]\s*(\S.*)$/u;
const OTHER_KEY = /^\s*(\p{L}[\p{L}\p{M}]{1,30})(?:\s+[–—-]\s+|\s*=\s*|\s*\t\s*)\S/u;
const GREETS =
  /^(?:goede ?(?:morgen|middag|dag|navond|avond)|hallo|hoi|hey|dag|welkom|beste|dank|bedankt|ja|nee|oké|prima|hello|hi|good|welcome|thanks?|yes|no|ok(?:ay)?)(?!\p{L})/iu;
/** Not of "B. de Graaf". */
const LIKE_A_TURN = /[?!…]|(?<!(?<!\p{L})\p{Lu})[.,;]\s+\p{Ll}/u;

/** What the lines above one have said of who was there. */
export interface ToldAbove {
  /** Of the line directly above. */
  readonly line: WhoLine | 'header' | null;
  /** Of all of them. */
  readonly roles: ReadonlySet<Role>;
}

/** Null for a turn, and for any other line. `tally` counts the marks of the whole text. */
export function whoLineAt(
  { lines, marks }: Pick<MarkedLines, 'lines' | 'marks'>,
  i: number,
  tally: Tally,
  above: ToldAbove,
): WhoLine | null {
  const line = lines[i];
  const [, key = '', words = ''] = HEADER.exec(line?.text ?? '') ?? [];
  const role = roleInWords(key);
  if (role !== 'researcher' && role !== 'respondent') return null;
  const value = words.trim();
  const isBelow = above.line !== null;
  if (GREETS.test(value)) return null;
  const details = whoDetailsIn(value);
  if (details === null && (LIKE_A_TURN.test(value) || value.split(/\s+/).length > 8)) return null;
  const bare = details?.who ?? (value.split(/[(,–-]/u)[0] ?? '').trim();
  const mark = marks[i] ?? null;
  const count = mark === null ? 0 : (tally.get(markKey(mark.mark))?.count ?? 0);
  if (details !== null && (count < 2 || details.age !== null)) return { role, name: nameOrNothing(bare) };
  if (count < 2) return isNounPhrase(value) || isWhoName(bare) ? { role, name: nameOrNothing(bare) } : null;
  const next = marks[i + 1] ?? null;
  const again = next !== null && mark !== null && markKey(next.mark) === markKey(mark.mark);
  const isAbove = () =>
    isFactAt({ lines, marks }, i + 1, tally) ||
    listedInLegend(lines[i + 1]?.text ?? '', tally).size > 0 ||
    tellsOther({ lines, marks }, i + 1, tally, { role, name: bare });
  if (isFullName(bare)) return again || isBelow || isAbove() ? { role, name: bare } : null;
  const isTold = isWhoName(bare) && ((isBelow && again) || isAbove());
  return isTold ? { role, name: bare } : follows(above, role, value);
}

/** "Kok: Ilse" before anybody has said a word, of a cook who speaks below: her name, and nothing that she says. */
export function namedAbove(
  { lines, marks }: Pick<MarkedLines, 'lines' | 'marks'>,
  i: number,
  tally: Tally,
): WhoLine | null {
  const [, key = '', words = ''] = HEADER.exec(lines[i]?.text ?? '') ?? [];
  const mark = marks[i] ?? null;
  const [name, isSpeakers] = [words.trim(), mark !== null && (tally.get(markKey(mark.mark))?.count ?? 0) > 1];
  if (
    !isSpeakers ||
    roleInWords(key) !== null ||
    !/^\p{L}{3,}$/u.test(key) ||
    FIRST_NAMES.has(fold(key)) ||
    GREETS.test(name)
  )
    return null;
  const isName = isNameLike(name) && !isNoName(name) && FIRST_NAMES.has(fold(name.split(/\s+/u)[0] ?? ''));
  return isName ? { role: 'respondent', name } : null;
}

/** A line below that one which names who has the other part: "Respondent: Kees Smit" below "Interviewer: Iris de Boer". */
function tellsOther(
  marked: Pick<MarkedLines, 'lines' | 'marks'>,
  i: number,
  tally: Tally,
  who: WhoLine,
): boolean {
  const below = whoLineAt(marked, i, tally, { line: who, roles: new Set([who.role]) });
  return below !== null && below.name !== '' && below.role !== who.role;
}

/** What such a line says of who answers, with the key that it stands behind; null for any other line. */
export function respondentDetails(line: string): (WhoDetails & { readonly key: string }) | null {
  const [, key = '', words = ''] = HEADER.exec(line) ?? [];
  const details = roleInWords(key) === 'respondent' ? whoDetailsIn(words.trim()) : null;
  return details === null ? null : { ...details, key };
}

/** Below the line that says who asks, a few words about who answers. */
function follows({ line, roles }: ToldAbove, role: Role, value: string): WhoLine | null {
  if (line === null || line === 'header' || roles.has(role) || !isNounPhrase(value)) return null;
  return { role, name: isNameLike(value) ? value : '' };
}

function isWhoName(words: string): boolean {
  return isFullName(words) || (isNameLike(words) && !isNoName(words));
}

function nameOrNothing(words: string): string {
  return isNameLike(words) ? words : '';
}

/** "Datum: 3 mei", "Rol: teamleider": a key that nobody speaks by, and a few words about it. */
export function isFactAt(
  { lines, marks }: Pick<MarkedLines, 'lines' | 'marks'>,
  i: number,
  tally: Tally,
): boolean {
  const text = lines[i]?.text ?? '';
  // "Locatie – het depot": with another sign than a colon only behind what heads a form.
  if (isLabelWord(OTHER_KEY.exec(text)?.[1] ?? '')) return true;
  const [, , words = ''] = HEADER.exec(text) ?? [];
  if (words === '') return false;
  const mark = marks[i]?.mark;
  if (mark === undefined) return true;
  const isSpeakers = roleByCustom(mark) !== 'unknown' || INITIALS.test(mark);
  return !isSpeakers && tally.get(markKey(mark))?.count === 1 && isNounPhrase(words.trim());
}
