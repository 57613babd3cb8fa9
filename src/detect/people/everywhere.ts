import { isPersonal } from '../../language/dictionary.ts';
import { isMonth, isWhen } from '../../language/month-there.ts';
import type { Word } from '../../language/spoken-words.ts';
import { isCommonWord } from '../common-words.ts';
import {
  DETERMINES,
  ENGLISH_DOINGS,
  ENGLISH_FUNCTION,
  isEnglishSeason,
  isListedBoth,
  isNobodysWord,
} from './english-words.ts';
import { isCertainName, isOrdinary, isPossibleName, isSmallOrTitle, isStopped } from './judge.ts';
import type { LanguageStretch } from './language.ts';
import { BARE_NAMES, FIRST_NAMES, FOREIGN, ROLE, SPOKEN_PARTICLES } from './lists.ts';
import { isBare, isDoing } from './lower-cues.ts';
import { NamePhrases } from './name-phrases.ts';
import { isPlainEnglish } from './plain-words.ts';
import { keyAt, nameOf, type Seed, type SpokenKind } from './seed.ts';
import { isSmallTwin } from './small-twins.ts';
import type { Surnames } from './surnames.ts';

/** A name's word: its kind, and whether it is a common word that needs its capital. */
interface NamedWord {
  readonly kind: SpokenKind;
  readonly ordinary: boolean;
}

/** Finds the words of names that were found once wherever else they stand: any case, genitive, diminutive, cut short, misspelled. */
export class Everywhere {
  readonly #forms = new Map<string, NamedWord>();
  readonly #near = new Map<string, NamedWord>();
  readonly #starts = new Map<string, NamedWord>();
  /** Of several words that are all ordinary: "Goed Wonen", also where a sentence starts with it. */
  readonly #phrases: NamePhrases;
  readonly #kinds = new Map<string, SpokenKind>();
  /** Words that are like no name: `always`, or unless a capital inside a sentence says so. */
  readonly #unlike = new Map<string, 'always' | 'small'>();
  readonly #lower: boolean;
  readonly #surnames: Surnames;

  constructor(words: readonly Word[], seeds: readonly Seed[], surnames: Surnames, lower: boolean) {
    this.#surnames = surnames;
    this.#lower = lower;
    const seen = new Set<string>();
    for (const seed of seeds) {
      const name = nameOf(words, seed);
      if (!seen.has(name)) this.#add(words, seed);
      seen.add(name);
      if (seed.to > seed.from) this.#kinds.set(name, seed.kind);
    }
    this.#phrases = new NamePhrases([...this.#kinds.keys()].map((name) => name.split(' ')));
  }

