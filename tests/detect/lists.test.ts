import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { endingList, phraseList, wordList } from '../../src/language/data/word-list.ts';
import { foundIn } from '../support/found.ts';

const FOLDER = 'src/language/data';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const CODE = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8'));
const PHRASES = FILES.filter((name) => name.endsWith('-phrases.txt'));

function textOf(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** Entries between two lines of comment. */
function sectionsOf(name: string): string[][] {
  const isPhrases = PHRASES.includes(name);
  return textOf(name)
    .split(/^#.*\n/m)
    .filter((part) => part !== '')
    .map((part) => part.trimEnd().split(isPhrases ? '\n' : /[ \n]/));
}

describe.each(FILES)('%s', (name) => {
  const entries = sectionsOf(name).flat();

  test('says what it is and where it comes from', () => {
    const [head = ''] = /^(?:# .+\n)+/.exec(textOf(name)) ?? [];
    expect(head).toMatch(/ Kept by hand\.$|^# Source: ./m);
  });

  test('holds folded words only', () => {
    const word = "[a-z0-9]+(?:['-][a-z0-9]+)*";
    const entry = new RegExp(PHRASES.includes(name) ? `^${word}(?: ${word})+$` : `^${word}$`);
    expect(entries.filter((one) => !entry.test(one))).toEqual([]);
  });

  test('is sorted, and says nothing twice', () => {
    for (const section of sectionsOf(name)) expect(section).toEqual([...section].sort());
    expect(entries.filter((one, i) => entries.indexOf(one) !== i)).toEqual([]);
  });

  test('is read by the program', () => {
    expect(CODE.some((text) => text.includes(`/${name}?raw'`))).toBe(true);
  });
});

const FIRST_NAMES = FILES.filter((name) => name.startsWith('first-names-'));

/** Lists of which the one says what the other denies. */
const APART: readonly (readonly string[])[] = [
  [...FIRST_NAMES, 'names-that-are-words.txt'],
  ['surnames.txt', 'surnames-that-are-words.txt'],
  ['villages.txt', 'towns.txt', 'everyday-towns.txt'],
  ['only-dutch.txt', 'only-foreign.txt'],
  ['countries.txt', 'country-adjectives.txt', 'other-peoples.txt'],
];

test.each(APART)('nothing is in two of %s, %s ...', (...names) => {
  const where = new Map<string, string[]>();
  for (const name of names)
    for (const entry of sectionsOf(name).flat()) where.set(entry, [...(where.get(entry) ?? []), name]);
  expect([...where].filter(([, files]) => files.length > 1)).toEqual([]);
});

test('whatever plays is a club', () => {
  const clubs = wordList(textOf('clubs.txt'));
  expect([...wordList(textOf('teams.txt'))].filter((team) => !clubs.has(team))).toEqual([]);
});

describe('a list', () => {
  const text = '# Colours.\n# Kept by hand.\nblue green\r\nred\n# of the sky\ngrey-blue\n';

  test('is its words, without what is said of them', () => {
    expect([...wordList(text)]).toEqual(['blue', 'green', 'red', 'grey-blue']);
    expect([...wordList(text, 'black\n')]).toContain('black');
  });

  test('of phrases is its lines', () => {
    expect(phraseList('# Towns.\nnew york\nthe hague\n')).toEqual([
      ['new', 'york'],
      ['the', 'hague'],
    ]);
  });

  test('of endings is a pattern', () => {
    const ending = endingList('# Endings.\ngate street\n', 's?');
    expect(['highstreet', 'newgates', 'gateway'].map((word) => ending.test(word))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

/** As many words as a choice in a pattern may have: grammar has fewer, and a list belongs to the others. */
const MOST_WORDS = 24;

/** How many words the largest choice of a pattern has: 3 of `^(?:a|b|c+)$`. What stands between `${` and `}` is no word of it. */
function wordsInChoice(pattern: string): number {
  const plain = pattern
    .replace(/\$\{[^}]*\}/g, '')
    .replace(/\\+p\{[^}]*\}|\\+.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<\w+>|<?[:=!])/gi, (part) =>
      part.startsWith('(') ? '(' : '.',
    );
  let most = 0;
  const open = [0];
  for (const [part = ''] of plain.matchAll(/[()|]|[^()|]+/g)) {
    if (part === '(') open.push(0);
    else if (part === ')') most = Math.max(most, open.pop() ?? 0);
    else if (/[a-z]/i.test(part)) open.push((open.pop() ?? 0) + 1);
  }
  return Math.max(most, ...open);
}

function literalsIn(code: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteral(node) || ts.isTemplateLiteral(node))
      found.push(node.getText());
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true));
  return found.filter((literal) => literal.includes('|'));
}

test('words of a list stand in no pattern', () => {
  expect(wordsInChoice(String.raw`^(?:a[bc]|b\d|(?:c|d|e)f?)$|\s`)).toBe(3);
  const words = CODE.flatMap(literalsIn).filter((literal) => wordsInChoice(literal) > MOST_WORDS);
  expect(words).toEqual([]);
});

test('whoever works beside somebody is hidden, whatever else her first name is', () => {
  const told = (name: string) => `Dat klopt wel. Collega ${name} was ziek die week.`;
  const listed = FIRST_NAMES.flatMap((file) => [...wordList(textOf(file))]);
  const names = listed.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const shown = names.filter((name) => foundIn(told(name)).length === 0);
  // A nation, and words of the Gospels and the nursery.
  expect(shown.sort()).toEqual(['Frans', 'Pippi', 'Sheikh']);
});
