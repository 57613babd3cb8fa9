import { Code, type CodePart } from '../../model/code.ts';
import type { Family, LevelDepths } from '../../model/notation.ts';
import type { Reference } from '../../model/project.ts';
import type { Level, Mention, Value } from './mention.ts';
import { between } from './values.ts';

interface PathStep {
  readonly mention: Mention;
  /** From 1 for a label. */
  readonly rank: number;
  /** Something before it is still open. */
  readonly isLinked: boolean;
  readonly cited: readonly Reference[];
}

/** The references that mentions make, in the order of the text. A part that is lacking stays lacking (3/?/4): nothing is guessed. */
export function pathsOf(text: string, mentions: readonly Mention[], depths: LevelDepths): Reference[] {
  const steps = stepsOf(text, mentions, depths);
  return steps.flatMap(({ rank, cited }, i) => {
    const next = steps[i + 1];
    // "Label 3, sub 1" names the sub and not the label: what a deeper part follows is context only.
    const deepens = next?.isLinked === true && next.mention.level !== null && next.rank > rank;
    return deepens ? cited.slice(0, -1) : cited;
  });
}

function stepsOf(text: string, mentions: readonly Mention[], depths: LevelDepths): PathStep[] {
  const chain = new Chain(depths);
  let run = { start: 0, end: 0 };
  return mentions.map((mention, i) => {
    const previous = mentions[i - 1];
    const gap = previous === undefined ? null : text.slice(previous.end, mention.start);
    const isRun = gap !== null && mention.notation !== 'words' && PUNCTUATION.test(gap);
    if (isRun) run.end = mention.end;
    else run = { start: mention.start, end: mention.end };
    if (gap === null || breaksChain(gap)) chain.begin();
    const isRange = gap !== null && mention.notation !== 'words' && endsRange(gap, previous, mention);
    const isLinked = chain.depth > 0;
    const rank = chain.rankOf(mention);
    return { mention, rank, isLinked, cited: chain.add(rank, mention, isRange ? previous : undefined, run) };
  });
}

const HABITUAL = 0.25;

/** The depth at which the notes of a project have "category" and "code", below another level or above one: the deepest that is no exception. */
export function levelDepths(
  texts: readonly { readonly text: string; readonly mentions: readonly Mention[] }[],
): LevelDepths {
  const counts = new Map<Family, number[]>();
  const isOfAnyDepth = (family: Family | undefined) => family === 'category' || family === 'code';
  for (const { text, mentions } of texts) {
    if (!mentions.some(({ level }) => isOfAnyDepth(level?.family))) continue;
    const steps = stepsOf(text, mentions, new Map());
    for (const [i, { mention, rank, isLinked }] of steps.entries()) {
      const family = mention.level?.family;
      if (family === undefined || !isOfAnyDepth(family) || !(isLinked || steps[i + 1]?.isLinked)) continue;
      const ranks = counts.get(family) ?? [];
      ranks[rank] = (ranks[rank] ?? 0) + 1;
      counts.set(family, ranks);
    }
  }
  return new Map(
    [...counts].map(([family, ranks]) => {
      const most = ranks.reduce((max, count) => Math.max(max, count), 0);
      return [family, ranks.findLastIndex((count) => count >= most * HABITUAL)] as const;
    }),
  );
}

const RANGE = /^\s*(?:t\/m|tot en met|–|-|through)\s*$/iu;
const PUNCTUATION = /^[\s\p{P}+]*(?:(?:en|and|of|or|\+|&)[\s\p{P}]*)?$/u;
const ASIDE = /\([^()]*\)/gu;
const LIST_GAP = /^[\s,.;/&+-]*(?:(?:en|and|of|or)\s*)?$/iu;

