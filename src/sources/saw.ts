import type { Saw, Unread } from '../model/document.ts';

const KINDS: readonly Unread[] = ['picture', 'text box', 'object', 'chart'];

/** What a reader saw; of what it does not read only the kinds that are there. */
export function sawOf(notes: number, unread: Partial<Readonly<Record<Unread, number>>> = {}): Saw {
  const counts = KINDS.map((kind) => [kind, unread[kind] ?? 0] as const);
  return { notes, unread: new Map(counts.filter(([, count]) => count > 0)) };
}
