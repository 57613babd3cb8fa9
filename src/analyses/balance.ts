import { citedIn } from '../audit/context/cited.ts';
import { auditProject } from '../audit/index.ts';
import { pointsNowhere } from '../audit/people/whom.ts';
import type { Inline, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { turnOutlineOf } from '../interviews/turn-outline.ts';
import type { Document } from '../model/document.ts';
import { groupedBy } from '../model/grouped.ts';
import type { CodedProject, Language, Transcript } from '../model/project.ts';
import { readTranscripts } from '../project/copies.ts';
import type { Said } from '../sentences/said.ts';
import { joined, say, speaking } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { WORDS } from '../sentences/words.ts';

/** One thing that the documents hold: how many were seen, how many of those count, and how many are left over. */
export interface BalanceRow {
  readonly what: 'notes' | 'interviews' | 'speakers' | 'codes' | 'quotes' | 'citations';
  readonly seen: number;
  readonly used: number;
  readonly rest: number;
  /** Of the notes: codes in the text itself, read or not; left out where there are none. */
  readonly inText?: number;
}

/** Nothing that was seen vanishes: seen is used and rest together, and each of the rest is in a finding. */
export function balanceOf(project: CodedProject): BalanceRow[] {
  const { report } = project;
  const cited = report === null ? null : citedIn(project, report);
  const quotes = cited?.quotes.length ?? 0;
  const citations = (cited?.citations.length ?? 0) + (cited?.mentions.length ?? 0);
  const nowhere = cited?.mentions.filter((mention) => pointsNowhere(project, mention.pointed)).length ?? 0;
  return [
    notesRow(project),
    interviewsRow(project),
    speakersRow(project),
    codesRow(project),
    // The audit gives every one that it sees a status.
    row('quotes', quotes, quotes),
    row('citations', citations, citations - nowhere),
  ];
}

function row(what: BalanceRow['what'], seen: number, used: number): BalanceRow {
  return { what, seen, used, rest: seen - used };
}

/**
 * Notes in the margin, and what is read as one: a column of codes, and where the project says so brackets and colours. An
 * answer counts where the words that it hangs on were said in an interview.
 */
function notesRow(project: CodedProject): BalanceRow {
  const { documents, fragments, unreadMarks } = project;
  const talks = groupedBy(readTranscripts(project), ({ document }) => document);
  const files = new Set(documents.map(({ file }) => file));
  // What the text had no room for stands in a file of codings.
  const beside = fragments.filter(({ layer, file }) => layer === 'note' && !files.has(file)).length;
  const read = documents.reduce(
    (sum, { saw, notes }) => sum + Math.max(saw?.notes ?? 0, notes.length),
    beside,
  );
  const answers = documents.reduce(
    (sum, document) => sum + answersIn(document, talks.get(document) ?? []),
    0,
  );
  const codes = fragments.filter(({ layer }) => layer === 'inline').length;
  const inText = unreadMarks.reduce((sum, { brackets }) => sum + brackets, codes);
  const inMargin = fragments.filter(({ layer }) => layer === 'note').length;
  const notes = row('notes', read + inText, inMargin + codes + answers);
  return inText === 0 ? notes : { ...notes, inText };
}

function answersIn(document: Document, own: readonly Transcript[]): number {
  const replies = document.notes.filter(({ reply }) => reply);
  if (replies.length === 0) return 0;
  const talk = new Set(own.flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph)));
  return replies.filter(({ range }) => range !== null && talk.has(range.from.paragraph)).length;
}

/** What stands in two places was seen twice, and counts once. */
function interviewsRow({ transcripts, copies, unread }: CodedProject): BalanceRow {
  const answered = transcripts.filter(isAnswered);
  return row('interviews', transcripts.length + copies.length + unread.length, answered.length);
}

function isAnswered(transcript: Transcript): boolean {
  const answering = transcript.speakers.filter(({ respondents }) => respondents.length > 0);
  const marks = new Set(answering.map(({ mark }) => mark));
  return turnOutlineOf(transcript).voices.some(({ speaker }) => marks.has(speaker));
}

