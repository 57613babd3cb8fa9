import type { FootnoteCall, Paragraph } from '../../model/document.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { looksOf, type StyledStretch } from '../office/looks.ts';
import { isQuotationName, isSetIn, isSetInAsQuotation } from '../office/quotations.ts';
import type { StoryText } from '../office/story.ts';
import type { OdtParagraph, OdtStory } from './story.ts';
import { type OdtStyle, type OdtStyles, said } from './styles.ts';

/** The paragraphs of a body as its reader sees them. `calls` by the index of the paragraph. */
export function odtParagraphs(
  body: OdtStory,
  text: StoryText,
  styles: OdtStyles,
  calls: ReadonlyMap<number, readonly FootnoteCall[]>,
): Paragraph[] {
  // Paragraphs of one label ("R:") share one raw text.
  const labels = new Map<string, RawText>();
  const labelFor = (words: string) => {
    const label = labels.get(words) ?? RawText.of(words);
    labels.set(words, label);
    return label;
  };
  return body.paragraphs.map((paragraph, index) => {
    const own = text.paragraph(index);
    const { line, heading, cell, label } = paragraph;
    const styled = styles.lineOf('paragraph', paragraph.style);
    const { emphasis, highlights, isItalic } = looksOf(shaded(paragraph, styled), wordsOf(own));
    return {
      text: own,
      line,
      heading,
      ...laidOut(paragraph, styled, isItalic),
      calls: calls.get(index) ?? [],
      ...(label === '' ? {} : { label: labelFor(label) }),
      ...(cell === null ? {} : { cell }),
      ...(emphasis.length === 0 ? {} : { emphasis }),
      ...(highlights.length === 0 ? {} : { highlights }),
    };
  });
}

/** Words without a colour of their own show the one behind their paragraph. */
function shaded({ stretches }: OdtParagraph, styled: readonly OdtStyle[]): readonly StyledStretch[] {
  const shade = said(styled, (one) => one.shade) ?? '';
  if (shade === '') return stretches;
  return stretches.map((one) => ({ ...one, look: { ...one.look, colour: one.look.colour || shade } }));
}

function laidOut(
  { heading, cell, isListed, length }: OdtParagraph,
  styled: readonly OdtStyle[],
  isItalic: boolean,
): Pick<Paragraph, 'quoted' | 'isSetIn'> {
  if (styled.some(({ name }) => isQuotationName(name))) return { quoted: true };
  if (heading !== null || cell !== null || isListed || length === 0) return {};
  const indent = (side: 'left' | 'right' | 'hanging') => said(styled, (one) => one[side]) ?? 0;
  const indents = { left: indent('left'), right: indent('right'), hanging: indent('hanging') };
  if (isSetInAsQuotation(indents, isItalic)) return { quoted: true };
  return isSetIn(indents) ? { isSetIn: true } : {};
}
