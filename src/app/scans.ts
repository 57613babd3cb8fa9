import { packSpans, type ScannedSpan, scanHash, unpackSpans } from '../detect/scanned.ts';
import { readCache, writeCache } from '../io/private/cache.ts';
import type { RawText } from '../model/raw-text.ts';
import type { Scan } from '../review/candidates.ts';
import type { Loaded } from './load.ts';

const CACHE = 'scans';

/** For a project, what did not change since it was scanned last comes from the cache. */
export async function scansOf(texts: readonly RawText[], loaded: Loaded | null): Promise<Scan[]> {
  const kept = await KeptScans.open(loaded);
  const scans = await kept.of(texts);
  await kept.close();
  return scans;
}

/** What was found in texts of a project, by what they say. */
export class KeptScans {
  readonly #loaded: Loaded | null;
  readonly #before: ReadonlyMap<string, unknown>;
  readonly #now = new Map<string, unknown>();

  private constructor(loaded: Loaded | null, before: ReadonlyMap<string, unknown>) {
    [this.#loaded, this.#before] = [loaded, before];
  }

  static async open(loaded: Loaded | null): Promise<KeptScans> {
    const home = loaded?.home ?? null;
    return new KeptScans(loaded, home === null ? new Map() : await readCache(home.root, CACHE));
  }

  async of(texts: readonly RawText[]): Promise<Scan[]> {
    const scans: Scan[] = [];
    for (const text of texts) {
      const hash = scanHash(text);
      const spans = unpackSpans(this.#before.get(hash), text.length) ?? (await freshScan(text));
      this.#now.set(hash, packSpans(spans));
      scans.push([text, spans]);
    }
    return scans;
  }

  async close(): Promise<void> {
    const home = this.#loaded?.home ?? null;
    const isNew = [...this.#now.keys()].some((hash) => !this.#before.has(hash));
    // A document that is named by itself is not all that the project has.
    const all = this.#loaded?.file === null ? new Map([...this.#before, ...this.#now]) : this.#now;
    if (home !== null && isNew) await writeCache(home.root, CACHE, all);
  }
}

/** Of texts whose spans are kept with their source. */
export async function freshScans(texts: readonly RawText[]): Promise<Scan[]> {
  const scans: Scan[] = [];
  for (const text of texts) scans.push([text, await freshScan(text)]);
  return scans;
}

async function freshScan(text: RawText): Promise<ScannedSpan[]> {
  // The dictionary is needed for what is new only.
  const { scanTranscript } = await import('../detect/scan-transcript.ts');
  return scanTranscript(text);
}
