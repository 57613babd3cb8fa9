import type { Entries } from './entry.ts';

/** K2xx: notes and codebooks. */
export const NOTES = {
  K201: {
    severity: 'warning',
    nl: {
      message: 'Deze opmerking noemt een code, maar staat op geen beurt.',
      hint: 'Zet de opmerking op de woorden van de respondent.',
    },
    en: {
      message: 'This note names a code but stands on no turn.',
      hint: "Put the note on the respondent's words.",
    },
  },
  K202: {
    severity: 'error',
    nl: {
      message: 'Het codeboek heeft geen {code}.',
      hint: 'Bedoelde u {suggestion}? Of voeg {code} toe aan het codeboek {codebook}.',
    },
    en: {
      message: 'The codebook has no {code}.',
      hint: 'Did you mean {suggestion}? Or add {code} to the codebook {codebook}.',
    },
  },
  K203: {
    severity: 'error',
    nl: {
      message: 'Aan {code} ontbreekt een deel.',
      hint: 'Bedoelde u {suggestion}? Schrijf label, sub en ad voluit.',
    },
    en: {
      message: 'A part of {code} is lacking.',
      hint: 'Did you mean {suggestion}? Write label, sub and ad in full.',
    },
  },
  K204: {
    severity: 'error',
    nl: {
      message: '{code} bestaat niet: hier staat "ad" waar een sub bedoeld lijkt.',
      hint: 'Bedoelde u {suggestion}?',
    },
    en: {
      message: '{code} does not exist: it says "ad" where a sub seems meant.',
      hint: 'Did you mean {suggestion}?',
    },
  },
  K205: {
    severity: 'warning',
    nl: {
      message: 'De woorden van deze opmerking passen niet bij {code}.',
      hint: 'Bedoelde u {suggestion}? {code} heet: {name}.',
    },
    en: {
      message: 'The words of this note do not fit {code}.',
      hint: 'Did you mean {suggestion}? {code} is called: {name}.',
    },
  },
  K206: {
    severity: 'warning',
    nl: {
      message: 'Deze opmerking staat op woorden van de onderzoeker.',
      hint: 'Verplaats haar naar wat de respondent zegt, of accepteer dit: het fragment telt voor {respondent}.',
    },
    en: {
      message: "This note stands on the researcher's words.",
      hint: 'Move it to what the respondent says, or accept this: the fragment counts for {respondent}.',
    },
  },
  K207: {
    severity: 'info',
    nl: {
      message: 'Deze opmerking loopt over beurt {from} tot en met {to}.',
      hint: 'Hoort zij bij een van beide, maak de selectie in Word dan kleiner.',
    },
    en: {
      message: 'This note runs over turns {from} to {to}.',
      hint: 'If it belongs to one of them, make the selection in Word smaller.',
    },
  },
  K208: {
    severity: 'info',
    nl: {
      message: 'Deze opmerking noemt geen code.',
      hint: 'Voeg er een toe, bijvoorbeeld "(Label 1, sub 2)", of laat haar staan als geheugensteun.',
    },
    en: {
      message: 'This note names no code.',
      hint: 'Add one, such as "(Label 1, sub 2)", or keep it as a memo.',
    },
  },
  K209: {
    severity: 'info',
    nl: {
      message: 'Geen opmerking gebruikt {code}.',
      hint: '{name}: haal de code weg, of kijk of zij onder een ander nummer is gebruikt.',
    },
    en: {
      message: 'No note uses {code}.',
      hint: '{name}: remove the code, or see whether it was used under another number.',
    },
  },
  K210: {
    severity: 'info',
    nl: {
      message: '{code} wordt steeds onder een andere naam gebruikt.',
      hint: 'In het codeboek heet zij "{name}", in de opmerkingen "{usage}". Maak ze gelijk.',
    },
    en: {
      message: '{code} is used under another name throughout.',
      hint: 'The codebook calls it "{name}", the notes "{usage}". Make them the same.',
    },
  },
  K211: {
    severity: 'info',
    nl: {
      message: '{code} is hernummerd tot {now}.',
      hint: 'Pas de opmerking aan, of laat haar staan: zij wordt als {now} gelezen.',
    },
    en: {
      message: '{code} was renumbered to {now}.',
      hint: 'Change the note, or leave it: it is read as {now}.',
    },
  },
  K212: {
    severity: 'info',
    nl: {
      message: '{code} wordt bijna hetzelfde geschreven als {other}.',
      hint: 'Is "{name}" hetzelfde als "{near}", zet dan in het codeboek bij die code: also: ["{name}"], en haal {code} weg. In een project doet kantlijn check --fix dat, als u ja zegt.',
    },
    en: {
      message: '{code} is written almost like {other}.',
      hint: 'If "{name}" is the same as "{near}", put with that code in the codebook: also: ["{name}"], and take {code} out. In a project kantlijn check --fix does so, if you say yes.',
    },
  },
  K213: {
    severity: 'warning',
    nl: {
      message:
        'In de tekst van de interviews staat {count} keer iets tussen haken dat op een code lijkt. Het is niet gelezen.',
      hint: 'Zijn het codes, zet dan in kantlijn.yaml: inline: brackets. Elk telt dan als een opmerking bij de woorden ervoor.',
    },
    en: {
      message:
        'In the text of the interviews something between brackets looks like a code, {count} times. It was not read.',
      hint: 'If they are codes, put in kantlijn.yaml: inline: brackets. Each then counts as a note on the words before it.',
    },
  },
  K214: {
    severity: 'info',
    nl: {
      message:
        'In de tekst van de interviews zijn {count} stukken gemarkeerd met een kleur. Zij tellen niet als codes.',
      hint: 'Heeft de kleur een betekenis, zet die dan in kantlijn.yaml, bijvoorbeeld: highlights: { "{colour}": 3/1 }.',
    },
    en: {
      message:
        'In the text of the interviews {count} stretches are marked with a colour. They do not count as codes.',
      hint: 'If the colour has a meaning, put it in kantlijn.yaml, such as: highlights: { "{colour}": 3/1 }.',
    },
  },
  K215: {
    severity: 'warning',
    nl: {
      message: 'De woorden van deze codering staan niet meer in het interview.',
      hint: 'Zoek de woorden op die nu zijn bedoeld en verbeter from, to en quote, of haal de codering weg.',
    },
    en: {
      message: 'The words of this coding are no longer in the interview.',
      hint: 'Look up the words that are meant now and mend from, to and quote, or take the coding out.',
    },
  },
  K216: {
    severity: 'info',
    nl: {
      message: 'Het interview is veranderd; {count} coderingen zijn aan hun woorden teruggevonden.',
      hint: 'Kijk of zij nog op de goede plaats staan.',
    },
    en: {
      message: 'The interview has changed; {count} codings were found again by their words.',
      hint: 'See whether they still stand in the right place.',
    },
  },
  K217: {
    severity: 'warning',
    nl: {
      message: 'Deze coderingen horen bij een interview dat er niet is.',
      hint: 'Er is geen {id}. Bedoelde u {near}? Noem het bestand dan zo.',
    },
    en: {
      message: 'These codings belong to an interview that is not there.',
      hint: 'There is no {id}. Did you mean {near}? Then call the file that.',
    },
  },
  K218: {
    severity: 'info',
    nl: {
      message: 'Dezelfde codeur heeft deze woorden al {code} gegeven; dat telt één keer.',
      hint: 'Haal een van beide opmerkingen weg, of verander de code als een andere is bedoeld.',
    },
    en: {
      message: 'The same coder gave these words {code} already; that counts once.',
      hint: 'Take one of the two notes away, or change the code if another is meant.',
    },
  },
} as const satisfies Entries;
