import { sentence } from '../../../sentences/sentence.ts';
import { type Command, type Commands, lazily } from '../../command.ts';
import { LANGUAGE } from '../../options.ts';
import { SHELL_NAMES } from '../../shells/names.ts';

/** Over the list in which it stands itself. */
export function completionOf(commands: () => Commands): Command {
  return {
    name: 'completion',
    args: sentence('<shell>', '<shell>'),
    summary: sentence(
      'vul opdrachten en opties aan met Tab: bash, zsh, fish, powershell',
      'complete commands and options with Tab: bash, zsh, fish, powershell',
    ),
    options: [LANGUAGE],
    choices: SHELL_NAMES,
    example: 'completion bash',
    run: lazily(async () => (await import('./run.ts')).completing(commands())),
  };
}
