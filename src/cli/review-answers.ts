import type { Choice } from '../app/review/decisions.ts';
import type { Letter } from '../detect/kinds/record.ts';
import { ALL_KINDS, type Kind } from '../detect/kinds.ts';

/** What somebody answers when asked about a candidate: what is to be done with it, or where to go. */
export type Answer = Choice | { readonly what: 'back' } | { readonly what: 'stop' };

/** Letters that say what kind of name it is. */
export const KIND_KEYS: readonly { readonly key: Letter; readonly kind: Kind }[] = ALL_KINDS.flatMap(
  ({ name, review }) => (review === null || review.key === null ? [] : [{ key: review.key, kind: name }]),
);

const KEYS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['k', { what: 'keep' }],
  ['r', { what: 'replace', kind: null }],
  ...KIND_KEYS.map(({ key, kind }): [string, Answer] => [key, { what: 'replace', kind }]),
  ['s', { what: 'same', as: '' }],
  ['a', { what: 'kind', choice: 'replace' }],
  ['z', { what: 'kind', choice: 'keep' }],
  ['', { what: 'later' }],
  ['n', { what: 'later' }],
  ['space', { what: 'later' }],
  ['return', { what: 'later' }],
  ['enter', { what: 'later' }],
  ['right', { what: 'later' }],
  ['u', { what: 'back' }],
  ['left', { what: 'back' }],
  ['backspace', { what: 'back' }],
  ['q', { what: 'stop' }],
  ['escape', { what: 'stop' }],
]);

/** A key, or a line such as "k", "r" or "s Anna de Wit"; null for what means nothing here. */
export function answerOf(typed: string): Answer | null {
  const [, letter = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(typed) ?? [];
  const answer = KEYS.get(letter.toLowerCase()) ?? null;
  return answer?.what === 'same' ? { what: 'same', as: rest } : answer;
}
