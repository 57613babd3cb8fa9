import { type AnyFindingKind, findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';

export const DAMAGED = findingKind({
  code: 'K101',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand is niet te lezen: het is beschadigd.',
    'This file cannot be read: it is damaged.',
  ),
  hint: sentence(
    'Open het in Word of LibreOffice en sla het opnieuw op.',
    'Open it in Word or LibreOffice and save it again.',
  ),
});

export const PASSWORD_PROTECTED = findingKind({
  code: 'K102',
  severity: 'error',
  means: ['unread'],
  message: sentence('Dit bestand is met een wachtwoord beveiligd.', 'This file is password protected.'),
  hint: sentence(
    'Haal in Word het wachtwoord weg (Bestand, Info, Document beveiligen) en sla het op; in LibreOffice: Opslaan als, zonder vinkje bij "Met wachtwoord opslaan".',
    'Take the password off in Word (File, Info, Protect Document) and save it; in LibreOffice: Save As, with "Save with password" unticked.',
  ),
});

export const UNPACKS_TOO_LARGE = findingKind({
  code: 'K104',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand is geweigerd: uitgepakt is het groter dan {megabytes} MB, en dat is geen gewoon document.',
    'This file is refused: unpacked it is larger than {megabytes} MB, which no ordinary document is.',
  ),
  hint: sentence('Kopieer de tekst naar een nieuw Word-document.', 'Copy the text into a new Word document.'),
});

export const NO_DOCUMENT_INSIDE = findingKind({
  code: 'K106',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand heet een document, maar er zit geen tekst van een document in.',
    'This file is named as a document, but there is no text of a document in it.',
  ),
  hint: sentence(
    'Open het in het programma waar het vandaan komt en sla het op als Word-document (.docx).',
    'Open it in the program it comes from and save it as a Word document (.docx).',
  ),
});

export const HAS_DOCTYPE = findingKind({
  code: 'K107',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand is geweigerd: het bevat een DOCTYPE, en die staat nooit in een gewoon document.',
    'This file is refused: it holds a DOCTYPE, which no ordinary document does.',
  ),
  hint: sentence('Kopieer de tekst naar een nieuw Word-document.', 'Copy the text into a new Word document.'),
});

export const NESTED_TOO_DEEP = findingKind({
  code: 'K108',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand is geweigerd: het is dieper dan {depth} lagen genest, en dat is geen gewoon document.',
    'This file is refused: it is nested deeper than {depth} levels, which no ordinary document is.',
  ),
  hint: sentence('Kopieer de tekst naar een nieuw Word-document.', 'Copy the text into a new Word document.'),
});

export const ODD_PARTS = findingKind({
  code: 'K109',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand is geweigerd: de onderdelen ervan hebben een naam, aantal of grootte die niet kan kloppen.',
    'This file is refused: the name, number or size of its parts cannot be right.',
  ),
  hint: sentence('Kopieer de tekst naar een nieuw Word-document.', 'Copy the text into a new Word document.'),
});

export const OLD_WORD = findingKind({
  code: 'K110',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand is van een oude soort (.doc), die kantlijn niet leest.',
    'This file is of an old kind (.doc), which kantlijn does not read.',
  ),
  hint: sentence(
    'Open het in Word en sla het op als .docx (Bestand, Opslaan als, Word-document).',
    'Open it in Word and save it as .docx (File, Save As, Word Document).',
  ),
});

export const TOO_MANY_ELEMENTS = findingKind({
  code: 'K112',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand is geweigerd: het bestaat uit meer dan {elements} stukjes, en dat is geen gewoon document.',
    'This file is refused: it is made of more than {elements} pieces, which no ordinary document is.',
  ),
  hint: sentence('Kopieer de tekst naar een nieuw Word-document.', 'Copy the text into a new Word document.'),
});

export const NOTE_ON_NO_WORDS = findingKind({
  code: 'K105',
  severity: 'info',
  message: sentence('Deze opmerking hangt aan geen woorden.', 'This note hangs on no words.'),
  hint: sentence(
    'Selecteer in het document de woorden waar zij over gaat en zet de opmerking daarop.',
    'Select the words it is about in the document and put the note on them.',
  ),
});

export const NOTES_WITH_ONE_NUMBER = findingKind({
  code: 'K111',
  severity: 'warning',
  message: sentence(
    'Deze opmerking heeft in het bestand hetzelfde nummer als een andere: haar plaats is een gok.',
    'This note has the same number in the file as another one: its place is a guess.',
  ),
  hint: sentence(
    'Kijk in Word of zij op de goede woorden staat, en sla het document opnieuw op.',
    'See in Word whether it is on the right words, and save the document again.',
  ),
});

export const INSERTED_FILE = findingKind({
  code: 'K119',
  severity: 'warning',
  message: sentence(
    'In dit document is een ander bestand ingevoegd; de tekst daarvan is niet gelezen.',
    'Another file is inserted in this document; its text was not read.',
  ),
  hint: sentence(
    'Open het document in Word en sla het opnieuw op: dan hoort de tekst van "{name}" er gewoon bij.',
    'Open the document in Word and save it again: then the text of "{name}" is simply part of it.',
  ),
});

/** What is found in a zipped document: why it is not read, and notes and files in it. */
export const FOUND_IN_OFFICE: readonly AnyFindingKind[] = [
  DAMAGED,
  PASSWORD_PROTECTED,
  UNPACKS_TOO_LARGE,
  NO_DOCUMENT_INSIDE,
  HAS_DOCTYPE,
  NESTED_TOO_DEEP,
  ODD_PARTS,
  TOO_MANY_ELEMENTS,
  NOTE_ON_NO_WORDS,
  NOTES_WITH_ONE_NUMBER,
  INSERTED_FILE,
];
