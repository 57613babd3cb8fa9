import { type Kind, recordOf } from '../detect/kinds.ts';
import { nameKey } from '../language/tokens.ts';
import type { Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Key, KeyEntry } from './key.ts';
import type { Known } from './known.ts';
import { numberIn, placeholder } from './placeholders.ts';
import type { TakenNumbers } from './written-placeholders.ts';

const NOTHING_TAKEN: TakenNumbers = new Map();

/** A key that is being written: who has which placeholder, and the next number of every kind. */
export class Ledger {
  readonly #secret: string;
  readonly #language: Language;
  readonly #taken: TakenNumbers;
  readonly #entries: KeyEntry[];
  readonly #byName = new Map<string, number>();
  readonly #byForm = new Map<string, number>();
  readonly #last = new Map<Kind, number>();

  constructor(key: Key, language: Language, taken: TakenNumbers = NOTHING_TAKEN) {
    this.#taken = taken;
    this.#secret = key.secret;
    this.#language = language;
    this.#entries = [...key.entries];
    key.entries.forEach((entry, index) => {
      this.#index(entry, index);
    });
  }

  /** The placeholder somebody has, or else gets now. Another name that the researcher gives ("also") is kept with it. */
  placeholder(known: Known): string {
    const index = this.#find(known);
    const entry = index === null ? undefined : this.#entries[index];
    if (index === null || entry === undefined) return this.#add(known).placeholder;
    const forms = distinctForms([...entry.forms, known.name, ...known.also]);
    if (forms.length > entry.forms.length) {
      this.#entries[index] = { ...entry, forms };
      this.#index({ ...entry, forms }, index);
    }
    return entry.placeholder;
  }

  key(): Key {
    return { secret: this.#secret, entries: [...this.#entries] };
  }

  /** By its own name, then as another name of somebody, then as somebody who was known by another name before. */
  #find(known: Known): number | null {
    const own = id(known.kind, known.name);
    const before = known.also.map((name) => this.#byName.get(id(known.kind, name)));
    return (
      this.#byName.get(own) ?? this.#byForm.get(own) ?? before.find((index) => index !== undefined) ?? null
    );
  }

  #add(known: Known): KeyEntry {
    const taken = this.#taken.get(known.kind);
    let number = (this.#last.get(known.kind) ?? 0) + 1;
    while (taken?.has(number) === true) number += 1;
    const entry: KeyEntry = {
      placeholder: placeholder(known.kind, this.#language, number),
      kind: known.kind,
      forms: distinctForms([known.name, ...known.also]),
    };
    this.#entries.push(entry);
    this.#index(entry, this.#entries.length - 1);
    return entry;
  }

  #index(entry: KeyEntry, index: number): void {
    const number = Math.max(this.#last.get(entry.kind) ?? 0, numberIn(entry.placeholder));
    this.#last.set(entry.kind, number);
    entry.forms.forEach((form, place) => {
      const own = id(entry.kind, form);
      if (place === 0 && !this.#byName.has(own)) this.#byName.set(own, index);
      if (!this.#byForm.has(own)) this.#byForm.set(own, index);
    });
  }
}

/**
 * The key with a placeholder for everybody who had none yet, in the order given; numbers that are taken are given to nobody. Nobody
 * is ever renumbered.
 */
export function assign(
  key: Key,
  known: readonly Known[],
  language: Language = 'nl',
  taken: TakenNumbers = NOTHING_TAKEN,
): Key {
  const ledger = new Ledger(key, language, taken);
  for (const one of known) if (recordOf(one.kind).isNumbered) ledger.placeholder(one);
  return ledger.key();
}

function id(kind: Kind, name: RawText): string {
  return `${kind} ${nameId(name)}`;
}

/** The words of a name; what has no words (an author "?") is told apart by what it is. */
function nameId(name: RawText): string {
  return nameKey(wordsOf(name)) || wordsOf(name).trim();
}

/** A slice of its own per name, so that a key keeps no transcript alive. */
function distinctForms(forms: readonly RawText[]): RawText[] {
  const seen = new Map<string, RawText>();
  for (const form of forms) {
    const own = nameId(form);
    if (!seen.has(own)) seen.set(own, RawText.of(wordsOf(form)));
  }
  return [...seen.values()];
}
