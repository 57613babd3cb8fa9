import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const CORRECTION_OF_NOTHING = findingKind({
  code: 'K726',
  severity: 'warning',
  means: ['dangling', 'shifted'],
  message: sentence(
    'Dit besluit hoort bij geen fragment meer.',
    'This decision belongs to no fragment any more.',
  ),
  hint: sentence(
    'De woorden of de opmerking zijn sindsdien veranderd. Kijk het na, en haal {key} weg of zet de nieuwe sleutel van het fragment ervoor in de plaats.',
    'The words or the note have changed since. Check it, and remove {key} or put the new key of the fragment in its place.',
  ),
});

export const CORRECTION_OF_OTHER = findingKind({
  code: 'K745',
  severity: 'warning',
  means: ['shifted'],
  message: sentence(
    'Deze correctie noemt een fragment bij zijn nummer, en het document is sindsdien veranderd. De correctie geldt nu niet.',
    'This correction names a fragment by its number, and the document has changed since. The correction does not hold now.',
  ),
  hint: sentence(
    'Kijk na wat er nu bij {id} staat. Is dat bedoeld, zet dan in plaats van {id} de sleutel {key}: die blijft bij het fragment.',
    'Look at what stands at {id} now. If that is meant, put the key {key} in place of {id}: it stays with the fragment.',
  ),
});

export const CORRECTED_BY_NUMBER = findingKind({
  code: 'K746',
  severity: 'info',
  message: sentence(
    'Deze correctie noemt een fragment bij zijn nummer. Verandert het document, dan kan dat een ander fragment zijn.',
    'This correction names a fragment by its number. When the document changes, that may be another fragment.',
  ),
  hint: sentence(
    'Zet in plaats van {id} de sleutel {key}: die blijft bij het fragment.',
    'Put the key {key} in place of {id}: it stays with the fragment.',
  ),
});

export const KEYS_OF_EARLIER_VERSION = findingKind({
  code: 'K734',
  severity: 'info',
  message: sentence(
    'Besluiten op sleutels van een eerdere versie: {count}. Ze gelden zoals altijd.',
    'Decisions on keys of an earlier version: {count}. They hold as they always did.',
  ),
  hint: sentence(
    'kantlijn check --fix geeft ze sleutels waarmee niemand een naam kan raden.',
    'kantlijn check --fix gives them keys with which nobody can guess a name.',
  ),
});

export const DECISION_FOUND_BY_PLACE = findingKind({
  code: 'K735',
  severity: 'info',
  message: sentence(
    'Besluiten waarvan de sleutel hier niet na te rekenen is: {count}. Ze zijn op hun plaats gevonden.',
    'Decisions whose key cannot be worked out here: {count}. They were found by their place.',
  ),
  hint: sentence(
    'Vraag wie ze nam om het bestand .kantlijn/secret, en zet het in uw eigen map .kantlijn.',
    'Ask whoever took them for the file .kantlijn/secret, and put it in your own folder .kantlijn.',
  ),
});

export const DECISION_GUESSED = findingKind({
  code: 'K736',
  severity: 'warning',
  means: ['shifted'],
  message: sentence(
    'Waar dit besluit over gaat, is veranderd. Waarschijnlijk is het nu op de goede plaats gezet.',
    'What this decision is about has changed. It is probably in the right place now.',
  ),
  hint: sentence(
    'Kijk na of {id} bedoeld is. Met .kantlijn/secret van wie het nam, is het zeker.',
    'Check whether {id} is meant. With .kantlijn/secret of whoever took it, it is certain.',
  ),
});
