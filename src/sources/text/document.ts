import type { Document, Footnote, Note, Saw, SourceFile } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { type FindingKind, finding } from '../../sentences/finding-kind.ts';
import { hashOf } from '../hash.ts';
import { nothingRead } from '../nothing-read.ts';
import { ANSWERS_BY_SHAPE } from '../office/finding-kinds.ts';
import { withAnswers } from './answers.ts';
import { type Decoded, decodeText } from './encoding.ts';
import { NOTE_BESIDE_WORDS } from './finding-kinds.ts';
import type { Kept } from './kept.ts';
import { type Call, Layout, type TextLine } from './layout.ts';
import { type FoundNote, placeTextNotes } from './notes.ts';

/** What a reader of text makes of it. Places of calls are in the kept text, of everything else in the file. */
export interface TextReading {
  readonly kept: Kept;
  readonly lines: readonly TextLine[];
  readonly calls: readonly Call[];
  readonly notes: readonly FoundNote[];
  readonly footnotes: readonly FoundFootnote[];
  readonly properties: ReadonlyMap<string, RawText>;
  readonly saw: Saw;
  readonly problems: readonly TextProblem[];
}

export interface FoundFootnote {
  readonly number: number;
  readonly text: string;
  readonly at: number;
}

export interface TextProblem {
  readonly kind: FindingKind;
  readonly at: number;
}

const EXCERPT = 80;

/** Decodes a file and reads its text; a file that is no text gives a finding of severity error and no paragraphs. */
export function readWith(source: SourceFile, read: (text: string) => TextReading): Document {
  const decoded = decodeText(source.bytes);
  const file = RawText.of(source.name);
  const remarks = decodingRemark(decoded, file);
  if (decoded.text === null) return nothingRead(source, remarks);
  const reading = read(decoded.text);
  const layout = new Layout(reading.kept, reading.lines, reading.calls);
  const { notes, answers } = withAnswers(placeTextNotes(reading.notes, layout));
  const document = {
    file: source.name,
    hash: hashOf(source.bytes),
    paragraphs: layout.paragraphs,
    notes,
    footnotes: textFootnotes(reading),
    properties: reading.properties,
    saw: reading.saw,
  };
  const findings = [
    ...remarks,
    ...problemsOf(reading, file),
    ...looseNotes(document, file),
    ...answersByShape(answers, notes.length, file),
  ];
  return { ...document, findings };
}

function decodingRemark({ remark }: Decoded, file: RawText): Finding<RawText>[] {
  return remark === null ? [] : [finding(remark, { file })];
}

function textFootnotes({ footnotes, kept }: TextReading): Footnote[] {
  return [...footnotes]
    .sort((a, b) => a.number - b.number)
    .map(({ number, text, at }) => ({ number, text: RawText.of(text), line: kept.placeOf(at).line }));
}

function problemsOf({ problems, kept }: TextReading, file: RawText): Finding<RawText>[] {
  return problems.map(({ kind, at }) => finding(kind, { file, ...kept.placeOf(at) }));
}

/** Notes in the body that hang on no words at all. */
function answersByShape([first, ...more]: readonly Note[], of: number, file: RawText): Finding<RawText>[] {
  if (first === undefined) return [];
  const place = { file, line: first.line, note: { ordinal: first.ordinal, of } };
  return [finding(ANSWERS_BY_SHAPE, { ...place, facts: { count: more.length + 1 } })];
}

function looseNotes({ notes }: Pick<Document, 'notes'>, file: RawText): Finding<RawText>[] {
  return notes
    .filter((note) => note.anchor.length === 0)
    .map((note) =>
      finding(NOTE_BESIDE_WORDS, {
        file,
        line: note.line,
        note: { ordinal: note.ordinal, of: notes.length },
        excerpt: note.text.slice(0, EXCERPT),
      }),
    );
}
