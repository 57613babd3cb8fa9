import { CUES, isCommonWord, isEveryday, PARTICLES } from '../detect/common-words.ts';
import { type Found, recordOf } from '../detect/kinds.ts';
import { calledByWord, formsOf, type Known, type NameForm } from '../key/known.ts';
import { areFew, hasNoCapitals } from '../language/capitals.ts';
import beforeNouns from '../language/data/before-nouns.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { isMonth, isWhen } from '../language/month-there.ts';
import { FlatTokens, mendedTokens, nameKey, type TokenRow, tokensOf, wordsIn } from '../language/tokens.ts';
import { hasVerb } from '../language/verbs.ts';
import { wordsOf } from '../model/words-of.ts';
import { standsInId } from './ids-in-text.ts';
import { isNameGap, Phrases } from './phrases.ts';

/** A form, and whom it names: null where two persons share it ("Anna" of Anna Smit and Anna de Wit). */
export interface LexiconEntry {
  readonly form: NameForm;
  readonly kind: Known['kind'];
  readonly whom: Known | null;
  readonly shows: Showing;
}

/**
 * How a name shows that it is no ordinary word: whatever it stands in, by a capital or what stands before it, by a capital,
 * by a capital inside a sentence, by its exact capitals and stops; of a month, by what is no date.
 */
export type Showing =
  | 'always'
  | 'as no date'
  | 'by context'
  | 'by its capital'
  | 'inside a sentence'
  | 'by capitals';

export interface NameFound extends Found {
  readonly entry: LexiconEntry;
}

/** Finds every known name wherever it stands: whole words, any case, with or without accents. */
export class Lexicon {
  readonly #phrases = new Phrases<LexiconEntry>();
  readonly #surnames = new Phrases<LexiconEntry>();
  readonly #entries: ReadonlyMap<string, LexiconEntry>;

