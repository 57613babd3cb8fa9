import { citedIn } from '../audit/context/cited.ts';
import { Slips } from '../checks/slips.ts';
import { coderKey, codersOf } from '../coding/coders.ts';
import type { Exhibit, Inline, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData } from '../gate/shown-data.ts';
import { turnOutlineOf } from '../interviews/turn-outline.ts';
import type { CodedProject, Fragment, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { WordShare } from '../model/raw-word-count.ts';
import { say, speaking, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';
import { analysis } from './analysis.ts';
import { type BalanceRow, balanceOf, balanceTable } from './balance.ts';
import { type Coverage, coverageData, coverageOf, type ShownCoverage, shownCoverage } from './coverage.ts';
import { DOUBTFUL_LEGEND, doubtMark } from './doubtful.ts';
import { withheldCount } from './withheld.ts';

/** What is here, in one screen. */
export interface StatusReport extends StatusCounts {
  readonly fragments: number;
  /** Passages that are shown nowhere; of a copy, those that it was written without. */
  readonly withheld: number;
  /** References that are no code of the codebook. */
  readonly unresolved: number;
  /** Footnotes of the report that name codes. */
  readonly citations: number;
  /** Quotations of four words or more that a footnote follows. */
  readonly quotes: number;
  /** 0 to 1: the share of respondents' turns, without those set aside, that a fragment with a code touches. */
  readonly coverage: number;
  readonly covered: Coverage;
  /** Which of these counts may be others once an open slip is mended. */
  readonly doubtful: { readonly unresolved: boolean; readonly coverage: boolean };
  readonly balance: readonly BalanceRow[];
  readonly groups: readonly GroupStatus[];
  /** Who coded; nobody where nothing says it. */
  readonly coders: readonly CoderStatus[];
}

interface StatusCounts {
  readonly transcripts: number;
  readonly turns: number;
  readonly respondents: number;
  readonly notes: number;
  /** Codes in the text itself: a column of a table, brackets, colours. */
  readonly inText: number;
  /** Codes that notes name, resolved or not. */
  readonly references: number;
}

interface CoderStatus {
  readonly coder: RawText;
  readonly transcripts: number;
  readonly fragments: number;
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

/** What counts is of `project`; the balance is of the whole, also where one coder's work alone is asked for. */
export function statusReport(project: CodedProject, whole: CodedProject = project): StatusReport {
  const { transcripts, fragments, respondents, report } = project;
  const covered = coverageOf(project);
  const { turns } = covered;
  const slips = Slips.of(project).all;
  const cited = report === null ? null : citedIn(project, report);
  return {
    transcripts: transcripts.length,
    turns: transcripts.reduce((sum, transcript) => sum + turnOutlineOf(transcript).voiceOf.length, 0),
    respondents: respondents.length,
    notes: notesIn(fragments),
    inText: fragments.filter(({ layer }) => layer === 'inline').length,
    references: referenceCount(fragments),
    fragments: fragments.length,
    withheld: withheldCount(project),
    unresolved: fragments.reduce((sum, { unresolved }) => sum + unresolved.length, 0),
    citations: cited?.citations.length ?? 0,
    quotes: cited?.quotes.filter(({ footnote }) => footnote !== null).length ?? 0,
    coverage: turns.of === 0 ? 0 : Math.round((turns.coded / turns.of) * 1000) / 1000,
    covered,
    doubtful: {
      unresolved: slips.some(({ fragment }) => fragment.unresolved.length > 0),
      coverage: slips.some(({ fragment, meant }) => fragment.codes.length === 0 && meant.length > 0),
    },
    balance: balanceOf(whole),
    groups: project.groups.map(({ id, title, transcripts: ids }) => {
      const own = fragments.filter(({ group }) => group === id);
      return {
        id: RawText.own(id),
        title,
        transcripts: ids.length,
        respondents: respondents.filter(({ group }) => group === id).length,
        notes: notesIn(own),
        references: referenceCount(own),
        fragments: own.length,
      };
    }),
    coders: codersOf(fragments).map((coder) => {
      const own = fragments.filter((one) => coderKey(one.coder) === coderKey(coder));
      return {
        coder,
        transcripts: new Set(own.map(({ transcript }) => transcript)).size,
        fragments: own.length,
        references: referenceCount(own),
      };
    }),
  };
}

/** Codes beside the words, in a table, are no notes. */
function notesIn(fragments: readonly Fragment[]): number {
  return fragments.filter(({ layer }) => layer === 'note').length;
}

function referenceCount(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { references }) => sum + references.length, 0);
}

const SAYS = {
  title: sentence('Overzicht', 'Overview'),
  turns: sentence('Beurten', 'Turns'),
  references: sentence('Codes in opmerkingen', 'Codes in notes'),
  allReferences: sentence('Codes in opmerkingen en in de tekst', 'Codes in notes and in the text'),
  unresolved: sentence('Opmerkingen met een onbekende code', 'Notes with an unknown code'),
  citations: sentence('Verwijzingen naar codes', 'Citations of codes'),
  quotes: sentence('Citaten met voetnoot', 'Quotes with a footnote'),
  coverage: sentence('Beurten van respondenten met een code', "Respondents' turns with a code"),
  codedWords: sentence('Woorden van respondenten met een code', "Respondents' words with a code"),
  turnsCoded: sentence('Beurten met code', 'Turns with a code'),
  wordsCoded: sentence('Woorden met code', 'Words with a code'),
  longest: sentence('Langste beurten zonder code', 'Longest turns without a code'),
  words: sentence('{count} {count|woord|woorden}', '{count} {count|word|words}'),
  withheld: sentence('Achtergehouden passages', 'Withheld passages'),
  inText: sentence('Codes in de tekst zelf', 'Codes in the text itself'),
  wholeTurns: sentence('hele beurten', 'whole turns'),
  notWords: sentence(
    'Bij {count} {count|fragment|fragmenten} zegt het document alleen bij welke beurt de opmerking hoort: daar tellen alle woorden van de beurt mee. Dat is een andere maat dan bij opmerkingen op woorden, zoals in Word, en valt hoger uit.',
    'Of {count} {count|fragment|fragments} the document tells only to which turn the note belongs: all words of that turn count. That is another measure than with notes on words, as in Word, and it comes out higher.',
  ),
} as const;

export const status = analysis<StatusReport>({
  name: 'status',
  summary: sentence('wat er is, op één scherm', 'what is here, in one screen'),
  options: ['coder'],
  example: 'status',
  report: (project, _, whole) => statusReport(project, whole),
  exhibit: statusExhibit,
});

function statusExhibit(report: Safe<StatusReport>, language: Language): Exhibit {
  const says = speaking(language);
  const totals = [
    [WORDS.interviews, report.transcripts],
    [WORDS.respondents, report.respondents],
    [SAYS.turns, report.turns],
    [WORDS.notes, report.notes],
    ...(report.inText === 0 ? [] : ([[SAYS.inText, report.inText]] as const)),
    [referencesName(report), report.references],
    [SAYS.unresolved, report.unresolved],
    [SAYS.citations, report.citations],
    [SAYS.quotes, report.quotes],
  ] as const;
  const { doubtful } = report;
  const covered = shownCoverage(report.covered);
  const rows: Inline[][] = totals.map(([name, count]) => [
    [says(name)],
    [count, ...doubtMark(name === SAYS.unresolved && doubtful.unresolved, language)],
  ]);
  const mark = doubtMark(doubtful.coverage, language);
  const coverage: Inline[][] = [
    [[says(SAYS.coverage)], [...shareLine(covered.turns, language), ...mark]],
    [[says(SAYS.codedWords)], [...wordShareOf(covered, language), ...mark]],
  ];
  const withheld: Inline[][] = report.withheld === 0 ? [] : [[[says(SAYS.withheld)], [report.withheld]]];
  return {
    stem: [says(SAYS.title)],
    title: [says(SAYS.title)],
    data: asData({ ...report, covered: coverageData(covered, language) }),
    blocks: [
      {
        kind: 'table',
        table: { head: [], rows: [...rows, ...withheld, ...coverage], widths: [5, 1] },
      },
      ...(doubtful.unresolved || doubtful.coverage
        ? [{ kind: 'paragraph', text: [says(DOUBTFUL_LEGEND)] } as const]
        : []),
      { kind: 'table', table: groupTable(report, language) },
      ...(report.coders.length > 1 ? [{ kind: 'table', table: coderTable(report, language) } as const] : []),
      { kind: 'table', table: coverageTable(covered, language) },
      ...(covered.wholeTurns === 0
        ? []
        : [{ kind: 'paragraph', text: [says(SAYS.notWords, { count: covered.wholeTurns })] } as const]),
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

/** Codes beside the words count too, and are no notes. */
function referencesName({ inText }: Pick<Safe<StatusReport>, 'inText'>) {
  return inText === 0 ? SAYS.references : SAYS.allReferences;
}

/** "62 van 218 (28 %)". */
function shareLine({ coded, of }: WordShare, language: Language): Inline {
  const percent = of === 0 ? 0 : Math.round((coded / of) * 100);
  return [say(WORDS.of, language, { count: coded, of }), ' (', percent, ' %', ')'];
}

/** The same of words; where whole turns are counted it says so beside the figure. */
function wordShareOf(
  { words, wholeTurns }: Pick<ShownCoverage, 'words' | 'wholeTurns'>,
  language: Language,
): Inline {
  const share = shareLine(words, language);
  return wholeTurns === 0 ? share : [...share, ', ', say(SAYS.wholeTurns, language)];
}

function coderTable(report: Safe<StatusReport>, language: Language): Table {
  const heads = [WORDS.coder, WORDS.interviews, WORDS.fragments, referencesName(report)];
  return {
    head: heads.map((head) => [say(head, language)]),
    widths: [4, 2, 2, 2],
    rows: report.coders.map((one) => [[one.coder], [one.transcripts], [one.fragments], [one.references]]),
  };
}

function coverageTable({ interviews }: ShownCoverage, language: Language): Table {
  const says = speaking(language);
  return {
    head: [[says(WORDS.interview)], [says(SAYS.turnsCoded)], [says(SAYS.wordsCoded)], [says(SAYS.longest)]],
    widths: [2, 3, 3, 6],
    rows: interviews.map(({ transcript, turns, words, wholeTurns, uncoded }) => [
      [transcript],
      shareLine(turns, language),
      wordShareOf({ words, wholeTurns }, language),
      uncoded.flatMap(
        ({ turn, words: count }, i): Inline => [
          i === 0 ? '' : ', ',
          transcript,
          ':',
          turn,
          ' (',
          says(SAYS.words, { count }),
          ')',
        ],
      ),
    ]),
  };
}

function groupTable(report: Safe<StatusReport>, language: Language): Table {
  const says = speaking(language);
  return {
    head: [
      [says(WORDS.group)],
      [says(WORDS.interviews)],
      [says(WORDS.respondents)],
      [says(WORDS.notes)],
      [says(referencesName(report))],
    ],
    widths: [4, 2, 2, 2, 2],
    rows: report.groups.map(({ id, title, transcripts, respondents, notes, references }) => [
      [title, ' (', id, ')'],
      [transcripts],
      [respondents],
      [notes],
      [references],
    ]),
  };
}
