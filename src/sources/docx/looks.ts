import type { Highlight, Stretch } from '../../model/document.ts';
import { type ParagraphProperties, PLAIN, type RunProperties } from './properties.ts';
import type { StoryParagraph } from './story.ts';
import { nearest, type Style, type StyleSheet } from './style-sheet.ts';

/** What stands out in a paragraph. */
export interface Looks {
  readonly emphasis: readonly Stretch[];
  readonly highlights: readonly Highlight[];
  /** Whether all its words are in italics. */
  readonly isItalic: boolean;
}

/** Words of one run, with their look after styles. */
interface Piece extends Stretch {
  readonly isBlank: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** "yellow" or "#rrggbb", empty for none. */
  readonly colour: string;
}

/** `words`: the paragraph's text. */
export function looksOf(paragraph: StoryParagraph, words: string, styles: StyleSheet): Looks {
  const begins = paragraph.runs[0]?.from === 0 ? [] : [{ from: 0, properties: PLAIN }];
  const runs = [...begins, ...paragraph.runs];
  const pieces = runs.map(({ from, properties }, i): Piece => {
    const to = runs[i + 1]?.from ?? paragraph.length;
    const isBlank = words.slice(from, to).trim() === '';
    return { from, to, isBlank, ...lookOf(properties, paragraph.properties, styles) };
  });
  const inked = pieces.filter(({ isBlank }) => !isBlank);
  return {
    emphasis: emphasisOf(pieces, words),
    highlights: highlightsOf(pieces),
    isItalic: inked.length > 0 && inked.every(({ italic }) => italic),
  };
}

function lookOf(
  own: Readonly<RunProperties>,
  { style, shade }: Readonly<ParagraphProperties>,
  styles: StyleSheet,
): Omit<Piece, keyof Stretch | 'isBlank'> {
  const ofParagraph = styles.paragraphLine(style);
  const ofWords = own.style === null ? [] : styles.lineOf(own.style);
  // A style of words that is bold makes bold words plain in a paragraph whose style is bold already.
  const toggled = (what: 'bold' | 'italic') => own[what] ?? isIn(ofParagraph, what) !== isIn(ofWords, what);
  const said = <T>(of: (run: Readonly<RunProperties>) => T | null) =>
    of(own) ?? nearest(ofWords, ({ run }) => of(run)) ?? nearest(ofParagraph, ({ run }) => of(run));
  return {
    bold: toggled('bold'),
    italic: toggled('italic'),
    underline: said(({ underline }) => underline) ?? false,
    colour: said((run) => run.highlight) || said((run) => run.shade) || shade || '',
  };
}

function isIn(line: readonly Style[], what: 'bold' | 'italic'): boolean {
  return nearest(line, ({ run }) => run[what]) ?? false;
}

/** Runs that touch are one stretch where they have something in common: Word cuts words up for reasons of its own. */
function emphasisOf(pieces: readonly Piece[], words: string): Stretch[] {
  const stretches: { from: number; to: number; last: Piece }[] = [];
  for (const piece of pieces) {
    if (!piece.bold && !piece.italic && !piece.underline) continue;
    const current = stretches.at(-1);
    if (current && haveInCommon(current.last, piece) && isBridged(words, current.to, piece.from)) {
      Object.assign(current, { to: piece.to, last: piece });
    } else if (!piece.isBlank) stretches.push({ from: piece.from, to: piece.to, last: piece });
  }
  return stretches.map(({ from, to }) => ({ from, to }));
}

function haveInCommon(a: Piece, b: Piece): boolean {
  return (a.bold && b.bold) || (a.italic && b.italic) || (a.underline && b.underline);
}

/** Nobody sees whether a space between words is bold. */
function isBridged(words: string, from: number, to: number): boolean {
  return from === to || /^[ \u00a0]+$/.test(words.slice(from, to));
}

function highlightsOf(pieces: readonly Piece[]): Highlight[] {
  const highlights: { from: number; to: number; colour: string }[] = [];
  for (const { from, to, colour, isBlank } of pieces) {
    const current = highlights.at(-1);
    if (current?.to === from && current.colour === colour) current.to = to;
    else if (colour !== '' && !isBlank) highlights.push({ from, to, colour });
  }
  return highlights;
}
