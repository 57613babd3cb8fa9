import type { Highlight, Stretch } from '../../model/document.ts';

/** What stands out in a paragraph. */
export interface Looks {
  readonly emphasis: readonly Stretch[];
  readonly highlights: readonly Highlight[];
  /** Whether all its words are in italics. */
  readonly isItalic: boolean;
}

/** How words look, after styles. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** "yellow" or "#rrggbb", empty for none. */
  readonly colour: string;
}

/** A stretch of one look. */
export interface StyledStretch extends Stretch {
  readonly look: Look;
}

interface LookPiece extends Stretch, Look {
  readonly isBlank: boolean;
}

/** `runs` in order and apart; `words`: the paragraph's text. */
export function looksOf(runs: readonly StyledStretch[], words: string): Looks {
  const pieces = runs.map(
    ({ from, to, look }): LookPiece => ({ from, to, isBlank: words.slice(from, to).trim() === '', ...look }),
  );
  const inked = pieces.filter(({ isBlank }) => !isBlank);
  return {
    emphasis: emphasisOf(pieces, words),
    highlights: highlightsOf(pieces),
    isItalic: inked.length > 0 && inked.every(({ italic }) => italic),
  };
}

/** Runs that touch are one stretch where they have something in common: Word cuts words up for reasons of its own. */
function emphasisOf(pieces: readonly LookPiece[], words: string): Stretch[] {
  const stretches: { from: number; to: number; last: LookPiece }[] = [];
  for (const piece of pieces) {
    if (!piece.bold && !piece.italic && !piece.underline) continue;
    const current = stretches.at(-1);
    if (current && haveInCommon(current.last, piece) && isBridged(words, current.to, piece.from)) {
      Object.assign(current, { to: piece.to, last: piece });
    } else if (!piece.isBlank) stretches.push({ from: piece.from, to: piece.to, last: piece });
  }
  return stretches.map(({ from, to }) => ({ from, to }));
}

function haveInCommon(a: LookPiece, b: LookPiece): boolean {
  return (a.bold && b.bold) || (a.italic && b.italic) || (a.underline && b.underline);
}

/** Nobody sees whether a space between words is bold. */
function isBridged(words: string, from: number, to: number): boolean {
  return from === to || /^[ \u00a0]+$/.test(words.slice(from, to));
}

function highlightsOf(pieces: readonly LookPiece[]): Highlight[] {
  const highlights: { from: number; to: number; colour: string }[] = [];
  for (const { from, to, colour, isBlank } of pieces) {
    const current = highlights.at(-1);
    if (current?.to === from && current.colour === colour) current.to = to;
    else if (colour !== '' && !isBlank) highlights.push({ from, to, colour });
  }
  return highlights;
}
