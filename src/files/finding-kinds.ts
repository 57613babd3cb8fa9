import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const NOT_A_MAP = findingKind({
  code: 'K711',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence(
    'Hier hoort een lijst met namen en waarden te staan.',
    'A map of names and values belongs here.',
  ),
  hint: sentence(
    'Schrijf op elke regel "naam: waarde", twee spaties verder ingesprongen.',
    'Write "name: value" on each line, indented by two more spaces.',
  ),
});

export const NOT_A_VALUE = findingKind({
  code: 'K712',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence('Hier hoort een enkel woord of getal te staan.', 'A single word or number belongs here.'),
  hint: sentence(
    'Zet de waarde op dezelfde regel achter de dubbele punt.',
    'Put the value on the same line, behind the colon.',
  ),
});

export const NOT_A_CODE = findingKind({
  code: 'K713',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence('Dit is geen code.', 'This is no code.'),
  hint: sentence(
    '"{key}": schrijf een getal, een letter of een woord, of een code als 3/1/2 of knelpunt/privacy.',
    '"{key}": write a number, a letter or a word, or a code such as 3/1/2 or barrier/privacy.',
  ),
});

export const KEY_TWICE = findingKind({
  code: 'K714',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence(
    'Deze naam staat hier twee keer; alleen de eerste telt.',
    'This key stands here twice; only the first one counts.',
  ),
  hint: sentence(
    'Zet wat erachter staat bij de eerste, en haal deze weg.',
    'Put what stands behind it with the first one, and remove this one.',
  ),
});

export const NOT_A_TURN = findingKind({
  code: 'K715',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence('Dit is geen nummer van een beurt.', 'This is no number of a turn.'),
  hint: sentence('Schrijf een getal, of een reeks als 12-15.', 'Write a number, or a range such as 12-15.'),
});

export const UNKNOWN_KEY = findingKind({
  code: 'K716',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence('Deze naam heeft hier geen betekenis.', 'This key means nothing here.'),
  hint: sentence('"{key}": bedoelde u {near}?', '"{key}": did you mean {near}?'),
});

export const MISSING_KEY = findingKind({
  code: 'K717',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence(
    'Hier ontbreekt iets; wat er staat, telt zo niet mee.',
    'Something is missing here; what it says does not count.',
  ),
  hint: sentence('Voeg toe: {keys}.', 'Add: {keys}.'),
});

export const UNKNOWN_CHOICE = findingKind({
  code: 'K718',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence('Deze keuze bestaat hier niet.', 'There is no such choice here.'),
  hint: sentence('"{key}": kies uit {choices}.', '"{key}": choose from {choices}.'),
});

export const CODE_TWICE = findingKind({
  code: 'K719',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence('Deze code staat hier al.', 'This code is here already.'),
  hint: sentence(
    'Hoofdletters, accenten en leestekens maken geen verschil: haal "{key}" weg, of zet het als also bij de andere.',
    'Capitals, accents and marks make no difference: take "{key}" out, or put it as also beside the other one.',
  ),
});

export const NOT_A_DATE = findingKind({
  code: 'K732',
  severity: 'error',
  message: sentence('Dit is geen datum.', 'This is no date.'),
  hint: sentence(
    '"{key}": schrijf bijvoorbeeld 2016-04-05, of 5 april 2016.',
    '"{key}": write 2016-04-05, for example, or 5 April 2016.',
  ),
});

export const NOT_A_LIST = findingKind({
  code: 'K733',
  severity: 'error',
  means: ['broken', 'unhidden'],
  message: sentence('Hier hoort een lijst te staan.', 'A list belongs here.'),
  hint: sentence(
    'Schrijf [a, b], of zet elk op een eigen regel met "- " ervoor. Is het er één, zet die dan tussen aanhalingstekens.',
    'Write [a, b], or put each on a line of its own behind "- ". If it is one, put it in quotation marks.',
  ),
});
