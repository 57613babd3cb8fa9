import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import { isZipWith } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

const PAGES_REFUSED = findingKind({
  code: 'K132',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit is een bestand van Pages, en dat leest kantlijn niet.',
    'This is a file of Pages, which kantlijn does not read.',
  ),
  hint: sentence(
    'Open het in Pages en kies Archief, Exporteer naar, Word; opmerkingen gaan mee.',
    'Open it in Pages and choose File, Export To, Word; notes go with it.',
  ),
});

export const PAGES: RefusedFormat = {
  name: 'pages',
  extensions: ['.pages'],
  recognises: (bytes) => isZipWith(bytes, 'Index/Document.iwa'),
  refusal: PAGES_REFUSED,
};
