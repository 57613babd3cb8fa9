import { Code, type CodeKind } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import { RawText } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { isMisplaced, type Names, namesIn, repeatsOther, skipsSub } from './draft-names.ts';
import type { PlacedNote } from './fragments.ts';
import { type Use, usesIn } from './note-uses.ts';

/**
 * A codebook inferred from a group's notes: each code gets its most common wording, the parts before a colon name
 * what is above it. A code that one note names, in words that belong elsewhere in the tree, is left out as a slip.
 */
export function draftCodebook(id: string, title: RawText, notes: readonly PlacedNote[]): Codebook {
  const uses = notes.flatMap(({ note }) => usesIn(wordsOf(note.text)));
  const names = namesIn(uses);
  const slips = slipsIn(uses, names);
  const named = uses.flatMap(({ codes }) => codes).filter((code) => !slips.has(code));
  const all = [...new Set(named.flatMap(({ lineage }) => lineage))].sort(Code.compare);
  const branch = (above: Code | null): CodebookNode[] =>
    all.filter((code) => code.parent === above).map((code) => draftNode(code, names, branch(code)));
  return { id, title, file: null, inferred: true, labels: branch(null) };
}

function slipsIn(uses: readonly Use[], names: Names): ReadonlySet<Code> {
  const counts = new Map<Code, number>();
  for (const { codes } of uses) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const alone = (code: Code) =>
    [...counts.keys()].filter((other) => other.parent === code.parent).length === 1;
  const within = new Map<Code, number>();
  for (const { codes } of uses) {
    for (const code of new Set(codes.flatMap(({ lineage }) => lineage)))
      within.set(code, (within.get(code) ?? 0) + 1);
  }
  const usesWithin = (code: Code) => within.get(code) ?? 0;
  return new Set(
    uses.flatMap((use) =>
      use.codes.filter(
        (code) =>
          counts.get(code) === 1 &&
          (isMisplaced(code, use, names) ||
            (alone(code) && !isFirst(code) && skipsSub(code, use, names)) ||
            repeatsOther(code, names, usesWithin)),
      ),
    ),
  );
}

/** A first ad may well be the only one; a fourth without a third is likelier a slip. */
function isFirst(code: Code): boolean {
  return partsOf(code).at(-1) === 1;
}

const NAMELESS: Readonly<Record<CodeKind, string>> = { label: 'Label', sub: 'Sub', ad: 'Ad', deeper: 'Ad' };

function draftNode(code: Code, names: Names, children: readonly CodebookNode[]): CodebookNode {
  const name =
    names.get(code)?.name ?? sharedLead(children) ?? `${NAMELESS[code.kind]} ${partsOf(code).at(-1)}`;
  const nothing = {
    also: [],
    was: [],
    definition: null,
    include: null,
    exclude: null,
    example: null,
    line: null,
  };
  return { code, kind: code.kind, name: RawText.of(name), children, ...nothing };
}

/** What the names of several codes begin with: "Voortgang bespreken" above "… met de cursist" and "… met het maatje". */
function sharedLead(nodes: readonly CodebookNode[]): string | null {
  const [first = [], ...others] = nodes.map(({ name }) => wordsOf(name).split(/\s+/));
  if (others.length === 0) return null;
  const differs = first.findIndex((word, i) =>
    others.some((words) => words[i]?.toLowerCase() !== word.toLowerCase()),
  );
  const lead = (differs < 0 ? first : first.slice(0, differs)).join(' ');
  return (
    lead.replace(/(?:\s+(?:met|van|door|bij|voor|in|op|de|het|een|en))+$/i, '').replace(/[,;:]$/, '') || null
  );
}
