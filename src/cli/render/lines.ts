import type { Inline } from '../../gate/exhibit.ts';
import type { SafeText } from '../../gate/safe-text.ts';
import { asData, type Data, joinedData } from '../../gate/shown-data.ts';
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

/** What a command answers, as `--json` prints it: one object. */
export function json(command: Command['name'], answer: Data): TerminalText {
  const whole = joinedData(asData({ kantlijn: 1, command: programWord(command) }), answer);
  return terminalText(`${visibleInJson(JSON.stringify(whole, null, 2))}\n`);
}

/** Letter for letter, for a pipe: what a file is made of again. */
export function verbatim(text: SafeText): TerminalText {
  return terminalText(text.toString());
}
