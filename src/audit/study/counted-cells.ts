import type { CodeOfGroup } from '../../coding/asked-code.ts';
import type { RawText } from '../../model/raw-text.ts';
import type { AuditContext } from '../context/context.ts';

/** What a cell of a table made by hand says of a code. */
export interface CountedCell {
  readonly row: RawText;
  readonly column: RawText;
  readonly line: number;
  /** As it stands there. */
  readonly written: string;
  /** Ids of those who have the code, of all whom the column is about. */
  readonly who: readonly string[];
  /** How many fragments of theirs have it. */
  readonly fragments: number;
  /** False where the codebook of nobody in the column has the code: 0 is no number of theirs. */
  readonly hasCode: boolean;
  readonly isSo: boolean;
}

/** What the numbers of a table may count. */
export type Measure = 'respondents' | 'fragments';

/** Whom a column is about: members of a group, one respondent, everybody. */
export interface CountedColumn {
  readonly index: number;
  readonly head: string;
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  readonly isOf: 'one' | 'group' | 'all';
}

/** Before it is known what its table counts. */
export type JudgedCell = Omit<CountedCell, 'isSo'> & { readonly isSo: Readonly<Record<Measure, boolean>> };

/** "3", "3x", "3 van de 4", "3 (75%)". */
export const COUNT_IN_CELL =
  /^(\d{1,3})\s*(?:x|×|keer|maal)?(?:\s*(?:\/|van(?: de)?|of|out of)\s*\d{1,3})?(?:\s*\([^()]*\))?$/iu;
const PERCENT = /^(\d{1,3})(?:[.,]\d{1,2})?\s*%$/u;
export const CROSS_IN_CELL = /^(?:x|✓|✔|√|●|■|•|\+|ja|yes|v)$/iu;
const NONE = /^[-–—]$/u;
const DEGREE = /^(?:\+{2,3}|±|\+ ?\/ ?[-–—]|[-–—] ?\/ ?\+)$/u;

/** Held against those of a column who have a code, and against their fragments; null for a cell that counts nothing. */
export function judgedCell(
  context: AuditContext,
  written: string,
  { ids, groups, isOf }: CountedColumn,
  codeOf: CodeOfGroup,
): Pick<JudgedCell, 'who' | 'fragments' | 'hasCode' | 'isSo'> | null {
  const fragments = groups.flatMap((group) => {
    const code = codeOf(group);
    return code === null ? [] : context.fragmentsWith(null, code, group);
  });
  const own = fragments.filter(({ respondents }) => respondents.some((id) => ids.includes(id)));
  const who = ids.filter((id) => own.some(({ respondents }) => respondents.includes(id)));
  const hasCode = groups.some((group) => codeOf(group) !== null);
  const counted = { who, fragments: own.length, hasCode };
  const same = (isSo: (count: number) => boolean) => ({
    ...counted,
    isSo: { respondents: isSo(who.length), fragments: isSo(own.length) },
  });
  if (NONE.test(written)) return same((count) => count === 0);
  if (CROSS_IN_CELL.test(written)) return isOf === 'one' ? same((count) => count > 0) : null;
  const share = PERCENT.exec(written)?.[1];
  if (share !== undefined) {
    const isShare = Math.abs(Number(share) - (100 * who.length) / Math.max(1, ids.length)) <= 1;
    return { ...counted, isSo: { respondents: isShare, fragments: isShare } };
  }
  const number = COUNT_IN_CELL.exec(written)?.[1];
  return number === undefined ? null : same((count) => count === Number(number));
}

/** "+" and "–" beside empty cells, or "+/-": what somebody thinks of it, and not whether. */
export function areForAndAgainst(marks: ReadonlySet<string>): boolean {
  const hasPlus = marks.has('+');
  const hasMinus = marks.has('') && [...marks].some((words) => NONE.test(words));
  return (hasPlus && hasMinus) || [...marks].some((words) => DEGREE.test(words));
}
