import { askedIn, type CodeOfGroup } from '../../coding/asked-code.ts';
import { pointedIn } from '../../coding/pointing.ts';
import { kindsOfHead } from '../../interviews/tables/columns.ts';
import type { Respondent } from '../../model/project.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import { calledSo } from '../verdicts/among.ts';
import { COUNT_IN_CELL, type CountedColumn } from './counted-cells.ts';

/** A cell of the report, and the line it stands in. */
export interface MatrixCell {
  readonly words: string;
  readonly line: number;
}

const EVERYBODY =
  /^(?:(?:in )?tota(?:al|len)|total|(?:aantal|number of)(?: (?:keer|respondenten|fragmenten|times|respondents|fragments))?|n|freq(?:uentie|uency)?|respondenten|fragmenten|respondents|fragments|count|times)$/iu;

/** Whom the words above a column are about; null for what is no column of counts. */
export function countedColumn(context: AuditContext, words: string, index: number): CountedColumn | null {
  const { respondents } = context.project;
  const head = words.replace(/\s*\([^()]*\)\s*$/u, '').replace(/[\s.:]+$/u, '');
  if (index === 0 || head === '') return null;
  const about = (isOf: CountedColumn['isOf'], groups: readonly string[], whom: readonly Respondent[]) => ({
    index,
    head: words,
    ids: whom.map(({ id }) => id),
    groups,
    isOf,
  });
  if (EVERYBODY.test(head))
    return about(
      'all',
      context.project.groups.map(({ id }) => id),
      respondents,
    );
  const meant = context.meant(pointedIn(head, context.whom)).respondents;
  const [one] = respondents.filter(({ id }) => meant.includes(id));
  if (meant.length === 1 && one !== undefined) return about('one', [one.group ?? ''], [one]);
  if (kindsOfHead(head).size > 0) return null;
  // "Nurses", of a group of nurses and managers.
  const called = calledSo(context, head);
  if (called !== null && !called.isOpen) {
    const kind = respondents.filter(({ id }) => called.ids.has(id));
    return about('group', [...new Set(kind.flatMap(({ group }) => group ?? []))], kind);
  }
  const named = groupsNamed(context.project, head);
  const members = respondents.filter(({ group }) => group !== null && named.includes(group));
  return named.length === 1 ? about('group', named, members) : null;
}

/** The code that a row is about, as it is called there. */
interface CodeOfRow {
  readonly name: string;
  readonly of: CodeOfGroup;
}

/** "1.1 Hitte", "Code 1.1 – Hitte", "Label 1, sub 1: Hitte", "Hitte (1.1)". */
const ADDRESS_BEFORE =
  /^\s*(?:(?:[Cc]ode\s+)?(\d{1,2}(?:[./]\d{1,2})*|[A-Z]\d{1,2})[.:)]?\s+(?:[–—-]\s+)?|((?:[Ll]abel|[Tt]hema|[Tt]heme|[Cc]ode)\s+\d[^:–—]*)[:–—]\s+)(?=\p{L})/u;
const ADDRESS_BEHIND = /\s\((\d{1,2}(?:[./]\d{1,2})+|[A-Z]\d{1,2})\)\s*$/u;

/** What a row may be called, the name before the address. */
function namesOfRow(label: string): string[] {
  const address = ADDRESS_BEFORE.exec(label) ?? ADDRESS_BEHIND.exec(label);
  return address === null ? [label] : [label.replace(address[0], ''), address[1] ?? address[2] ?? ''];
}

/** By its name, by its address, or by both. */
export function codeOfRow({ project }: AuditContext, cells: readonly MatrixCell[]): CodeOfRow | null {
  // Behind the first cell a bare number is no code: "workload | 3 | 0", or "1 | 2", a sub below a label.
  const isParted = cells.slice(1).some(({ words }) => COUNT_IN_CELL.test(words));
  const labels = cells
    .map(({ words }) => words.trim())
    .filter((words, column) => words !== '' && !(COUNT_IN_CELL.test(words) && (column > 0 || isParted)));
  for (const label of labels.toReversed()) {
    for (const words of namesOfRow(label)) {
      const of = askedIn(project, words);
      if (of !== null && project.groups.some(({ id }) => of(id) !== null)) return { name: label, of };
    }
  }
  return null;
}
