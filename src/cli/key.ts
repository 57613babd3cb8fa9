import { checkKey, KEY_PATH, type Key, newKey, parseKey, renderKey } from '../anonymise/key.ts';
import { isLocked, type Lock, lockKey, unlockKey } from '../anonymise/key-lock.ts';
import { readPrivate, writePrivate } from '../io/private-folder.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { KEY_DESTROYED } from '../project/key-edit.ts';
import { FindingError, REFUSED } from './exit.ts';
import type { Home } from './load.ts';
import { say } from './messages.ts';
import type { Terminal } from './terminal.ts';

export const KEY_FILE = 'key.json';

/** A project's key, and how to keep it with whoever was added. */
export interface OpenKey {
  readonly key: Key;
  /** With what it was unlocked; null for one without a passphrase. */
  readonly lock: Lock | null;
  /** False for a key that is not on disk yet. */
  readonly isKept: boolean;
  /** Writes only what changed. */
  save(key: Key): Promise<void>;
}

/**
 * The key of a project; null where none may be kept: it was destroyed, or a damaged `kantlijn.yaml` does not tell
 * which key it is. A key that is missing is never started anew where the project names one. Throws a FindingError.
 */
export async function openKey(home: Home, terminal: Terminal): Promise<OpenKey | null> {
  const { root, file, isDamaged } = home;
  if (isDestroyed(home)) return null;
  const kept = await readKey(root, file.policy.key, terminal, file.language);
  if (kept === null && isDamaged) return null;
  const key = kept?.key ?? freshKey();
  const lock = kept?.lock ?? null;
  return {
    key,
    lock,
    isKept: kept !== null,
    async save(changed) {
      const isSame = renderKey(changed) === renderKey(key);
      if (!isSame || (kept === null && changed.entries.length > 0)) await saveKey(root, changed, lock);
    },
  };
}

/**
 * The key on disk, null where there is none and none is expected; `expected` is a fingerprint. A locked one takes
 * the passphrase of the environment, or asks once. Throws a FindingError.
 */
export async function readKey(
  root: string,
  expected: string | null,
  terminal: Terminal,
  language: Language,
): Promise<Opened | null> {
  const text = await readPrivate(root, KEY_FILE);
  const read = text !== null && isLocked(text) ? await unlocked(text, terminal, language) : plain(text);
  const lost = read.findings.length > 0 ? read.findings : checkKey(read.opened?.key ?? null, expected);
  if (lost.length > 0) throw new FindingError(lost, REFUSED, language);
  return read.opened;
}

/** Writes a key as it is, or locked with what it was unlocked with. */
export async function saveKey(root: string, key: Key, lock: Lock | null): Promise<void> {
  await writePrivate(root, KEY_FILE, lock === null ? renderKey(key) : lockKey(key, lock));
}

export function isDestroyed({ file }: Home): boolean {
  return file.policy.key === KEY_DESTROYED;
}

export function freshKey(): Key {
  return newKey(crypto.getRandomValues(new Uint8Array(32)));
}

type Opened = Pick<OpenKey, 'key' | 'lock'>;

interface Read {
  readonly opened: Opened | null;
  readonly findings: readonly Finding<RawText>[];
}

function plain(text: string | null): Read {
  if (text === null) return { opened: null, findings: [] };
  const { key, findings } = parseKey(text);
  return { opened: key === null ? null : { key, lock: null }, findings };
}

async function unlocked(text: string, terminal: Terminal, language: Language): Promise<Read> {
  const passphrase =
    terminal.variable('KANTLIJN_PASSPHRASE') || (await terminal.secret(say(language, 'passphrase')));
  if (!passphrase) return { opened: null, findings: [finding('K614', { file: KEY_PATH })] };
  return await unlockKey(text, passphrase);
}
