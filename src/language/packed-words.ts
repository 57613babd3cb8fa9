/** The marks that a list of words gives a form, below three bits of a second hash. */
const [WORD, BEGIN, END, PROPER, PERSON] = [1, 2, 4, 8, 16] as const;

const LAST_LATIN = 0x24f;

/**
 * A list of the forms of a language as `.ci/hunspell.mjs` packs it. All of its methods take folded words: lower case, no
 * accents.
 */
export class PackedWords {
  #prints = new Uint32Array();
  #marks = new Uint8Array();
  readonly #mask: number;
  /** Until somebody asks for a word: many commands never do. */
  #packed: string | null;

  /** `size` is a power of two, more than twice the number of forms, so that a search ends soon. */
  constructor(packed: string, size: number) {
    this.#packed = packed;
    this.#mask = size - 1;
  }

  #unpack(packed: string): void {
    this.#prints = new Uint32Array(this.#mask + 1);
    this.#marks = new Uint8Array(this.#mask + 1);
    this.#read(Buffer.from(packed, 'base64'));
    this.#packed = null;
  }

  /** Differences in groups of seven bits, each followed by a byte of marks. */
  #read(bytes: Buffer): void {
    let print = 0;
    for (let i = 0; i < bytes.length; i++) {
      let [step, scale] = [0, 1];
      for (let byte = bytes[i] ?? 0; ; byte = bytes[++i] ?? 0) {
        step += (byte & 127) * scale;
        scale *= 128;
        if (byte < 128) break;
      }
      print += step;
      let slot = print & this.#mask;
      while (this.#marks[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#prints[slot] = print;
      this.#marks[slot] = bytes[++i] ?? 0;
    }
  }

  /** A word of the language. */
  hasWord(word: string): boolean {
    return (this.#marksOf(word, 0, word.length) & WORD) !== 0;
  }

  /** Written with a capital: people, places, brands. */
  hasName(word: string): boolean {
    return (this.#marksOf(word, 0, word.length) & PROPER) !== 0;
  }

  /** A name that has a genitive. */
  hasPerson(word: string): boolean {
    return (this.#marksOf(word, 0, word.length) & PERSON) !== 0;
  }

  /** A word that few use, in a language whose list says nothing of compounds: it has the mark of their first part. */
  hasRareWord(word: string): boolean {
    return this.hasBegin(word, 0, word.length);
  }

  /** Whether a compound may begin with these letters of a word. */
  hasBegin(word: string, from: number, to: number): boolean {
    return (this.#marksOf(word, from, to) & BEGIN) !== 0;
  }

  /** Whether a compound may end with these letters of a word. */
  hasEnd(word: string, from: number, to: number): boolean {
    return (this.#marksOf(word, from, to) & END) !== 0;
  }

  #marksOf(word: string, from: number, to: number): number {
    if (this.#packed !== null) this.#unpack(this.#packed);
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) {
      const letter = word.charCodeAt(i);
      // A print is as good as a word among words of this script; beyond it every hit is chance.
      if (letter > LAST_LATIN) return 0;
      hash = Math.imul(hash ^ letter, 0x01000193);
    }
    const print = hash >>> 0;
    for (let slot = print & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const mark = this.#marks[slot] ?? 0;
      if (mark === 0) return 0;
      if (this.#prints[slot] === print && mark >> 5 === second(word, from, to)) return mark;
    }
  }
}

function second(word: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  return (Math.imul(hash, 0x9e3779b1) >>> 29) & 7;
}
