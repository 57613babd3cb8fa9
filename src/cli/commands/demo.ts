import { resolve } from 'node:path';
import { FINE } from '../../app/exit.ts';
import { say } from '../../app/messages.ts';
import { copyExample } from '../../io/example.ts';
import type { Action } from '../options.ts';
import { run as check } from './check.ts';
import { reportCommand } from './report.ts';

/** The example in a folder of its own, and the commands that a student would give there, one after the other. */
export const run: Action = async ({ terminal, dir }, _, options) => {
  const into = options.into === undefined ? null : resolve(terminal.cwd, dir, options.into);
  const folder = await copyExample(into);
  const language = options.language ?? 'nl';
  const call = { terminal, dir: folder };
  const shown = options.language === undefined ? {} : { language: options.language };
  terminal.out(`${say(language, 'demoFolder', { path: folder })}\n`);
  for (const name of ['status', 'tree', 'crosstab', 'check']) {
    terminal.out(`\n$ kantlijn ${name}\n\n`);
    await (name === 'check' ? check : reportCommand(name).run)(call, [], shown);
  }
  terminal.out(`\n$ kantlijn compare --theme privacy\n\n`);
  await reportCommand('compare').run(call, [], { ...shown, theme: 'privacy' });
  terminal.out(`\n${say(language, 'demoNext', { path: folder })}\n`);
  return FINE;
};
