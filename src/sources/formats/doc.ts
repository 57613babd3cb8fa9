import { refusalOfOle } from '../office/container.ts';
import { OLD_WORD } from '../office/finding-kinds.ts';
import { isOle } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

export const DOC: RefusedFormat = {
  name: 'doc',
  extensions: ['.doc', '.dot'],
  recognises: (bytes) => isOle(bytes),
  refusal: OLD_WORD,
  otherRefusal: refusalOfOle,
};
