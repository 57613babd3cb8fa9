import { resolve } from 'node:path';
import { parseCodebook } from '../files/codebook-file.ts';
import { CODINGS_FILES, type CodingsFile, parseCodings } from '../files/codings-file.ts';
import { parseCrosswalk } from '../files/crosswalk-file.ts';
import { DECISIONS_FILE, type Decisions, parseDecisions } from '../files/decisions-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { PROJECT_FILE } from '../files/project-name.ts';
import { AS_WRITTEN, type SpellOut } from '../files/spell-out.ts';
import { findFiles } from '../io/find/find-files.ts';
import { projectName } from '../io/paths.ts';
import { readTextFile } from '../io/read.ts';
import type { Codebook, Crosswalk } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import { blankFile } from './doubts.ts';
import { PROJECT_FILE_MISSING } from './findings/kinds.ts';

export type FindingList = Finding<RawText>[];

/** Codebooks and a crosswalk named on the command line, told apart by their first key. */
export async function readGiven(
  root: string,
  paths: readonly string[],
  findings: FindingList,
  spellOut: SpellOut,
): Promise<{ codebooks: Codebook[]; crosswalk: Crosswalk | null }> {
  const codebooks: Codebook[] = [];
  let crosswalk: Crosswalk | null = null;
  const found = await Promise.all(paths.map((path) => findFiles(root, path)));
  // Nothing is made of documents without a codebook that somebody named.
  const absent = found.flatMap((one) => one.findings);
  findings.push(...absent.map((one) => ({ ...one, means: [...one.means, 'broken' as const] })));
  for (const path of found.flatMap((one) => one.paths)) {
    const text = (await readTextFile(path)) ?? '';
    const name = projectName(root, path);
    if (/^crosswalk\s*:/m.test(text)) crosswalk = parseCrosswalk(text, name, findings, spellOut);
    else codebooks.push(parseCodebook(text, name, findings, spellOut));
  }
  return { codebooks, crosswalk };
}

export async function readCodebooks(
  root: string,
  file: ProjectFile,
  findings: FindingList,
  spellOut: SpellOut,
): Promise<Codebook[]> {
  const codebooks: Codebook[] = [];
  const paths = new Map(
    file.groups.flatMap(({ codebook, line }) => (codebook === null ? [] : [[codebook, line]])),
  );
  for (const [path, line] of paths) {
    const text = await readTextFile(resolve(root, path));
    if (text === null) findings.push(missing(path, line));
    else codebooks.push(parseCodebook(text, path, findings, spellOut));
  }
  return codebooks;
}

export async function readCrosswalk(
  root: string,
  file: ProjectFile,
  findings: FindingList,
  spellOut: SpellOut,
): Promise<Crosswalk | null> {
  if (file.crosswalk === null) return null;
  const text = await readTextFile(resolve(root, file.crosswalk));
  if (text === null) findings.push(missing(file.crosswalk, null));
  return text === null ? null : parseCrosswalk(text, file.crosswalk, findings, spellOut);
}

export async function readDecisions(
  root: string,
  findings: FindingList,
  spellOut: SpellOut = AS_WRITTEN,
): Promise<Decisions | null> {
  const text = await readTextFile(resolve(root, DECISIONS_FILE));
  if (text === null) return null;
  const decisions = parseDecisions(text, DECISIONS_FILE, findings, spellOut);
  if (text.trim() !== '') return decisions;
  const blank = blankFile(DECISIONS_FILE);
  findings.push(blank);
  return { ...decisions, doubts: [...decisions.doubts, blank] };
}

/** Every `codings/<coder>/<transcript>.yaml`; most projects have none. */
export async function readCodings(
  root: string,
  findings: FindingList,
  spellOut: SpellOut,
): Promise<CodingsFile[]> {
  const { paths } = await findFiles(root, CODINGS_FILES);
  const files: CodingsFile[] = [];
  for (const path of paths) {
    const text = await readTextFile(path);
    if (text !== null) files.push(parseCodings(text, projectName(root, path), findings, spellOut));
  }
  return files;
}

function missing(path: string, line: number | null): Finding<RawText> {
  return finding(PROJECT_FILE_MISSING, {
    file: RawText.own(PROJECT_FILE),
    line,
    words: { path: RawText.own(path) },
  });
}
