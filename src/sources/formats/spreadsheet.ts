import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import { isOle, isOpenDocument, isZipWith } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

const SPREADSHEET_REFUSED = findingKind({
  code: 'K133',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit is een rekenblad, en daarin leest kantlijn geen interviews.',
    'This is a spreadsheet, in which kantlijn reads no interviews.',
  ),
  hint: sentence(
    'Sla het blad op als .csv, of kopieer de cellen naar een Word-document (daar worden ze een tabel) en sla dat op als .docx.',
    'Save the sheet as .csv, or copy the cells into a Word document (they become a table there) and save that as .docx.',
  ),
});

export const SPREADSHEET: RefusedFormat = {
  name: 'spreadsheet',
  extensions: ['.xlsx', '.xlsm', '.xls', '.ods', '.numbers'],
  recognises: (bytes) =>
    isZipWith(bytes, 'xl/workbook') || isOpenDocument(bytes, 'spreadsheet') || isOle(bytes, 'Workbook'),
  refusal: SPREADSHEET_REFUSED,
};
