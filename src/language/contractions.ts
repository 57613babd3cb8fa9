/** A part of a word, and the word that it stands for. */
interface ContractedPart {
  readonly word: string;
  /** UTF-16 units. */
  readonly length: number;
}

/** What is written as one word and said as two, or as another: by the letters in front of the cut, and those behind it. */
const WHOLE: Readonly<Record<string, readonly (readonly [part: string, word: string])[]>> = {
  cannot: [
    ['can', 'can'],
    ['not', 'not'],
  ],
  "let's": [
    ['let', 'let'],
    ["'s", 'us'],
  ],
  "i'm": [
    ['i', 'i'],
    ["'m", 'am'],
  ],
  "da's": [
    ['da', 'dat'],
    ["'s", 'is'],
  ],
  "zo'n": [
    ['zo', 'zo'],
    ["'n", 'een'],
  ],
  "m'n": [["m'n", 'mijn']],
  "z'n": [["z'n", 'zijn']],
  "d'r": [["d'r", 'haar']],
  "'t": [["'t", 'het']],
  "'n": [["'n", 'een']],
  "'m": [["'m", 'hem']],
  "'k": [["'k", 'ik']],
};

/** "Can't", "won't": what is left of the verb. */
const SHORTENED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
/** Of these "'s" is "is", of any other word it may be a genitive. */
const WITH_IS = new Set('it he she that this there here what who where how'.split(' '));
const ENDINGS: Readonly<Record<string, string>> = { s: 'is', re: 'are', ve: 'have', ll: 'will', d: 'would' };

/** The words that a contraction stands for, with the part that each has of it; a word that is none is itself. */
export function spelledOut(word: string): readonly ContractedPart[] {
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined;
  if (whole !== undefined) return whole.map(([part, said]) => ({ word: said, length: part.length }));
  const verb = /^(\p{L}*)n't$/u.exec(word)?.[1];
  if (verb !== undefined) {
    const not = { word: 'not', length: 3 };
    return verb === '' ? [not] : [{ word: SHORTENED[verb] ?? verb, length: verb.length }, not];
  }
  const [, head = '', ending = ''] = /^(\p{L}+)'(s|re|ve|ll|d)$/u.exec(word) ?? [];
  if (ending === '' || (ending === 's' && !WITH_IS.has(head))) return [{ word, length: word.length }];
  return [
    { word: head, length: head.length },
    { word: ENDINGS[ending] ?? ending, length: ending.length + 1 },
  ];
}
