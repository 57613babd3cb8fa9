import { ENGLISH } from '../../dist/data/english.js';
import { PackedWords } from './packed-words.ts';

let lexicon: PackedWords | undefined;

/** Unpacked when a text is in English, or may be. */
function english(): PackedWords {
  lexicon ??= new PackedWords(ENGLISH, 1 << 20);
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

/** A word of English that its dictionary is too small for; folded. */
export function isUncommonEnglishWord(word: string): boolean {
  return english().hasRareWord(word);
}

/** Written with a capital in English: people, places, brands; folded. */
export function isEnglishName(word: string): boolean {
  return english().hasName(word);
}
