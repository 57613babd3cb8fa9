import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { VIEWED_PAGE } from '../analyses/page.ts';
import { CODINGS_FILES } from '../files/codings-file.ts';
import { DECISIONS_FILE } from '../files/decisions-file.ts';
import { PROJECT_FILE } from '../files/project-name.ts';
import { changedFiles, type Prints, printsOf } from '../io/find/prints.ts';
import { FolderWatch } from '../io/folder-watch.ts';
import { projectName } from '../io/paths.ts';
import { readSources } from '../io/read.ts';
import { means } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { readSource } from '../sources/index.ts';
import { findHome } from './home.ts';
import type { Opening } from './session.ts';

/** What a command reads. */
export type WatchedFiles = Pick<Opening, 'folder' | 'documents' | 'codebooks' | 'report'>;

/** In ms. How long nothing may change before a save counts as done, and how long one is waited for. */
const QUIET = 100;
const LONGEST_SAVE = 3000;
/** For a document that is gone, or half there, to come back whole. */
const SECOND_TRY = 400;
const BETWEEN_LOOKS = 700;
/** Looking takes no more than this part of the time. */
const SHARE = 0.03;

/** The files behind a command, and whether they are what they were. */
export class SourceWatch {
  readonly #watched: WatchedFiles;
  readonly #stopped: AbortSignal;
  readonly #folders = new FolderWatch();
  #seen: Prints = { files: new Map(), folders: new Set() };
  #lastLook = 0; // ms
  #language: Language | null = null;

  constructor(watched: WatchedFiles, stopped: AbortSignal) {
    this.#watched = watched;
    this.#stopped = stopped;
  }

  /** What is there now is what it was. False where there is neither a project nor a document. */
  async start(): Promise<boolean> {
    const now = await this.#look();
    if (now !== null) this.#seen = now;
    return now !== null;
  }

  /** The files that changed since the last call, named from the folder; none when it was stopped. */
  async next(): Promise<readonly RawText[]> {
    while (!this.#stopped.aborted) {
      await this.#folders.next(Math.max(BETWEEN_LOOKS, this.#lastLook / SHARE), this.#stopped);
      const changed = this.#stopped.aborted ? [] : await this.#settled();
      if (changed.length > 0)
        return changed.map((path) => RawText.own(projectName(this.#watched.folder, path)));
    }
    return [];
  }

  /** The project's; null where it says none. */
  get language(): Language | null {
    return this.#language;
  }

  close(): void {
    this.#folders.close();
  }

  async #look(): Promise<Prints | null> {
    const started = performance.now();
    const patterns = await patternsOf(this.#watched);
    if (patterns === null) return null;
    // A pattern may find the page, which the command itself writes.
    const now = await printsOf(patterns.root, patterns.files, (name) => name === VIEWED_PAGE);
    this.#language = patterns.language;
    this.#folders.follow(now.folders);
    this.#lastLook = performance.now() - started;
    return now;
  }

  /** What changed, once it is written: a program that saves takes a document away, and writes another bit by bit. */
  async #settled(): Promise<string[]> {
    const first = await this.#look();
    if (first === null || changedFiles(this.#seen, first).length === 0) return [];
    let now = await this.#quiet(first);
    if (!(await areWhole(changedFiles(this.#seen, now), now))) {
      await pause(SECOND_TRY);
      now = await this.#quiet(now);
    }
    const changed = changedFiles(this.#seen, now);
    this.#seen = now;
    return changed;
  }

  async #quiet(first: Prints): Promise<Prints> {
    const until = performance.now() + LONGEST_SAVE;
    let before = first;
    while (performance.now() < until) {
      await pause(QUIET);
      const now = (await this.#look()) ?? before;
      if (changedFiles(before, now).length === 0) return now;
      before = now;
    }
    return before;
  }
}

/** Null where there is neither a project nor a document. Read again each time: `kantlijn.yaml` may name others by now. */
async function patternsOf({ folder, documents = [], codebooks = [], report }: WatchedFiles) {
  const named = report === undefined ? [] : [resolve(folder, report)];
  if (documents.length > 0)
    return { root: folder, language: null, files: [...documents, ...codebooks, ...named] };
  const home = await findHome(folder);
  if (home === null) return null;
  const { sources, report: own, crosswalk, groups } = home.file;
  const parts = [own, crosswalk, ...groups.map(({ codebook }) => codebook)].filter((path) => path !== null);
  const files = [PROJECT_FILE, DECISIONS_FILE, CODINGS_FILES, ...sources, ...parts, ...named];
  return { root: home.root, language: home.file.language, files };
}

/** None is gone, and each document among them can be read. */
async function areWhole(paths: readonly string[], { files }: Prints): Promise<boolean> {
  if (paths.some((path) => !files.has(path))) return false;
  const read = await readSources(
    '/',
    paths.filter((path) => !/\.ya?ml$/i.test(path)),
  );
  if (read.findings.length > 0) return false;
  for (const file of read.files) {
    const { findings } = await readSource(file);
    if (findings.some((one) => means(one, 'unread', 'unopened'))) return false;
  }
  return true;
}
