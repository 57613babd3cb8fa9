import { recordOf } from '../detect/kinds.ts';
import type { SpellOut } from '../files/spell-out.ts';
import { matchesOf } from '../language/matches.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Key, KeyEntry } from './key.ts';
import { formsOf } from './known.ts';
import { kindOfWord, numberIn, PLACEHOLDER } from './placeholders.ts';

/** More combinations than this of names for several placeholders are nobody's spelling of anything. */
const MOST = 64;

/** Whether a text holds what has the shape of a numbered placeholder: only then a key is needed to read it. */
export function mayHoldPlaceholder(text: string): boolean {
  return /\[\p{L}[^[\]\n]*[ \u00A0]\d+\]/u.test(text);
}

/**
 * Texts of our own files with names for placeholders: for each the name that it was given out for, then the other names
 * and parts of names of that person.
 */
export function spellOutBy(key: Key): SpellOut {
  const names = new Map(key.entries.map((entry) => [`${entry.kind} ${numberIn(entry.placeholder)}`, entry]));
  return (written) => {
    if (!mayHoldPlaceholder(written)) return [written];
    let spelled: [string, ...string[]] = [''];
    let done = 0;
    for (const { 0: whole, 1: word = '', 2: number, index } of matchesOf(written, PLACEHOLDER)) {
      const entry = names.get(`${kindOfWord(word.toLowerCase())} ${Number(number)}`);
      const before = written.slice(done, index);
      spelled = joinedSpellings(spelled, before, entry === undefined ? [whole] : entrySpellings(entry));
      done = index + whole.length;
    }
    return joinedSpellings(spelled, written.slice(done), ['']);
  };
}

function joinedSpellings(
  starts: readonly [string, ...string[]],
  between: string,
  ends: readonly string[],
): [string, ...string[]] {
  const [first = '', ...others] = starts
    .flatMap((start) => ends.map((end) => `${start}${between}${end}`))
    .slice(0, MOST);
  return [first, ...others];
}

function entrySpellings({ kind, forms: [name, ...also], forms }: KeyEntry): string[] {
  const given = forms.map(wordsOf);
  if (name === undefined || !recordOf(kind).isPerson) return given;
  const parts = formsOf({ kind, name, also }).filter((form) => !form.given);
  return [...new Set([...given, ...parts.map(({ text }) => text)])];
}
