import { FINE } from '../../../app/exit.ts';
import { decisionOf, kindNow } from '../../../app/review/decisions.ts';
import { NamesList } from '../../../app/review/names-list.ts';
import {
  openReview,
  type Review,
  shownCandidate,
  shownCandidates,
  standingOf,
} from '../../../app/review/open.ts';
import { PassageReview } from '../../../app/review/passages.ts';
import { asData } from '../../../gate/shown-data.ts';
import type { Candidate } from '../../../review/candidates.ts';
import { say, term } from '../../../sentences/say.ts';
import { printJson } from '../../emit.ts';
import type { Action } from '../../options.ts';
import { line, question } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { renderCandidate } from '../../render/review-screen.ts';
import {
  answerKeys,
  DONE,
  HIDDEN,
  LEFT_TO_DECIDE,
  NOBODY_LIKE_THAT,
  PASSAGES_LEFT,
  SAME_AS,
  standingIn,
} from '../../render/review-words.ts';
import { type Answer, answerOf } from '../../review-answers.ts';
import { openSession, type TerminalSession } from '../../session.ts';
import { askPassages } from './review-passages.ts';

/** Asks about what the interviews may name, one string at a time; what was decided is asked no more. */
export const run: Action = async (call, _, options) => {
  const { terminal } = call;
  const asks = terminal.canAsk && options.json !== true;
  // Nobody can decide about a placeholder: a person who is asked sees the words.
  const seeing = asks ? { ...options, reveal: options.reveal ?? true } : options;
  const session = await openSession(call, [], seeing);
  const review = await openReview(session);
  if (options.json === true) printJson(session, 'anonymise', shownAll(session, review), []);
  else await askAndTell(session, review);
  await terminal.close();
  return FINE;
};

function shownAll(session: TerminalSession, review: Review) {
  const passages = new PassageReview(session);
  return asData({
    candidates: shownCandidates(review),
    passages: passages.offered.map((one) => passages.shown(one)),
  });
}

async function askAndTell(session: TerminalSession, review: Review): Promise<void> {
  const { terminal, language, revealed } = session;
  if (!revealed && review.names.candidates.length > 0) terminal.out(line([say(HIDDEN, language)], language));
  const passages = new PassageReview(session);
  if (await askAll(session, review)) await askPassages(session, passages);
  const standing = await standingOf(session);
  const { undecided: count } = standing;
  const { unjudged } = passages;
  const left = unjudged === 0 ? [] : [[say(PASSAGES_LEFT, language, { count: unjudged })]];
  const message = count + unjudged === 0 ? say(DONE, language) : say(LEFT_TO_DECIDE, language, { count });
  for (const told of [[message], ...left, ...standingIn(standing, language)])
    terminal.out(line(told, language));
}

/** False where somebody stopped. */
async function askAll(session: TerminalSession, review: Review): Promise<boolean> {
  const { queue } = review.reviewer;
  const list = new NamesList(session.loaded.root, session.language);
  const asked: number[] = [];
  for (let at = 0; at < queue.length; ) {
    const candidate = queue[at];
    if (candidate === undefined || !(await list.isOpen(candidate))) {
      at += 1;
      continue;
    }
    const answer = await askAbout(session, review, candidate, at);
    if (answer === null || answer.what === 'stop') return false;
    if (answer.what === 'back') {
      at = asked.pop() ?? at;
      await list.undo(at);
    } else {
      for (const one of answer.what === 'kind' ? sameKind(review, candidate) : [candidate]) {
        const decision = decisionOf(review, one, answer);
        if (decision !== null && (await list.isOpen(one))) await list.decide(at, decision);
      }
      asked.push(at);
      at += 1;
    }
  }
  return true;
}

/** All in the queue that are masked as the same kind, this one first. */
function sameKind({ hiding, reviewer }: Review, candidate: Candidate): readonly Candidate[] {
  const kind = kindNow(hiding, candidate);
  return reviewer.queue.filter((one) => one === candidate || kindNow(hiding, one) === kind);
}

/** Shows a candidate until an answer comes that means something; null where nobody answers. */
async function askAbout(
  session: TerminalSession,
  review: Review,
  candidate: Candidate,
  at: number,
): Promise<Answer | null> {
  const { terminal, language } = session;
  const place = { place: at + 1, of: review.reviewer.queue.length };
  const paint = paintWith(terminal.color);
  terminal.out(renderCandidate(shownCandidate(review, candidate), place, language, paint));
  for (;;) {
    const typed = terminal.canAsk
      ? await terminal.key()
      : await terminal.line(question([term('> ')], language));
    if (typed === null) return null;
    const answer = await completed(session, answerOf(typed));
    if (answer === null) {
      if (!terminal.canAsk) terminal.out(line([answerKeys(language)], language));
      continue;
    }
    if (answer.what !== 'same' || decisionOf(review, candidate, answer) !== null) return answer;
    terminal.out(line([say(NOBODY_LIKE_THAT, language)], language));
  }
}

/** Whoever answers "the same" has still to say as whom. */
async function completed(
  { terminal, language }: TerminalSession,
  answer: Answer | null,
): Promise<Answer | null> {
  if (answer?.what !== 'same' || answer.as !== '') return answer;
  const as = (await terminal.line(question([say(SAME_AS, language)], language)))?.trim() ?? '';
  return as === '' ? null : { what: 'same', as };
}
