import type { CodebookIndex } from '../coding/codebook-index.ts';
import { type Clause, clausesOf } from '../coding/note-words.ts';
import { stemsOf } from '../language/words.ts';
import { Code } from '../model/code.ts';
import type { Fragment } from '../model/project.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { headStems, ownWords, type Wording } from './wording.ts';

/** A clause of a note, read against the codebook. */
export interface ClauseReading {
  readonly clause: Clause;
  /** What each reference is in the codebook, null where it is not in it. */
  readonly resolved: readonly (Code | null)[];
  /** The label or sub that the heading words name instead of those above the codes. */
  readonly branch: Code | null;
  /** What each reference was likely to mean, null where that is what it says, or unknown. */
  readonly meant: readonly (Code | null)[];
}

/** `index` and `wording` are those of the fragment's group. */
export function readNote(fragment: Fragment, index: CodebookIndex, wording: Wording): ClauseReading[] {
  return clausesOf(wordsOf(fragment.note), fragment.references).map((clause) =>
    readClause(fragment, clause, index, wording),
  );
}

function readClause(
  fragment: Fragment,
  given: Clause,
  index: CodebookIndex,
  wording: Wording,
): ClauseReading {
  const clause = citesInWords(given) ? given : withHead(given, wording);
  const resolved = clause.references.map(({ cited }) => index.resolve(cited));
  const known = resolved.flatMap((code) => code ?? []);
  const branch = citesInWords(clause) ? null : otherBranch(clause, known, wording);
  const inBranch = branch === null ? [] : meantInBranch(clause, branch, fragment.id, wording);
  const whole = inBranch.length > 0 && inBranch.every((code) => code !== null);
  const meant = clause.references.map(({ cited }, i) => {
    if (whole) return inBranch[i] ?? null;
    const code = resolved[i] ?? null;
    if (code === null) return suggestionFor(cited, clause, i, fragment.id, wording);
    // Words that are the code cannot disagree with it.
    if (citesInWords(clause)) return null;
    return branch === null ? otherCode(clause, i, code, fragment.id, wording) : null;
  });
  return { clause, resolved, branch, meant };
}

/** "Werkdruk in de klas, nakijken (Label 1, sub 2)": where a branch is called so, the comma stands for a colon. */
function withHead(clause: Clause, wording: Wording): Clause {
  const [words = '', ...more] = clause.parts;
  const comma = words.indexOf(',');
  if (more.length > 0 || comma < 0) return clause;
  const head = words.slice(0, comma);
  const names = stemsOf(head);
  const isBranch = [...wording.nearBranches(names)].some(
    (branch) => wording.alike(names, wording.nameOf(branch)) >= SAME_NAME,
  );
  if (!isBranch) return clause;
  return { ...clause, parts: [head, words.slice(comma + 1).trim()] };
}

function citesInWords({ references }: Clause): boolean {
  return references[0]?.notation === 'words';
}

/** The fragment's codes with everything mended, in order and each once; null where a part cannot be. */
export function mendedCodes(readings: readonly ClauseReading[]): Code[] | null {
  const codes = readings.flatMap(({ resolved, branch, meant }) =>
    meant.map((code, i) => code ?? (branch === null ? (resolved[i] ?? null) : null)),
  );
  return codes.every((code) => code !== null) ? [...new Set(codes.flatMap((code) => code ?? []))] : null;
}

/** The best of several codes by a score of 0 to 1, where one is good enough, or the only one, if it is `known`. */
function likeliestCode(
  codes: readonly Code[],
  score: (code: Code) => number,
  known: readonly Code[] = codes,
): Code | null {
  let best: Code | null = null;
  let most = LEAST_FIT;
  for (const code of codes) {
    const points = score(code);
    if (points > most) [best, most] = [code, points];
  }
  if (best !== null) return best;
  const [only = null] = codes.length === 1 ? codes : [];
  return only !== null && known.includes(only) ? only : null;
}

