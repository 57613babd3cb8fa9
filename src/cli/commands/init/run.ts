import { status } from '../../../analyses/status.ts';
import { EVERYTHING } from '../../../analyses/wanted.ts';
import { FINE, WRONG_USE } from '../../../app/exit.ts';
import { safeFindings } from '../../../app/findings/safe.ts';
import { gateFor } from '../../../app/gate.ts';
import { applyPlan, type PlannedFile } from '../../../app/init/apply.ts';
import {
  isProject,
  type NoInterviews,
  outsideOf,
  type ProjectPlan,
  planProject,
} from '../../../app/init/plan.ts';
import { openProject, type Session } from '../../../app/session.ts';
import { leftOpen } from '../../../checks/check-project.ts';
import type { Gate } from '../../../gate/gate.ts';
import { open } from '../../../gate/safe-text.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Language } from '../../../model/project.ts';
import { RawText } from '../../../model/raw-text.ts';
import { listed } from '../../../sentences/inline.ts';
import { say, tell, term } from '../../../sentences/say.ts';
import { sentence } from '../../../sentences/sentence.ts';
import { WORDS } from '../../../sentences/words.ts';
import { screenOf } from '../../emit.ts';
import type { Action, CommandCall, Options } from '../../options.ts';
import { showExhibit } from '../../render/blocks.ts';
import { renderFindings } from '../../render/findings.ts';
import { line, NEW_LINE } from '../../render/lines.ts';

import { paintWith } from '../../render/paint.ts';
import { askAt, workingFolder } from '../../session.ts';

import type { Terminal } from '../../terminal.ts';
import { askingAt } from './who.ts';

const NO_INTERVIEWS = sentence(
  'in deze documenten staat geen interview dat kantlijn herkent.',
  'no interview is recognised in these documents.',
);
const PRIVATE_FOLDER = sentence(
  'geschreven: .kantlijn/ (de sleutel en uw lijst met namen; alleen voor u, nooit in git)',
  'written: .kantlijn/ (the key and your list of names; for you alone, never in git)',
);
const NEXT_STEPS = sentence(
  'Verder: kantlijn tree, kantlijn check, kantlijn fragments. Kijk met kantlijn anonymise review na wat er verborgen wordt, voordat u iets deelt.',
  'Next: kantlijn tree, kantlijn check, kantlijn fragments. Look with kantlijn anonymise review at what is hidden, before you share anything.',
);
const NOTHING_WRITTEN = sentence('Er is niets geschreven (--dry-run).', 'Nothing was written (--dry-run).');
const GROUP = sentence('groep {title}: ', 'group {title}: ');
const LEFT_OPEN = sentence('Wat nog open is:', 'What is still open:');

export const run: Action = async (call, documents, options) => {
  const beginning = beginningOf(call, documents, options);
  if (await isProject(beginning)) {
    const { runOnProject } = await import('./on-project.ts');
    return runOnProject(call, beginning, options);
  }
  const { terminal } = call;
  const plan = await planProject(beginning);
  if (!('files' in plan)) return nothingFound(call, plan);
  const isDry = options.dryRun === true;
  const shown = isDry ? await dryRun(call, plan) : await madeProject(call, plan);
  await showProject(terminal, shown);
  terminal.out(NEW_LINE);
  terminal.out(line([say(isDry ? NOTHING_WRITTEN : NEXT_STEPS, plan.language)], plan.language));
  await terminal.close();
  return FINE;
};

function beginningOf(call: CommandCall, documents: readonly string[], options: Options) {
  return {
    folder: workingFolder(call),
    documents,
    into: options.into ?? '.',
    codebooks: [options.codebook ?? []].flat(),
    title: options.title,
    language: options.language,
    spoken: call.language,
    ask: askAt(call),
    who: call.terminal.canAsk ? (language: Language) => askingAt(call.terminal, language) : undefined,
  };
}

/** Why each document gave nothing. */
async function nothingFound(call: CommandCall, { loaded, language }: NoInterviews): Promise<number> {
  const { terminal } = call;
  const passing = { language, reveal: false, ownScreen: terminal.isTerminal, ask: askAt(call) };
  const gate = await gateFor(loaded, passing);
  terminal.err(line([term('kantlijn: '), say(NO_INTERVIEWS, language)], language));
  terminal.err(renderFindings(safeFindings(gate, leftOpen(loaded.project)), language, paintWith(false), 1));
  return WRONG_USE;
}

interface ShownProject extends Pick<Session, 'loaded' | 'gate' | 'language'> {
  /** What the documents leave open, those that became no part of the project too. */
  readonly left: readonly Finding<RawText>[];
}

async function dryRun(call: CommandCall, { loaded, files, language }: ProjectPlan): Promise<ShownProject> {
  const { terminal } = call;
  const passing = { language, reveal: false, ownScreen: terminal.isTerminal, ask: askAt(call) };
  const gate = await gateFor(loaded, passing);
  for (const { path, text } of files) {
    terminal.out(line([term('--- '), gate.text(RawText.own(path))], language));
    terminal.out(line([gate.text(RawText.own(text))], language));
  }
  return { loaded, gate, language, left: leftOpen(loaded.project) };
}

/** The project as it is on disk now, so that what is shown is what every command shows. */
async function madeProject(call: CommandCall, plan: ProjectPlan): Promise<ShownProject> {
  const { terminal } = call;
  const { language, root } = plan;
  const written = await applyPlan(plan);
  const ask = askAt(call);
  const outside = outsideOf(plan);
  const files = outside.flatMap(({ file }) => file ?? []);
  const ownScreen = terminal.isTerminal;
  const session = await openProject({ folder: root, language, ownScreen, ask, files });
  showFiles(terminal, written, session.gate, language);
  terminal.out(line([say(PRIVATE_FOLDER, language)], language));
  return { ...session, left: [...outside, ...leftOpen(session.loaded.project)] };
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

async function showProject(
  terminal: Terminal,
  { loaded, gate, language, left }: ShownProject,
): Promise<void> {
  const screen = screenOf(terminal, language);
  const passed = status.exhibit(loaded.project, EVERYTHING, { gate, language });
  terminal.out(NEW_LINE);
  for (const { title, transcripts } of loaded.project.groups) {
    const ids = listed(transcripts.map((id) => gate.text(RawText.own(id))));
    terminal.out(line([...tell(GROUP, language, { title: gate.text(title) }), ...ids], language));
  }
  terminal.out(NEW_LINE);
  showExhibit(open(passed), screen, terminal.out);
  if (left.length === 0) return;
  terminal.out(NEW_LINE);
  terminal.out(line([say(LEFT_OPEN, language)], language));
  terminal.out(renderFindings(safeFindings(gate, left), language, screen.paint, 2));
}
