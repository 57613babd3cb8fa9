import { extname, resolve } from 'node:path';
import { createGate } from '../../gate/gate.ts';
import type { SafeText } from '../../gate/safe-text.ts';
import { writeNew } from '../../io/atomic.ts';
import { readSources } from '../../io/read.ts';
import type { Key } from '../../key/key.ts';
import { namingByAppearance } from '../../key/naming.ts';
import { type Restored, restoreText, restoreZip } from '../../key/restore.ts';
import type { SourceFile } from '../../model/document.ts';
import { means } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { materialOf, readSource } from '../../sources/index.ts';
import { unpack } from '../../sources/office/unpack.ts';
import { decodeText, hasByteOrderMark } from '../../sources/text/encoding.ts';
import { NOT_TEXT } from '../../sources/text/finding-kinds.ts';
import { FindingError, UserError } from '../errors.ts';
import { WRONG_USE } from '../exit.ts';
import { CORRECTIONS } from '../provenance.ts';
import { type KeyTask, keptKey } from './task.ts';

const NEEDS_INTO = sentence(
  'een bestand van deze soort past niet op het scherm. Zeg met --into in welk nieuw bestand het moet.',
  'a file of this kind does not fit the screen. Say with --into which new file it should go to.',
);
const ONE_FILE = sentence(
  'namen komen in één bestand tegelijk terug. Noem er een.',
  'names are put back in one file at a time. Name one.',
);

/** One that stays, as it is written, and how often it stands there. */
export interface LeftPlaceholder {
  readonly placeholder: SafeText;
  readonly count: number;
}

export interface NamesRestored {
  /** Placeholders that got their name back. */
  readonly restored: number;
  readonly left: readonly LeftPlaceholder[];
  /** The whole text, with its names; null where it went into a file. */
  readonly text: SafeText | null;
}

/** A file with placeholders, and the new file that it goes into with its names; null for none. Both from `folder`. */
export interface Restoring {
  readonly folder: string;
  readonly path: string;
  readonly into: string | null;
}

/** Gives the placeholders in a file their names back; the file stays as it is. */
export async function restoreNames(task: KeyTask, { folder, path, into }: Restoring): Promise<NamesRestored> {
  const { language } = task;
  const isZip = materialOf(path) === 'zip';
  if (isZip && into === null) throw new UserError(say(NEEDS_INTO, language));
  const file = await fileAt(folder, path, language);
  const { key } = await keptKey(task);
  const returned = isZip ? await restoredZip(file, key, language) : restoredText(file, key, language);
  const { bytes, restored } = returned;
  const gate = createGate({ naming: namingByAppearance(language), language, reveal: true });
  const safe = (words: string) => gate.text(RawText.of(words));
  const left = [...returned.left].map(([placeholder, count]) => ({ placeholder: safe(placeholder), count }));
  if (into === null) return { restored, left, text: safe(new TextDecoder().decode(bytes)) };
  await writeNew(resolve(folder, into), bytes, { mode: 0o600 });
  return { restored, left, text: null };
}

async function fileAt(folder: string, path: string, language: Language): Promise<SourceFile> {
  const { files, findings } = await readSources(folder, [path]);
  const [file, ...others] = files;
  if (others.length > 0) throw new UserError(say(ONE_FILE, language));
  if (file === undefined) throw new FindingError(findings, WRONG_USE, language);
  return file;
}

/** What cannot be read as a document is not unpacked either: the reader says what is wrong with it. */
async function restoredZip(file: SourceFile, key: Key, language: Language): Promise<Restored> {
  const { findings } = await readSource(file);
  const unpacked = await unpack(file);
  const broken = findings.filter((one) => means(one, 'unread'));
  const refused = broken.length > 0 ? broken : unpacked.findings;
  if (refused.length > 0) throw new FindingError(refused, WRONG_USE, language);
  return restoreZip(unpacked.parts, key, CORRECTIONS);
}

function restoredText({ name, bytes }: SourceFile, key: Key, language: Language): Restored {
  const decoded = decodeText(bytes).text;
  if (decoded === null)
    throw new FindingError([finding(NOT_TEXT, { file: RawText.own(name) })], WRONG_USE, language);
  // What has a byte order mark needs one: Excel reads accents by it.
  const mark = hasByteOrderMark(bytes) ? '\uFEFF' : '';
  return restoreText(mark + decoded, extname(name).toLowerCase(), key, CORRECTIONS);
}
