import type { Inline, Picture } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { saidWords } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { oneLine } from '../plain.ts';

const SAYS = {
  page: sentence(' ({page} van {of})', ' ({page} of {of})'),
  continued: sentence(' (vervolg)', ' (continued)'),
} as const;

/** "Boomdiagram docenten (1 van 2)"; a picture of one page is called what it is. */
export function pageTitle(title: string, page: number, of: number, language: Language): string {
  return of === 1 ? title : `${title}${saidWords(say(SAYS.page, language, { page, of }))}`;
}

/** Behind the name of what stands on the page before as well. */
export function continued(name: string, language: Language): string {
  return `${name}${saidWords(say(SAYS.continued, language))}`;
}

/** The same of a name that still has its parts. */
export function continuedName(name: Inline, language: Language): Inline {
  return [...name, say(SAYS.continued, language)];
}

/** For who does not see it: a line for each thing. */
export function descriptionOf({ description }: Picture, language: Language): string {
  return description.map((line) => oneLine(line, language)).join('\n');
}
