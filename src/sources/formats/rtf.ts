import { startsWith } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

export const RTF: RefusedFormat = {
  name: 'rtf',
  extensions: ['.rtf'],
  recognises: (bytes) => startsWith(bytes, '{\\rtf'),
  refusal: () => 'K130',
};
