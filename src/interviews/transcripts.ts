import type { Document } from '../model/document.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { readHeader } from './header.ts';
import { idOf } from './headings.ts';
import { interviewSections, type Section } from './sections.ts';
import type { Legend } from './speakers.ts';
import { turnsOf } from './turns.ts';

/** The interviews of a document, before groups and respondents are known. */
export function transcriptsOf(document: Document, given: Legend): Transcript[] {
  const sections = interviewSections(document, given);
  return sections.map((section) => transcriptOf(document, section, sections.length === 1));
}

function transcriptOf(document: Document, section: Section, alone: boolean): Transcript {
  const { opening, lines } = section;
  const paragraph = section.heading === null ? undefined : document.paragraphs[section.heading];
  const title = paragraph === undefined ? '' : wordsOf(paragraph.text);
  const properties = alone
    ? new Map([...document.properties].map(([k, v]) => [k, wordsOf(v)] as const))
    : new Map();
  const talk = turnsOf(lines.slice(opening.first), opening.speakers);
  return {
    id: transcriptId(title, document.file, alone),
    heading: paragraph?.text ?? RawText.of(stemOfFile(document.file)),
    document,
    line: paragraph?.line ?? talk.turns[0]?.line ?? 1,
    ...readHeader(opening.header, properties, { text: title, number: paragraph?.line ?? 1 }),
    speakers: [...opening.speakers].map(([mark, speaker]) => ({ mark, ...speaker, respondent: null })),
    group: null,
    respondents: [],
    ...talk,
  };
}

/** "Bijlage 4: …" is `b4` wherever it stands; a lone "Interview 2" is named after its file. */
function transcriptId(title: string, file: string, alone: boolean): string {
  const fromHeading = idOf(title);
  const numbered = /^\s*(?:bijlage|appendix|annex|aanhangsel)/iu;
  if (fromHeading !== null && (!alone || numbered.test(title))) return fromHeading;
  const stem = stemOfFile(file);
  if (numbered.test(stem)) return idOf(stem.replace(/[-_]+/g, ' ')) ?? slugOf(stem);
  return alone || title === '' ? slugOf(stem) : slugOf(title);
}

function stemOfFile(file: string): string {
  return (file.split(/[\\/]/).pop() ?? file).replace(/\.[^.]+$/, '');
}

/** Lower case letters, digits and hyphens: what an id may be made of. */
export function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'x' : slug;
}

/** The same transcripts with every id once: a second `b4` becomes `b4-2`. */
export function withDistinctIds(transcripts: readonly Transcript[]): {
  transcripts: Transcript[];
  repeated: Transcript[];
} {
  const taken = new Set<string>();
  const own = new Set(transcripts.map(({ id }) => id));
  const repeated: Transcript[] = [];
  const distinct = transcripts.map((transcript) => {
    let id = transcript.id;
    for (let n = 2; taken.has(id); n++) {
      // A file may be called "b4-2" already.
      const next = `${transcript.id}-${n}`;
      if (!own.has(next)) id = next;
    }
    taken.add(id);
    if (id === transcript.id) return transcript;
    const renamed = { ...transcript, id };
    repeated.push(renamed);
    return renamed;
  });
  return { transcripts: distinct, repeated };
}
