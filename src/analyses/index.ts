import type { Analysis } from './analysis.ts';
import { audit } from './audit.ts';
import { compare } from './compare.ts';
import { crosstab } from './crosstab.ts';
import { fragments } from './fragments.ts';
import { matrix } from './matrix.ts';
import { methods } from './methods.ts';
import { notes } from './notes.ts';
import { status } from './status.ts';
import { trace } from './trace.ts';
import { tree } from './tree.ts';

/** The one list of analyses, in the order in which the help shows them and an export writes them. */
export const ANALYSES: readonly Analysis[] = [
  notes,
  status,
  tree,
  fragments,
  crosstab,
  compare,
  matrix,
  trace,
  audit,
  methods,
];
