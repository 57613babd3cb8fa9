import type { Inline } from '../../gate/exhibit.ts';
import type { SafeText } from '../../gate/safe-text.ts';
import { asData, type Data, joinedData } from '../../gate/shown-data.ts';
import { jsonParts } from '../../language/json-parts.ts';
import { visibleInJson } from '../../language/visible.ts';
import type { Language } from '../../model/project.ts';
import { programWord } from '../../sentences/program-word.ts';
import type { Command } from '../command.ts';
import { type TerminalText, terminalText, textOf } from '../terminal-text.ts';
import { wordsToShow } from './words.ts';

/** Words on a line of their own. */
export function line(parts: Inline, language: Language): TerminalText {
  return terminalText(`${wordsToShow(parts, language)}\n`);
}

/** Words with no line end behind them: a question. */
export function question(parts: Inline, language: Language): TerminalText {
  return terminalText(wordsToShow(parts, language));
}

/** One after the other. */
export function together(parts: readonly TerminalText[], between = ''): TerminalText {
  return terminalText(parts.map(textOf).join(between));
}

export const NEW_LINE = terminalText('\n');

/** Empties the screen; what scrolled away stays above it. */
export const CLEARED = terminalText('\u001b[2J\u001b[H');

/** What a command answers, as `--json` prints it: one object, a part of its text at a time. */
export function* json(command: Command['name'], answer: Data): Generator<TerminalText> {
  const whole = joinedData(asData({ kantlijn: 1, command: programWord(command) }), answer);
  let waiting = '';
  for (const part of jsonParts(whole)) {
    waiting += part;
    if (waiting.length < PRINTED_AT_ONCE) continue;
    yield terminalText(visibleInJson(waiting));
    waiting = '';
  }
  yield terminalText(`${visibleInJson(waiting)}\n`);
}

/** UTF-16 units, about. */
const PRINTED_AT_ONCE = 64 * 1024;

/** Letter for letter, for a pipe: what a file is made of again. */
export function verbatim(text: SafeText): TerminalText {
  return terminalText(text.toString());
}
