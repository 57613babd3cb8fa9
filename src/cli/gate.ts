import { nothingIsShown } from '../app/doubts.ts';
import { UserError } from '../app/errors.ts';
import type { Loaded } from '../app/load.ts';
import { say } from '../app/messages.ts';
import { namesOf } from '../app/names.ts';
import { withheldIn } from '../app/withheld.ts';
import { NO_POLICY, type Policy } from '../files/policy.ts';
import { createGate, type Gate } from '../gate/gate.ts';
import type { Key } from '../key/key.ts';
import { assign } from '../key/ledger.ts';
import { namingByAppearance, namingByKey } from '../key/naming.ts';
import type { Ladder } from '../model/ladder.ts';
import type { Language } from '../model/project.ts';
import { knownFrom, type Scan } from '../review/candidates.ts';
import { openKey } from './key.ts';
import type { Terminal } from './terminal.ts';
import { kindName } from './wanted.ts';

export interface Wanted {
  readonly reveal: boolean;
  /** For whom it is; the project's own choice unless given. */
  readonly profile?: string | undefined;
  /** Texts that were scanned already; the project's transcripts unless given. */
  readonly scans?: readonly Scan[] | undefined;
  /** Where the passphrase of a locked key comes from. */
  readonly terminal: Terminal;
}

/**
 * The gate of a project, with its private list and its key; of bare documents, with placeholders in order of
 * appearance. What the interviews may name, and nobody decided about, is masked too. Throws a FindingError where it is not
 * known what has to stay hidden.
 */
export async function gateFor(loaded: Loaded, language: Language, wanted: Wanted): Promise<Gate> {
  const { project, home, doubts } = loaded;
  if (doubts.length > 0) throw nothingIsShown(doubts, language);
  const withheld = withheldIn(project);
  const ladder = ladderOf(home?.file.policy ?? NO_POLICY, wanted.profile, language);
  const { reveal } = wanted;
  if (reveal) return createGate({ naming: namingByAppearance(language), withheld, language, reveal });
  const opened = home === null ? null : await openKey(home, wanted.terminal);
  const { decided, keep, candidates, scans } = await namesOf(loaded, wanted.scans);
  const scanned = new Map(scans.map(([text, spans]) => [text.root, spans]));
  const shared = { keep, withheld, language, ladder, scanned };
  if (opened === null) {
    const known = [...decided, ...knownFrom(candidates, null)];
    return createGate({ ...shared, known, naming: namingByAppearance(language) });
  }
  const knownBy = (key: Key) => [...decided, ...knownFrom(candidates, key)];
  const key = await opened.update((now) => assign(now, knownBy(now), language));
  return createGate({ ...shared, known: knownBy(key), naming: namingByKey(key, language) });
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
