import type { CodingsFile } from '../../files/codings-file.ts';
import type { Decisions } from '../../files/decisions-file.ts';
import { mayHoldKeysOf01 } from '../../files/versions.ts';
import { withLock } from '../../io/private/lock.ts';
import { readPrivate, writePrivate } from '../../io/private/private-folder.ts';
import { IoProblem } from '../../io/problem.ts';
import { keyMaker, newSecret, secretIn } from '../../key/key-maker.ts';
import type { Finding } from '../../model/finding.ts';
import { type KeyMaker, outlineOf } from '../../model/key.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { SECRET_DAMAGED } from '../findings/kinds.ts';
import { SECRET_FILE } from './files.ts';

/** The files of a project that may hold keys. */
export interface HoldingKeys {
  readonly decisions: Decisions | null;
  readonly codings: readonly CodingsFile[];
}

/**
 * What makes the keys of the project in a folder. Its secret is made at first use (`mayMake`), but never beside
 * keys that another secret made: these would all be strange ones then.
 */
export async function keyMakerFor(
  root: string,
  { decisions, codings }: HoldingKeys,
  mayMake: boolean,
  findings: Finding<RawText>[],
): Promise<KeyMaker> {
  const text = await readPrivate(root, SECRET_FILE);
  const isMade = text === null && mayMake && !holdKeys({ decisions, codings });
  const secret = isMade ? await makeSecret(root) : secretIn(text ?? '');
  if (text !== null && secret === null)
    findings.push(finding(SECRET_DAMAGED, { file: RawText.own(`.kantlijn/${SECRET_FILE}`) }));
  return keyMaker(secret, decisions !== null && mayHoldKeysOf01(decisions));
}

/** Null where nothing can be written. */
async function makeSecret(root: string): Promise<string | null> {
  try {
    return await withLock(root, async () => {
      const before = await readPrivate(root, SECRET_FILE);
      if (before !== null) return secretIn(before);
      const secret = newSecret();
      await writePrivate(root, SECRET_FILE, `${secret}\n`);
      return secret;
    });
  } catch (error) {
    if (error instanceof IoProblem) return null;
    throw error;
  }
}

/** Whether keys that were made under a secret stand in its files; decisions on those say in which source. */
function holdKeys({ decisions, codings }: HoldingKeys): boolean {
  const { accepted, corrections, withheld } = decisions ?? { accepted: [], corrections: [], withheld: [] };
  const named = [...accepted, ...corrections, ...withheld.map((one) => ({ ...one, name: one.key ?? '' }))];
  return (
    named.some(({ name, of }) => of !== null && outlineOf(name).includes('?')) ||
    codings.some((file) => file.codings.some(({ key }) => key !== null))
  );
}
