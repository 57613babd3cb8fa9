import { dirname, resolve } from 'node:path';
import { type Decisions, NO_DECISIONS } from '../files/decisions-file.ts';
import { PROJECT_FILE, type ProjectFile, parseProjectFile } from '../files/project-file.ts';
import { findProject } from '../io/find-project.ts';
import { projectName } from '../io/paths.ts';
import { readSources, readTextFile } from '../io/read.ts';
import { means } from '../model/catalogue.ts';
import type { Document, SourceFile } from '../model/document.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { assemble } from '../project/assemble.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';
import { readSource } from '../sources/index.ts';
import { UserError } from './errors.ts';
import {
  type FindingList,
  readCodebooks,
  readCodings,
  readCrosswalk,
  readDecisions,
  readGiven,
} from './own-files.ts';

/** A project as it was found on disk. */
export interface Loaded {
  readonly project: CodedProject;
  /** The folder of `kantlijn.yaml`, or the one that documents were named from. */
  readonly root: string;
  /** Null for documents without a project. */
  readonly file: ProjectFile | null;
  /** The project whose names and key hold: for documents, the one that they lie in, if any. */
  readonly home: Home | null;
  /** What decides on hiding and cannot be read, or is not found: nobody knows what is hidden then. */
  readonly doubts: FindingList;
}

export interface Home {
  readonly root: string;
  readonly file: ProjectFile;
  /** Something in `kantlijn.yaml` cannot be read, so what it says of the key may be missing. */
  readonly isDamaged: boolean;
}

export const NO_PROJECT = sentence(
  'hier is geen project. Begin met: kantlijn init uw-document.docx, of noem een document achter de opdracht.',
  'there is no project here. Start with: kantlijn init your-document.docx, or name a document behind the command.',
);

/** The project of the nearest `kantlijn.yaml` upward; `report` is named from `folder`. Throws a UserError where there is none. */
export async function loadProject(folder: string, language: Language, report?: string): Promise<Loaded> {
  const findings: FindingList = [];
  const home = await findHome(folder, findings);
  if (home === null) throw new UserError(say(NO_PROJECT, language));
  const { root, file } = home;
  const cites = report === undefined ? file.report : projectName(root, resolve(folder, report));
  const sources = await readSources(root, [...file.sources, ...(cites === null ? [] : [cites])]);
  findings.push(...sources.findings);
  const decisions = await readDecisions(root, findings);
  const project = assemble({
    file: { ...file, report: cites },
    documents: await readAll(sources.files),
    codebooks: await readCodebooks(root, file, findings),
    crosswalk: await readCrosswalk(root, file, findings),
    decisions,
    codings: await readCodings(root, findings),
    findings,
    spoken: language,
  });
  const lost = project.findings.filter(({ code }) => means(code, 'unhidden') && !means(code, 'broken'));
  return { project, root, file, home, doubts: [...file.doubts, ...(decisions?.doubts ?? []), ...lost] };
}

/**
 * Documents without a project, named from `root`: groups and codebooks are inferred, as `init` would; given
 * codebooks go to the groups they fit.
 */
export async function loadDocuments(
  root: string,
  documents: readonly string[],
  codebooks: readonly string[],
  spoken: Language,
  report?: string,
): Promise<Loaded> {
  const sources = await readSources(root, report === undefined ? documents : [...documents, report]);
  const findings: FindingList = [...sources.findings];
  const home = await homeOf(root, documents);
  const given = await readGiven(root, codebooks, findings);
  const decisions = home === null ? null : await withheldAt(home);
  const project = assemble({
    file: null,
    report: report === undefined ? null : projectName(root, resolve(root, report)),
    documents: await readAll(sources.files),
    ...given,
    decisions,
    codings: [],
    findings,
    spoken,
  });
  const doubts = [...(home?.file.doubts ?? []), ...(decisions?.doubts ?? [])];
  return { project: withoutDangling(project), root, file: null, home, doubts };
}

/** The project in which the documents lie: what it hides stays hidden, also when they are named one by one. */
async function homeOf(root: string, documents: readonly string[]): Promise<Home | null> {
  const folder = dirname(resolve(root, documents[0] ?? '.'));
  return (await findHome(folder)) ?? (await findHome(root));
}

/** The project around a folder, without its sources; null where there is none. What is wrong with it is added to `findings`. */
export async function findHome(folder: string, findings: FindingList = []): Promise<Home | null> {
  const root = await findProject(folder);
  if (root === null) return null;
  const file = parseProjectFile(
    (await readTextFile(resolve(root, PROJECT_FILE))) ?? '',
    PROJECT_FILE,
    findings,
  );
  return { root, file, isDamaged: findings.length > 0 };
}

async function withheldAt({ root }: Home): Promise<Decisions> {
  const decisions = await readDecisions(root, []);
  return { ...NO_DECISIONS, withheld: decisions?.withheld ?? [], doubts: decisions?.doubts ?? [] };
}

/** Decisions about the project's other documents are not amiss here. */
function withoutDangling(project: CodedProject): CodedProject {
  return { ...project, findings: project.findings.filter(({ code }) => !means(code, 'dangling')) };
}

async function readAll(files: readonly SourceFile[]): Promise<Document[]> {
  const documents: Document[] = [];
  for (const file of files) documents.push(await readSource(file));
  return documents;
}
