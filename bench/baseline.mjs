/**
 * What reading costs at the very least: the same bytes, cut into words, and nothing else.
 *
 *     node bench/baseline.mjs DIR
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const dir = process.argv[2] ?? '.';
let bytes = 0;
let words = 0;
for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !/\.(?:md|docx|yaml)$/.test(entry.name) || path.includes('.kantlijn')) continue;
  const text = readFileSync(path);
  bytes += text.length;
  words += textOf(entry.name, text).split(/\s+/).length;
}

/** Of a Word file its text and its comments, tags and all. */
function textOf(name, bytes) {
  if (!name.endsWith('.docx')) return bytes.toString('utf8');
  const parts = unzipSync(bytes, { filter: (part) => /^word\/(?:document|comments)\.xml$/.test(part.name) });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join(' ');
}
process.stdout.write(`${JSON.stringify({ bytes, words })}\n`);
