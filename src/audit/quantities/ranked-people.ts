import { isGeneric } from '../../coding/pointing.ts';
import { matchesOf } from '../../language/matches.ts';
import { ORDINALS } from '../../language/numbers.ts';
import { SMALL_NUMBER } from '../../language/small-numbers.ts';
import type { Quantifier } from '../result/quantity.ts';
import { COUNTING } from './named.ts';
import { BEGIN, END } from './quantified-nouns.ts';

const MOST = 20;
const RANKS = [...ORDINALS.nl.slice(1, MOST), ...ORDINALS.en.slice(1, MOST)].join('|');
const RANKED = new RegExp(`${BEGIN}(?:de|the)\\s+(?:${RANKS})\\s+(\\p{L}{4,})${END}`, 'giu');
/** "De respondent twee jaar kende" counts years, and "een" is an article. */
const SPELLED = new RegExp(
  `(?=\\p{L})(?<!\\p{L}|(?:de|een|the|a|an|per|elke|iedere|every|each)\\s+)(\\p{L}{4,})\\s+(?!\\d|een\\s)${SMALL_NUMBER}${END}`,
  'giu',
);
const PLURAL = /(?:en|s)$/iu;

/**
 * "De eerste respondent", "participant three": one of them, and whether it is the one with that number nobody can tell. Only
 * of a noun for whoever was interviewed in any research: "de tweede docent" may be anybody.
 */
export function rankedIn(sentence: string): Quantifier | null {
  for (const pattern of [RANKED, SPELLED])
    for (const { 0: words, 1: noun = '', index } of matchesOf(sentence, pattern)) {
      const isCount = COUNTING.test(sentence.slice(index + words.length));
      if (isGeneric(noun) && !PLURAL.test(noun) && !isCount) return { words, quantity: { kind: 'vague' } };
    }
  return null;
}
