import { say } from '../../app/messages.ts';
import { recordOf } from '../../detect/kinds.ts';
import type { Safe, SafeText } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import type { ReviewItem } from '../../review/review.ts';
import { inline } from '../render/blocks.ts';
import type { Paint } from '../render/paint.ts';
import { KIND_KEYS } from './answers.ts';

export interface Shown {
  readonly item: Safe<ReviewItem>;
  /** What it is called now. */
  readonly placeholder: SafeText;
  /** From 1, of all that are to be decided. */
  readonly place: number;
  readonly of: number;
}

/** One candidate with the places where it stands, and what can be answered. */
export function screenOf({ item, placeholder, place, of }: Shown, language: Language, paint: Paint): string {
  const { text, kind, count, interviews, contexts, like } = item;
  const filling = { place, of, kind: recordOf(kind).called[language], count, interviews };
  const isShown = inline([text]) !== inline([placeholder]);
  const lines = [
    `${paint.bold(inline([text]))}${isShown ? paint.dim(`  → ${inline([placeholder])}`) : ''}`,
    paint.dim(say(language, 'reviewHead', filling)),
    '',
    ...contexts.map(
      (context) =>
        `  ${paint.dim(`${inline([context.transcript])}:${context.turn}`)}  ${inContext(context.text, text, paint)}`,
    ),
    ...(like.length > 0 ? ['', say(language, 'reviewLike')] : []),
    ...like.map((name, i) => `  ${i + 1}  ${inline([name])}`),
    '',
    paint.dim(keysOf(language)),
  ];
  return `${lines.join('\n')}\n`;
}

/** What can be answered. */
export function keysOf(language: Language): string {
  const keys = KIND_KEYS.map(({ key }) => key).join('/');
  const kinds = KIND_KEYS.map(({ kind }) => recordOf(kind).called[language]).join('/');
  return say(language, 'reviewKeys', { keys, kinds });
}

function inContext(context: SafeText, name: SafeText, paint: Paint): string {
  const shown = inline([name]);
  const words = inline([context]).trim().replace(/\s+/g, ' ');
  return words.replaceAll(shown, paint.bold(shown));
}
