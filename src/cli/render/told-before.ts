import { type TerminalText, terminalText } from '../terminal-text.ts';

/** What was rendered and told another time, and kept under the project's seal since. */
export function toldBefore(text: string): TerminalText {
  return terminalText(text);
}
