import { kindsOfFile } from '../../sentences/finding-kind.ts';
import * as inOffice from '../office/finding-kinds.ts';
import { isOpenDocument } from '../signatures.ts';
import type { ReadFormat } from './format.ts';

export const ODT: ReadFormat = {
  name: 'odt',
  extensions: ['.odt', '.ott'],
  material: 'zip',
  finds: kindsOfFile(inOffice),
  recognises: (bytes) => isOpenDocument(bytes, 'text'),
  draft: async (source) => (await import('../odt/copy.ts')).draftOdt(source),
  read: async (source) => (await import('../odt/odt.ts')).readOdt(source),
};
