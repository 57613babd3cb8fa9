import type { Said } from '../sentences/said.ts';

/** What only a person knows; a front end asks for it in its own way. */
export interface Ask {
  /** The passphrase of a locked key; null where nobody gives one. */
  passphrase(question: Said): Promise<string | null>;
}

export const NOBODY: Ask = { passphrase: async () => null };
