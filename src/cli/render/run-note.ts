import type { SafeText } from '../../gate/safe-text.ts';
import { clockOf } from '../../language/clock.ts';
import type { Language } from '../../model/project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { type TerminalText, terminalText } from '../terminal-text.ts';
import type { Paint } from './paint.ts';
import { wordsToShow } from './words.ts';

const WAITING = sentence('wacht op veranderingen; Ctrl-C stopt', 'waiting for changes; Ctrl-C stops');
const CHANGED = sentence('veranderd', 'changed');
const MORE = sentence('en nog {count}', 'and {count} more');
const FILES = sentence('{count} {count|bestand|bestanden}', '{count} {count|file|files}');

/** Names that a line holds. */
const MOST = 3;

/** When a report was made that is made again and again, and why. */
export interface RunNote {
  readonly at: Date;
  /** How many files changed before it; 0 for the first report. */
  readonly changed: number;
  /** What they are called, where that may be shown. */
  readonly names: readonly SafeText[];
}

/** A line below that report. */
export function renderRunNote(note: RunNote, language: Language, paint: Paint): TerminalText {
  const { at, changed, names } = note;
  const time = clockOf(((at.getHours() * 60 + at.getMinutes()) * 60 + at.getSeconds()) * 1000);
  const shown = names.slice(0, MOST).map((name) => wordsToShow([name], language));
  const more = changed > shown.length ? [say(MORE, language, { count: changed - shown.length })] : [];
  const files =
    shown.length === 0 ? say(FILES, language, { count: changed }) : [shown.join(', '), ...more].join(' ');
  const why = changed === 0 ? say(WAITING, language) : `${say(CHANGED, language)}: ${files}`;
  return terminalText(`\n${paint.dim(`─ ${time} · ${why}`)}\n`);
}
