import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';

export const CITED_NO_INTERVIEW = findingKind({
  code: 'K301',
  severity: 'error',
  message: sentence(
    'Deze verwijzing noemt een interview dat er niet is.',
    'This citation names an interview that is not there.',
  ),
  hint: sentence(
    'Niet gevonden: {transcript?}. Bedoelde u {suggestion?}? Verbeter de verwijzing.',
    'Not found: {transcript?}. Did you mean {suggestion?}? Mend the citation.',
  ),
});

export const CITED_NO_CODE = findingKind({
  code: 'K302',
  severity: 'error',
  message: sentence(
    'Deze verwijzing noemt code {code}, en die staat niet in het codeboek van de interviews waar ze naar wijst.',
    'This citation names code {code}, which is not in the codebook of the interviews that it points at.',
  ),
  hint: sentence(
    'Het gaat om {transcripts?}. De code staat wel in het codeboek van {groups?}. Bedoelde u {suggestion?}? Kijk in het codeboek welke codes er zijn.',
    'It is about {transcripts?}. The codebook of {groups?} does have the code. Did you mean {suggestion?}? See in the codebook which codes there are.',
  ),
});

export const CITED_OF_NOBODY = findingKind({
  code: 'K320',
  severity: 'info',
  message: sentence(
    'Waar deze verwijzing naar wijst, noemt geen enkele opmerking code {code}; ook volgens de zin komt die daar niet voor.',
    'Where this citation points, no note names code {code}; the sentence, too, says that it is not found there.',
  ),
  hint: sentence(
    'Het codeboek van die interviews heeft de code niet. Bedoelde u {suggestion?}? Kijk of de verwijzing de goede code noemt; klopt die, dan hoeft u niets te doen.',
    'The codebook of those interviews does not have the code. Did you mean {suggestion?}? See whether the citation names the right code; if it does, there is nothing to do.',
  ),
});

export const CITED_NO_FRAGMENT = findingKind({
  code: 'K303',
  severity: 'error',
  means: ['follows'],
  message: sentence(
    'Waar deze verwijzing naar wijst, staat geen fragment met {code}.',
    'Where this citation points, there is no fragment with {code}.',
  ),
  hint: sentence(
    'Het gaat om {transcript?}. Daar staat wel: {suggestion?}. De code staat wel bij {elsewhere?}. Zet de code bij de woorden waar dit uit blijkt, of verbeter de verwijzing.',
    'It is about {transcript?}. What is there: {suggestion?}. The code is found at {elsewhere?}. Put the code on the words that show it, or mend the citation.',
  ),
});

export const HEADING_OF_OTHER_CODE = findingKind({
  code: 'K304',
  severity: 'warning',
  message: sentence(
    'De kop boven deze alinea lijkt over een andere code te gaan dan {code}, die de verwijzing noemt.',
    'The heading above this paragraph seems to be about another code than {code}, which the citation names.',
  ),
  hint: sentence(
    'De kop lijkt te passen bij {suggestion}; {code} heet: {name}. Kijk of de verwijzing de goede code noemt.',
    'The heading seems to fit {suggestion}; {code} is called: {name}. See whether the citation names the right code.',
  ),
});

export const CITED_SLIP = findingKind({
  code: 'K305',
  severity: 'error',
  message: sentence(
    'Waar deze verwijzing naar wijst, staat geen fragment met {code}. Waarschijnlijk is de code in een opmerking verkeerd getypt.',
    'Where this citation points, there is no fragment with {code}. Probably the code was mistyped in a note.',
  ),
  hint: sentence(
    'Kijk naar de opmerking bij {fragment}. Bedoelt die {code}, verbeter de opmerking dan; daarna klopt deze verwijzing.',
    'Look at the note at {fragment}. If it means {code}, mend the note, and this citation is right.',
  ),
});

export const CITED_OF_ANOTHER = findingKind({
  code: 'K313',
  severity: 'info',
  message: sentence(
    'Deze verwijzing noemt {code} ook bij een interview waarvan de zin een andere code noemt.',
    'This citation names {code} also with an interview of which the sentence names another code.',
  ),
  hint: sentence(
    'In {transcript?} staat geen fragment met {code}, en de zin zegt dat ook niet. Zet achter elk interview de eigen code.',
    'In {transcript?} there is no fragment with {code}, and the sentence does not say so. Put behind each interview its own code.',
  ),
});

export const CITED_OF_SOME = findingKind({
  code: 'K319',
  severity: 'info',
  message: sentence(
    'De zin zegt dit niet van iedereen: in {count} {count|interview|interviews} uit de verwijzing staat geen fragment met {code}.',
    'The sentence does not say this of everybody: {count} {count|interview|interviews} of the citation {count|has|have} no fragment with {code}.',
  ),
  hint: sentence(
    'Zonder fragment: {transcripts}. Dat kan kloppen. Noemt de verwijzing alleen de interviews waar het uit blijkt, dan ziet de lezer ook wie de zin bedoelt.',
    'Without a fragment: {transcripts}. That may be right. If the citation names only the interviews that show it, the reader sees whom the sentence means.',
  ),
});

export const CODE_BESIDE_THE_SENTENCE = findingKind({
  code: 'K314',
  severity: 'info',
  message: sentence(
    'Van de codes in deze verwijzing lijkt {code} niet over deze zin te gaan.',
    'Of the codes in this citation, {code} does not seem to be about this sentence.',
  ),
  hint: sentence(
    'Die code heet {name?}. Geen woord van de code staat in de zin, in de kop of in het citaat. Kijk of de code hier hoort.',
    'That code is called {name?}. No word of the code stands in the sentence, in the heading or in the quote. See whether the code belongs there.',
  ),
});

export const FOCUS_GROUP_UNNUMBERED = findingKind({
  code: 'K318',
  severity: 'warning',
  message: sentence(
    'Deze verwijzing noemt een focusgroep zonder nummer, en er is meer dan één focusgroep.',
    'This citation names a focus group without a number, and there is more than one focus group.',
  ),
  hint: sentence(
    'De focusgroepen zijn: {suggestion}. Zet erbij welke bedoeld is.',
    'The focus groups are: {suggestion}. Say which one is meant.',
  ),
});
