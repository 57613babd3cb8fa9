import { relative, resolve, sep } from 'node:path';
import { FindingError, UserError } from '../app/errors.ts';
import { WRONG_USE } from '../app/exit.ts';
import { type Loaded, loadDocuments } from '../app/load.ts';
import { say } from '../app/messages.ts';
import { PROJECT_FILE } from '../files/project-file.ts';
import { fingerprint, type Key } from '../key/key.ts';
import { means } from '../model/catalogue.ts';
import type { Language } from '../model/project.ts';
import { type DraftFile, draftFiles } from '../project/draft-project.ts';
import { freshKey, readKey } from './key.ts';
import type { Call, Options } from './options.ts';

/** What `init` would do: a value, so that it can be shown as well as carried out. */
export interface ProjectPlan {
  readonly root: string;
  readonly language: Language;
  readonly loaded: Loaded;
  readonly files: readonly DraftFile[];
  readonly key: Key;
}

/** Plans a project out of documents; reads them, and writes nothing. */
export async function planProject(
  call: Call,
  documents: readonly string[],
  options: Options,
): Promise<ProjectPlan> {
  const folder = resolve(call.terminal.cwd, call.dir);
  const root = resolve(folder, options.into ?? '.');
  const fromRoot = (path: string) => relative(root, resolve(folder, path)).split(sep).join('/') || '.';
  const given = [options.codebook ?? []].flat().map(fromRoot);
  const loaded = await loadDocuments(root, documents.map(fromRoot), given);
  const language = options.language ?? 'nl';
  const missing = loaded.project.findings.filter(({ code }) => means(code, 'broken'));
  if (missing.length > 0) throw new FindingError(missing, WRONG_USE, language);
  if (loaded.project.transcripts.length === 0) throw new UserError(say(language, 'noInterviews'));
  // A key that is already there stays the key.
  const key = (await readKey(root, call.terminal, language))?.key ?? freshKey();
  const sources = loaded.project.documents
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ file }) => file);
  const title = options.title ?? titleOf(sources[0] ?? PROJECT_FILE);
  const crosswalk = loaded.project.crosswalk?.file ?? null;
  const files = draftFiles(loaded.project, { title, language, sources, crosswalk, key: fingerprint(key) });
  return { root, language, loaded, files, key };
}

function titleOf(source: string): string {
  const stem = (source.split('/').pop() ?? source).replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  return stem.charAt(0).toUpperCase() + stem.slice(1);
}
