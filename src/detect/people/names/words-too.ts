import { wordSet } from '../lists/word-set.ts';

/** First names that speech has as words too: names by their context only, as the everyday words of `common-words.ts`. */
export const NAMES_AND_WORDS = wordSet(
  `adem ama dan ernst horst joke ken koos margriet puk viola aster berk constant eden eren gul ion kaan leen riet roman ros samba staf ton wei aga ping rong lee paddy
   star ceder lelie madelief patty mila nova demi lou babs beau flor miet raf rani axel inga knut`,
);

/** Everyday words of `common-words.ts` that are a name far more often where nothing has a capital. */
export const RATHER_NAMES = wordSet(
  'bas mark max frank jet bo jo puck pip mees sky fleur bill grace jade toon',
);

/** Words that are a first name where no article goes before them: "roos zegt", "de roos". */
export const BARE_NAMES = wordSet(
  `roos mei han ad storm bloem lente zomer ster hoop vrede wolf beer boom pier linde hazel lieve mare merel vlinder valk amber
   parel sky joy faith rein dewi rosa viola iris lelie jasmijn zon maan joke rik pascal els wil lot`,
);
