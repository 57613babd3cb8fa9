/**
 * The name that `wanted` was probably meant to be: its last part a few slips away, in the same folder rather than
 * in another one. Null where nothing is near.
 */
export function nearest(wanted: string, names: readonly string[]): string | null {
  const [target, folder] = [lastPart(wanted), folderOf(wanted)];
  const allowed = Math.max(2, Math.floor(target.length / 4));
  let best: { name: string; slips: number } | null = null;
  for (const name of names) {
    const slips = distance(target, lastPart(name), allowed) + (folderOf(name) === folder ? 0 : 0.5);
    if (slips <= allowed + 0.5 && (best === null || slips < best.slips)) best = { name, slips };
  }
  return best?.name ?? null;
}

function lastPart(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .normalize('NFC')
    .toLowerCase();
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Letters to add, drop or change (Levenshtein), Infinity where that is more than `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  const slips = row[b.length] ?? 0;
  return slips > most ? Number.POSITIVE_INFINITY : slips;
}
