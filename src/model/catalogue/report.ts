import type { Entries } from './entry.ts';

/** K3xx: the report and its citations; K4xx: quotes; K5xx: claims. */
export const REPORT = {
  K301: {
    severity: 'error',
    nl: {
      message: 'Deze verwijzing noemt een interview dat er niet is.',
      hint: 'Er is geen {transcript}. Bedoelde u {suggestion}?',
    },
    en: {
      message: 'This citation names an interview that is not there.',
      hint: 'There is no {transcript}. Did you mean {suggestion}?',
    },
  },
  K302: {
    severity: 'error',
    nl: {
      message: 'Het codeboek heeft geen {code}.',
      hint: 'Bedoelde u {suggestion}? Kijk in het codeboek welke codes er zijn.',
    },
    en: {
      message: 'The codebook has no {code}.',
      hint: 'Did you mean {suggestion}? See in the codebook which codes there are.',
    },
  },
  K303: {
    severity: 'error',
    nl: {
      message: 'In dit interview staat geen fragment met {code}.',
      hint: 'In {transcript} wel: {suggestion}. Codeer het daar, of haal {transcript} uit de verwijzing.',
    },
    en: {
      message: 'This interview has no fragment with {code}.',
      hint: '{transcript} does have: {suggestion}. Code it there, or take {transcript} out of the citation.',
    },
  },
  K304: {
    severity: 'warning',
    nl: {
      message: 'De kop boven deze alinea noemt een andere code dan de voetnoot, die {code} noemt.',
      hint: 'De kop past bij {suggestion}; {code} heet: {name}.',
    },
    en: {
      message: 'The heading above this paragraph names another code than the footnote, which names {code}.',
      hint: 'The heading fits {suggestion}; {code} is called: {name}.',
    },
  },
  K305: {
    severity: 'error',
    nl: {
      message: 'In dit interview staat geen fragment met {code}, door een verschrijving in een opmerking.',
      hint: 'Opmerking bij {fragment} noemt een andere code. Verbeter die; dan klopt deze voetnoot.',
    },
    en: {
      message: 'This interview has no fragment with {code}, because of a slip in a note.',
      hint: 'The note at {fragment} names another code. Mend it, and this footnote is right.',
    },
  },
  K401: {
    severity: 'error',
    nl: {
      message: 'Deze woorden staan niet in het aangehaalde interview.',
      hint: 'Zoek het citaat op, of haal de aanhalingstekens weg. {suggestion}',
    },
    en: {
      message: 'These words are not in the interview that is cited.',
      hint: 'Look the quote up, or take the quotation marks away. {suggestion}',
    },
  },
  K402: {
    severity: 'warning',
    nl: {
      message: 'Dit citaat is niet letterlijk; andere woorden: {count}.',
      hint: 'Gezegd → geschreven: {changes}. Neem over wat er gezegd is ({place}).',
    },
    en: {
      message: 'This quote is not literal; other words: {count}.',
      hint: 'Said → written: {changes}. Take over what was said ({place}).',
    },
  },
  K403: {
    severity: 'error',
    nl: {
      message: 'In dit citaat is een ontkenning, getal of hoeveelheid veranderd.',
      hint: 'Gezegd → geschreven: {changes} ({place}).',
    },
    en: {
      message: 'A negation, number or quantity was changed in this quote.',
      hint: 'Said → written: {changes} ({place}).',
    },
  },
  K404: {
    severity: 'warning',
    nl: {
      message: 'Dit citaat is van stukken aaneengezet zonder dat te laten zien.',
      hint: 'Zet (…) waar u iets overslaat, of maak er twee citaten van ({place}).',
    },
    en: {
      message: 'This quote was put together from pieces without showing it.',
      hint: 'Put (…) where something is left out, or make it two quotes ({place}).',
    },
  },
  K405: {
    severity: 'warning',
    nl: {
      message: 'Dit citaat lijkt maar half op wat er gezegd is.',
      hint: 'Het meest lijkt: {said} ({place}). Citeer letterlijk, of haal de aanhalingstekens weg.',
    },
    en: {
      message: 'This quote only half resembles what was said.',
      hint: 'Nearest is: {said} ({place}). Quote literally, or take the quotation marks away.',
    },
  },
  K406: {
    severity: 'error',
    nl: {
      message: 'Dit zijn woorden van de onderzoeker, niet van een respondent.',
      hint: 'Zij staan bij {place}.',
    },
    en: {
      message: 'These are words of the researcher, not of a respondent.',
      hint: 'They stand at {place}.',
    },
  },
  K407: {
    severity: 'warning',
    nl: {
      message: 'Dit zijn woorden van een andere respondent dan de zin zegt.',
      hint: 'Bij {place} spreekt {respondent}.',
    },
    en: {
      message: 'These are words of another respondent than the sentence says.',
      hint: 'At {place} it is {respondent} who speaks.',
    },
  },
  K408: {
    severity: 'error',
    nl: {
      message: 'Dit citaat staat in een ander interview dan de verwijzing noemt.',
      hint: 'Het staat bij {elsewhere}. Verbeter de verwijzing.',
    },
    en: {
      message: 'This quote stands in another interview than the citation names.',
      hint: 'It stands at {elsewhere}. Mend the citation.',
    },
  },
  K409: {
    severity: 'warning',
    nl: {
      message: 'Dit citaat ligt in geen fragment van de code die de voetnoot noemt.',
      hint: 'Het staat bij {place}. Codeer het, of verbeter de voetnoot. {suggestion}',
    },
    en: {
      message: 'This quote lies in no fragment of the code that the footnote names.',
      hint: 'It stands at {place}. Code it, or mend the footnote. {suggestion}',
    },
  },
  K420: {
    severity: 'info',
    nl: {
      message:
        'Een tabel met labels en fragmenten, geen interview. Van {rows} fragmenten staan er {found} letterlijk in de interviews, {altered} met andere woorden en {lost} niet.',
      hint: 'kantlijn telt deze tabel niet mee; kantlijn fragments maakt haar uit de opmerkingen.',
    },
    en: {
      message:
        'A table of labels and fragments, no interview. Of {rows} fragments {found} stand in the interviews word for word, {altered} in other words, and {lost} do not.',
      hint: 'kantlijn does not count this table; kantlijn fragments makes it out of the notes.',
    },
  },
  K421: {
    severity: 'warning',
    nl: {
      message: 'Dit fragment in de tabel is niet wat er gezegd is.',
      hint: 'Gezegd is: {said} ({place}).',
    },
    en: {
      message: 'This fragment of the table is not what was said.',
      hint: 'What was said: {said} ({place}).',
    },
  },
  K422: {
    severity: 'warning',
    nl: {
      message: 'Dit fragment in de tabel staat in geen interview.',
      hint: 'Zoek het op in de interviews, of kijk of het interview ontbreekt.',
    },
    en: {
      message: 'This fragment of the table stands in no interview.',
      hint: 'Look it up in the interviews, or see whether an interview is missing.',
    },
  },
  K423: {
    severity: 'warning',
    nl: {
      message: 'Dit fragment in de tabel staat niet bij de respondent die de tabel noemt.',
      hint: 'De tabel noemt {respondent}; het staat bij {place}.',
    },
    en: {
      message: 'This fragment of the table does not stand with the respondent whom the table names.',
      hint: 'The table names {respondent}; it stands at {place}.',
    },
  },
  K501: {
    severity: 'error',
    nl: {
      message: 'De codes spreken deze zin tegen: de code is bij {counted} van {of} respondenten.',
      hint: 'De zin zegt: {claimed}. De code is bij: {who}.',
    },
    en: {
      message: 'The codes contradict this sentence: the code is with {counted} of {of} respondents.',
      hint: 'The sentence says: {claimed}. The code is with: {who}.',
    },
  },
  K504: {
    severity: 'error',
    nl: {
      message:
        'De codes spreken deze zin tegen: de code is bij {counted} van {of} respondenten. Misschien komt het door een verschrijving.',
      hint: 'De zin zegt: {claimed}. De code is bij: {who}. Kijk naar de opmerking bij {cause}: haar woorden passen wel bij deze code.',
    },
    en: {
      message:
        'The codes contradict this sentence: the code is with {counted} of {of} respondents. A slip may be the cause.',
      hint: 'The sentence says: {claimed}. The code is with: {who}. Look at the note at {cause}: its words do fit this code.',
    },
  },
  K502: {
    severity: 'warning',
    nl: {
      message: 'De verwijzing bereikt {reached} van de {counted} respondenten met deze code.',
      hint: 'De zin zegt: {claimed}. De code is bij: {who}. Noem alle bijlagen waar het uit blijkt.',
    },
    en: {
      message: 'The citation reaches {reached} of the {counted} respondents who have this code.',
      hint: 'The sentence says: {claimed}. The code is with: {who}. Name all the appendices it rests on.',
    },
  },
  K505: {
    severity: 'warning',
    nl: {
      message: 'De verwijzing wijst ook naar iemand die de zin niet noemt.',
      hint: 'De zin zegt: {claimed}; ook {who} heeft deze code. Noem die erbij, of haal die bijlage weg.',
    },
    en: {
      message: 'The citation also points at somebody whom the sentence does not name.',
      hint: 'The sentence says: {claimed}; {who} has this code too. Name them as well, or take that appendix out.',
    },
  },
  K503: {
    severity: 'warning',
    nl: {
      message: 'Deze telling klopt niet met wat er staat: {counted}.',
      hint: 'De zin zegt: {claimed}. Gevonden: {who}.',
    },
    en: {
      message: 'This count does not agree with what is there: {counted}.',
      hint: 'The sentence says: {claimed}. Found: {who}.',
    },
  },
} as const satisfies Entries;
