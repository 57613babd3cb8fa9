import { matchesOf } from '../../language/matches.ts';
import { SMALL_NUMBER_WORD } from '../../language/small-numbers.ts';
import type { Family } from '../../model/notation.ts';
import type { Level } from './mention.ts';

// What names a level, with "hoofd", "main" or "sub" in front or not: "hoofdlabel", "sub-label", "sub code".
const FAMILIES: readonly (readonly [Family, string])[] = [
  ['label', "labels?|thema(?:['’]?s)?|themes?|themen|th[èe]mes?"],
  ['category', 'categorie(?:ën|en|s)?|category|categories|kategorien?|catégories?|(?:cat|cie)\\.'],
  ['code', 'codes?'],
  ['sub', 'subs?'],
  // Not "ad hoc".
  ['ad', 'ads?(?!\\s(?:hoc|interim|rem)(?!\\p{L}))'],
  ['deeper', 'punt(?:en)?|onderdeel|onderdelen|points?|items?'],
];

const WORDS = FAMILIES.map(([, words]) => `(${words})`).join('|');
const LEVEL = new RegExp(
  `(?<![\\p{L}\\p{M}\\d])(?:(hoofd|main|sub)[- ]?)?(?:${WORDS})(?![\\p{L}\\p{M}])`,
  'giu',
);

/** Another level with a number: what stands before "sub 4" ends there. */
export const NEXT_LEVEL = new RegExp(
  `\\s*${LEVEL.source}[\\s.:#]*(?:(?:nrs?|no)[\\s.]*)?(?=\\d|${SMALL_NUMBER_WORD}(?!\\p{L}))`,
  'iuy',
);

/** What may stand between a level and its number, and means nothing: "Label nr. 3", "sub: 1", "code=3.1". */
export const FILLER = /(?:[\s.:=#]|(?:nrs?|no|nummers?|numbers?)(?!\p{L}))*/iuy;

export interface LevelWord {
  readonly level: Level;
  readonly isPlural: boolean;
  readonly start: number;
  readonly end: number;
}

/** The words of a text that name a level, in order. */
export function levelWordsIn(text: string): LevelWord[] {
  return [...matchesOf(text, LEVEL)].map((match) => {
    const [whole, prefix, ...words] = match;
    const found = words.findIndex((word) => word !== undefined);
    const family = FAMILIES[found]?.[0] ?? 'label';
    const isPlural = /(?:s|en|ën)$/i.test(words[found] ?? '') && family !== 'sub';
    return {
      level: levelOfWord(family, prefix?.toLowerCase()),
      isPlural,
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

function levelOfWord(family: Family, prefix: string | undefined): Level {
  // "Sub-sub" stands where an ad does.
  if (prefix === 'sub')
    return family === 'sub' ? { family: 'ad', below: null } : { family: 'sub', below: family };
  const isHead = prefix !== undefined && family !== 'deeper';
  return { family: isHead ? 'label' : family, below: null };
}
