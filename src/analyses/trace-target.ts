import { AuditContext, settledCitations } from '../audit/context/context.ts';
import { auditProject } from '../audit/index.ts';
import { corpusOf } from '../audit/matching/corpus.ts';
import { judge } from '../audit/matching/judge-quote.ts';
import { quoteWords } from '../audit/matching/quote-parts.ts';
import { peopleOf } from '../audit/people/people.ts';
import { MEANS_NOBODY, type Meant, meantBy, whomOf } from '../audit/people/whom.ts';
import { bestOf } from '../audit/quotes/quotes.ts';
import { CODES_NOT_CITED, uncitedIn } from '../audit/study/uncited-codes.ts';
import { checkProject } from '../checks/check-project.ts';
import { askedIn, type CodeOfGroup } from '../coding/asked-code.ts';
import type { CitedPair } from '../coding/citations.ts';
import { pointedIn } from '../coding/pointing.ts';
import { numberedLinesOf } from '../interviews/numbered-lines.ts';
import { matchesOf } from '../language/matches.ts';
import { Code } from '../model/code.ts';
import type { CodedProject } from '../model/project.ts';
import { NO_TEXT, type RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** A turn; `from` and `to` are UTF-16 units in its text, half-open, where words of it were asked for. */
export interface SpokenPlace {
  readonly transcript: string;
  readonly turn: number;
  readonly words?: { readonly from: number; readonly to: number } | undefined;
}

/** What `trace` was asked for: one of these, the others null. */
export interface TraceStart {
  readonly footnote: number | null;
  /** What that footnote cites. */
  readonly pairs: readonly CitedPair[] | null;
  readonly code: CodeOfGroup | null;
  /** Codes that the report never cites, of one group. */
  readonly uncited: { readonly group: string; readonly codes: readonly Code[] } | null;
  readonly fragment: string | null;
  readonly theme: string | null;
  /** Whom it points at, and the interviews with them. */
  readonly whom: Meant | null;
  /** Respondents of several groups whom one number or mark may mean; empty where it is clear who is meant. */
  readonly anyOf: readonly string[];
  /** Where quoted words were found, or a line that was named. */
  readonly place: SpokenPlace | null;
}

const NOTHING: TraceStart = {
  footnote: null,
  pairs: null,
  code: null,
  uncited: null,
  fragment: null,
  theme: null,
  whom: null,
  anyOf: [],
  place: null,
};

/**
 * "63" or "noot 63", "3/1/2", "Label 3, sub 1" or "privacy", "b4:54", a theme's id, "docenten-2", "R2", "P1, l. 7", a printed
 * key of a fragment or finding, or words that somebody said; null for none of these.
 */
export function traceStart(project: CodedProject, text: string): TraceStart | null {
  const ref = text.trim();
  const footnote = /^(?:voetnoot|noot|footnote|note|fn\.?)?\s*(\d{1,4})$/i.exec(ref)?.[1];
  if (footnote !== undefined) return byFootnote(project, Number(footnote));
  if (/^K\d{3}-/.test(ref)) return byFinding(project, ref);
  const fragment = project.fragments.find(({ id, key }) => id === ref || key.shown === ref);
  if (fragment !== undefined) return { ...NOTHING, fragment: fragment.id };
  if (project.crosswalk?.themes.some(({ id }) => id === ref)) return { ...NOTHING, theme: ref };
  const code = askedIn(project, ref);
  const people = byPeople(project, ref);
  // "R1" may be a code where somebody uses it.
  if (code !== null && (people === null || isSetSomewhere(project, code))) return { ...NOTHING, code };
  if (people !== null) return people;
  const place = placeCalled(ref);
  if (place !== null && project.transcripts.some(({ id }) => id === place.transcript))
    return { ...NOTHING, place };
  return byWords(project, ref);
}

/** A turn as it is printed: "b7:22". */
export function placeCalled(ref: string): TraceStart['place'] {
  const [, transcript, turn] = /^(.+):(\d+)$/.exec(ref) ?? [];
  return transcript === undefined ? null : { transcript, turn: Number(turn) };
}

function byFootnote(project: CodedProject, footnote: number): TraceStart | null {
  const citation = settledCitations(project).find((candidate) => candidate.footnote === footnote);
  // Of one that names no code, the footnote and its sentence, and the quote that it stands behind.
  const isThere = project.report?.footnotes.some(({ number }) => number === footnote) === true;
  return isThere ? { ...NOTHING, footnote, pairs: citation?.targets ?? [] } : null;
}

/** A finding by the key that is printed with it: what it says something of. */
function byFinding(project: CodedProject, ref: string): TraceStart | null {
  const footnote = AuditContext.footnoteInKey(ref);
  if (footnote !== null) return byFootnote(project, footnote);
  const all = [...checkProject(project).findings, ...(auditProject(project)?.findings ?? [])];
  const found = all.find(({ key }) => key?.shown === ref);
  if (found === undefined) return null;
  if (found.code === CODES_NOT_CITED.code) return byUncitedCodes(project, found.words.group ?? NO_TEXT);
  const { transcript: where, turn, line, facts } = found;
  const transcript = where === null ? null : wordsOf(where);
  if (transcript !== null && turn !== null) return { ...NOTHING, place: { transcript, turn } };
  if (transcript !== null) return { ...NOTHING, whom: { ...MEANS_NOBODY, transcripts: [transcript] } };
  const code = Object.values(facts).find((fact) => fact instanceof Code);
  if (code !== undefined) return { ...NOTHING, code: () => code };
  const cited = settledCitations(project).find((citation) => citation.line === line);
  return cited === undefined ? null : { ...NOTHING, footnote: cited.footnote, pairs: cited.targets };
}

function byUncitedCodes(project: CodedProject, title: RawText): TraceStart | null {
  const group = project.groups.find((one) => one.title === title)?.id;
  if (group === undefined || project.report === null) return null;
  return {
    ...NOTHING,
    uncited: { group, codes: uncitedIn(new AuditContext(project, project.report), group) },
  };
}

function isSetSomewhere({ fragments }: CodedProject, codeOf: CodeOfGroup): boolean {
  return fragments.some(({ group, codes }) => {
    const code = codeOf(group);
    return code !== null && codes.some((own) => own.isWithin(code));
  });
}

/** UTF-16 units: what is longer is something that was said. */
const LONGEST_POINTER = 40;

/** A respondent or an interview by its id, or as a report points at them; one line of an interview, where lines have numbers. */
function byPeople(project: CodedProject, ref: string): TraceStart | null {
  const interview = project.transcripts.find(({ id }) => id === ref);
  if (interview !== undefined) return { ...NOTHING, whom: { ...MEANS_NOBODY, transcripts: [ref] } };
  const respondent = project.respondents.find(({ id }) => id === ref);
  if (respondent !== undefined)
    return { ...NOTHING, whom: { transcripts: respondent.transcripts, respondents: [ref] } };
  if (ref.length > LONGEST_POINTER) return null;
  const pointed = pointedIn(ref, whomOf(project, peopleOf(project)));
  const whom = meantBy(project, pointed);
  if (whom.transcripts.length === 0) return null;
  const [line] = pointed.lines;
  const place = line === undefined ? null : placeOfLine(project, whom, line);
  if (place !== null) return { ...NOTHING, place };
  const { people, transcripts } = pointed;
  const isOpen = whom.respondents.length > people.length + transcripts.length;
  return { ...NOTHING, whom, anyOf: isOpen ? whom.respondents : [] };
}

function placeOfLine({ transcripts }: CodedProject, whom: Meant, line: number): TraceStart['place'] {
  const transcript = transcripts.find(({ id }) => id === whom.transcripts[0]);
  if (transcript === undefined || whom.transcripts.length > 1) return null;
  const words = numberedLinesOf(transcript).find(({ first, last }) => first <= line && line <= last);
  const turn = words && transcript.turns.find(({ text }) => words.from < text.start + text.length);
  return turn === undefined ? null : { transcript: transcript.id, turn: turn.number };
}

/** Words as they were said: in the first turn that has them, whatever case, blanks and marks; else where they were said almost so. */
function byWords(project: CodedProject, words: string): TraceStart | null {
  const wanted = bare(words);
  if (wanted.length < 4) return null;
  for (const { id, turns } of project.transcripts) {
    const turn = turns.find(({ text }) => bare(wordsOf(text)).includes(wanted));
    if (turn === undefined) continue;
    const place = { transcript: id, turn: turn.number, words: rangeOf(wordsOf(turn.text), wanted) };
    return { ...NOTHING, place };
  }
  return byQuote(project, wanted) ?? byAlteredWords(project, words);
}

/** Words that the report quotes, however they were said: where the audit found that quote. */
function byQuote(project: CodedProject, wanted: string): TraceStart | null {
  for (const { text, transcript, turn } of auditProject(project)?.report.quotes ?? [])
    if (transcript !== null && turn !== null && bare(wordsOf(text)).includes(wanted))
      return { ...NOTHING, place: { transcript: wordsOf(transcript), turn } };
  return null;
}

/** A quote in which words were changed: it is found where the audit finds it. */
function byAlteredWords(project: CodedProject, words: string): TraceStart | null {
  const found = corpusOf(project)
    .windows(quoteWords(words).tokens)
    .map(({ spoken, from, to }) => judge(words, spoken, from, to));
  const best = bestOf(found);
  if (best === null || best.turn === null || best.status === 'not-found') return null;
  return { ...NOTHING, place: { transcript: best.spoken.transcript.id, turn: best.turn.number } };
}

const WORD = /[\p{L}\p{N}]+/gu;

function bare(text: string): string {
  return (text.toLowerCase().match(WORD) ?? []).join(' ');
}

/** Where bare words stand in a text that has them. */
function rangeOf(text: string, wanted: string): SpokenPlace['words'] {
  let length = 0;
  const words = [...matchesOf(text, WORD)].map(({ 0: word, index }) => {
    const at = length;
    length += word.toLowerCase().length + 1;
    return { at, end: length - 1, from: index, to: index + word.length };
  });
  const at = bare(text).indexOf(wanted);
  const own = words.filter((one) => one.end > at && one.at < at + wanted.length);
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: first.from, to: last.to };
}
