import type { Entries } from './entry.ts';

/** K6xx: pseudonymisation. */
export const GATE = {
  K601: {
    severity: 'error',
    nl: {
      message:
        'In een bestand van de export staat nog iets wat verborgen moet blijven. Er is niets geschreven.',
      hint: 'Zoek in {part} naar wat {placeholder} had moeten zijn. Mag het blijven staan, zet het dan bij keep.',
    },
    en: {
      message: 'A file of the export still holds something that has to stay hidden. Nothing was written.',
      hint: 'Look in {part} for what should have been {placeholder}. If it may stay, add it to keep.',
    },
  },
  K610: {
    severity: 'error',
    nl: {
      message: 'De lijst met namen is geen geldige YAML; geen enkele naam eruit wordt nu verborgen.',
      hint: 'Kijk op deze regel naar inspringen, aanhalingstekens en dubbele punten.',
    },
    en: {
      message: 'The list of names is no valid YAML; not one name in it is hidden now.',
      hint: 'Look on this line at indentation, quotation marks and colons.',
    },
  },
  K611: {
    severity: 'error',
    nl: {
      message: 'De sleutel van dit project is beschadigd.',
      hint: 'Zet .kantlijn/key.json terug uit een reservekopie. Met een nieuwe sleutel krijgt iedereen een ander nummer.',
    },
    en: {
      message: "This project's key is damaged.",
      hint: 'Put .kantlijn/key.json back from a backup. With a new key everybody gets another number.',
    },
  },
  K612: {
    severity: 'error',
    nl: {
      message: 'Deze regel in de lijst met namen is niet te begrijpen; wat er staat, wordt niet verborgen.',
      hint: 'Schrijf onder names: een naam (- Anna de Wit) of - { name: Lindenburg, kind: place, also: [Lindeburg] }',
    },
    en: {
      message: 'This line in the list of names cannot be understood; what it says is not hidden.',
      hint: 'Write below names: a name (- Anna de Wit) or - { name: Lindenburg, kind: place, also: [Lindeburg] }',
    },
  },
  K613: {
    severity: 'error',
    nl: {
      message: 'De sleutel die bij dit project hoort, is er niet.',
      hint: 'Zet .kantlijn/key.json terug, of vraag hem aan wie het project maakte.',
    },
    en: {
      message: 'The key that belongs to this project is not here.',
      hint: 'Put .kantlijn/key.json back, or ask whoever made the project for it.',
    },
  },
} as const satisfies Entries;
