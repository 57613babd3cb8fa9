import { changesCount, type Slip, Slips } from '../checks/slips.ts';
import { codeAndName } from '../coding/code-names.ts';
import { allNodes } from '../coding/codebook-index.ts';
import { address, Code, type CodeKind } from '../model/code.ts';
import { remembering } from '../model/deferred.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { CodedFragments } from './coded-fragments.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Counts } from './counts.ts';
import { codesFor } from './themes.ts';
import type { Wanted } from './wanted.ts';

/** Themes or codes against groups, respondents or values of an attribute. */
export interface CrosstabReport {
  readonly rows: readonly CrosstabRow[];
  readonly columns: readonly CrosstabColumn[];
  readonly cells: readonly (readonly CrosstabCell[])[];
}

export interface CrosstabRow {
  /** The theme's id, or the code. */
  readonly id: RawText;
  readonly name: RawText;
  /** A row of codes belongs to one codebook: another one's `3/1/2` is another code. Null for themes, and for codes that groups share. */
  readonly codebook: RawText | null;
}

export interface CrosstabColumn {
  readonly id: RawText;
  readonly title: RawText;
  /** How many there are. */
  readonly respondents: number;
}

export interface CrosstabCell {
  readonly respondents: number;
  /** Respondents of the column whose group has a code for the row. */
  readonly of: number;
  readonly transcripts: number;
  readonly fragments: number;
  /** In the order of the respondents. */
  readonly who: readonly RawText[];
  /** False where none of the column's groups has a code for the row. */
  readonly applies: boolean;
  /** One of at least two respondents has more than half of at least three fragments. */
  readonly dominated: boolean;
  /** Whether an open slip is behind these numbers. */
  readonly doubtful: boolean;
}

interface RowPlan {
  readonly row: CrosstabRow;
  /** None where the group has no code for it. */
  readonly codesOf: (group: string) => readonly Code[];
}

/** Themes where there are any, else labels: each codebook's own, for their numbers cannot be merged. */
export function crosstabReport(project: CodedProject, { rows, by }: Wanted): CrosstabReport {
  const kind = rows ?? (project.crosswalk === null ? 'label' : 'theme');
  const plans = kind === 'theme' ? themeRows(project) : codePlans(project, kind);
  const columns = columnsOf(project, by);
  return {
    rows: plans.map(({ row }) => row),
    columns: columns.map(({ id, title, respondents }) => ({ id, title, respondents: respondents.length })),
    cells: crosstabCells(project, plans, columns),
  };
}

function themeRows({ crosswalk, groups }: CodedProject): RowPlan[] {
  return (crosswalk?.themes ?? []).map((theme) => ({
    row: { id: RawText.own(theme.id), name: theme.name, codebook: null },
    codesOf: (id) => {
      const group = groups.find((candidate) => candidate.id === id);
      return group === undefined ? [] : codesFor(theme, group);
    },
  }));
}

function codePlans({ codebooks, groups, crosswalk }: CodedProject, kind: CodeKind): RowPlan[] {
  const plans = codebooks.flatMap((codebook) => {
    const users = new Set(groups.filter((group) => group.codebook === codebook.id).map(({ id }) => id));
    return allNodes(codebook.labels)
      .filter(({ code }) => code.kind === kind)
      .map(({ code, name }) => ({
        code,
        row: { id: address(code), name, codebook: RawText.own(codebook.id) },
        codesOf: (group: string) => (users.has(group) ? [code] : []),
      }));
  });
  return crosswalk?.file === null ? rowsOfNames(plans) : plans;
}

/** Of codes that are called the same in several groups one row, with what stands above them. */
function rowsOfNames(plans: readonly (RowPlan & { readonly code: Code })[]): RowPlan[] {
  const rows = new Map<Code, RowPlan>();
  for (const { code, row, codesOf } of plans) {
    const others = rows.get(code)?.codesOf ?? (() => []);
    const name = code.isPlain ? codeAndName(code, row.name) : code.depth > 1 ? row.id : row.name;
    rows.set(code, {
      row: { ...row, name, codebook: null },
      codesOf: (group) => [...others(group), ...codesOf(group)],
    });
  }
  return [...rows].sort(([a], [b]) => Code.compare(a, b)).map(([, plan]) => plan);
}

function crosstabCells(
  project: CodedProject,
  plans: readonly RowPlan[],
  columns: readonly Column[],
): CrosstabCell[][] {
  const { fragments, respondents } = project;
  const slipsOf = slipsByRespondent(Slips.of(project).all);
  const coded = new CodedFragments(fragments);
  const groupOf = new Map(respondents.map(({ id, group }) => [id, group] as const));
  const rank = new Map(respondents.map(({ id }, i) => [id, i]));
  const inOrder = (one: string, other: string) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0);
  const slipsIn = columns.map(({ respondents: ids }) => [...new Set(ids.flatMap((id) => slipsOf(id)))]);
  // A respondent is in many cells.
  const own = remembering(RawText.own);
  return plans.map((plan) => {
    const inRow = coded.inRow(plan.codesOf);
    return columns.map((column, i) => {
      const groups = column.groups.filter((group) => plan.codesOf(group).length > 0);
      const of = column.respondents.filter((id) => groups.includes(groupOf.get(id) ?? '')).length;
      const doubtful = (slipsIn[i] ?? []).some((slip) =>
        changesCount(slip, plan.codesOf(slip.fragment.group ?? '')),
      );
      const counts = joinedCounts(inRow(column));
      const who = counts.respondents.toSorted(inOrder).map(own);
      return { ...crosstabCell({ counts, of, applies: groups.length > 0 }), who, doubtful };
    });
  });
}

function slipsByRespondent(slips: readonly Slip[]): (respondent: string) => readonly Slip[] {
  const byRespondent = new Map<string, Slip[]>();
  for (const slip of slips) {
    for (const id of slip.fragment.respondents) {
      putUnder(byRespondent, id, slip);
    }
  }
  return (respondent) => byRespondent.get(respondent) ?? [];
}

interface InCell {
  readonly counts: Counts;
  /** How many respondents of the column have a codebook with the code. */
  readonly of: number;
  readonly applies: boolean;
}

function crosstabCell({ counts, of, applies }: InCell): Omit<CrosstabCell, 'doubtful' | 'who'> {
  return {
    respondents: counts.respondents.length,
    of,
    transcripts: counts.transcripts.length,
    fragments: counts.fragments.length,
    applies,
    dominated: isDominated(counts),
  };
}

const FEWEST = 3;

function isDominated({ fragments, respondents }: Counts): boolean {
  if (fragments.length < FEWEST || respondents.length < 2) return false;
  const own = new Map<string, number>();
  for (const { respondent } of fragments)
    if (respondent !== null) own.set(respondent, (own.get(respondent) ?? 0) + 1);
  return [...own.values()].some((theirs) => theirs * 2 > fragments.length);
}

/** Of several groups, whose codes are different ones. */
function joinedCounts(counts: readonly Counts[]): Counts {
  const [only] = counts;
  if (only !== undefined && counts.length === 1) return only;
  return {
    fragments: counts.flatMap(({ fragments }) => fragments),
    respondents: [...new Set(counts.flatMap(({ respondents }) => respondents))],
    transcripts: [...new Set(counts.flatMap(({ transcripts }) => transcripts))],
  };
}
