/** The words of a talk by number, in half of the room where the highest of them allows it. */
export type NumbersInRow = Uint16Array | Uint32Array;

/** Words: so many wait to be put away together. */
const PART = 1_000_000;
/** A part has so many words for each different one, so that where these begin takes less room than where they stand. */
const FOR_EACH_WORD = 16;

/** Of one part: where every word stands in it, each as the distance from the place before, and where each word begins. */
interface PartOfTalk {
  readonly from: number;
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
}

/**
 * Where words were said, counted through all interviews, in order. Most words stand near to where they stood before: a
 * byte or two tell that, so that the places of all words take less room than the talk.
 */
export class WordPlaces {
  readonly #counts: number[] = [];
  readonly #parts: PartOfTalk[] = [];
  #waiting: NumbersInRow[] = [];
  #isWaiting = 0;
  #before = 0;
  readonly #most: number;

  constructor(most = PART) {
    this.#most = most;
  }

  /** What is said next. */
  add(numbers: NumbersInRow): void {
    this.#waiting.push(numbers);
    this.#isWaiting += numbers.length;
    for (const number of numbers) {
      while (this.#counts.length <= number) this.#counts.push(0);
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    }
    if (this.#isWaiting >= Math.max(this.#most, this.#counts.length * FOR_EACH_WORD)) this.close();
  }

  /** When all is said. */
  close(): void {
    const numbers = this.#waiting;
    this.#parts.push(partPutAway(numbers, this.#counts.length, this.#before));
    this.#before += this.#isWaiting;
    [this.#waiting, this.#isWaiting] = [[], 0];
  }

  count(number: number): number {
    return this.#counts[number] ?? 0;
  }

  of(number: number): Uint32Array {
    const places = new Uint32Array(this.count(number));
    let found = 0;
    for (const { from, starts, bytes } of this.#parts) {
      const [start = 0, end = 0] = starts.subarray(number, number + 2);
      let place = from;
      for (let at = start; at < end; found++) {
        let distance = 0;
        for (let shift = 0, more = true; more; shift += 7, at++) {
          const byte = bytes[at] ?? 0;
          distance |= (byte & 0x7f) << shift;
          more = byte > 0x7f;
        }
        place += distance;
        places[found] = place;
      }
    }
    return places;
  }
}

/** Of talk that begins at a place; `different` is how many words there are so far. */
function partPutAway(talk: readonly NumbersInRow[], different: number, from: number): PartOfTalk {
  const sizes = new Uint32Array(different);
  eachDistance(talk, different, (number, distance) => {
    sizes[number] = (sizes[number] ?? 0) + bytesNeeded(distance);
  });
  const starts = new Uint32Array(different + 1);
  for (let i = 0; i < different; i++) starts[i + 1] = (starts[i] ?? 0) + (sizes[i] ?? 0);
  const bytes = new Uint8Array(starts[different] ?? 0);
  const next = starts.slice();
  eachDistance(talk, different, (number, distance) => {
    let at = next[number] ?? 0;
    let rest = distance;
    for (; rest > 0x7f; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
    bytes[at++] = rest;
    next[number] = at;
  });
  return { from, starts, bytes };
}

/** From where the same word stood before, or from the beginning. */
function eachDistance(
  talk: readonly NumbersInRow[],
  different: number,
  told: (number: number, distance: number) => void,
): void {
  const last = new Uint32Array(different);
  let place = 0;
  for (const numbers of talk)
    for (const number of numbers) {
      told(number, place - (last[number] ?? 0));
      last[number] = place;
      place += 1;
    }
}

function bytesNeeded(distance: number): number {
  let bytes = 1;
  for (let rest = distance >>> 7; rest > 0; rest >>>= 7) bytes += 1;
  return bytes;
}
