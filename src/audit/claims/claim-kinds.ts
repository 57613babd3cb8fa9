import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';

const SAYS_AND_FOUND = sentence(
  'De zin zegt: {claimed}. De code komt voor bij: {who?}. Verbeter de zin of de verwijzing, of codeer wat nog ontbreekt.',
  'The sentence says: {claimed}. The code is found with: {who?}. Mend the sentence or the citation, or code what is missing.',
);

export const CLAIM_CONTRADICTED = findingKind({
  code: 'K501',
  severity: 'error',
  means: ['follows'],
  message: sentence(
    'De codes spreken deze zin tegen: de code komt voor bij {counted} van de {of} respondenten.',
    'The codes contradict this sentence: {counted} of {of} respondents {counted|has|have} the code.',
  ),
  hint: SAYS_AND_FOUND,
});

export const CLAIM_CONTRADICTED_BY_SLIP = findingKind({
  code: 'K504',
  severity: 'error',
  message: sentence(
    'De codes spreken deze zin tegen: de code komt voor bij {counted} van de {of} respondenten. Misschien is een code in een opmerking verkeerd getypt.',
    'The codes contradict this sentence: {counted} of {of} respondents {counted|has|have} the code. Perhaps a code was mistyped in a note.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}. De code komt voor bij: {who?}. Kijk naar de opmerking bij {cause}: waarschijnlijk is de code daar verkeerd getypt. Verbeter die eerst, en kijk dan opnieuw.',
    'The sentence says: {claimed}. The code is found with: {who?}. Look at the note at {cause}: the code was probably mistyped there. Mend that first, and look again.',
  ),
});

export const CLAIM_CONTRADICTED_PER_INTERVIEW = findingKind({
  code: 'K511',
  severity: 'error',
  message: sentence(
    'De codes spreken deze zin tegen: de code komt voor in {counted} van de {of} interviews.',
    'The codes contradict this sentence: the code is found in {counted} of {of} interviews.',
  ),
  hint: SAYS_AND_FOUND,
});

export const CLAIM_CONTRADICTED_PER_GROUP = findingKind({
  code: 'K512',
  severity: 'error',
  message: sentence(
    'De codes spreken deze zin tegen: de code komt voor bij {counted} van de {of} groepen.',
    'The codes contradict this sentence: the code is found with {counted} of {of} groups.',
  ),
  hint: SAYS_AND_FOUND,
});

export const CLAIM_CONTRADICTED_PER_KIND = findingKind({
  code: 'K517',
  severity: 'error',
  message: sentence(
    'De codes spreken deze zin tegen: wat die zegt over de interviews en de focusgroep, past niet bij waar de code staat.',
    'The codes contradict this sentence: what it says of the interviews and the focus group does not fit where the code is found.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}. De code komt voor in: {who?}. Verbeter de zin of de verwijzing, of codeer wat nog ontbreekt.',
    'The sentence says: {claimed}. The code is found in: {who?}. Mend the sentence or the citation, or code what is missing.',
  ),
});

export const COMPARISON_CONTRADICTED = findingKind({
  code: 'K513',
  severity: 'error',
  message: sentence(
    'De codes spreken deze vergelijking tegen: de code komt voor bij {counted} van de {of} respondenten over wie de zin gaat, en bij {others} van de {rest} met wie die vergelijkt.',
    'The codes contradict this comparison: {counted} of {of} respondents that the sentence is about {counted|has|have} the code, and {others} of {rest} that it compares them with.',
  ),
  hint: SAYS_AND_FOUND,
});

export const CITATION_TOO_NARROW = findingKind({
  code: 'K502',
  severity: 'warning',
  message: sentence(
    'De verwijzing noemt {reached} van de {counted} {counted|respondent|respondenten} met deze code.',
    'The citation names {reached} of the {counted} {counted|respondent|respondents} with this code.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}. De code komt voor bij: {who?}. Noem alle interviews waar het uit blijkt.',
    'The sentence says: {claimed}. The code is found with: {who?}. Name all the interviews it rests on.',
  ),
});

export const CITATION_TOO_WIDE = findingKind({
  code: 'K505',
  severity: 'warning',
  means: ['follows'],
  message: sentence(
    'De verwijzing wijst ook naar een interview met een respondent die de zin niet noemt.',
    'The citation also points at an interview with a respondent whom the sentence does not name.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}; ook {who} heeft deze code. Noem die erbij, of haal dat interview uit de verwijzing.',
    'The sentence says: {claimed}; {who} has this code too. Name them as well, or take that interview out of the citation.',
  ),
});

export const CLAIM_WITHOUT_CITATION = findingKind({
  code: 'K506',
  severity: 'info',
  message: sentence(
    'Deze uitspraak heeft geen verwijzing en is daarom niet na te gaan.',
    'This statement has no citation and therefore cannot be judged.',
  ),
  hint: sentence(
    'Misschien gaat het om deze code, met daarachter wie die heeft: {codes?}. Het codeboek van deze groep heeft er geen code voor, dat van een andere wel ({elsewhere?}): zonder code is niet te zeggen wie het noemt. Voor een groep in de zin is er geen code: {uncoded?}. Steunt de uitspraak op de interviews, zet er dan een verwijzing bij.',
    'Perhaps it is about this code, with who has it behind it: {codes?}. The codebook of this group has no code for it, and that of another has ({elsewhere?}): without a code nobody can tell who mentions it. A group in the sentence has no code for it: {uncoded?}. If the statement rests on the interviews, add a citation.',
  ),
});

