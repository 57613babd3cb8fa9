/** Adds to the list that stands under a key, and makes it where there is none. */
export function putUnder<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** The same lists of all of them, each under its own key; none is empty. */
export function groupedBy<K, V>(items: Iterable<V>, keyOf: (item: V) => K): Map<K, [V, ...V[]]> {
  const lists = new Map<K, [V, ...V[]]>();
  for (const item of items) putUnder(lists, keyOf(item), item);
  return lists;
}

/** The member that stands in it most often; of equals the first. */
export function mostCommon(members: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
  let best = members[0] ?? '';
  for (const [member, count] of counts) if (count > (counts.get(best) ?? 0)) best = member;
  return best;
}
