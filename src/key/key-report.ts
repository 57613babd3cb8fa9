import type { Kind } from '../detect/kinds.ts';
import type { Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { fingerprint, type Key } from './key.ts';
import { placeholder } from './placeholders.ts';

/** What a key holds: counts for everybody, and names for who may see them. */
export interface KeyReport {
  readonly state: 'kept' | 'none' | 'destroyed';
  readonly fingerprint: RawText | null;
  readonly encrypted: boolean;
  readonly kinds: readonly { readonly kind: Kind; readonly word: RawText; readonly count: number }[];
  readonly entries: readonly { readonly placeholder: RawText; readonly forms: readonly RawText[] }[];
}

export function reportWithoutKey(state: 'none' | 'destroyed'): KeyReport {
  return { state, fingerprint: null, encrypted: false, kinds: [], entries: [] };
}

export function keyReport(key: Key, encrypted: boolean, language: Language): KeyReport {
  const counts = new Map<Kind, number>();
  for (const { kind } of key.entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    state: 'kept',
    fingerprint: RawText.of(fingerprint(key)),
    encrypted,
    kinds: [...counts].map(([kind, count]) => ({
      kind,
      word: RawText.of(placeholder(kind, language)),
      count,
    })),
    entries: key.entries.map(({ placeholder: given, forms }) => ({ placeholder: RawText.of(given), forms })),
  };
}
