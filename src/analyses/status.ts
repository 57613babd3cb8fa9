import { citedIn } from '../audit/cited.ts';
import type { Exhibit, Inline, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { CodedProject, Fragment, Language, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { speaking, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { type BalanceRow, balanceOf, balanceTable } from './balance.ts';

/** What is here, in one screen. */
export interface StatusReport extends StatusCounts {
  readonly fragments: number;
  /** References that are no code of the codebook. */
  readonly unresolved: number;
  /** Footnotes of the report that name codes. */
  readonly citations: number;
  /** Quotations of four words or more that a footnote follows. */
  readonly quotes: number;
  readonly coverage: number;
  readonly balance: readonly BalanceRow[];
  readonly groups: readonly GroupStatus[];
}

interface StatusCounts {
  readonly transcripts: number;
  readonly turns: number;
  readonly respondents: number;
  readonly notes: number;
  /** Codes that notes name, resolved or not. */
  readonly references: number;
}

export interface GroupStatus {
  readonly id: RawText;
  readonly title: RawText;
  readonly transcripts: number;
  readonly respondents: number;
  readonly notes: number;
  readonly references: number;
  readonly fragments: number;
}

export function statusReport(project: CodedProject): StatusReport {
  const { transcripts, fragments, respondents, report } = project;
  const cited = report === null ? null : citedIn(project, report);
  return {
    transcripts: transcripts.length,
    turns: transcripts.reduce((sum, { turns }) => sum + turns.length, 0),
    respondents: respondents.length,
    notes: notesIn(fragments),
    references: referencesIn(fragments),
    fragments: fragments.length,
    unresolved: fragments.reduce((sum, { unresolved }) => sum + unresolved.length, 0),
    citations: cited?.citations.length ?? 0,
    quotes: cited?.quotes.filter(({ footnote }) => footnote !== null).length ?? 0,
    coverage: coverageOf(transcripts, fragments),
    balance: balanceOf(project),
    groups: project.groups.map(({ id, title, transcripts: ids }) => {
      const own = fragments.filter(({ group }) => group === id);
      return {
        id: RawText.of(id),
        title,
        transcripts: ids.length,
        respondents: respondents.filter(({ group }) => group === id).length,
        notes: notesIn(own),
        references: referencesIn(own),
        fragments: own.length,
      };
    }),
  };
}

/** Codes beside the words, in a table, are no notes. */
function notesIn(fragments: readonly Fragment[]): number {
  return fragments.filter(({ layer }) => layer === 'note').length;
}

function referencesIn(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { references }) => sum + references.length, 0);
}

/** 0 to 1: the share of respondents' turns, without those set aside, that a fragment with a code touches. */
function coverageOf(transcripts: readonly Transcript[], fragments: readonly Fragment[]): number {
  // How many more fragments there are from a turn on: two thousand on a whole text are two steps each.
  const steps = new Map<string, Map<number, number>>();
  for (const { transcript, from, to, codes } of fragments) {
    if (codes.length === 0) continue;
    const own = steps.get(transcript) ?? new Map<number, number>();
    own.set(from.turn, (own.get(from.turn) ?? 0) + 1);
    own.set(to.turn + 1, (own.get(to.turn + 1) ?? 0) - 1);
    steps.set(transcript, own);
  }
  let all = 0;
  let touched = 0;
  for (const { id, turns } of transcripts) {
    let open = 0;
    for (const { number, role, aside } of turns) {
      open += steps.get(id)?.get(number) ?? 0;
      if (role !== 'respondent' || aside) continue;
      all += 1;
      if (open > 0) touched += 1;
    }
  }
  return all === 0 ? 0 : Math.round((touched / all) * 1000) / 1000;
}

const SAYS = {
  title: sentence('Overzicht', 'Overview'),
  turns: sentence('Beurten', 'Turns'),
  references: sentence('Codes in opmerkingen', 'Codes in notes'),
  unresolved: sentence('Opmerkingen met een onbekende code', 'Notes with an unknown code'),
  citations: sentence('Verwijzingen naar codes', 'Citations of codes'),
  quotes: sentence('Citaten met voetnoot', 'Quotes with a footnote'),
  coverage: sentence('Beurten van respondenten met een code', "Respondents' turns with a code"),
} as const;

export const status = analysis<StatusReport>({
  name: 'status',
  summary: sentence('wat er is, op één scherm', 'what is here, in one screen'),
  example: 'status',
  report: statusReport,
  exhibit: statusExhibit,
});

function statusExhibit(report: Safe<StatusReport>, language: Language): Exhibit {
  const says = speaking(language);
  const totals = [
    [WORDS.interviews, report.transcripts],
    [WORDS.respondents, report.respondents],
    [SAYS.turns, report.turns],
    [WORDS.notes, report.notes],
    [SAYS.references, report.references],
    [SAYS.unresolved, report.unresolved],
    [SAYS.citations, report.citations],
    [SAYS.quotes, report.quotes],
  ] as const;
  const rows: Inline[][] = totals.map(([name, count]) => [[says(name)], [count]]);
  const coverage: Inline[] = [[says(SAYS.coverage)], [Math.round(report.coverage * 100), ' %']];
  return {
    stem: [says(SAYS.title)],
    title: [says(SAYS.title)],
    data: report,
    blocks: [
      { kind: 'table', table: { head: [], rows: [...rows, coverage], widths: [5, 1] } },
      { kind: 'table', table: groupTable(report, language) },
      { kind: 'table', table: balanceTable(report.balance, language) },
    ],
    rows: {
      head: terms('group', 'title', 'transcripts', 'respondents', 'notes', 'references'),
      rows: report.groups.map((group) => [
        [group.id],
        [group.title],
        [group.transcripts],
        [group.respondents],
        [group.notes],
        [group.references],
      ]),
    },
  };
}

function groupTable({ groups }: Safe<StatusReport>, language: Language): Table {
  const says = speaking(language);
  return {
    head: [
      [says(WORDS.group)],
      [says(WORDS.interviews)],
      [says(WORDS.respondents)],
      [says(WORDS.notes)],
      [says(SAYS.references)],
    ],
    widths: [4, 2, 2, 2, 2],
    rows: groups.map(({ id, title, transcripts, respondents, notes, references }) => [
      [title, ' (', id, ')'],
      [transcripts],
      [respondents],
      [notes],
      [references],
    ]),
  };
}
