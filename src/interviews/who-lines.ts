import type { Role } from '../model/project.ts';
import { isNoName } from './label-words.ts';
import { isNounPhrase } from './legend.ts';
import type { MarkedLines } from './marked-lines.ts';
import { isFullName, isNameLike, markKey } from './marks.ts';
import { roleInWords } from './roles.ts';
import type { Tally } from './tally.ts';

/** "Interviewer: Saar Mulder" above the talk: who was there, and nothing that anybody says. */
export interface WhoLine {
  readonly role: Role;
  /** Empty where the line gives no name but a description. */
  readonly name: string;
}

const HEADER = /^\s*(\p{L}[\p{L}\p{M} ()/-]{1,40}?)\s*[:：]\s*(\S.*)$/u;
const LIKE_A_TURN = /[?!…]|[.,;]\s+\p{Ll}/u;

/** Null for a turn, and for any other line. `tally` counts the marks of the whole text, `before` is the line above. */
export function whoLineAt(
  { lines, marks }: MarkedLines,
  i: number,
  tally: Tally,
  before: WhoLine | 'header' | null,
): WhoLine | null {
  const line = lines[i];
  const [, key = '', words = ''] = HEADER.exec(line?.text ?? '') ?? [];
  const role = roleInWords(key);
  if (role !== 'researcher' && role !== 'respondent') return null;
  const value = words.trim();
  if (LIKE_A_TURN.test(value) || value.split(/\s+/).length > 8) return null;
  const bare = value.replace(/\s*[(,–-].*$/u, '').trim();
  const mark = marks[i] ?? null;
  const count = mark === null ? 0 : (tally.get(markKey(mark.mark))?.count ?? 0);
  if (count < 2) return isNounPhrase(value) || isNamed(bare) ? { role, name: nameIn(bare) } : null;
  const next = marks[i + 1] ?? null;
  const again = next !== null && mark !== null && markKey(next.mark) === markKey(mark.mark);
  if (isFullName(bare))
    return again || before !== null || isHeaderLine(lines[i + 1]?.text) ? { role, name: bare } : null;
  if (isNamed(bare)) return again && before !== null ? { role, name: bare } : follows(before, role, value);
  return follows(before, role, value);
}

/** Below the line that says who asks, a few words about who answers. */
function follows(before: WhoLine | 'header' | null, role: Role, value: string): WhoLine | null {
  if (before === null || before === 'header' || before.role === role || !isNounPhrase(value)) return null;
  return { role, name: isNameLike(value) ? value : '' };
}

function isNamed(words: string): boolean {
  return isFullName(words) || (isNameLike(words) && !isNoName(words));
}

function nameIn(words: string): string {
  return isNameLike(words) ? words : '';
}

/** True for "Datum: 3 mei" and the like. */
export function isHeaderLine(text: string | undefined): boolean {
  return text !== undefined && HEADER.test(text) && text.length < 120;
}
