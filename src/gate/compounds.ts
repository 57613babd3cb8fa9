import { recordOf } from '../detect/kinds.ts';
import compoundTails from '../language/data/compound-tails.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import type { TokenRow } from '../language/tokens.ts';
import { putUnder } from '../model/grouped.ts';
import type { LexiconEntry, NameFound } from './lexicon.ts';

const TAILS = wordList(compoundTails);
/** Letters that such a name has at least; its first ones are what it is looked up by. */
const SHORTEST = 4;

/** Somebody's name with a noun glued to it, in one word: "Wayandienst". */
export class Compounds {
  readonly #names = new Map<string, LexiconEntry[]>();

  constructor(entries: readonly LexiconEntry[]) {
    for (const entry of entries) {
      const [word = '', ...others] = entry.form.words;
      if (!recordOf(entry.kind).isPerson || entry.shows !== 'always') continue;
      if (others.length === 0 && word.length >= SHORTEST)
        putUnder(this.#names, word.slice(0, SHORTEST), entry);
    }
  }

  /** The names alone: what is glued to them may stand. */
  find(tokens: TokenRow): NameFound[] {
    if (this.#names.size === 0) return [];
    const found: NameFound[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens.at(i);
      if (token === undefined || token.word.length < SHORTEST * 2 - 1) continue;
      const named = this.#names.get(token.word.slice(0, SHORTEST)) ?? [];
      const entry = named.find(({ form }) => isGlued(token.word, form.words[0] ?? ''));
      if (entry === undefined) continue;
      // Where folding changed how long it is nobody knows where the name ends.
      const isAsLong = token.end - token.start === token.word.length;
      const end = isAsLong ? token.start + (entry.form.words[0] ?? '').length : token.end;
      found.push({ start: token.start, end, kind: entry.kind, entry });
    }
    return found;
  }
}

function isGlued(word: string, name: string): boolean {
  if (!word.startsWith(name)) return false;
  const rest = word.slice(name.length).replace(/^-/, '');
  return [rest, rest.replace(/^s/, '')].some(
    (one) => TAILS.has(one) || TAILS.has(one.replace(/(?:en|s)$/, '')),
  );
}
