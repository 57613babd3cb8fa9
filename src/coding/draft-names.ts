import { capitalised, mostCommon } from '../interviews/groups.ts';
import { likeness, stemsOf } from '../language/words.ts';
import { Code } from '../model/code.ts';
import type { NamedCode, Use } from './note-uses.ts';

export type Names = ReadonlyMap<Code, { readonly name: string; readonly votes: number }>;

/** The most common wording of each code. A note whose heading words belong to another branch has no say. */
export function namesIn(uses: readonly Use[]): Names {
  const first = namesBy(uses.flatMap(({ wordings }) => wordings));
  const sayings = uses
    .flatMap((use) => use.wordings.filter(({ code }) => !isMisplaced(code, use, first)))
    .filter((wording) => !namesLabel(wording, first));
  // What only notes that belong elsewhere word keeps that: better than no name.
  const others = [...first].filter(([code, { name }]) => !namesLabel({ code, words: name, votes: 1 }, first));
  return new Map([...others, ...namesBy(sayings)]);
}

/** "Werkwijze: bellen (Label 1, sub 4, ad.2)" words the label, not the sub in between. */
function namesLabel({ code, words, votes }: NamedCode, names: Names): boolean {
  const parent = code.parent;
  return (
    code.kind === 'sub' && votes === 1 && parent !== null && alike(words, names.get(parent)?.name ?? '') === 1
  );
}

function namesBy(wordings: readonly NamedCode[]): Names {
  const byCode = new Map<Code, Map<string, NamedCode[]>>();
  for (const wording of wordings) {
    const key = [...stemsOf(wording.words)].sort().join(' ');
    const variants = byCode.get(wording.code) ?? new Map<string, NamedCode[]>();
    variants.set(key, [...(variants.get(key) ?? []), wording]);
    byCode.set(wording.code, variants);
  }
  const names = new Map<Code, { name: string; votes: number }>();
  for (const code of [...byCode.keys()].sort(Code.compare)) {
    const variants = [...(byCode.get(code)?.values() ?? [])].map((same) => ({ same, votes: votesOf(same) }));
    const most = variants.reduce((best, variant) => (variant.votes > best.votes ? variant : best));
    const above = code.lineage.flatMap((ancestor) => names.get(ancestor)?.name ?? []);
    const words = withoutLead(mostCommon(most.same.map((wording) => wording.words)), above);
    names.set(code, { name: capitalised(words), votes: most.votes });
  }
  return names;
}

function votesOf(wordings: readonly NamedCode[]): number {
  return wordings.reduce((sum, { votes }) => sum + votes, 0);
}

/** "Werkwijze klachten, eerst bellen" under the label "Werkwijze klachten" is "eerst bellen". */
function withoutLead(words: string, above: readonly string[]): string {
  for (const name of above) {
    const behind = words.slice(name.length);
    const rest = behind.replace(/^[\s,;.–-]+/, '');
    const leads = words.toLowerCase().startsWith(name.toLowerCase()) && /^[\s,;.–-]/.test(behind);
    if (leads && rest !== '') return rest;
  }
  return words;
}

const CLEAR = 0.6;
const LEAD = 0.1;

/** The heading words fit a branch that the code does not stand in better than any that it stands in. */
export function isMisplaced(code: Code, { head }: Use, names: Names): boolean {
  if (head === null) return false;
  const lineage = code.lineage;
  const own = Math.max(...lineage.map((ancestor) => alike(head, names.get(ancestor)?.name ?? '')));
  return bestBranch(head, names, (other) => !lineage.includes(other)) > own + LEAD;
}

/** The heading words fit a label where the code's own sub should stand: "Werkwijze: bellen (Label 2, sub 9, ad.4)". */
export function skipsSub(code: Code, { head }: Use, names: Names): boolean {
  const parent = code.parent;
  if (head === null || parent === null || code.kind !== 'ad') return false;
  const own = alike(head, names.get(parent)?.name ?? '');
  return bestBranch(head, names, (other) => other !== parent) > own + LEAD;
}

function bestBranch(head: string, names: Names, admits: (code: Code) => boolean): number {
  let best = CLEAR;
  for (const [code, { name, votes }] of names) {
    if (votes > 1 && code.depth < 3 && admits(code)) best = Math.max(best, alike(head, name));
  }
  return best > CLEAR ? best : 0;
}

const SAME = 0.9;

/**
 * A code that one note names has the words of another one: of its neighbour ("Vergaderen (Label 2, sub 9)" where
 * others have sub 1), or of one in another branch together with that branch's name.
 */
export function repeatsOther(code: Code, names: Names, usesWithin: (code: Code) => number): boolean {
  const nameOf = (node: Code | null) => (node === null ? '' : (names.get(node)?.name ?? ''));
  const others = [...names.keys()].filter((other) => other.kind !== 'label' && other !== code);
  const besides = others.some(
    (other) =>
      other.parent !== code.parent && alike(nameOf(code), `${nameOf(other.parent)} ${nameOf(other)}`) >= SAME,
  );
  const beside = code.lineage.some(
    (node) =>
      usesWithin(node) === 1 &&
      [...names.keys()].some(
        (other) =>
          other !== node &&
          other.parent === node.parent &&
          usesWithin(other) > 1 &&
          alike(nameOf(node), nameOf(other)) >= SAME,
      ),
  );
  return beside || besides;
}

/** Dice's coefficient of the stems, those that are merely alike counting for less; 0 to 1 (Dice 1945). */
function alike(a: string, b: string): number {
  const [left, right] = [stemsOf(a), stemsOf(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const covered = (stems: readonly string[], by: readonly string[]) =>
    stems.reduce((sum, stem) => sum + Math.max(...by.map((other) => likeness(stem, other))), 0);
  return (covered(left, right) + covered(right, left)) / (left.length + right.length);
}
