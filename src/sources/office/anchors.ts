import type { TextPosition } from '../../model/document.ts';
import { putUnder } from '../../model/grouped.ts';
import type { RawText } from '../../model/raw-text.ts';
import { type CommentMark, type Story, StoryText } from './story.ts';

/** Where a comment hangs: in which story, and on which words. */
export interface Anchor {
  readonly story: Story;
  readonly from: TextPosition;
  readonly to: TextPosition;
  readonly words: RawText;
  /** Ordinal of the comment's reference among all marks, which orders comments on the same words. */
  readonly order: number;
}

interface PlacedMark extends CommentMark {
  readonly story: Story;
  readonly order: number;
}

/**
 * The anchors of comments by id. An id that several comments share has an anchor for each, in the order of the
 * file; a comment that no mark names has none.
 */
export class Anchors {
  readonly #marks = new Map<string, PlacedMark[]>();
  readonly #texts = new Map<Story, StoryText>();

  constructor(stories: readonly Story[]) {
    let order = 0;
    for (const story of stories) {
      this.#texts.set(story, new StoryText(story));
      for (const mark of story.marks) {
        const placed = { ...mark, story, order: order++ };
        putUnder(this.#marks, mark.id, placed);
      }
    }
  }

  textOf(story: Story): StoryText {
    return this.#texts.get(story) ?? new StoryText(story);
  }

  /** Where comments are referred to that are none of these; null outside of the body. What was deleted refers to nothing. */
  withoutComment(comments: readonly Story[]): (TextPosition | null)[] {
    const known = new Set(comments.map(({ id }) => id));
    return [...this.#marks].flatMap(([id, marks]) => {
      const reference = marks.find(({ kind, removed }) => kind === 'reference' && !removed);
      if (reference === undefined || known.has(id)) return [];
      return [reference.story.kind === 'body' ? reference.at : null];
    });
  }

  /** `shared`: how many comments have this id. One comment alone takes all its marks together. */
  anchorsOf(id: string, shared: number): Anchor[] {
    const marks = this.#marks.get(id) ?? [];
    const groups = shared === 1 ? [marks] : occurrences(marks);
    return groups.flatMap((group) => this.#anchorOf(group) ?? []);
  }

  #anchorOf(group: readonly PlacedMark[]): Anchor | null {
    const first = group[0];
    if (first === undefined) return null;
    // Text that was moved leaves its marks behind, and has them again where it went.
    const find = (kind: CommentMark['kind']) => {
      const alike = group.filter((mark) => mark.kind === kind && mark.story === first.story);
      return alike.find(({ removed }) => !removed) ?? alike[0];
    };
    const reference = find('reference');
    const start = find('start');
    const end = find('end') ?? (start && reference);
    const point = reference ?? start ?? first;
    const text = this.textOf(first.story);
    const { from, to } = snug(start?.at ?? point.at, start && end ? end.at : point.at, text);
    return { story: first.story, from, to, words: text.slice(from, to), order: point.order };
  }
}

/** A comment's marks come as start, end, reference, or as a reference alone: a mark seen before begins another. */
function occurrences(marks: readonly PlacedMark[]): PlacedMark[][] {
  const groups: PlacedMark[][] = [];
  for (const mark of marks) {
    const current = groups.at(-1);
    const goesOn = current?.every(({ kind }) => kind !== mark.kind && kind !== 'reference');
    if (current !== undefined && goesOn) current.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

/**
 * Within the text, in order, and without paragraphs of which it touches only the edge: a selection up to the
 * start of the next paragraph does not hold that paragraph.
 */
function snug(
  start: TextPosition,
  end: TextPosition,
  text: StoryText,
): { from: TextPosition; to: TextPosition } {
  let from = withinStory(start, text);
  let to = withinStory(end, text);
  if (isAfter(from, to)) return { from, to: from };
  while (from.paragraph < to.paragraph && to.offset === 0) {
    to = { paragraph: to.paragraph - 1, offset: text.lengthOf(to.paragraph - 1) };
  }
  while (from.paragraph < to.paragraph && from.offset === text.lengthOf(from.paragraph)) {
    from = { paragraph: from.paragraph + 1, offset: 0 };
  }
  return { from, to };
}

function withinStory(place: TextPosition, text: StoryText): TextPosition {
  const last = Math.max(text.count - 1, 0);
  return place.paragraph > last ? { paragraph: last, offset: text.lengthOf(last) } : place;
}

function isAfter(a: TextPosition, b: TextPosition): boolean {
  return a.paragraph > b.paragraph || (a.paragraph === b.paragraph && a.offset > b.offset);
}
