import { address } from './address.ts';
import { age } from './age.ts';
import { bsn } from './bsn.ts';
import { caseNumber } from './case.ts';
import { coder } from './coder.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { handle } from './handle.ts';
import { iban } from './iban.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { phone } from './phone.ts';
import { place } from './place.ts';
import { plate } from './plate.ts';
import { postcode } from './postcode.ts';
import { url } from './url.ts';
import { withheld } from './withheld.ts';

/** The kinds of names there are. Where two find the very same words, the one that stands first has them; patterns come before speech. */
export const KINDS = [
  email,
  url,
  iban,
  bsn,
  phone,
  postcode,
  plate,
  date,
  age,
  caseNumber,
  address,
  handle,
  person,
  place,
  organisation,
  coder,
  withheld,
] as const;
