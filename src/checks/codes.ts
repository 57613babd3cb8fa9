import { type CitedCode, type Code, compareCodes, isCode, isWithin } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey } from '../model/key.ts';
import type { Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
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
        key: findingKey(kind, cited.replace(/\//g, '.'), fragment.key),
        facts: { code: cited },
        words: {
          suggestion:
            suggestion === null
              ? RawText.of(besides(context, fragment, cited))
              : context.named(fragment.group, suggestion),
          codebook: context.codebookOf(fragment.group)?.title ?? RawText.of('–'),
        },
        fix: suggestion === null || codes === null ? null : { fragment: fragment.key, codes },
      };
      return [context.onFragment(kind, fragment, known)];
    }),
  );
}

const MOST_BESIDES = 5;

/** Where no code is likely, the ones that do exist in its place: "1/1, 1/2". */
function besides(context: CheckContext, fragment: Fragment, cited: CitedCode): string {
  const parts = cited.split('/');
  const codes = context.index(fragment.group).nodes.map(({ code }) => code.split('/'));
  const inPlace = codes.filter(
    (code) =>
      code.length === parts.length &&
      code.every((part, i) => i === parts.length - 1 || part === parts[i] || (i > 0 && parts[i] === '?')),
  );
  const shown = inPlace.slice(0, MOST_BESIDES).map((code) => code.join('/'));
  return shown.length === 0 ? '–' : shown.join(', ');
}

function kindOf(cited: CitedCode, suggestion: Code | null): 'K202' | 'K203' | 'K204' {
  if (!isCode(cited)) return 'K203';
  return suggestion !== null && isSubAsAd(cited, suggestion) ? 'K204' : 'K202';
}

/** "Label 2, sub 9, ad.4" for 2/4. */
function isSubAsAd(cited: Code, suggestion: Code): boolean {
  const [label, , ad] = cited.split('/');
  return ad !== undefined && suggestion === `${label}/${ad}`;
}

/** Codes that no note uses, neither themselves nor below them. */
export function unusedCodes(context: CheckContext, group: string): Code[] {
  const used = context.project.fragments
    .filter((fragment) => fragment.group === group)
    .flatMap(({ codes }) => codes);
  const nodes = context.index(group).nodes;
  return nodes
    .map(({ code }) => code)
    .filter((code) => !used.some((other) => isWithin(other, code)))
    .sort(compareCodes);
}
