import type { Role, Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';

/** Who speaks and where, of all turns of an interview in their order: as much as most reports ask of them. */
export interface TurnOutline {
  readonly voices: readonly TurnVoice[];
  /** Of each turn, which of these it is. */
  readonly voiceOf: readonly number[];
  /** Of each turn, in UTF-16 units of the interview's text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface TurnVoice {
  readonly speaker: string;
  readonly role: Role;
}

/** What `decisions.yaml` sets aside is in it too. */
export function turnOutlineOf(transcript: Transcript): TurnOutline {
  return known.get(transcript.text)?.() ?? turnOutlineFrom(transcript);
}

/** One that was made before, and is brought back when somebody asks for it. */
export function knowTurnOutline({ text }: Transcript, outline: () => TurnOutline): void {
  known.set(text, outline);
}

const known = new WeakMap<RawText, () => TurnOutline>();

function turnOutlineFrom({ turns }: Transcript): TurnOutline {
  const voices = new Map<string, readonly [number, TurnVoice]>();
  const voiceOf = turns.map(({ speaker, role }) => {
    const key = `${role} ${speaker}`;
    const voice = voices.get(key) ?? ([voices.size, { speaker, role }] as const);
    voices.set(key, voice);
    return voice[0];
  });
  return {
    voices: [...voices.values()].map(([, voice]) => voice),
    voiceOf,
    starts: turns.map(({ text }) => text.start),
    ends: turns.map(({ text }) => text.start + text.length),
  };
}
