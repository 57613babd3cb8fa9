import { AlikeIndex, alike } from '../language/alike.ts';
import { stemsOf } from '../language/words.ts';
import type { Code } from '../model/code.ts';
import { partsOf } from '../model/words-of.ts';
import { isMisplaced, type NamedCodes, SAME } from './named-codes.ts';
import type { Use } from './note-uses.ts';

/** Codes that one note names, in words that belong elsewhere in the tree. */
export function slipsIn(uses: readonly Use[], names: NamedCodes): ReadonlySet<Code> {
  const tally = codeTally(uses);
  const repeats = repeatsIn(names, tally);
  const slips = new Set<Code>();
  for (const use of uses) {
    for (const code of use.codes) {
      if (tally.uses.get(code) !== 1) continue;
      const isAlone = tally.members.get(code.parent)?.size === 1;
      if (
        isMisplaced(code, use, names) ||
        (isAlone && !isFirst(code) && skipsSub(code, use, names)) ||
        repeats(code)
      )
        slips.add(code);
    }
  }
  return slips;
}

interface CodeTally {
  readonly uses: ReadonlyMap<Code, number>;
  /** Of the code and of those below it. */
  readonly within: ReadonlyMap<Code, number>;
  /** Codes that are used, by what they stand below. */
  readonly members: ReadonlyMap<Code | null, ReadonlySet<Code>>;
}

function codeTally(uses: readonly Use[]): CodeTally {
  const [own, within] = [new Map<Code, number>(), new Map<Code, number>()];
  const members = new Map<Code | null, Set<Code>>();
  for (const { codes } of uses) {
    for (const code of codes) {
      own.set(code, (own.get(code) ?? 0) + 1);
      members.set(code.parent, (members.get(code.parent) ?? new Set()).add(code));
    }
    for (const code of new Set(codes.flatMap(({ lineage }) => lineage)))
      within.set(code, (within.get(code) ?? 0) + 1);
  }
  return { uses: own, within, members };
}

/** A first ad may well be the only one; a fourth without a third is likelier a slip. */
function isFirst(code: Code): boolean {
  return partsOf(code).at(-1) === 1;
}

/** The heading words fit a label where the code's own sub should stand: "Werkwijze: bellen (Label 2, sub 9, ad.4)". */
function skipsSub(code: Code, { head }: Use, names: NamedCodes): boolean {
  const { parent } = code;
  if (head === null || parent === null || code.kind !== 'ad') return false;
  return names.fitsBranch(head, alike(head, names.nameOf(parent)), (other) => other !== parent);
}

/**
 * A code that one note names has the words of another one: of its neighbour ("Vergaderen (Label 2, sub 9)" where
 * others have sub 1), or of one in another branch together with that branch's name.
 */
function repeatsIn(names: NamedCodes, { within }: CodeTally): (code: Code) => boolean {
  const inBranch = (code: Code) => `${names.nameOf(code.parent)} ${names.nameOf(code)}`;
  const own = new AlikeIndex(names.codes.map((code) => [code, stemsOf(names.nameOf(code))] as const));
  const below = names.codes.filter(({ kind }) => kind !== 'label');
  const branches = new AlikeIndex(below.map((code) => [code, stemsOf(inBranch(code))] as const));
  const isUsedBeside = (node: Code) =>
    [...own.near(stemsOf(names.nameOf(node)))].some(
      (other) =>
        other !== node &&
        other.parent === node.parent &&
        (within.get(other) ?? 0) > 1 &&
        alike(names.nameOf(node), names.nameOf(other)) >= SAME,
    );
  return (code) =>
    code.lineage.some((node) => within.get(node) === 1 && isUsedBeside(node)) ||
    [...branches.near(stemsOf(names.nameOf(code)))].some(
      (other) =>
        other !== code && other.parent !== code.parent && alike(names.nameOf(code), inBranch(other)) >= SAME,
    );
}
