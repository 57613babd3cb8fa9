import { codesInLists } from '../coding/listed-codes.ts';
import { Spellings } from '../language/spellings.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import { type KeyMaker, NO_PLACE } from '../model/key.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './key.ts';
import { NEAR_ELSEWHERE, nearElsewhere } from './near-elsewhere.ts';
import { usesOfCodes } from './uses-of-codes.ts';
import { codebooksInUse, isAround, isNamedInWords, mergeInto, mistypedIn } from './word-slips.ts';

const NEAR_SPELLING = findingKind({
  code: 'K212',
  severity: 'info',
  message: sentence(
    '{code} wordt bijna hetzelfde geschreven als {other}.',
    '{code} is written almost like {other}.',
  ),
  hint: sentence(
    'Is "{name}" hetzelfde als "{near}", zet dan in het codeboek bij die code: also: ["{name}"], en haal {code} weg. In een project doet kantlijn check --fix dat voor "{alone?}", als u ja zegt. Zet eerst zelf de codes die onder "{parent?}" staan onder de andere.',
    'If "{name}" is the same as "{near}", put with that code in the codebook: also: ["{name}"], and take {code} out. In a project kantlijn check --fix does so for "{alone?}", if you say yes. First put the codes below "{parent?}" below the other one yourself.',
  ),
});

/** Codes in words that are written almost like another one: offered for merging, and never merged unasked. */
export const NEAR_SPELLINGS: Check = {
  kinds: [NEAR_SPELLING, NEAR_ELSEWHERE],
  findings: (context) => [
    ...codebooksInUse(context.project).flatMap(({ codebook, groups }) => nearIn(context, codebook, groups)),
    ...nearElsewhere(context),
  ],
};

function nearIn(context: CheckContext, codebook: Codebook, groups: readonly string[]): Finding<RawText>[] {
  const mistyped = mistypedIn(context, groups);
  const nodes = context.index(groups[0] ?? null).nodes;
  const uses = usesOfCodes(context, (group) => groups.includes(group));
  const elsewhere = usesOfCodes(context, (group) => !groups.includes(group));
  const listed = codesInLists(context.project.codeLists);
  const places = new Map(nodes.map((node, place) => [node, place] as const));
  // The one that a table has is right, else the one that most notes have, here or in other groups; of equals the first.
  const preference = (one: CodebookNode, other: CodebookNode) =>
    Number(listed.has(one.code)) - Number(listed.has(other.code)) ||
    (uses.get(one.code) ?? 0) - (uses.get(other.code) ?? 0) ||
    (elsewhere.get(one.code) ?? 0) - (elsewhere.get(other.code) ?? 0) ||
    (places.get(other) ?? 0) - (places.get(one) ?? 0);
  const spellings = new Spellings(nodes.map((node) => [node, wordsOf(node.name)] as const));
  return nodes
    .filter((node) => isNamedInWords(node) && !mistyped.has(node.code))
    .flatMap((node) => {
      const near = spellings
        .near(wordsOf(node.name))
        .filter((other) => !isAround(node.code, other.code) && preference(other, node) > 0)
        .sort((a, b) => preference(b, a));
      return near[0] === undefined
        ? []
        : [nearFinding(codebook, node, { near: near[0], keys: context.project.keys })];
    });
}

function nearFinding(
  codebook: Codebook,
  node: CodebookNode,
  { near: other, keys }: { readonly near: CodebookNode; readonly keys: KeyMaker },
): Finding<RawText> {
  const file = codebook.file === null ? null : RawText.of(codebook.file);
  return finding(NEAR_SPELLING, {
    facts: { code: node.code, other: other.code },
    words: {
      name: node.name,
      near: other.name,
      alone: node.children.length === 0 ? node.name : null,
      parent: node.children.length === 0 ? null : node.name,
    },
    file,
    line: node.line,
    key: keyOf(NEAR_SPELLING.code, { keys, salt: other.name, ...NO_PLACE }, [
      codebook.id,
      node.code,
      other.code,
    ]),
    fix: mergeInto(codebook, node, other),
  });
}
