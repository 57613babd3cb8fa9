import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import { startsWith } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

const PDF_REFUSED = findingKind({
  code: 'K131',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit is een PDF: daarin is niet te zien waar een alinea of een beurt begint.',
    'This is a PDF, which does not show where a paragraph or a turn begins.',
  ),
  hint: sentence(
    'Gebruik het document waar de PDF van gemaakt is. Is dat er niet meer: open de PDF in Word, sla hem op als .docx en kijk de beurten na.',
    'Use the document that the PDF was made of. If it is gone: open the PDF in Word, save it as .docx and check the turns.',
  ),
});

export const PDF: RefusedFormat = {
  name: 'pdf',
  extensions: ['.pdf'],
  recognises: (bytes) => startsWith(bytes, '%PDF-'),
  refusal: PDF_REFUSED,
};
