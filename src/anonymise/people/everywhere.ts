import { isCommonWord } from '../common-words.ts';
import type { Found, Kind } from '../kinds.ts';
import { isPersonal } from './dictionary.ts';
import { isCertainName, isFunction, isOrdinary, isStopped } from './judge.ts';
import { PARTICLES, ROLE } from './lists.ts';
import { nameOf, type Seed } from './seed.ts';
import type { Word } from './words.ts';

/** A name's word: its kind, and whether it is a common word that needs its capital. */
interface Form {
  readonly kind: Kind;
  readonly ordinary: boolean;
}

/** Finds the words of names that were found once wherever else they stand: any case, genitive, diminutive, cut short, misspelled. */
export class Everywhere {
  readonly #forms = new Map<string, Form>();
  readonly #near = new Map<string, Form>();
  readonly #starts = new Map<string, Form>();
  readonly #lower: boolean;

  constructor(words: readonly Word[], seeds: readonly Seed[], lower: boolean) {
    this.#lower = lower;
    const seen = new Set<string>();
    for (const seed of seeds) {
      const name = nameOf(words, seed);
      if (!seen.has(name)) this.#add(words, seed);
      seen.add(name);
    }
  }

  /** `taken` are the words that a seed has already. */
  find(words: readonly Word[], taken: Uint8Array): Found[] {
    const found: Found[] = [];
    words.forEach((word, at) => {
      if (taken[at] === 1) return;
      const form = this.#formOf(word, words[at + 1]);
      if (form !== null) found.push({ start: word.start, end: word.end, kind: form.kind });
    });
    return found;
  }

  #add(words: readonly Word[], { from, to, kind }: Seed): void {
    const run = words.slice(from, to + 1).filter((word) => !PARTICLES.has(word.key));
    if (kind === 'person') this.#genitiveOf(run.at(-1)?.key ?? '');
    for (const word of run) {
      if (word.key.length < 2 || isFunction(word.key) || isStopped(word.key) || /^\d/.test(word.key))
        continue;
      const ordinary = !isCertainName(word.key) && isOrdinary(word.key);
      // One word of "De Gouden Lotus" names nobody.
      if (run.length > 1 && ordinary && kind !== 'person') continue;
      this.#note(word.key, { kind, ordinary });
      for (const part of word.key.split(/[-']/)) {
        if (part !== word.key && part.length > 2 && isCertainName(part))
          this.#note(part, { kind, ordinary: false });
      }
    }
  }

  /** "Storms vader" names Storm. */
  #genitiveOf(key: string): void {
    const stem = key.replace(/s$/, '');
    if (stem !== key && (isCommonWord(stem) || isCertainName(stem)))
      this.#note(stem, { kind: 'person', ordinary: !isCertainName(stem) });
  }

  #note(key: string, form: Form): void {
    if (this.#forms.has(key)) return;
    this.#forms.set(key, form);
    if (key.length < 4 || key.length > 30) return;
    for (const shorter of without(key)) if (!this.#near.has(shorter)) this.#near.set(shorter, form);
    for (let length = 3; length < key.length; length++) {
      const start = key.slice(0, length);
      if (!this.#starts.has(start)) this.#starts.set(start, form);
    }
  }

  #formOf(word: Word, next: Word | undefined): Form | null {
    const { key } = word;
    const same = this.#forms.get(key) ?? this.#genitive(key);
    if (same !== null) return !same.ordinary || this.#shows(word) ? same : null;
    if (key.length < 3 || isFunction(key) || isStopped(key)) return null;
    const cut = this.#starts.get(key) ?? null;
    if (cut !== null && next !== undefined && /^-[ ,]/.test(next.gap)) return cut;
    if (isOrdinary(key) && !(word.capital && !word.first)) return null;
    return cut ?? this.#similar(key);
  }

  #genitive(key: string): Form | null {
    const stem = /^(.{2,}?)(?:'?s|se|er)$/.exec(key)?.[1] ?? '';
    const form = this.#forms.get(stem) ?? null;
    if (form === null || isOrdinary(key)) return null;
    return /s$/.test(key) || form.kind === 'place' ? form : null;
  }

  /** A word that is a name too: by its capital, or anywhere where nothing has one unless everybody says it. */
  #shows(word: Word): boolean {
    if (this.#lower) return !isCommonWord(word.key);
    if (word.capital) return !ROLE.test(word.key);
    return isPersonal(word.key) && !isCommonWord(word.key);
  }

  #similar(key: string): Form | null {
    const stem = /^(.{3,}?)(?:(?:[eplmn]|[kl]{1,2}e)?(?:tje|ke|je|kje|ie|i|y)s?)$/.exec(key)?.[1];
    const small = stem === undefined ? null : (this.#forms.get(stem) ?? null);
    if (small !== null) return small;
    if (key.length < 4) return null;
    for (const shorter of [key, ...without(key)]) {
      const near = this.#near.get(shorter) ?? this.#forms.get(shorter) ?? null;
      if (near !== null) return near;
    }
    return null;
  }
}

function without(key: string): string[] {
  if (key.length > 30) return [];
  return Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1));
}
