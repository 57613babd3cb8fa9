import { titleOfFile } from '../interviews/file-names.ts';
import { isDiarised } from '../interviews/marks.ts';
import { marksIn } from '../interviews/seen-marks.ts';
import { ANSWER, QUESTION } from '../interviews/set-off-questions.ts';
import { isCodebookTitle } from '../interviews/tables/code-list.ts';
import { codedExportsOf } from '../interviews/tables/coded-export.ts';
import { turnOutlineOf } from '../interviews/turn-outline.ts';
import { writtenForm } from '../interviews/written-form.ts';
import { otherWeekday } from '../language/months.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { hashStart, type KeyMaker } from '../model/key.ts';
import type { CodedProject, Role, SeenMark, Transcript, UnreadInterview } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { readTranscripts } from '../project/copies.ts';
import { type FindingDetails, type FindingKind, finding, kindsOfFile } from '../sentences/finding-kind.ts';
import type { Check } from './check.ts';
import { documentGrounds, keyOf } from './key.ts';
import * as inTalks from './transcript-kinds.ts';

/** Undeclared and guessed speakers, dates without a year, interviews that are not read or without a respondent, silent people, files without an interview. */
export const TRANSCRIPTS: Check = {
  kinds: kindsOfFile(inTalks),
  inInterview: ({ project }, transcript) => [
    ...undeclaredSpeakers(transcript, project.keys),
    ...perhapsSpeakers(transcript, project.keys),
    ...dateWithoutYear(transcript, project.keys),
    ...onOtherDay(transcript, project),
    ...nobodyAnswers(transcript, project.keys),
  ],
  findings: ({ project }) => projectFindings(project),
};

function projectFindings(project: CodedProject): Finding<RawText>[] {
  const known = withInterviews(project);
  // The report is one of its own, unless there is nothing besides.
  const silent = project.documents.filter(
    (document) =>
      (document !== project.report ||
        project.documents.length === 1 ||
        (project.transcripts.length === 0 && document.notes.length > 0)) &&
      !known.has(document) &&
      writtenForm(document) !== 'beside' &&
      ![...project.codeLists, ...project.tables].some((table) => table.document === document) &&
      codedExportsOf(document).length === 0 &&
      document.paragraphs.length > 0,
  );
  return [
    ...guessedSpeakers(project),
    ...project.unread.map((one) => unreadInterview(one, project.keys)),
    ...silentRespondents(project),
    ...silent.map((document) => noInterview(document, project.keys)),
  ];
}

function withInterviews(project: CodedProject): ReadonlySet<Document> {
  return new Set([...readTranscripts(project), ...project.unread].map(({ document }) => document));
}

/** Why documents gave `init` nothing in which fragments stand in a table; `check` holds the table itself against the interviews. */
export function nothingButTables(project: CodedProject): Finding<RawText>[] {
  const known = withInterviews(project);
  const documents = new Set(project.tables.map(({ document }) => document));
  return [...documents]
    .filter((document) => document !== project.report && !known.has(document))
    .map(({ file }) => finding(inTalks.NOTHING_BUT_TABLES, { file: RawText.of(file) }));
}

function noInterview(document: Document, keys: KeyMaker): Finding<RawText> {
  const isEmpty = document.paragraphs.every(({ text }) => wordsOf(text).trim() === '');
  const codebook = isCodebookTitle(titleOfFile(document.file)) ? inTalks.CODEBOOK_UNREAD : null;
  const kind = isEmpty ? inTalks.NO_WORDS_IN_FILE : codebook;
  const place = {
    file: RawText.of(document.file),
    key: keyOf((kind ?? inTalks.NO_INTERVIEW).code, documentGrounds(keys, document), [document.file]),
  };
  return kind === null
    ? finding(inTalks.NO_INTERVIEW, { ...place, words: seenInFile(document) })
    : finding(kind, place);
}

/** Where nobody's questions tell who asks, the marks of a file are seldom those of people. */
function seenInFile(document: Document): Record<'marks' | 'speakers', RawText | null> {
  const { marks, speakers } = seenOf(marksIn(document));
  return { marks, speakers };
}

function undeclaredSpeakers(transcript: Transcript, keys: KeyMaker): Finding<RawText>[] {
  return transcript.speakers.flatMap(({ mark, declared, guessed }) => {
    // A legend may say "unknown": that tells nobody who it is.
    const turn = transcript.turns.find(
      ({ speaker, role }) => speaker === mark && !guessed && (!declared || role === 'unknown'),
    );
    if (turn === undefined) return [];
    const isVoice = isDiarised(mark);
    const words = {
      mark: RawText.of(mark),
      voice: isVoice ? RawText.of(mark) : null,
      speaker: isVoice ? null : RawText.of(mark),
    };
    return [
      at(
        { transcript, keys },
        inTalks.UNDECLARED_SPEAKER,
        turn.line,
        { turn: turn.number, excerpt: turn.text.slice(0, 80), words },
        mark,
      ),
    ];
  });
}

