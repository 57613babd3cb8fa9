import { FOUND_BY_AUDIT } from '../audit/finding-kinds.ts';
import { FOUND_BY_CHECKS } from '../checks/finding-kinds.ts';
import { FOUND_IN_PROJECT } from '../project/finding-kinds.ts';
import { FindingCatalogue } from '../sentences/finding-kind.ts';

/** What an audit may say: of the report, of the notes that it rests on, and of what was decided about either. */
export const AUDIT_CATALOGUE = new FindingCatalogue([
  ...FOUND_IN_PROJECT,
  ...FOUND_BY_CHECKS,
  ...FOUND_BY_AUDIT,
]);
