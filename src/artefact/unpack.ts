import { gunzipSync, unzipSync } from 'fflate';

export interface ArtefactPart {
  /** Path inside the archive, with the path of an archive inside it before `!/`; null for the file itself. */
  readonly path: string | null;
  readonly content: Uint8Array;
}

const DEEPEST = 8;

/** The parts of a file we wrote ourselves, archives in archives too; a plain file is its own only part. */
export function unpackArtefact(bytes: Uint8Array, path: string | null = null, depth = 0): ArtefactPart[] {
  if (!isZip(bytes) && !isGzip(bytes)) return [{ path, content: bytes }];
  if (depth > DEEPEST) throw new Error('archives in archives, too deep to search');
  if (isGzip(bytes)) return unpackArtefact(gunzipSync(bytes), path, depth + 1);
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
    unpackArtefact(content, path === null ? name : `${path}!/${name}`, depth + 1),
  );
}

function isZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes;
  return p === 0x50 && k === 0x4b && ((three === 3 && four === 4) || (three === 5 && four === 6));
}

function isGzip([first, second, third]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b && third === 8;
}
