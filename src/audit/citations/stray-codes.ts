import { isItsName } from '../../coding/code-names.ts';
import { weighs } from '../../language/quoted-words.ts';
import { likeness, stemsOf } from '../../language/words.ts';
import type { Code } from '../../model/code.ts';
import type { Finding } from '../../model/finding.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { codesApart } from '../verdicts/code-joins.ts';
import { CODE_BESIDE_THE_SENTENCE } from './citation-kinds.ts';
import type { JudgedCitation } from './citations.ts';

const SAME = 0.7;
/** Letters of a word that says what something is about. */
const SHORTEST = 4;

/**
 * Of several codes that one citation names and that are there: those of which no word stands in what the citation is
 * about, where a word of another one does. Only a reader can tell whether they belong there.
 */
export function strayCodeFindings(
  context: AuditContext,
  judged: readonly JudgedCitation[],
): Finding<RawText>[] {
  return judged.flatMap((one) => {
    const { citation, row } = one;
    const around = stemsAround(context, one);
    return codesPerGroup(context, one).flatMap(({ group, codes }) => {
      const named = codes.filter((code) => isNamedIn(context, group, code, codes, around));
      if (named.length === 0) return [];
      const stray = codes.filter((code) => !named.includes(code) && !isToldIn(context, one, code, around));
      return stray.map((code) =>
        context.onReport(
          CODE_BESIDE_THE_SENTENCE,
          row.line,
          row.footnote,
          [context.codeKey(code, row.text), context.offset(citation.offset)],
          { facts: { code }, words: { name: nameApart(context, group, code) }, excerpt: row.text },
        ),
      );
    });
  });
}

/** What it is called; null where that is the code itself. */
function nameApart(context: AuditContext, group: string, code: Code): RawText | null {
  const name = context.index(group).node(code)?.name ?? null;
  return name === null || isItsName(code, name) ? null : context.named(group, code);
}

interface CodesOfGroup {
  readonly group: string;
  readonly codes: readonly Code[];
}

/** The codes that are found, of each group where there are several and none stands under another. */
function codesPerGroup(context: AuditContext, { citation, row }: JudgedCitation): CodesOfGroup[] {
  const byGroup = new Map<string, Set<Code>>();
  for (const [i, { transcript, code, group: named }] of citation.targets.entries()) {
    const group = transcript === null ? named : context.transcript(transcript)?.group;
    if (group == null || row.targets[i]?.status !== 'found') continue;
    byGroup.set(group, (byGroup.get(group) ?? new Set<Code>()).add(code));
  }
  return [...byGroup]
    .map(([group, codes]) => ({ group, codes: codesApart([...codes]) }))
    .filter(({ codes }) => codes.length > 1);
}

/** The words of its paragraph, quotes too, and of the heading above. */
function stemsAround(context: AuditContext, { citation, row }: JudgedCitation): readonly string[] {
  const paragraph = context.report.paragraphs[citation.paragraph ?? -1];
  const words = paragraph === undefined ? '' : wordsOf(paragraph.text).replace(wordsOf(row.text), ' ');
  return stemsOf(`${words} ${context.headingAbove(row.line) ?? ''}`);
}

/** By its name, by what notes call it, or by what it alone of these codes stands under. */
function isNamedIn(
  context: AuditContext,
  group: string,
  code: Code,
  beside: readonly Code[],
  around: readonly string[],
): boolean {
  const wording = context.wording(group);
  const own = code.lineage.filter((one) => !beside.some((other) => other !== code && other.isWithin(one)));
  const called = [
    ...own.flatMap((one) => wording.nameOf(one)),
    ...wording.usageOf(code).flatMap(({ stems }) => stems),
  ];
  return called.some((stem) => around.some((other) => likeness(stem, other) >= SAME));
}

/** Whether a word of its own fragments stands there: a quote of one does, whatever its code is called. */
function isToldIn(
  context: AuditContext,
  { citation }: JudgedCitation,
  code: Code,
  around: readonly string[],
): boolean {
  const [own, others] = [true, false].map(
    (isOwn) =>
      new Set(
        citation.targets
          .filter((target) => (target.code === code) === isOwn)
          .flatMap((target) => context.fragmentsCited(target))
          .flatMap(({ text }) => stemsOf(wordsOf(text))),
      ),
  );
  return around.some(
    (stem) => stem.length >= SHORTEST && !weighs(stem) && own?.has(stem) && !others?.has(stem),
  );
}
