let read: <Whole, Part>(lent: Lent<Whole, Part>, whole: Whole) => Part;

/**
 * What a class lets the one module read that may (words-of.ts). Everybody may see it, and nobody reads with it who has
 * not `readLent`, which the linter keeps to the model.
 */
export class Lent<Whole, Part> {
  readonly #read: (whole: Whole) => Part;

  constructor(reader: (whole: Whole) => Part) {
    this.#read = reader;
  }

  static {
    read = (lent, whole) => lent.#read(whole);
  }
}

/** Throws a TypeError for what the class did not make. */
export function readLent<Whole, Part>(lent: Lent<Whole, Part>, whole: Whole): Part {
  return read(lent, whole);
}
