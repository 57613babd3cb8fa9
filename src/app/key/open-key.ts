import { withLock } from '../../io/private/lock.ts';
import { readPrivate, writePrivate } from '../../io/private/private-folder.ts';
import { checkKey, fingerprint, KEY_PATH, type Key, newKey, parseKey, renderKey } from '../../key/key.ts';
import { isLocked, type Lock, lockKey, unlockKey } from '../../key/key-lock.ts';
import type { Finding } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { Ask } from '../ask.ts';
import { FindingError } from '../errors.ts';
import { REFUSED } from '../exit.ts';
import { KEY_LOCKED } from '../findings/kinds.ts';
import { type Home, isDestroyed } from '../home.ts';
import { KEY_FILE } from './files.ts';

const PASSPHRASE = sentence('Wachtwoordzin van de sleutel', 'Passphrase of the key');

/** A project's key, and how to keep it with whoever was added. */
export interface OpenKey extends Opened {
  /** False for a key that is not on disk yet. */
  readonly isKept: boolean;
  /**
   * Changes the key as it is on disk now, for another run may have added somebody meanwhile; gives it as it was
   * written, if anything changed. A key that is gone from the disk is not put back. `lock` locks it another way.
   */
  update(change: (key: Key) => Key, lock?: Lock | null): Promise<Key>;
}

/**
 * The key of a project; null where none may be kept: it was destroyed, or a damaged `kantlijn.yaml` does not tell
 * which key it is. A key that is missing is never started anew where the project names one. Throws a FindingError.
 */
export async function openKey(home: Home, ask: Ask): Promise<OpenKey | null> {
  const { root, file, isDamaged } = home;
  if (isDestroyed(home)) return null;
  const keys = new KeyFile(root, ask, file.language ?? 'nl');
  const kept = await keys.read(file.policy.key);
  if (kept === null && isDamaged) return null;
  const opened = kept ?? { key: freshKey(), lock: null };
  return {
    ...opened,
    isKept: kept !== null,
    async update(change, lock) {
      const planned = async () => {
        const now = await keys.read(kept === null ? null : fingerprint(kept.key), true);
        if (now === null && kept !== null) return { changed: change(kept.key), isNew: false, before: null };
        const { key, lock: before } = now ?? opened;
        const changed = change(key);
        const isSame = now === null ? changed.entries.length === 0 : renderKey(changed) === renderKey(key);
        return { changed, isNew: lock !== undefined || !isSame, before };
      };
      const seen = await planned();
      if (!seen.isNew) return seen.changed;
      return await withLock(root, async () => {
        const { changed, isNew, before } = await planned();
        if (isNew) await keys.write(changed, lock === undefined ? before : lock);
        return changed;
      });
    },
  };
}

/** The key on disk, null where there is none. The passphrase of a locked one is asked for once. */
export async function readKey(root: string, ask: Ask, language: Language): Promise<Opened | null> {
  return await new KeyFile(root, ask, language).read(null);
}

export function freshKey(): Key {
  return newKey(crypto.getRandomValues(new Uint8Array(32)));
}

interface Opened {
  readonly key: Key;
  /** With what it was unlocked; null for one without a passphrase. */
  readonly lock: Lock | null;
}

/** `key.json`, and what is known of it in this run. */
class KeyFile {
  readonly #root: string;
  readonly #ask: Ask;
  readonly #language: Language;
  #passphrase: string | null = null;
  #last: { readonly text: string | null; readonly opened: Opened | null } | null = null;

  constructor(root: string, ask: Ask, language: Language) {
    this.#root = root;
    this.#ask = ask;
    this.#language = language;
  }

  /** `expected` is a fingerprint; without one, or with `mayLack`, there may be no key. Throws a FindingError. */
  async read(expected: string | null, mayLack = false): Promise<Opened | null> {
    const text = await readPrivate(this.#root, KEY_FILE);
    if (this.#last === null || this.#last.text !== text) {
      const { opened, findings } = await this.#open(text);
      if (findings.length > 0) throw new FindingError(findings, REFUSED, this.#language);
      this.#last = { text, opened };
    }
    const { opened } = this.#last;
    const lost = opened === null && mayLack ? [] : checkKey(opened?.key ?? null, expected);
    if (lost.length > 0) throw new FindingError(lost, REFUSED, this.#language);
    return opened;
  }

  /** As it is, or locked with what it was unlocked with. */
  async write(key: Key, lock: Lock | null): Promise<void> {
    await writePrivate(this.#root, KEY_FILE, lock === null ? renderKey(key) : lockKey(key, lock));
  }

  async #open(text: string | null): Promise<{ opened: Opened | null; findings: Finding<RawText>[] }> {
    if (text === null) return { opened: null, findings: [] };
    if (!isLocked(text)) {
      const { key, findings } = parseKey(text);
      return { opened: key === null ? null : { key, lock: null }, findings };
    }
    this.#passphrase ??= await this.#ask.passphrase(say(PASSPHRASE, this.#language));
    if (!this.#passphrase) return { opened: null, findings: [finding(KEY_LOCKED, { file: KEY_PATH })] };
    return await unlockKey(text, this.#passphrase);
  }
}
