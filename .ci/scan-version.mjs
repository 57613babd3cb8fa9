/**
 * Says which detectors and which readers these are. What they found in a text or a file is kept until it changes or they
 * do, and nobody has to remember to raise a number.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOMS } from './arrows.mjs';

const ROOT = join(import.meta.dirname, '..');
/** The rooms that decide what is found: a change in them makes what was kept out of date. */
const DETECTING = ['detect', 'language', 'model'];
/** What reads and searches a source and keeps what it found, and everything that it can import. */
const READING = ROOMS.slice(ROOMS.indexOf('app'));
/** What an answer is made by. */
const ANSWERING = ['../package.json', '../package-lock.json'].map((name) => join(ROOT, 'src', name));

/** Writes scan-version.js, reading-version.js and answer-version.js into the folder where the lists of words are. */
export function nameVersions(target) {
  const lists = ['dutch.js', 'english.js'].map((list) => join(target, list));
  nameVersion(target, 'scan', [...lists, ...DETECTING.flatMap(sourcesOf)]);
  // The lock file says which parsers there are.
  nameVersion(target, 'reading', [...lists, join(ROOT, 'package-lock.json'), ...READING.flatMap(sourcesOf)]);
  nameVersion(target, 'answer', [...lists, ...ANSWERING, ...ROOMS.flatMap(sourcesOf)]);
}

function nameVersion(target, what, files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  const name = `${what.toUpperCase()}_VERSION`;
  const version = hash.digest('hex').slice(0, 16);
  writeFileSync(join(target, `${what}-version.js`), `export const ${name} = '${version}';\n`);
  writeFileSync(join(target, `${what}-version.d.ts`), `export declare const ${name}: string;\n`);
}

function sourcesOf(room) {
  const folder = join(ROOT, 'src', room);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.filter((file) => /\.(?:ts|txt)$/.test(file)).map((file) => join(folder, file));
}
