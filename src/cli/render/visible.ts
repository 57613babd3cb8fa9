import type { Inline } from '../../gate/exhibit.ts';
import { safeWords } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { isSaid, saidWords } from '../../sentences/said.ts';
import { numeral } from '../../sentences/say.ts';

/** The one way by which words come to a terminal. Throws a TypeError for a part that did not pass the gate. */
export function words(parts: Inline, language: Language): string {
  return visible(parts.map((part) => wordsOfPart(part, language)).join(''));
}

/**
 * Words in which nothing is done to a terminal: what would steer it, or turn the order of letters around, is shown as
 * its number instead. Line ends and tabs are what they are.
 */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(STEERING, (character) => numbered(character, '<U+', '>'));
}

/** The same inside a JSON text, where a number is written in another way. */
export function visibleInJson(text: string): string {
  return text.replace(STEERING, (character) => numbered(character, '\\u', ''));
}

// Control characters but tab and line feed, and what overrides, embeds or isolates a direction of writing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be seen
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

function numbered(character: string, before: string, after: string): string {
  return `${before}${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}${after}`;
}

function wordsOfPart(part: Inline[number], language: Language): string {
  if (typeof part === 'string') return part;
  if (typeof part === 'number') return numeral(part, language);
  return isSaid(part) ? saidWords(part) : safeWords(part);
}
