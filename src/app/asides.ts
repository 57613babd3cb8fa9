import { allNodes } from '../coding/codebook-index.ts';
import { PARTICLES } from '../detect/common-words.ts';
import { means } from '../model/catalogue.ts';
import type { CodebookNode } from '../model/codebook.ts';
import type { Document } from '../model/document.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/**
 * What people wrote beside the interviews, in which nouns may have capitals: notes, names of codes, headings, files,
 * attributes, names of profiles, and of the report what an audit shows.
 */
export function asidesOf(project: CodedProject, profiles: readonly string[]): RawText[] {
  const { documents, codebooks, crosswalk, groups, transcripts, respondents, report, title } = project;
  const lists: (readonly RawText[])[] = [
    ...documents.map(({ notes }) => notes.map(({ text }) => text)),
    ...codebooks.map((codebook) => [codebook.title, ...allNodes(codebook.labels).flatMap(wordsOfNode)]),
    (crosswalk?.themes ?? []).map(({ name }) => name),
    [title, ...groups.map((group) => group.title)],
    [...new Set([...idsIn(project), ...filesIn(project), ...profiles])].map((id) => RawText.of(spoken(id))),
    transcripts.flatMap(wordsAbove),
    respondents.flatMap(({ attributes }) => [...attributes.values()]),
    report === null ? [] : citing(report),
  ];
  return lists.map((texts) => RawText.join(texts, '\n')).filter((text) => text.length > 0);
}

function wordsOfNode({ name, also, definition, include, exclude, example }: CodebookNode): RawText[] {
  return [name, ...also, definition, include, exclude, example].filter((text) => text !== null);
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

function idsIn({ codebooks, crosswalk, groups, transcripts, respondents }: CodedProject): string[] {
  const themes = crosswalk?.themes ?? [];
  const attributes = respondents.flatMap((respondent) => [...respondent.attributes.keys()]);
  const ids = [...groups, ...codebooks, ...themes, ...transcripts].map(({ id }) => id);
  return [...ids, ...attributes];
}

/** The project's own files too, as far as something is the matter with them. */
function filesIn({ documents, findings }: CodedProject): string[] {
  const broken = findings.filter(({ code }) => means(code, 'broken'));
  return [...documents.map(({ file }) => file), ...broken.flatMap(({ file }) => file ?? []).map(wordsOf)];
}

/** "interview_anna-de-wit.docx" as people would write it: "Interview Anna de Wit Docx". */
function spoken(id: string): string {
  return apart(id).replace(/\S+/g, (word) =>
    PARTICLES.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );
}

/** The words of an id or of a file's name, each letter where it was. */
export function apart(id: string): string {
  return id.replace(/[_./\\-]/g, ' ');
}
