import { createHash } from 'node:crypto';
import { READING_VERSION } from '../../dist/data/reading-version.js';
import { placeNotes } from '../coding/fragments.ts';
import { type InlineMarks, inlineMarks } from '../coding/inline-marks.ts';
import type { PlacedNote } from '../coding/placed-note.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { knowSketch, sketchOf } from '../interviews/same-talk/sketch.ts';
import { fragmentTablesOf } from '../interviews/tables/fragment-table.ts';
import { type FoundInterviews, interviewsIn } from '../interviews/transcripts.ts';
import { defer, once } from '../model/deferred.ts';
import type { Document, SourceFile } from '../model/document.ts';
import { type Packed, type PackedParts, packed, Unpacked } from '../model/packed.ts';
import type { FragmentTable, Transcript } from '../model/project.ts';
import { NO_TEXT, type RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { readSource } from '../sources/index.ts';
import { isRemarked, withoutRemarks } from '../sources/remarks.ts';

/** What one source says by itself: no other source, no codebook and no decision has a part in it. */
export interface SourceFacts {
  /** Without the remarks that kantlijn wrote. */
  readonly document: Document;
  readonly isRemarked: boolean;
  readonly found: DocumentFacts;
}

/** Facts that come back a part at a time. */
export interface KeptSource extends SourceFacts {
  /** What its texts say they are kept in. */
  readonly within: object;
  /** A whole text of it, by its number there. */
  readonly textAt: (at: number) => RawText;
}

/** What stands in a document. */
export interface DocumentFacts extends FoundInterviews {
  readonly marks: InlineMarks;
  /** The notes on its interviews. */
  readonly placed: readonly PlacedNote[];
  readonly tables: readonly FragmentTable[];
}

/** The part of `kantlijn.yaml` that reads a source. */
export type ReadingHabits = Pick<ProjectFile, 'speakers' | 'transcripts' | 'inline' | 'highlights'>;

export const AS_IT_STANDS: ReadingHabits = {
  speakers: new Map(),
  transcripts: [],
  inline: null,
  highlights: new Map(),
};

export async function readFacts(source: SourceFile, habits: ReadingHabits): Promise<SourceFacts> {
  const read = await readSource(source);
  const document = withoutRemarks(read);
  return { document, isRemarked: isRemarked(read), found: documentFacts(document, habits) };
}

export function documentFacts(document: Document, habits: ReadingHabits): DocumentFacts {
  const { speakers, transcripts: entries, inline, highlights } = habits;
  const found = interviewsIn(document, speakers, entries);
  const marks = inlineMarks(document, found.transcripts, {
    brackets: inline === 'brackets',
    colours: highlights,
  });
  const placed = placeNotes(document, found.transcripts, marks.notes);
  return { ...found, marks, placed, tables: fragmentTablesOf(document) };
}

/**
 * Everything that the facts of a source depend on, as SHA-256 in hexadecimal: the program, the `platform` under it,
 * the file's name and bytes, and the habits. Who guesses the bytes can make it too.
 */
export function factsMark(
  { name, bytes }: SourceFile,
  { speakers, transcripts, inline, highlights }: ReadingHabits,
  platform: string,
): string {
  const colours = [...highlights].map(([colour, codes]) => [colour, codes.map(wordsOf)]);
  const habits = [[...speakers], transcripts, inline, colours];
  const said = JSON.stringify([READING_VERSION, platform, name, habits]);
  return createHash('sha256').update(`${said}\n`).update(bytes).digest('hex');
}

/** What every command asks for. Turns and paragraphs, which few do, come later. */
interface KeptFacts {
  readonly facts: SourceFacts;
  readonly sketches: readonly (readonly number[])[];
}

type Talk = Pick<Transcript, 'turns' | 'pieces'>;
type Page = Pick<Document, 'paragraphs' | 'footnotes'>;

const TALKS = 0;
const PAGE = 1;

export type { Packed as PackedFacts, PackedParts as FactsParts } from '../model/packed.ts';

export function packedFacts(facts: SourceFacts): Packed {
  const { document, found } = facts;
  const { paragraphs, footnotes } = document;
  const bare = new Map<object, object>([
    [document, { ...document, paragraphs: [], footnotes: [] } satisfies Document],
  ]);
  for (const one of found.transcripts) bare.set(one, { ...one, turns: [], pieces: [] } satisfies Transcript);
  const kept: KeptFacts = { facts, sketches: found.transcripts.map(sketchOf) };
  const talks = found.transcripts.map(({ turns, pieces }): Talk => ({ turns, pieces }));
  return packed(kept, [talks, { paragraphs, footnotes } satisfies Page], (one) => bare.get(one) ?? one);
}

/** Of what `packedFacts` wrote under the same mark. */
export function unpackedFacts(parts: PackedParts): KeptSource {
  const kept = new Unpacked(parts);
  const { facts, sketches } = kept.first as KeptFacts;
  const page = once(() => kept.later(PAGE) as Page);
  defer(facts.document, { paragraphs: () => page().paragraphs, footnotes: () => page().footnotes });
  const talks = once(() => kept.later(TALKS) as readonly Talk[]);
  facts.found.transcripts.forEach((transcript, i) => {
    defer(transcript, { turns: () => talks()[i]?.turns ?? [], pieces: () => talks()[i]?.pieces ?? [] });
    knowSketch(transcript, sketches[i] ?? []);
  });
  const textAt = (at: number) => {
    if (kept.textAt(at) === undefined) page();
    return kept.textAt(at) ?? NO_TEXT;
  };
  return { ...facts, within: kept, textAt };
}