export const CLAIM_NOT_JUDGED = findingKind({
  code: 'K507',
  severity: 'info',
  message: sentence(
    'Deze uitspraak is niet na te gaan met de codes die de verwijzing noemt.',
    'This statement cannot be judged by the codes that its citation names.',
  ),
  hint: sentence(
    'Per code wie die heeft: {codes?}. Hier is van een spreker niet bekend wie het is, of is niets gecodeerd: {unread?}. Voor een groep in de zin is er geen code: {uncoded?}. Lees zelf of de zin klopt.',
    'Per code, who has it: {codes?}. Here nobody knows who one of the speakers is, or nothing is coded: {unread?}. A group in the sentence has no code for it: {uncoded?}. Read for yourself whether the sentence is right.',
  ),
});

export const CLAIM_ON_MORE_GROUPS = findingKind({
  code: 'K528',
  severity: 'info',
  message: sentence(
    'De zin gaat over alle respondenten, en de verwijzing niet over alle groepen.',
    'The sentence is about all respondents, and its citation is not about all groups.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}. Per code wie die heeft: {codes?}. Niet in de verwijzing: {groups}. Gaat de zin daar niet over, noem dan in de zin over wie die wel gaat; verwijs anders ook daarnaar.',
    'The sentence says: {claimed}. Per code, who has it: {codes?}. Not in the citation: {groups}. If the sentence is not about these, say in it whom it is about; else cite these as well.',
  ),
});

export const CLAIM_NAMES_NO_CODE = findingKind({
  code: 'K508',
  severity: 'info',
  message: sentence(
    'De verwijzing bij deze uitspraak noemt respondenten of interviews en geen code; daarom is de uitspraak niet na te gaan.',
    'The citation of this statement names respondents or interviews and no code; therefore it cannot be judged.',
  ),
  hint: sentence(
    'Misschien gaat het om deze code, met daarachter wie die heeft: {codes?}. Zet de code in de verwijzing.',
    'Perhaps it is about this code, with who has it behind it: {codes?}. Put the code in the citation.',
  ),
});

export const CLAIM_NAMES_OTHERS = findingKind({
  code: 'K509',
  severity: 'warning',
  message: sentence(
    'De zin telt {claimed} {claimed|respondent|respondenten}, en de verwijzing noemt er {named}.',
    'The sentence counts {claimed} {claimed|respondent|respondents}, and its citation names {named}.',
  ),
  hint: sentence(
    'De zin zegt: {quantifier}. De verwijzing noemt: {who}. Verbeter de zin of de verwijzing.',
    'The sentence says: {quantifier}. The citation names: {who}. Mend the sentence or the citation.',
  ),
});

const MISFITS = sentence(
  'De zin zegt: {claimed}. Per code wie die heeft: {codes?}. Gaat de zin over deze code, verbeter dan de zin of de codes, en zet de code in een verwijzing. Gaat de zin over iets anders, lees dan zelf of die klopt.',
  'The sentence says: {claimed}. Per code, who has it: {codes?}. If the sentence is about this code, mend the sentence or the codes, and put the code in a citation. If it is about something else, read for yourself whether it is right.',
);

export const CLAIM_MISFITS = findingKind({
  code: 'K523',
  severity: 'info',
  message: sentence(
    'Deze uitspraak heeft geen verwijzing, en past niet bij de code waarvan de naam in de zin staat: die komt voor bij {counted} van de {of} respondenten.',
    'This statement has no citation, and does not fit the code whose name stands in it: {counted} of {of} respondents {counted|has|have} it.',
  ),
  hint: MISFITS,
});

export const POINTING_CLAIM_MISFITS = findingKind({
  code: 'K524',
  severity: 'info',
  message: sentence(
    'De verwijzing bij deze uitspraak noemt geen code, en de uitspraak past niet bij de code waarvan de naam erin staat: die komt voor bij {counted} van de {of} respondenten.',
    'The citation of this statement names no code, and the statement does not fit the code whose name stands in it: {counted} of {of} respondents {counted|has|have} it.',
  ),
  hint: MISFITS,
});

export const CLAIM_ONLY_OF_ONE_GROUP = findingKind({
  code: 'K525',
  severity: 'info',
  message: sentence(
    'De zin zegt dit alleen van iemand uit één groep; in een andere groep hebben ook respondenten een code die zo heet.',
    'The sentence says this only of somebody in one group; in another group respondents have a code of that name as well.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}. Per code wie die heeft: {codes?}. In een andere groep: {who}. Gaat de zin alleen over de ene groep, noem die groep dan in de zin.',
    'The sentence says: {claimed}. Per code, who has it: {codes?}. In another group: {who}. If the sentence is about the one group alone, name that group in it.',
  ),
});
