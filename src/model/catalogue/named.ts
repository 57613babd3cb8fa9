import type { Entries } from './entry.ts';

/** K72x and up: what the project's own files name. */
export const NAMED = {
  K720: {
    severity: 'error',
    nl: {
      message: 'Deze groep noemt een interview dat er niet is.',
      hint: 'Groep {group} noemt {id}. Bedoelde u {near}?',
    },
    en: {
      message: 'This group names an interview that is not there.',
      hint: 'Group {group} names {id}. Did you mean {near}?',
    },
  },
  K721: {
    severity: 'warning',
    nl: {
      message: 'Dit interview hoort bij geen groep en telt nergens mee.',
      hint: 'Zet {id} in kantlijn.yaml onder groups bij de transcripts van een groep.',
    },
    en: {
      message: 'This interview is in no group and counts nowhere.',
      hint: 'Put {id} in kantlijn.yaml under groups, with the transcripts of a group.',
    },
  },
  K722: {
    severity: 'error',
    means: ['broken'],
    nl: {
      message: 'Dit bestand van het project is er niet.',
      hint: 'Zet {path} neer, of verbeter de naam in kantlijn.yaml.',
    },
    en: {
      message: 'This file of the project is not there.',
      hint: 'Put {path} in place, or mend its name in kantlijn.yaml.',
    },
  },
  K723: {
    severity: 'error',
    nl: {
      message: 'Dit thema noemt een codeboek dat er niet is.',
      hint: 'Thema {theme} noemt {id}. Bedoelde u {near}?',
    },
    en: {
      message: 'This theme names a codebook that is not there.',
      hint: 'Theme {theme} names {id}. Did you mean {near}?',
    },
  },
  K724: {
    severity: 'error',
    nl: {
      message: 'Dit thema noemt {code}, die het codeboek niet heeft.',
      hint: 'Thema {theme}, codeboek {id}: kies een code die er wel is.',
    },
    en: {
      message: 'This theme names {code}, which the codebook does not have.',
      hint: 'Theme {theme}, codebook {id}: take a code that is there.',
    },
  },
  K725: {
    severity: 'warning',
    nl: {
      message: 'Deze respondent is in geen interview te vinden.',
      hint: 'Zet bij {id} het interview en de spreker: { transcript: b3, speaker: R2 }.',
    },
    en: {
      message: 'This respondent is in no interview.',
      hint: 'Give {id} its interview and speaker: { transcript: b3, speaker: R2 }.',
    },
  },
  K726: {
    severity: 'warning',
    means: ['dangling'],
    nl: {
      message: 'Dit besluit hoort bij geen fragment meer.',
      hint: 'De woorden of de opmerking zijn sindsdien veranderd. Kijk het na en haal {key} weg, of neem de nieuwe sleutel.',
    },
    en: {
      message: 'This decision belongs to no fragment any more.',
      hint: 'The words or the note have changed since. Check it and remove {key}, or take the new key.',
    },
  },
  K727: {
    severity: 'error',
    means: ['unhidden', 'dangling'],
    nl: {
      message: 'Wat hier verborgen moet blijven, is niet te vinden; het wordt nu niet verborgen.',
      hint: 'Kijk {key} na: de woorden of de opmerking zijn veranderd, of het interview of de beurt bestaat niet.',
    },
    en: {
      message: 'What has to be withheld here cannot be found; it is not withheld now.',
      hint: 'Check {key}: the words or the note have changed, or there is no such interview or turn.',
    },
  },
  K728: {
    severity: 'warning',
    means: ['dangling'],
    nl: {
      message: 'Dit besluit noemt een interview of een beurt die er niet is.',
      hint: 'Kijk {id} na, en de nummers van de beurten. Bedoelde u {near}?',
    },
    en: {
      message: 'This decision names an interview or a turn that is not there.',
      hint: 'Check {id}, and the numbers of the turns. Did you mean {near}?',
    },
  },
  K729: {
    severity: 'warning',
    nl: {
      message: 'Dit interview staat er twee keer bij; het telt één keer.',
      hint: 'Groep {group}: haal {id} één keer weg.',
    },
    en: {
      message: 'This interview is named twice; it counts once.',
      hint: 'Group {group}: take {id} out once.',
    },
  },
  K730: {
    severity: 'info',
    means: ['dangling'],
    nl: {
      message:
        'Deze passage wordt weggelaten op het nummer van haar beurt. Verandert het interview, dan verschuift dat.',
      hint: 'Zet de woorden erbij: words: "…". Dan wordt zij altijd gevonden, of gemeld.',
    },
    en: {
      message: 'This passage is withheld by the number of its turn. When the interview changes, that shifts.',
      hint: 'Add its words: words: "…". Then it is always found, or reported.',
    },
  },
  K734: {
    severity: 'info',
    nl: {
      message: 'Besluiten op sleutels van een eerdere versie: {count}. Ze gelden zoals altijd.',
      hint: 'kantlijn check --fix geeft ze sleutels waarmee niemand een naam kan raden.',
    },
    en: {
      message: 'Decisions on keys of an earlier version: {count}. They hold as they always did.',
      hint: 'kantlijn check --fix gives them keys with which nobody can guess a name.',
    },
  },
  K735: {
    severity: 'info',
    nl: {
      message:
        'Besluiten waarvan de sleutel hier niet na te rekenen is: {count}. Ze zijn op hun plaats gevonden.',
      hint: 'Vraag wie ze nam om het bestand .kantlijn/secret, en zet het in uw eigen map .kantlijn.',
    },
    en: {
      message: 'Decisions whose key cannot be worked out here: {count}. They were found by their place.',
      hint: 'Ask whoever took them for the file .kantlijn/secret, and put it in your own folder .kantlijn.',
    },
  },
  K736: {
    severity: 'warning',
    nl: {
      message: 'Waar dit besluit over gaat, is veranderd. Waarschijnlijk is het nu op de goede plaats gezet.',
      hint: 'Kijk na of {id} bedoeld is. Met .kantlijn/secret van wie het nam, is het zeker.',
    },
    en: {
      message: 'What this decision is about has changed. It is probably in the right place now.',
      hint: 'Check whether {id} is meant. With .kantlijn/secret of whoever took it, it is certain.',
    },
  },
  K731: {
    severity: 'warning',
    nl: {
      message: 'Het interview dat dit nummer moet krijgen, is niet gevonden.',
      hint: 'Zet bij {id} het document en de woorden van de kop: { source: interviews.docx, heading: Interview respondent 1 }.',
    },
    en: {
      message: 'The interview that should have this id was not found.',
      hint: 'Give {id} its document and the words of its heading: { source: interviews.docx, heading: Interview respondent 1 }.',
    },
  },
  K732: {
    severity: 'error',
    nl: { message: 'Dit is geen datum.', hint: '"{key}": schrijf bijvoorbeeld 2016-04-05, of 5 april 2016.' },
    en: { message: 'This is no date.', hint: '"{key}": write 2016-04-05, for example, or 5 April 2016.' },
  },
  K733: {
    severity: 'error',
    means: ['broken', 'unhidden'],
    nl: {
      message: 'Hier hoort een lijst te staan.',
      hint: 'Schrijf [a, b], of zet elk op een eigen regel met "- " ervoor. Is het er één, zet die dan tussen aanhalingstekens.',
    },
    en: {
      message: 'A list belongs here.',
      hint: 'Write [a, b], or put each on a line of its own behind "- ". If it is one, put it in quotation marks.',
    },
  },
} as const satisfies Entries;
