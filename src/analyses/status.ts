import { citedIn } from '../audit/cited.ts';
import type { Exhibit, Inline, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import type { CodedProject, Fragment, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { say, speaking, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { type BalanceRow, balanceOf, balanceTable } from './balance.ts';
import { type Coverage, coverageOf, type Share } from './coverage.ts';

/** What is here, in one screen. */
export interface StatusReport extends StatusCounts {
  readonly fragments: number;
  /** References that are no code of the codebook. */
  readonly unresolved: number;
  /** Footnotes of the report that name codes. */
  readonly citations: number;
  /** Quotations of four words or more that a footnote follows. */
  readonly quotes: number;
  /** 0 to 1: the share of respondents' turns, without those set aside, that a fragment with a code touches. */
  readonly coverage: number;
  readonly covered: Coverage;
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
  const covered = coverageOf(project);
  const { turns } = covered;
  const cited = report === null ? null : citedIn(project, report);
  return {
    transcripts: transcripts.length,
    turns: transcripts.reduce((sum, transcript) => sum + transcript.turns.length, 0),
    respondents: respondents.length,
    notes: notesIn(fragments),
    references: referencesIn(fragments),
    fragments: fragments.length,
    unresolved: fragments.reduce((sum, { unresolved }) => sum + unresolved.length, 0),
    citations: cited?.citations.length ?? 0,
    quotes: cited?.quotes.filter(({ footnote }) => footnote !== null).length ?? 0,
    coverage: turns.of === 0 ? 0 : Math.round((turns.coded / turns.of) * 1000) / 1000,
    covered,
    balance: balanceOf(project),
    groups: project.groups.map(({ id, title, transcripts: ids }) => {
      const own = fragments.filter(({ group }) => group === id);
      return {
        id: RawText.own(id),
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

const SAYS = {
  title: sentence('Overzicht', 'Overview'),
  turns: sentence('Beurten', 'Turns'),
  references: sentence('Codes in opmerkingen', 'Codes in notes'),
  unresolved: sentence('Opmerkingen met een onbekende code', 'Notes with an unknown code'),
  citations: sentence('Verwijzingen naar codes', 'Citations of codes'),
  quotes: sentence('Citaten met voetnoot', 'Quotes with a footnote'),
  coverage: sentence('Beurten van respondenten met een code', "Respondents' turns with a code"),
  codedWords: sentence('Woorden van respondenten met een code', "Respondents' words with a code"),
  turnsCoded: sentence('Beurten met code', 'Turns with a code'),
  wordsCoded: sentence('Woorden met code', 'Words with a code'),
  longest: sentence('Langste beurten zonder code', 'Longest turns without a code'),
  words: sentence('{count} {count|woord|woorden}', '{count} {count|word|words}'),
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
  const coverage = [
    [SAYS.coverage, report.covered.turns] as const,
    [SAYS.codedWords, report.covered.words] as const,
  ].map(([name, share]): Inline[] => [[says(name)], shareOf(share, language)]);
  return {
    stem: [says(SAYS.title)],
    title: [says(SAYS.title)],
    data: report,
    blocks: [
      { kind: 'table', table: { head: [], rows: [...rows, ...coverage], widths: [5, 1] } },
      { kind: 'table', table: groupTable(report, language) },
      { kind: 'table', table: coverageTable(report.covered, language) },
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

/** "62 van 218 (28 %)". */
function shareOf({ coded, of }: Safe<Share>, language: Language): Inline {
  const percent = of === 0 ? 0 : Math.round((coded / of) * 100);
  return [say(WORDS.of, language, { count: coded, of }), ' (', percent, ' %', ')'];
}

function coverageTable({ interviews }: Safe<Coverage>, language: Language): Table {
  const says = speaking(language);
  return {
    head: [[says(WORDS.interview)], [says(SAYS.turnsCoded)], [says(SAYS.wordsCoded)], [says(SAYS.longest)]],
    widths: [2, 3, 3, 6],
    rows: interviews.map(({ transcript, turns, words, uncoded }) => [
      [transcript],
      shareOf(turns, language),
      shareOf(words, language),
      uncoded.flatMap(
        ({ turn, words: count }, i): Inline => [
          i === 0 ? '' : ', ',
          turn,
          ' (',
          says(SAYS.words, { count }),
          ')',
        ],
      ),
    ]),
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
