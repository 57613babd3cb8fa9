import { each } from '../each.ts';
import type { Detector, FoundAs } from '../found.ts';

// "gedaan.de" and "klaar.nu" are sentences that lack a space: .de and .nu count only after www or a scheme.
const ENDINGS = 'nl|com|org|net|eu|be|info|io|app|dev|ly|co|uk|tv|gov|edu|amsterdam|frl';
const SCHEME = '(?:https?|ftps?|file):\\/\\/[^\\s<>"“”]+';
const WWW = 'www\\.[^\\s<>"“”]+';
const BARE = `[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.(?:${ENDINGS})(?![\\p{L}\\p{N}_-])(?::\\d+)?(?:[/?#][^\\s<>"“”]*)?`;
const LINK = new RegExp(`(?<![\\p{L}\\p{N}@._-])(?:${SCHEME}|${WWW}|${BARE})`, 'giu');
const TAIL = '.,;:!?\'"’”»…)]}';

/** What every address has, and sentences seldom: a dot with a letter after it, or a scheme. */
const CUE = /\.[a-z]|:\/\//gi;

/** Web addresses, with or without `https://`; what ends a sentence is left out. */
export const url: Detector<'url'> = (words) => {
  const found: FoundAs<'url'>[] = [];
  let done = 0;
  CUE.lastIndex = 0;
  for (let cue = CUE.exec(words); cue !== null; cue = CUE.exec(words)) {
    // An address has no spaces: what stands between two of them is searched once.
    const [from, to] = unbrokenAround(words, Math.max(done, cue.index), done);
    for (const { start, end } of each(words.slice(from, to), LINK, 'url'))
      found.push({
        start: from + start,
        end: from + start + linkWithoutTail(words.slice(from + start, from + end)).length,
        kind: 'url',
      });
    done = to;
    CUE.lastIndex = Math.max(to, cue.index + 1);
  }
  return found;
};

/** The stretch without white space around this place, not further back than `least`. */
function unbrokenAround(words: string, at: number, least: number): [from: number, to: number] {
  let [from, to] = [at, at];
  while (from > least && !isSpace(words.charCodeAt(from - 1))) from--;
  while (to < words.length && !isSpace(words.charCodeAt(to))) to++;
  return [from, to];
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function linkWithoutTail(link: string): string {
  let end = link.length;
  while (end > 0 && TAIL.includes(link.charAt(end - 1))) end--;
  // A parenthesis that opened inside belongs to the address: ".../Wit_(kleur)".
  return link.charAt(end) === ')' && link.slice(0, end).includes('(')
    ? link.slice(0, end + 1)
    : link.slice(0, end);
}
