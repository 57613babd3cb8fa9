import type { Saw, Unread } from '../model/document.ts';

/** What a reader saw: how many notes, and each thing that it does not read. */
export function sawOf(notes: number, unread: readonly Unread[] = []): Saw {
  const counts = new Map<Unread, number>();
  for (const kind of unread) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { notes, unread: counts };
}
