import { marksIn } from '../interviews/sections.ts';
import { type Finding, type FindingCode, finding } from '../model/finding.ts';
import type { CodedProject, SeenMark, Transcript, UnreadInterview } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { readTranscripts } from '../project/copies.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './key.ts';

/** Undeclared and guessed speakers, dates without a year, interviews that are not read or without a respondent, silent people, files without an interview. */
export function checkTranscripts({ project }: CheckContext): Finding<RawText>[] {
  const findings = project.transcripts.flatMap((transcript) => [
    ...undeclaredSpeakers(transcript),
    ...guessedSpeakers(transcript),
    ...dateWithoutYear(transcript),
    ...nobodyAnswers(transcript),
  ]);
  const silent = project.documents.filter(
    (document) =>
      document !== project.report &&
      document.paragraphs.length > 0 &&
      ![...readTranscripts(project), ...project.unread].some((known) => known.document === document),
  );
  return [
    ...findings,
    ...project.unread.map(unread),
    ...silentRespondents(project),
    ...silent.map((document) =>
      finding<RawText>('K143', {
        file: RawText.of(document.file),
        key: keyOf('K143', document.paragraphs[0]?.text ?? null, [document.file]),
        words: { marks: shown(marksIn(document)) },
      }),
    ),
  ];
}

function undeclaredSpeakers(transcript: Transcript): Finding<RawText>[] {
  return transcript.speakers.flatMap(({ mark, declared, guessed }) => {
    const turn = declared || guessed ? undefined : transcript.turns.find(({ speaker }) => speaker === mark);
    if (turn === undefined) return [];
    const speaker = RawText.of(mark);
    return [
      at(
        transcript,
        'K141',
        turn.line,
        { turn: turn.number, excerpt: turn.text.slice(0, 80), words: { speaker } },
        mark,
      ),
    ];
  });
}

function guessedSpeakers(transcript: Transcript): Finding<RawText>[] {
  const guessed = transcript.speakers.filter((speaker) => speaker.guessed);
  if (guessed.length === 0) return [];
  const speakers = guessed.map(({ mark, role }) => `"${mark}": ${role}`).join(', ');
  return [at(transcript, 'K145', transcript.line, { words: { speakers: RawText.of(speakers) } }, speakers)];
}

function dateWithoutYear(transcript: Transcript): Finding<RawText>[] {
  const { date } = transcript;
  if (date === null || date.year !== null) return [];
  return [at(transcript, 'K142', date.line, { excerpt: date.text })];
}

function nobodyAnswers(transcript: Transcript): Finding<RawText>[] {
  if (transcript.speakers.length === 0)
    return [at(transcript, 'K146', transcript.line, { words: { marks: shown(transcript.passedOver) } })];
  if (transcript.speakers.some(({ role }) => role === 'respondent')) return [];
  const unknown = transcript.speakers.filter(({ role }) => role === 'unknown' || role === 'other');
  // Rather one of whom nothing is said than the interpreter of the legend.
  const likely = unknown.find(({ declared }) => !declared) ?? unknown[0];
  const speaker = RawText.of(likely?.mark ?? 'R');
  return [at(transcript, 'K144', transcript.line, { words: { speaker } })];
}

function unread({ document, heading, line, marks }: UnreadInterview): Finding<RawText> {
  return finding('K146', {
    file: RawText.of(document.file),
    line,
    heading,
    key: keyOf('K146', heading, [document.file, String(line)]),
    words: { marks: shown(marks) },
  });
}

function shown(marks: readonly SeenMark[]): RawText {
  return RawText.of(marks.map(({ mark, count }) => `${mark} (${count}×)`).join(', ') || '–');
}

/** Who says nothing, and who is coded nowhere while others are: they count in "of N" all the same. */
function silentRespondents({ respondents, transcripts, fragments }: CodedProject): Finding<RawText>[] {
  const speaking = new Set(transcripts.flatMap(({ turns }) => turns.flatMap((turn) => turn.respondents)));
  const coded = new Set(fragments.flatMap((fragment) => fragment.respondents));
  return respondents.flatMap((respondent) => {
    const { id, speaker } = respondent;
    const isSilent = !speaking.has(id);
    if (!isSilent && (coded.has(id) || coded.size === 0)) return [];
    const transcript = transcripts.find((one) => one.id === respondent.transcripts[0]);
    if (transcript === undefined) return [];
    const of = respondents.filter(({ group }) => group === respondent.group).length;
    const words = isSilent
      ? { id: RawText.of(id), speaker: RawText.of(speaker) }
      : { id: RawText.of(id), transcripts: RawText.of(respondent.transcripts.join(', ')) };
    return [at(transcript, isSilent ? 'K148' : 'K149', transcript.line, { facts: { of }, words }, id)];
  });
}

function at(
  transcript: Transcript,
  code: FindingCode,
  line: number,
  known: Partial<Finding<RawText>>,
  detail: string | null = null,
): Finding<RawText> {
  return finding(code, {
    file: RawText.of(transcript.document.file),
    line,
    heading: transcript.heading,
    transcript: RawText.of(transcript.id),
    key: keyOf(
      code,
      transcript.turns[0]?.text ?? null,
      detail === null ? [transcript.id] : [transcript.id, detail],
    ),
    ...known,
  });
}
