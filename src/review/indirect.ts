import type { IndirectCue } from '../detect/indirect/cues.ts';
import { indirectIn } from '../detect/indirect/index.ts';
import { nameKey } from '../language/tokens.ts';
import type { CodedProject, TurnPosition } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Sentence, sentence } from '../sentences/sentence.ts';

/** A passage that names nobody and may still tell who it is: a person decides whether it is withheld. */
export interface OfferedPassage {
  readonly cue: IndirectCue;
  readonly transcript: RawText;
  readonly turn: number;
  /** Where it starts in the turn, in UTF-16 units. */
  readonly offset: number;
  readonly text: RawText;
}

/** Passages of the interviews, turn by turn, about which nobody decided; what is said twice is offered once. */
export function offeredIn({ transcripts, withheld, release }: CodedProject): OfferedPassage[] {
  const met = new Set(release.left.map((one) => nameKey(wordsOf(one))));
  return transcripts.flatMap(({ id, turns }) =>
    turns.flatMap(({ number, text }) =>
      indirectIn(wordsOf(text)).flatMap(({ start, end, cue }): OfferedPassage[] => {
        const passage = text.slice(start, end);
        const key = nameKey(wordsOf(passage));
        const isWithheld = withheld.some(
          ({ transcript, from, to }) =>
            transcript === id &&
            isTurnBefore(from, { turn: number, offset: end }) &&
            isTurnBefore({ turn: number, offset: start }, to),
        );
        if (isWithheld || met.has(key)) return [];
        met.add(key);
        return [{ cue, transcript: RawText.own(id), turn: number, offset: start, text: passage }];
      }),
    ),
  );
}

function isTurnBefore(one: TurnPosition, other: TurnPosition): boolean {
  return one.turn < other.turn || (one.turn === other.turn && one.offset < other.offset);
}

/** What a passage may tell somebody by. */
export const CUE_SAYS: Readonly<Record<IndirectCue, Sentence>> = {
  only: sentence('de enige of eerste ergens', 'the only or the first one somewhere'),
  office: sentence('een ambt waarvan er één is', 'an office of which there is one'),
  event: sentence('een gebeurtenis die anderen kennen', 'an event that others know of'),
  family: sentence('een gezin dat opvalt', 'a family that stands out'),
  function: sentence('een functie met de plek erbij', 'a function with its place'),
};
