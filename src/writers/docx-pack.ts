import { strFromU8, strToU8, unzipSync, type Zippable } from 'fflate';
import { zipped } from './zip.ts';

const CORE = 'docProps/core.xml';
const DATES = /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g;

/**
 * The same .docx without the moment it was made: one exhibit gives the same bytes on every day and machine, so
 * that version control shows real changes only. The npm package `docx` takes no date of its own.
 */
export function withoutClock(docx: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(docx)).filter(([path]) => !path.endsWith('/'));
  const files: Zippable = {};
  for (const [path, bytes] of parts) {
    files[path] = path === CORE ? strToU8(strFromU8(bytes).replace(DATES, '$11980-01-01T00:00:00Z')) : bytes;
  }
  return zipped(files);
}
