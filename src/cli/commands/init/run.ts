import { status } from '../../../analyses/status.ts';
import { EVERYTHING } from '../../../analyses/wanted.ts';
import { FINE } from '../../../app/exit.ts';
import { gateFor } from '../../../app/gate.ts';
import { applyPlan, type PlannedFile } from '../../../app/init/apply.ts';
import { type ProjectPlan, planProject } from '../../../app/init/plan.ts';
import type { Gate } from '../../../gate/gate.ts';
import { open } from '../../../gate/safe-text.ts';
import { RawText } from '../../../model/raw-text.ts';
import { say, tell, term } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import { WORDS } from '../../../sentences/words.ts';
import { screenOf } from '../../emit.ts';
import type { Action } from '../../options.ts';
import { renderExhibit } from '../../render/blocks.ts';
import { line, NEW_LINE } from '../../render/lines.ts';
import { askAt, workingFolder } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';

const PRIVATE_FOLDER = sentence(
  'geschreven: .kantlijn/ (de sleutel en uw lijst met namen; alleen voor u, nooit in git)',
  'written: .kantlijn/ (the key and your list of names; for you alone, never in git)',
);
const NEXT_STEPS = sentence(
  'Verder: kantlijn tree, kantlijn check, kantlijn fragments. Kijk met kantlijn anonymise review na wat er verborgen wordt, voordat u iets deelt.',
  'Next: kantlijn tree, kantlijn check, kantlijn fragments. Look with kantlijn anonymise review at what is hidden, before you share anything.',
);
const NOTHING_WRITTEN = sentence('Er is niets geschreven (--dry-run).', 'Nothing was written (--dry-run).');

export const run: Action = async (call, documents, options) => {
  const { terminal } = call;
  const ask = askAt(call);
  const plan = await planProject({
    folder: workingFolder(call),
    documents,
    into: options.into ?? '.',
    codebooks: [options.codebook ?? []].flat(),
    title: options.title,
    language: options.language,
    spoken: call.language,
    ask,
  });
  const { language, loaded } = plan;
  const ownScreen = terminal.isTerminal;
  const gate = await gateFor(loaded, { language, reveal: false, ownScreen, ask });
  if (options.dryRun === true) showPlan(terminal, plan, gate);
  else {
    showFiles(terminal, await applyPlan(plan), gate, language);
    terminal.out(line([say(PRIVATE_FOLDER, language)], language));
  }
  await showStatus(terminal, plan, gate);
  terminal.out(NEW_LINE);
  terminal.out(line([say(options.dryRun === true ? NOTHING_WRITTEN : NEXT_STEPS, language)], language));
  return FINE;
};

function showPlan(terminal: Terminal, { files, language }: ProjectPlan, gate: Gate): void {
  const safe = (text: string) => gate.text(RawText.of(text));
  for (const { path, text } of files) {
    terminal.out(line([term('--- '), safe(path)], language));
    terminal.out(line([safe(text)], language));
  }
}

function showFiles(
  terminal: Terminal,
  files: readonly PlannedFile[],
  gate: Gate,
  language: ProjectPlan['language'],
): void {
  for (const { path, isWritten } of files) {
    const told = tell(isWritten ? WORDS.written : WORDS.exists, language, { path: gate.text(path) });
    terminal.out(line(told, language));
  }
}

async function showStatus(terminal: Terminal, { loaded, language }: ProjectPlan, gate: Gate): Promise<void> {
  const passed = status.exhibit(loaded.project, EVERYTHING, { gate, language });
  terminal.out(NEW_LINE);
  terminal.out(await renderExhibit(open(passed), screenOf(terminal, language)));
}
