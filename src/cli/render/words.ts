import type { Rich } from '../../gate/exhibit.ts';
import { safeWords } from '../../gate/safe-text.ts';
import { visible } from '../../language/visible.ts';
import type { Language } from '../../model/project.ts';
import { isMarked, punctuation } from '../../sentences/inline.ts';
import { isSaid, saidWords } from '../../sentences/said.ts';
import { numeral } from '../../sentences/say.ts';

/** The one way by which words come to a terminal. Throws a TypeError for a part that did not pass the gate. */
export function wordsToShow(parts: Rich, language: Language): string {
  return visible(wordsOfParts(parts, language));
}

function wordsOfParts(parts: Rich, language: Language): string {
  return parts.map((part) => wordsOfPart(part, language)).join('');
}

function wordsOfPart(part: Rich[number], language: Language): string {
  if (typeof part === 'string') return punctuation(part);
  if (typeof part === 'number') return numeral(part, language);
  if (isMarked(part)) return wordsOfParts(part.text, language);
  return isSaid(part) ? saidWords(part) : safeWords(part);
}
