import { resolve } from 'node:path';
import { gateOverNames } from '../../../app/bare-gate.ts';
import { FINE } from '../../../app/exit.ts';
import { copyExample } from '../../../io/example.ts';
import { RawText } from '../../../model/raw-text.ts';
import type { Said } from '../../../sentences/said.ts';
import { tell, term } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import type { Action, Options } from '../../options.ts';
import { line, NEW_LINE, together } from '../../render/lines.ts';
import { workingFolder } from '../../session.ts';
import { REPORTS } from '../analyses.ts';
import { CHECK } from '../check/index.ts';
import { howStarted } from './started.ts';

const FOLDER = sentence('Het voorbeeldproject staat in {path}', 'The example project is in {path}');
const NEXT = sentence(
  'Verder kijken: {program} -C {path} fragments',
  'Look further: {program} -C {path} fragments',
);

const PROGRAMS = { name: term('kantlijn'), npx: term('npx kantlijn') };
const NODE = term('node ');

/** What a student would type there, one after the other. */
const STEPS: readonly { readonly shownAs: Said; readonly name: string; readonly options?: Options }[] = [
  { shownAs: term('$ kantlijn status'), name: 'status' },
  { shownAs: term('$ kantlijn tree'), name: 'tree' },
  { shownAs: term('$ kantlijn crosstab'), name: 'crosstab' },
  { shownAs: term('$ kantlijn check'), name: 'check' },
  { shownAs: term('$ kantlijn compare --theme privacy'), name: 'compare', options: { theme: 'privacy' } },
];

/** The example in a folder of its own, and the commands in it. */
export const run: Action = async (call, _, options) => {
  const { terminal, language } = call;
  const into = options.into === undefined ? null : resolve(workingFolder(call), options.into);
  const folder = await copyExample(into);
  const started = howStarted(terminal.script, terminal.cwd);
  const place = RawText.own(folder);
  const typed = RawText.own(asTyped(folder));
  const script = RawText.own(started.by === 'node' ? asTyped(started.file) : '');
  const gate = await gateOverNames([place, typed, script], { language, ownScreen: terminal.isTerminal });
  const program = started.by === 'node' ? [NODE, gate.text(script)] : [PROGRAMS[started.by]];
  const shown = options.language === undefined ? {} : { language: options.language };
  terminal.out(line(tell(FOLDER, language, { path: gate.text(place) }), language));
  for (const { shownAs, name, options: more } of STEPS) {
    terminal.out(together([NEW_LINE, line([shownAs], language), NEW_LINE]));
    const command = [CHECK, ...REPORTS].find((one) => one.name === name);
    await command?.run({ ...call, dir: folder }, [], { ...shown, ...more });
  }
  terminal.out(NEW_LINE);
  terminal.out(line(tell(NEXT, language, { program, path: gate.text(typed) }), language));
  return FINE;
};

/** A shell takes what stands between quotation marks as one, spaces and all. */
function asTyped(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path;
}
