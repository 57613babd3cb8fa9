/**
 * What reading costs at the very least: the same bytes, cut into words, and nothing else.
 *
 *     node bench/baseline.mjs DIR
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const dir = process.argv[2] ?? '.';
let bytes = 0;
let words = 0;
for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !/\.(?:md|yaml)$/.test(entry.name) || path.includes('.kantlijn')) continue;
  const text = readFileSync(path);
  bytes += text.length;
  words += text.toString('utf8').split(/\s+/).length;
}
process.stdout.write(`${JSON.stringify({ bytes, words })}\n`);
