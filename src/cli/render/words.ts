import type { Inline } from '../../gate/exhibit.ts';
import { safeWords } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { isSaid, saidWords } from '../../sentences/said.ts';
import { numeral } from '../../sentences/say.ts';

import { visible } from './visible.ts';

/** The one way by which words come to a terminal. Throws a TypeError for a part that did not pass the gate. */
export function wordsToShow(parts: Inline, language: Language): string {
  return visible(parts.map((part) => wordsOfPart(part, language)).join(''));
}

function wordsOfPart(part: Inline[number], language: Language): string {
  if (typeof part === 'string') return part;
  if (typeof part === 'number') return numeral(part, language);
  return isSaid(part) ? saidWords(part) : safeWords(part);
}
