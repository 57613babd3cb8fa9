import { PATTERNS } from '../anonymise/detectors/index.ts';
import { createGate, type Gate } from '../anonymise/gate.ts';
import { assign, checkKey, type Key, newKey, parseKey, renderKey } from '../anonymise/key.ts';
import { type Known, knownCoders } from '../anonymise/known.ts';
import { parseNames } from '../anonymise/names.ts';
import { namingByAppearance, namingByKey } from '../anonymise/naming.ts';
import { readPrivate, writePrivate } from '../io/private-folder.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { FindingError, REFUSED } from './exit.ts';
import type { Home, Loaded } from './load.ts';
import { withheldIn } from './withheld.ts';

export const KEY_FILE = 'key.json';
export const NAMES_FILE = 'names.yaml';

/** The gate of a project, with its private list and its key; of bare documents, with placeholders in order of appearance. */
export async function gateFor(loaded: Loaded, language: Language, reveal: boolean): Promise<Gate> {
  const { project, home } = loaded;
  const shared = { withheld: withheldIn(project), language, reveal, detectors: PATTERNS };
  const coders = knownCoders(authorsIn(project));
  if (home === null)
    return createGate({ ...shared, known: coders, keep: [], naming: namingByAppearance(language) });
  const names = parseNames((await readPrivate(home.root, NAMES_FILE)) ?? '');
  if (names.findings.length > 0) throw new FindingError(names.findings, REFUSED);
  const known = [...coders, ...names.known];
  const key = await keyOf(home, known, language);
  return createGate({
    ...shared,
    known,
    keep: [...home.file.keep, ...names.keep],
    naming: namingByKey(key, language),
  });
}

function authorsIn({ documents }: CodedProject) {
  return documents.flatMap(({ notes }) => notes.map(({ author }) => author));
}

/** The project's key with everybody in it; kept when somebody is new. A key that is missing is never started anew. */
async function keyOf({ file, root }: Home, known: readonly Known[], language: Language): Promise<Key> {
  const text = await readPrivate(root, KEY_FILE);
  const read = text === null ? { key: null, findings: [] } : parseKey(text);
  const lost = read.findings.length > 0 ? read.findings : checkKey(read.key, file.key);
  if (lost.length > 0) throw new FindingError(lost, REFUSED);
  const key = assign(read.key ?? freshKey(), known, language);
  const rendered = renderKey(key);
  if (rendered !== text && (text !== null || key.entries.length > 0))
    await writePrivate(root, KEY_FILE, rendered);
  return key;
}

export function freshKey(): Key {
  return newKey(crypto.getRandomValues(new Uint8Array(32)));
}
