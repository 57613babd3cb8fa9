import { createHmac } from 'node:crypto';
import { KeptFiles, PLATFORM } from '../io/kept-files.ts';
import { decrypt, encrypt } from '../key/cipher.ts';
import type { SourceFile } from '../model/document.ts';
import {
  factsMark,
  packedFacts,
  type ReadingHabits,
  readFacts,
  type SourceFacts,
  unpackedFacts,
} from '../project/source-facts.ts';

/** Where the facts of a project's sources are kept, and under what. */
export interface FactsAt {
  readonly root: string;
  /** The project's own, in hexadecimal digits. */
  readonly secret: string;
}

/**
 * What each source says. With a place to keep them, what did not change since a command last read it is not read again:
 * a file a source, sealed under the project's secret and bound to all that its facts depend on. One that is damaged,
 * another project's or out of date is passed over, and goes.
 */
export async function factsOf(
  sources: readonly SourceFile[],
  habits: ReadingHabits,
  at: FactsAt | null,
): Promise<SourceFacts[]> {
  const facts: SourceFacts[] = [];
  if (at === null) {
    for (const source of sources) facts.push(await readFacts(source, habits));
    return facts;
  }
  const kept = new FactsStore(at);
  for (const source of sources) facts.push(await kept.factsOf(source, habits));
  await kept.forgetOthers();
  return facts;
}

class FactsStore {
  readonly #files: KeptFiles;
  readonly #sealing: Uint8Array;
  readonly #naming: Uint8Array;
  readonly #names = new Set<string>();

  constructor({ root, secret }: FactsAt) {
    const keyFor = (use: string) => createHmac('sha256', Buffer.from(secret, 'hex')).update(use).digest();
    this.#files = new KeptFiles(root, 'sources');
    [this.#sealing, this.#naming] = [keyFor('facts of sources, sealed'), keyFor('facts of sources, named')];
  }

  async factsOf(source: SourceFile, habits: ReadingHabits): Promise<SourceFacts> {
    const mark = factsMark(source, habits, PLATFORM);
    // Under the secret, for who guesses the words of a source could make its mark.
    const name = createHmac('sha256', this.#naming).update(mark).digest('hex').slice(0, 32);
    this.#names.add(name);
    const sealed = await this.#files.read(name);
    const json = sealed === null ? null : decrypt(this.#sealing, sealed, mark);
    if (json !== null) return unpackedFacts(json);
    const facts = await readFacts(source, habits);
    await this.#files.write(name, encrypt(this.#sealing, packedFacts(facts), mark));
    return facts;
  }

  async forgetOthers(): Promise<void> {
    await this.#files.keepOnly(this.#names);
  }
}
