import { distance } from '../../language/distance.ts';

/**
 * The name that `wanted` was probably meant to be: its last part a few slips away, in the same folder rather than
 * in another one. Null where nothing is near.
 */
export function nearestFile(wanted: string, names: readonly string[]): string | null {
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
