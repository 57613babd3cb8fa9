import { isOpenDocument } from '../signatures.ts';
import type { ReadFormat } from './format.ts';

export const ODT: ReadFormat = {
  name: 'odt',
  extensions: ['.odt', '.ott'],
  material: 'zip',
  recognises: (bytes) => isOpenDocument(bytes, 'text'),
  draft: async (source) => (await import('../odt/copy.ts')).draftOdt(source),
  read: async (source) => (await import('../odt/odt.ts')).readOdt(source),
};
