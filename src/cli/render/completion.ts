import type { Language } from '../../model/project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { Commands } from '../command.ts';
import { completionTable } from '../shells/completion-table.ts';
import { SHELLS } from '../shells/index.ts';
import { SHELL_NAMES } from '../shells/names.ts';
import { type TerminalText, terminalText } from '../terminal-text.ts';

const NO_SUCH_SHELL = sentence('aanvullen kan in', 'completion works in');

/** The script for a shell; null for one that there is none for. */
export function renderCompletion(shell: string, commands: Commands, language: Language): TerminalText | null {
  const name = SHELL_NAMES.find((one) => one === shell);
  return name === undefined ? null : terminalText(`${SHELLS[name](completionTable(commands, language))}\n`);
}

export function noSuchShell(language: Language): TerminalText {
  return terminalText(`kantlijn: ${say(NO_SUCH_SHELL, language)}: ${SHELL_NAMES.join(', ')}.\n`);
}
