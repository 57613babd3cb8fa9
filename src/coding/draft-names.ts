import { capitalised } from '../interviews/groups.ts';
import { alike } from '../language/alike.ts';
import { stemsOf } from '../language/words.ts';
import { Code } from '../model/code.ts';
import { mostCommon, putUnder } from '../model/grouped.ts';
import { type CodeName, isMisplaced, NamedCodes } from './named-codes.ts';
import type { NamedCode, Use } from './note-uses.ts';

/** The most common wording of each code. A note whose heading words belong to another branch has no say. */
export function namesIn(uses: readonly Use[]): NamedCodes {
  const all = namesBy(uses.flatMap(({ wordings }) => wordings));
  const first = new NamedCodes(all);
  const sayings = uses
    .flatMap((use) => use.wordings.filter(({ code }) => !isMisplaced(code, use, first)))
    .filter((wording) => !namesLabel(wording, first));
  // What only notes that belong elsewhere word keeps that: better than no name.
  const others = [...all].filter(([code, { name }]) => !namesLabel({ code, words: name, votes: 1 }, first));
  return new NamedCodes(new Map([...others, ...namesBy(sayings)]));
}

/** "Werkwijze: bellen (Label 1, sub 4, ad.2)" words the label, not the sub in between. */
function namesLabel({ code, words, votes }: NamedCode, names: NamedCodes): boolean {
  return code.kind === 'sub' && votes === 1 && alike(words, names.nameOf(code.parent)) === 1;
}

function namesBy(wordings: readonly NamedCode[]): Map<Code, CodeName> {
  const byCode = new Map<Code, Map<string, NamedCode[]>>();
  for (const wording of wordings) {
    const key = [...stemsOf(wording.words)].sort().join(' ');
    const variants = byCode.get(wording.code) ?? new Map<string, NamedCode[]>();
    putUnder(variants, key, wording);
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
