import type { WithheldPassage } from '../gate/options.ts';
import type { CodedProject, Passage, Piece, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { JudgedPassages } from '../review/judged.ts';

/** Passages that are withheld wherever their words stand, whatever happened to the turns of the interview. */
export function withheldByWords({ withheld }: JudgedPassages): WithheldPassage[] {
  return withheld.map((text) => ({ text, start: 0, end: text.length }));
}

/** Withheld passages, in the text of their transcript and in the paragraphs that it was read from. */
export function withheldIn({
  withheld,
  transcripts,
  copies,
}: Pick<CodedProject, 'withheld' | 'transcripts' | 'copies'>): WithheldPassage[] {
  const counted = withheld.flatMap((passage) => {
    const transcript = transcripts.find(({ id }) => id === passage.transcript);
    return transcript === undefined ? [] : withheldStretches(transcript, passage);
  });
  const copied = copies.flatMap((copy) =>
    copy.withheld.flatMap((passage) => withheldStretches(copy.transcript, passage)),
  );
  return [...counted, ...copied];
}

/**
 * What is withheld in some of a project's documents. In all of them an interview may have another id than among these,
 * and what a decision names is what it is called there; what stands in none of its sources is found by its id here.
 */
export function withheldAmong(part: CodedProject, whole: CodedProject): Passage[] {
  const ids = new Map(part.transcripts.map((transcript) => [standsAt(transcript), transcript.id] as const));
  const read = whole.transcripts.map((transcript) => ({
    transcript,
    withheld: whole.withheld.filter((passage) => passage.transcript === transcript.id),
  }));
  const placed = [...read, ...whole.copies].flatMap(({ transcript, withheld }) => {
    const id = ids.get(standsAt(transcript));
    return id === undefined ? [] : [{ id, withheld }];
  });
  const settled = new Set(placed.map(({ id }) => id));
  return [
    ...part.withheld.filter(({ transcript }) => !settled.has(transcript)),
    ...placed.flatMap(({ id, withheld }) => withheld.map((passage) => ({ ...passage, transcript: id }))),
  ];
}

/** What is withheld in interviews that are none of these: kantlijn.yaml may say where one begins, and its words stand here all the same. */
export function withheldElsewhere(part: CodedProject, whole: CodedProject): RawText[] {
  const here = new Set(part.transcripts.map(standsAt));
  const transcripts = whole.transcripts.filter((one) => !here.has(standsAt(one)));
  const copies = whole.copies.filter(({ transcript }) => !here.has(standsAt(transcript)));
  const passages = withheldIn({ withheld: whole.withheld, transcripts, copies });
  return passages.map(({ text, start, end }) => RawText.of(wordsOf(text.slice(start, end))));
}

/** The same in every project that reads the document. */
function standsAt({ document, line }: Transcript): string {
  return `${document.hash}:${line}`;
}

function withheldStretches(transcript: Transcript, { from, to }: Passage): WithheldPassage[] {
  const start = offsetInText(transcript, from.turn, from.offset);
  const end = offsetInText(transcript, to.turn, to.offset);
  const inDocument = transcript.pieces.flatMap((piece) => withheldInParagraph(transcript, piece, start, end));
  return [{ text: transcript.text, start, end }, ...inDocument];
}

function offsetInText(transcript: Transcript, turn: number, offset: number): number {
  const text = transcript.turns[turn - 1]?.text;
  return text === undefined ? transcript.text.length : text.start + Math.min(offset, text.length);
}

function withheldInParagraph(
  transcript: Transcript,
  piece: Piece,
  start: number,
  end: number,
): WithheldPassage[] {
  const text = transcript.document.paragraphs[piece.paragraph]?.text;
  const first = Math.max(start, piece.at);
  const last = Math.min(end, piece.at + piece.to - piece.from);
  if (text === undefined || last <= first) return [];
  const shift = text.start + piece.from - piece.at;
  return [{ text, start: first + shift, end: last + shift }];
}
