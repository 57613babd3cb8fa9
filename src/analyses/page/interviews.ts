import { allNodes } from '../../coding/codebook-index.ts';
import type { Code } from '../../model/code.ts';
import { groupedBy, putUnder } from '../../model/grouped.ts';
import type { CodedProject, Fragment, Transcript, Turn } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';

/** An interview as a page shows it; sentences/page.ts says what each part is. */
export interface PagedInterview {
  readonly id: RawText;
  readonly heading: RawText;
  readonly turns: readonly PagedTurn[];
}

interface PagedTurn {
  readonly speaker: RawText;
  readonly isResearcher: boolean;
  readonly pieces: readonly PagedPiece[];
}

interface PagedPiece {
  readonly text: RawText;
  readonly label: number | null;
}

/** For what was put on words that no code of the codebook is: slate, the colour of what belongs to no label. */
const NO_LABEL = 7;

export function pagedInterviews(project: CodedProject): PagedInterview[] {
  const labels = labelsOf(project);
  const fragments = groupedBy(project.fragments, (fragment) => fragment.transcript);
  return project.transcripts.map((transcript) =>
    pagedInterview(transcript, fragments.get(transcript.id) ?? [], labels),
  );
}

/** By group, the number of each label in its codebook. */
function labelsOf({ groups, codebooks }: CodedProject): ReadonlyMap<string, ReadonlyMap<Code, number>> {
  return new Map(
    groups.map(({ id, codebook }) => {
      const labels = codebooks.find((book) => book.id === codebook)?.labels ?? [];
      return [id, new Map(labels.flatMap((label, i) => allNodes([label]).map(({ code }) => [code, i])))];
    }),
  );
}

function pagedInterview(
  { id, heading, turns }: Transcript,
  fragments: readonly Fragment[],
  labels: ReadonlyMap<string, ReadonlyMap<Code, number>>,
): PagedInterview {
  const edges = edgesByTurn(fragments, labels);
  const open = new OpenLabels();
  return {
    id: RawText.own(id),
    heading,
    turns: turns.map((turn) => ({
      speaker: RawText.of(turn.speaker),
      isResearcher: turn.role === 'researcher',
      pieces: pagedPieces(turn, edges.get(turn.number) ?? [], open),
    })),
  };
}

interface Edge {
  readonly offset: number;
  readonly label: number;
  /** 1 where coded words begin, -1 where they end. */
  readonly step: 1 | -1;
}

function edgesByTurn(
  fragments: readonly Fragment[],
  labels: ReadonlyMap<string, ReadonlyMap<Code, number>>,
): ReadonlyMap<number, readonly Edge[]> {
  const edges = new Map<number, Edge[]>();
  const add = (turn: number, edge: Edge) => {
    putUnder(edges, turn, edge);
  };
  for (const { from, to, group, codes } of fragments) {
    const [first] = codes;
    const label = (first === undefined ? undefined : labels.get(group ?? '')?.get(first)) ?? NO_LABEL;
    add(from.turn, { offset: from.offset, label, step: 1 });
    add(to.turn, { offset: to.offset, label, step: -1 });
  }
  for (const own of edges.values()) own.sort((a, b) => a.offset - b.offset || a.step - b.step);
  return edges;
}

/** How many fragments of each label are open where one reads. */
class OpenLabels {
  readonly #counts = new Map<number, number>();

  step({ label, step }: Edge): void {
    const count = (this.#counts.get(label) ?? 0) + step;
    if (count === 0) this.#counts.delete(label);
    else this.#counts.set(label, count);
  }

  /** The one that began last of those that are open; null where none is. */
  get current(): number | null {
    return [...this.#counts.keys()].at(-1) ?? null;
  }
}

function pagedPieces({ text }: Turn, edges: readonly Edge[], open: OpenLabels): PagedPiece[] {
  const pieces: PagedPiece[] = [];
  let done = 0;
  const upTo = (end: number) => {
    if (end > done) pieces.push({ text: text.slice(done, end), label: open.current });
    done = Math.max(done, end);
  };
  for (const edge of edges) {
    upTo(Math.min(edge.offset, text.length));
    open.step(edge);
  }
  upTo(text.length);
  return pieces;
}
