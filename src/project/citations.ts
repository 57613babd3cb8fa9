import type { CitedCode } from '../model/code.ts';
import type { Document } from '../model/document.ts';
import { type RawText, wordsOf } from '../model/raw-text.ts';
import { matchAt, readNumbers } from './numbers.ts';
import { parseReferences } from './references.ts';

/** A place in the report that points at codes in transcripts. */
export interface Citation {
  /** Null in running text. */
  readonly footnote: number | null;
  readonly text: RawText;
  readonly line: number;
  readonly targets: readonly CitedPair[];
}

export interface CitedPair {
  /** As cited: `b4` for "Bijlage 4"; null where no transcript is named. */
  readonly transcript: string | null;
  readonly code: CitedCode;
}

/** The footnotes of a document that name codes. */
export function citationsOf(document: Document): Citation[] {
  return document.footnotes.flatMap(({ number, text, line }) => {
    const targets = pairsIn(wordsOf(text));
    return targets.length === 0 ? [] : [{ footnote: number, text, line, targets }];
  });
}

const APPENDIX = /(?<!\p{L})(bijlagen?|appendix|appendices|annex(?:es)?)\s+(?=\d|[A-Z](?!\p{L}))/giu;

/** Every transcript that is named, with every code that is named behind it and before the next one. */
export function pairsIn(text: string): CitedPair[] {
  const mentions = [...text.matchAll(APPENDIX)].map((match) => appendicesAt(text, match));
  const references = parseReferences(text);
  const firstAt = mentions[0]?.start ?? text.length;
  const unplaced = references
    .filter(({ start }) => start < firstAt)
    .map(({ cited }) => ({ transcript: null, code: cited }));
  const placed = mentions.flatMap(({ ids, start }, i) => {
    const end = mentions[i + 1]?.start ?? text.length;
    const codes = references.filter((reference) => reference.start >= start && reference.start < end);
    return ids.flatMap((transcript) => codes.map(({ cited }) => ({ transcript, code: cited })));
  });
  return mentions.length === 0 ? unplaced : placed;
}

function appendicesAt(text: string, match: RegExpExecArray): { ids: string[]; start: number } {
  const at = match.index + match[0].length;
  const letter = match[1]?.[0]?.toLowerCase() ?? '';
  const numbers = readNumbers(text, at)?.numbers.map(String) ?? [matchAt(/[A-Z]/y, text, at) ?? ''];
  return { ids: numbers.map((number) => `${letter}${number}`.toLowerCase()), start: match.index };
}
