import { packSpans, type ScannedSpan, scanHash, unpackSpans } from '../detect/scanned.ts';
import { readCache, writeCache } from '../io/cache.ts';
import type { RawText } from '../model/raw-text.ts';
import type { Scan } from '../review/candidates.ts';
import type { Loaded } from './load.ts';

const CACHE = 'scans';

/** For a project, what did not change since it was scanned last comes from the cache. */
export async function scansOf(texts: readonly RawText[], loaded: Loaded | null): Promise<Scan[]> {
  const home = loaded?.home ?? null;
  const kept = home === null ? new Map<string, unknown>() : await readCache(home.root, CACHE);
  const now = new Map<string, unknown>();
  const scans: Scan[] = [];
  for (const text of texts) {
    const hash = scanHash(text);
    const spans = unpackSpans(kept.get(hash), text.length) ?? (await freshScan(text));
    now.set(hash, packSpans(spans));
    scans.push([text, spans]);
  }
  const isNew = [...now.keys()].some((hash) => !kept.has(hash));
  // A document that is named by itself is not all that the project has.
  const all = loaded?.file === null ? new Map([...kept, ...now]) : now;
  if (home !== null && isNew) await writeCache(home.root, CACHE, all);
  return scans;
}

async function freshScan(text: RawText): Promise<ScannedSpan[]> {
  // The dictionary is needed for what is new only.
  const { scanTranscript } = await import('../detect/scan-transcript.ts');
  return scanTranscript(text);
}
