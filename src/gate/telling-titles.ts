import type { Found } from '../detect/kinds.ts';
import type { TokenRow } from '../language/tokens.ts';
import type { Origin } from '../model/raw-text.ts';
import type { TellingTitle } from './options.ts';
import { isLooseGap, Phrases } from './phrases.ts';

interface FoundDetail extends Found {
  /** What stands in its place, where that is no placeholder. */
  readonly shown?: string;
}

/** What parts a detail from the rest of an id or of a file's name, on either side. */
const FAR = 8;
const [BEFORE, BEHIND] = [/[\s\p{P}]+$/u, /^\s*[)\]]/u];

/** What titles of interviews tell of respondents, wherever such a title stands; an id and a file's name are shown without it. */
export class TellingTitles {
  readonly #phrases = new Phrases<TellingTitle>();
  readonly #ids = new Map<string, TellingTitle>();

  constructor(titles: readonly TellingTitle[]) {
    for (const title of titles) {
      this.#phrases.add(title.words, title);
      if (title.id !== null) this.#ids.set(title.id.inside, title);
    }
  }

  find(words: string, tokens: TokenRow, origin: Origin): FoundDetail[] {
    const firsts = new Map<number, number>();
    const accept = (_: TellingTitle, first: number) => {
      firsts.set(tokens.at(first)?.start ?? 0, first);
      return true;
    };
    return this.#phrases.find(words, tokens, { gap: isLooseGap, accept }).flatMap(({ start, end, value }) => {
      const id = this.#ids.get(words.slice(start, end));
      const isShort = id !== undefined || origin === 'own';
      return detailsAt(words, tokens, firsts.get(start) ?? 0, id ?? value, isShort);
    });
  }
}

function detailsAt(
  words: string,
  tokens: TokenRow,
  first: number,
  { cut, id }: TellingTitle,
  isId: boolean,
): FoundDetail[] {
  return cut.flatMap(([from, to], i): FoundDetail[] => {
    const [start, end] = [tokens.at(first + from)?.start, tokens.at(first + to - 1)?.end];
    if (start === undefined || end === undefined) return [];
    if (!isId) return [{ start, end, kind: 'attribute' }];
    const before = from === 0 ? '' : (BEFORE.exec(words.slice(Math.max(0, start - FAR), start))?.[0] ?? '');
    const behind = BEHIND.exec(words.slice(end, end + FAR))?.[0] ?? '';
    const shown = i === cut.length - 1 ? (id?.suffix ?? '') : '';
    return [{ start: start - before.length, end: end + behind.length, kind: 'attribute', shown }];
  });
}
