import { dirname, resolve } from 'node:path';
import { KEY_DESTROYED } from '../files/policy.ts';
import { type ProjectFile, parseProjectFile } from '../files/project-file.ts';
import { PROJECT_FILE } from '../files/project-name.ts';
import { AS_WRITTEN, type SpellOut } from '../files/spell-out.ts';
import { folderNamed } from '../io/find/find-folder.ts';
import { findProject } from '../io/find/find-project.ts';
import { readPrivate } from '../io/private/private-folder.ts';
import { readTextFile } from '../io/read.ts';
import type { Finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { type JudgedPassages, parseJudged, WITHHELD_FILE } from '../review/judged.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { UserError } from './errors.ts';

/** A project by its folder, without its sources. */
export interface Home {
  readonly root: string;
  readonly file: ProjectFile;
  /** Something in `kantlijn.yaml` cannot be read, so what it says of the key may be missing. */
  readonly isDamaged: boolean;
  /** What was judged of passages that name nobody. */
  readonly judged: JudgedPassages;
}

export const NO_PROJECT = sentence(
  'hier is geen project. Begin met: kantlijn init uw-document.docx, of noem een document achter de opdracht.',
  'there is no project here. Start with: kantlijn init your-document.docx, or name a document behind the command.',
);

/** The project around a folder. Throws a UserError, in `language`, where there is none, and an IoProblem for a folder that is not there. */
export async function homeAround(folder: string, language: Language): Promise<Home> {
  const home = await findHome(await folderNamed('.', folder));
  if (home === null) throw new UserError(say(NO_PROJECT, language));
  return home;
}

/** The project around a folder; null where there is none. */
export async function findHome(folder: string): Promise<Home | null> {
  const root = await findProject(folder);
  return root === null ? null : homeAt(root, []);
}

/** The project in which a document lies: what it hides stays hidden, also when documents are named one by one. */
export async function homeOf(folder: string, document: string): Promise<Home | null> {
  return (await findHome(dirname(resolve(folder, document)))) ?? (await findHome(folder));
}

/** The project whose `kantlijn.yaml` lies in `root`. */
export async function homeAt(
  root: string,
  findings: Finding<RawText>[],
  spellOut: SpellOut = AS_WRITTEN,
): Promise<Home> {
  const text = (await readTextFile(resolve(root, PROJECT_FILE))) ?? '';
  const file = parseProjectFile(text, PROJECT_FILE, findings, spellOut);
  const isDamaged = findings.length > 0;
  const judged = parseJudged((await readPrivate(root, WITHHELD_FILE)) ?? '');
  return { root, file, isDamaged, judged };
}

/** Whether the key was given up for good. */
export function isDestroyed({ file }: Pick<Home, 'file'>): boolean {
  return file.policy.key === KEY_DESTROYED;
}
