import type { Decisions } from '../files/decisions-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { nearest } from '../language/nearest.ts';
import { type Finding, finding } from '../model/finding.ts';
import { findingKey } from '../model/key.ts';
import type { Respondent, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { DecidedNotes } from './decided.ts';
import { isPlaced } from './passages.ts';

/** Entries of the project's own files that point at nothing: decisions, and respondents. */
export function danglingDecisions(
  decisions: Decisions,
  about: DecidedNotes,
  transcripts: readonly Transcript[],
): Finding<RawText>[] {
  const file = RawText.of(decisions.file);
  const withheld = decisions.withheld.flatMap((entry) =>
    isPlaced(entry, about, transcripts)
      ? []
      : [
          finding<RawText>('K727', {
            file,
            line: entry.line,
            words: { key: RawText.of(entry.key ?? entry.transcript ?? '–') },
          }),
        ],
  );
  const aside = decisions.aside.flatMap(({ transcript: id, turns, line }) => {
    const transcript = transcripts.find((candidate) => candidate.id === id);
    if (transcript !== undefined && turns.every((turn) => turn <= transcript.turns.length)) return [];
    const ids = transcripts.map((candidate) => candidate.id);
    const near = RawText.of(transcript?.id ?? nearest(id, ids) ?? ids.join(', '));
    return [finding<RawText>('K728', { file, line, words: { id: RawText.of(id), near } })];
  });
  const shifting = decisions.withheld
    .filter(({ key, words, from }) => key === null && words === null && from !== null)
    .map(({ line }) => finding<RawText>('K730', { file, line, key: findingKey(['K730', line]) }));
  return [...about.findings, ...withheld, ...aside, ...shifting];
}

export function danglingRespondents(
  file: ProjectFile | null,
  respondents: readonly Respondent[],
): Finding<RawText>[] {
  const known = new Set(respondents.map(({ id }) => id));
  return (file?.respondents ?? [])
    .filter(({ id }) => !known.has(id))
    .map(({ id, line }) =>
      finding('K725', { file: RawText.of(file?.file ?? ''), line, words: { id: RawText.of(id) } }),
    );
}

/** Ids that the project file gives to interviews that are not there. */
export function danglingTranscripts(
  file: ProjectFile | null,
  transcripts: readonly Transcript[],
): Finding<RawText>[] {
  const known = new Set(transcripts.map(({ id }) => id));
  return (file?.transcripts ?? [])
    .filter(({ id }) => !known.has(id))
    .map(({ id, line }) =>
      finding('K731', { file: RawText.of(file?.file ?? ''), line, words: { id: RawText.of(id) } }),
    );
}
