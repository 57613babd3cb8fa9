import { UserError } from '../../../app/errors.ts';
import { FINE, REFUSED } from '../../../app/exit.ts';
import { say } from '../../../app/messages.ts';
import { namesOf } from '../../../app/names.ts';
import { NamesList } from '../../../app/review/names-list.ts';
import { open, type Safe } from '../../../gate/safe-text.ts';
import { RawText } from '../../../model/raw-text.ts';
import type { Candidate } from '../../../review/candidates.ts';
import { type ReviewItem, reviewerOf } from '../../../review/review.ts';
import { printJson } from '../../emit.ts';
import { gateFor } from '../../gate.ts';
import { isDestroyed } from '../../key.ts';
import type { Action } from '../../options.ts';
import { paintWith } from '../../render/paint.ts';
import { type Answer, answerOf } from '../../review/answers.ts';
import { decisionOf, kindNow, type People } from '../../review/decisions.ts';
import { keysOf, screenOf } from '../../review/screen.ts';
import { openSession, type Session } from '../../session.ts';

/** Asks about what the interviews may name, one string at a time; what was decided is asked no more. */
export const run: Action = async (call, _, options) => {
  const { terminal } = call;
  const asks = terminal.canAsk && options.json !== true;
  // Nobody can decide about a placeholder: a person who is asked sees the words.
  const session = await openSession(
    call,
    [],
    asks ? { ...options, reveal: options.reveal ?? true } : options,
  );
  const { loaded, language, revealed } = session;
  if (loaded.home !== null && isDestroyed(loaded.home))
    throw new UserError(say(language, 'reviewGone'), REFUSED);
  const names = await namesOf(loaded);
  const hiding = revealed ? await gateFor(loaded, language, { reveal: false, terminal }) : session.gate;
  const interviews = loaded.project.transcripts.map(({ id, text, turns }) => ({
    id: RawText.of(id),
    text,
    turns,
  }));
  const review = {
    session,
    hiding,
    names,
    reviewer: reviewerOf(names.candidates, names.decided, interviews),
  };
  if (options.json === true) printJson(session, 'anonymise', { candidates: listed(review) }, []);
  else {
    if (!revealed && names.candidates.length > 0) terminal.out(`${say(language, 'reviewHidden')}\n`);
    await askAll(review);
    const count = (await namesOf(loaded)).candidates.length;
    terminal.out(`${say(language, count === 0 ? 'reviewDone' : 'reviewLeft', { count })}\n`);
  }
  await terminal.close();
  return FINE;
};

interface Review extends People {
  readonly session: Session;
}

function listed(review: Review) {
  return review.reviewer.queue.map((candidate) => {
    const { text, kind, count, interviews, contexts, like } = shownItem(review, candidate);
    return { kind, text, placeholder: review.hiding.text(candidate.text), count, interviews, contexts, like };
  });
}

function shownItem({ session, reviewer, hiding }: Review, candidate: Candidate): Safe<ReviewItem> {
  const item = { ...reviewer.item(candidate), kind: kindNow(hiding, candidate) };
  return open(session.gate.pass(item, (safe) => safe));
}

async function askAll(review: Review): Promise<void> {
  const { session, reviewer } = review;
  const list = new NamesList(session.loaded.root, session.language);
  const asked: number[] = [];
  for (let at = 0; at < reviewer.queue.length; ) {
    const candidate = reviewer.queue[at];
    if (candidate === undefined || !(await list.isOpen(candidate))) {
      at += 1;
      continue;
    }
    const answer = await ask(review, candidate, at);
    if (answer === null || answer.what === 'stop') break;
    if (answer.what === 'back') {
      at = asked.pop() ?? at;
      await list.undo(at);
    } else {
      const decision = decisionOf(review, candidate, answer);
      if (decision !== null) await list.decide(at, decision);
      asked.push(at);
      at += 1;
    }
  }
}

/** Shows a candidate until an answer comes that means something; null where nobody answers. */
async function ask(review: Review, candidate: Candidate, at: number): Promise<Answer | null> {
  const { session, hiding, reviewer } = review;
  const { terminal, language } = session;
  const shown = { item: shownItem(review, candidate), placeholder: hiding.text(candidate.text) };
  const screen = { ...shown, place: at + 1, of: reviewer.queue.length };
  terminal.out(`\n${screenOf(screen, language, paintWith(terminal.color))}`);
  for (;;) {
    const typed = terminal.canAsk ? await terminal.key() : await terminal.line('> ');
    if (typed === null) return null;
    const answer = await completed(session, answerOf(typed));
    if (answer === null) {
      if (!terminal.canAsk) terminal.out(`${keysOf(language)}\n`);
      continue;
    }
    if (answer.what !== 'same' || decisionOf(review, candidate, answer) !== null) return answer;
    terminal.out(`${say(language, 'reviewNobody', { as: answer.as })}\n`);
  }
}

/** Whoever answers "the same" has still to say as whom. */
async function completed({ terminal, language }: Session, answer: Answer | null): Promise<Answer | null> {
  if (answer?.what !== 'same' || answer.as !== '') return answer;
  const as = (await terminal.line(say(language, 'reviewSame')))?.trim() ?? '';
  return as === '' ? null : { what: 'same', as };
}
