/**
 * Writes down what the help says of analyses and formats. They say it themselves (src/cli/help-words.ts), and loading
 * all of them would take longer than all the rest of `--help`.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const SOURCE = 'src/cli/help-words.ts';

const SENTENCES = "import { sentence } from '../../src/sentences/sentence.ts';\n";

/** A value as a program makes it. A sentence is no data: only `sentence` makes one. */
function written(value) {
  if (typeof value?.in === 'function')
    return `sentence(${JSON.stringify(value.in('nl'))}, ${JSON.stringify(value.in('en'))})`;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${written(part)}`);
  return `{ ${parts.join(', ')} }`;
}

/** Needs the other files of `target`, which analyses may import. */
export async function writeHelpWords(target) {
  const bundled = join(target, 'help-words.tmp.mjs');
  await build({
    absWorkingDir: join(import.meta.dirname, '..'),
    entryPoints: [SOURCE],
    outfile: bundled,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  const words = await import(pathToFileURL(bundled).href);
  rmSync(bundled);
  const lines = Object.entries(words).map(([name, value]) => `export const ${name} = ${written(value)};\n`);
  writeFileSync(join(target, 'help-words.js'), SENTENCES + lines.join(''));
  writeFileSync(join(target, 'help-words.d.ts'), `export * from '../../${SOURCE}';\n`);
}
