import type { Note, TextPosition } from '../../model/document.ts';
import { NO_TEXT, RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { Anchor, Anchors } from '../office/anchors.ts';
import { type Story, wholeText } from './story.ts';
import { unthreadedAnswers } from './unthreaded.ts';

/** How comments hang together. */
export interface Threads {
  /** By an answer, the comment that it answers; null where the file does not say which. */
  readonly parents: ReadonlyMap<Story, Story | null>;
  /** Comments that were ticked off, themselves or in what they answer. */
  readonly resolved: ReadonlySet<Story>;
}

/** A note, and what is not certain about it. */
export interface OfficeNote {
  readonly note: Note;
  /** The file gives its id to another comment as well. */
  readonly shared: boolean;
  /** Taken for an answer by its place and its words, where the file does not say what answers what. */
  readonly unthreaded: boolean;
}

/** A comment as it was found, before it has its ordinal among the others. */
interface Draft {
  readonly comment: Story;
  readonly reply: boolean;
  readonly resolved: boolean;
  readonly shared: boolean;
  readonly anchor: Anchor | null;
  /** In the body, null for a comment that hangs nowhere. */
  readonly place: TextPosition | null;
}

/**
 * Comments in the order of their place in the text; those in a footnote stand where it is called, those without
 * a place come last. A reply without words of its own takes its parent's.
 */
export function placeComments(
  comments: readonly Story[],
  { parents: told, resolved }: Threads,
  anchors: Anchors,
  body: Story,
  calls: ReadonlyMap<Story, TextPosition>,
): OfficeNote[] {
  const counts = countIds(comments);
  const own = ownAnchors(comments, counts, anchors);
  const parents = told.size > 0 ? told : unthreadedAnswers(own);
  const drafts = comments.map((comment): Draft => {
    const anchor = inheritedAnchor(comment, parents, own);
    return {
      comment,
      reply: parents.has(comment),
      resolved: resolved.has(comment),
      shared: (counts.get(comment.id) ?? 0) > 1,
      anchor,
      place: placeInBody(anchor, body, calls),
    };
  });
  return drafts
    .sort((a, b) => comparePlaces(a.place, b.place) || (a.anchor?.order ?? 0) - (b.anchor?.order ?? 0))
    .map((draft, index) => ({
      note: officeNote(draft, index + 1, body),
      shared: draft.shared,
      unthreaded: draft.reply && told.size === 0,
    }));
}

function countIds(comments: readonly Story[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of comments) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function ownAnchors(
  comments: readonly Story[],
  counts: ReadonlyMap<string, number>,
  anchors: Anchors,
): Map<Story, Anchor> {
  const left = new Map([...counts].map(([id, count]) => [id, anchors.anchorsOf(id, count)]));
  const own = new Map<Story, Anchor>();
  for (const comment of comments) {
    const anchor = left.get(comment.id)?.shift();
    if (anchor !== undefined) own.set(comment, anchor);
  }
  return own;
}

/** The nearest anchor with words, from the comment up over what it answers; else the nearest point. */
function inheritedAnchor(
  comment: Story,
  parents: ReadonlyMap<Story, Story | null>,
  own: ReadonlyMap<Story, Anchor>,
): Anchor | null {
  let point: Anchor | null = null;
  for (let at: Story | null = comment; at !== null; at = parents.get(at) ?? null) {
    const anchor = own.get(at);
    if (anchor === undefined) continue;
    // A comment keeps its own place in the order, also on its parent's words.
    if (anchor.words.length > 0) return { ...anchor, order: own.get(comment)?.order ?? anchor.order };
    point ??= anchor;
  }
  return point;
}

function placeInBody(
  anchor: Anchor | null,
  body: Story,
  calls: ReadonlyMap<Story, TextPosition>,
): TextPosition | null {
  if (anchor === null) return null;
  return anchor.story === body ? anchor.from : (calls.get(anchor.story) ?? null);
}

function comparePlaces(a: TextPosition | null, b: TextPosition | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.paragraph - b.paragraph || a.offset - b.offset;
}

function officeNote({ comment, reply, resolved, anchor, place }: Draft, ordinal: number, body: Story): Note {
  return {
    ordinal,
    author: RawText.of(comment.author),
    text: commentWords(comment),
    anchor: anchor?.words ?? NO_TEXT,
    range: anchor?.story === body ? { from: anchor.from, to: anchor.to } : null,
    exact: true,
    reply,
    ...(resolved ? { resolved } : {}),
    line: place === null ? 0 : (body.paragraphs[place.paragraph]?.line ?? 0),
  };
}

/** Without the empty paragraphs that a stray Enter leaves at its end. */
function commentWords(comment: Story): RawText {
  const root = wholeText(comment);
  const words = wordsOf(root);
  let end = words.length;
  while (words[end - 1] === '\n') end -= 1;
  return root.slice(0, end);
}

/** Whether it hangs on no more than white space. */
export function hangsOnNothing(note: Note): boolean {
  return wordsOf(note.anchor).trim() === '';
}
