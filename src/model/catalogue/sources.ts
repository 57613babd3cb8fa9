import type { Entries } from './entry.ts';

/** K10x to K12x: files that are read, and notes as they stand in them. */
export const SOURCES = {
  K101: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit bestand is niet te lezen: het is beschadigd.',
      hint: 'Open het in Word of LibreOffice en sla het opnieuw op.',
    },
    en: {
      message: 'This file cannot be read: it is damaged.',
      hint: 'Open it in Word or LibreOffice and save it again.',
    },
  },
  K102: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit bestand is met een wachtwoord beveiligd.',
      hint: 'Haal in Word het wachtwoord weg (Bestand, Info, Document beveiligen) en sla het op; in LibreOffice: Opslaan als, zonder vinkje bij "Met wachtwoord opslaan".',
    },
    en: {
      message: 'This file is password protected.',
      hint: 'Take the password off in Word (File, Info, Protect Document) and save it; in LibreOffice: Save As, with "Save with password" unticked.',
    },
  },
  K103: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit is een bestand van een soort die kantlijn niet leest.',
      hint: 'Sla het op als een soort die wel gelezen wordt: {formats}.',
    },
    en: {
      message: 'kantlijn does not read this kind of file.',
      hint: 'Save it as one that is read: {formats}.',
    },
  },
  K104: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message:
        'Dit bestand is geweigerd: uitgepakt is het groter dan {megabytes} MB, en dat is geen gewoon document.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message:
        'This file is refused: unpacked it is larger than {megabytes} MB, which no ordinary document is.',
      hint: 'Copy the text into a new Word document.',
    },
  },
  K105: {
    severity: 'info',
    nl: {
      message: 'Deze opmerking hangt aan geen woorden.',
      hint: 'Selecteer in het document de woorden waar zij over gaat en zet de opmerking daarop.',
    },
    en: {
      message: 'This note hangs on no words.',
      hint: 'Select the words it is about in the document and put the note on them.',
    },
  },
  K106: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit bestand heet een document, maar er zit geen tekst van een document in.',
      hint: 'Open het in het programma waar het vandaan komt en sla het op als Word-document (.docx).',
    },
    en: {
      message: 'This file is named as a document, but there is no text of a document in it.',
      hint: 'Open it in the program it comes from and save it as a Word document (.docx).',
    },
  },
  K107: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit bestand is geweigerd: het bevat een DOCTYPE, en die staat nooit in een gewoon document.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message: 'This file is refused: it holds a DOCTYPE, which no ordinary document does.',
      hint: 'Copy the text into a new Word document.',
    },
  },
  K108: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message:
        'Dit bestand is geweigerd: het is dieper dan {depth} lagen genest, en dat is geen gewoon document.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message:
        'This file is refused: it is nested deeper than {depth} levels, which no ordinary document is.',
      hint: 'Copy the text into a new Word document.',
    },
  },
  K109: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message:
        'Dit bestand is geweigerd: de onderdelen ervan hebben een naam, aantal of grootte die niet kan kloppen.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message: 'This file is refused: the name, number or size of its parts cannot be right.',
      hint: 'Copy the text into a new Word document.',
    },
  },
  K110: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit bestand is van een oude soort (.doc), die kantlijn niet leest.',
      hint: 'Open het in Word en sla het op als .docx (Bestand, Opslaan als, Word-document).',
    },
    en: {
      message: 'This file is of an old kind (.doc), which kantlijn does not read.',
      hint: 'Open it in Word and save it as .docx (File, Save As, Word Document).',
    },
  },
  K111: {
    severity: 'warning',
    nl: {
      message: 'Deze opmerking heeft in het bestand hetzelfde nummer als een andere: haar plaats is een gok.',
      hint: 'Kijk in Word of zij op de goede woorden staat, en sla het document opnieuw op.',
    },
    en: {
      message: 'This note has the same number in the file as another one: its place is a guess.',
      hint: 'See in Word whether it is on the right words, and save the document again.',
    },
  },
  K112: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message:
        'Dit bestand is geweigerd: het bestaat uit meer dan {elements} stukjes, en dat is geen gewoon document.',
      hint: 'Kopieer de tekst naar een nieuw Word-document.',
    },
    en: {
      message:
        'This file is refused: it is made of more than {elements} pieces, which no ordinary document is.',
      hint: 'Copy the text into a new Word document.',
    },
  },
  K119: {
    severity: 'warning',
    nl: {
      message: 'In dit document is een ander bestand ingevoegd; de tekst daarvan is niet gelezen.',
      hint: 'Open het document in Word en sla het opnieuw op: dan hoort de tekst van "{name}" er gewoon bij.',
    },
    en: {
      message: 'Another file is inserted in this document; its text was not read.',
      hint: 'Open the document in Word and save it again: then the text of "{name}" is simply part of it.',
    },
  },
  K120: {
    severity: 'info',
    nl: {
      message: 'Dit bestand is geen UTF-8; het is gelezen als Windows-1252.',
      hint: 'Zien letters met een accent er goed uit, dan klopt dat. Zo niet, sla het op als UTF-8.',
    },
    en: {
      message: 'This file is not UTF-8; it was read as Windows-1252.',
      hint: 'If letters with accents look right, it is. If not, save it as UTF-8.',
    },
  },
  K121: {
    severity: 'warning',
    nl: { message: 'Dit bestand is leeg.', hint: 'Kijk of het goed is opgeslagen.' },
    en: { message: 'This file is empty.', hint: 'See whether it was saved well.' },
  },
  K122: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit bestand heet een tekstbestand, maar er staat geen tekst in.',
      hint: 'Open het in het programma dat het maakte en sla het op als tekst (UTF-8) of als .docx.',
    },
    en: {
      message: 'This file is named as text, but what it holds is no text.',
      hint: 'Open it in the program that made it and save it as text (UTF-8) or as .docx.',
    },
  },
  K123: {
    severity: 'warning',
    nl: {
      message: 'Het blok met gegevens boven aan dit bestand, tussen ---, is niet te lezen.',
      hint: 'Schrijf elk gegeven op een eigen regel, met een spatie na de dubbele punt: "codeur: Anna".',
    },
    en: {
      message: 'The block of data at the top of this file, between ---, cannot be read.',
      hint: 'Put each on a line of its own, with a space after the colon: "coder: Anna".',
    },
  },
  K124: {
    severity: 'warning',
    nl: {
      message: 'Bij dit voetnootnummer staat nergens de tekst van de voetnoot.',
      hint: 'Zet de tekst erbij, of haal het nummer weg.',
    },
    en: {
      message: 'The text of this footnote stands nowhere.',
      hint: 'Add its text, or take the number out.',
    },
  },
  K125: {
    severity: 'warning',
    nl: {
      message: 'Dit teken van een opmerking heeft geen ander deel: het is gelezen als gewone tekst.',
      hint: 'Schrijf een opmerking zo: {==woorden==}{>>opmerking<<}.',
    },
    en: {
      message: 'This mark of a note has no other half: it was read as ordinary text.',
      hint: 'Write a note like this: {==words==}{>>note<<}.',
    },
  },
  K126: {
    severity: 'info',
    nl: {
      message: 'Deze opmerking hangt aan geen woorden.',
      hint: 'Zet de woorden waar zij over gaat er vlak voor: {==woorden==}{>>opmerking<<}.',
    },
    en: {
      message: 'This note hangs on no words.',
      hint: 'Put the words it is about right before it: {==words==}{>>note<<}.',
    },
  },
  K127: {
    severity: 'warning',
    nl: {
      message: 'In dit bestand staan tekens die niet te lezen zijn.',
      hint: 'Sla het opnieuw op als UTF-8. Op hun plaats staat nu een vraagteken in een ruit.',
    },
    en: {
      message: 'This file holds characters that cannot be read.',
      hint: 'Save it again as UTF-8. A question mark in a diamond stands in their place.',
    },
  },
} as const satisfies Entries;
