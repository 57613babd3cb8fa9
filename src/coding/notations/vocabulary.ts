import { isRemark } from '../../language/remarks.ts';
import { Code } from '../../model/code.ts';
import { atCommas, atJoins, levelsIn, segmentsOf, type Term } from './segments.ts';

const FEWEST_BELOW = 2;
const MOSTLY = 0.5;

/** The words that the notes of a group use as codes: whether "rust, ruimte" is two of them, other notes say. */
export class Vocabulary {
  readonly #words = new Set<Code>();
  readonly #paths = new Set<Code>();
  /** How often words stand in a list. */
  readonly #listed = new Map<Code, number>();
  /** What stands behind a first slash, by what stands before it: "reis" of "vervoer/reis". */
  readonly #behindSlash = new Map<Code, Set<Code>>();
  #pieces = 0;
  #slashed = 0;

  /** Notes that point at codes in no other way than by words. */
  constructor(notes: readonly string[]) {
    for (const note of notes) {
      for (const { start, end, isList, hash } of segmentsOf(note)) {
        const words = note.slice(start, end);
        // What stands beside a hash may be a remark.
        const isSure = hash === null || (hash === 'behind' && !/\s/.test(words.trim()));
        if (isSure && !isRemark(words)) this.#collect(note, levelsIn(note, start, end), isList);
      }
    }
  }

  #collect(note: string, levels: readonly Term[], isList: boolean): void {
    const last = levels[levels.length - 1];
    if (last === undefined) return;
    this.#collectSlashes(levels);
    for (const { words } of levels.slice(0, -1)) this.#words.add(Code.of([words]));
    const members = atCommas(note, last);
    if (members.length > 1 && !isList) {
      for (const code of new Set(members.map(({ words }) => Code.of([words])))) {
        this.#listed.set(code, (this.#listed.get(code) ?? 0) + 1);
      }
      return;
    }
    for (const member of members)
      if (atJoins(note, member).length === 1) this.#words.add(Code.of([member.words]));
    this.#paths.add(Code.of(levels.map(({ words }) => words)));
  }

  #collectSlashes([only, ...below]: readonly Term[]): void {
    this.#pieces += 1;
    const [above = '', ...rest] = below.length > 0 ? [] : (only?.words.split('/') ?? []);
    if (rest.length === 0 || isAddressOfPage([above, ...rest])) return;
    this.#slashed += 1;
    const head = Code.of([above]);
    this.#behindSlash.set(head, (this.#behindSlash.get(head) ?? new Set()).add(Code.of([rest.join('/')])));
  }

  /**
   * Whether slashes part levels, "strain/physical" beside "strain/time": where the same word stands before two others, and
   * the parts are no codes alone. Where most notes have slashes, that is so for all of them once it is for some.
   */
  hasSlashedPath(parts: readonly string[]): boolean {
    if (isAddressOfPage(parts)) return false;
    const [above = ''] = parts;
    const sharesHead = (behind: ReadonlySet<Code> | undefined) => (behind?.size ?? 0) >= FEWEST_BELOW;
    const isHabit =
      this.#slashed >= this.#pieces * MOSTLY && [...this.#behindSlash.values()].some(sharesHead);
    if (!isHabit && !sharesHead(this.#behindSlash.get(Code.of([above])))) return false;
    return !parts.every((words) => this.has(words));
  }

  /** Whether some words are a code by themselves, or one level of one, in another place than a list. */
  has(words: string): boolean {
    const code = Code.of([words]);
    return this.#words.has(code) || (this.#listed.get(code) ?? 0) > 1;
  }

  hasPath(parts: readonly string[]): boolean {
    return this.#paths.has(Code.of(parts));
  }
}

/** "https://…", by the two slashes behind each other. */
function isAddressOfPage(parts: readonly string[]): boolean {
  return parts.some((words) => words.trim() === '');
}

export const NO_WORDS = new Vocabulary([]);
