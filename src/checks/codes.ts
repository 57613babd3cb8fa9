import { address, Code } from '../model/code.ts';
import type { Finding, Recoding } from '../model/finding.ts';
import { findingKey } from '../model/key.ts';
import type { Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { partsOf } from '../model/words-of.ts';
import { type Filled, type FindingKind, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { mendedCodes } from './meant.ts';

const UNKNOWN_CODE = findingKind({
  code: 'K202',
  severity: 'error',
  message: sentence('Code {code} staat niet in het codeboek.', 'Code {code} is not in the codebook.'),
  hint: sentence(
    'Bedoelde u {suggestion?}? Hoort {code} erbij, zet die code dan in het codeboek; kantlijn init --add met uw document doet dat voor alle nieuwe codes. Het gaat om het codeboek "{codebook?}".',
    'Did you mean {suggestion?}? If {code} belongs there, add it to the codebook; kantlijn init --add with your document does so for all new codes. It is about the codebook "{codebook?}".',
  ),
});

const INCOMPLETE_CODE = findingKind({
  code: 'K203',
  severity: 'error',
  message: sentence(
    'Deze code is niet volledig: {code}. Waar een vraagteken staat, ontbreekt een nummer.',
    'This code is not complete: {code}. Where a question mark stands, a number is missing.',
  ),
  hint: sentence(
    'Bedoelde u {suggestion?}? Schrijf label, sub en ad voluit.',
    'Did you mean {suggestion?}? Write label, sub and ad in full.',
  ),
});

const AD_FOR_SUB = findingKind({
  code: 'K204',
  severity: 'error',
  message: sentence(
    'Code {code} bestaat niet. Het lijkt erop dat "ad" hier "sub" moet zijn.',
    'Code {code} does not exist. It seems that "ad" should be "sub" here.',
  ),
  hint: sentence(
    'Bedoelde u {suggestion}? Verbeter de opmerking dan.',
    'Did you mean {suggestion}? Then mend the note.',
  ),
});

const UNKNOWN_IN_CORRECTION = findingKind({
  code: 'K230',
  severity: 'error',
  message: sentence(
    'In decisions.yaml krijgt deze opmerking code {code}, en die staat niet in het codeboek.',
    'In decisions.yaml this note is given code {code}, which is not in the codebook.',
  ),
  hint: sentence(
    'Verander de correctie, of zet {code} in het codeboek "{codebook?}". Tot dan telt de opmerking voor die code niet mee.',
    'Change the correction, or add {code} to the codebook "{codebook?}". Until then the note does not count for that code.',
  ),
});

/** Codes that the codebook has not, and codes that lack a part; each with the code that was meant most likely. */
export const CODES: Check = {
  kinds: [UNKNOWN_CODE, INCOMPLETE_CODE, AD_FOR_SUB, UNKNOWN_IN_CORRECTION],
  findings: (context) =>
    context.project.fragments.flatMap((fragment) => {
      // An interview in no group has no codebook; that is said once, not for every code.
      if (fragment.group === null) return [];
      return fragment.corrected ? unknownIn(context, fragment) : unresolvedIn(context, fragment);
    }),
};

/** What somebody decided on stands in no note: of what the note says itself nothing is left to say. */
function unknownIn(context: CheckContext, fragment: Fragment): Finding<RawText>[] {
  const codebook = context.codebookOf(fragment.group)?.title ?? null;
  return fragment.unresolved.map((code) => {
    const { code: kind } = UNKNOWN_IN_CORRECTION;
    const key = findingKey([kind, context.codeKey(code, fragment.note), fragment.key], fragment.key);
    const filled = { facts: { code }, words: { codebook } };
    return context.onFragment(UNKNOWN_IN_CORRECTION, fragment, { key, ...filled });
  });
}

function unresolvedIn(context: CheckContext, fragment: Fragment): Finding<RawText>[] {
  const readings = context.readings(fragment);
  if (readings.every(({ resolved }) => resolved.every((code) => code !== null))) return [];
  const codes = mendedCodes(readings);
  return readings.flatMap(({ clause, resolved, meant }) =>
    clause.references.flatMap(({ cited }, i) => {
      if (resolved[i] !== null) return [];
      const suggestion = meant[i] ?? null;
      const fix =
        suggestion === null || codes === null
          ? null
          : { kind: 'codes' as const, fragment: RawText.of(fragment.id), codes };
      return [unresolved(context, fragment, { cited, suggestion, fix })];
    }),
  );
}

interface Unresolved {
  readonly fix: Recoding<RawText> | null;
  readonly cited: Code;
  readonly suggestion: Code | null;
}

function unresolved(
  context: CheckContext,
  fragment: Fragment,
  { cited, suggestion, fix }: Unresolved,
): Finding<RawText> {
  const on = <InHint extends string>(kind: FindingKind<'code', InHint>, filled: Filled<'code', InHint>) => {
    const key = findingKey([kind.code, context.codeKey(cited, fragment.note), fragment.key], fragment.key);
    return context.onFragment(kind, fragment, { key, fix, cause: fix?.fragment ?? null, ...filled });
  };
  const facts = { code: cited };
  const named = suggestion === null ? null : context.named(fragment.group, suggestion);
  if (named !== null && isSubAsAd(cited, suggestion))
    return on(AD_FOR_SUB, { facts, words: { suggestion: named } });
  const near = named ?? besides(context, fragment, cited);
  if (!cited.isComplete) return on(INCOMPLETE_CODE, { facts, words: { suggestion: near } });
  const codebook = context.codebookOf(fragment.group)?.title ?? null;
  return on(UNKNOWN_CODE, { facts, words: { suggestion: near, codebook } });
}

const MOST_BESIDES = 5;

/** Where no code is likely, the ones that do exist in its place: "1/1, 1/2". */
function besides(context: CheckContext, fragment: Fragment, cited: Code): RawText | null {
  const place = cited.parent === null ? Code.of([null]) : cited.parent.child(null);
  const hasLabel = cited.depth === 1 || (cited.lineage[0]?.isComplete ?? false);
  const wanted = cited.isComplete ? place : cited;
  const inPlace = context.index(fragment.group).nodes.filter(({ code }) => hasLabel && wanted.fits(code));
  const shown = inPlace.slice(0, MOST_BESIDES).map(({ code }) => address(code));
  return shown.length === 0 ? null : RawText.join(shown, ', ');
}

/** "Label 2, sub 9, ad.4" for 2/4. */
function isSubAsAd(cited: Code, suggestion: Code | null): boolean {
  const [label = null, , ad] = partsOf(cited);
  return cited.isComplete && ad !== undefined && cited.depth === 3 && suggestion === Code.of([label, ad]);
}

/** Codes that no note uses, neither themselves nor below them. */
export function unusedCodes(context: CheckContext, group: string): Code[] {
  const used = context.project.fragments
    .filter((fragment) => fragment.group === group)
    .flatMap(({ codes }) => codes);
  const nodes = context.index(group).nodes;
  return nodes
    .map(({ code }) => code)
    .filter((code) => !used.some((other) => other.isWithin(code)))
    .sort(Code.compare);
}
