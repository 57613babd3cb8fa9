import { groupedBy } from '../../model/grouped.ts';
import type { CodedProject, Fragment, Transcript, Turn } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import type { PageInterviewShape, PagePieceShape } from '../../sentences/page.ts';

/** An interview as a page shows it. */
export type PagedInterview = PageInterviewShape<RawText>;

type PagedPiece = PagePieceShape<RawText>;

export function pagedInterviews(project: CodedProject): PagedInterview[] {
  const edges = groupedBy(edgesOf(project.fragments), ({ transcript }) => transcript);
  return project.transcripts.map((transcript) => pagedInterview(transcript, edges.get(transcript.id) ?? []));
}

function pagedInterview({ id, heading, turns }: Transcript, edges: readonly Edge[]): PagedInterview {
  const ofTurn = groupedBy(edges, ({ turn }) => turn);
  const open = new Set<number>();
  return {
    id: RawText.own(id),
    heading,
    turns: turns.map((turn) => ({
      speaker: RawText.of(turn.speaker),
      isResearcher: turn.role === 'researcher',
      pieces: pagedPieces(turn, ofTurn.get(turn.number) ?? [], open),
    })),
  };
}

/** Where the words of a fragment begin or end. */
interface Edge {
  readonly transcript: string;
  readonly turn: number;
  readonly offset: number;
  readonly fragment: number;
  readonly isEnd: boolean;
}

/** In the order of the words; what ends at a place comes before what begins there. */
function edgesOf(fragments: readonly Fragment[]): Edge[] {
  const edges = fragments.flatMap(({ transcript, from, to }, fragment): Edge[] =>
    // A note on no words would open and never end.
    from.turn === to.turn && from.offset === to.offset
      ? []
      : [
          { transcript, ...from, fragment, isEnd: false },
          { transcript, ...to, fragment, isEnd: true },
        ],
  );
  return edges.sort((a, b) => a.offset - b.offset || Number(b.isEnd) - Number(a.isEnd));
}

/** `open` holds the fragments that a reader is in, the one that began last behind the others. */
function pagedPieces({ text }: Turn, edges: readonly Edge[], open: Set<number>): PagedPiece[] {
  const pieces: PagedPiece[] = [];
  let done = 0;
  const upTo = (end: number) => {
    if (end > done) pieces.push({ text: text.slice(done, end), fragments: [...open] });
    done = Math.max(done, end);
  };
  for (const edge of edges) {
    upTo(Math.min(edge.offset, text.length));
    if (edge.isEnd) open.delete(edge.fragment);
    else open.add(edge.fragment);
  }
  upTo(text.length);
  return pieces;
}
