import { startsWith } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

export const PDF: RefusedFormat = {
  name: 'pdf',
  extensions: ['.pdf'],
  recognises: (bytes) => startsWith(bytes, '%PDF-'),
  refusal: () => 'K131',
};
