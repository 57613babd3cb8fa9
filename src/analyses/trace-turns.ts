import type { CodedProject, Turn } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { TraceStart } from './trace-target.ts';

export interface TracedTurn {
  readonly id: RawText;
  readonly number: number;
  readonly speaker: RawText;
  readonly text: RawText;
}

/** The turn itself, and one on each side of it unless more were asked for. */
export function turnsAround(
  { transcripts }: CodedProject,
  { transcript, turn }: NonNullable<TraceStart['place']>,
  context: number,
): TracedTurn[] {
  const around = Math.max(1, context);
  const turns = transcripts.find(({ id }) => id === transcript)?.turns ?? [];
  return turns.filter(({ number }) => Math.abs(number - turn) <= around).map(tracedTurn(transcript));
}

export function tracedTurn(transcript: string): (turn: Turn) => TracedTurn {
  return ({ number, speaker, text }) => ({
    id: RawText.own(`${transcript}:${number}`),
    number,
    speaker: RawText.of(speaker),
    text,
  });
}
