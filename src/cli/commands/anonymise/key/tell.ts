import type { KeyTask } from '../../../../app/key/task.ts';
import type { Data } from '../../../../gate/shown-data.ts';
import type { Said } from '../../../../sentences/said.ts';
import { printJson } from '../../../emit.ts';
import type { CommandCall, Options } from '../../../options.ts';
import { line } from '../../../render/lines.ts';

/** What is to be done with a key, and where that is told. */
export interface KeyCall extends KeyTask {
  readonly call: CommandCall;
  readonly options: Options;
}

/** The JSON object of what a command did with the key, or of what is in it. */
export function tellJson({ call, language }: KeyCall, data: Data, revealed = false): void {
  printJson({ terminal: call.terminal, language, revealed }, 'anonymise', data, []);
}

/** What was done, in words, or as JSON. */
export function tellDone(keyCall: KeyCall, done: Said, data: Data): void {
  const { call, options, language } = keyCall;
  if (options.json === true) tellJson(keyCall, data);
  else call.terminal.out(line([done], language));
}
