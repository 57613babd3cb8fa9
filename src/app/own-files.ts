import { resolve } from 'node:path';
import { parseCodebook } from '../files/codebook-file.ts';
import { CODINGS_FILES, type CodingsFile, parseCodings } from '../files/codings-file.ts';
import { parseCrosswalk } from '../files/crosswalk-file.ts';
import { DECISIONS_FILE, type Decisions, parseDecisions } from '../files/decisions-file.ts';
import { PROJECT_FILE, type ProjectFile } from '../files/project-file.ts';
import { findFiles } from '../io/find-files.ts';
import { projectName } from '../io/paths.ts';
import { readTextFile } from '../io/read.ts';
import type { Codebook, Crosswalk } from '../model/codebook.ts';
import { type Finding, finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';

export type FindingList = Finding<RawText>[];

/** Codebooks and a crosswalk named on the command line, told apart by their first key. */
export async function readGiven(
  root: string,
  paths: readonly string[],
  findings: FindingList,
): Promise<{ codebooks: Codebook[]; crosswalk: Crosswalk | null }> {
  const codebooks: Codebook[] = [];
  let crosswalk: Crosswalk | null = null;
  for (const path of paths) {
    const text = await readTextFile(resolve(root, path));
    if (text === null) findings.push(missing(path, null));
    else if (/^crosswalk\s*:/m.test(text)) crosswalk = parseCrosswalk(text, path, findings);
    else codebooks.push(parseCodebook(text, path, findings));
  }
  return { codebooks, crosswalk };
}

export async function readCodebooks(
  root: string,
  file: ProjectFile,
  findings: FindingList,
): Promise<Codebook[]> {
  const codebooks: Codebook[] = [];
  const paths = new Map(
    file.groups.flatMap(({ codebook, line }) => (codebook === null ? [] : [[codebook, line]])),
  );
  for (const [path, line] of paths) {
    const text = await readTextFile(resolve(root, path));
    if (text === null) findings.push(missing(path, line));
    else codebooks.push(parseCodebook(text, path, findings));
  }
  return codebooks;
}

export async function readCrosswalk(
  root: string,
  file: ProjectFile,
  findings: FindingList,
): Promise<Crosswalk | null> {
  if (file.crosswalk === null) return null;
  const text = await readTextFile(resolve(root, file.crosswalk));
  if (text === null) findings.push(missing(file.crosswalk, null));
  return text === null ? null : parseCrosswalk(text, file.crosswalk, findings);
}

export async function readDecisions(root: string, findings: FindingList): Promise<Decisions | null> {
  const text = await readTextFile(resolve(root, DECISIONS_FILE));
  return text === null ? null : parseDecisions(text, DECISIONS_FILE, findings);
}

/** Every `codings/<coder>/<transcript>.yaml`; most projects have none. */
export async function readCodings(root: string, findings: FindingList): Promise<CodingsFile[]> {
  const { paths } = await findFiles(root, CODINGS_FILES);
  const files: CodingsFile[] = [];
  for (const path of paths) {
    const text = await readTextFile(path);
    if (text !== null) files.push(parseCodings(text, projectName(root, path), findings));
  }
  return files;
}

function missing(path: string, line: number | null): Finding<RawText> {
  return finding('K722', { file: RawText.of(PROJECT_FILE), line, words: { path: RawText.of(path) } });
}
