import type { Look } from '../office/looks.ts';
import { attributeNumber } from '../office/numerals.ts';
import type { XmlElement } from '../office/xml.ts';
import type { OdtStoryBuilder } from './story-builder.ts';
import { lookWithin, type OdtStyles, said } from './styles.ts';

const PLAIN: Look = { bold: false, italic: false, underline: false, colour: '' };
const DEEPEST_HEADING = 10;
/** No line is longer. */
const MOST_BLANKS = 1000;
const LISTS = new Set(['text:list', 'text:list-item', 'text:list-header']);

/** Takes what an element says of paragraphs, lists, tables and words. */
export function openFlow(element: XmlElement, builder: OdtStoryBuilder, styles: OdtStyles): void {
  const { name } = element;
  builder.tables.open(element);
  if (LISTS.has(name)) builder.lists.open(element);
  else if (name === 'text:p' || name === 'text:h') openParagraph(element, builder, styles);
  else if (name === 'text:span') {
    const line = styles.lineOf('text', element.attribute('text:style-name'));
    builder.openSpan(builder.look === null ? null : lookWithin(builder.look, line));
  } else if (name === 'text:s') {
    builder.addExactly(' '.repeat(Math.min(attributeNumber(element.attribute('text:c')) ?? 1, MOST_BLANKS)));
  } else if (name === 'text:tab') builder.addExactly('\t');
  else if (name === 'text:line-break') builder.addExactly('\n');
}

export function closeFlow(name: string, builder: OdtStoryBuilder): void {
  builder.tables.close(name);
  if (LISTS.has(name)) builder.lists.close(name);
  else if (name === 'text:p' || name === 'text:h') builder.closeParagraph();
  else if (name === 'text:span') builder.closeSpan();
}

function openParagraph(element: XmlElement, builder: OdtStoryBuilder, styles: OdtStyles): void {
  const style = element.attribute('text:style-name');
  const line = styles.lineOf('paragraph', style);
  const outline = Math.max(attributeNumber(element.attribute('text:outline-level')) ?? 1, 1);
  const heading = element.name === 'text:h' ? Math.min(outline, DEEPEST_HEADING) : null;
  const list = said(line, (one) => one.list);
  const label = () => {
    if (builder.lists.isInside) return builder.lists.labelOf(list);
    // A style that names no list on purpose takes its headings out of the numbers.
    return heading === null || list === '' ? '' : builder.lists.outlineLabelOf(heading, element);
  };
  builder.openParagraph({ style, heading, label: label() }, lookWithin(PLAIN, line));
}
