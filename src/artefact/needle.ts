import type { Kind } from '../detect/kinds.ts';

/** What is looked for in a finished file, and what it should have been. */
export interface Needle {
  readonly kind: Kind;
  readonly placeholder: string;
  readonly words: string;
}
