/** Ids of somebody's own and what they are called in the copy, the same everywhere in it. */
export class NeutralIds {
  readonly #stem: string;
  readonly #given = new Map<string, string>();

  constructor(stem: string) {
    this.#stem = stem;
  }

  of(id: string): string {
    const before = this.#given.get(id);
    if (before !== undefined) return before;
    const given = `${this.#stem}${this.#given.size + 1}`;
    this.#given.set(id, given);
    return given;
  }

  /** Null for one that was not met. */
  given(id: string): string | null {
    return this.#given.get(id) ?? null;
  }
}
