import { isZipWith } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

export const PAGES: RefusedFormat = {
  name: 'pages',
  extensions: ['.pages'],
  recognises: (bytes) => isZipWith(bytes, 'Index/Document.iwa'),
  refusal: () => 'K132',
};
