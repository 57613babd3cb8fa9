import { hashOf, pack, type Scanned, unpack } from '../anonymise/scanned.ts';
import { readCache, writeCache } from '../io/cache.ts';
import type { CodedProject } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import type { Home } from './load.ts';

/** A whole text with what the detectors find in it. */
export type Scan = readonly [text: RawText, spans: readonly Scanned[]];

const CACHE = 'scans';

/** Every transcript, scanned; for a project, what did not change since it was scanned last comes from the cache. */
export async function scansOf(project: CodedProject, home: Home | null): Promise<Scan[]> {
  const texts = textsOf(project);
  const kept = home === null ? new Map<string, unknown>() : await readCache(home.root, CACHE);
  const now = new Map<string, unknown>();
  const scans: Scan[] = [];
  for (const text of texts) {
    const hash = hashOf(text);
    const spans = unpack(kept.get(hash), text.length) ?? (await scanned(text));
    now.set(hash, pack(spans));
    scans.push([text, spans]);
  }
  const isNew = [...now.keys()].some((hash) => !kept.has(hash));
  if (home !== null && isNew) await writeCache(home.root, CACHE, now);
  return scans;
}

/** Where no interview is recognised, everything may be one. */
function textsOf({ transcripts, documents }: CodedProject): RawText[] {
  if (transcripts.length > 0) return transcripts.map(({ text }) => text);
  const roots = new Map(
    documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => [text.root, text])),
  );
  return [...roots.values()].map((text) => text.whole);
}

async function scanned(text: RawText): Promise<Scanned[]> {
  // The dictionary is needed for what is new only.
  const { scanTranscript } = await import('../anonymise/scan-transcript.ts');
  return scanTranscript(text);
}
