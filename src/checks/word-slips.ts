import { isProper, isWord } from '../language/dictionary.ts';
import { isEnglishName, isEnglishWord } from '../language/english.ts';
import { fold } from '../language/fold.ts';
import { Spellings } from '../language/spellings.ts';
import { Code, withAbove } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey } from '../model/key.ts';
import type { CodedProject, Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const MISTYPED_WORD = findingKind({
  code: 'K227',
  severity: 'warning',
  message: sentence(
    'Code {code} staat bij één opmerking en {other} bij {count}: misschien is het een tikfout.',
    'Code {code} stands with one note and {other} with {count}: perhaps it is a slip.',
  ),
  hint: sentence(
    'Bedoelde u {suggestion}? Verbeter de opmerking dan, of zet in het codeboek bij die code: also: ["{name}"], en haal {code} weg. Zolang het er zo staat, telt het als een eigen code. Klopt het toch, dan hoeft u niets te doen.',
    'Did you mean {suggestion}? Then mend the note, or put with that code in the codebook: also: ["{name}"], and take {code} out. As it stands it counts as a code of its own. If it is right after all, there is nothing to do.',
  ),
});

/** Words in the margin that are no word, said once, where a code that is written almost so is in use. */
export const WORD_SLIPS: Check = {
  kinds: [MISTYPED_WORD],
  findings: (context) =>
    codebooksInUse(context.project).flatMap(({ codebook, groups }) =>
      [...mistypedIn(context, groups)].map(([code, mistyped]) => {
        const { node, meant } = mistyped;
        // Below another code, what stands above it in the note would be mistyped still.
        const isBeside = meant.code.parent === code.parent;
        const isOwn = isBeside && context.index(groups[0] ?? null).nodes.includes(meant);
        return mistypedFinding(context, code, mistyped, isOwn ? mergeInto(codebook, node, meant) : null);
      }),
    ),
};

interface Mistyped {
  readonly fragment: Fragment;
  readonly node: CodebookNode;
  readonly meant: CodebookNode;
  /** Fragments with what was meant. */
  readonly uses: number;
}

/** How often the other one is said at least: less often where all of its words are known, or in another codebook. */
const FEWEST_USES = 3;
const FEWEST_OF_WORDS = 2;

/** The codebooks that groups use, and which groups. */
export function codebooksInUse({ codebooks, groups }: CodedProject) {
  return codebooks.flatMap((codebook) => {
    const own = groups.filter((group) => group.codebook === codebook.id).map(({ id }) => id);
    return own.length === 0 ? [] : [{ codebook, groups: own }];
  });
}

/** By code; `groups` are those of one codebook. What was meant may be a code of another one. */
export function mistypedIn(context: CheckContext, groups: readonly string[]): ReadonlyMap<Code, Mistyped> {
  const nodesOf = ([group = null]: readonly (string | null)[]) =>
    context.index(group).nodes.filter(isNamedInWords);
  const nodes = nodesOf(groups);
  const all = codebooksInUse(context.project).flatMap((one) => nodesOf(one.groups));
  const uses = usesByCode(context.project);
  const found = new Map<Code, Mistyped>();
  const spellings = new Spellings(all.map((node) => [node, wordsOf(node.name)] as const));
  for (const node of nodes) {
    const { first: fragment, count = 0 } = uses.get(node.code) ?? {};
    if (fragment === undefined || count > 1 || !groups.includes(fragment.group ?? '')) continue;
    if (!standsInWords(fragment, node.code, context)) continue;
    const near = spellings
      .near(wordsOf(node.name))
      .filter((other) => !isAround(node.code, other.code) && isNoWordBeside(context, node, other))
      .map((meant) => ({ meant, uses: uses.get(meant.code)?.count ?? 0 }))
      .sort((a, b) => b.uses - a.uses)[0];
    if (near === undefined) continue;
    const isSure =
      !nodes.includes(near.meant) || wordsOfName(near.meant.name).every((word) => isInUse(context, word));
    if (near.uses >= (isSure ? FEWEST_OF_WORDS : FEWEST_USES))
      found.set(node.code, { fragment, node, ...near });
  }
  return found;
}

/** Of each code, and of what stands below it: the first fragment, and how many there are. */
function usesByCode({ fragments }: CodedProject): Map<Code, { readonly first: Fragment; count: number }> {
  const found = new Map<Code, { readonly first: Fragment; count: number }>();
  for (const fragment of fragments)
    for (const code of withAbove(fragment.codes)) {
      const uses = found.get(code);
      if (uses === undefined) found.set(code, { first: fragment, count: 1 });
      else uses.count += 1;
    }
  return found;
}

/** Somebody wrote it in words, and all the rest of the note could be read. */
function standsInWords(fragment: Fragment, code: Code, context: CheckContext): boolean {
  const { references, unresolved, corrected, group } = fragment;
  if (corrected || unresolved.length > 0) return false;
  return references.some(
    ({ notation, cited }) =>
      notation === 'words' && context.index(group).resolve(cited)?.isWithin(code) === true,
  );
}

/** Letters: "A.V.G." is AVG with stops. */
const SHORTEST = 3;

/** A word that the other name has not, and that the language has not, nor any other that stands in Dutch margins: "bezitting" beside "bezetting" is a word of its own. */
function isNoWordBeside(context: CheckContext, { name }: CodebookNode, other: CodebookNode): boolean {
  const known = new Set(wordsOfName(other.name));
  return wordsOfName(name).some(
    (word) => word.length >= SHORTEST && !known.has(word) && !isInUse(context, word),
  );
}

function wordsOfName(name: RawText): string[] {
  return fold(wordsOf(name)).match(/\p{L}+/gu) ?? [];
}

/** Dutch margins have English words in them, and English ones hardly any Dutch: "hom" is none there. */
function isInUse({ project }: CheckContext, word: string): boolean {
  const isDutch = project.language === 'nl' && (isWord(word) || isProper(word));
  return isDutch || isEnglishWord(word) || isEnglishName(word);
}

/** A number or a letter is another code, however much its name looks like that of its neighbour. */
export function isNamedInWords({ code, name }: CodebookNode): boolean {
  const last = partsOf(code).at(-1);
  return typeof last === 'string' && last.length > 1 && fold(wordsOf(name)).length > 1;
}

export function isAround(code: Code, other: Code): boolean {
  return code.isWithin(other) || other.isWithin(code);
}

/** What makes a code another wording of one in the same codebook; null where it has no file, or codes stand below it. */
export function mergeInto(
  { file }: Codebook,
  { code, children }: CodebookNode,
  into: CodebookNode,
): Finding<RawText>['fix'] {
  if (file === null || children.length > 0) return null;
  return { kind: 'merge', file: RawText.of(file), from: code, into: into.code };
}

/** A `merge` mends the codebook, and all notes with it; else only the note is corrected. */
function mistypedFinding(
  context: CheckContext,
  code: Code,
  { fragment, node, meant, uses }: Mistyped,
  merge: Finding<RawText>['fix'],
): Finding<RawText> {
  const { group } = fragment;
  const index = context.index(group);
  const mended = fragment.codes.map((own) =>
    own.isWithin(code)
      ? index.resolve(Code.of([...partsOf(meant.code), ...partsOf(own).slice(code.depth)]))
      : own,
  );
  const codes = [...new Set(mended.flatMap((own) => own ?? []))];
  const id = RawText.of(fragment.id);
  return context.onFragment(MISTYPED_WORD, fragment, {
    facts: { code, other: meant.code, count: uses },
    words: { suggestion: context.named(group, meant.code), name: node.name },
    key: findingKey([MISTYPED_WORD.code, context.codeKey(code, fragment.note), fragment.key], fragment.key),
    cause: id,
    fix: merge ?? (mended.includes(null) ? null : { kind: 'codes', fragment: id, codes }),
  });
}