  /** `taken` are the words that a seed has already. */
  find(words: readonly Word[], taken: Uint8Array, stretches: readonly LanguageStretch[]): Seed[] {
    const found: Seed[] = [];
    for (const { from, to, language } of stretches) {
      for (let at = from; at < to; at++) {
        const word = words[at];
        if (word === undefined || taken[at] === 1) continue;
        if (isMonth(word.key) && isWhen(keyAt(words, at - 1), keyAt(words, at + 1))) continue;
        if (word.capital && this.#kinds.size > 0) found.push(...this.#phraseAt(words, at));
        const form =
          language === 'dutch'
            ? (this.#formOf(word, words[at + 1]) ?? this.#bare(words, at) ?? this.#twin(words, at))
            : (this.#exactly(words, at) ?? this.#twin(words, at));
        const kind = form?.kind ?? (this.#surnames.isKnown(words, at) ? 'person' : null);
        if (kind === null) continue;
        found.push({ from: this.#surnames.startOf(words, at), to: at, kind });
      }
    }
    return found;
  }

  /** Such a name that starts here, with its capitals. */
  #phraseAt(words: readonly Word[], at: number): Seed[] {
    const run = words.slice(at, at + this.#phrases.lengthAt((offset) => keyAt(words, at + offset)));
    if (run.at(-1)?.capital !== true || !run.slice(1).every(({ gap }) => gap === ' ')) return [];
    const kind = this.#kinds.get(run.map(({ key }) => key).join(' ')) ?? 'organisation';
    return [{ from: at, to: at + run.length - 1, kind }];
  }

  /** In another language any word looks like a slip of any name. */
  #exactly(words: readonly Word[], at: number): NamedWord | null {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || (!word.capital && !(this.#lower && isSmallNameThere(words, at)))) return null;
    const key = word.key.replace(/'(?:ll|d)$/, '');
    const form = this.#forms.get(key) ?? this.#forms.get(key.replace(/s$/, '')) ?? null;
    if (!word.first || form === null) return form;
    if (form.kind === 'person' && isListedBoth(key) && !isEnglishSeason(key))
      return next?.gap === ' ' && ASKS_OR_POINTS.test(next.key) ? null : form;
    if (FOREIGN.has(key) || isCommonWord(key)) return null;
    // "Street outreach is what we do" beside Oak Street, and "Hall said" beside Mrs Hall.
    return isNobodysWord(key) && !ENGLISH_DOINGS.has(next?.key ?? '') ? null : form;
  }

  #add(words: readonly Word[], { from, to, kind }: Seed): void {
    const run = words.slice(from, to + 1).filter((word) => !SPOKEN_PARTICLES.has(word.key));
    if (kind === 'person') this.#genitiveOf(run.at(-1)?.key ?? '');
    for (const word of run) {
      if (word.key.length < 2 || /^\d/.test(word.key)) continue;
      const stopped = isSmallOrTitle(word.key) || isStopped(word.key);
      const isSurname = kind === 'person' && to > from && word === run.at(-1) && isPossibleName(word.key);
      const isCalled = FIRST_NAMES.has(word.key)
        ? run.length > 1 || kind === 'person'
        : isListedBoth(word.key) && kind === 'person';
      if (stopped && !isSurname && !isCalled) continue;
      const ordinary =
        stopped || (!isCertainName(word.key) && (isOrdinary(word.key) || isPlainEnglish(word.key)));
      // One word of "De Blauwe Draak" names nobody.
      if (ordinary && kind !== 'person' && (to > from || this.#lower)) continue;
      if (ROLE.test(word.key) && !isCertainName(word.key) && !isSurname) continue;
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

  #note(key: string, form: NamedWord): void {
    if (this.#forms.has(key)) return;
    this.#forms.set(key, form);
    if (key.length < 4 || key.length > 30) return;
    for (const shorter of withoutOneLetter(key)) if (!this.#near.has(shorter)) this.#near.set(shorter, form);
    for (let length = 3; length < key.length; length++) {
      const start = key.slice(0, length);
      if (!this.#starts.has(start)) this.#starts.set(start, form);
    }
  }

  #formOf(word: Word, next: Word | undefined): NamedWord | null {
    const { key } = word;
    const unlike = this.#unlike.get(key);
    const isShown = word.capital && !word.first;
    if (unlike === 'always' || (unlike === 'small' && !isShown)) return null;
    const same = this.#forms.get(key) ?? this.#genitive(key);
    if (same !== null) return !same.ordinary || this.#shows(word, next) ? same : null;
    if (key.length < 3 || isSmallOrTitle(key) || isStopped(key)) return this.#nothing(key);
    const cut = this.#starts.get(key) ?? null;
    if (cut !== null && next !== undefined && /^-[ ,]/.test(next.gap)) return cut;
    if (!isShown && isOrdinary(key)) {
      if (cut === null) this.#unlike.set(key, 'small');
      return null;
    }
    return cut ?? this.#similar(key) ?? this.#nothing(key);
  }

  /** Whatever stands around such a word. */
  #nothing(key: string): null {
    this.#unlike.set(key, 'always');
    return null;
  }

  /** "roos is", once she is known: an everyday word without an article. */
  #bare(words: readonly Word[], at: number): NamedWord | null {
    const key = keyAt(words, at);
    if (!this.#lower || (isSmallOrTitle(key) && isAskedOf(keyAt(words, at + 1)))) return null;
    const form = this.#forms.get(key) ?? null;
    return form?.kind === 'person' && BARE_NAMES.has(key) && isBare(words, at) ? form : null;
  }

  /** "roos" where she is spoken of, once "Roos" is known. */
  #twin(words: readonly Word[], at: number): NamedWord | null {
    const form = this.#forms.get(keyAt(words, at));
    if (form?.kind !== 'person') return null;
    return isSmallTwin(words, at, (key) => this.#forms.get(key)?.kind === 'person') ? form : null;
  }

  #genitive(key: string): NamedWord | null {
    const ending = key.at(-1);
    if (ending !== 's' && ending !== 'e' && ending !== 'r') return null;
    const stem = /^(.{2,}?)(?:'?s|se|er)$/.exec(key)?.[1] ?? '';
    const form = this.#forms.get(stem) ?? null;
    if (form === null || isOrdinary(key)) return null;
    return /s$/.test(key) || form.kind === 'place' ? form : null;
  }

  /** A word that is a name too: by its capital, or anywhere where nothing has one unless everybody says it. */
  #shows(word: Word, next: Word | undefined): boolean {
    const isSmall = isSmallOrTitle(word.key);
    // "Wil schrijft terug", "wil, de buurvrouw", and not "Wil je dat?": a verb has somebody behind it there.
    const isSubject =
      isSmall && FIRST_NAMES.has(word.key) && word.gap !== ' ' && !(next?.gap === ' ' && isAskedOf(next.key));
    if (this.#lower) return isSubject || (!isCommonWord(word.key) && !isSmall);
    if (word.capital) return isSubject || !(word.first && isSmall && !isDoing(next?.key ?? ''));
    return isPersonal(word.key) && !isCommonWord(word.key) && !isSmall;
  }

  #similar(key: string): NamedWord | null {
    const stem = /^(.{3,}?)(?:(?:[eplmn]|[kl]{1,2}e)?(?:tje|ke|je|kje|ie|i|y)s?)$/.exec(key)?.[1];
    const small = stem === undefined ? null : (this.#forms.get(stem) ?? null);
    if (small !== null) return small;
    if (key.length < 4) return null;
    for (const shorter of [key, ...withoutOneLetter(key)]) {
      const near = this.#near.get(shorter) ?? this.#forms.get(shorter) ?? null;
      if (near !== null) return near;
    }
    return null;
  }
}

function isAskedOf(key: string): boolean {
  return /^(?:ik|je|jij|u|hij|ie|ze|zij|we|wij|jullie|men|iemand|niemand|iedereen|dat|die|de|het|een|er|niet|mijn|dit)$/.test(
    key,
  );
}

/** Without a capital: a first name, and "grace" where no article or verb makes her a word. */
function isSmallNameThere(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at).replace(/'(?:ll|d)$/, '');
  if (FIRST_NAMES.has(key)) return true;
  const [before, next] = [keyAt(words, at - 1), words[at + 1]];
  if (!isListedBoth(key) || DETERMINES.has(before) || NOT_BEFORE_NAMES.test(before)) return false;
  return (
    next?.gap !== ' ' ||
    (!ASKS_OR_POINTS.test(next.key) && (ENGLISH_FUNCTION.has(next.key) || ENGLISH_DOINGS.has(next.key)))
  );
}

const NOT_BEFORE_NAMES =
  /^(?:i|you|he|she|it|we|they|not|so|very|too|more|be|been|being|to|i'll|we'll|you'll|in|of|with|that)$/;

/** "Will you come", "Mark the page", "Hope for the best": what follows says that it is the word, whoever is called so. */
const ASKS_OR_POINTS =
  /^(?:i|you|he|she|it|we|they|there|this|that|these|those|my|your|his|her|its|our|their|the|an?|of|for|to)$/;

function withoutOneLetter(key: string): string[] {
  if (key.length > 30) return [];
  return Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1));
}
