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
