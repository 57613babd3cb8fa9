import { DUTCH } from '../../dist/data/dutch.js';

/** The marks that `.ci/dutch-words.mjs` gives a form, below three bits of a second hash. */
const [WORD, BEGIN, END, PROPER, PERSON] = [1, 2, 4, 8, 16] as const;
const SIZE = 1 << 20; // more than twice the number of forms, so that a search ends soon

const LONGEST = 40; // what is longer costs the square of its length to take apart, and is no name

const prints = new Uint32Array(SIZE);
const marks = new Uint8Array(SIZE);
readPrints();

/** Differences in groups of seven bits, each followed by a byte of marks. */
function readPrints(): void {
  const bytes = Buffer.from(DUTCH, 'base64');
  let print = 0;
  for (let i = 0; i < bytes.length; i++) {
    let [step, scale] = [0, 1];
    for (let byte = bytes[i] ?? 0; ; byte = bytes[++i] ?? 0) {
      step += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) break;
    }
    print += step;
    let slot = print & (SIZE - 1);
    while (marks[slot] !== 0) slot = (slot + 1) & (SIZE - 1);
    prints[slot] = print;
    marks[slot] = bytes[++i] ?? 0;
  }
}

function marksOf(word: string, from = 0, to = word.length): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  const print = hash >>> 0;
  for (let slot = print & (SIZE - 1); ; slot = (slot + 1) & (SIZE - 1)) {
    const mark = marks[slot] ?? 0;
    if (mark === 0) return 0;
    if (prints[slot] === print && mark >> 5 === second(word, from, to)) return mark;
  }
}

function second(word: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return (Math.imul(hash, 0x9e3779b1) >>> 29) & 7;
}

/** All of these take folded words: lower case, no accents. A word of the language, compounds included. */
export function isWord(word: string): boolean {
  return isListedWord(word) || isCompound(word);
}

export function isListedWord(word: string): boolean {
  return (marksOf(word) & WORD) !== 0;
}

/** Written with a capital: people, places, brands. */
export function isProper(word: string): boolean {
  return (marksOf(word) & PROPER) !== 0;
}

/** Proper, and of the kind that has a genitive: most are first names and surnames. */
export function isPersonal(word: string): boolean {
  return (marksOf(word) & PERSON) !== 0;
}

/** Two or three parts that may stand there; longer than a name, because short ones are made of anything. */
function isCompound(word: string, parts = 3): boolean {
  if (word.length > LONGEST) return false;
  for (let at = 3; at <= word.length - 3; at++) {
    if ((marksOf(word, 0, at) & BEGIN) === 0) continue;
    if ((marksOf(word, at) & END) !== 0) return true;
    if (parts > 2 && isCompound(word.slice(at), parts - 1)) return true;
  }
  return false;
}
