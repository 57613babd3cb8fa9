/**
 * What the word lists of languages have in common: the affix rules of Hunspell, and a list of forms as it is kept, a
 * fingerprint of 32 bits, and a byte with five marks and three bits more of fingerprint. A Set of half a million strings
 * takes long to build; a sorted list of numbers is there at once.
 */
import { fingerprint, second } from './fingerprint.mjs';

/** What a form is: a word, the first or last part of a compound, a proper name, a name that has a genitive (people). */
export const [WORD, BEGIN, END, PROPER, PERSON] = [1, 2, 4, 8, 16];

/** flag -> {prefix, rules: [{strip, add, flags, fits}]}; `flagsOf` parts the flags of a rule or a word, as the language writes them. */
export function affixes(text, flagsOf) {
  const found = new Map();
  for (const line of text.split('\n')) {
    const [kind, flag, strip, added, fits] = line.split(/\s+/);
    if (kind !== 'SFX' && kind !== 'PFX') continue;
    if (!found.has(flag)) {
      found.set(flag, { prefix: kind === 'PFX', rules: [] });
      continue;
    }
    const [add, flags = ''] = added.split('/');
    const pattern = fits === undefined || fits.startsWith('#') || fits.includes(':') ? '' : fits;
    found.get(flag).rules.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      flags: flagsOf(flags),
      fits: new RegExp(kind === 'PFX' ? `^${pattern}` : `${pattern}$`),
    });
  }
  return found;
}

/** The form that a rule makes of a word, null where it does not fit. */
export function apply(word, prefix, { strip, add, fits }) {
  if (!fits.test(word)) return null;
  if (prefix) return word.startsWith(strip) ? add + word.slice(strip.length) : null;
  return word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : null;
}

/** A form as it is compared, without accents; null for what is no word of letters. */
export function foldedForm(form) {
  const letters = form.normalize('NFKD').replace(/\p{M}/gu, '');
  const core = letters.replace(/-$/, '').toLowerCase();
  return /^[\p{L}'’-]{2,}$/u.test(core) ? { core, letters, capital: /^\p{Lu}/u.test(letters) } : null;
}

/** Ascending fingerprints as differences in groups of seven bits, each followed by its marks and three bits more. */
export function packed(marks) {
  const prints = new Map();
  for (const [form, bits] of marks) {
    if (bits === 0) continue;
    const print = fingerprint(form) * 8 + second(form);
    prints.set(print, (prints.get(print) ?? 0) | bits);
  }
  const bytes = [];
  let last = 0;
  for (const [whole, bits] of [...prints].sort(([a], [b]) => a - b)) {
    const print = Math.floor(whole / 8);
    let step = print - last;
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) | 128);
    bytes.push(step, bits | ((whole % 8) << 5));
    last = print;
  }
  return Buffer.from(bytes).toString('base64');
}
