import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const UNDECLARED_SPEAKER = findingKind({
  code: 'K141',
  severity: 'warning',
  message: sentence('Wie deze spreker is, staat in geen legenda.', 'No legend says who this speaker is.'),
  hint: sentence(
    'Zo noemt het programma dat het gesprek uitschreef een stem: "{voice?}". Is "{speaker?}" een tikfout, verbeter hem dan. Weet u wie er spreekt, zet dan in kantlijn.yaml: speakers: { "{mark}": researcher }, of respondent, of other.',
    'The program that wrote out the talk calls a voice so: "{voice?}". If "{speaker?}" is a typo, mend it. When you know who speaks, put in kantlijn.yaml: speakers: { "{mark}": researcher }, or respondent, or other.',
  ),
});

export const PERHAPS_SPEAKER = findingKind({
  code: 'K157',
  severity: 'warning',
  message: sentence(
    'Hier lijkt een ander te spreken. De woorden tellen nu als die van wie erboven spreekt.',
    'Somebody else seems to speak here. The words count as those of whoever speaks above.',
  ),
  hint: sentence(
    'Gezien vooraan de regel: {marks}. Is dat iemand, zet dan in kantlijn.yaml: speakers: { {speakers} }, of respondent. Hoort het bij wat erboven gezegd is, dan hoeft u niets te doen.',
    'Seen at the start of the line: {marks}. If that is somebody, put in kantlijn.yaml: speakers: { {speakers} }, or respondent. If it belongs to what is said above, you need not do anything.',
  ),
});

export const DATE_WITHOUT_YEAR = findingKind({
  code: 'K142',
  severity: 'warning',
  message: sentence('Deze datum heeft geen jaar.', 'This date has no year.'),
  hint: sentence(
    'Schrijf in het interview het jaar achter de datum.',
    'Write the year behind the date in the interview.',
  ),
});

export const DATE_ON_OTHER_DAY = findingKind({
  code: 'K153',
  severity: 'warning',
  message: sentence(
    'Deze datum viel op een andere dag van de week dan er staat.',
    'This date was another day of the week than is said.',
  ),
  hint: sentence(
    'Die dag was een {day}. Verbeter de datum, of de dag van de week.',
    'That day was a {day}. Mend the date, or the day of the week.',
  ),
});

export const NO_INTERVIEW = findingKind({
  code: 'K143',
  severity: 'warning',
  message: sentence(
    'In dit bestand staat geen interview dat kantlijn herkent.',
    'No interview is recognised in this file.',
  ),
  hint: sentence(
    'Begin elk interview met een kop ("Bijlage 3: Interview respondent 1") en elke beurt met wie er spreekt ("O:", "R:"). Gezien vooraan de regels: {marks?}. Zet in kantlijn.yaml, naar wie de vragen stelt: speakers: { {speakers?} }.',
    'Start each interview with a heading ("Appendix 3: Interview respondent 1") and each turn with its speaker ("I:", "R:"). Seen at the start of lines: {marks?}. Put in kantlijn.yaml, by who puts the questions: speakers: { {speakers?} }.',
  ),
});

export const NOTHING_BUT_TABLES = findingKind({
  code: 'K180',
  severity: 'info',
  message: sentence(
    'In dit bestand staat geen interview, maar een tabel met labels en fragmenten.',
    'There is no interview in this file, but a table of labels and fragments.',
  ),
  hint: sentence(
    'De tabel telt niet mee. kantlijn check legt elk fragment naast de interviews.',
    'The table does not count. kantlijn check holds each fragment against the interviews.',
  ),
});

export const CODEBOOK_UNREAD = findingKind({
  code: 'K172',
  severity: 'warning',
  message: sentence(
    'Dit bestand heet naar de codes, maar kantlijn leest er geen codeboek in.',
    'This file is called after the codes, but kantlijn reads no codebook in it.',
  ),
  hint: sentence(
    'Zet elke code op een eigen regel ("1.1 Privacy", of ingesprongen onder het thema), of in een tabel met de koppen Code, Naam en Omschrijving, en andere tekst onder een andere kop. Zijn het interviews, geef het bestand dan een andere naam.',
    'Put each code on a line of its own ("1.1 Privacy", or set in below its theme), or in a table with the columns Code, Name and Description, and other text below another heading. If these are interviews, give the file another name.',
  ),
});

export const NO_WORDS_IN_FILE = findingKind({
  code: 'K161',
  severity: 'warning',
  message: sentence('In dit bestand staan geen woorden.', 'There are no words in this file.'),
  hint: sentence(
    'Is het nog leeg, dan hoeft u niets te doen. Zijn het plaatjes of een scan van een gesprek, laat de tekst daarin dan eerst herkennen (OCR) of tik die over, en sla die op als .docx.',
    'If it is still empty, there is nothing to do. If these are pictures or a scan of a talk, have the text in them recognised first (OCR) or type it out, and save that as .docx.',
  ),
});