/** What may be marks in talk of which the respondent is known, by the first of them. */
function perhapsSpeakers(transcript: Transcript, keys: KeyMaker): Finding<RawText>[] {
  const { passedOver, turns, document } = transcript;
  const inOrder = passedOver.toSorted((a, b) => a.line - b.line);
  const [first] = inOrder;
  if (first === undefined || !turns.some(({ role }) => role === 'respondent')) return [];
  const line = document.paragraphs.find((paragraph) => paragraph.line === first.line);
  const speakers = RawText.of(inOrder.map(({ mark }) => `"${mark}": other`).join(', '));
  return [
    at(
      { transcript, keys },
      inTalks.PERHAPS_SPEAKER,
      first.line,
      { excerpt: line?.text.slice(0, 80) ?? null, words: { marks: markCounts(inOrder), speakers } },
      wordsOf(speakers),
    ),
  ];
}

interface GuessedRoles {
  readonly roles: Map<string, Role>;
  readonly transcripts: Transcript[];
}

/** One for all interviews that one line of `speakers:` settles: those that guess no mark to be two things. */
function guessedSpeakers({ transcripts, keys }: CodedProject): Finding<RawText>[] {
  const guesses: GuessedRoles[] = [];
  for (const transcript of transcripts) {
    const guessed = transcript.speakers.filter((speaker) => speaker.guessed);
    if (guessed.length === 0) continue;
    const agrees = ({ roles, transcripts: [first] }: GuessedRoles) =>
      (first === undefined || hasWrittenMarks(first) === hasWrittenMarks(transcript)) &&
      guessed.every(({ mark, role }) => (roles.get(mark) ?? role) === role);
    const own: GuessedRoles = guesses.find(agrees) ?? { roles: new Map(), transcripts: [] };
    if (own.transcripts.length === 0) guesses.push(own);
    for (const { mark, role } of guessed) own.roles.set(mark, role);
    own.transcripts.push(transcript);
  }
  return guesses.flatMap(({ roles, transcripts: [transcript, ...more] }) => {
    if (transcript === undefined) return [];
    const others = more.length === 0 ? null : RawText.own(more.map(({ id }) => id).join(', '));
    if (!hasWrittenMarks(transcript))
      return [at({ transcript, keys }, inTalks.SET_OFF_QUESTIONS, transcript.line, { words: { others } })];
    const speakers = [...roles].map(([mark, role]) => `"${mark}": ${role}`).join(', ');
    const words = { speakers: RawText.of(speakers), others };
    return [at({ transcript, keys }, inTalks.GUESSED_ROLES, transcript.line, { words }, speakers)];
  });
}

/** The marks of questions that are set off are kantlijn's own: no line of the document has them. */
function hasWrittenMarks({ document, pieces, speakers }: Transcript): boolean {
  const [first] = pieces;
  const text = wordsOf(document.paragraphs[first?.paragraph ?? 0]?.text ?? NO_TEXT);
  return (
    !speakers.some(({ mark }) => mark === QUESTION || mark === ANSWER) ||
    /^[^\p{L}]*[VA](?!\p{L})/u.test(text)
  );
}

function dateWithoutYear(transcript: Transcript, keys: KeyMaker): Finding<RawText>[] {
  const { date } = transcript;
  if (date === null || date.year !== null) return [];
  return [at({ transcript, keys }, inTalks.DATE_WITHOUT_YEAR, date.line, { excerpt: date.text })];
}

/** "Dinsdag 6 april 2016", which was a Wednesday. */
function onOtherDay(transcript: Transcript, { keys, language }: CodedProject): Finding<RawText>[] {
  const { date, document } = transcript;
  if (date === null || date.year === null || date.month === null || date.day === null) return [];
  const line = document.paragraphs.find((paragraph) => paragraph.line === date.line);
  const day = otherWeekday(wordsOf(line?.text ?? NO_TEXT), date.year, date.month, date.day, language);
  if (line === undefined || day === null) return [];
  const words = { day: RawText.of(day) };
  return [at({ transcript, keys }, inTalks.DATE_ON_OTHER_DAY, date.line, { excerpt: line.text, words })];
}

