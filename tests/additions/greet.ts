import type { Command } from '../../src/cli/command.ts';
import { LANGUAGE } from '../../src/cli/options.ts';
import { line } from '../../src/cli/render/lines.ts';
import { say } from '../../src/sentences/say.ts';
import { sentence } from '../../src/sentences/sentence.ts';

const HELLO = sentence('Dag.', 'Hello.');

/** A command that the program does not have. */
export const GREET: Command = {
  name: 'greet',
  summary: sentence('zeg gedag', 'say hello'),
  args: sentence('[namen...]', '[names...]'),
  options: [LANGUAGE, { flags: '--all', says: sentence('tweemaal', 'two times') }],
  example: 'greet',
  run: async ({ terminal, language }, names, { all }) => {
    for (const _ of all === true ? [1, 2] : [1]) terminal.out(line([say(HELLO, language)], language));
    return names.length;
  },
};
