import { resolve } from 'node:path';
import { UserError } from '../app/errors.ts';
import { REFUSED } from '../app/exit.ts';
import { type Loaded, loadDocuments, loadProject } from '../app/load.ts';
import { say } from '../app/messages.ts';
import type { Gate } from '../gate/gate.ts';
import type { Language } from '../model/project.ts';
import type { Scan } from '../review/candidates.ts';
import { gateFor } from './gate.ts';
import type { Call, Options } from './options.ts';
import type { Terminal } from './terminal.ts';
import { known } from './wanted.ts';

/** A call with everything a report needs: the project, the way out of it, and how to talk. */
export interface Session {
  readonly terminal: Terminal;
  readonly options: Options;
  readonly language: Language;
  readonly loaded: Loaded;
  readonly gate: Gate;
  readonly revealed: boolean;
}

/** Reads the documents that were named, or else the project around the folder; `scans` where they were scanned already. */
export async function openSession(
  call: Call,
  documents: readonly string[],
  options: Options,
  scans?: readonly Scan[],
): Promise<Session> {
  const { terminal } = call;
  const root = resolve(terminal.cwd, call.dir);
  const revealed = isRevealed(terminal, options);
  const loaded =
    documents.length > 0
      ? await loadDocuments(root, documents, [options.codebook ?? []].flat())
      : await loadProject(root, options.language ?? 'nl');
  const language = options.language ?? loaded.project.language;
  const gate = await gateFor(loaded, language, {
    reveal: revealed,
    profile: options.profile,
    scans,
    terminal,
  });
  const session = { terminal, options, language, loaded, revealed, gate };
  // With a project, --codebook names codebooks of it; with documents, their files.
  if (loaded.file !== null) {
    const ids = loaded.project.codebooks.map(({ id }) => id);
    for (const name of [options.codebook ?? []].flat()) known('codebook', name, ids, session);
  }
  return session;
}

/** Originals go to a terminal only, unless somebody says twice that they may go elsewhere. */
export function isRevealed(terminal: Terminal, { reveal, language }: Options): boolean {
  if (reveal === undefined || reveal === false) return false;
  if (terminal.isTerminal || reveal === 'anyway') return true;
  throw new UserError(say(language ?? 'nl', 'revealElsewhere'), REFUSED);
}