function nobodyAnswers(transcript: Transcript, keys: KeyMaker): Finding<RawText>[] {
  if (transcript.speakers.length === 0)
    return [
      at({ transcript, keys }, inTalks.NO_SPEAKERS, transcript.line, {
        words: seenOf(transcript.passedOver),
      }),
    ];
  if (transcript.speakers.some(({ role }) => role === 'respondent')) return [];
  const unknown = transcript.speakers.filter(({ role }) => role === 'unknown' || role === 'other');
  // Rather those of whom nothing is said than the interpreter of the legend.
  const unsaid = unknown.filter(({ declared }) => !declared);
  const marks = (unsaid.length > 0 ? unsaid : unknown.slice(0, 1)).map(({ mark }) => mark);
  const speakers = (marks.length > 0 ? marks : ['R']).map((mark) => `"${mark}": respondent`).join(', ');
  return [
    at({ transcript, keys }, inTalks.NO_RESPONDENT, transcript.line, {
      words: { speakers: RawText.of(speakers) },
    }),
  ];
}

function unreadInterview(
  { document, heading, line, marks, isEmpty }: UnreadInterview,
  keys: KeyMaker,
): Finding<RawText> {
  const place = { file: RawText.of(document.file), line, heading };
  const key = (code: FindingKind['code']) =>
    keyOf(code, documentGrounds(keys, document, heading), [document.file, String(line)]);
  if (isEmpty) return finding(inTalks.ANNOUNCED_ALONE, { ...place, key: key(inTalks.ANNOUNCED_ALONE.code) });
  return finding(inTalks.NO_SPEAKERS, { ...place, key: key(inTalks.NO_SPEAKERS.code), words: seenOf(marks) });
}

/** What was seen, and what to write where these say who speaks; `guess` where nobody's questions tell who asks. */
function seenOf(marks: readonly SeenMark[]): Record<'marks' | 'speakers' | 'guess', RawText | null> {
  const inOrder = marks.toSorted((a, b) => a.line - b.line);
  const asking = inOrder.find(({ asks }) => asks);
  const roles = inOrder.map(
    (one) => `"${one.mark}": ${one === (asking ?? inOrder[0]) ? 'researcher' : 'respondent'}`,
  );
  const line = marks.length < 2 ? null : RawText.of(roles.join(', '));
  return {
    marks: marks.length === 0 ? null : markCounts(marks),
    speakers: asking === undefined ? null : line,
    guess: asking === undefined ? line : null,
  };
}

function markCounts(marks: readonly SeenMark[]): RawText {
  return RawText.of(marks.map(({ mark, count }) => `${mark} (${count}×)`).join(', '));
}

/** Who says nothing, and who is coded nowhere while others are: they count in "of N" all the same. */
function silentRespondents({ respondents, transcripts, fragments, keys }: CodedProject): Finding<RawText>[] {
  const speaking = new Set(transcripts.flatMap(respondentsHeard));
  const coded = new Set(fragments.flatMap((fragment) => fragment.respondents));
  return respondents.flatMap((respondent) => {
    const { id, speaker } = respondent;
    const isSilent = !speaking.has(id);
    if (!isSilent && (coded.has(id) || coded.size === 0)) return [];
    const transcript = transcripts.find((one) => one.id === respondent.transcripts[0]);
    if (transcript === undefined) return [];
    const of = respondents.filter(({ group }) => group === respondent.group).length;
    if (isSilent) {
      const words = { id: RawText.of(id), speaker: RawText.of(speaker) };
      return [
        at({ transcript, keys }, inTalks.SILENT_RESPONDENT, transcript.line, { facts: { of }, words }, id),
      ];
    }
    const words = { id: RawText.of(id), transcripts: RawText.of(respondent.transcripts.join(', ')) };
    return [
      at({ transcript, keys }, inTalks.UNCODED_RESPONDENT, transcript.line, { facts: { of }, words }, id),
    ];
  });
}

function at<InMessage extends string, InHint extends string>(
  { transcript, keys }: { readonly transcript: Transcript; readonly keys: KeyMaker },
  kind: FindingKind<InMessage, InHint>,
  line: number,
  known: FindingDetails<InMessage, InHint>,
  detail: string | null = null,
): Finding<RawText> {
  return finding(kind, {
    file: RawText.of(transcript.document.file),
    line,
    heading: transcript.heading,
    transcript: RawText.of(transcript.id),
    key: keyOf(
      kind.code,
      {
        keys,
        salt: transcript.turns[0]?.text ?? null,
        at: known.turn == null ? transcript.id : `${transcript.id}:${known.turn}`,
        of: hashStart(transcript.document),
      },
      detail === null ? [transcript.id] : [transcript.id, detail],
    ),
    ...known,
  });
}

/** Ids of the respondents who have a turn of their own or share one. */
function respondentsHeard(transcript: Transcript): readonly string[] {
  const marks = new Set(turnOutlineOf(transcript).voices.map(({ speaker }) => speaker));
  return transcript.speakers.flatMap(({ mark, respondents }) => (marks.has(mark) ? respondents : []));
}