/** Marks that were taken for nobody's count too, while nobody's speaker is known; talk without any mark is one that nobody knows. */
function speakersRow({ transcripts, unread }: CodedProject): BalanceRow {
  const speakers = transcripts.flatMap((transcript) => transcript.speakers);
  const known = speakers.filter(({ role }) => role !== 'unknown').length;
  const passedOver = transcripts.map((one) => one.passedOver.length || (one.speakers.length === 0 ? 1 : 0));
  const marks = unread.map(({ marks: seen, isEmpty }) => seen.length || (isEmpty ? 0 : 1));
  const others = [...passedOver, ...marks].reduce((sum, count) => sum + count, 0);
  return row('speakers', speakers.length + others, known);
}

function codesRow({ fragments, lostCodes }: CodedProject): BalanceRow {
  const read = fragments.reduce((sum, { references }) => sum + references.length, 0);
  const lost = fragments.reduce(
    (sum, { references, unresolved, corrected }) =>
      sum +
      (corrected
        ? Math.min(references.length, unresolved.length)
        : references.filter(({ cited }) => unresolved.includes(cited)).length),
    0,
  );
  return row('codes', read + lostCodes, read - lost);
}

const SAYS = {
  what: sentence('Gezien en gebruikt', 'Seen and used'),
  seen: sentence('Gezien', 'Seen'),
  used: sentence('Gebruikt', 'Used'),
  rest: sentence('Over', 'Left over'),
} as const;

const NOTES_AND_CODES = sentence('Opmerkingen en codes in de tekst', 'Notes and codes in the text');

const WHAT = {
  notes: WORDS.notes,
  interviews: WORDS.interviews,
  speakers: sentence('Sprekers', 'Speakers'),
  codes: WORDS.codes,
  quotes: sentence('Citaten', 'Quotes'),
  citations: sentence('Verwijzingen, ook zonder code', 'Citations, also without a code'),
} as const;

export function balanceTable(rows: readonly Safe<BalanceRow>[], language: Language): Table {
  const says = speaking(language);
  return {
    head: [[says(SAYS.what)], [says(SAYS.seen)], [says(SAYS.used)], [says(SAYS.rest)]],
    widths: [5, 2, 2, 2],
    rows: rows.map(({ what, seen, used, rest, inText }): Inline[] => [
      [says(inText === undefined ? WHAT[what] : NOTES_AND_CODES)],
      [seen],
      [used],
      [rest],
    ]),
  };
}

const CLOSING = sentence('Gebruikt van wat gezien is: {rows}.', 'Used of what was seen: {rows}.');
/** As they stand inside a sentence. */
const PARTS = {
  notes: sentence('opmerkingen {used} van {seen}', 'notes {used} of {seen}'),
  interviews: sentence('interviews {used} van {seen}', 'interviews {used} of {seen}'),
  speakers: sentence('sprekers {used} van {seen}', 'speakers {used} of {seen}'),
  codes: sentence('codes {used} van {seen}', 'codes {used} of {seen}'),
  quotes: sentence('citaten {used} van {seen}', 'quotes {used} of {seen}'),
  citations: sentence('verwijzingen {used} van {seen}', 'citations {used} of {seen}'),
} as const;
const NOTES_AND_CODES_PART = sentence(
  'opmerkingen en codes in de tekst {used} van {seen}',
  'notes and codes in the text {used} of {seen}',
);
const NOTHING_READ = sentence(
  'Er is niets gecontroleerd: er is geen interview gelezen.',
  'Nothing was checked: no interview was read.',
);

const NOTHING_WRONG_THERE = sentence(
  'Geen fouten gevonden in wat beoordeeld is.',
  'No errors found in what was judged.',
);

/** The balance in one sentence, as a check closes with it. */
export function balanceSentence(rows: readonly Safe<BalanceRow>[], language: Language): Said {
  const parts = rows.map(({ what, seen, used, inText }) =>
    say(inText === undefined ? PARTS[what] : NOTES_AND_CODES_PART, language, { used, seen }),
  );
  return say(CLOSING, language, { rows: joined(parts, ', ') });
}

