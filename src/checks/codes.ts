import { address, Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey } from '../model/key.ts';
import type { Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { partsOf } from '../model/words-of.ts';
import type { CheckContext } from './context.ts';
import { mendedCodes } from './meant.ts';

/** Codes that the codebook has not, and codes that lack a part; each with the code that was meant most likely. */
export function checkCodes(context: CheckContext): Finding<RawText>[] {
  return context.project.fragments.flatMap((fragment) =>
    // An interview in no group has no codebook; that is said once (K721), not for every code.
    fragment.corrected || fragment.group === null ? [] : unresolvedIn(context, fragment),
  );
}

function unresolvedIn(context: CheckContext, fragment: Fragment): Finding<RawText>[] {
  const readings = context.readings(fragment);
  const codes = mendedCodes(readings);
  return readings.flatMap(({ clause, resolved, meant }) =>
    clause.references.flatMap(({ cited }, i) => {
      if (resolved[i] !== null) return [];
      const suggestion = meant[i] ?? null;
      const kind = kindOf(cited, suggestion);
      const known = {
        key: findingKey([kind, context.codeKey(cited, fragment.note), fragment.key], fragment.key),
        facts: { code: cited },
        words: {
          suggestion:
            suggestion === null
              ? besides(context, fragment, cited)
              : context.named(fragment.group, suggestion),
          codebook: context.codebookOf(fragment.group)?.title ?? RawText.of('–'),
        },
        fix:
          suggestion === null || codes === null
            ? null
            : { kind: 'codes' as const, fragment: RawText.of(fragment.id), codes },
      };
      return [context.onFragment(kind, fragment, known)];
    }),
  );
}

const MOST_BESIDES = 5;

/** Where no code is likely, the ones that do exist in its place: "1/1, 1/2". */
function besides(context: CheckContext, fragment: Fragment, cited: Code): RawText {
  const place = cited.parent === null ? Code.of([null]) : cited.parent.child(null);
  const hasLabel = cited.depth === 1 || (cited.lineage[0]?.isComplete ?? false);
  const inPlace = context.index(fragment.group).nodes.filter(({ code }) => hasLabel && place.fits(code));
  const shown = inPlace.slice(0, MOST_BESIDES).map(({ code }) => address(code));
  return shown.length === 0 ? RawText.of('–') : RawText.join(shown, ', ');
}

function kindOf(cited: Code, suggestion: Code | null): 'K202' | 'K203' | 'K204' {
  if (!cited.isComplete) return 'K203';
  return suggestion !== null && isSubAsAd(cited, suggestion) ? 'K204' : 'K202';
}

/** "Label 2, sub 9, ad.4" for 2/4. */
function isSubAsAd(cited: Code, suggestion: Code): boolean {
  const [label = null, , ad] = partsOf(cited);
  return ad !== undefined && cited.depth === 3 && suggestion === Code.of([label, ad]);
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
