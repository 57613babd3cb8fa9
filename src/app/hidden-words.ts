import type { Found } from '../detect/kinds.ts';
import type { Gate } from '../gate/gate.ts';
import type { Key } from '../key/key.ts';
import { Ledger } from '../key/ledger.ts';
import { spellOutBy } from '../key/spell-out.ts';
import { matchesOf } from '../language/matches.ts';
import { nameKey } from '../language/tokens.ts';
import { isPlainAddress } from '../model/code.ts';
import type { Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { gateFor } from './gate.ts';
import { openKey } from './key/open-key.ts';
import type { Session } from './session.ts';

/** Words for files that git may carry: placeholders for names, of which the key gives each its own words back. */
export class HiddenWords {
  readonly #gate: Gate;
  readonly #ledger: Ledger;

  /** `gate` hides by the same key. */
  constructor(gate: Gate, key: Key, language: Language) {
    this.#gate = gate;
    this.#ledger = new Ledger(key, language);
  }

  /** With whoever was added for the sake of these words. */
  get key(): Key {
    return this.#ledger.key();
  }

  /** The same, with placeholders in the places of names; read by the key it says the same again. */
  words(said: string | RawText): string {
    const raw = typeof said === 'string' ? RawText.of(said) : said;
    const text = wordsOf(raw);
    let written = '';
    let done = 0;
    for (const { start, end, kind } of this.#namesIn(raw)) {
      const name = text.slice(start, end);
      const given = this.#gate.text(raw.slice(start, end)).toString();
      const isGivenBack = spellOutBy(this.key)(given).some((one) => nameKey(one) === nameKey(name));
      // A date, or a first name of two people: on a screen it has no number, and nobody could give it back.
      const placeholder = isGivenBack
        ? given
        : this.#ledger.placeholder({ kind, name: RawText.of(name), also: [] });
      written += text.slice(done, start) + placeholder;
      done = end;
    }
    return written + text.slice(done);
  }

  holdsName(text: string): boolean {
    return this.#namesIn(RawText.of(text)).length > 0;
  }

  /** What a title tells of somebody stays in the project, whose files these are; whom it names does not, nor what she does beside her name. */
  #namesIn(raw: RawText): Found[] {
    const spans = this.#gate.spans(raw);
    if (spans.some(({ kind }) => kind !== 'attribute')) return spans;
    return spans.flatMap((span) => this.#namesInDetail(raw, span));
  }

  /** Of "Liam Ford, nurse", which is hidden as a whole: a part of it is a text of its own. */
  #namesInDetail(raw: RawText, { start, end }: Found): Found[] {
    const text = wordsOf(raw);
    const words = [...matchesOf(text.slice(start, end), /\S+/gu)].map(({ index, 0: word }) => ({
      from: start + index,
      to: start + index + word.length,
    }));
    const [first, second, last, before] = [words[0], words[1], words.at(-1), words.at(-2)];
    if (first === undefined || last === undefined) return [];
    const parts = [
      { from: first.from, to: before?.to ?? 0 },
      { from: second?.from ?? last.to, to: last.to },
    ].filter(({ from, to }) => from < to);
    const found = parts.flatMap(({ from, to }) =>
      this.#gate
        .spans(RawText.of(text.slice(from, to)))
        .flatMap((one) =>
          one.kind === 'attribute' ? [] : { ...one, start: from + one.start, end: from + one.end },
        ),
    );
    const longest = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
    return longest.filter((one, i) => !longest.slice(0, i).some((other) => one.start < other.end));
  }

  /** What is left of a title without the names in it; null where that says nothing any more. */
  left(text: string): string | null {
    if (!this.holdsName(text)) return text;
    const parts = this.#gate
      .text(RawText.of(text))
      .toString()
      .replace(/\[[^[\]]*\]/g, ' ')
      .split(/[\s,;:()/&+–-]+/u)
      .filter((part) => /\p{L}|\d/u.test(part));
    while (parts.length > 0 && isLoose(parts[0] ?? '')) parts.shift();
    while (parts.length > 0 && isLoose(parts.at(-1) ?? '')) parts.pop();
    return parts.length === 0 ? null : parts.join(' ');
  }
}

/** "van", "de", "'s", "3": words that only hold others together. */
function isLoose(word: string): boolean {
  return !/\p{L}{4}|\p{Lu}{2}/u.test(word);
}

/** Another run may have added somebody meanwhile: whoever has a number keeps it. */
export function joinedKey(now: Key, { entries }: Key): Key {
  const known = new Set(now.entries.map(({ placeholder }) => placeholder));
  return { ...now, entries: [...now.entries, ...entries.filter((one) => !known.has(one.placeholder))] };
}

/** Texts for a file that git may carry, by themselves; whoever is named in them is in the key first. */
export async function hiddenForGit(
  { loaded, language, ask }: Pick<Session, 'loaded' | 'language' | 'ask'>,
  texts: readonly RawText[],
): Promise<ReadonlyMap<RawText, string>> {
  if (texts.every(isPlainAddress)) return new Map(texts.map((text) => [text, wordsOf(text)]));
  const gate = await gateFor(loaded, { language, reveal: false, ownScreen: false, ask });
  const opened = loaded.home === null ? null : await openKey(loaded.home, ask);
  if (opened === null) return new Map(texts.map((text) => [text, gate.text(text).toString()]));
  const hidden = new HiddenWords(gate, await opened.update((key) => key), language);
  const written = new Map(
    texts.map((text) => [text, isPlainAddress(text) ? wordsOf(text) : hidden.words(wordsOf(text))] as const),
  );
  await opened.update((key) => joinedKey(key, hidden.key));
  return written;
}
