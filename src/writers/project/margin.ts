import { putUnder } from '../../model/grouped.ts';
import type { Layer } from '../../model/project.ts';
import type { MarginPlace } from '../../sentences/project-copy.ts';

/** What is written into the text of a file: at a place in one of its texts, in order. */
export interface Insertions {
  /** By text, then by offset: what stands there. */
  readonly at: readonly ReadonlyMap<number, string>[];
}

/** A note with its place, and how it is written where there is room for it. */
export interface PlacedRemark {
  readonly kind: Layer | 'reply';
  readonly from: MarginPlace;
  readonly to: MarginPlace;
  readonly exact: boolean;
  /** `{>>@anna: …<<}`; null where the marks cannot hold its words. */
  readonly written: string | null;
}

interface MarginRange {
  readonly start: number;
  readonly end: number;
  readonly notes: string[];
}

const LONGEST_GAP = 8;

/**
 * Puts remarks between braces into texts, as far as these can hold them: ranges one in the other, each note behind its
 * words, so that they are read again in the order in which they are given. What has no room is given back.
 */
export function writeMargin<R extends PlacedRemark>(
  texts: readonly string[],
  remarks: readonly R[],
): { readonly margin: Insertions; readonly beside: readonly R[] } {
  const margin = new MarginFilling(texts);
  const beside = remarks.filter((remark) => !margin.takes(remark));
  return { margin: margin.insertions(), beside };
}

class MarginFilling {
  readonly #texts: readonly string[];
  readonly #starts: number[] = [];
  readonly #highlights: MarginRange[] = [];
  readonly #points = new Map<number, string[]>();
  readonly #ends = new Set<number>();
  #open: MarginRange[] = [];
  /** Where a remark had no room: one behind it that starts there would be read before it. */
  #full = -1;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    let start = 0;
    for (const text of texts) {
      this.#starts.push(start);
      start += text.length + 1;
    }
  }

  /** In order of their starts. False for what has no room. */
  takes({ kind, from, to, exact, written }: PlacedRemark): boolean {
    const [start, end] = [this.#place(from), this.#place(to)];
    if (kind === 'reply') {
      if (written !== null) this.#addPoint(end, written);
      return true;
    }
    const isPoint = !exact || start >= end;
    const fits =
      kind === 'note' &&
      written !== null &&
      start > this.#full &&
      (isPoint ? this.#isFree(end) : this.#nests(start, end));
    if (!fits) this.#full = Math.max(this.#full, start);
    else if (isPoint) this.#addPoint(end, written);
    else this.#addHighlight(start, end, written);
    return fits;
  }

  #place({ at, offset }: MarginPlace): number {
    return (this.#starts[at] ?? 0) + Math.min(offset, this.#texts[at]?.length ?? 0);
  }

  #addPoint(at: number, written: string): void {
    putUnder(this.#points, at, written);
  }

  /** Behind a highlight it would be read as a note on that. */
  #isFree(at: number): boolean {
    for (let gap = 0; gap <= LONGEST_GAP; gap++) if (this.#ends.has(at - gap)) return false;
    return true;
  }

  /** Crosses no other one, and its note comes behind those of all that start before it or there. */
  #nests(start: number, end: number): boolean {
    this.#open = this.#open.filter((one) => one.end > start);
    return (
      this.#open.every((one) => (one.start < start ? one.end >= end : one.end <= end)) && this.#isQuiet(end)
    );
  }

  /** No remark that stands by itself would be read as one on these words. */
  #isQuiet(end: number): boolean {
    for (let gap = 0; gap <= LONGEST_GAP; gap++) if (this.#points.has(end + gap)) return false;
    return true;
  }

  #addHighlight(start: number, end: number, written: string): void {
    const same = this.#open.find((one) => one.start === start && one.end === end);
    this.#ends.add(end);
    if (same !== undefined) {
      same.notes.push(written);
      return;
    }
    const highlight = { start, end, notes: [written] };
    this.#open.push(highlight);
    this.#highlights.push(highlight);
  }

  insertions(): Insertions {
    const [opens, closes] = [new Map<number, string>(), new Map<number, string>()];
    // Of two that end together the one that starts last is closed first.
    for (const { start, end, notes } of [...this.#highlights].sort(
      (a, b) => b.start - a.start || a.end - b.end,
    )) {
      opens.set(start, `${opens.get(start) ?? ''}{==`);
      closes.set(end, `${closes.get(end) ?? ''}==}${notes.join('')}`);
    }
    const places = new Set([...opens.keys(), ...closes.keys(), ...this.#points.keys()]);
    const at = this.#texts.map(() => new Map<number, string>());
    const sorted = [...places].sort((a, b) => a - b);
    let text = 0;
    for (const place of sorted) {
      while (text + 1 < this.#starts.length && place >= (this.#starts[text + 1] ?? 0)) text++;
      const points = (this.#points.get(place) ?? []).join('');
      const words = `${closes.get(place) ?? ''}${points}${opens.get(place) ?? ''}`;
      at[text]?.set(place - (this.#starts[text] ?? 0), words);
    }
    return { at };
  }
}
