import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const QUOTE_NOT_FOUND = findingKind({
  code: 'K401',
  severity: 'error',
  message: sentence(
    'Deze woorden staan niet in het aangehaalde interview.',
    'These words are not in the interview that is cited.',
  ),
  hint: sentence(
    'Zoek het citaat op, of haal de aanhalingstekens weg. {suggestion?}',
    'Look the quote up, or take the quotation marks away. {suggestion?}',
  ),
});

export const QUOTE_ALTERED = findingKind({
  code: 'K402',
  severity: 'warning',
  message: sentence(
    'Dit citaat is niet letterlijk; andere woorden: {count}.',
    'This quote is not literal; other words: {count}.',
  ),
  hint: sentence(
    'Gezegd → geschreven: {changes}. Neem over wat er gezegd is ({place}).',
    'Said → written: {changes}. Take over what was said ({place}).',
  ),
});

export const QUOTE_TURNED_AROUND = findingKind({
  code: 'K403',
  severity: 'error',
  message: sentence(
    'In dit citaat is een ontkenning, getal of hoeveelheid veranderd.',
    'A negation, number or quantity was changed in this quote.',
  ),
  hint: sentence('Gezegd → geschreven: {changes} ({place}).', 'Said → written: {changes} ({place}).'),
});

export const QUOTE_SPLICED = findingKind({
  code: 'K404',
  severity: 'warning',
  message: sentence(
    'Dit citaat is van stukken aaneengezet zonder dat te laten zien.',
    'This quote was put together from pieces without showing it.',
  ),
  hint: sentence(
    'Zet (…) waar u iets overslaat, of maak er twee citaten van ({place}).',
    'Put (…) where something is left out, or make it two quotes ({place}).',
  ),
});

export const QUOTE_DOUBTFUL = findingKind({
  code: 'K405',
  severity: 'warning',
  message: sentence(
    'Dit citaat lijkt maar half op wat er gezegd is.',
    'This quote only half resembles what was said.',
  ),
  hint: sentence(
    'Het meest lijkt: {said} ({place}). Citeer letterlijk, of haal de aanhalingstekens weg.',
    'Nearest is: {said} ({place}). Quote literally, or take the quotation marks away.',
  ),
});

export const QUOTE_OF_RESEARCHER = findingKind({
  code: 'K406',
  severity: 'error',
  message: sentence(
    'Dit zijn woorden van de onderzoeker, niet van een respondent.',
    'These are words of the researcher, not of a respondent.',
  ),
  hint: sentence('Zij staan bij {place}.', 'They stand at {place}.'),
});

export const QUOTE_OF_ANOTHER = findingKind({
  code: 'K407',
  severity: 'warning',
  message: sentence(
    'Dit zijn woorden van een andere respondent dan de zin zegt.',
    'These are words of another respondent than the sentence says.',
  ),
  hint: sentence('Bij {place} spreekt {respondent}.', 'At {place} it is {respondent} who speaks.'),
});

export const QUOTE_ELSEWHERE = findingKind({
  code: 'K408',
  severity: 'error',
  message: sentence(
    'Dit citaat staat in een ander interview dan de verwijzing noemt.',
    'This quote stands in another interview than the citation names.',
  ),
  hint: sentence(
    'Het staat bij {elsewhere}. Verbeter de verwijzing.',
    'It stands at {elsewhere}. Mend the citation.',
  ),
});

export const QUOTE_OUTSIDE_CODE = findingKind({
  code: 'K409',
  severity: 'warning',
  message: sentence(
    'Dit citaat ligt in geen fragment van de code die de voetnoot noemt.',
    'This quote lies in no fragment of the code that the footnote names.',
  ),
  hint: sentence(
    'Het staat bij {place}. Codeer het, of verbeter de voetnoot. {suggestion?}',
    'It stands at {place}. Code it, or mend the footnote. {suggestion?}',
  ),
});

export const QUOTE_OF_NOBODY = findingKind({
  code: 'K410',
  severity: 'info',
  message: sentence(
    'Deze woorden tussen aanhalingstekens staan in geen enkel gelezen interview.',
    'These words in quotation marks stand in none of the interviews that were read.',
  ),
  hint: sentence(
    'Zijn het woorden van een respondent, zoek ze dan op en verwijs ernaar. Anders hoeft u niets te doen.',
    "If they are a respondent's words, look them up and cite them. Otherwise there is nothing to do.",
  ),
});

export const QUOTE_LEFT_OFF = findingKind({
  code: 'K411',
  severity: 'info',
  message: sentence(
    'Het citaat stopt vlak voor een woord dat de zin kan laten omslaan.',
    'The quote stops just before a word that may turn the sentence.',
  ),
  hint: sentence(
    'In het interview gaat het verder met: "{next}" ({place}). Lees of het citaat zo nog recht doet aan wat er gezegd is.',
    'In the interview it goes on: "{next}" ({place}). See whether the quote still does justice to what was said.',
  ),
});

export const QUOTE_AT_OTHER_TIME = findingKind({
  code: 'K412',
  severity: 'warning',
  message: sentence(
    'Het citaat staat op een andere tijd dan de verwijzing noemt.',
    'The quote stands at another time than the citation names.',
  ),
  hint: sentence('Het staat bij {place}, op {time}.', 'It stands at {place}, at {time}.'),
});
