import type { Detector } from '../kinds.ts';
import { each } from './each.ts';

// "gedaan.de" and "klaar.nu" are sentences that lack a space: .de and .nu count only after www or a scheme.
const ENDINGS = 'nl|com|org|net|eu|be|info|io|app|dev|ly|co|uk|tv|gov|edu|amsterdam|frl';
const SCHEME = '(?:https?|ftps?|file):\\/\\/[^\\s<>"“”]+';
const WWW = 'www\\.[^\\s<>"“”]+';
const BARE = `[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.(?:${ENDINGS})(?![\\p{L}\\p{N}_-])(?::\\d+)?(?:[/?#][^\\s<>"“”]*)?`;
const LINK = new RegExp(`(?<![\\p{L}\\p{N}@._-])(?:${SCHEME}|${WWW}|${BARE})`, 'giu');
const TAIL = '.,;:!?\'"’”»…)]}';

/** Web addresses, with or without `https://`; what ends a sentence is left out. */
export const url: Detector = (words) =>
  each(words, LINK, 'url').map((link) => {
    const text = words.slice(link.start, link.end);
    return { ...link, end: link.start + trimmed(text).length };
  });

function trimmed(link: string): string {
  let end = link.length;
  while (end > 0 && TAIL.includes(link.charAt(end - 1))) end--;
  // A parenthesis that opened inside belongs to the address: ".../Wit_(kleur)".
  return link.charAt(end) === ')' && link.slice(0, end).includes('(')
    ? link.slice(0, end + 1)
    : link.slice(0, end);
}
