import { coloursCalled } from '../language/colours.ts';
import type { Document, Paragraph } from '../model/document.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** UTF-16 units: what is longer tells a story. */
const LONGEST = 80;
const SAYS =
  /^\s*["“„‘']?((?:licht|donker|light|dark)?[\s-]?\p{L}+)["”’']?\s*(?:=|:|→|->|\s[–-]\s)\s*(\p{L}[^=\n]*?|\d[\d./]*)\s*[.;]?\s*$/iu;
const LONE = /^\s*((?:licht|donker|light|dark)?[\s-]?\p{L}+)\s*:?\s*$/iu;

/** What the colours of a document mean, where it says so: "Geel = motivatie", or a table with a colour beside a code. By colour. */
export function colourLegend({ paragraphs }: Document, colours: ReadonlySet<string>): Map<string, RawText> {
  const legend = new Map<string, RawText>();
  for (const [i, paragraph] of paragraphs.entries()) {
    const [word, code] = saidOfColour(paragraph, paragraphs[i + 1]) ?? ['', ''];
    const colour = coloursCalled(word).find((one) => colours.has(one) && !legend.has(one));
    if (colour !== undefined) legend.set(colour, RawText.of(code));
  }
  return legend;
}

function saidOfColour(paragraph: Paragraph, next: Paragraph | undefined): readonly [string, string] | null {
  if (paragraph.text.length > LONGEST) return null;
  const words = wordsOf(paragraph.text);
  const [, word, code] = SAYS.exec(words) ?? [];
  if (word !== undefined && code !== undefined) return [word, code];
  const [, lone] = LONE.exec(words) ?? [];
  const [own, other] = [paragraph.cell, next?.cell];
  if (lone === undefined || next === undefined || own === undefined || other === undefined) return null;
  const isBeside = own.table === other.table && own.row === other.row && own.column < other.column;
  const beside = wordsOf(next.text).trim();
  return isBeside && beside !== '' && beside.length <= LONGEST ? [lone, beside] : null;
}
