import { type Finding, type FindingCode, finding } from '../model/finding.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './key.ts';

/** Undeclared speakers, dates without a year, interviews without a respondent, files without an interview. */
export function checkTranscripts({ project }: CheckContext): Finding<RawText>[] {
  const findings = project.transcripts.flatMap((transcript) => [
    ...undeclaredSpeakers(transcript),
    ...dateWithoutYear(transcript),
    ...nobodyAnswers(transcript),
  ]);
  const silent = project.documents.filter(
    (document) =>
      document !== project.report &&
      document.paragraphs.length > 0 &&
      !project.transcripts.some((transcript) => transcript.document === document),
  );
  return [
    ...findings,
    ...silent.map(({ file, paragraphs }) =>
      finding<RawText>('K143', {
        file: RawText.of(file),
        key: keyOf('K143', paragraphs[0]?.text ?? null, [file]),
      }),
    ),
  ];
}

function undeclaredSpeakers(transcript: Transcript): Finding<RawText>[] {
  return transcript.speakers.flatMap(({ mark, declared }) => {
    const turn = declared ? undefined : transcript.turns.find(({ speaker }) => speaker === mark);
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

function dateWithoutYear(transcript: Transcript): Finding<RawText>[] {
  const { date } = transcript;
  if (date === null || date.year !== null) return [];
  return [at(transcript, 'K142', date.line, { excerpt: date.text })];
}

function nobodyAnswers(transcript: Transcript): Finding<RawText>[] {
  if (transcript.speakers.some(({ role }) => role === 'respondent')) return [];
  const unknown = transcript.speakers.filter(({ role }) => role === 'unknown');
  // Rather one of whom nothing is said than the interpreter of the legend.
  const likely = unknown.find(({ declared }) => !declared) ?? unknown[0];
  const speaker = RawText.of(likely?.mark ?? 'R');
  return [at(transcript, 'K144', transcript.line, { words: { speaker } })];
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
