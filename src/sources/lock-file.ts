import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const FILE_OF_OPEN_DOCUMENT = findingKind({
  code: 'K138',
  severity: 'warning',
  message: sentence(
    'Dit is geen document: een tekstverwerker legt zo’n bestand ernaast zolang een document open is. Het is overgeslagen.',
    'This is no document: a word processor puts such a file beside one for as long as that is open. It was passed over.',
  ),
  hint: sentence(
    'Sluit het document in de tekstverwerker, dan verdwijnt dit bestand. Blijft het staan, dan mag het weg.',
    'Close the document in the word processor, and this file is gone. If it stays, it may be deleted.',
  ),
});

/** "~$scriptie.docx" of Word, ".~lock.scriptie.odt#" of LibreOffice, "._scriptie.docx" of a Mac on another disk. */
export function isLockFile(name: string): boolean {
  return /(?:^|[\\/])(?:~\$|\.~lock\.|\._)[^\\/]*$/u.test(name);
}
