import { around } from '../around.ts';
import { each } from '../each.ts';
import type { Detector, FoundAs } from '../found.ts';

const LOCAL = /[\p{L}\p{M}\p{N}._%+'-]/u;
const LOCAL_ASCII = /[\w.%+'-]/;
const DOMAIN = / ?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?![\p{L}\p{N}])/uy;

/** "jan.devries[at]wijkteam.nl", "jan (at) wijkteam.nl": so that no machine reads it. */
const DISGUISED =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{M}\p{N}._%+'-]{1,64} ?(?:\[(?:at|a|apenstaart)\]|\((?:at|a|apenstaart)\)|\{at\}) ?[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[[({](?:dot|punt)[\])}] ?)[\p{L}\p{N}-]{1,63}){1,4}(?![\p{L}\p{N}])/giu;
const DISGUISED_CUE = /[[({](?:at|a|apenstaart)[\])}]/gi;

/**
 * Addresses, also with a space at the `@`. From the `@` outwards instead of one pattern from left to right:
 * a pattern would try every letter of a long word as the start of an address.
 */
export const email: Detector<'email'> = (words) => {
  const found: FoundAs<'email'>[] = [];
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    const start = localStart(words, at);
    DOMAIN.lastIndex = at + 1;
    if (start < at && DOMAIN.test(words)) found.push({ start, end: DOMAIN.lastIndex, kind: 'email' });
  }
  return [...found, ...around(words, DISGUISED_CUE, 70, 140, (part) => each(part, DISGUISED, 'email'))];
};

function localStart(words: string, at: number): number {
  let start = words.charAt(at - 1) === ' ' ? at - 1 : at;
  while (start > 0 && isLocal(words.charAt(start - 1))) start--;
  while (start < at && /[.'-]/.test(words.charAt(start))) start++;
  return words.charAt(start) === ' ' ? at : start;
}

function isLocal(unit: string): boolean {
  return unit < '\u0080' ? LOCAL_ASCII.test(unit) : LOCAL.test(unit);
}
