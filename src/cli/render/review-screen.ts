import type { ShownCandidate } from '../../app/review/open.ts';
import type { ShownPassage } from '../../app/review/passages.ts';
import { recordOf } from '../../detect/kinds.ts';
import type { SafeText } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { CUE_SAYS } from '../../review/indirect.ts';
import { say } from '../../sentences/say.ts';
import { type TerminalText, terminalText } from '../terminal-text.ts';
import type { Paint } from './paint.ts';
import { answerKeys, HEAD, LIKE, PASSAGE_HEAD, PASSAGE_KEYS } from './review-words.ts';
import { wordsToShow } from './words.ts';

/** From 1, of all that are to be decided. */
export interface Place {
  readonly place: number;
  readonly of: number;
}

/** One candidate with the places where it stands, and what can be answered. */
export function renderCandidate(
  candidate: ShownCandidate,
  { place, of }: Place,
  language: Language,
  paint: Paint,
): TerminalText {
  const shown = (text: SafeText) => wordsToShow([text], language);
  const { count, interviews, like } = candidate;
  const name = shown(candidate.text);
  const called = shown(candidate.placeholder);
  const kind = say(recordOf(candidate.kind).called, language);
  const lines = [
    '',
    `${paint.bold(name)}${name === called ? '' : paint.dim(`  → ${called}`)}`,
    paint.dim(say(HEAD, language, { place, of, kind, count, interviews }).toString()),
    '',
    ...candidate.contexts.map(
      ({ transcript, turn, text }) =>
        `  ${transcript === null ? '' : `${paint.dim(`${shown(transcript)}:${turn}`)}  `}${inContext(shown(text), name, paint)}`,
    ),
    ...(like.length > 0 ? ['', say(LIKE, language).toString()] : []),
    ...like.map((one, i) => `  ${i + 1}  ${shown(one)}`),
    '',
    paint.dim(answerKeys(language).toString()),
  ];
  return terminalText(`${lines.join('\n')}\n`);
}

/** One passage that names nobody, and what can be answered. */
export function renderPassage(
  { cue, transcript, turn, text }: ShownPassage,
  { place, of }: Place,
  language: Language,
  paint: Paint,
): TerminalText {
  const shown = (words: SafeText) => wordsToShow([words], language);
  const lines = [
    '',
    paint.dim(say(PASSAGE_HEAD, language, { place, of, cue: say(CUE_SAYS[cue], language) }).toString()),
    `  ${paint.dim(`${shown(transcript)}:${turn}`)}  ${shown(text).replace(/\s+/g, ' ')}`,
    '',
    paint.dim(say(PASSAGE_KEYS, language).toString()),
  ];
  return terminalText(`${lines.join('\n')}\n`);
}

function inContext(context: string, name: string, paint: Paint): string {
  return context.trim().replace(/\s+/g, ' ').replaceAll(name, paint.bold(name));
}
