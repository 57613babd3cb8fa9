import { documentGrounds, keyOf } from '../../checks/key.ts';
import { pointedIn, type Whom } from '../../coding/pointing.ts';
import { onceFor } from '../../model/deferred.ts';
import type { Document } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import type { FragmentTable, FragmentTableRow } from '../../model/tables.ts';
import { wordsOf } from '../../model/words-of.ts';
import { type FindingDetails, type FindingKind, finding } from '../../sentences/finding-kind.ts';
import { corpusOf, type SpokenCorpus } from '../matching/corpus.ts';
import { type Judgement, judge } from '../matching/judge-quote.ts';
import { quoteWords } from '../matching/quote-parts.ts';
import { peopleOf } from '../people/people.ts';
import { meantBy, whomOf } from '../people/whom.ts';
import { bestOf, isLiteral, turnPlace } from './quotes.ts';
import { FRAGMENT_TABLE, TABLED_ALTERED, TABLED_ELSEWHERE, TABLED_NOT_FOUND } from './table-kinds.ts';

/**
 * Tables "label | fragment | respondent" that somebody made by hand, held against the interviews, once a project: what
 * each of them is, and which of its fragments were changed, stand with another respondent, or stand nowhere.
 */
export const fragmentTableFindings = onceFor((project: CodedProject): readonly Finding<RawText>[] => {
  if (project.tables.length === 0) return [];
  const interviews = interviewsOf(project);
  return project.tables.flatMap((table) => tableFindings(interviews, table));
});

interface Interviews {
  readonly project: CodedProject;
  readonly corpus: SpokenCorpus;
  readonly whom: Whom;
}

function interviewsOf(project: CodedProject): Interviews {
  const corpus = corpusOf(project);
  return { project, corpus, whom: whomOf(project, peopleOf(project)) };
}

/** A row, and the place in the interviews that is most like it; null where nothing is. */
interface JudgedRow {
  readonly row: FragmentTableRow;
  readonly best: Judgement | null;
  /** It stands in none of the interviews that the row names. */
  readonly isMisplaced: boolean;
}

interface TableOfProject {
  readonly project: CodedProject;
  readonly document: Document;
}

function tableFindings(interviews: Interviews, table: FragmentTable): Finding<RawText>[] {
  const judged = table.rows.map((row) => judgeRow(interviews, row));
  const found = judged.filter(({ best }) => isLiteral(best)).length;
  const lost = judged.filter(({ best }) => best === null).length;
  const facts = { rows: judged.length, found, altered: judged.length - found - lost, lost };
  const about = { project: interviews.project, document: table.document };
  const whole = onTable(
    about,
    FRAGMENT_TABLE,
    { line: table.line, fragment: table.rows[0]?.fragment ?? null },
    { facts },
  );
  return [whole, ...judged.flatMap((one) => rowFindings(about, one))];
}

/** UTF-16 units of words that are shown. */
const LONGEST = 160;

function rowFindings(about: TableOfProject, { row, best, isMisplaced }: JudgedRow): Finding<RawText>[] {
  const excerpt = row.fragment.slice(0, LONGEST);
  if (best === null) return [onTable(about, TABLED_NOT_FOUND, row, { excerpt })];
  const place = RawText.of(turnPlace(best));
  const findings: Finding<RawText>[] = [];
  if (!isLiteral(best)) {
    const { text } = best.spoken.transcript;
    // What was changed may be its last words, which are like nothing that was said: up to the end of the sentence.
    const more = wordsOf(text.slice(best.end, best.end + LONGEST)).search(/[.!?\n]|$/);
    const said = text.slice(best.start, Math.min(best.end + more, best.start + LONGEST));
    findings.push(onTable(about, TABLED_ALTERED, row, { excerpt, words: { said, place } }));
  }
  if (isMisplaced)
    findings.push(
      onTable(about, TABLED_ELSEWHERE, row, { excerpt, words: { place, respondent: row.respondent } }),
    );
  return findings;
}

function judgeRow({ project, corpus, whom }: Interviews, row: FragmentTableRow): JudgedRow {
  const transcripts = transcriptsOfRow(project, whom, row);
  const words = wordsOf(row.fragment);
  const all = corpus
    .windows(quoteWords(words).tokens)
    .map(({ spoken, from, to }) => judge(words, spoken, from, to))
    .filter(({ status }) => status !== 'not-found');
  const own = all.filter(({ spoken }) => transcripts.has(spoken.transcript.id));
  const isMisplaced = transcripts.size > 0 && own.length === 0 && all.length > 0;
  return { row, best: bestOf(own.length > 0 ? own : all), isMisplaced };
}

/** The interviews with the respondent whom a row names; empty where it names none that is there. */
function transcriptsOfRow(
  project: CodedProject,
  whom: Whom,
  { respondent }: FragmentTableRow,
): ReadonlySet<string> {
  if (respondent === null) return new Set();
  const told = wordsOf(respondent).trim();
  const named = project.respondents.filter(
    ({ id, speaker, transcripts }) => id === told || speaker === told || transcripts.includes(told),
  );
  if (named.length > 0) return new Set(named.flatMap(({ transcripts }) => transcripts));
  const number = /^\d{1,3}$/.test(told) ? `respondent ${told}` : told;
  return new Set(meantBy(project, pointedIn(number, whom)).transcripts);
}

function onTable<InMessage extends string, InHint extends string>(
  { project, document }: TableOfProject,
  kind: FindingKind<InMessage, InHint>,
  { line, fragment }: { readonly line: number; readonly fragment: RawText | null },
  known: FindingDetails<InMessage, InHint>,
): Finding<RawText> {
  const file = RawText.of(document.file);
  const key = keyOf(kind.code, documentGrounds(project.keys, document, fragment), [
    document.file,
    String(line),
  ]);
  return finding(kind, { file, line, key, ...known });
}
