import type { Commands } from '../command.ts';
import { REPORTS } from './analyses.ts';
import { ANONYMISE } from './anonymise/index.ts';
import { CHECK } from './check/index.ts';
import { completionOf } from './completion/index.ts';
import { DEMO } from './demo/index.ts';
import { DOCTOR } from './doctor/index.ts';
import { EXPORT } from './export/index.ts';
import { INIT } from './init/index.ts';
import { VIEW } from './view/index.ts';
import { watchOf } from './watch/index.ts';

/** The one list of commands, in the order of the help. */
export const COMMANDS: Commands = [
  INIT,
  CHECK,
  ...REPORTS,
  ANONYMISE,
  EXPORT,
  VIEW,
  watchOf(() => COMMANDS),
  DEMO,
  DOCTOR,
  completionOf(() => COMMANDS),
];
