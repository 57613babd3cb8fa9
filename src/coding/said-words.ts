import { groupedBy } from '../model/grouped.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import type { SpokenText } from '../model/raw-word-count.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Bracket, type BracketIn, bracketsIn, seenBracket, seenCodes } from './brackets.ts';

/** "(telefoon gaat, korte onderbreking)" on a line of its own: what happens, and nobody's words. */
const STAGE_DIRECTION = /^[ \t]*\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)[.,]?[ \t]*$/gmu;

/** Of each transcript its text, with blanks for what nobody says: stage directions, and codes between brackets. */
export function spokenIn({
  transcripts,
  unreadMarks,
}: Pick<CodedProject, 'transcripts' | 'unreadMarks'>): (transcript: Transcript) => SpokenText {
  const areCodes = new Map(unreadMarks.map((marks) => [marks.document, marks.areCodes] as const));
  const byDocument = groupedBy(transcripts, ({ document }) => document);
  // Whoever goes through all of them holds the words of one document, and not those of all.
  let last: readonly [Transcript['document'], ReadonlyMap<Transcript, string>] | null = null;
  const saidIn = (document: Transcript['document']) => {
    if (last?.[0] !== document)
      last = [document, spokenWords(byDocument.get(document) ?? [], areCodes.get(document) === true)];
    return last[1];
  };
  return (transcript) => {
    const { document, text } = transcript;
    const own = byDocument.get(document) ?? [];
    return {
      text,
      said: () => text.saying(saidIn(document).get(transcript) ?? ''),
      by: placesOfTexts(own, text.root.kept?.within, areCodes.get(document) === true),
    };
  };
}

/** One bracket tells of another whether it is a code: all texts of a document have a part in it. */
function placesOfTexts(
  transcripts: readonly Transcript[],
  within: object | undefined,
  areCodes: boolean,
): string | null {
  const places = transcripts.map(({ text }) => text.root.kept);
  const isKept = within !== undefined && places.every((kept) => kept?.within === within);
  return isKept ? [areCodes, ...places.map((kept) => kept?.at)].join(' ') : null;
}

function spokenWords(transcripts: readonly Transcript[], areCodes: boolean): ReadonlyMap<Transcript, string> {
  const texts = transcripts.map(({ text }) => wordsOf(text));
  const found = texts.map((words) => bracketsIn(words, 0, words.length));
  const all = found.flatMap((brackets, i) => brackets.map((one): BracketIn => [one, texts[i] ?? '']));
  const seen = all.map((one) => ({ ...seenBracket(one), bracket: one[0] }));
  const codes = new Set((areCodes ? seen : seenCodes(seen)).map(({ bracket }) => bracket));
  return new Map(
    transcripts.map((transcript, i) => {
      const brackets = (found[i] ?? []).filter((one) => codes.has(one));
      const words = withBlanks(texts[i] ?? '', brackets);
      return [transcript, words.replace(STAGE_DIRECTION, blanksFor)] as const;
    }),
  );
}

function withBlanks(words: string, brackets: readonly Bracket[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of brackets) {
    parts.push(words.slice(done, start), ' '.repeat(end - start));
    done = end;
  }
  return parts.join('') + words.slice(done);
}

function blanksFor(words: string): string {
  return ' '.repeat(words.length);
}
