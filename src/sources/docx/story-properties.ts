import type { XmlElement } from '../office/xml.ts';
import { readParagraphProperty } from './properties.ts';
import type { StoryBuilder } from './story-builder.ts';

/** Whether there is more to read inside the element. */
type Take = (builder: StoryBuilder, element: XmlElement) => boolean;

/** What is read of properties, by the element that they stand in; of all others nothing is. */
const TAKES: ReadonlyMap<string, Take> = new Map([
  ['w:pPr', takeOfParagraph],
  ['w:numPr', takeOfParagraph],
  ['w:sectPr', takeOfSection],
  ['w:footnotePr', takeOfSection],
]);

/** Null for an element that is no property. */
export function takeProperty(builder: StoryBuilder, element: XmlElement): boolean | null {
  return TAKES.get(element.parent)?.(builder, element) ?? null;
}

function takeOfParagraph(builder: StoryBuilder, element: XmlElement): boolean {
  if (element.name === 'w:rPr' || element.name === 'w:sectPr') return true;
  const { properties } = builder;
  return properties !== null && readParagraphProperty(properties, element);
}

function takeOfSection(builder: StoryBuilder, element: XmlElement): boolean {
  const value = element.attribute('w:val');
  if (element.name === 'w:numStart')
    builder.numberSection({ start: value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null });
  if (element.name === 'w:numRestart') builder.numberSection({ restart: value });
  return element.name === 'w:footnotePr';
}
