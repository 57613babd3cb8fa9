import { slugOf } from '../interviews/transcripts.ts';
import type { CodedProject } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { Loaded } from './load.ts';

/**
 * Whether a text of the researcher's own is shown to her as it is: unless it holds an id that was made of what a document
 * says, and that she finds nowhere on her disk.
 */
export function showsOwn({ project, file }: Pick<Loaded, 'project' | 'file'>): (own: RawText) => boolean {
  const onDisk = new Set([
    ...(file?.groups ?? []).flatMap(({ id, transcripts }) => [id, ...transcripts]),
    ...(file?.transcripts ?? []).map(({ id }) => id),
  ]);
  const paths = project.documents.map(({ file: path }) => slugOf(path));
  const made = madeIn(project).filter(
    (id) => !onDisk.has(id) && !paths.some((path) => path.includes(slugOf(id))),
  );
  return (own) => {
    const words = wordsOf(own.whole);
    return !made.some((id) => words.includes(id));
  };
}

/** An id of a number and a letter (`b4`) tells nothing. */
function madeIn({ groups, transcripts, codebooks }: CodedProject): string[] {
  const drafts = codebooks.filter(({ file }) => file === null);
  const ids = [...groups, ...transcripts, ...drafts].map(({ id }) => id);
  return [...new Set(ids)].filter((id) => /\p{L}{2}/u.test(id));
}
