import type { Threads } from '../office/notes.ts';
import { readXml } from '../office/xml.ts';
import { isOn } from './properties.ts';
import type { WordStory } from './story.ts';

/**
 * Reads `commentsExtended.xml`, which names comments by the identity of their last paragraph. An answer to a
 * comment that is not there, or to itself, is a comment of its own.
 */
export function readThreads(extended: Uint8Array | null, comments: readonly WordStory[]): Threads {
  const parents = new Map<WordStory, WordStory>();
  const ticked = new Set<WordStory>();
  if (extended === null) return { parents, resolved: ticked };
  const byParagraph = commentsByParagraph(comments);
  readXml(extended, {
    open(element) {
      if (element.name !== 'w15:commentEx') return true;
      const comment = byParagraph.get(paragraphId(element.attribute('w15:paraId')));
      const parent = byParagraph.get(paragraphId(element.attribute('w15:paraIdParent')));
      if (comment && parent && !holdsUpThread(parents, parent, (one) => one === comment))
        parents.set(comment, parent);
      if (comment && isOn(element.attribute('w15:done'))) ticked.add(comment);
      return true;
    },
  });
  const resolved = comments.filter((comment) => holdsUpThread(parents, comment, (one) => ticked.has(one)));
  return { parents, resolved: new Set(resolved) };
}

function commentsByParagraph(comments: readonly WordStory[]): Map<string, WordStory> {
  const byParagraph = new Map<string, WordStory>();
  for (const comment of comments) {
    const paraId = comment.paragraphs.at(-1)?.paraId;
    if (paraId && !byParagraph.has(paragraphId(paraId))) byParagraph.set(paragraphId(paraId), comment);
  }
  return byParagraph;
}

/** Hexadecimal, so case means nothing. */
function paragraphId(paraId: string | null): string {
  return paraId?.toUpperCase() ?? '';
}

/** Whether it holds of a comment, or of one that it answers over any number of steps. */
function holdsUpThread(
  parents: ReadonlyMap<WordStory, WordStory>,
  comment: WordStory,
  holds: (comment: WordStory) => boolean,
): boolean {
  for (let at: WordStory | undefined = comment; at !== undefined; at = parents.get(at)) {
    if (holds(at)) return true;
  }
  return false;
}