function suggestionFor(
  cited: Code,
  clause: Clause,
  i: number,
  fragment: string,
  wording: Wording,
): Code | null {
  const words = stemsOf(ownWords(clause, i) ?? clause.parts.join(' '));
  const candidates = cited.isComplete
    ? [...wording.near(words)].filter((code) => wording.ownFit(words, code, fragment) > LEAST_FIT)
    : incomplete(cited, wording);
  // Nothing says that a code which nobody has was meant, nor one that shares a label with it and no word.
  return likeliestCode(candidates, (code) => wording.fit(clause, words, code, fragment), wording.codes);
}

/** The codes that fit the parts which a citation has. */
function incomplete(cited: Code, wording: Wording): readonly Code[] {
  const last = partsOf(cited).at(-1) ?? null;
  // A sub that was left out may be any of the label's subs, also one under which the ad is not in the codebook yet.
  const above = wording.codes.filter((code) => last !== null && (cited.parent?.fits(code) ?? false));
  const completed = above.map((code) => code.child(last));
  if (completed.length === 0) return wording.codes.filter((code) => cited.fits(code));
  // "Label 1, ad.2" for 1/2: a code that is there goes before one that has to be made.
  const closedUp = Code.of(partsOf(cited).filter((part) => part !== null));
  const inPlace = wording.codes.filter((code) => code === closedUp || completed.includes(code));
  return [...inPlace, ...completed];
}

// Calibrated on the thesis and on the three schemes of the tests: all their slips, none of their other notes.
const LEAST_FIT = 0.25;
const SAME_NAME = 0.9;
const CLEAR_HEAD = 0.75;
const HEAD_LEAD = 0.12;
const CLEAR_OWN = 0.6;
const OWN_LEAD = 0.35;
// An own fit of 0.4 or more lets a code in another branch be suggested.
const CLEAR_OWN_SHARE = 0.62;

/** The label or sub that the heading words name, where it clearly is none of those above the codes. */
function otherBranch(clause: Clause, codes: readonly Code[], wording: Wording): Code | null {
  const head = headStems(clause);
  if (head.length === 0 || codes.length === 0) return null;
  const named = Math.max(...codes.map((code) => wording.headFit(head, code)));
  let best: Code | null = null;
  let most = Math.max(CLEAR_HEAD, named + HEAD_LEAD);
  for (const branch of wording.nearBranches(head)) {
    if (codes.some((code) => code.isWithin(branch))) continue;
    const fit = wording.headFit(head, branch);
    if (fit > most) [best, most] = [branch, fit];
  }
  return best;
}

function meantInBranch(clause: Clause, branch: Code, fragment: string, wording: Wording): (Code | null)[] {
  const inBranch = wording.codes.filter((code) => code !== branch && code.isWithin(branch));
  return clause.references.map((_, i) => {
    const words = ownWords(clause, i);
    if (words === null) return null;
    return likeliestCode(
      inBranch,
      (code) => CLEAR_OWN_SHARE * wording.ownFit(stemsOf(words), code, fragment),
    );
  });
}

/** The code whose name the own words have, where the named one is far from them. */
function otherCode(clause: Clause, i: number, code: Code, fragment: string, wording: Wording): Code | null {
  const words = stemsOf(ownWords(clause, i) ?? '');
  if (words.length === 0) return null;
  const named = wording.ownFit(words, code, fragment);
  const head = headStems(clause);
  const clear = [...wording.near(words)].filter((other) => {
    if (wording.alike(words, wording.nameOf(other)) < Math.max(CLEAR_OWN, named + OWN_LEAD)) return false;
    if (code.isWithin(other) || other.isWithin(code)) return false;
    return head.length === 0 || wording.headFit(head, other) >= wording.headFit(head, code) - 0.1;
  });
  return likeliestCode(clear, (other) => wording.alike(words, wording.nameOf(other)));
}
