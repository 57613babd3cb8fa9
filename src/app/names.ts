import { readPrivate } from '../io/private-folder.ts';
import { type Known, knownCoders } from '../key/known.ts';
import { parseNames } from '../key/names.ts';
import type { CodedProject } from '../model/project.ts';
import { type Candidate, candidatesIn, type Scan, undecided, withWords } from '../review/candidates.ts';
import { asidesOf } from './asides.ts';
import { nothingIsShown } from './doubts.ts';
import type { Loaded } from './load.ts';
import { scansOf, textsOf } from './scans.ts';

export const NAMES_FILE = 'names.yaml';

/** Who and what is named in a project, as far as it is known. */
export interface Names {
  /** Coders, and what the private list holds. */
  readonly decided: readonly Known[];
  /** Never masked. */
  readonly keep: readonly string[];
  /** What the interviews may name, and nobody said anything about. */
  readonly candidates: readonly Candidate[];
  readonly scans: readonly Scan[];
}

/**
 * Scans the project's transcripts, unless texts were scanned already. Throws a FindingError where the private list
 * cannot be understood: nobody knows what is hidden then.
 */
export async function namesOf(loaded: Loaded, scanned?: readonly Scan[]): Promise<Names> {
  const { project, home } = loaded;
  const text = home === null ? null : await readPrivate(home.root, NAMES_FILE);
  const list = parseNames(text ?? '');
  if (list.findings.length > 0) throw nothingIsShown(list.findings, project.language);
  const decided = [...knownCoders(authorsIn(project)), ...list.known];
  const keep = [...(home?.file.policy.keep ?? []), ...list.keep];
  const texts = textsOf(project);
  const all =
    scanned ??
    (await scansOf([...texts, ...asidesOf(project, [...(home?.file.policy.profiles.keys() ?? [])])], loaded));
  const scans = scanned ?? all.slice(0, texts.length);
  const candidates = candidatesIn(scans, all.slice(scans.length));
  return {
    decided: withWords(decided, candidates),
    keep,
    scans,
    candidates: undecided(candidates, decided, keep),
  };
}

function authorsIn({ documents }: CodedProject) {
  return documents.flatMap(({ notes }) => notes.map(({ author }) => author));
}
