import { quotesOf } from '../audit/quotations.ts';
import { citationsOf } from '../coding/citations.ts';
import type { CodedProject, Fragment, Language, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { reportParagraphs } from '../project/report.ts';
import type { Exhibit, Inline } from './exhibit.ts';
import { labelsIn } from './labels.ts';

/** What is here, in one screen. */
export interface StatusReport<T> extends StatusCounts {
  readonly fragments: number;
  /** References that are no code of the codebook. */
  readonly unresolved: number;
  /** Footnotes of the report that name codes. */
  readonly citations: number;
  /** Quotations of four words or more that a footnote follows. */
  readonly quotes: number;
  readonly coverage: number;
  readonly groups: readonly GroupStatus<T>[];
}

interface StatusCounts {
  readonly transcripts: number;
  readonly turns: number;
  readonly respondents: number;
  readonly notes: number;
  /** Codes that notes name, resolved or not. */
  readonly references: number;
}

export interface GroupStatus<T> {
  readonly id: T;
  readonly title: T;
  readonly transcripts: number;
  readonly respondents: number;
  readonly notes: number;
  readonly references: number;
  readonly fragments: number;
}

export function statusReport(project: CodedProject): StatusReport<RawText> {
  const { transcripts, fragments, respondents, report } = project;
  return {
    transcripts: transcripts.length,
    turns: transcripts.reduce((sum, { turns }) => sum + turns.length, 0),
    respondents: respondents.length,
    notes: fragments.length,
    references: referencesIn(fragments),
    fragments: fragments.length,
    unresolved: fragments.reduce((sum, { unresolved }) => sum + unresolved.length, 0),
    citations: report === null ? 0 : citationsOf(report, reportParagraphs(project), project.habits).length,
    quotes:
      report === null
        ? 0
        : quotesOf(report, reportParagraphs(project)).filter(({ footnote }) => footnote !== null).length,
    coverage: coverageOf(transcripts, fragments),
    groups: project.groups.map(({ id, title, transcripts: ids }) => {
      const own = fragments.filter(({ group }) => group === id);
      return {
        id: RawText.of(id),
        title,
        transcripts: ids.length,
        respondents: respondents.filter(({ group }) => group === id).length,
        notes: own.length,
        references: referencesIn(own),
        fragments: own.length,
      };
    }),
  };
}

function referencesIn(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { references }) => sum + references.length, 0);
}

/** 0 to 1: the share of respondents' turns, without those set aside, that a fragment with a code touches. */
function coverageOf(transcripts: readonly Transcript[], fragments: readonly Fragment[]): number {
  const coded = new Map<string, Set<number>>();
  for (const { transcript, from, to, codes } of fragments) {
    const turns = coded.get(transcript) ?? new Set<number>();
    for (let turn = from.turn; turn <= to.turn && codes.length > 0; turn++) turns.add(turn);
    coded.set(transcript, turns);
  }
  let all = 0;
  let touched = 0;
  for (const { id, turns } of transcripts) {
    const relevant = turns.filter(({ role, aside }) => role === 'respondent' && !aside);
    all += relevant.length;
    touched += relevant.filter(({ number }) => coded.get(id)?.has(number) ?? false).length;
  }
  return all === 0 ? 0 : Math.round((touched / all) * 1000) / 1000;
}

export function mapStatus<T, U>(report: StatusReport<T>, map: (text: T) => U): StatusReport<U> {
  const {
    transcripts,
    turns,
    respondents,
    notes,
    references,
    fragments,
    unresolved,
    citations,
    quotes,
    coverage,
  } = report;
  return {
    transcripts,
    turns,
    respondents,
    notes,
    references,
    fragments,
    unresolved,
    citations,
    quotes,
    coverage,
    groups: report.groups.map((group) => ({
      id: map(group.id),
      title: map(group.title),
      transcripts: group.transcripts,
      respondents: group.respondents,
      notes: group.notes,
      references: group.references,
      fragments: group.fragments,
    })),
  };
}

export function statusExhibit<T>(report: StatusReport<T>, language: Language): Exhibit<T> {
  const labels = labelsIn(language);
  const totals: [string, number][] = [
    [labels.transcripts, report.transcripts],
    [labels.respondents, report.respondents],
    [labels.turns, report.turns],
    [labels.notes, report.notes],
    [labels.references, report.references],
    [labels.unresolved, report.unresolved],
    [labels.citations, report.citations],
    [labels.quotes, report.quotes],
  ];
  const rows: Inline<T>[][] = totals.map(([name, count]) => [[name], [count]]);
  const coverage: Inline<T>[] = [[labels.coverage], [`${Math.round(report.coverage * 100)} %`]];
  return {
    stem: [labels.status],
    title: [labels.status],
    data: report,
    blocks: [
      { kind: 'table', table: { head: [], rows: [...rows, coverage], widths: [5, 1] } },
      { kind: 'table', table: groupTable(report, language) },
    ],
    rows: {
      head: ['group', 'title', 'transcripts', 'respondents', 'notes', 'references'],
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

function groupTable<T>(report: StatusReport<T>, language: Language) {
  const labels = labelsIn(language);
  return {
    head: [[labels.group], [labels.transcripts], [labels.respondents], [labels.notes], [labels.references]],
    widths: [4, 2, 2, 2, 2],
    rows: report.groups.map((group) => [
      [group.title, ' (', group.id, ')'],
      [group.transcripts],
      [group.respondents],
      [group.notes],
      [group.references],
    ]),
  };
}
