import type { Correction } from '../files/decisions-file.ts';
import { address, type Code } from '../model/code.ts';
import { remembering } from '../model/deferred.ts';
import type { Document, Note } from '../model/document.ts';
import type { Fragment, Layer, Reference, Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import type { CodebookIndex } from './codebook-index.ts';
import type { NoteWithKey } from './fragment-keys.ts';
import type { NoteReader } from './note-reader.ts';
import { NotedFragment, type NoteReading, type Saying } from './noted-fragment.ts';
import type { KeyedNote, PlacedNote } from './placed-note.ts';
import { type HeardVoice, Placing } from './placing.ts';

/** The notes on the transcripts of a document, replies left out; behind them the codes of tables and of the running text. */
export function placeNotes(
  document: Document,
  transcripts: readonly Transcript[],
  inline: readonly Note[],
): PlacedNote[] {
  const own = transcripts.filter((transcript) => transcript.document === document);
  const placing = new Placing(own);
  const place = (note: Note, layer: Layer) => {
    const placed = note.reply || note.range === null ? null : placing.place(note.range);
    return placed === null ? [] : [{ note, placed, document, layer }];
  };
  return [
    ...document.notes.flatMap((note) => place(note, 'note')),
    ...own.flatMap(({ beside }) => beside.flatMap((note) => place(note, 'inline'))),
    ...inline.flatMap((note) => place(note, 'inline')),
  ];
}

/** How the notes of a group are read, and what their codes are. */
export interface GroupReading {
  readonly reader: NoteReader;
  readonly index: CodebookIndex;
}

/** One fragment a note; what its codes are worth follows from the codebook of its group and from decisions. */
export function fragmentsOf(
  notes: readonly NoteWithKey[],
  readingOf: (group: string | null) => GroupReading,
  corrections: ReadonlyMap<KeyedNote, Correction>,
): Fragment[] {
  const whoseMarks = remembering(respondentsByMark);
  const common = new InCommon();
  return notes.map((keyed) => {
    const { placed } = keyed.own;
    const { transcript, voices } = placed;
    const correction = corrections.get(keyed);
    const { reader, index } = readingOf(transcript.group);
    const references = givenReferences(keyed.own, reader);
    const saying = common.saying(transcript, voices, () =>
      speakerOf(transcript.respondents, whoseMarks(transcript), voices),
    );
    const reading =
      correction === undefined
        ? common.reading(references, index)
        : { references, ...resolvedCodes(correction.codes, index), corrected: true };
    return new NotedFragment(keyed, saying, reading);
  });
}

/** What many fragments have in common is one object for all of them. */
class InCommon {
  readonly #sayings = new Map<Transcript, Map<readonly HeardVoice[], Saying>>();
  readonly #readings = new Map<CodebookIndex, Map<readonly Reference[], NoteReading>>();

  saying(transcript: Transcript, voices: readonly HeardVoice[], make: () => Saying): Saying {
    return madeWithin(this.#sayings, transcript, voices, make);
  }

  reading(references: readonly Reference[], index: CodebookIndex): NoteReading {
    return madeWithin(this.#readings, index, references, () => {
      const cited = references.map((reference) => reference.cited);
      return { references, ...resolvedCodes(cited, index), corrected: false };
    });
  }
}

function madeWithin<A, B, Made>(all: Map<A, Map<B, Made>>, a: A, b: B, make: () => Made): Made {
  const own = all.get(a) ?? new Map<B, Made>();
  all.set(a, own);
  const made = own.get(b) ?? make();
  own.set(b, made);
  return made;
}

/** Of a mark that a coding holds, its words where they say its codes; else the codes that it was given. */
function givenReferences({ note, layer, coding }: PlacedNote, reader: NoteReader): readonly Reference[] {
  const given = coding === undefined ? null : referencesOf(coding.codes);
  if (given !== null && layer !== 'inline') return given;
  const read = reader.references(wordsOf(note.text));
  return given === null || citedOf(read) === citedOf(given) ? read : given;
}

function citedOf(references: readonly Reference[]): string {
  return references.map(({ cited }) => address(cited)).join('\n');
}

/** The codes of a coding, which stand in no text. */
function referencesOf(codes: readonly Code[]): Reference[] {
  const run = { start: 0, end: 0 };
  return codes.map((cited) => ({ cited, notation: 'number', ...run, run }));
}

function respondentsByMark({ speakers }: Transcript): ReadonlyMap<string, readonly string[]> {
  return new Map(speakers.map(({ mark, respondents }) => [mark, respondents] as const));
}

/** Who says the words; of words that are all the researcher's, the only respondent there is. */
function speakerOf(
  all: readonly string[],
  whose: ReadonlyMap<string, readonly string[]>,
  voices: readonly HeardVoice[],
): Saying {
  const speaking = voices.map(({ speaker }) => whose.get(speaker) ?? []);
  const said = [...new Set(speaking.flat())];
  const first = voices[speaking.findIndex((own) => own.length > 0)] ?? voices[0];
  const onResearcher = voices.length > 0 && voices.every(({ role }) => role === 'researcher');
  const sole = onResearcher && all.length === 1 ? all : [];
  const respondents = said.length > 0 ? said : sole;
  return {
    speaker: first?.speaker ?? '',
    respondents,
    respondent: respondents.length === 1 ? (respondents[0] ?? null) : null,
    onResearcher,
  };
}

function resolvedCodes(
  cited: readonly Code[],
  codebook: CodebookIndex,
): Pick<Fragment, 'codes' | 'unresolved'> {
  const codes = new Set<Code>();
  const unresolved = new Set<Code>();
  for (const code of cited) {
    const resolved = codebook.resolve(code);
    if (resolved === null) unresolved.add(code);
    else codes.add(resolved);
  }
  return { codes: [...codes], unresolved: [...unresolved] };
}