/** "2.1-2.4" is a range; "K1-T2" and "2.1 - 3.4", which no range can be, are two whole codes. */
function endsRange(gap: string, previous: Mention | undefined, { level, values: [first] }: Mention): boolean {
  const last = previous?.values.at(-1);
  if (!RANGE.test(gap) || first === undefined || last === undefined) return false;
  const mayBeList = level === null && /^\s*[–-]\s*$/u.test(gap);
  return !mayBeList || !between(last, first).some(({ parts }) => parts.includes(null));
}

/** Only what parts the members of a list stands between: no bracket, no colon. */
export function isListGap(gap: string): boolean {
  return LIST_GAP.test(gap);
}

/** A closed parenthesis or a finished sentence with words in it ends what the parts before it leave open. */
function breaksChain(gap: string): boolean {
  // "Label 1 (Eten), sub 2 (Ontbijt)": between its levels a name may stand in brackets.
  const bare = gap.replace(ASIDE, '');
  if (PUNCTUATION.test(bare)) return false;
  return /[)\]]|[.!?]\s+\p{Lu}/u.test(bare);
}

/** What the mentions before leave open for the next one: the path down to every level. */
class Chain {
  readonly #depths: LevelDepths;
  #paths: (readonly CodePart[])[] = [];
  #ranks = new Map<Family, number>();

  constructor(depths: LevelDepths) {
    this.#depths = depths;
  }

  begin(): void {
    this.#paths = [];
    this.#ranks = new Map();
  }

  /** The levels that are open. */
  get depth(): number {
    return this.#paths.length;
  }

  /** From 1 for a label; of a whole code the depth of its last part. */
  rankOf({ level, values }: Mention): number {
    return level === null ? (values[values.length - 1]?.parts.length ?? 1) : this.#rankOfLevel(level);
  }

  #rankOfLevel({ family, below }: Level): number {
    if (family === 'label') return 1;
    if (family === 'ad') return 3;
    if (family === 'sub') return ((below === null ? undefined : this.#ranks.get(below)) ?? 1) + 1;
    const known = this.#depths.get(family) ?? this.#ranks.get(family);
    if (known !== undefined) return known;
    if (family === 'category') return this.#ranks.has('label') ? 2 : 1;
    return this.#paths.length + 1;
  }

  /** The codes that a mention names; `previous` where it ends a range: "ad.1 t/m ad.4" names ad 2 and 3 too. */
  add(rank: number, mention: Mention, previous: Mention | undefined, run: Reference['run']): Reference[] {
    const { level, values, notation } = mention;
    const above = level === null ? [] : this.#above(rank);
    const [first, last] = [values[0], previous?.values.at(-1)];
    const isRange = first !== undefined && last !== undefined && previous?.level?.family === level?.family;
    const skipped = isRange ? between(last, first) : [];
    const all = [...skipped, ...values].map(({ parts, start, end }) => ({
      cited: Code.of([...above, ...parts]),
      notation,
      start,
      end,
      run,
    }));
    if (level === null) this.begin();
    this.#open(rank, above, values[values.length - 1], level);
    return all;
  }

  /** The path above a rank; parts that nobody named are lacking. */
  #above(rank: number): readonly CodePart[] {
    const open = Math.min(this.#paths.length, rank - 1);
    const lacking = Array.from({ length: rank - 1 - open }, () => null);
    return [...(this.#paths[open - 1] ?? []), ...lacking];
  }

  #open(rank: number, above: readonly CodePart[], value: Value | undefined, level: Level | null): void {
    if (value === undefined) return;
    const upTo = (count: number) => [...above, ...value.parts.slice(0, count)];
    const first = level === null ? 1 : rank;
    const paths =
      value.isPath || level === null ? value.parts.map((_, i) => upTo(i + 1)) : [upTo(value.parts.length)];
    const before = Array.from({ length: first - 1 }, (_, i) => this.#paths[i] ?? above.slice(0, i + 1));
    this.#paths = [...before, ...paths];
    if (level === null) return;
    for (const [family, other] of this.#ranks) if (other > rank) this.#ranks.delete(family);
    this.#ranks.set(level.family, rank);
  }
}
