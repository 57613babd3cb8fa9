/**
 * Writes down what the help says of analyses and formats. They say it themselves (src/cli/help-words.ts), and loading
 * all of them would take longer than all the rest of `--help`.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const SOURCE = 'src/cli/help-words.ts';

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
  const lines = Object.entries(words).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  writeFileSync(join(target, 'help-words.js'), lines.join(''));
  writeFileSync(join(target, 'help-words.d.ts'), `export * from '../../${SOURCE}';\n`);
}
