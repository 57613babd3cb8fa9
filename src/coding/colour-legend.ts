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
    const lone = saidOfColour(paragraph, paragraphs[i + 1]);
    for (const [word, code] of saidInOneLine(paragraph) ?? (lone === null ? [] : [lone])) {
      const colour = coloursCalled(word).find((one) => colours.has(one) && !legend.has(one));
      if (colour !== undefined) legend.set(colour, RawText.of(code));
    }
  }
  return legend;
}

/** UTF-16 units of a line that has it all. */
const LONGEST_OF_ALL = 300;
const LEGEND = /^\s*(?:legenda|legend|kleuren|kleurcodes|colou?rs|colou?r codes)\s*:\s*/iu;

/** "Legenda: geel = druk; groen = steun"; null where a part of it is of no colour. */
function saidInOneLine({ text }: Paragraph): readonly (readonly [string, string])[] | null {
  if (text.length > LONGEST_OF_ALL) return null;
  const words = wordsOf(text);
  const parts = words.replace(LEGEND, '').split(/[;,|\t]/u);
  if (parts.length === 1 && !LEGEND.test(words)) return null;
  const told = parts.flatMap((part) => {
    const [, word = '', code = ''] = SAYS.exec(part) ?? [];
    return coloursCalled(word).length === 0 ? [] : [[word, code] as const];
  });
  return told.length === parts.length ? told : null;
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
