import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import { startsWith } from '../signatures.ts';
import type { RefusedFormat } from './format.ts';

const RTF_REFUSED = findingKind({
  code: 'K130',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit is een RTF-bestand, en dat leest kantlijn niet.',
    'This is an RTF file, which kantlijn does not read.',
  ),
  hint: sentence(
    'Open het in Word of LibreOffice en sla het op als .docx (Bestand, Opslaan als); opmerkingen gaan mee.',
    'Open it in Word or LibreOffice and save it as .docx (File, Save As); notes go with it.',
  ),
});

export const RTF: RefusedFormat = {
  name: 'rtf',
  extensions: ['.rtf'],
  recognises: (bytes) => startsWith(bytes, '{\\rtf'),
  refusal: RTF_REFUSED,
};
