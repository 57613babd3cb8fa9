import type { PassageChoice, PassageReview } from '../../../app/review/passages.ts';
import { say, term } from '../../../sentences/say.ts';
import { line, question } from '../../render/lines.ts';
import { paintWith } from '../../render/paint.ts';
import { renderPassage } from '../../render/review-screen.ts';
import { PASSAGE_KEYS, PASSAGES } from '../../render/review-words.ts';
import type { TerminalSession } from '../../session.ts';

type PassageAnswer = PassageChoice | 'later' | 'back' | 'stop';

const KEYS: ReadonlyMap<string, PassageAnswer> = new Map<string, PassageAnswer>([
  ['w', 'withhold'],
  ['k', 'leave'],
  ...['', 'n', 'space', 'return', 'enter', 'right'].map((key): [string, PassageAnswer] => [key, 'later']),
  ...['u', 'left', 'backspace'].map((key): [string, PassageAnswer] => [key, 'back']),
  ...['q', 'escape'].map((key): [string, PassageAnswer] => [key, 'stop']),
]);

/** Asks about passages that name nobody, one at a time. */
export async function askPassages(session: TerminalSession, review: PassageReview): Promise<void> {
  const { terminal, language } = session;
  const count = review.offered.length;
  if (count > 0) terminal.out(line([say(PASSAGES, language, { count })], language));
  const asked: number[] = [];
  for (let at = 0; at < count; ) {
    const answer = await askAboutPassage(session, review, at);
    if (answer === null || answer === 'stop') break;
    if (answer === 'back') {
      at = asked.pop() ?? at;
      await review.undo(at);
    } else {
      if (answer !== 'later') await review.decide(at, answer);
      asked.push(at);
      at += 1;
    }
  }
}

/** Null where nobody answers. */
async function askAboutPassage(
  session: TerminalSession,
  review: PassageReview,
  at: number,
): Promise<PassageAnswer | null> {
  const { terminal, language } = session;
  const passage = review.offered[at];
  if (passage === undefined) return null;
  const place = { place: at + 1, of: review.offered.length };
  terminal.out(renderPassage(review.shown(passage), place, language, paintWith(terminal.color)));
  for (;;) {
    const typed = terminal.canAsk
      ? await terminal.key()
      : await terminal.line(question([term('> ')], language));
    if (typed === null) return null;
    const answer = KEYS.get(typed.trim().toLowerCase());
    if (answer !== undefined) return answer;
    if (!terminal.canAsk) terminal.out(line([say(PASSAGE_KEYS, language)], language));
  }
}
