import { isOn } from './properties.ts';
import type { Story } from './story.ts';
import { readXml } from './xml.ts';

/** How comments hang together. */
export interface Threads {
  /** By an answer, the comment that it answers. */
  readonly parents: ReadonlyMap<Story, Story>;
  /** Comments that were ticked off, themselves or in what they answer. */
  readonly resolved: ReadonlySet<Story>;
}

/**
 * Reads `commentsExtended.xml`, which names comments by the identity of their last paragraph. An answer to a
 * comment that is not there, or to itself, is a comment of its own.
 */
export function readThreads(extended: Uint8Array | null, comments: readonly Story[]): Threads {
  const parents = new Map<Story, Story>();
  const ticked = new Set<Story>();
  if (extended === null) return { parents, resolved: ticked };
  const byParagraph = commentsByParagraph(comments);
  readXml(extended, {
    open(element) {
      if (element.name !== 'w15:commentEx') return true;
      const comment = byParagraph.get(idOf(element.attribute('w15:paraId')));
      const parent = byParagraph.get(idOf(element.attribute('w15:paraIdParent')));
      if (comment && parent && !isWithin(parents, parent, (one) => one === comment))
        parents.set(comment, parent);
      if (comment && isOn(element.attribute('w15:done'))) ticked.add(comment);
      return true;
    },
  });
  const resolved = comments.filter((comment) => isWithin(parents, comment, (one) => ticked.has(one)));
  return { parents, resolved: new Set(resolved) };
}

function commentsByParagraph(comments: readonly Story[]): Map<string, Story> {
  const byParagraph = new Map<string, Story>();
  for (const comment of comments) {
    const paraId = comment.paragraphs.at(-1)?.paraId;
    if (paraId && !byParagraph.has(idOf(paraId))) byParagraph.set(idOf(paraId), comment);
  }
  return byParagraph;
}

/** Hexadecimal, so case means nothing. */
function idOf(paraId: string | null): string {
  return paraId?.toUpperCase() ?? '';
}

/** Whether it holds of a comment, or of one that it answers over any number of steps. */
function isWithin(
  parents: ReadonlyMap<Story, Story>,
  comment: Story,
  holds: (comment: Story) => boolean,
): boolean {
  for (let at: Story | undefined = comment; at !== undefined; at = parents.get(at)) {
    if (holds(at)) return true;
  }
  return false;
}
