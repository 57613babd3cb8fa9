import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';

export const ASSUMED_ENCODING = findingKind({
  code: 'K120',
  severity: 'info',
  message: sentence(
    'Dit bestand is op een oudere manier opgeslagen, niet als UTF-8; het is gelezen als Windows-1252.',
    'This file was saved in an older way, not as UTF-8; it was read as Windows-1252.',
  ),
  hint: sentence(
    'Zien letters met een accent er goed uit, dan hoeft u niets te doen. Zo niet, sla het bestand dan op als UTF-8.',
    'If letters with accents look right, there is nothing to do. If not, save the file as UTF-8.',
  ),
});

export const EMPTY_FILE = findingKind({
  code: 'K121',
  severity: 'warning',
  message: sentence('Dit bestand is leeg.', 'This file is empty.'),
  hint: sentence('Kijk of het goed is opgeslagen.', 'Check whether it was saved properly.'),
});

export const NOT_TEXT = findingKind({
  code: 'K122',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit bestand heeft de naam van een tekstbestand, maar er staat geen tekst in.',
    'This file is named as text, but what it holds is no text.',
  ),
  hint: sentence(
    'Open het in het programma dat het maakte en sla het op als tekst (UTF-8) of als .docx.',
    'Open it in the program that made it and save it as text (UTF-8) or as .docx.',
  ),
});

export const UNREADABLE_CHARACTERS = findingKind({
  code: 'K127',
  severity: 'warning',
  message: sentence(
    'In dit bestand staan tekens die niet te lezen zijn.',
    'This file holds characters that cannot be read.',
  ),
  hint: sentence(
    'Sla het opnieuw op als UTF-8. Op hun plaats staat nu een vraagteken in een ruit.',
    'Save it again as UTF-8. A question mark in a diamond stands in their place.',
  ),
});

export const UNREADABLE_FRONT_MATTER = findingKind({
  code: 'K123',
  severity: 'warning',
  message: sentence(
    'Het blok met gegevens boven aan dit bestand, tussen ---, is niet te lezen.',
    'The block of data at the top of this file, between ---, cannot be read.',
  ),
  hint: sentence(
    'Schrijf elk gegeven op een eigen regel, met een spatie na de dubbele punt: "codeur: Anna".',
    'Put each on a line of its own, with a space after the colon: "coder: Anna".',
  ),
});

export const FOOTNOTE_WITHOUT_TEXT = findingKind({
  code: 'K124',
  severity: 'warning',
  message: sentence(
    'De tekst van deze voetnoot is nergens te vinden.',
    'The text of this footnote is nowhere to be found.',
  ),
  hint: sentence('Zet de tekst erbij, of haal het nummer weg.', 'Add its text, or take the number out.'),
});

export const HALF_A_NOTE = findingKind({
  code: 'K125',
  severity: 'warning',
  message: sentence(
    'Van dit teken van een opmerking ontbreekt de andere helft; het is gelezen als gewone tekst.',
    'The other half of this mark of a note is missing; it was read as ordinary text.',
  ),
  hint: sentence(
    'Schrijf een opmerking zo: {==woorden==}{>>opmerking<<}.',
    'Write a note like this: {==words==}{>>note<<}.',
  ),
});

export const NOTE_BESIDE_WORDS = findingKind({
  code: 'K126',
  severity: 'info',
  message: sentence('Bij deze opmerking zijn geen woorden aangegeven.', 'No words are marked for this note.'),
  hint: sentence(
    'Zet de woorden waar de opmerking over gaat er vlak voor: {==woorden==}{>>opmerking<<}.',
    'Put the words that the note is about right before it: {==words==}{>>note<<}.',
  ),
});
