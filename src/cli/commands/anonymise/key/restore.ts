import { gateOverNames } from '../../../../app/bare-gate.ts';
import { UserError } from '../../../../app/errors.ts';
import { FINE, REFUSED } from '../../../../app/exit.ts';
import { type NamesRestored, restoreNames } from '../../../../app/key/restore.ts';
import type { SafeText } from '../../../../gate/safe-text.ts';
import { asData, countsAsData } from '../../../../gate/shown-data.ts';
import { RawText } from '../../../../model/raw-text.ts';
import { listed } from '../../../../sentences/inline.ts';
import { say, tell } from '../../../../sentences/say.ts';
import { sentence } from '../../../../sentences/sentence.ts';
import { WORDS } from '../../../../sentences/words.ts';
import { line, question, verbatim } from '../../../render/lines.ts';
import { workingFolder } from '../../../session.ts';
import { type KeyCall, tellJson } from './tell.ts';

const ELSEWHERE = sentence(
  'namen gaan alleen naar een beeldscherm. Schrijf ze naar een eigen bestand met --into, of, weet u het zeker: --reveal=anyway.',
  'names go to a terminal only. Write them to a file of your own with --into, or, if you are sure: --reveal=anyway.',
);
const RESTORED = sentence('Namen teruggezet: {count}.', 'Names put back: {count}.');
const LEFT = sentence('Blijven staan: {count} ({list}).', 'Left as they are: {count} ({list}).');
const TIMES = sentence('{placeholder} {count}×', '{placeholder} {count}×');

/** Gives the placeholders in a file their names back, on the terminal or in a new file. */
export async function restore(keyCall: KeyCall, path: string): Promise<number> {
  const { call, options, language } = keyCall;
  const { terminal } = call;
  const into = options.into ?? null;
  if (into === null && !terminal.isTerminal && options.reveal !== 'anyway')
    throw new UserError(say(ELSEWHERE, language), REFUSED);
  const returned = await restoreNames(keyCall, { folder: workingFolder(call), path, into });
  const written = into === null ? null : await shownPath(keyCall, into);
  const { restored, left, text } = returned;
  if (options.json === true) {
    const counts = countsAsData(left.map(({ placeholder, count }) => [placeholder, count] as const));
    const data = asData({ restored, left: counts, into: written, text });
    tellJson(keyCall, data, text !== null);
    return FINE;
  }
  if (written !== null) terminal.out(line(tell(WORDS.written, language, { path: written }), language));
  if (text !== null) terminal.out(terminal.isTerminal ? question([text], language) : verbatim(text));
  reportRestored(keyCall, returned);
  return FINE;
}

async function shownPath({ call, language }: KeyCall, path: string): Promise<SafeText> {
  const raw = RawText.own(path);
  return (await gateOverNames([raw], { language, ownScreen: call.terminal.isTerminal })).text(raw);
}

function reportRestored({ call, language }: KeyCall, { restored, left }: NamesRestored): void {
  const { terminal } = call;
  terminal.err(line([say(RESTORED, language, { count: restored })], language));
  if (left.length === 0) return;
  const total = left.reduce((sum, { count }) => sum + count, 0);
  const list = listed(left.map((one) => tell(TIMES, language, { ...one })));
  terminal.err(line(tell(LEFT, language, { count: total, list }), language));
}
