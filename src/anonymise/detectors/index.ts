import type { Detector } from '../kinds.ts';
import { bsn } from './bsn.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { phone } from './phone.ts';
import { plate } from './plate.ts';
import { postcode } from './postcode.ts';
import { url } from './url.ts';

/** What there is to find, in one list. Where two find the very same words, the one that stands first names the kind. */
export const DETECTORS: readonly Detector[] = [email, url, iban, bsn, phone, postcode, plate];
