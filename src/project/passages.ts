import type { Decisions, WithheldEntry } from '../files/decisions-file.ts';
import { patternOf } from '../language/matches.ts';
import { withOthers } from '../model/deferred.ts';
import type { Passage, Transcript, TurnPosition } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import type { DecidedNotes } from './decided.ts';

/** The same transcripts, with the turns marked that `decisions.yaml` sets aside. */
export function setAside(transcripts: readonly Transcript[], decisions: Decisions): readonly Transcript[] {
  if (decisions.aside.length === 0) return transcripts;
  return transcripts.map((transcript) => {
    const aside = new Set(
      decisions.aside.flatMap((aside) => (aside.transcript === transcript.id ? aside.turns : [])),
    );
    if (aside.size === 0) return transcript;
    const setAsideIn = () => transcript.turns.map((turn) => ({ ...turn, aside: aside.has(turn.number) }));
    return withOthers(transcript, { aside }, { turns: setAsideIn });
  });
}

/** What is withheld, by its place; a key stands for the words of its fragment. */
export function passagesOf(
  decisions: Decisions,
  about: DecidedNotes,
  transcripts: readonly Transcript[],
): Passage[] {
  return decisions.withheld.flatMap((entry) => passageOf(entry, about, transcripts) ?? []);
}

/** False for a passage of which nothing is found, so that nothing would be withheld. */
export function isPassagePlaced(
  entry: WithheldEntry,
  about: DecidedNotes,
  transcripts: readonly Transcript[],
): boolean {
  const passage = passageOf(entry, about, transcripts);
  const transcript = transcripts.find(({ id }) => id === passage?.transcript);
  return passage !== null && transcript !== undefined && passage.to.turn <= transcript.turns.length;
}

function passageOf(
  entry: WithheldEntry,
  about: DecidedNotes,
  transcripts: readonly Transcript[],
): Passage | null {
  const placed = about.withheld.get(entry)?.own.placed;
  if (placed !== undefined) return { transcript: placed.transcript.id, from: placed.from, to: placed.to };
  const transcript = transcripts.find(({ id }) => id === entry.transcript);
  if (transcript === undefined) return null;
  if (entry.words !== null) return passageWith(wordsOf(entry.words), transcript, entry);
  const from = entry.from ?? { turn: 1, offset: 0 };
  const to =
    entry.to ?? (entry.from === null ? endOfTranscript(transcript) : { turn: from.turn, offset: Infinity });
  return { transcript: transcript.id, from, to };
}

function endOfTranscript(transcript: Transcript): TurnPosition {
  return { turn: transcript.turns.length, offset: Infinity };
}

/** The first place where the words were said, in the given turn if they still stand there; blanks and case aside. */
function passageWith(words: string, transcript: Transcript, { from }: WithheldEntry): Passage | null {
  const pattern = new RegExp(words.trim().split(/\s+/).map(patternOf).join('\\s+'), 'iu');
  const first = transcript.turns[(from?.turn ?? 0) - 1];
  for (const turn of [...(first === undefined ? [] : [first]), ...transcript.turns]) {
    const match = pattern.exec(wordsOf(turn.text));
    if (match === null) continue;
    const start = { turn: turn.number, offset: match.index };
    return {
      transcript: transcript.id,
      from: start,
      to: { turn: turn.number, offset: match.index + match[0].length },
    };
  }
  return null;
}
