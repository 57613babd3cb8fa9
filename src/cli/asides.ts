import type { CodebookNode } from '../model/codebook.ts';
import type { Document } from '../model/document.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { allNodes } from '../project/codebook-index.ts';

/**
 * What people wrote beside the interviews, in which nouns may have capitals: notes, names of codes, headings, files,
 * attributes, and of the report what an audit shows.
 */
export function asidesOf(project: CodedProject): RawText[] {
  const { documents, codebooks, crosswalk, groups, transcripts, respondents, report, title } = project;
  const lists: (readonly RawText[])[] = [
    ...documents.map(({ notes }) => notes.map(({ text }) => text)),
    ...codebooks.map((codebook) => [codebook.title, ...allNodes(codebook.labels).flatMap(wordsOfNode)]),
    (crosswalk?.themes ?? []).map(({ name }) => name),
    [title, ...groups.map((group) => group.title), ...documents.map(({ file }) => RawText.of(spaced(file)))],
    transcripts.flatMap(wordsAbove),
    respondents.flatMap(({ attributes }) => [...attributes.values()]),
    report === null ? [] : citing(report),
  ];
  return lists.map((texts) => RawText.join(texts, '\n')).filter((text) => text.length > 0);
}

function wordsOfNode({ name, definition, include, exclude, example }: CodebookNode): RawText[] {
  return [name, definition, include, exclude, example].filter((text) => text !== null);
}

function wordsAbove({ heading, attributes, remarks }: Transcript): RawText[] {
  return [heading, ...attributes.values(), ...remarks];
}

/** Its own words where it cites: not the list of what it has read. */
function citing({ paragraphs, footnotes }: Document): RawText[] {
  const body = paragraphs.filter(({ calls, quoted }) => calls.length > 0 || quoted === true);
  return [...body, ...footnotes].map(({ text }) => text);
}

/** "interview_anna-de-wit.docx" as people would say it. */
function spaced(file: string): string {
  return file.replace(/[_./\\-]+/g, ' ');
}
