import { candidatesIn, knownFrom, undecided } from '../anonymise/candidates.ts';
import { createGate, type Gate } from '../anonymise/gate.ts';
import { assign } from '../anonymise/key.ts';
import { knownCoders } from '../anonymise/known.ts';
import { type Names, parseNames } from '../anonymise/names.ts';
import { namingByAppearance, namingByKey } from '../anonymise/naming.ts';
import { readPrivate } from '../io/private-folder.ts';
import type { Ladder } from '../model/ladder.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { NO_POLICY, type Policy } from '../project/policy.ts';
import { FindingError, REFUSED, UserError } from './exit.ts';
import { openKey } from './key.ts';
import type { Home, Loaded } from './load.ts';
import { say } from './messages.ts';
import { scansOf } from './scans.ts';
import { kindName } from './wanted.ts';
import { withheldIn } from './withheld.ts';

export const NAMES_FILE = 'names.yaml';

export interface Wanted {
  readonly reveal: boolean;
  /** For whom it is; the project's own choice unless given. */
  readonly profile?: string | undefined;
}

/**
 * The gate of a project, with its private list and its key; of bare documents, with placeholders in order of
 * appearance. What the interviews may name, and nobody decided about, is masked too.
 */
export async function gateFor(loaded: Loaded, language: Language, wanted: Wanted): Promise<Gate> {
  const { project, home } = loaded;
  const withheld = withheldIn(project);
  const policy = home?.file.policy ?? NO_POLICY;
  const ladder = ladderOf(policy, wanted.profile, language);
  const { reveal } = wanted;
  if (reveal) return createGate({ naming: namingByAppearance(language), withheld, language, reveal });
  const names = await namesOf(home);
  const decided = [...knownCoders(authorsIn(project)), ...names.known];
  const keep = [...policy.keep, ...names.keep];
  const scans = await scansOf(project, home);
  const candidates = undecided(candidatesIn(scans), decided, keep);
  const shared = {
    keep,
    withheld,
    language,
    ladder,
    scanned: new Map(scans.map(([text, spans]) => [text.root, spans])),
  };
  if (home === null) {
    const known = [...decided, ...knownFrom(candidates, null)];
    return createGate({ ...shared, known, naming: namingByAppearance(language) });
  }
  const { key, save } = await openKey(home);
  const known = [...decided, ...knownFrom(candidates, key)];
  const assigned = assign(key, known, language);
  await save(assigned);
  return createGate({ ...shared, known, naming: namingByKey(assigned, language) });
}

async function namesOf(home: Home | null): Promise<Names> {
  const names = parseNames(home === null ? '' : ((await readPrivate(home.root, NAMES_FILE)) ?? ''));
  if (names.findings.length > 0) throw new FindingError(names.findings, REFUSED);
  return names;
}

function ladderOf({ ladder, profiles }: Policy, profile: string | undefined, language: Language): Ladder {
  if (profile === undefined) return ladder;
  const chosen = profiles.get(profile);
  if (chosen !== undefined) return chosen;
  const filling = {
    kind: kindName('profile', language),
    name: profile,
    known: [...profiles.keys()].join(', '),
  };
  throw new UserError(say(language, 'noSuchName', filling));
}

function authorsIn({ documents }: CodedProject) {
  return documents.flatMap(({ notes }) => notes.map(({ author }) => author));
}
