import { type Candidate, undecided } from '../../../anonymise/candidates.ts';
import type { Gate } from '../../../anonymise/gate.ts';
import { parseNames } from '../../../anonymise/names.ts';
import { type Decision, withDecision } from '../../../anonymise/names-edit.ts';
import { mapItem, type Reviewer, reviewerOf } from '../../../anonymise/review.ts';
import { open, type SafeText } from '../../../anonymise/safe-text.ts';
import { readPrivate, writePrivate } from '../../../io/private-folder.ts';
import { RawText } from '../../../model/raw-text.ts';
import { printJson } from '../../emit.ts';
import { FINE, UserError } from '../../exit.ts';
import { gateFor } from '../../gate.ts';
import { say } from '../../messages.ts';
import { NAMES_FILE, type Names, namesOf } from '../../names.ts';
import type { Action } from '../../options.ts';
import { paintWith } from '../../render/paint.ts';
import { type Answer, answerOf } from '../../review/answers.ts';
import { screenOf } from '../../review/screen.ts';
import { openSession, type Session } from '../../session.ts';

/** Asks about what the interviews may name, one string at a time; what was decided is asked no more. */
export const run: Action = async (call, _, options) => {
  const { terminal } = call;
  // Nobody can decide about a placeholder: a person who is asked sees the words.
  const shows = terminal.canAsk ? { ...options, reveal: options.reveal ?? true } : options;
  const session = await openSession(call, [], shows);
  const { loaded, language } = session;
  const names = await namesOf(loaded);
  const hiding = session.revealed
    ? await gateFor(loaded, language, { reveal: false, terminal })
    : session.gate;
  const reviewer = reviewerOf(names.candidates, names.decided, interviewsIn(session));
  const review = { session, hiding, names, reviewer };
  if (options.json === true) printJson(session, 'anonymise', { candidates: listed(review) }, []);
  else await askAll(review);
  return FINE;
};

interface Review {
  readonly session: Session;
  /** Tells what somebody is called now. */
  readonly hiding: Gate;
  readonly names: Names;
  readonly reviewer: Reviewer;
}

function interviewsIn({ loaded }: Session) {
  return loaded.project.transcripts.map(({ id, text, turns }) => ({ id: RawText.of(id), text, turns }));
}

function listed({ session, hiding, reviewer }: Review) {
  return reviewer.queue.map((candidate) => {
    const { kind, text, count, interviews, contexts, like } = shownItem(session.gate, reviewer, candidate);
    return { kind, text, placeholder: hiding.text(candidate.text), count, interviews, contexts, like };
  });
}

function shownItem(gate: Gate, reviewer: Reviewer, candidate: Candidate) {
  return open(gate.pass(reviewer.item(candidate), mapItem<RawText, SafeText>));
}

async function askAll(review: Review): Promise<void> {
  const { session, reviewer } = review;
  const { terminal, language, loaded } = session;
  const steps: { readonly at: number; readonly list: string }[] = [];
  for (let at = 0; at < reviewer.queue.length; ) {
    const candidate = reviewer.queue[at];
    const list = (await readPrivate(loaded.root, NAMES_FILE)) ?? '';
    if (candidate === undefined || !isOpen(candidate, list)) {
      at += 1;
      continue;
    }
    const answer = await ask(review, candidate, at);
    if (answer === null || answer.what === 'stop') break;
    if (answer.what === 'back') {
      const last = steps.pop();
      if (last !== undefined) await writePrivate(loaded.root, NAMES_FILE, last.list);
      at = last?.at ?? at;
    } else {
      steps.push({ at, list });
      await decide(review, list, decisionOf(review, candidate, answer));
      at += 1;
    }
  }
  const count = (await namesOf(loaded)).candidates.length;
  terminal.out(`${say(language, count === 0 ? 'reviewDone' : 'reviewLeft', { count })}\n`);
}

/** A decision about one name may be one about another as well. */
function isOpen(candidate: Candidate, list: string): boolean {
  const { known, keep } = parseNames(list);
  return undecided([candidate], known, keep).length > 0;
}

/** Shows a candidate until an answer comes that means something; null where nobody answers. */
async function ask(
  { session, hiding, reviewer }: Review,
  candidate: Candidate,
  at: number,
): Promise<Answer | null> {
  const { terminal, gate, language } = session;
  const item = shownItem(gate, reviewer, candidate);
  const shown = { item, placeholder: hiding.text(candidate.text), place: at + 1, of: reviewer.queue.length };
  terminal.out(`\n${screenOf(shown, language, paintWith(terminal.color))}`);
  for (;;) {
    const typed = terminal.canAsk ? await terminal.key() : await terminal.line('> ');
    const answer = typed === null ? null : answerOf(typed);
    if (typed === null) return null;
    if (answer?.what === 'same' && answer.as === '') {
      const as = await terminal.line(say(language, 'reviewSame'));
      if (as !== null && as.trim() !== '') return { what: 'same', as: as.trim() };
    } else if (answer !== null) return answer;
  }
}

function decisionOf(review: Review, candidate: Candidate, answer: Answer): Decision | null {
  const { text } = candidate;
  if (answer.what === 'keep') return { what: 'keep', text };
  if (answer.what === 'replace') return { what: 'replace', text, kind: answer.kind ?? candidate.kind };
  if (answer.what !== 'same') return null;
  const { kind } = candidate;
  const as = whomOf(review, candidate, answer.as);
  return as === text ? { what: 'replace', text, kind } : { what: 'same', text, kind, as };
}

/** By its number on the screen, by its placeholder, or by its words. */
function whomOf({ reviewer, names, hiding }: Review, candidate: Candidate, as: string): RawText {
  const { like } = reviewer.item(candidate);
  const all = [...names.decided.map(({ name }) => name), ...reviewer.queue.map(({ text }) => text)];
  const byNumber = /^\d+$/.test(as) ? like[Number(as) - 1] : undefined;
  const byPlaceholder = as.startsWith('[')
    ? all.find((name) => hiding.text(name).toString() === as)
    : undefined;
  return byNumber ?? byPlaceholder ?? RawText.of(as);
}

async function decide({ session }: Review, list: string, decision: Decision | null): Promise<void> {
  const { loaded, language } = session;
  if (decision === null) return;
  const edited = withDecision(list, decision);
  if (edited === null) throw new UserError(say(language, 'badNames'));
  await writePrivate(loaded.root, NAMES_FILE, edited);
}
