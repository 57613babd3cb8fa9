import { type BalanceRow, balanceOf } from '../analyses/balance.ts';
import { checkProject } from '../checks/check-project.ts';
import { CACHE_FOLDER, damagedCaches } from '../io/private/cache.ts';
import { readPrivate } from '../io/private/private-folder.ts';
import { type PrivateEntry, privateEntry, privateSize } from '../io/private/private-state.ts';
import { IoProblem } from '../io/problem.ts';
import { parseKey } from '../key/key.ts';
import { isLocked } from '../key/key-lock.ts';
import { secretIn } from '../key/key-maker.ts';
import { type Finding, type FindingCode, means, type Severity } from '../model/finding.ts';
import type { NotationName } from '../model/notation.ts';
import type { CodedProject, Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { SOURCE_FORMATS } from '../sources/index.ts';
import { NOBODY } from './ask.ts';
import { FindingError } from './errors.ts';
import { findHome, type Home, isDestroyed } from './home.ts';
import { KeptAnswers } from './kept/answers.ts';
import { KeptFacts } from './kept/kept-facts.ts';
import { KEY_FILE, NAMES_FILE, SECRET_FILE } from './key/files.ts';
import { loadDocuments, loadProject } from './load.ts';

/** How things stand, in numbers and the program's own words alone: any stranger may see it. */
export interface Diagnosis {
  /** Null where there is none around the folder. */
  readonly project: ProjectState | null;
  /** By the end of their names; null for all that are neither read nor refused by name. */
  readonly formats: readonly FormatCount[];
  readonly balance: readonly BalanceRow[];
  readonly findings: readonly CountedCode[];
}

interface ProjectState {
  readonly language: Language | null;
  readonly notation: NotationName | null;
  /** Patterns, not files. */
  readonly sources: number;
  readonly groups: number;
  readonly codebooks: number;
  readonly crosswalk: boolean;
  readonly report: boolean;
  readonly folder: PrivateEntry | null;
  /** In bytes; `unbelieved` are files that are damaged, or of another version, and made anew. */
  readonly cache: { readonly files: number; readonly bytes: number; readonly unbelieved: number };
  readonly secret: KeptState<'kept' | 'damaged'>;
  readonly key: KeptState<'kept' | 'damaged' | 'locked' | 'destroyed'>;
  readonly names: PrivateEntry | null;
}

interface KeptState<State> {
  readonly state: State | 'none';
  readonly file: PrivateEntry | null;
}

interface FormatCount {
  readonly ending: string | null;
  readonly files: number;
  readonly unread: number;
}

interface CountedCode {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly count: number;
}

const NOTHING = { formats: [], balance: [], findings: [] } as const;

/** Looks at the project around a folder, or at documents. Nobody has to open the key: no word is shown. */
export async function diagnose(
  folder: string,
  documents: readonly string[],
  language: Language,
): Promise<Diagnosis> {
  const home = await findHome(folder);
  // Before anything is read: reading makes a secret and a cache.
  const project = home === null ? null : await projectState(home);
  if (home === null && documents.length === 0) return { project, ...NOTHING };
  const spelling = { ask: NOBODY, reveal: true };
  try {
    const { project: read } =
      documents.length > 0
        ? await loadDocuments(folder, documents, [], language, undefined, spelling)
        : await loadProject(folder, language, undefined, spelling);
    const findings = countedByCode(checkProject(read).findings);
    return { project, formats: formatCounts(read), balance: balanceOf(read), findings };
  } catch (error) {
    if (error instanceof FindingError)
      return { project, ...NOTHING, findings: countedByCode(error.findings) };
    if (error instanceof IoProblem) return { project, ...NOTHING, findings: countedByCode([error.finding]) };
    throw error;
  }
}

async function projectState(home: Home): Promise<ProjectState> {
  const { root, file } = home;
  const [secret, key] = [await readPrivate(root, SECRET_FILE), await readPrivate(root, KEY_FILE)];
  const books = file.groups.flatMap(({ codebook }) => codebook ?? []);
  return {
    language: file.language,
    notation: file.notation,
    sources: file.sources.length,
    groups: file.groups.length,
    codebooks: new Set(books).size,
    crosswalk: file.crosswalk !== null,
    report: file.report !== null,
    folder: await privateEntry(root),
    cache: {
      ...(await privateSize(root, CACHE_FOLDER)),
      unbelieved: (await damagedCaches(root)) + (await unbelievedAt(root, secretIn(secret ?? ''))),
    },
    secret: {
      state: secret === null ? 'none' : secretIn(secret) === null ? 'damaged' : 'kept',
      file: await privateEntry(root, SECRET_FILE),
    },
    key: { state: isDestroyed(home) ? 'destroyed' : keyState(key), file: await privateEntry(root, KEY_FILE) },
    names: await privateEntry(root, NAMES_FILE),
  };
}

function keyState(text: string | null) {
  if (text === null) return 'none';
  if (isLocked(text)) return 'locked';
  return parseKey(text).key === null ? 'damaged' : 'kept';
}

/** An ending that nobody knows may be somebody's name: it is not told. */
function formatCounts({ documents }: CodedProject): FormatCount[] {
  const known = SOURCE_FORMATS.flatMap(({ extensions }) => extensions);
  const counts = new Map<string | null, { files: number; unread: number }>();
  for (const { file, findings } of documents) {
    const ending = known.find((one) => file.toLowerCase().endsWith(one)) ?? null;
    const { files, unread } = counts.get(ending) ?? { files: 0, unread: 0 };
    const isUnread = findings.some((one) => means(one, 'unread'));
    counts.set(ending, { files: files + 1, unread: unread + (isUnread ? 1 : 0) });
  }
  return [...counts].map(([ending, count]) => ({ ending, ...count }));
}

function countedByCode(findings: readonly Finding<RawText>[]): CountedCode[] {
  const counts = new Map<FindingCode, CountedCode>();
  for (const { code, severity } of findings)
    counts.set(code, { code, severity, count: (counts.get(code)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => a.code.localeCompare(b.code));
}

async function unbelievedAt(root: string, secret: string | null): Promise<number> {
  return (await KeptFacts.unbelieved(root, secret)) + (await KeptAnswers.unbelieved(root, secret));
}
