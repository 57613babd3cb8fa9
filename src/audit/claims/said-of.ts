import type { spokenIn } from '../../coding/said-words.ts';
import { stemsOf } from '../../language/words.ts';
import type { Transcript, Turn } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { type SpokenSentence, spokenSentences } from '../context/spoken-sentences.ts';

/** A word that more sentences have than this tells nothing. */
const MOST_PLACES = 400;

export interface SaidBySomebody extends SpokenSentence {
  readonly respondent: string;
}

export interface SaidSentence extends SaidBySomebody {
  readonly stems: ReadonlySet<string>;
  /** The question that it answers, where it opens an answer; null elsewhere. */
  readonly question: string | null;
}

/** What respondents said, by the stems in it and in the question before it: those that somebody looks for, not all that was said. */
export class SaidOf {
  readonly #byStem: ReadonlyMap<string, SaidSentence[]>;

  constructor({ project }: AuditContext, spoken: ReturnType<typeof spokenIn>, wanted: ReadonlySet<string>) {
    this.#byStem = new Map([...wanted].map((stem) => [stem, []]));
    for (const transcript of project.transcripts) {
      const { id, turns } = transcript;
      const { said } = spoken(transcript);
      for (const [i, { number, text: whole, respondents, aside }] of turns.entries()) {
        const [respondent] = respondents;
        if (aside || respondents.length !== 1 || respondent === undefined) continue;
        const asked = questionIn(turns[i - 1]);
        const text = withoutCodes(whole, transcript, said);
        for (const [j, one] of spokenSentences(text).entries()) {
          const question = j === 0 ? asked : null;
          const stems = new Set([...stemsOf(wordsOf(one)), ...stemsOf(question ?? '')]);
          this.#add({ text: one, transcript: id, turn: number, respondent, stems, question });
        }
      }
    }
  }

  #add(spoken: SaidSentence): void {
    for (const stem of spoken.stems) {
      const places = this.#byStem.get(stem);
      // One more than counts: then it is known to tell nothing.
      if (places !== undefined && places.length <= MOST_PLACES) places.push(spoken);
    }
  }

  /** Sentences that share a stem with what a code is called, in the order of the interviews. */
  about(stems: ReadonlySet<string>): SaidSentence[] {
    const found = [...stems].flatMap((stem) => {
      const places = this.#byStem.get(stem) ?? [];
      return places.length > MOST_PLACES ? [] : places;
    });
    return [...new Set(found)];
  }
}

/** A part of an interview without the codes that stand in it between brackets; the interview as `said` has blanks for them. */
export function withoutCodes(
  part: RawText,
  { text }: Pick<Transcript, 'text'>,
  said: () => RawText,
): RawText {
  if (part.root !== text.root || !MAY_HOLD_CODE.test(wordsOf(part))) return part;
  const start = part.start - text.start;
  return said().slice(start, start + part.length);
}

/** What opens a code that stands in the words: most have none, and the whole interview need not be read for them. */
const MAY_HOLD_CODE = /[[({<#§¶|~^%$&+@]/u;

/** The last thing that the researcher asked. */
function questionIn(turn: Turn | undefined): string | null {
  if (turn === undefined || turn.role !== 'researcher') return null;
  return (
    spokenSentences(turn.text)
      .map(wordsOf)
      .findLast((words) => words.endsWith('?')) ?? null
  );
}
