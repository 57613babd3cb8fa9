import { hashOf, pack, type Scanned, unpack } from '../anonymise/scanned.ts';
import { readCache, writeCache } from '../io/cache.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { allNodes } from '../project/codebook-index.ts';
import type { Loaded } from './load.ts';

/** A whole text with what the detectors find in it. */
export type Scan = readonly [text: RawText, spans: readonly Scanned[]];

const CACHE = 'scans';

/** For a project, what did not change since it was scanned last comes from the cache. */
export async function scansOf(texts: readonly RawText[], loaded: Loaded | null): Promise<Scan[]> {
  const home = loaded?.home ?? null;
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
  // A document that is named by itself is not all that the project has.
  const all = loaded?.file === null ? new Map([...kept, ...now]) : now;
  if (home !== null && isNew) await writeCache(home.root, CACHE, all);
  return scans;
}

/** The transcripts; where no interview is recognised, everything may be one. */
export function textsOf({ transcripts, documents }: CodedProject): RawText[] {
  if (transcripts.length > 0) return transcripts.map(({ text }) => text);
  const roots = new Map(
    documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => [text.root, text])),
  );
  return [...roots.values()].map((text) => text.whole);
}

/** What people wrote beside the interviews, in which nouns may have capitals: notes, and names of codes and themes. */
export function asidesOf({ documents, codebooks, crosswalk }: CodedProject): RawText[] {
  const notes = documents.map((document) => document.notes.map(({ text }) => text));
  const codes = codebooks.map(({ title, labels }) => [title, ...allNodes(labels).map(({ name }) => name)]);
  const themes = (crosswalk?.themes ?? []).map(({ name }) => name);
  return [...notes, ...codes, themes]
    .filter((texts) => texts.length > 0)
    .map((texts) => RawText.join(texts, '\n'));
}

async function scanned(text: RawText): Promise<Scanned[]> {
  // The dictionary is needed for what is new only.
  const { scanTranscript } = await import('../anonymise/scan-transcript.ts');
  return scanTranscript(text);
}
