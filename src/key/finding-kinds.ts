import type { AnyFindingKind } from '../sentences/finding-kind.ts';
import { KEY_DAMAGED, KEY_MISSING } from './key.ts';
import { OTHER_PASSPHRASE } from './key-lock.ts';
import { NAMES_CONTRADICT } from './names.ts';

export const FOUND_IN_KEY: readonly AnyFindingKind[] = [
  KEY_DAMAGED,
  KEY_MISSING,
  OTHER_PASSPHRASE,
  NAMES_CONTRADICT,
];
