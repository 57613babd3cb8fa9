import type { Gate } from '../gate/gate.ts';
import { means } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import type { Scan } from '../review/candidates.ts';
import type { Ask } from './ask.ts';
import { FindingError } from './errors.ts';
import { WRONG_USE } from './exit.ts';
import { gateFor } from './gate.ts';
import { KeptCounts } from './kept-counts.ts';
import { type Loaded, loadDocuments, loadProject } from './load.ts';
import { askedOnce } from './spelled.ts';
import { type Asking, known } from './wanted.ts';

/** Everything a report needs: the project, the way out of it, and how to talk. */
export interface Session extends Asking {
  readonly loaded: Loaded;
  /** Nothing is hidden. */
  readonly revealed: boolean;
  readonly profile?: string | undefined;
  readonly ask: Ask;
  /** Null where nothing is kept. */
  readonly counts?: KeptCounts | null;
}

/** What is to be opened. */
export interface Opening {
  /** That documents and codebooks are named from; without documents, the project around it is opened. */
  readonly folder: string;
  readonly documents?: readonly string[];
  /** With a project, ids of its codebooks; with documents, files. */
  readonly codebooks?: readonly string[];
  /** The file that cites, where it is not the one that the project names or that is found. */
  readonly report?: string | undefined;
  /** The project's own unless given. */
  readonly language?: Language | undefined;
  /** In which is said that there is no project. */
  readonly spoken?: Language;
  readonly reveal?: boolean;
  readonly profile?: string | undefined;
  /** What is shown goes to the researcher's own screen and nowhere else. */
  readonly ownScreen?: boolean;
  /** What was scanned already. */
  readonly scans?: readonly Scan[] | undefined;
  /** Names of files that will be shown, beside those of the project. */
  readonly files?: readonly RawText[] | undefined;
  readonly ask: Ask;
  /** The analysis that is run, for which words may have been counted before; what leaves has to be gone through. */
  readonly counting?: string | undefined;
  /** Also looks for keys, and for names, where they must not be. */
  readonly withKeyPlaces?: boolean;
}

/**
 * Reads the documents that were named, or else the project around the folder, and makes its gate. Throws a UserError
 * for a name that is not there, and a FindingError for a report that cannot be read and where nobody knows any more what has to be
 * hidden.
 */
export async function openProject(opening: Opening): Promise<Session> {
  const { folder, documents = [], codebooks = [], ownScreen = false, reveal = false } = opening;
  const ask = askedOnce(opening.ask);
  const spelling = { ask, reveal };
  const spoken = opening.language ?? opening.spoken ?? 'nl';
  const found =
    documents.length > 0
      ? await loadDocuments(folder, documents, codebooks, spoken, opening.report, spelling)
      : await loadProject(folder, spoken, opening.report, spelling);
  const loaded = opening.withKeyPlaces === true ? await withKeyPlaces(found) : found;
  const language = opening.language ?? loaded.project.language;
  const { profile, scans, files } = opening;
  const counts = opening.counting === undefined ? null : await KeptCounts.open(loaded, opening.counting);
  const gate = await gateFor(loaded, { language, reveal, ownScreen, profile, scans, files, counts, ask });
  const unread = loaded.project.findings.filter((one) => means(one, 'unopened', 'unread'));
  if (opening.report !== undefined && loaded.project.report === null && unread.length > 0)
    throw new FindingError(unread, WRONG_USE, language, gate);
  const withAll = opening.withKeyPlaces === true && !reveal ? await withNamesInGit(loaded, gate) : loaded;
  const session = { loaded: withAll, gate, language, ownScreen, revealed: reveal, profile, ask, counts };
  if (loaded.file === null) return session;
  const ids = loaded.project.codebooks.map(({ id }) => id);
  for (const name of codebooks) known('codebook', name, ids, session);
  return session;
}

/** In a project only: bare documents are no place to look around in. */
async function withKeyPlaces(loaded: Loaded): Promise<Loaded> {
  const { project, file, home } = loaded;
  if (file === null || home === null) return loaded;
  const { keyPlaces } = await import('./key/places.ts');
  return { ...loaded, project: { ...project, findings: [...project.findings, ...(await keyPlaces(home))] } };
}

async function withNamesInGit(loaded: Loaded, gate: Gate): Promise<Loaded> {
  const { project, file } = loaded;
  if (file === null) return loaded;
  const { namesInGit } = await import('./names-in-git.ts');
  const findings = [...project.findings, ...(await namesInGit(loaded, file, gate))];
  return { ...loaded, project: { ...project, findings } };
}
