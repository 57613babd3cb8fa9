import type { Kind } from '../detect/kinds.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { fingerprint, type Key } from './key.ts';
import { placeholder } from './placeholders.ts';

/** What a key holds: counts for everybody, and names for who may see them. */
export interface KeyReport<T> {
  readonly state: 'kept' | 'none' | 'destroyed';
  readonly fingerprint: string | null;
  readonly encrypted: boolean;
  readonly kinds: readonly { readonly kind: Kind; readonly word: string; readonly count: number }[];
  readonly entries: readonly { readonly placeholder: string; readonly forms: readonly T[] }[];
}

export function reportWithoutKey(state: 'none' | 'destroyed'): KeyReport<RawText> {
  return { state, fingerprint: null, encrypted: false, kinds: [], entries: [] };
}

export function keyReport(key: Key, encrypted: boolean, language: Language): KeyReport<RawText> {
  const counts = new Map<Kind, number>();
  for (const { kind } of key.entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    state: 'kept',
    fingerprint: fingerprint(key),
    encrypted,
    kinds: [...counts].map(([kind, count]) => ({ kind, word: placeholder(kind, language), count })),
    entries: key.entries.map(({ placeholder, forms }) => ({ placeholder, forms })),
  };
}

export function mapKey<T, U>(report: KeyReport<T>, map: (text: T) => U): KeyReport<U> {
  const { state, fingerprint, encrypted, kinds } = report;
  const entries = report.entries.map(({ placeholder, forms }) => ({ placeholder, forms: forms.map(map) }));
  return { state, fingerprint, encrypted, kinds, entries };
}
