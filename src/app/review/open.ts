import type { Kind } from '../../detect/kinds.ts';
import { open, type Safe, type SafeText } from '../../gate/safe-text.ts';
import { RawText } from '../../model/raw-text.ts';
import type { Candidate } from '../../review/candidates.ts';
import { type ReviewItem, reviewerOf } from '../../review/review.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { UserError } from '../errors.ts';
import { REFUSED } from '../exit.ts';
import { gateFor } from '../gate.ts';
import { isDestroyed } from '../home.ts';
import { namesOf } from '../names.ts';
import type { Session } from '../session.ts';
import { kindNow, type ReviewedPeople } from './decisions.ts';

/** Candidates to decide about, in the session in which they are shown. */
export interface Review extends ReviewedPeople {
  readonly session: Session;
}

/** A candidate as it is shown, and what it is called now. */
export type ShownCandidate = Safe<ReviewItem> & { readonly placeholder: SafeText };

const KEY_GONE = sentence(
  'de sleutel van dit project is vernietigd: er worden geen namen meer bewaard, dus ook geen keuzes over namen.',
  "this project's key was destroyed: no names are kept any more, so no choices about names either.",
);

/** Throws a UserError where no names are kept any more. */
export async function openReview(session: Session): Promise<Review> {
  const { loaded, language } = session;
  if (loaded.home !== null && isDestroyed(loaded.home)) throw new UserError(say(KEY_GONE, language), REFUSED);
  const names = await namesOf(loaded);
  // Who sees the words still needs to know what they are called.
  const hiding = session.revealed ? await gateFor(loaded, { ...session, reveal: false }) : session.gate;
  const interviews = loaded.project.transcripts.map(({ id, text, turns }) => ({
    id: RawText.own(id),
    text,
    turns,
  }));
  return { session, hiding, names, reviewer: reviewerOf(names.candidates, names.decided, interviews) };
}

/** How things stand, as the list is now. */
export interface ReviewStanding {
  /** How many are still to decide. */
  readonly undecided: number;
  /** How many names an export hides, decided or not, by kind. */
  readonly hidden: ReadonlyMap<Kind, number>;
  readonly kept: readonly SafeText[];
}

export async function standingOf({ loaded, gate }: Session): Promise<ReviewStanding> {
  const { decided, candidates, keep } = await namesOf(loaded);
  const hidden = new Map<Kind, number>();
  const named = decided.filter(({ kind }) => kind !== 'coder');
  for (const { kind } of [...named, ...candidates]) hidden.set(kind, (hidden.get(kind) ?? 0) + 1);
  return { undecided: candidates.length, hidden, kept: keep.map((name) => gate.text(RawText.of(name))) };
}

export function shownCandidate(review: Review, candidate: Candidate): ShownCandidate {
  const { session, hiding, reviewer } = review;
  const item = { ...reviewer.item(candidate), kind: kindNow(hiding, candidate) };
  const shown = open(session.gate.pass(item, (safe) => safe));
  return { ...shown, placeholder: hiding.text(candidate.text) };
}

/** All of them, in the order in which they are asked about. */
export function shownCandidates(review: Review): ShownCandidate[] {
  return review.reviewer.queue.map((candidate) => shownCandidate(review, candidate));
}
