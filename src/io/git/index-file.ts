/** Bytes of times, owner, mode and size before the hash of an entry. */
const STAT = 40;
const EXTENDED = 0x4000;

/**
 * The paths in git's index (`.git/index`, versions 2 to 4), in its order, from the root of the work tree. `hash` is
 * the length of an object's name in bytes. Of a file that is cut off, what can be read.
 */
export function pathsInIndex(bytes: Buffer, hash: number): string[] {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC') return [];
  const version = bytes.readUInt32BE(4);
  const paths: Buffer[] = [];
  let at = 12;
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const entry = entryAt(bytes, at, hash, version, paths.at(-1));
    if (entry === null) break;
    paths.push(entry.path);
    at = entry.next;
  }
  return paths.map((path) => path.toString('utf8'));
}

interface IndexEntry {
  readonly path: Buffer;
  readonly next: number;
}

function entryAt(
  bytes: Buffer,
  start: number,
  hash: number,
  version: number,
  before: Buffer = Buffer.alloc(0),
): IndexEntry | null {
  const flags = start + STAT + hash;
  if (flags + 2 > bytes.length) return null;
  const isExtended = version >= 3 && (bytes.readUInt16BE(flags) & EXTENDED) !== 0;
  const from = flags + (isExtended ? 4 : 2);
  // Version 4 writes how much of the path before falls away at its end, then what comes instead.
  const cut = version === 4 ? numberAt(bytes, from) : { value: before.length, next: from };
  const end = bytes.indexOf(0, cut.next);
  if (end < 0) return null;
  const kept = before.subarray(0, Math.max(before.length - cut.value, 0));
  const path = Buffer.concat([kept, bytes.subarray(cut.next, end)]);
  // Others fill up to a multiple of eight, with one to eight zeros.
  return { path, next: version === 4 ? end + 1 : start + ((end - start + 8) & ~7) };
}

/** Seven bits a byte, the highest first; every byte but the last counts one more, as in git's pack files. */
function numberAt(bytes: Buffer, start: number): { value: number; next: number } {
  let next = start;
  let byte = bytes[next++] ?? 0;
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    byte = bytes[next++] ?? 0;
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, next };
}
