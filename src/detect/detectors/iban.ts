import { matchesOf } from '../../language/matches.ts';
import type { Detector, FoundAs } from '../found.ts';

/** Lengths as in the IBAN registry (SWIFT, ISO 13616). */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
    'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
    'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
    'UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry): [string, number] => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const START = /[A-Za-z]{2} ?\d{2}(?<![\p{L}\p{N}][A-Za-z]{2} ?\d{2})/gu;

/** Account numbers of any country, grouped or not, that pass the mod 97 test. */
export const iban: Detector<'iban'> = (words) => {
  const found: FoundAs<'iban'>[] = [];
  for (const hit of matchesOf(words, START)) {
    const country = hit[0].slice(0, 2).toUpperCase();
    const number = ibanPart(words, hit.index, LENGTHS.get(country) ?? 0);
    if (number !== null && remainder(number.text) === 1) {
      found.push({ start: hit.index, end: number.end, kind: 'iban' });
    }
  }
  return found;
};

/** So many letters and digits, with at most one separator between two; null where the word goes on or stops short. */
function ibanPart(words: string, start: number, length: number): { text: string; end: number } | null {
  if (length === 0) return null;
  let text = '';
  let at = start;
  for (; text.length < length; at++) {
    const unit = words.charAt(at);
    if (/[A-Za-z0-9]/.test(unit)) text += unit.toUpperCase();
    else if (!/[ .-]/.test(unit) || /[ .-]/.test(words.charAt(at - 1))) return null;
  }
  return /[\p{L}\p{N}]/u.test(words.charAt(at)) ? null : { text, end: at };
}

/** Modulo 97 of the number in which A is 10 and Z is 35, the first four places put last. */
function remainder(text: string): number {
  let rest = 0;
  for (const unit of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(unit, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
