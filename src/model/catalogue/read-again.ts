import type { Entries } from './entry.ts';

/** What the audit leaves to a person: it says what is there, and never that it is wrong. */
export const READ_AGAIN = {
  K306: {
    severity: 'warning',
    nl: {
      message: 'Het verslag noemt een respondent die er niet is.',
      hint: 'Bekend zijn: {respondents}. Is het een typefout, of ontbreekt er een interview?',
    },
    en: {
      message: 'The report names a respondent who is not there.',
      hint: 'Known are: {respondents}. Is it a slip, or is an interview missing?',
    },
  },
  K307: {
    severity: 'info',
    nl: {
      message: 'Het verslag noemt een bijlage die niet in de gelezen documenten staat.',
      hint: 'Bijlage {appendix} is niet gevonden. Staat die in een ander bestand, dan hoeft u niets te doen.',
    },
    en: {
      message: 'The report names an appendix that is not in the documents that were read.',
      hint: 'Appendix {appendix} was not found. If it is in another file, there is nothing to do.',
    },
  },
  K308: {
    severity: 'info',
    nl: {
      message: 'Deze bijlage staat nog niet in de documenten; kantlijn kan hem maken.',
      hint: 'Maak bijlage {appendix} met: kantlijn export bijlagen',
    },
    en: {
      message: 'This appendix is not in the documents yet; kantlijn can make it.',
      hint: 'Make appendix {appendix} with: kantlijn export appendices',
    },
  },
  K309: {
    severity: 'info',
    nl: {
      message: 'Het verslag verwijst naar een onderdeel met een nummer dat niet is gevonden.',
      hint: '"{part}" is niet gevonden. Klopt het nummer, of gaat het om een ander boek of rapport?',
    },
    en: {
      message: 'The report refers to a part whose number was not found.',
      hint: '"{part}" was not found. Is the number right, or is it about another book or report?',
    },
  },
  K310: {
    severity: 'info',
    nl: {
      message: 'Codes met fragmenten die het verslag nergens aanhaalt: {count}.',
      hint: 'Niet aangehaald: {codes}. Dat mag; kijk of er iets vergeten is.',
    },
    en: {
      message: 'Codes with fragments that the report never cites: {count}.',
      hint: 'Not cited: {codes}. That is allowed; see whether something was forgotten.',
    },
  },
  K410: {
    severity: 'info',
    nl: {
      message: 'Deze woorden tussen aanhalingstekens staan in geen enkel gelezen interview.',
      hint: 'Zijn het woorden van een respondent, zoek ze dan op en verwijs ernaar. Anders hoeft u niets te doen.',
    },
    en: {
      message: 'These words in quotation marks stand in none of the interviews that were read.',
      hint: "If they are a respondent's words, look them up and cite them. Otherwise there is nothing to do.",
    },
  },
  K411: {
    severity: 'info',
    nl: {
      message: 'Het citaat stopt vlak voor een woord dat de zin kan laten omslaan.',
      hint: 'In het interview gaat het verder met: "{next}" ({place}). Lees of het citaat zo nog recht doet aan wat er gezegd is.',
    },
    en: {
      message: 'The quote stops just before a word that may turn the sentence.',
      hint: 'In the interview it goes on: "{next}" ({place}). See whether the quote still does justice to what was said.',
    },
  },
  K412: {
    severity: 'warning',
    nl: {
      message: 'Het citaat staat op een andere tijd dan de verwijzing noemt.',
      hint: 'Het staat bij {place}, op {time}.',
    },
    en: {
      message: 'The quote stands at another time than the citation names.',
      hint: 'It stands at {place}, at {time}.',
    },
  },
  K506: {
    severity: 'info',
    nl: {
      message: 'Deze uitspraak heeft geen verwijzing en is daarom niet na te gaan.',
      hint: 'De code die er het dichtst bij komt: {codes}. Zet er een verwijzing bij.',
    },
    en: {
      message: 'This statement has no citation and therefore cannot be judged.',
      hint: 'The code that comes nearest: {codes}. Add a citation.',
    },
  },
  K507: {
    severity: 'info',
    nl: {
      message: 'Deze uitspraak is niet na te gaan met de codes die de verwijzing noemt.',
      hint: 'Geteld is: {codes}. Lees of de zin klopt.',
    },
    en: {
      message: 'This statement cannot be judged by the codes that its citation names.',
      hint: 'What was counted: {codes}. Read whether the sentence is right.',
    },
  },
} as const satisfies Entries;
