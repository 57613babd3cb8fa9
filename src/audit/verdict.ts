import type { Quantity } from './quantifiers.ts';
import type { ClaimStatus } from './report.ts';

/** Numbers of respondents: those who have the code, all of the group, and those whose interviews are cited. */
export interface Counted {
  readonly having: readonly number[];
  readonly members: readonly number[];
  readonly meant: readonly number[];
}

/** What a sentence says against what was counted. */
export function verdict(quantity: Quantity, { having, members, meant }: Counted): ClaimStatus {
  const holds = (condition: boolean): ClaimStatus => (condition ? 'holds' : 'contradicted');
  const [count, all] = [having.length, members.length];
  switch (quantity.kind) {
    case 'named': {
      if (!quantity.numbers.every((number) => members.includes(number))) return 'unclear';
      const every = quantity.numbers.every((number) => having.includes(number));
      return holds(every && (!quantity.only || count === quantity.numbers.length));
    }
    case 'all-but':
      return holds(members.every((number) => having.includes(number) !== quantity.numbers.includes(number)));
    case 'number':
      return holds(count === quantity.number);
    case 'at-least':
      return holds(count >= quantity.number);
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
    case 'both':
      // Of a larger group these are the two that the citation points at.
      if (all === 2) return holds(count === 2);
      return meant.length === 2 ? holds(meant.every((number) => having.includes(number))) : 'unclear';
    case 'generic':
      if (count > 0 && count * 2 < all) return 'unclear';
      return holds(count > 0);
    case 'vague':
      return 'unclear';
  }
}
