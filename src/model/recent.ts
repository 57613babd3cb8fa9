/** What was made last and can be made again: whoever goes through all sources holds some of it, and never all of a large project. */
export class Recent<Value> {
  /** The one that was asked for longest ago first. */
  readonly #held = new Map<object, Value>();
  readonly #most: () => number;
  readonly #sizeOf: (value: Value) => number;
  #size = 0;
  #last: object | null = null;

  /** Holds `most` of what `sizeOf` measures, and always what was made last. */
  constructor(most: () => number, sizeOf: (value: Value) => number) {
    [this.#most, this.#sizeOf] = [most, sizeOf];
  }

  /** `asker` stands for what is made. */
  of<One extends Value>(asker: object, make: () => One): One {
    // Made by the same asker, so it is of the same kind.
    const held = this.#held.get(asker) as One | undefined;
    if (held !== undefined && asker === this.#last) return held;
    if (held !== undefined) this.#drop(asker, held);
    const value = held ?? make();
    this.#held.set(asker, value);
    this.#size += this.#sizeOf(value);
    this.#last = asker;
    for (const [oldest, old] of this.#held) {
      if (this.#size <= this.#most() || oldest === asker) break;
      this.#drop(oldest, old);
    }
    return value;
  }

  #drop(asker: object, value: Value): void {
    this.#held.delete(asker);
    this.#size -= this.#sizeOf(value);
  }
}
