import type { Detector } from '../kinds.ts';
import { age } from './age.ts';
import { askedAge } from './asked-age.ts';
import { bsn } from './bsn.ts';
import { caseNumber } from './case-number.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { englishAge, englishDate } from './english.ts';
import { iban } from './iban.ts';
import { phone } from './phone.ts';
import { plate } from './plate.ts';
import { postcode } from './postcode.ts';
import { spokenEmail, spokenPhone, spokenUrl } from './spoken.ts';
import { spokenPlate } from './spoken-plate.ts';
import { url } from './url.ts';

/** What is hidden without anybody's word. Where two find the very same words, the one that stands first names the kind. */
export const PATTERNS: readonly Detector[] = [
  email,
  url,
  iban,
  bsn,
  phone,
  postcode,
  plate,
  spokenEmail,
  spokenUrl,
  spokenPhone,
  spokenPlate,
];

/** With what a researcher may want to keep or to coarsen: a scan shows it, and the gate leaves it until that is decided. */
export const DETECTORS: readonly Detector[] = [
  ...PATTERNS,
  date,
  englishDate,
  age,
  askedAge,
  englishAge,
  caseNumber,
];
