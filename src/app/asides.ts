import { allNodes } from '../coding/codebook-index.ts';
import { PARTICLES } from '../detect/common-words.ts';
import type { CodebookNode } from '../model/codebook.ts';
import type { Document } from '../model/document.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';

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
    [title, ...groups.map((group) => group.title)],
    idsIn(project).map((id) => RawText.of(asWords(id))),
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

/** Its own words where it cites, and its headings: not the list of what it has read. */
function citing({ paragraphs, footnotes }: Document): RawText[] {
  const body = paragraphs.filter(
    ({ calls, quoted, heading }) => calls.length > 0 || quoted === true || heading !== null,
  );
  return [...body, ...footnotes].map(({ text }) => text);
}

function idsIn({
  documents,
  codebooks,
  crosswalk,
  groups,
  transcripts,
  respondents,
}: CodedProject): string[] {
  const themes = crosswalk?.themes ?? [];
  const attributes = respondents.flatMap((respondent) => [...respondent.attributes.keys()]);
  const ids = [...groups, ...codebooks, ...themes, ...transcripts].map(({ id }) => id);
  return [...new Set([...documents.map(({ file }) => file), ...ids, ...attributes])];
}

/** "interview_anna-de-wit.docx" as people would write it: Interview Anna de Wit Docx. */
function asWords(id: string): string {
  const words = id.split(/[_./\\\s-]+/);
  return words
    .map((word) => (PARTICLES.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
    .join(' ');
}
