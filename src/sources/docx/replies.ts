import type { Story } from './story.ts';
import { readXml } from './xml.ts';

/**
 * Which comment answers which, from `commentsExtended.xml`: that part names comments by the identity of their
 * last paragraph. An answer to a comment that is not there, or to itself, is a comment of its own.
 */
export function readReplies(extended: Uint8Array | null, comments: readonly Story[]): Map<Story, Story> {
  const replies = new Map<Story, Story>();
  if (extended === null) return replies;
  const byParagraph = commentsByParagraph(comments);
  readXml(extended, {
    open(element) {
      if (element.name !== 'w15:commentEx') return true;
      const comment = byParagraph.get(idOf(element.attribute('w15:paraId')));
      const parent = byParagraph.get(idOf(element.attribute('w15:paraIdParent')));
      if (comment && parent && !answers(replies, parent, comment)) replies.set(comment, parent);
      return true;
    },
  });
  return replies;
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

/** Whether `comment` answers `other`, over any number of steps, or is it. */
function answers(replies: ReadonlyMap<Story, Story>, comment: Story, other: Story): boolean {
  for (let at: Story | undefined = comment; at !== undefined; at = replies.get(at)) {
    if (at === other) return true;
  }
  return false;
}
