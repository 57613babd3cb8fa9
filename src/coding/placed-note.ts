import type { Code } from '../model/code.ts';
import type { Document, Note } from '../model/document.ts';
import type { DecisionKey } from '../model/key.ts';
import type { Layer } from '../model/project.ts';
import type { Placed } from './placing.ts';

/** A note of which it is known where it stands, but not yet which codes it gives. */
export interface PlacedNote {
  readonly note: Note;
  readonly placed: Placed;
  readonly document: Document;
  readonly layer: Layer;
  /** Where it stands, if not in the document. */
  readonly file?: string;
  /** Of a coding made in kantlijn: its codes stand by themselves, and its text is a memo. */
  readonly coding?: { readonly key: string | null; readonly codes: readonly Code[] };
}

/** A note with what decisions know its fragment by. */
export interface KeyedNote extends PlacedNote {
  readonly key: DecisionKey;
  /** Of its fragment. */
  readonly id: string;
}
