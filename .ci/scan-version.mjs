/**
 * Says which detectors these are. What they found in a text is kept until the text changes or they do, and nobody
 * has to remember to raise a number.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rooms that decide what is found: a change in them makes what was kept out of date. */
const ROOMS = ['detect', 'language', 'model'];

/** Writes scan-version.js into the folder where the lists of words are. */
export function nameScanVersion(target) {
  const hash = createHash('sha256');
  for (const list of ['dutch.js', 'english.js']) hash.update(readFileSync(join(target, list)));
  for (const room of ROOMS) {
    const folder = join(import.meta.dirname, '..', 'src', room);
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(?:ts|txt)$/.test(file)) hash.update(readFileSync(join(folder, file)));
    }
  }
  const version = hash.digest('hex').slice(0, 16);
  writeFileSync(join(target, 'scan-version.js'), `export const SCAN_VERSION = '${version}';\n`);
  writeFileSync(join(target, 'scan-version.d.ts'), 'export declare const SCAN_VERSION: string;\n');
}
