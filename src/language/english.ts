import { ENGLISH } from '../../dist/data/english.js';
import { Lexicon } from './lexicon.ts';

let lexicon: Lexicon | undefined;

/** Unpacked when a text is in English, or may be. */
function english(): Lexicon {
  lexicon ??= new Lexicon(ENGLISH, 1 << 18);
  return lexicon;
}

/** How British spelling differs from the list's, which is American: neighbour, realise, centre, travelled, dialogue. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/our(?=$|s|e|i|a|h|l|f)/, 'or'],
  [/is(?=e|ing|ation)/, 'iz'],
  [/ys(?=e|ing)/, 'yz'],
  [/tre(?=s?$)/, 'ter'],
  [/ll(?=ed$|ing$|er)/, 'l'],
  [/ence$/, 'ense'],
  [/ogue(?=s?$)/, 'og'],
  [/ae/, 'e'],
];

/** A word of English in either spelling; folded. */
export function isEnglishWord(word: string): boolean {
  if (english().hasWord(word)) return true;
  return BRITISH.some(([british, american]) => {
    const other = word.replace(british, american);
    return other !== word && english().hasWord(other);
  });
}

/** Written with a capital in English: people, places, brands; folded. */
export function isEnglishName(word: string): boolean {
  return english().hasName(word);
}
