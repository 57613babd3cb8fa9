import { addressKind } from './address.ts';
import { ageKind } from './age.ts';
import { attributeKind } from './attribute.ts';
import { bsnKind } from './bsn.ts';
import { caseKind } from './case.ts';
import { coderKind } from './coder.ts';
import { dateKind } from './date.ts';
import { emailKind } from './email.ts';
import { handleKind } from './handle.ts';
import { ibanKind } from './iban.ts';
import { organisationKind } from './organisation.ts';
import { personKind } from './person.ts';
import { phoneKind } from './phone.ts';
import { placeKind } from './place.ts';
import { plateKind } from './plate.ts';
import { postcodeKind } from './postcode.ts';
import { urlKind } from './url.ts';
import { withheldKind } from './withheld.ts';

/** The kinds of names there are. Where two find the very same words, the one that stands first has them; patterns come before speech. */
export const KINDS = [
  emailKind,
  urlKind,
  ibanKind,
  bsnKind,
  phoneKind,
  postcodeKind,
  plateKind,
  dateKind,
  ageKind,
  caseKind,
  addressKind,
  handleKind,
  personKind,
  placeKind,
  organisationKind,
  coderKind,
  attributeKind,
  withheldKind,
] as const;