const NOT_JUDGED = sentence('Niet beoordeeld: {what}.', 'Not judged: {what}.');
const UNJUDGED = {
  claims: sentence(
    '{count} {count|uitspraak die niet is na te gaan|uitspraken die niet zijn na te gaan}',
    '{count} {count|statement|statements} that cannot be judged',
  ),
  quotes: sentence(
    '{count} {count|citaat dat|citaten die} in geen interview {count|staat|staan} en waarbij geen bron is genoemd',
    '{count} {count|quote that stands|quotes that stand} in no interview and {count|has|have} no source',
  ),
  codeless: sentence(
    '{count} {count|verwijzing|verwijzingen} die wel een respondent of interview {count|noemt|noemen} maar geen code (of het daar zo is gezegd, is niet na te gaan)',
    '{count} {count|citation that names|citations that name} a respondent or an interview but no code (whether it was said there cannot be told)',
  ),
  generic: sentence(
    '{count} {count|zin die zegt|zinnen die zeggen} wat een groep vindt of ervaart, zonder verwijzing',
    '{count} {count|sentence that says|sentences that say} what a group thinks or experiences, without a citation',
  ),
  elsewhere: sentence(
    '{count} {count|uitspraak|uitspraken} over wie of hoeveel in delen die niet naar de interviews verwijzen',
    '{count} {count|statement|statements} of who or how many in parts that do not point at the interviews',
  ),
  onSome: sentence(
    '{count} {count|uitspraak|uitspraken} over een deel van een groep dat bij zijn functie wordt genoemd (wie dat zijn staat niet in deze kopie; geteld is daar de hele groep)',
    '{count} {count|statement|statements} on a part of a group that is called by its function (who they are is not in this copy; the whole group is counted there)',
  ),
  codes: sentence(
    'codes, want bij geen interview staat een opmerking of een code die kantlijn leest',
    'codes, for no interview has a note or a code that kantlijn reads',
  ),
  report: sentence(
    'het verslag (kantlijn audit beoordeelt de citaten, verwijzingen en uitspraken erin)',
    'the report (kantlijn audit judges the quotes, citations and statements in it)',
  ),
  nothing: sentence(
    'het verslag, want daarin is geen citaat, verwijzing of uitspraak over respondenten gevonden',
    'the report, for no quote, citation or statement about respondents was found in it',
  ),
} as const;

/** What nobody may take for right, since nothing was held against it; null where all of it was. */
export type Unjudged = readonly { readonly what: keyof typeof UNJUDGED; readonly count: number }[];

/** Of the report, after an audit. */
export function leftUnjudged(project: CodedProject): Unjudged {
  const audited = auditProject(project);
  if (audited === null) return [];
  const { claims, quotes, citations } = audited.report;
  if (claims.length + quotes.length + citations.length === 0) return [{ what: 'nothing', count: 0 }];
  const counts: Unjudged = [
    { what: 'claims', count: claims.filter(({ status }) => status === 'unclear').length },
    { what: 'quotes', count: audited.unsourced },
    { what: 'codeless', count: audited.codeless },
    { what: 'generic', count: audited.generic },
    { what: 'elsewhere', count: audited.elsewhere },
    { what: 'onSome', count: project.groups.some(({ some = [] }) => some.length > 0) ? audited.onSome : 0 },
  ];
  return counts.filter(({ count }) => count > 0);
}

/** A check of sources, notes and codebooks leaves the whole report, and says nothing of codes where nobody coded. */
export function leftByCheck({ report, transcripts, fragments }: CodedProject): Unjudged {
  const left: Unjudged[number][] = [];
  if (transcripts.length > 0 && fragments.length === 0) left.push({ what: 'codes', count: 0 });
  if (report !== null) left.push({ what: 'report', count: 1 });
  return left;
}

/** "Not judged: …", as a check closes with it; null where nothing is left. */
export function unjudgedSentence(left: Unjudged, language: Language): Said | null {
  if (left.length === 0) return null;
  const parts = left.map(({ what, count }) => say(UNJUDGED[what], language, { count }));
  return say(NOT_JUDGED, language, { what: joined(parts, '; ') });
}

/** "No errors found", but not over nothing that was read. */
export function nothingWrong(rows: readonly Safe<BalanceRow>[], left: Unjudged, language: Language): Said {
  const isRead = rows.some(({ what, used }) => what === 'interviews' && used > 0);
  if (!isRead) return say(NOTHING_READ, language);
  return say(left.length === 0 ? WORDS.nothingWrong : NOTHING_WRONG_THERE, language);
}
