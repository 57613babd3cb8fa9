import type { Kind } from '../../detect/kinds.ts';
import type { Gate } from '../../gate/gate.ts';
import type { Decision } from '../../key/names-edit.ts';
import { RawText } from '../../model/raw-text.ts';
import type { Candidate } from '../../review/candidates.ts';
import type { Reviewer } from '../../review/review.ts';
import type { Names } from '../names.ts';

/** What somebody wants done with a candidate. */
export type Choice =
  | { readonly what: 'keep' }
  | { readonly what: 'replace'; readonly kind: Kind | null }
  /** A number on the screen, a placeholder, or a name. */
  | { readonly what: 'same'; readonly as: string }
  /** The same for all of its kind that are still to decide: each as it is, or left standing. */
  | { readonly what: 'kind'; readonly choice: 'keep' | 'replace' }
  | { readonly what: 'later' };

/** Whom a decision can be about, and what they are called now. */
export interface ReviewedPeople {
  readonly names: Names;
  readonly reviewer: Reviewer;
  readonly hiding: Gate;
}

/** The kind it is masked as: its key's, where it has a placeholder already. */
export function kindNow(hiding: Gate, candidate: Candidate): Kind {
  return hiding.spans(candidate.text)[0]?.kind ?? candidate.kind;
}

const KEPT: Choice = { what: 'keep' };
const AS_IT_IS: Choice = { what: 'replace', kind: null };

/** Null where nothing is decided, or where nobody is meant. */
export function decisionOf(people: ReviewedPeople, candidate: Candidate, choice: Choice): Decision | null {
  const { text } = candidate;
  const kind = kindNow(people.hiding, candidate);
  if (choice.what === 'kind')
    return decisionOf(people, candidate, choice.choice === 'keep' ? KEPT : AS_IT_IS);
  if (choice.what === 'keep') return { what: 'keep', text };
  if (choice.what === 'replace') return { what: 'replace', text, kind: choice.kind ?? kind };
  if (choice.what !== 'same') return null;
  const as = whomNamed(people, candidate, choice.as);
  return as === null ? null : { what: 'same', text, kind, as };
}

/** By its number on the screen, by its placeholder, or by its words; null for a number or a placeholder of nobody. */
function whomNamed(
  { reviewer, names, hiding }: ReviewedPeople,
  candidate: Candidate,
  as: string,
): RawText | null {
  if (/^\d+$/.test(as)) return reviewer.item(candidate).like[Number(as) - 1] ?? null;
  if (!as.startsWith('[')) return RawText.of(as);
  const all = [...names.decided.map(({ name }) => name), ...reviewer.queue.map(({ text }) => text)];
  return all.find((name) => hiding.text(name).toString() === as) ?? null;
}
