import { createHash } from 'node:crypto';
import { READING_VERSION } from '../../dist/data/reading-version.js';
import type { ProjectFile } from '../files/project-file.ts';
import { knowSketch, sketchOf } from '../interviews/same-talk/sketch.ts';
import { type FoundInterviews, interviewsIn } from '../interviews/transcripts.ts';
import type { Document, SourceFile } from '../model/document.ts';
import { packed, unpacked } from '../model/packed.ts';
import { readSource } from '../sources/index.ts';
import { isRemarked, withoutRemarks } from '../sources/remarks.ts';

/** What one source says by itself: no other source, no codebook and no decision has a part in it. */
export interface SourceFacts {
  /** Without the remarks that kantlijn wrote. */
  readonly document: Document;
  readonly isRemarked: boolean;
  readonly interviews: FoundInterviews;
}

/** The part of `kantlijn.yaml` that reads a source. */
export type ReadingHabits = Pick<ProjectFile, 'speakers' | 'transcripts'>;

export const AS_IT_STANDS: ReadingHabits = { speakers: new Map(), transcripts: [] };

export async function readFacts(
  source: SourceFile,
  { speakers, transcripts }: ReadingHabits,
): Promise<SourceFacts> {
  const read = await readSource(source);
  const document = withoutRemarks(read);
  return {
    document,
    isRemarked: isRemarked(read),
    interviews: interviewsIn(document, speakers, transcripts),
  };
}

/**
 * Everything that the facts of a source depend on, as SHA-256 in hexadecimal: the program, the `platform` under it,
 * the file's name and bytes, and the habits. Who guesses the bytes can make it too.
 */
export function factsMark(
  { name, bytes }: SourceFile,
  { speakers, transcripts }: ReadingHabits,
  platform: string,
): string {
  const said = JSON.stringify([READING_VERSION, platform, name, [...speakers], transcripts]);
  return createHash('sha256').update(`${said}\n`).update(bytes).digest('hex');
}

/** With the sketches of its interviews, which are compared at each run. */
export function packedFacts(facts: SourceFacts): string {
  return packed({ ...facts, sketches: facts.interviews.transcripts.map(sketchOf) } satisfies KeptFacts);
}

interface KeptFacts extends SourceFacts {
  readonly sketches: readonly (readonly number[])[];
}

/** Of what `packedFacts` wrote under the same mark. */
export function unpackedFacts(json: string): SourceFacts {
  const { sketches, ...facts } = unpacked(json) as KeptFacts;
  facts.interviews.transcripts.forEach((transcript, i) => {
    knowSketch(transcript, sketches[i] ?? sketchOf(transcript));
  });
  return facts;
}
