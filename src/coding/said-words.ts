import { groupedBy } from '../model/grouped.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Bracket, type BracketIn, bracketsIn, seenCodes } from './brackets.ts';

/** "(telefoon gaat, korte onderbreking)" on a line of its own: what happens, and nobody's words. */
const STAGE_DIRECTION = /^[ \t]*\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)[.,]?[ \t]*$/gmu;

/** By transcript its text with blanks for what nobody says: stage directions, and codes between brackets. Places stay. */
export function spokenWords({
  transcripts,
  unreadMarks,
}: Pick<CodedProject, 'transcripts' | 'unreadMarks'>): ReadonlyMap<Transcript, string> {
  const areCodes = new Map(unreadMarks.map((marks) => [marks.document, marks.areCodes] as const));
  const byDocument = groupedBy(transcripts, (transcript) => transcript.document);
  const said = new Map<Transcript, string>();
  for (const [document, own] of byDocument) {
    const texts = own.map(({ text }) => wordsOf(text));
    const found = texts.map((words) => bracketsIn(words, 0, words.length));
    const all = found.flatMap((brackets, i) => brackets.map((one): BracketIn => [one, texts[i] ?? '']));
    const codes = new Set(areCodes.get(document) === true ? all.map(([one]) => one) : seenCodes(all));
    own.forEach((transcript, i) => {
      const brackets = (found[i] ?? []).filter((one) => codes.has(one));
      said.set(transcript, withBlanks(texts[i] ?? '', brackets).replace(STAGE_DIRECTION, blanksFor));
    });
  }
  return said;
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
