import { resolve } from 'node:path';
import { status } from '../../analyses/status.ts';
import { EVERYTHING } from '../../analyses/wanted.ts';
import { UserError } from '../../app/errors.ts';
import { FINE } from '../../app/exit.ts';
import { say } from '../../app/messages.ts';
import { NAMES_FILE } from '../../app/names.ts';
import { PROJECT_FILE } from '../../files/project-file.ts';
import type { Gate } from '../../gate/gate.ts';
import { open } from '../../gate/safe-text.ts';
import { writeAtomic, writeNew } from '../../io/atomic.ts';
import { readPrivate, writePrivate } from '../../io/private-folder.ts';
import { readText } from '../../io/read.ts';
import { renderKey } from '../../key/key.ts';
import { RawText } from '../../model/raw-text.ts';
import { gateFor } from '../gate.ts';
import { KEY_FILE } from '../key.ts';
import type { Action } from '../options.ts';
import { type ProjectPlan, planProject } from '../plan.ts';
import { renderExhibit } from '../render/blocks.ts';
import { paintWith } from '../render/paint.ts';
import type { Terminal } from '../terminal.ts';

export const run: Action = async (call, documents, options) => {
  const { terminal } = call;
  const plan = await planProject(call, documents, options);
  const gate = await gateFor(plan.loaded, plan.language, { reveal: false, terminal });
  if (options.dryRun === true) showPlan(terminal, plan, gate);
  else for (const line of await carryOut(plan)) terminal.out(`${gate.text(RawText.of(line))}\n`);
  await showStatus(terminal, plan, gate);
  terminal.out(`\n${say(plan.language, options.dryRun === true ? 'nothingWritten' : 'nextSteps')}\n`);
  return FINE;
};

function showPlan(terminal: Terminal, { files }: ProjectPlan, gate: Gate): void {
  for (const { path, text } of files) {
    terminal.out(`--- ${gate.text(RawText.of(path))}\n${gate.text(RawText.of(text))}\n`);
  }
}

/** Writes what is not there yet; gives a line for each file. `kantlijn.yaml` that exists stops it before anything is written. */
async function carryOut({ root, files, key, language, loaded }: ProjectPlan): Promise<string[]> {
  if ((await readText(resolve(root, PROJECT_FILE))) !== null) {
    throw new UserError(say(language, 'exists', { path: PROJECT_FILE }));
  }
  const lines: string[] = [];
  for (const { path, text } of files.filter((file) => file.path !== '.gitignore')) {
    const isNew = (await readText(resolve(root, path))) === null;
    if (isNew) await writeNew(resolve(root, path), encoded(text));
    lines.push(say(language, isNew ? 'written' : 'exists', { path }));
  }
  lines.push(await keepOutOfGit(root, files.find(({ path }) => path === '.gitignore')?.text ?? '', language));
  if ((await readPrivate(root, KEY_FILE)) === null) await writePrivate(root, KEY_FILE, renderKey(key));
  if ((await readPrivate(root, NAMES_FILE)) === null)
    await writePrivate(root, NAMES_FILE, say(language, 'namesFile'));
  return [...lines, say(language, 'privateFolder', { count: loaded.project.documents.length })];
}

/** Adds the lines that a `.gitignore` does not have yet; what it has stays. */
async function keepOutOfGit(
  root: string,
  wanted: string,
  language: ProjectPlan['language'],
): Promise<string> {
  const path = resolve(root, '.gitignore');
  const present = await readText(path);
  const lines = new Set((present ?? '').split(/\r?\n/));
  const absent = wanted.split('\n').filter((line) => line !== '' && !lines.has(line));
  const lead =
    present === null || present === '' || present.endsWith('\n') ? (present ?? '') : `${present}\n`;
  if (absent.length > 0) await writeAtomic(path, encoded(`${lead}${absent.join('\n')}\n`));
  return say(language, 'written', { path: '.gitignore' });
}

async function showStatus(terminal: Terminal, { loaded, language }: ProjectPlan, gate: Gate): Promise<void> {
  const passed = status.exhibit(loaded.project, EVERYTHING, { gate, language });
  terminal.out(`\n${await renderExhibit(open(passed), terminal.width, paintWith(terminal.color))}`);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
