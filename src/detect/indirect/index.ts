import { CUE_KINDS, type CueKind, type IndirectCue } from './cues.ts';
import { type SpokenLine, spokenLines } from './line.ts';

/** A passage that may tell who somebody is though it names nobody: half-open, in UTF-16 units of the text. */
export interface IndirectPassage {
  readonly start: number;
  readonly end: number;
  readonly cue: IndirectCue;
}

/** Sentences with a cue, in their order. They are offered to a person, who knows what others know; nothing is hidden for it. */
export function indirectIn(text: string): IndirectPassage[] {
  const lines = spokenLines(text);
  return lines.flatMap((line, i) => {
    const found = cuesOf(line).find(({ holds }) => holds(line, lines[i - 1], lines[i + 1]));
    return found === undefined ? [] : [{ start: line.start, end: line.end, cue: found.cue }];
  });
}

/** Most words belong to none, and most sentences hold no other. */
const known = new Map<string, readonly CueKind[]>();
const MOST_KNOWN = 100_000;

function cuesOf({ words }: SpokenLine): readonly CueKind[] {
  const met = new Set(words.flatMap(({ word }) => cuesOfWord(word)));
  return met.size === 0 ? [] : CUE_KINDS.filter((one) => met.has(one));
}

function cuesOfWord(word: string): readonly CueKind[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const cues = CUE_KINDS.filter(({ may }) => may(word));
  known.set(word, cues);
  return cues;
}
