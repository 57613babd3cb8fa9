import type { FoundSource, ReadSource } from '../../io/read.ts';
import type { Shelf } from './shelf.ts';

type MarkAtStamp = readonly [stamp: string, mark: string];

/**
 * Under which mark each source was read last, for as long as the system says that nobody wrote into it since: then its
 * bytes need not be read to know it.
 */
export class KeptStamps {
  readonly #shelf: Shelf;
  readonly #readers: string;
  readonly #before: ReadonlyMap<string, MarkAtStamp>;
  readonly #now: (readonly [name: string, known: MarkAtStamp])[] = [];

  /** `readers` is another one as soon as the same bytes may say something else. */
  constructor(shelf: Shelf, readers: string) {
    [this.#shelf, this.#readers] = [shelf, readers];
    const [kept = '[]'] = shelf.find(readers) ?? [];
    this.#before = new Map<string, MarkAtStamp>(JSON.parse(kept));
  }

  /** Null for one that has to be read. */
  markAtStamp({ name, stamp }: Pick<FoundSource, 'name' | 'stamp'>): string | null {
    const [before, mark] = this.#before.get(name) ?? [];
    return stamp !== null && stamp === before && mark !== undefined ? mark : null;
  }

  keep({ name, stamp }: Pick<ReadSource, 'name' | 'stamp'>, mark: string): void {
    if (stamp !== null) this.#now.push([name, [stamp, mark]]);
  }

  async close(): Promise<void> {
    if (this.#now.length === 0) return;
    this.#shelf.put(this.#readers, [JSON.stringify(this.#now)]);
    await this.#shelf.close();
  }
}
