import { kindsOfFile } from '../../sentences/finding-kind.ts';
import * as inText from '../text/finding-kinds.ts';
import type { ReadFormat } from './format.ts';

export const CSV: ReadFormat = {
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  material: 'text',
  finds: kindsOfFile(inText),
  draft: async (source) => (await import('../copy/text.ts')).draftText(source),
  read: async (source) => (await import('../csv/csv.ts')).readCsv(source),
};
