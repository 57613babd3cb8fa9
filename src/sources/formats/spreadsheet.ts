import { isOle, isOpenDocument, isZipWith } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

export const SPREADSHEET: RefusedFormat = {
  name: 'spreadsheet',
  extensions: ['.xlsx', '.xlsm', '.xls', '.ods', '.numbers'],
  recognises: (bytes) =>
    isZipWith(bytes, 'xl/workbook') || isOpenDocument(bytes, 'spreadsheet') || isOle(bytes, 'Workbook'),
  refusal: () => 'K133',
};
