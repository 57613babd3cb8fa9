import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import { readFile, stat } from './disk.ts';
import { FILE_TOO_LARGE, NO_REGULAR_FILE } from './finding-kinds.ts';
import { IoProblem } from './problem.ts';

const BYTES_A_MEGABYTE = 1024 * 1024;
/** Megabytes. */
const LIMIT = 256;

/**
 * The bytes of a regular file, no folder; a pipe or a device could keep everybody waiting for ever. `name` is shown as the file.
 * Throws what the disk throws, and an IoProblem for anything else and for a file that is too large.
 */
export async function readRegular(path: string, name: string): Promise<Buffer> {
  const stats = await stat(path);
  const file = RawText.own(name);
  if (!stats.isFile()) throw new IoProblem(finding(NO_REGULAR_FILE, { file }));
  if (stats.size > LIMIT * BYTES_A_MEGABYTE) {
    const facts = { megabytes: Math.ceil(stats.size / BYTES_A_MEGABYTE), limit: LIMIT };
    throw new IoProblem(finding(FILE_TOO_LARGE, { file, facts }));
  }
  return await readFile(path);
}
