import type { Respondent } from '../../model/project.ts';
import type { Quantity } from '../result/quantity.ts';
import type { ClaimStatus } from '../result/report.ts';

/** Of two groups both may have a number 1: they are told apart by id. */
export type CountedRespondent = Pick<Respondent, 'id' | 'number'>;

/** Those who have the code, all of the groups, and those whose interviews are cited; each once. */
export interface Counted {
  readonly having: readonly CountedRespondent[];
  readonly members: readonly CountedRespondent[];
  readonly meant: readonly CountedRespondent[];
}

/** What a sentence is worth if these respondents have what it says as well. */
export type Verdict = (alsoHaving: readonly CountedRespondent[]) => ClaimStatus;

/** What a sentence says against what was counted. */
export function verdict(quantity: Quantity, { having, members, meant }: Counted): ClaimStatus {
  const holds = (condition: boolean): ClaimStatus => (condition ? 'holds' : 'contradicted');
  const [count, all] = [having.length, members.length];
  const has = ({ id }: CountedRespondent) => having.some((one) => one.id === id);
  switch (quantity.kind) {
    case 'named':
      return namedStatus(quantity, ownNumbers(having), ownNumbers(members));
    case 'all-but':
      return holds(members.every((one) => has(one) !== quantity.numbers.includes(one.number)));
    case 'all-but-some':
      return holds(count === all - quantity.number);
    case 'number':
      // "Drie jonge docenten" are among all who have it, and who is young nobody knows.
      if (quantity.isOfSome === true) return count < quantity.number ? 'contradicted' : 'unclear';
      // "Drie van de vier", and there are five: of whom nobody knows.
      return quantity.of !== null && quantity.of !== all ? 'unclear' : holds(count === quantity.number);
    case 'between':
      return holds(count >= quantity.number && count <= quantity.most);
    case 'at-least':
      return holds(count >= quantity.number);
    case 'at-most':
      return holds(count <= quantity.number);
    case 'share':
      return shared(quantity, count, all);
    case 'one':
      return count > 1 && !isOneOf(meant, having) ? 'unclear' : holds(count > 0);
    case 'some':
      return count === 1 ? 'unclear' : holds(count > 1);
    case 'many':
      return count > 0 && count * 2 < all ? 'unclear' : holds(count > 0);
    case 'hardly-any':
      return veryFew(count, all);
    case 'nearly-all':
      return count === all ? 'unclear' : veryFew(all - count, all);
    case 'most':
      return holds(count * 2 > all);
    case 'few':
      return holds(count > 0 && count * 2 < all);
    case 'all':
      return holds(count === all);
    case 'not-all':
      return holds(count < all);
    case 'none':
      return holds(count === 0);
    case 'half':
      return all % 2 === 1 && Math.abs(count * 2 - all) === 1 ? 'unclear' : holds(count * 2 === all);
    case 'half-or-more':
      return holds(count * 2 >= all);
    case 'half-or-less':
      return holds(count * 2 <= all);
    case 'both':
      // Of a larger group these are the two that the citation points at.
      return all === 2 ? holds(count === 2) : meant.length === 2 ? holds(meant.every(has)) : 'unclear';
    case 'generic':
      return count > 0 && count * 2 <= all ? 'unclear' : holds(count > 0);
    // Of these two more is to be known than who has a code (`judge-comparison.ts`).
    case 'compared':
    case 'relation':
    case 'vague':
    case 'others':
      return 'unclear';
  }
}

/** A quarter at most; whether more are, up to half, is as one calls it. */
function veryFew(count: number, all: number): ClaimStatus {
  if (count * 4 <= all) return 'holds';
  return count * 2 <= all ? 'unclear' : 'contradicted';
}

/** Of several who have it, the one whose interview is cited is one. */
function isOneOf(meant: readonly CountedRespondent[], having: readonly CountedRespondent[]): boolean {
  return meant.length === 1 && having.some(({ id }) => id === meant[0]?.id);
}

/** As a sentence names them: only among the respondents of one group each has its own. */
export function ownNumbers(respondents: readonly CountedRespondent[]): number[] {
  return respondents.map(({ number }) => number);
}

function namedStatus(
  { numbers, not, only, unlike }: Extract<Quantity, { readonly kind: 'named' }>,
  having: readonly number[],
  members: readonly number[],
): ClaimStatus {
  if (![...numbers, ...not].every((number) => members.includes(number))) return 'unclear';
  if (!numbers.every((number) => having.includes(number))) return 'contradicted';
  if (only && having.length !== numbers.length) return 'contradicted';
  // The code may be there for the very reason that they do not.
  if (not.some((number) => having.includes(number))) return 'unclear';
  if (unlike === null) return 'holds';
  const isAnother = (number: number) => !numbers.includes(number);
  const [others, like] = [members.filter(isAnother).length, having.filter(isAnother).length];
  // The code may be what they were asked, and not what they answered.
  const areUnlike = unlike === 'most' ? like * 2 < others : unlike === 'others' && like === 0;
  return areUnlike && not.length === 0 ? 'holds' : 'unclear';
}

/** Shares that have a word of their own: whoever has one of them by the count is not called another. */
const WITH_A_WORD = [0, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1];
/** "33 %" is a third. */
const ROUNDED = 0.01;

/** Three of five are no two thirds, and as near as five people come to it: half a person farther and it is another share. */
function shared(
  { share, than }: Extract<Quantity, { readonly kind: 'share' }>,
  count: number,
  all: number,
): ClaimStatus {
  const is = (other: number) => Math.abs(count / all - other) < ROUNDED;
  const apart = Math.abs(share * all - count);
  if (is(share)) return ['exactly', 'about', 'or-more', 'or-less'].includes(than) ? 'holds' : 'unclear';
  if (count === 0) return than === 'less' || than === 'or-less' ? 'unclear' : 'contradicted';
  const isAbove = count > share * all;
  switch (than) {
    case 'more':
    case 'or-more':
      return isAbove ? 'holds' : 'contradicted';
    case 'less':
    case 'or-less':
      return isAbove ? 'contradicted' : 'holds';
    case 'just-over':
      if (isAbove) return apart < 1 && !WITH_A_WORD.some(is) ? 'holds' : 'unclear';
      return 'contradicted';
    case 'just-under':
      return !isAbove && apart < 1 ? 'holds' : 'contradicted';
    case 'about':
      if (apart <= 0.5) return 'holds';
      return apart < 1 ? 'unclear' : 'contradicted';
    case 'exactly':
      return apart > 0.5 ? 'contradicted' : 'unclear';
  }
}
