import type { Inline } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { question } from './render/lines.ts';
import type { Terminal } from './terminal.ts';

const YES = sentence('Ja', 'Yes');
const NO = sentence('Nee', 'No');

/** Asks yes or no in the project's language; only where somebody can be asked. Ctrl-C is a no, or ends with what `stop` gives. */
export function agrees(
  terminal: Terminal,
  asked: Inline,
  language: Language,
  stop?: () => Error,
): Promise<boolean> {
  const shown = (parts: Inline) => question(parts, language);
  return terminal.confirm(shown(asked), shown([say(YES, language)]), shown([say(NO, language)]), stop);
}
