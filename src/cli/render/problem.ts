import { UserError } from '../../app/errors.ts';
import { WRONG_USE } from '../../app/exit.ts';
import { problemOf } from '../../app/findings/problem.ts';
import { visible } from '../../language/visible.ts';
import type { Language } from '../../model/project.ts';
import { sentence } from '../../sentences/sentence.ts';
import { type TerminalText, terminalText } from '../terminal-text.ts';
import { renderFindings } from './findings.ts';
import { paintWith } from './paint.ts';
import { wordsToShow } from './words.ts';

const FAULT = sentence('dit hoort niet te gebeuren', 'this should not happen');
const REPORT_IT = sentence('Wilt u het melden?', 'Please report it.');

/** What ended a command, as it is shown, and the exit code. */
export interface Ending {
  readonly text: TerminalText;
  readonly exit: number;
}

/** Whatever was thrown: something that somebody can mend, or a fault of the program. */
export async function renderError(error: unknown, language: Language, ownScreen: boolean): Promise<Ending> {
  if (error instanceof UserError)
    return { text: terminalText(`kantlijn: ${wordsToShow(error.said, language)}\n`), exit: error.exit };
  const problem = await problemOf(error, { language, ownScreen });
  if (problem === null) return { text: faultText(error, language), exit: WRONG_USE };
  return {
    text: renderFindings(problem.findings, problem.language, paintWith(false), 1),
    exit: problem.exit,
  };
}

/** Its message could quote a participant, and a folder be somebody's: only its kind, file and line show. */
function faultText(error: unknown, language: Language): TerminalText {
  const where = (error instanceof Error ? placeOf(error) : '').replace(/[^\s()]*[\\/]/g, '');
  const kind = error instanceof Error ? error.name : 'Error';
  const told = `${FAULT.in(language)} (${kind} ${where}). ${REPORT_IT.in(language)}`;
  return terminalText(`kantlijn: ${visible(told)}\n`);
}

/** Where it was thrown: behind its message, which may have lines that look like places. */
function placeOf({ stack = '', message }: Error): string {
  const header = stack.indexOf(message);
  return header < 0
    ? ''
    : (stack
        .slice(header + message.length)
        .split('\n    at ')[1]
        ?.trim() ?? '');
}
