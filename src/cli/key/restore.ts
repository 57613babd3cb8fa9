import { extname, resolve } from 'node:path';
import { FindingError, UserError } from '../../app/errors.ts';
import { FINE, REFUSED, WRONG_USE } from '../../app/exit.ts';
import { say } from '../../app/messages.ts';
import { createGate } from '../../gate/gate.ts';
import { writeNew } from '../../io/atomic.ts';
import { readSources } from '../../io/read.ts';
import type { Key } from '../../key/key.ts';
import { namingByAppearance } from '../../key/naming.ts';
import { type Restored, restoreText, restoreZip } from '../../key/restore.ts';
import { means } from '../../model/catalogue.ts';
import type { SourceFile } from '../../model/document.ts';
import { finding } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { decodeText, hasByteOrderMark } from '../../sources/encoding.ts';
import { materialOf, readSource } from '../../sources/index.ts';
import { unpack } from '../../sources/office/unpack.ts';
import { printJson } from '../emit.ts';
import { inline } from '../render/blocks.ts';
import { type KeyTask, projectKey } from './task.ts';

/** A file that says "pseudonymised" and is not would be shared. */
const CORRECTIONS = new Map(
  (['nl', 'en'] as const).map((language) => [say(language, 'pseudonymised'), say(language, 'holdsNames')]),
);

/** Gives the placeholders in a file their names back, on the terminal or in a new file; the file stays as it is. */
export async function restoreNames(task: KeyTask, path: string): Promise<number> {
  const { terminal, options, language, folder } = task;
  const isZip = materialOf(path) === 'zip';
  if (options.into === undefined) {
    if (isZip) throw new UserError(say(language, 'restoreNeedsInto', { extension: extname(path) }));
    if (!terminal.isTerminal && options.reveal !== 'anyway')
      throw new UserError(say(language, 'restoreElsewhere'), REFUSED);
  }
  const file = await fileAt(task, path);
  const { key, isKept } = await projectKey(task);
  if (!isKept) throw new UserError(say(language, 'noKey'));
  const result = isZip ? await zipped(file, key, language) : text(file, key, language);
  if (options.into !== undefined)
    await writeNew(resolve(folder, options.into), result.bytes, { mode: 0o600 });
  report(task, result);
  return FINE;
}

async function fileAt({ folder, language }: KeyTask, path: string): Promise<SourceFile> {
  const { files, findings } = await readSources(folder, [path]);
  const [file, ...others] = files;
  if (others.length > 0) throw new UserError(say(language, 'oneThing'));
  if (file === undefined) throw new FindingError(findings, WRONG_USE, language);
  return file;
}

/** What cannot be read as a document is not unpacked either: the reader says what is wrong with it. */
async function zipped(file: SourceFile, key: Key, language: Language): Promise<Restored> {
  const { findings } = await readSource(file);
  const unpacked = await unpack(file);
  const broken = findings.filter(({ code }) => means(code, 'unread'));
  const refused = broken.length > 0 ? broken : unpacked.findings;
  if (refused.length > 0) throw new FindingError(refused, WRONG_USE, language);
  return restoreZip(unpacked.parts, key, CORRECTIONS);
}

function text({ name, bytes }: SourceFile, key: Key, language: Language): Restored {
  const decoded = decodeText(bytes).text;
  if (decoded === null)
    throw new FindingError([finding('K122', { file: RawText.of(name) })], WRONG_USE, language);
  // What has a byte order mark needs one: Excel reads accents by it.
  const mark = hasByteOrderMark(bytes) ? '\uFEFF' : '';
  return restoreText(mark + decoded, extname(name).toLowerCase(), key, CORRECTIONS);
}

function report({ terminal, options, language }: KeyTask, { bytes, restored, left }: Restored): void {
  const { into } = options;
  const gate = createGate({ naming: namingByAppearance(language), language, reveal: true });
  const shown = into === undefined ? gate.text(RawText.of(new TextDecoder().decode(bytes))) : null;
  const total = [...left.values()].reduce((sum, count) => sum + count, 0);
  if (options.json === true) {
    const data = { restored, left: Object.fromEntries(left), into: into ?? null, text: shown };
    printJson({ terminal, language, revealed: shown !== null }, 'anonymise', data, []);
    return;
  }
  if (shown === null) terminal.out(`${say(language, 'written', { path: into ?? '' })}\n`);
  else terminal.out(terminal.isTerminal ? inline([shown]) : shown.toString());
  terminal.err(`${say(language, 'restored', { count: restored })}\n`);
  const list = [...left].map(([placeholder, count]) => `${placeholder} ${count}×`).join(', ');
  if (total > 0) terminal.err(`${say(language, 'leftAsTheyAre', { count: total, list })}\n`);
}
