/**
 * What reading costs at the very least: the same bytes, unpacked where they are packed and cut into words, and nothing else.
 *
 *     node bench/baseline.mjs DIR
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const dir = process.argv[2] ?? '.';
let bytes = 0;
let words = 0;
for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !/\.(?:md|yaml|docx)$/.test(entry.name) || path.includes('.kantlijn')) continue;
  const file = readFileSync(path);
  bytes += file.length;
  for (const text of entry.name.endsWith('.docx') ? partsIn(file) : [file])
    words += text.toString('utf8').split(/\s+/).length;
}
process.stdout.write(`${JSON.stringify({ bytes, words })}\n`);

/** The parts of a packed file, by the directory at its end. */
function partsIn(file) {
  const end = file.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const parts = [];
  for (let at = file.readUInt32LE(end + 16); at < end; ) {
    const [method, packed] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
    const place = file.readUInt32LE(at + 42);
    const start = place + 30 + file.readUInt16LE(place + 26) + file.readUInt16LE(place + 28);
    const part = file.subarray(start, start + packed);
    parts.push(method === 0 ? part : inflateRawSync(part));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}
