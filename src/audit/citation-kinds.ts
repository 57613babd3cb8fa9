import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const CITED_NO_INTERVIEW = findingKind({
  code: 'K301',
  severity: 'error',
  message: sentence(
    'Deze verwijzing noemt een interview dat er niet is.',
    'This citation names an interview that is not there.',
  ),
  hint: sentence(
    'Er is geen {transcript?}. Bedoelde u {suggestion?}? Verbeter het nummer in de verwijzing.',
    'There is no {transcript?}. Did you mean {suggestion?}? Mend the number in the citation.',
  ),
});

export const CITED_NO_CODE = findingKind({
  code: 'K302',
  severity: 'error',
  message: sentence('Het codeboek heeft geen {code}.', 'The codebook has no {code}.'),
  hint: sentence(
    'Bedoelde u {suggestion?}? Kijk in het codeboek welke codes er zijn.',
    'Did you mean {suggestion?}? See in the codebook which codes there are.',
  ),
});

export const CITED_NO_FRAGMENT = findingKind({
  code: 'K303',
  severity: 'error',
  message: sentence(
    'In dit interview staat geen fragment met {code}.',
    'This interview has no fragment with {code}.',
  ),
  hint: sentence(
    'In {transcript?} wel: {suggestion?}. Zet de code bij de woorden waar het uit blijkt, of verbeter de verwijzing.',
    '{transcript?} does have: {suggestion?}. Put the code on the words that show it, or mend the citation.',
  ),
});

export const HEADING_OF_OTHER_CODE = findingKind({
  code: 'K304',
  severity: 'warning',
  message: sentence(
    'De kop boven deze alinea noemt een andere code dan de voetnoot, die {code} noemt.',
    'The heading above this paragraph names another code than the footnote, which names {code}.',
  ),
  hint: sentence(
    'De kop past bij {suggestion}; {code} heet: {name}.',
    'The heading fits {suggestion}; {code} is called: {name}.',
  ),
});

export const CITED_SLIP = findingKind({
  code: 'K305',
  severity: 'error',
  message: sentence(
    'In dit interview staat geen fragment met {code}, door een verschrijving in een opmerking.',
    'This interview has no fragment with {code}, because of a slip in a note.',
  ),
  hint: sentence(
    'Opmerking bij {fragment} noemt een andere code. Verbeter die; dan klopt deze voetnoot.',
    'The note at {fragment} names another code. Mend it, and this footnote is right.',
  ),
});