  constructor(known: readonly Known[]) {
    this.#entries = entriesByWords(known);
    for (const entry of this.#entries.values()) this.#phrases.add(entry.form.words, entry);
    for (const entry of known.flatMap(surnamesOf)) this.#surnames.add(entry.form.words, entry);
  }

  /** Surnames alone, also where they are words: in the name of a file nothing tells them from one. */
  findSurnames(words: string, tokens: TokenRow): NameFound[] {
    return this.#surnames
      .find(words, tokens, { gap: isNameGap, accept: () => true })
      .map(({ start, end, value }) => ({ start, end, kind: value.kind, entry: value }));
  }

  get entries(): readonly LexiconEntry[] {
    return [...this.#entries.values()];
  }

  /** Whom exactly these words name, whatever their context. */
  entryFor(words: string): LexiconEntry | undefined {
    return this.#entries.get(nameKey(words));
  }

  find(words: string, tokens: TokenRow = tokensOf(words)): NameFound[] {
    const whole = mendedTokens(words, tokens);
    return [...this.#findIn(words, tokens), ...(whole === null ? [] : this.#findIn(words, whole))];
  }

  /** Or else what stands before the number would be shown. */
  #hasWithoutNumber({ form }: LexiconEntry): boolean {
    return this.#entries.has(form.words.slice(0, -1).join(' '));
  }

  #findIn(words: string, tokens: TokenRow): NameFound[] {
    const hasNone =
      tokens instanceof FlatTokens ? areFew(tokens.capitals, tokens.length) : hasNoCapitals(tokens);
    const accept = (entry: LexiconEntry, first: number, end: number) =>
      !(this.#hasWithoutNumber(entry) && endsInNumberOfHeading(words, tokens.at(first)?.start ?? 0, end)) &&
      (entry.shows === 'always' || namesSomeone(entry, words, tokens, first, end, hasNone));
    return this.#phrases
      .find(words, tokens, { gap: isNameGap, accept })
      .map(({ start, end, value }) => ({ start, end, kind: value.kind, entry: value }));
  }
}

/** "Zonnewende" above "1 Inleiding", which is no house of that number. */
function endsInNumberOfHeading(words: string, start: number, end: number): boolean {
  return (
    /\n\s*\d{1,2}$/u.test(words.slice(start, end)) &&
    /^[.\d]*[^\S\n]+\p{Lu}/u.test(words.slice(end, end + 12))
  );
}

/** By their words. What was given wins from what was derived, a coder from a person, the first from the second. */
function entriesByWords(known: readonly Known[]): Map<string, LexiconEntry> {
  const entries = new Map<string, LexiconEntry>();
  const ordered = [
    ...known.filter((one) => one.kind === 'coder'),
    ...known.filter((one) => one.kind !== 'coder'),
  ];
  const all = ordered.flatMap((one) => formsOf(one).map((form) => lexiconEntry(form, one)));
  for (const entry of [...all.filter((one) => one.form.given), ...all.filter((one) => !one.form.given)]) {
    const key = entry.form.words.join(' ');
    const other = entries.get(key);
    if (other === undefined) entries.set(key, entry);
    // What is always somebody's name does not become a word because somebody else's is one.
    else if (other.form.given && entry.shows === 'always') entries.set(key, { ...other, shows: 'always' });
    else if (!other.form.given && other.whom !== entry.whom)
      entries.set(key, { ...other, whom: null, kind: 'person' });
  }
  return entries;
}

/** Letters: fewer are too often something else. */
const SHORTEST_SURNAME = 5;

/** Of "Ludo Wespendief" the last; not of "Jan uit het Team". */
function surnamesOf(known: Known): LexiconEntry[] {
  if (!recordOf(known.kind).isPerson) return [];
  return formsOf(known).flatMap((form) => {
    const last = form.words.at(-1) ?? '';
    const isSurname = form.given && form.words.length > 1 && last.length >= SHORTEST_SURNAME;
    if (!isSurname || isCommonWord(last) || /\d/.test(last)) return [];
    return [lexiconEntry({ words: [last], text: last, given: false }, known)];
  });
}

function lexiconEntry(form: NameForm, known: Known): LexiconEntry {
  return { form, kind: known.kind, whom: known, shows: showingOf(form, known) };
}

/** "A.B.": without its stops any list of letters would be it. */
const INITIALS = /^(?:\p{L}\.\s?){2,4}$/u;

function showingOf(form: NameForm, known: Known): Showing {
  const isShort = form.given && form.text.length <= 3 && /^\p{Lu}+$/u.test(form.text);
  if ((isShort && known.kind === 'coder') || (form.given && INITIALS.test(form.text))) return 'by capitals';
  if (form.words.length === 1 && form.words.some(isMonth)) return 'as no date';
  if (known.word === 'noun' && form.given) return 'inside a sentence';
  if (!form.given && isCalledBy(form, known)) return 'by its capital';
  // A mark in lower case stands in a text that has no capitals to show.
  if (known.word === 'unsaid' && form.given && !/\p{Lu}/u.test(form.text)) return 'always';
  if (known.word === 'unsaid' && (form.given || !isMoreThanWord(form))) return 'by its capital';
  return (known.word === 'name' && form.given) || isEveryday(form.words) ? 'by context' : 'always';
}

function isCalledBy({ text }: NameForm, { kind, name, also }: Known): boolean {
  return [name, ...also].some((one) => calledByWord(kind, wordsIn(wordsOf(one)))[0]?.text === text);
}

/** Of a name that is a word, the part that is none ("Kees" of "Kees Winkel"), or that everybody says and its context tells. */
function isMoreThanWord({ words }: NameForm): boolean {
  return isEveryday(words) || words.some((word) => FIRST_NAMES.has(word));
}

const LONGEST_CODE = 80; // UTF-16 units

/** What a noun stands behind: "in de sloot". */
const OF_NOUN =
  /(?:^|[\s/])(?:de|het|een|d|t|n|die|dat|deze|geen|veel|weinig|in|op|te|the|an?|this|that|no|in|on)\s$/;

/** Before a noun they say what it is like: "zwart werk". */
const LIKE = wordList(beforeNouns);

/** "contact met visser", "omer zei dit ook", "hulp aan huis/visser": the words of a code, or one of its parts. */
function isInCode(words: string, start: number, end: number): boolean {
  const next = /^ (\p{L}+)/u.exec(words.slice(end))?.[1];
  const saysWhatLike = next !== undefined && LIKE.has(words.slice(start, end)) && !hasVerb([next]);
  return words.length <= LONGEST_CODE && !saysWhatLike && !OF_NOUN.test(words.slice(0, start));
}

function namesSomeone(
  entry: LexiconEntry,
  words: string,
  tokens: TokenRow,
  first: number,
  end: number,
  hasNone: boolean,
): boolean {
  const start = tokens.at(first)?.start ?? 0;
  if (entry.shows === 'by capitals') return words.slice(start, end) === entry.form.text.replace(/\.$/, '');
  const [before = '', after = ''] = [
    tokens.at(first - 1)?.word,
    tokens.at(first + entry.form.words.length)?.word,
  ];
  if (entry.shows === 'as no date' && isWhen(first > 0 ? before : '', after)) return false;
  const named = entry.form.words.flatMap((_, i) => tokens.at(first + i) ?? []);
  const core = named.filter((token) => !PARTICLES.has(token.word));
  const shown = core.length === 0 ? named.slice(0, 1) : core;
  const isShown = shown.some((token) => token.capital);
  // What stands in an id has no capitals to show.
  if (standsInId(words, start, end)) return true;
  if (entry.shows === 'inside a sentence') return isShown && isInsideSentence(words, start);
  // Nor has an id, a file's name or a code by itself.
  if (entry.shows === 'by its capital')
    return isShown || !/\s/.test(words) || (hasNone && isInCode(words, start, end));
  return hasNone || isShown || CUES.has((first > 0 ? tokens.at(first - 1)?.word : undefined) ?? '');
}

/** Not where everything has a capital: after a stop, a colon, an opening quote, or at the start of a line. */
function isInsideSentence(words: string, at: number): boolean {
  return /[\p{L}\p{N},;)][^\S\n]+$/u.test(words.slice(Math.max(0, at - 8), at));
}
