import { tokensOf, type WordToken } from '../../language/tokens.ts';
import type { Transcript } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import { isOwnAnswer } from './answers.ts';

/** A transcript as it is compared with another: word by word. */
export interface TalkWords {
  readonly transcript: Transcript;
  /** Their places are UTF-16 units in the transcript's text. */
  readonly tokens: readonly WordToken[];
  readonly words: readonly string[];
  /** By word, the turn that it stands in, from 1. */
  readonly turns: readonly number[];
  /** By word, whether it is part of an answer that is somebody's own. */
  readonly weighs: readonly boolean[];
}

export function talkWordsOf(transcript: Transcript): TalkWords {
  const tokens = tokensOf(wordsOf(transcript.text));
  const own = transcript.turns.map(isOwnAnswer);
  const turns: number[] = [];
  let turn = 1;
  for (const { start } of tokens) {
    while (start >= (transcript.turns[turn]?.text.start ?? Number.POSITIVE_INFINITY)) turn++;
    turns.push(turn);
  }
  return {
    transcript,
    tokens,
    words: tokens.map(({ word }) => word),
    turns,
    weighs: turns.map((number) => own[number - 1] ?? false),
  };
}
