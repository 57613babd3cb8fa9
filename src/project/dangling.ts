import { isStart } from '../coding/anchoring.ts';
import type { Decisions, WithheldEntry } from '../files/decisions-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { nearest } from '../language/nearest.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey, hashStart } from '../model/key.ts';
import type { Respondent, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { DecidedNotes } from './decided.ts';
import type { Moves } from './moved.ts';
import { isPassagePlaced } from './passages.ts';

export const RESPONDENT_NOWHERE = findingKind({
  code: 'K725',
  severity: 'warning',
  means: ['shifted'],
  message: sentence('Deze respondent is in geen interview te vinden.', 'This respondent is in no interview.'),
  hint: sentence(
    'Zet bij {id} het interview en de spreker: { transcript: b3, speaker: R2 }.',
    'Give {id} its interview and speaker: { transcript: b3, speaker: R2 }.',
  ),
});

export const WITHHELD_NOT_FOUND = findingKind({
  code: 'K727',
  severity: 'error',
  means: ['unhidden', 'dangling', 'shifted'],
  message: sentence(
    'Wat hier verborgen moet blijven, is niet te vinden; het wordt nu niet verborgen.',
    'What has to be withheld here cannot be found; it is not withheld now.',
  ),
  hint: sentence(
    'Kijk dit besluit na: de woorden of de opmerking zijn veranderd, of het interview of de beurt bestaat niet. Het noemt {key?}.',
    'Check this decision: the words or the note have changed, or there is no such interview or turn. It names {key?}.',
  ),
});

export const ASIDE_OF_NOTHING = findingKind({
  code: 'K728',
  severity: 'warning',
  means: ['dangling', 'shifted'],
  message: sentence(
    'Dit besluit noemt een interview of een beurt die er niet is.',
    'This decision names an interview or a turn that is not there.',
  ),
  hint: sentence(
    'Kijk {id} na, en de nummers van de beurten. Bedoelde u {near?}?',
    'Check {id}, and the numbers of the turns. Did you mean {near?}?',
  ),
});

export const WITHHELD_BY_NUMBER = findingKind({
  code: 'K730',
  severity: 'info',
  means: ['dangling'],
  message: sentence(
    'Deze passage wordt weggelaten op het nummer van de beurt. Verandert het interview, dan kan dat een andere beurt zijn.',
    'This passage is withheld by the number of its turn. When the interview changes, that may be another turn.',
  ),
  hint: sentence(
    'Zet de woorden erbij: words: "…". Dan vindt kantlijn de passage altijd, of meldt dat die er niet meer is.',
    'Add its words: words: "…". Then kantlijn always finds the passage, or says that it is gone.',
  ),
});

export const TRANSCRIPT_NOWHERE = findingKind({
  code: 'K731',
  severity: 'warning',
  means: ['shifted'],
  message: sentence(
    'Het interview dat dit nummer moet krijgen, is niet gevonden.',
    'The interview that should have this id was not found.',
  ),
  hint: sentence(
    'Zet bij {id} het document en de woorden van de kop: { source: interviews.docx, heading: Interview respondent 1 }.',
    'Give {id} its document and the words of its heading: { source: interviews.docx, heading: Interview respondent 1 }.',
  ),
});

/** Entries of the project's own files that point at nothing: decisions, and respondents. `moves`: null where nobody knows them. */
export function danglingDecisions(
  decisions: Decisions,
  about: DecidedNotes,
  transcripts: readonly Transcript[],
  moves: Moves | null,
): Finding<RawText>[] {
  const file = RawText.of(decisions.file);
  const isOfOther = ({ transcript, of }: WithheldEntry) => {
    const source = transcripts.find(({ id }) => id === transcript)?.document;
    return of !== null && source !== undefined && !isStart(of, hashStart(source));
  };
  // By the number of a turn alone it is another passage once the interview has another number. In a clone nobody
  // remembers which that was, and only the source that was decided about is known.
  const isElsewhere = (entry: WithheldEntry) =>
    entry.key === null &&
    entry.words === null &&
    entry.transcript !== null &&
    (moves === null ? isOfOther(entry) : moves.has(entry.transcript));
  const withheld = decisions.withheld.flatMap((entry) =>
    isPassagePlaced(entry, about, transcripts) && !isElsewhere(entry)
      ? []
      : [
          finding(WITHHELD_NOT_FOUND, {
            file,
            line: entry.line,
            words: { key: RawText.own(entry.key ?? entry.transcript ?? '') },
          }),
        ],
  );
  const aside = decisions.aside.flatMap(({ transcript: id, turns, line }) => {
    const transcript = transcripts.find((candidate) => candidate.id === id);
    if (transcript !== undefined && turns.every((turn) => turn <= transcript.turns.length)) return [];
    const ids = transcripts.map((candidate) => candidate.id);
    const near = RawText.own(transcript?.id ?? nearest(id, ids) ?? ids.join(', '));
    return [finding(ASIDE_OF_NOTHING, { file, line, words: { id: RawText.own(id), near } })];
  });
  const shifting = decisions.withheld
    .filter(({ key, words, from }) => key === null && words === null && from !== null)
    .map(({ line }) =>
      finding(WITHHELD_BY_NUMBER, { file, line, key: findingKey([WITHHELD_BY_NUMBER.code, line]) }),
    );
  return [...about.findings, ...withheld, ...aside, ...shifting];
}

/** What the project file says of respondents and interviews that are not there. */
export function danglingEntries(
  file: ProjectFile | null,
  respondents: readonly Respondent[],
  transcripts: readonly Transcript[],
): Finding<RawText>[] {
  return [...danglingRespondents(file, respondents), ...danglingTranscripts(file, transcripts)];
}

function danglingRespondents(
  file: ProjectFile | null,
  respondents: readonly Respondent[],
): Finding<RawText>[] {
  const known = new Set(respondents.map(({ id }) => id));
  return (file?.respondents ?? [])
    .filter(({ id }) => !known.has(id))
    .map(({ id, line }) =>
      finding(RESPONDENT_NOWHERE, {
        file: RawText.own(file?.file ?? ''),
        line,
        words: { id: RawText.own(id) },
      }),
    );
}

/** Ids that the project file gives to interviews that are not there. */
function danglingTranscripts(
  file: ProjectFile | null,
  transcripts: readonly Transcript[],
): Finding<RawText>[] {
  const known = new Set(transcripts.map(({ id }) => id));
  return (file?.transcripts ?? [])
    .filter(({ id }) => !known.has(id))
    .map(({ id, line }) =>
      finding(TRANSCRIPT_NOWHERE, {
        file: RawText.own(file?.file ?? ''),
        line,
        words: { id: RawText.own(id) },
      }),
    );
}
