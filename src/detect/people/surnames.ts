import type { Word } from '../../language/spoken-words.ts';
import { SPOKEN_PARTICLES } from './lists.ts';
import { keyAt, type Seed } from './seed.ts';

/** How the surnames of a text begin: of "Joop de Wit" that there is a "de" before Wit, of "Ronnie B." that B is a name. */
export class Surnames {
  readonly #particles = new Map<string, Set<string>>();
  readonly #initials = new Set<string>();

  constructor(words: readonly Word[], seeds: readonly Seed[]) {
    for (const { from, to, kind } of seeds) {
      if (kind !== 'person') continue;
      const last = words[to];
      if (last === undefined) continue;
      if (to > from && last.text.length === 1 && last.capital) this.#initials.add(last.key);
      const particles = particlesBetween(words, from, to);
      if (particles === '') continue;
      this.#particles.set(last.key, (this.#particles.get(last.key) ?? new Set()).add(particles));
    }
  }

  /** Where the name begins whose last word is at `from`: "De Wit won", with a capital that says nothing. */
  startOf(words: readonly Word[], from: number): number {
    const seen = this.#particles.get(keyAt(words, from));
    for (const particles of seen ?? []) {
      const start = from - particles.split(' ').length;
      if (
        words
          .slice(Math.max(start, 0), from)
          .map(({ key }) => key)
          .join(' ') === particles
      )
        return start;
    }
    return from;
  }

  /** "Van der Haar", "B. kreeg zes jaar": a surname by what is before it or after it only. */
  isKnown(words: readonly Word[], at: number): boolean {
    const word = words[at];
    if (word === undefined) return false;
    return this.#isInitial(word, words[at + 1]) || (word.capital && this.startOf(words, at) < at);
  }

  #isInitial(word: Word, next: Word | undefined): boolean {
    return (
      word.text.length === 1 &&
      word.capital &&
      this.#initials.has(word.key) &&
      next?.gap.startsWith('.') === true
    );
  }
}

/** The particles straight before the last word of a name. */
function particlesBetween(words: readonly Word[], from: number, to: number): string {
  let start = to;
  while (start > from && SPOKEN_PARTICLES.has(keyAt(words, start - 1))) start--;
  return words
    .slice(start, to)
    .map(({ key }) => key)
    .join(' ');
}