export const NO_RESPONDENT = findingKind({
  code: 'K144',
  severity: 'warning',
  message: sentence('In dit interview spreekt geen respondent.', 'No respondent speaks in this interview.'),
  hint: sentence(
    'Zet een legenda boven het gesprek ("R: Respondent"), of in kantlijn.yaml: speakers: { {speakers} }, en laat daar weg wie niet geïnterviewd is.',
    'Put a legend above the conversation ("R: Respondent"), or in kantlijn.yaml: speakers: { {speakers} }, without whoever was not interviewed.',
  ),
});

export const GUESSED_ROLES = findingKind({
  code: 'K145',
  severity: 'warning',
  message: sentence(
    'Niet bij elke beurt staat wie er vraagt of antwoordt; kantlijn leidt het af uit de vragen.',
    'Not every turn says who asks or answers; kantlijn takes it from the questions.',
  ),
  hint: sentence(
    'Klopt het, zet dan in kantlijn.yaml: speakers: { {speakers} }. Staat speakers: er al, zet dit er dan bij. Zo niet, draai de rollen om. Het geldt ook voor {others?}.',
    'If it is right, put in kantlijn.yaml: speakers: { {speakers} }. If speakers: stands there already, put this with it. If not, swap the roles. It holds for {others?} too.',
  ),
});

export const SET_OFF_QUESTIONS = findingKind({
  code: 'K173',
  severity: 'warning',
  message: sentence(
    'Nergens staat wie er spreekt; wat vet of cursief is, of een teken voor zich heeft, leest kantlijn als vraag, en de rest als antwoord.',
    'Nowhere is it written who speaks; what is bold or italic, or has a mark before it, kantlijn reads as a question, and the rest as an answer.',
  ),
  hint: sentence(
    'Kijk of de beurten zo kloppen. Zo niet, zet dan voor elke beurt wie er spreekt ("O:", "R:"). Het geldt ook voor {others?}.',
    'See whether the turns are right. If not, put before each turn who speaks ("I:", "R:"). It holds for {others?} too.',
  ),
});

export const NO_SPEAKERS = findingKind({
  code: 'K146',
  severity: 'warning',
  message: sentence(
    'Dit lijkt een interview, maar wie er spreekt is niet te zien.',
    'This looks like an interview, but who speaks cannot be seen.',
  ),
  hint: sentence(
    'Begin elke beurt met wie er spreekt ("I:", "R:"). Gezien vooraan de regels: {marks?}. Staan die voor wie er spreekt, zet dan in kantlijn.yaml, naar wie de vragen stelt: speakers: { {speakers?} }. Staan die voor wie er spreekt, zet dan in kantlijn.yaml wie vraagt en wie antwoordt, zoals speakers: { {guess?} } (dat de eerste vraagt, is een gok; is het andersom, draai ze dan om).',
    'Start each turn with its speaker ("I:", "R:"). Seen at the start of lines: {marks?}. If these stand for who speaks, put in kantlijn.yaml, by who puts the questions: speakers: { {speakers?} }. If these stand for who speaks, put in kantlijn.yaml who asks and who answers, such as speakers: { {guess?} } (that the first one asks is a guess; if it is the other way round, swap them).',
  ),
});

export const ANNOUNCED_ALONE = findingKind({
  code: 'K155',
  severity: 'warning',
  message: sentence(
    'Deze kop kondigt een interview aan, en er staat niets onder.',
    'This heading announces an interview, and nothing stands below it.',
  ),
  hint: sentence(
    'Staat het gesprek in een ander document, noem dat dan in kantlijn.yaml onder sources. Is het er niet, haal de kop dan weg.',
    'If the talk stands in another document, name that in kantlijn.yaml under sources. If there is none, take the heading out.',
  ),
});

export const SILENT_RESPONDENT = findingKind({
  code: 'K148',
  severity: 'info',
  message: sentence(
    'Deze respondent zegt niets, maar telt wel mee in "van de {of}".',
    'This respondent says nothing, but still counts in "of {of}".',
  ),
  hint: sentence(
    'Deed {id} niet mee, haal {speaker} dan uit de legenda.',
    'If {id} did not take part, take {speaker} out of the legend.',
  ),
});

export const UNCODED_RESPONDENT = findingKind({
  code: 'K149',
  severity: 'info',
  message: sentence(
    'Geen woord van deze respondent is gecodeerd, maar in "van de {of}" telt die wel mee.',
    'No word of this respondent is coded, but in "of {of}" they still count.',
  ),
  hint: sentence(
    'Kijk of bij {id} ({transcripts}) geen opmerkingen zijn vergeten.',
    'See whether notes were forgotten for {id} ({transcripts}).',
  ),
});
