import { recordOf } from '../detect/kinds.ts';
import type { Language } from '../model/project.ts';
import type { Key } from './key.ts';
import type { Known } from './known.ts';
import { Ledger } from './ledger.ts';
import { placeholder } from './placeholders.ts';
import type { TakenNumbers } from './written-placeholders.ts';

/** Who is called what in the output. */
export interface Naming {
  /** The same for the same name of the same kind, every time. */
  placeholder(known: Known): string;
}

/** From run to run the same: for a project. */
export function namingByKey(key: Key, language: Language, taken?: TakenNumbers): Naming {
  const ledger = new Ledger(key, language, taken);
  return {
    placeholder: (known) =>
      recordOf(known.kind).isNumbered ? ledger.placeholder(known) : placeholder(known.kind, language),
  };
}

/** Numbers in order of appearance, for documents without a project: no key is left behind. */
export function namingByAppearance(language: Language, taken?: TakenNumbers): Naming {
  return namingByKey({ secret: '', entries: [] }, language, taken);
}
