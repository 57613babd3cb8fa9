import { resolve } from 'node:path';
import { gateOverFiles } from '../../../app/bare-gate.ts';
import { FINE } from '../../../app/exit.ts';
import { copyExample } from '../../../io/example.ts';
import { RawText } from '../../../model/raw-text.ts';
import type { Said } from '../../../sentences/said.ts';
import { tell, term } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import type { Action, Options } from '../../options.ts';
import { line, NEW_LINE, together } from '../../render/lines.ts';
import { folderOf } from '../../session.ts';
import { REPORTS } from '../analyses.ts';
import { CHECK } from '../check/index.ts';

const FOLDER = sentence('Het voorbeeldproject staat in {path}', 'The example project is in {path}');
const NEXT = sentence(
  'Verder kijken: kantlijn -C {path} fragments',
  'Look further: kantlijn -C {path} fragments',
);

/** What a student would type there, one after the other. */
const STEPS: readonly { readonly typed: Said; readonly name: string; readonly options?: Options }[] = [
  { typed: term('$ kantlijn status'), name: 'status' },
  { typed: term('$ kantlijn tree'), name: 'tree' },
  { typed: term('$ kantlijn crosstab'), name: 'crosstab' },
  { typed: term('$ kantlijn check'), name: 'check' },
  { typed: term('$ kantlijn compare --theme privacy'), name: 'compare', options: { theme: 'privacy' } },
];

/** The example in a folder of its own, and the commands in it. */
export const run: Action = async (call, _, options) => {
  const { terminal, language } = call;
  const into = options.into === undefined ? null : resolve(folderOf(call), options.into);
  const folder = await copyExample(into);
  const raw = RawText.own(folder);
  const path = (await gateOverFiles([raw], { language, ownScreen: terminal.isTerminal })).text(raw);
  const shown = options.language === undefined ? {} : { language: options.language };
  terminal.out(line(tell(FOLDER, language, { path }), language));
  for (const { typed, name, options: more } of STEPS) {
    terminal.out(together([NEW_LINE, line([typed], language), NEW_LINE]));
    const command = [CHECK, ...REPORTS].find((one) => one.name === name);
    await command?.run({ ...call, dir: folder }, [], { ...shown, ...more });
  }
  terminal.out(NEW_LINE);
  terminal.out(line(tell(NEXT, language, { path }), language));
  return FINE;
};
