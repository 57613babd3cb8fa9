import { resolve } from 'node:path';
import { KeptAnswers, LONGEST_ANSWER, type ToldAnswer } from '../app/kept/answers.ts';
import { watchLooks } from '../io/disk.ts';
import { type Command, writingOptions } from './command.ts';
import type { Action, CommandCall, Options } from './options.ts';
import { toldBefore } from './render/told-before.ts';

import type { Terminal, Variable } from './terminal.ts';
import { textOf } from './terminal-text.ts';

/**
 * The command, which tells again what it told before where nothing that it looked at is another than it was: no file,
 * no folder, nothing that was not there. Originals, and what somebody was asked something for, are never kept.
 */
export function answered(command: Pick<Command, 'name' | 'options' | 'run'>): Action {
  return async (call, args, typed) => {
    const { terminal } = call;
    if (typed.reveal !== undefined || writingOptions(command, typed).length > 0)
      return await command.run(call, args, typed);
    const folder = resolve(terminal.cwd, call.dir);
    const question = questionOf(command, call, args, typed);
    const before = await KeptAnswers.around(folder);
    const known = before?.find(question) ?? null;
    if (known !== null) {
      for (const [stream, text] of known.told) terminal[stream](toldBefore(text));
      return known.exit;
    }
    const sights = watchLooks();
    const { heard, answerOf } = hearing(terminal);
    try {
      const exit = await command.run({ ...call, terminal: heard }, args, typed);
      const answer = answerOf(exit);
      if (answer !== null)
        await (before ?? (await KeptAnswers.around(folder)))?.keep(question, answer, sights());
      return exit;
    } finally {
      sights();
    }
  };
}

/** All that an answer depends on beside what is on the disk. */
function questionOf(
  { name }: Pick<Command, 'name'>,
  call: CommandCall,
  args: readonly string[],
  typed: Options,
): string {
  const { cwd, width, isTerminal, color, canAsk, variable } = call.terminal;
  const isLocked = variable('KANTLIJN_PASSPHRASE') === undefined;
  const around = [
    isLocked,
    variable('LC_ALL'),
    variable('LC_MESSAGES'),
    variable('LANG'),
    call.language,
    call.dir,
  ];
  return JSON.stringify([name, args, typed, cwd, width, isTerminal, color, canAsk, around]);
}

/** A terminal of which is known afterwards what it was told; null for an answer that somebody was asked for, and for a long one. */
function hearing(terminal: Terminal): {
  readonly heard: Terminal;
  readonly answerOf: (exit: number) => ToldAnswer | null;
} {
  const told: ['out' | 'err', string][] = [];
  let length = 0;
  let isKept = true;
  const hear =
    (stream: 'out' | 'err'): Terminal['out'] =>
    (text) => {
      terminal[stream](text);
      length += textOf(text).length;
      if (length > LONGEST_ANSWER) isKept = false;
      if (isKept) told.push([stream, textOf(text)]);
      else told.length = 0;
    };
  const asking =
    <A extends readonly unknown[], T>(ask: (...how: A) => T) =>
    (...how: A): T => {
      isKept = false;
      return ask(...how);
    };
  const variable = (name: Variable) => {
    const value = terminal.variable(name);
    if (value !== undefined) isKept = false;
    return value;
  };
  const { confirm, secret, key, line, stopped } = terminal;
  return {
    heard: {
      ...terminal,
      ...{ out: hear('out'), err: hear('err'), variable, confirm: asking(confirm), secret: asking(secret) },
      ...{ key: asking(key), line: asking(line), stopped: asking(stopped) },
    },
    answerOf: (exit) => (isKept ? { exit, told } : null),
  };
}
