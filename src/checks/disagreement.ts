import { type Code, lineageOf, partsOf } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import type { Fragment } from '../model/project.ts';
import { RawText, wordsOf } from '../model/raw-text.ts';
import { type Clause, clausesOf } from '../project/note-words.ts';
import { stemsOf } from '../project/words.ts';
import { likeliest, replaced } from './codes.ts';
import type { CheckContext } from './context.ts';
import { headStems, ownWords, type Wording } from './wording.ts';

/**
 * Notes whose words disagree with a code they name: the heading words are those of another branch ("Werkwijze
 * extreme overlast (Label 1, …)"), or the own words are those of another code.
 */
export function checkDisagreement(context: CheckContext): Finding<RawText>[] {
  return context.project.fragments.flatMap((fragment) => {
    if (fragment.corrected) return [];
    return clausesOf(wordsOf(fragment.note)).flatMap((clause) => disagreementsIn(context, fragment, clause));
  });
}

function disagreementsIn(context: CheckContext, fragment: Fragment, clause: Clause): Finding<RawText>[] {
  const wording = context.wording(fragment.group);
  const index = context.index(fragment.group);
  const codes = clause.references.map(({ cited }) => index.resolve(cited));
  const branch = otherBranch(
    clause,
    codes.flatMap((code) => code ?? []),
    wording,
  );
  if (branch !== null) return [inOtherBranch(context, fragment, clause, codes, branch)];
  return codes.flatMap((code, i) => {
    const words = ownWords(clause, i);
    if (code === null || words === null) return [];
    const meant = otherCode(clause, stemsOf(words), code, fragment.key, wording);
    return meant === null
      ? []
      : [disagreement(context, fragment, code, meant, replaced(fragment, code, meant))];
  });
}

const CLEAR_HEAD = 0.75;
const HEAD_LEAD = 0.12;

/** The label or sub that the heading words name, where it clearly is none of those above the codes. */
function otherBranch(clause: Clause, codes: readonly Code[], wording: Wording): Code | null {
  const head = headStems(clause);
  if (head.length === 0 || codes.length === 0) return null;
  const named = Math.max(...codes.map((code) => wording.headFit(head, code)));
  let best: Code | null = null;
  let most = Math.max(CLEAR_HEAD, named + HEAD_LEAD);
  for (const branch of wording.codes.filter((code) => partsOf(code).length < 3)) {
    if (codes.some((code) => lineageOf(code).includes(branch))) continue;
    const fit = wording.alike(head, wording.nameOf(branch));
    if (fit > most) [best, most] = [branch, fit];
  }
  return best;
}

function inOtherBranch(
  context: CheckContext,
  fragment: Fragment,
  clause: Clause,
  codes: readonly (Code | null)[],
  branch: Code,
): Finding<RawText> {
  const wording = context.wording(fragment.group);
  const inBranch = wording.codes.filter((code) => code !== branch && lineageOf(code).includes(branch));
  const meant = clause.references.map((_, i) => {
    const words = ownWords(clause, i);
    return words === null
      ? null
      : likeliest(inBranch, (code) => CLEAR_OWN_SHARE * wording.ownFit(stemsOf(words), code, fragment.key));
  });
  const whole = meant.every((code) => code !== null) ? meant.flatMap((code) => code ?? []) : null;
  const first = codes.find((code) => code !== null) ?? branch;
  return disagreement(context, fragment, first, whole?.[0] ?? branch, whole, whole ?? [branch]);
}

// An own fit of 0.4 or more lets a code in another branch be suggested.
const CLEAR_OWN_SHARE = 0.62;
const CLEAR_OWN = 0.6;
const OWN_LEAD = 0.35;

/** The code whose name or usage the own words have, where the named one is far from them. */
function otherCode(
  clause: Clause,
  words: readonly string[],
  code: Code,
  except: string,
  wording: Wording,
): Code | null {
  if (words.length === 0) return null;
  const named = wording.ownFit(words, code, except);
  const head = headStems(clause);
  const others = wording.codes.filter(
    (other) => !lineageOf(code).includes(other) && !lineageOf(other).includes(code),
  );
  return likeliest(
    others.filter((other) => {
      const own = wording.alike(words, wording.nameOf(other));
      const fitsHead = head.length === 0 || wording.headFit(head, other) >= wording.headFit(head, code) - 0.1;
      return fitsHead && own >= Math.max(CLEAR_OWN, named + OWN_LEAD);
    }),
    (other) => wording.alike(words, wording.nameOf(other)),
  );
}

function disagreement(
  context: CheckContext,
  fragment: Fragment,
  code: Code,
  meant: Code,
  fix: readonly Code[] | null,
  suggested: readonly Code[] = [meant],
): Finding<RawText> {
  const names = suggested.map((other) => wordsOf(context.named(fragment.group, other)));
  return context.onFragment('K205', fragment, {
    facts: { code },
    words: { suggestion: joined(names), name: nameOf(context, fragment.group, code) },
    key: `K205-${code.replace(/\//g, '.')}-${fragment.key}`,
    fix: fix === null ? null : { fragment: fragment.key, codes: fix },
  });
}

function joined(names: readonly string[]): RawText {
  return RawText.of(names.join(', '));
}

function nameOf(context: CheckContext, group: string | null, code: Code): RawText {
  return context.index(group).node(code)?.name ?? RawText.of(code);
}
