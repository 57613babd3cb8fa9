import { isKind, type Kind } from '../detect/kinds.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { hashOf } from '../sources/hash.ts';
import { isRecord, parsed } from './json.ts';

export const KEY_DAMAGED = findingKind({
  code: 'K611',
  severity: 'error',
  message: sentence('De sleutel van dit project is beschadigd.', "This project's key is damaged."),
  hint: sentence(
    'Zet .kantlijn/key.json terug uit een reservekopie. Met een nieuwe sleutel krijgt iedereen een ander nummer.',
    'Put .kantlijn/key.json back from a backup. With a new key everybody gets another number.',
  ),
});

export const KEY_MISSING = findingKind({
  code: 'K613',
  severity: 'error',
  message: sentence(
    'De sleutel die bij dit project hoort, is er niet.',
    'The key that belongs to this project is not here.',
  ),
  hint: sentence(
    'Zet .kantlijn/key.json terug, of vraag de sleutel aan wie het project maakte.',
    'Put .kantlijn/key.json back, or ask whoever made the project for it.',
  ),
});

/** Gives every placeholder its person back. Private: it is never part of an export. */
export interface Key {
  /** Hexadecimal, made once; its fingerprint tells one key from another. */
  readonly secret: string;
  readonly entries: readonly KeyEntry[];
}

export interface KeyEntry {
  /** For ever the same, in the language in which it was given out. */
  readonly placeholder: string;
  readonly kind: Kind;
  /** The name it was given out for, then the others. */
  readonly forms: readonly RawText[];
}

const VERSION = 1;

/** As findings name it. */
export const KEY_PATH = RawText.of('.kantlijn/key.json');

/** A key without entries. Throws a RangeError for less than 16 random bytes. */
export function newKey(random: Uint8Array): Key {
  if (random.length < 16) throw new RangeError('a key needs at least 16 random bytes');
  return { secret: Buffer.from(random).toString('hex'), entries: [] };
}

/** Sixteen hexadecimal digits that tell nothing of the key; entries that are added do not change it. */
export function fingerprint(key: Key): string {
  return hashOf(`kantlijn key ${key.secret}`).slice(0, 16);
}

/** The key as a file. Holds every original: it goes into `.kantlijn/` and nowhere else. */
export function renderKey(key: Key): string {
  const entries = key.entries.map(({ placeholder, kind, forms }) => ({
    placeholder,
    kind,
    forms: forms.map(wordsOf),
  }));
  return `${JSON.stringify({ kantlijn: VERSION, secret: key.secret, entries }, null, 2)}\n`;
}

/**
 * Whether this is the key the project was made with: a finding where there is none, or another one. Its placeholders
 * would not be those of earlier exports, so nothing starts anew by itself. `expected` is null where the project names none.
 */
export function checkKey(key: Key | null, expected: string | null): Finding<RawText>[] {
  if (expected === null || (key !== null && fingerprint(key) === expected)) return [];
  return [finding(KEY_MISSING, { file: KEY_PATH })];
}

/** Whether the text of a file, or its start, is that of a key without a passphrase. */
export function isKeyText(text: string): boolean {
  return /^\s*\{\s*"kantlijn"\s*:\s*\d+\s*,\s*"secret"\s*:/.test(text);
}

/** The key of a file's text; a finding and no key where it is damaged. */
export function parseKey(text: string): { key: Key | null; findings: Finding<RawText>[] } {
  const key = parsedKey(text);
  if (key !== null) return { key, findings: [] };
  return { key: null, findings: [finding(KEY_DAMAGED, { file: KEY_PATH })] };
}

function parsedKey(text: string): Key | null {
  const data = parsed(text);
  if (!isRecord(data)) return null;
  const { kantlijn: version, secret, entries } = data;
  if (version !== VERSION) return null;
  if (typeof secret !== 'string' || !/^(?:[0-9a-f]{2}){16,}$/.test(secret) || !Array.isArray(entries))
    return null;
  const read = entries.map(readEntry).filter((entry) => entry !== null);
  const distinct = new Set(read.map((entry) => entry.placeholder)).size;
  return distinct === entries.length ? { secret, entries: read } : null;
}

function readEntry(data: unknown): KeyEntry | null {
  if (!isRecord(data)) return null;
  const { placeholder, kind, forms } = data;
  if (typeof placeholder !== 'string' || !/^\[.+ \d+\]$/.test(placeholder)) return null;
  if (typeof kind !== 'string' || !isKind(kind) || !Array.isArray(forms)) return null;
  const texts = forms.filter((form): form is string => typeof form === 'string');
  if (texts.length !== forms.length || texts.length === 0) return null;
  return { placeholder, kind, forms: texts.map((form) => RawText.of(form)) };
}
