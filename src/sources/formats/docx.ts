import { kindsOfFile } from '../../sentences/finding-kind.ts';
import * as inOffice from '../office/finding-kinds.ts';
import { isZipWith } from '../signatures.ts';
import type { ReadFormat } from './format.ts';

export const DOCX: ReadFormat = {
  name: 'docx',
  extensions: ['.docx', '.docm'],
  material: 'zip',
  finds: kindsOfFile(inOffice),
  recognises: (bytes) => isZipWith(bytes, 'word/document'),
  draft: async (source) => (await import('../docx/copy.ts')).draftDocx(source),
  margin: {
    into: async (...given) =>
      (await import('../docx/remarks.ts')).remarkDocx(...given).then(({ bytes }) => bytes),
    draft: async (...given) => (await import('../docx/remarks.ts')).draftRemarkedDocx(...given),
  },
  read: async (source) => (await import('../docx/docx.ts')).readDocx(source),
};
