import { PARTICLES } from '../detect/common-words.ts';
import { means } from '../model/catalogue.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** Ids, names of files and of profiles, as people would write them: words that are no text of their own. */
export function namesBeside(project: CodedProject, profiles: readonly string[]): RawText[] {
  return [...new Set([...idsIn(project), ...filesIn(project), ...profiles])].map((id) =>
    RawText.of(spoken(id)),
  );
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
  const paths = [
    ...documents.map(({ file }) => file),
    ...broken.flatMap(({ file }) => file ?? []).map(wordsOf),
  ];
  // "sanne.docx" is nobody called Sanne Docx.
  return paths.map((path) => path.replace(/\.\p{L}{2,4}$/u, ''));
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
