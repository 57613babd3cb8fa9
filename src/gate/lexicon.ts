import { CUES, isEveryday, PARTICLES } from '../detect/common-words.ts';
import type { Found } from '../detect/kinds.ts';
import { formsOf, type Known, type NameForm } from '../key/known.ts';
import { nameKey, type Token, tokensOf } from '../language/tokens.ts';
import { isNameGap, Phrases } from './phrases.ts';

/** A form, and whom it names: null where two persons share it ("Anna" of Anna Smit and Anna de Wit). */
export interface Entry {
  readonly form: NameForm;
  readonly kind: Known['kind'];
  readonly known: Known | null;
  /**
   * How it is told from an ordinary word: not at all, by a capital or what stands before it, by a capital, by a capital
   * inside a sentence, by its exact capitals and stops.
   */
  readonly told: 'always' | 'by context' | 'by its capital' | 'inside a sentence' | 'by capitals';
}

export interface NameFound extends Found {
  readonly entry: Entry;
}

/** Finds every known name wherever it stands: whole words, any case, with or without accents. */
export class Lexicon {
  readonly #phrases = new Phrases<Entry>();
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(known: readonly Known[]) {
    this.#entries = entriesOf(known);
    for (const entry of this.#entries.values()) this.#phrases.add(entry.form.words, entry);
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** Whom exactly these words name, whatever their context. */
  named(words: string): Entry | undefined {
    return this.#entries.get(nameKey(words));
  }

  find(words: string, tokens: readonly Token[] = tokensOf(words)): NameFound[] {
    const lowerCase = hasNoCapitals(tokens);
    const accept = (entry: Entry, first: number, end: number) =>
      entry.told === 'always' || namesSomeone(entry, words, tokens, first, end, lowerCase);
    return this.#phrases
      .find(words, tokens, { gap: isNameGap, accept })
      .map(({ start, end, value }) => ({ start, end, kind: value.kind, entry: value }));
  }
}

/** By their words. What was given wins from what was derived, a coder from a person, the first from the second. */
function entriesOf(known: readonly Known[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const ordered = [
    ...known.filter((one) => one.kind === 'coder'),
    ...known.filter((one) => one.kind !== 'coder'),
  ];
  const all = ordered.flatMap((one) => formsOf(one).map((form) => entryOf(form, one)));
  for (const entry of [...all.filter((one) => one.form.given), ...all.filter((one) => !one.form.given)]) {
    const key = entry.form.words.join(' ');
    const other = entries.get(key);
    if (other === undefined) entries.set(key, entry);
    // What is always somebody's name does not become a word because somebody else's is one.
    else if (other.form.given && entry.told === 'always') entries.set(key, { ...other, told: 'always' });
    else if (!other.form.given && other.known !== entry.known)
      entries.set(key, { ...other, known: null, kind: 'person' });
  }
  return entries;
}

function entryOf(form: NameForm, known: Known): Entry {
  return { form, kind: known.kind, known, told: toldBy(form, known) };
}

/** "A.B.": without its stops any list of letters would be it. */
const INITIALS = /^(?:\p{L}\.\s?){2,4}$/u;

function toldBy(form: NameForm, known: Known): Entry['told'] {
  const isShort = form.given && form.text.length <= 3 && /^\p{Lu}+$/u.test(form.text);
  if ((isShort && known.kind === 'coder') || (form.given && INITIALS.test(form.text))) return 'by capitals';
  if (known.word === 'noun' && form.given) return 'inside a sentence';
  if (known.word === 'unsaid' && form.given) return 'by its capital';
  return (known.word === 'name' && form.given) || isEveryday(form.words) ? 'by context' : 'always';
}

function namesSomeone(
  entry: Entry,
  words: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  lowerCase: boolean,
): boolean {
  const start = tokens[first]?.start ?? 0;
  if (entry.told === 'by capitals') return words.slice(start, end) === entry.form.text.replace(/\.$/, '');
  const core = tokens
    .slice(first, first + entry.form.words.length)
    .filter((token) => !PARTICLES.has(token.word));
  const shown = core.length === 0 ? tokens.slice(first, first + 1) : core;
  const isShown = shown.some((token) => token.capital);
  if (entry.told === 'inside a sentence') return isShown && isInside(words, start);
  // An id or a file's name has no capitals to show.
  if (entry.told === 'by its capital') return isShown || !/\s/.test(words);
  return lowerCase || isShown || CUES.has(tokens[first - 1]?.word ?? '');
}

/** Not where everything has a capital: after a stop, a colon, an opening quote, or at the start of a line. */
function isInside(words: string, at: number): boolean {
  return /[\p{L}\p{N},;)][^\S\n]+$/u.test(words.slice(Math.max(0, at - 8), at));
}

/** Speech that was written down without capitals: there a capital's absence says nothing. */
function hasNoCapitals(tokens: readonly Token[]): boolean {
  let capitals = 0;
  for (const token of tokens) if (token.capital) capitals++;
  return capitals * 50 < tokens.length;
}
