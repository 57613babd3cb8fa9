/**
 * Every finding there is, in one place: its severity, and its sentences in both languages.
 *
 * `{name}` in a message is a fact (a number or a code), so a message may go anywhere. In a hint it may be a
 * word too: the name of a code, the mark of a speaker. Hints are shown only after the gate.
 */
export type Severity = 'error' | 'warning' | 'info';

interface Entry {
  readonly severity: Severity;
  readonly nl: { readonly message: string; readonly hint: string };
  readonly en: { readonly message: string; readonly hint: string };
}

export const CATALOGUE = {
  // K1xx: sources and transcripts
  K101: {
    severity: 'error',
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
    nl: {
      message: 'Dit bestand is met een wachtwoord beveiligd.',
      hint: 'Haal in Word het wachtwoord weg (Bestand, Info, Document beveiligen) en sla het op.',
    },
    en: {
      message: 'This file is password protected.',
      hint: 'Take the password off in Word (File, Info, Protect Document) and save it.',
    },
  },
  K103: {
    severity: 'error',
    nl: {
      message: 'Dit is een bestand van een soort die kantlijn niet leest.',
      hint: 'Sla het op als .docx, .txt of .md.',
    },
    en: { message: 'kantlijn does not read this kind of file.', hint: 'Save it as .docx, .txt or .md.' },
  },
  K104: {
    severity: 'error',
    nl: {
      message: 'Dit bestand is geweigerd: het bevat iets wat een gewoon document nooit bevat.',
      hint: 'Kopieer de tekst naar een nieuw Word-document. Reden: {reason}.',
    },
    en: {
      message: 'This file is refused: it holds what an ordinary document never holds.',
      hint: 'Copy the text into a new Word document. Reason: {reason}.',
    },
  },
  K105: {
    severity: 'info',
    nl: {
      message: 'Deze opmerking hangt aan geen woorden.',
      hint: 'Selecteer in Word de woorden waar zij over gaat en zet de opmerking daarop.',
    },
    en: {
      message: 'This note hangs on no words.',
      hint: 'Select the words it is about in Word and put the note on them.',
    },
  },
} as const satisfies Record<`K${number}`, Entry>;

/** `K1xx` sources, `K2xx` notes and codebooks, `K3xx` report, `K4xx` quotes, `K5xx` claims, `K6xx` gate, `K7xx` project files. */
export type FindingCode = keyof typeof CATALOGUE;
