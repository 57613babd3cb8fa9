import { plain } from '../../project/words.ts';

/** A word with its place, and the form in which words are compared. */
export interface Token {
  /** Lower case, without accents; a number word up to twelve is a number. */
  readonly word: string;
  /** UTF-16 units in the text, half-open. */
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    word: comparable(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'
    .split(' ')
    .map((word, i) => [word, String(i)] as const),
);

function comparable(word: string): string {
  const bare = plain(word).replace(/[’']/g, "'");
  // "een" is an article; "één" counts, and only its accents tell.
  if (bare === 'een') return word.toLowerCase() === 'een' ? 'een' : '1';
  return NUMBERS.get(bare) ?? bare;
}

const NEGATIONS = new Set(
  'niet geen nooit niemand niets nergens zonder not no never nobody nothing none'.split(' '),
);
const QUANTITIES = new Set(
  (
    'alle allemaal alles iedereen ieder elke elk altijd vaak soms meestal zelden veel weinig meer minder meeste ' +
    'enkele sommige beide half helft vooral alleen all every always often sometimes most many few some both only'
  ).split(' '),
);

/** A word that turns the sense of a sentence when it goes or comes. */
export function weighs(word: string): boolean {
  return NEGATIONS.has(word) || QUANTITIES.has(word) || /^\d/.test(word);
}
