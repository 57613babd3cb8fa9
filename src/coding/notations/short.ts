import { matchesOf } from '../../language/matches.ts';
import type { Family } from '../../model/notation.ts';
import type { Mention } from './mention.ts';
import { mentionOf } from './mention.ts';

const FAMILIES: Readonly<Record<string, Family>> = { l: 'label', s: 'sub', a: 'ad' };
const START = /(?<![\p{L}\p{M}\d])L ?\d{1,3}(?=[\s,./-]*S ?\d{1,3}(?:A ?\d{1,3})?(?![\p{L}\d]))/giu;
const NEXT = /[\s,;./&+-]*(?:(?:en|and)\s+)?([LSA]) ?(\d{1,3})(?![B-KM-RT-Z\d])/iuy;

/** "L3 S1 A2": the levels by their first letters, from a label with its sub on. */
export function shortMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const { index } of matchesOf(text, START)) {
    if (index < (mentions[mentions.length - 1]?.end ?? 0)) continue;
    NEXT.lastIndex = index;
    for (let match = NEXT.exec(text); match !== null; match = NEXT.exec(text)) {
      const [whole, letter = '', number = ''] = match;
      const end = match.index + whole.length;
      const start = match.index + whole.search(/[LSA] ?\d{1,3}$/i);
      const level = { family: FAMILIES[letter.toLowerCase()] ?? 'label', below: null };
      mentions.push(mentionOf('label', level, { parts: [Number(number)], isPath: false, start, end }));
    }
  }
  return mentions;
}
