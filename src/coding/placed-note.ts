import type { Code } from '../model/code.ts';
import type { Document, Note } from '../model/document.ts';
import type { DecisionKey } from '../model/key.ts';
import type { Layer } from '../model/project.ts';
import type { Placed } from './placing.ts';

/** A note in digits, made under the project's secret. */
export interface NoteSigns {
  /** Id of the transcript on which it has them. */
  readonly on: string;
  /** Its key, before two alike are told apart. */
  readonly key: string;
  /** See `RememberedNote`. */
  readonly remembered: readonly [anchor: string, text: string];
}

/** A note of which it is known where it stands, but not yet which codes it gives. */
export interface PlacedNote {
  readonly note: Note;
  readonly placed: Placed;
  readonly document: Document;
  readonly layer: Layer;
  /** Where it stands, if not in the document. */
  readonly file?: string;
  /** What it is known by later on, where that was made before. */
  readonly signs?: NoteSigns | undefined;
  /** Of a coding made in kantlijn: its codes stand by themselves, and its text is a memo. */
  readonly coding?: {
    readonly key: string | null;
    readonly codes: readonly Code[];
    readonly at: { readonly file: string; readonly line: number };
  };
}

/** A note with what decisions know its fragment by. */
export interface KeyedNote {
  readonly own: PlacedNote;
  readonly key: DecisionKey;
  /** Of its fragment. */
  readonly id: string;
}
