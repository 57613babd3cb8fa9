import { dirname, extname, resolve } from 'node:path';
import { keyOf } from '../checks/key.ts';
import { recordOf } from '../detect/kinds.ts';
import { DECISIONS_FILE } from '../files/decisions-file.ts';
import type { ProjectFile } from '../files/project-file.ts';
import { PROJECT_FILE } from '../files/project-name.ts';
import type { Gate } from '../gate/gate.ts';
import { findRepository, trackedFiles } from '../io/git/repository.ts';
import { readTextFile } from '../io/read.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey, type KeyMaker, NO_PLACE } from '../model/key.ts';
import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import { NAMES_IN_GIT, NAMES_IN_PATHS } from './findings/kinds.ts';
import type { Loaded } from './load.ts';

/** Names in the project's own files as far as git tracks these (K620), and in the paths that `kantlijn.yaml` names (K621). */
export async function namesInGit(
  { root, project }: Loaded,
  file: ProjectFile,
  gate: Gate,
): Promise<Finding<RawText>[]> {
  const repository = await findRepository(root);
  if (repository === null) return [];
  const tracked = new Set(await trackedFiles(repository));
  const books = [...file.groups.map(({ codebook }) => codebook), file.crosswalk];
  const own = [PROJECT_FILE, '.gitignore', DECISIONS_FILE, ...books].filter((path) => path !== null);
  const sources = [...file.sources, ...(file.report === null ? [] : [file.report])];
  const findings: Finding<RawText>[] = [];
  for (const path of new Set(own)) {
    if (!tracked.has(resolve(root, path))) continue;
    const text = (await readTextFile(resolve(root, path))) ?? '';
    findings.push(
      ...inFile(
        path,
        withoutPaths(text, [...sources, ...project.documents.map((one) => one.file)]),
        gate,
        project.keys,
      ),
    );
  }
  return tracked.has(resolve(root, PROJECT_FILE)) ? [...findings, ...inPaths(sources, gate)] : findings;
}

function inFile(path: string, text: string, gate: Gate, keys: KeyMaker): Finding<RawText>[] {
  const raw = RawText.of(text);
  const names = namingSpans(raw, gate);
  const [first] = names;
  if (first === undefined) return [];
  return [
    finding(NAMES_IN_GIT, {
      file: RawText.own(path),
      line: text.slice(0, first.start).split('\n').length,
      facts: { count: names.length },
      words: { placeholder: RawText.own(gate.text(raw.slice(first.start, first.end)).toString()) },
      key: keyOf(NAMES_IN_GIT.code, { keys, salt: null, ...NO_PLACE }, [path]),
    }),
  ];
}

function inPaths(paths: readonly string[], gate: Gate): Finding<RawText>[] {
  const named = paths.filter((path) => namingSpans(RawText.of(path), gate).length > 0);
  const [first] = named;
  if (first === undefined) return [];
  const folder = dirname(first) === '.' ? '' : `${dirname(first)}/`;
  const renamed = `${folder}interview-1${extname(first)}`;
  return [
    finding(NAMES_IN_PATHS, {
      file: RawText.own(PROJECT_FILE),
      facts: { count: named.length },
      words: { path: RawText.own(first), renamed: RawText.own(renamed) },
      key: findingKey([NAMES_IN_PATHS.code]),
    }),
  ];
}

/** Of persons, places and the like: a date or a number in a file of ours is the researcher's. */
function namingSpans(text: RawText, gate: Gate) {
  return gate.spans(text).filter(({ kind }) => recordOf(kind).isNumbered);
}

/** Letter for letter as long, so that lines stay what they are. */
function withoutPaths(text: string, paths: readonly string[]): string {
  return paths.reduce((rest, path) => rest.replaceAll(path, ' '.repeat(path.length)), text);
}
