import { findingKind } from '../../sentences/finding-kind.ts';
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
    'Dit bestand heeft de naam van een document, maar er zit geen tekst in die kantlijn kan lezen.',
    'This file is named as a document, but holds no text that kantlijn can read.',
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
    'Dit bestand is geweigerd: er staat iets in (een DOCTYPE) dat in een gewoon document nooit staat.',
    'This file is refused: it holds something (a DOCTYPE) that no ordinary document has.',
  ),
  hint: sentence('Kopieer de tekst naar een nieuw Word-document.', 'Copy the text into a new Word document.'),
});

export const NESTED_TOO_DEEP = findingKind({
  code: 'K108',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand is geweigerd: de opbouw heeft meer dan {depth} lagen, en dat heeft geen gewoon document.',
    'This file is refused: its structure has more than {depth} levels, which no ordinary document has.',
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
    'Dit is een oud Word-bestand (.doc), en dat leest kantlijn niet.',
    'This is an old Word file (.doc), which kantlijn does not read.',
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
  message: sentence(
    'Bij deze opmerking zijn geen woorden geselecteerd.',
    'No words are selected for this note.',
  ),
  hint: sentence(
    'Selecteer in het document de woorden waar de opmerking over gaat, en zet de opmerking daarop.',
    'Select in the document the words that the note is about, and put the note on them.',
  ),
});

export const NOTES_WITH_ONE_NUMBER = findingKind({
  code: 'K111',
  severity: 'warning',
  message: sentence(
    'Twee opmerkingen hebben in dit bestand hetzelfde nummer; op welke woorden deze staat, is daarom niet zeker.',
    'Two notes have the same number in this file; so it is not certain on which words this one stands.',
  ),
  hint: sentence(
    'Kijk in Word of de opmerking op de goede woorden staat, en sla het document opnieuw op.',
    'See in Word whether the note is on the right words, and save the document again.',
  ),
});

export const ANSWERS_BY_SHAPE = findingKind({
  code: 'K128',
  severity: 'info',
  message: sentence(
    'Opmerkingen die als antwoord gelezen zijn: {count}. Dit document zegt zelf niet wat een antwoord is.',
    'Notes that were read as answers: {count}. This document itself does not say what is an answer.',
  ),
  hint: sentence(
    'Ze staan op dezelfde woorden als een opmerking van iemand anders, en reageren daarop. Is een ervan toch een code, laat de opmerking dan alleen de code noemen.',
    'They stand on the same words as a note by somebody else, and respond to it. If one is a code after all, let the note name the code alone.',
  ),
});

export const RESOLVED_NOTES = findingKind({
  code: 'K129',
  severity: 'info',
  message: sentence(
    'Opmerkingen die zijn afgevinkt als opgelost: {count}. Ze tellen gewoon mee.',
    'Notes that were ticked off as resolved: {count}. They count as any other.',
  ),
  hint: sentence(
    'Hoort een afgevinkte opmerking niet meer mee te tellen, verwijder die dan in het document. Hier staat de eerste.',
    'If a resolved note should no longer count, delete it in the document. This is the first of them.',
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

export const NOTES_NOT_INSIDE = findingKind({
  code: 'K135',
  severity: 'warning',
  message: sentence(
    'Opmerkingen waarnaar de tekst verwijst en die niet in het bestand zitten: {count}. Ze zijn niet gelezen.',
    'Notes that the text refers to and that are not in the file: {count}. They were not read.',
  ),
  hint: sentence(
    'Hier staat de eerste. Iets heeft de opmerkingen uit het bestand gehaald: neem een eerdere versie, of het bestand uit het programma waarin ze geschreven zijn.',
    'This is the first. Something took the notes out of the file: take an earlier version, or the file from the program in which they were written.',
  ),
});

export const TEXT_IN_OTHER_FILE = findingKind({
  code: 'K136',
  severity: 'warning',
  message: sentence(
    'Een deel van dit document staat in een bestand van zichzelf (een subdocument); de tekst daarvan is niet gelezen.',
    'A part of this document stands in a file of its own (a subdocument); its text was not read.',
  ),
  hint: sentence(
    'Het bestand heet "{name}". Noem het ook als bron, of haal het in Word binnen (Beeld, Overzicht, Subdocumenten uitvouwen en dan Ontkoppelen).',
    'The file is called "{name}". Name it as a source too, or take it in with Word (View, Outline, Expand Subdocuments and then Unlink).',
  ),
});
