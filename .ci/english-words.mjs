/**
 * The same for English: the Hunspell dictionary made of SCOWL (package dictionary-en, MIT and BSD), American spelling, and
 * beside it the words that only a longer list has (package word-list, MIT) and that name nobody.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { affixes, apply, BEGIN, foldedForm, PROPER, packed, WORD } from './hunspell.mjs';

/** The genitive: speech is cut into words without it. */
const GENITIVE = 'M';
/** The mark of a word that few use: the list says nothing of compounds, whose mark this is. */
const RARE = BEGIN;
/** Shorter ones are letters side by side, and what games of words allow. */
const SHORTEST_RARE = 5;
const LISTS = join(import.meta.dirname, '..', 'src', 'language', 'data');
/** Lists of what people, places and bodies are called. */
const OF_NAMES =
  /^(?:first-names-|surnames|villages|towns|neighbourhoods|organisations|english-(?:towns|firms|names))/;

/** Writes english.js into a folder. */
export function packEnglishWords(target) {
  const source = dirname(createRequire(import.meta.url).resolve('dictionary-en'));
  const letters = (flags) => new Set(flags);
  const rules = affixes(readFileSync(join(source, 'index.aff'), 'utf8'), letters);
  rules.delete(GENITIVE);
  const marks = new Map();
  for (const line of readFileSync(join(source, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word, flags = ''] = line.split(/\s/)[0].split('/');
    for (const form of formsOf(word, letters(flags), rules)) mark(form, marks);
  }
  const names = namesOfLists();
  for (const word of readFileSync(
    join(dirname(createRequire(import.meta.url).resolve('word-list')), 'words.txt'),
    'utf8',
  ).split('\n'))
    if (word.length >= SHORTEST_RARE && !marks.has(word) && !names.has(word)) marks.set(word, RARE);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'english.js'), `export const ENGLISH = '${packed(marks)}';\n`);
  writeFileSync(join(target, 'english.d.ts'), 'export declare const ENGLISH: string;\n');
}

function namesOfLists() {
  const lines = readdirSync(LISTS)
    .filter((name) => OF_NAMES.test(name))
    .flatMap((name) => readFileSync(join(LISTS, name), 'utf8').split('\n'));
  return new Set(lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(' ')));
}

/** A word, with each of its endings, and all of these with each of its prefixes. */
function formsOf(word, flags, rules) {
  const made = (from, isPrefix) =>
    [...flags].flatMap((flag) => {
      const affix = rules.get(flag);
      return affix === undefined || affix.prefix !== isPrefix
        ? []
        : affix.rules.flatMap((rule) => apply(from, isPrefix, rule) ?? []);
    });
  const ended = [word, ...made(word, false)];
  return [...ended, ...ended.flatMap((form) => made(form, true))];
}

function mark(form, marks) {
  const folded = foldedForm(form);
  if (folded === null) return;
  const { core, letters, capital } = folded;
  const isShortened = /\p{Lu}\p{Lu}/u.test(letters);
  const bits = capital ? (isShortened ? 0 : PROPER) : WORD;
  marks.set(core, (marks.get(core) ?? 0) | bits);
}
