import { FOUND_IN_ARTEFACT } from '../../artefact/finding-kinds.ts';
import { FOUND_BY_AUDIT } from '../../audit/finding-kinds.ts';
import { FOUND_BY_CHECKS } from '../../checks/finding-kinds.ts';
import { FOUND_IN_CODING } from '../../coding/finding-kinds.ts';
import { BROKEN_YAML } from '../../files/broken-yaml.ts';
import * as inFiles from '../../files/finding-kinds.ts';
import { FOUND_IN_INTERVIEWS } from '../../interviews/finding-kinds.ts';
import * as onDisk from '../../io/finding-kinds.ts';
import { FOUND_IN_KEY } from '../../key/finding-kinds.ts';
import { FOUND_IN_PROJECT } from '../../project/finding-kinds.ts';
import { FindingCatalogue, kindsOfFile } from '../../sentences/finding-kind.ts';
import { FOUND_IN_SOURCES } from '../../sources/finding-kinds.ts';
import * as inApp from './kinds.ts';

/** Every kind of finding there is, from the lists of the rooms. */
export const CATALOGUE = new FindingCatalogue([
  ...FOUND_IN_SOURCES,
  BROKEN_YAML,
  ...kindsOfFile(inFiles),
  ...FOUND_IN_INTERVIEWS,
  ...FOUND_IN_CODING,
  ...FOUND_IN_PROJECT,
  ...FOUND_IN_KEY,
  ...FOUND_IN_ARTEFACT,
  ...FOUND_BY_CHECKS,
  ...FOUND_BY_AUDIT,
  ...kindsOfFile(onDisk),
  ...kindsOfFile(inApp),
]);
