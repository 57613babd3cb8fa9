import { type CitedCode, type Code, codeOf, compareCodes, isCode, isWithin, partsOf } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import type { Fragment } from '../model/project.ts';
import { RawText, wordsOf } from '../model/raw-text.ts';
import { type Clause, clausesOf } from '../project/note-words.ts';
import { stemsOf } from '../project/words.ts';
import type { CheckContext } from './context.ts';
import { ownWords, type Wording } from './wording.ts';

/** Codes that the codebook has not, and codes that lack a part; each with the code that was meant most likely. */
export function checkCodes(context: CheckContext): Finding<RawText>[] {
  return context.project.fragments.flatMap((fragment) =>
    fragment.corrected
      ? []
      : clausesOf(wordsOf(fragment.note)).flatMap((clause) => unresolvedIn(context, fragment, clause)),
  );
}

function unresolvedIn(context: CheckContext, fragment: Fragment, clause: Clause): Finding<RawText>[] {
  const index = context.index(fragment.group);
  return clause.references.flatMap(({ cited }, i) => {
    if (index.resolve(cited) !== null) return [];
    const wording = context.wording(fragment.group);
    const words = stemsOf(ownWords(clause, i) ?? clause.parts.join(' '));
    const suggestion = likeliest(candidatesFor(cited, wording), (code) =>
      wording.fit(clause, words, code, fragment.key),
    );
    const known = {
      facts: { code: cited },
      words: {
        suggestion: suggestion === null ? RawText.of('–') : context.named(fragment.group, suggestion),
        codebook: context.codebookOf(fragment.group)?.title ?? RawText.of('–'),
      },
      fix:
        suggestion === null ? null : { fragment: fragment.key, codes: replaced(fragment, cited, suggestion) },
    };
    const code = !isCode(cited)
      ? 'K203'
      : suggestion !== null && isSubAsAd(cited, suggestion)
        ? 'K204'
        : 'K202';
    return [context.onFragment(code, fragment, known)];
  });
}

/** The codes that a citation may have meant: what fits the parts it has, or else the whole codebook. */
function candidatesFor(cited: CitedCode, wording: Wording): readonly Code[] {
  if (isCode(cited)) return wording.codes;
  const parts = cited.split('/');
  const fits = (code: Code) => code.split('/').every((part, i) => parts[i] === '?' || parts[i] === part);
  // A sub that was left out may be any of the label's subs, also one under which the ad is not in the codebook yet.
  const above = wording.codes.filter((code) => code.split('/').length === parts.length - 1 && fits(code));
  const completed = above.map((code) => codeOf([...partsOf(code), Number(parts[parts.length - 1])]));
  return completed.length > 0
    ? completed
    : wording.codes.filter((code) => code.split('/').length === parts.length && fits(code));
}

const LEAST_FIT = 0.25;

export function likeliest(codes: readonly Code[], score: (code: Code) => number): Code | null {
  let best: Code | null = null;
  let most = LEAST_FIT;
  for (const code of codes) {
    const points = score(code);
    if (points > most) [best, most] = [code, points];
  }
  if (best !== null) return best;
  return codes.length === 1 ? (codes[0] ?? null) : null;
}

/** "Label 2, sub 9, ad.4" for 2/4. */
function isSubAsAd(cited: Code, suggestion: Code): boolean {
  const [label, , ad] = cited.split('/');
  return ad !== undefined && suggestion === `${label}/${ad}`;
}

/** The fragment's codes with one of them replaced, in order and each once. */
export function replaced(fragment: Fragment, cited: CitedCode, by: Code): Code[] {
  const codes = fragment.references.map((reference) => (reference.cited === cited ? by : reference.cited));
  return [...new Set(codes.filter((code) => isCode(code)))];
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
