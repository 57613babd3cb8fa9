import type { Analysis } from '../../analyses/analysis.ts';
import { PAGE } from '../../analyses/page.ts';
import { PROJECT_COPY } from '../../analyses/project-copy.ts';
import { workbookOf } from '../../analyses/workbook.ts';
import type { WholeName } from '../../writers/options.ts';
import { CATALOGUE } from '../findings/catalogue.ts';

/** What becomes a file of the whole project, by what formats hold. */
export const WHOLE: Readonly<Record<WholeName, Analysis>> = {
  page: PAGE,
  workbook: workbookOf(CATALOGUE),
  copy: PROJECT_COPY,
};
