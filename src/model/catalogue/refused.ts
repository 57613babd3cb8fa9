import type { Entries } from './entry.ts';

/** K13x: kinds of files that are refused, with what to do. */
export const REFUSED_FINDINGS = {
  K130: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit is een RTF-bestand, en dat leest kantlijn niet.',
      hint: 'Open het in Word of LibreOffice en sla het op als .docx (Bestand, Opslaan als); opmerkingen gaan mee.',
    },
    en: {
      message: 'This is an RTF file, which kantlijn does not read.',
      hint: 'Open it in Word or LibreOffice and save it as .docx (File, Save As); notes go with it.',
    },
  },
  K131: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit is een PDF: daarin is niet te zien waar een alinea of een beurt begint.',
      hint: 'Gebruik het document waar de PDF van gemaakt is. Is dat er niet meer: open de PDF in Word, sla hem op als .docx en kijk de beurten na.',
    },
    en: {
      message: 'This is a PDF, which does not show where a paragraph or a turn begins.',
      hint: 'Use the document that the PDF was made of. If it is gone: open the PDF in Word, save it as .docx and look the turns through.',
    },
  },
  K132: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit is een bestand van Pages, en dat leest kantlijn niet.',
      hint: 'Open het in Pages en kies Archief, Exporteer naar, Word; opmerkingen gaan mee.',
    },
    en: {
      message: 'This is a file of Pages, which kantlijn does not read.',
      hint: 'Open it in Pages and choose File, Export To, Word; notes go with it.',
    },
  },
  K133: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit is een rekenblad, en daarin leest kantlijn geen interviews.',
      hint: 'Kopieer de cellen naar een Word-document (zij worden daar een tabel) en sla dat op als .docx.',
    },
    en: {
      message: 'This is a spreadsheet, in which kantlijn reads no interviews.',
      hint: 'Copy the cells into a Word document (they become a table there) and save that as .docx.',
    },
  },
  K134: {
    severity: 'error',
    means: ['unread'],
    nl: {
      message: 'Dit is een opname: kantlijn leest woorden en luistert niet.',
      hint: 'Maak er eerst een transcript van (in Word: Dicteren, Transcriberen) en sla dat op als .docx of .vtt.',
    },
    en: {
      message: 'This is a recording: kantlijn reads words and does not listen.',
      hint: 'Make a transcript of it first (in Word: Dictate, Transcribe) and save that as .docx or .vtt.',
    },
  },
} as const satisfies Entries;
