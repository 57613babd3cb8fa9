import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';

export const QUOTE_NOT_FOUND = findingKind({
  code: 'K401',
  severity: 'error',
  message: sentence(
    'Deze woorden staan niet in het aangehaalde interview.',
    'These words are not in the interview that is cited.',
  ),
  hint: sentence(
    'Zoek het citaat op, of haal de aanhalingstekens weg. Staat het misschien bij {place?}?',
    'Look the quote up, or take the quotation marks away. Is it perhaps at {place?}?',
  ),
});

export const QUOTE_ALTERED = findingKind({
  code: 'K402',
  severity: 'warning',
  message: sentence(
    'Dit citaat is niet letterlijk: {count} {count|woord wijkt|woorden wijken} af.',
    'This quote is not literal: {count} {count|word differs|words differ}.',
  ),
  hint: sentence(
    'Gezegd → geschreven: {changes?}. Toegevoegd: {added?}. Weggelaten: {omitted?}. Neem over wat er gezegd is ({place}).',
    'Said → written: {changes?}. Added: {added?}. Left out: {omitted?}. Take over what was said ({place}).',
  ),
});

export const QUOTE_TURNED_AROUND = findingKind({
  code: 'K403',
  severity: 'error',
  message: sentence(
    'In dit citaat is een ontkenning, getal of hoeveelheid anders dan in het interview.',
    'In this quote a negation, number or quantity is other than in the interview.',
  ),
  hint: sentence(
    'Gezegd → geschreven: {changes?}. Toegevoegd: {added?}. Weggelaten: {omitted?}. Kijk bij {place}.',
    'Said → written: {changes?}. Added: {added?}. Left out: {omitted?}. Look at {place}.',
  ),
});

export const QUOTE_SPLICED = findingKind({
  code: 'K404',
  severity: 'warning',
  message: sentence(
    'Dit citaat bestaat uit losse stukken, zonder dat dat te zien is.',
    'This quote is put together from pieces without showing it.',
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
    'De tekst die er het meest op lijkt: {said} ({place}). Citeer letterlijk, of haal de aanhalingstekens weg.',
    'The text that is most like it: {said} ({place}). Quote literally, or take the quotation marks away.',
  ),
});

export const QUOTE_OF_RESEARCHER = findingKind({
  code: 'K406',
  severity: 'error',
  message: sentence(
    'Dit zijn woorden van de onderzoeker, niet van een respondent.',
    'These are words of the researcher, not of a respondent.',
  ),
  hint: sentence(
    'Ze staan bij {place}. Haal het citaat weg, of schrijf erbij dat de onderzoeker dit zegt.',
    'They stand at {place}. Take the quote out, or write that it is the researcher who says this.',
  ),
});

export const QUOTE_OF_ANOTHER = findingKind({
  code: 'K407',
  severity: 'warning',
  means: ['explains'],
  message: sentence(
    'Deze woorden zijn van een andere respondent dan erbij staat.',
    'These words are those of another respondent than is named with them.',
  ),
  hint: sentence(
    'Bij {place} spreekt {respondent}. Verbeter de zin of de verwijzing.',
    'At {place} it is {respondent} who speaks. Mend the sentence or the citation.',
  ),
});

export const QUOTE_OF_BYSTANDER = findingKind({
  code: 'K416',
  severity: 'warning',
  message: sentence(
    'Dit zijn woorden van iemand die in het interview meepraat, en niet van een respondent.',
    'These are words of somebody who joins in the interview, and not of a respondent.',
  ),
  hint: sentence(
    'Bij {place} spreekt {speaker}. Schrijf erbij wiens woorden het zijn. Is het toch een respondent, zet dat dan in kantlijn.yaml onder speakers.',
    'At {place} it is {speaker} who speaks. Write whose words they are. If it is a respondent after all, put that in kantlijn.yaml under speakers.',
  ),
});

export const QUOTE_OF_TWO = findingKind({
  code: 'K415',
  severity: 'warning',
  means: ['explains'],
  message: sentence(
    'De zin en de verwijzing noemen bij dit citaat verschillende mensen.',
    'The sentence and its citation name different people for this quote.',
  ),
  hint: sentence(
    'Volgens de zin: {named}. Volgens de verwijzing: {cited}. Het staat bij {said?}. Verbeter de zin of de verwijzing.',
    'By the sentence: {named}. By the citation: {cited}. It stands at {said?}. Mend the sentence or the citation.',
  ),
});

export const QUOTE_OF_SEVERAL = findingKind({
  code: 'K417',
  severity: 'info',
  message: sentence(
    'Dit citaat staat op naam van meer respondenten, en niet ieder van hen zegt deze woorden.',
    'This quote is given to several respondents, and not each of them says these words.',
  ),
  hint: sentence(
    'Bij {place} spreekt {respondent}. Bij {others} staan deze woorden niet. Schrijf erbij van wie ze zijn.',
    'At {place} it is {respondent} who speaks. {others}: these words are not theirs. Write whose they are.',
  ),
});

export const QUOTE_ELSEWHERE = findingKind({
  code: 'K408',
  severity: 'error',
  means: ['explains'],
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
    'Dit citaat is niet gecodeerd met de code die de verwijzing noemt.',
    'This quote is not coded with the code that the citation names.',
  ),
  hint: sentence(
    'Het citaat staat bij {place}. Codeer het bij {uncoded?}, of verbeter de verwijzing. Waarschijnlijk is de code in de opmerking bij {slip?} verkeerd getypt; is die verbeterd, dan klopt de verwijzing.',
    'The quote stands at {place}. Code it at {uncoded?}, or mend the citation. Probably the code in the note at {slip?} was mistyped; once that is mended, the citation is right.',
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
  hint: sentence(
    'Het staat bij {place}, op {time}. Verbeter de tijd in de verwijzing.',
    'It stands at {place}, at {time}. Mend the time in the citation.',
  ),
});

export const QUOTE_ON_OTHER_LINES = findingKind({
  code: 'K413',
  severity: 'warning',
  message: sentence(
    'Het citaat staat op een andere regel dan de verwijzing noemt.',
    'The quote stands on another line than the citation names.',
  ),
  hint: sentence(
    'Het staat bij {place}, op regel {lines}. Verbeter het nummer in de verwijzing.',
    'It stands at {place}, on line {lines}. Mend the number in the citation.',
  ),
});
