import { Spellings } from '../language/spellings.ts';
import type { Code } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import { NO_PLACE } from '../model/key.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './key.ts';
import { usesOfCodes } from './uses-of-codes.ts';
import { codebooksInUse, isNamedInWords, mistypedIn } from './word-slips.ts';

export const NEAR_ELSEWHERE = findingKind({
  code: 'K233',
  severity: 'info',
  message: sentence(
    '{code} van de ene groep wordt bijna hetzelfde geschreven als {other} van een andere; naast elkaar zijn het nu twee codes.',
    '{code} of one group is written almost like {other} of another one; side by side they are two codes now.',
  ),
  hint: sentence(
    'Is "{name}" in het codeboek "{book}" hetzelfde als "{near}" in "{elsewhere}", schrijf die code dan in beide als {other}, met also: ["{name}"], of zet ze samen in een thema van de themalijst.',
    'If "{name}" in the codebook "{book}" is the same as "{near}" in "{elsewhere}", write that code as {other} in both, with also: ["{name}"], or put them together in a theme of the crosswalk.',
  ),
});

/** A code of one of several codebooks. */
interface CodeOfBook {
  readonly codebook: Codebook;
  /** All codes of that codebook. */
  readonly codes: ReadonlySet<Code>;
  readonly node: CodebookNode;
}

/** Of two codebooks, neither of which has the code of the other: groups are compared by what they are called. */
export function nearElsewhere(context: CheckContext): Finding<RawText>[] {
  const inBooks = codebooksInUse(context.project);
  if (inBooks.length < 2) return [];
  const all = inBooks.flatMap(({ codebook, groups }) => codesNamedIn(context, codebook, groups));
  const uses = usesOfCodes(context, () => true);
  const places = new Map(all.map((one, place) => [one, place] as const));
  // The one that most notes have is right; of equals the first.
  const preference = (one: CodeOfBook, other: CodeOfBook) =>
    (uses.get(one.node.code) ?? 0) - (uses.get(other.node.code) ?? 0) ||
    (places.get(other) ?? 0) - (places.get(one) ?? 0);
  const spellings = new Spellings(all.map((one) => [one, wordsOf(one.node.name)] as const));
  return all.flatMap((one) => {
    const [near] = spellings
      .near(wordsOf(one.node.name))
      .filter((other) => standApart(context.project, one, other) && preference(other, one) > 0)
      .sort((a, b) => preference(b, a));
    return near === undefined ? [] : [elsewhereFinding(context, one, near)];
  });
}

function codesNamedIn(context: CheckContext, codebook: Codebook, groups: readonly string[]): CodeOfBook[] {
  const { nodes } = context.index(groups[0] ?? null);
  const codes = new Set(nodes.map(({ code }) => code));
  const mistyped = mistypedIn(context, groups);
  return nodes
    .filter((node) => isNamedInWords(node) && !mistyped.has(node.code))
    .map((node) => ({ codebook, codes, node }));
}

/** Neither codebook has the code of the other, and no theme that somebody wrote holds both. */
function standApart({ crosswalk }: CodedProject, one: CodeOfBook, other: CodeOfBook): boolean {
  if (other.codes.has(one.node.code) || one.codes.has(other.node.code)) return false;
  const written = crosswalk?.file == null ? [] : crosswalk.themes;
  return !written.some(({ codes }) =>
    [one, other].every(({ codebook, node }) =>
      codes.get(codebook.id)?.some((code) => node.code.isWithin(code)),
    ),
  );
}

function elsewhereFinding(
  { project: { keys } }: CheckContext,
  { codebook, node }: CodeOfBook,
  near: CodeOfBook,
): Finding<RawText> {
  return finding(NEAR_ELSEWHERE, {
    facts: { code: node.code, other: near.node.code },
    words: {
      name: node.name,
      near: near.node.name,
      book: codebook.title,
      elsewhere: near.codebook.title,
    },
    file: codebook.file === null ? null : RawText.of(codebook.file),
    line: node.line,
    key: keyOf(NEAR_ELSEWHERE.code, { keys, salt: near.node.name, ...NO_PLACE }, [
      codebook.id,
      node.code,
      near.codebook.id,
    ]),
  });
}
