/**
 * Writes down what the help says of every analysis: `node .ci/report-words.mjs dist/data`. The analyses say it
 * themselves (src/analyses), and loading all of them would take longer than all the rest of `--help`.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const SOURCE = 'src/cli/commands/report-words.ts';

/** Needs the other files of `target`, which analyses may import. */
export async function writeReportWords(target) {
  const bundled = join(target, 'report-words.tmp.mjs');
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
  const { REPORT_WORDS } = await import(pathToFileURL(bundled).href);
  rmSync(bundled);
  writeFileSync(
    join(target, 'report-words.js'),
    `export const REPORT_WORDS = ${JSON.stringify(REPORT_WORDS, null, 2)};\n`,
  );
  writeFileSync(join(target, 'report-words.d.ts'), `export { REPORT_WORDS } from '../../${SOURCE}';\n`);
}

if (process.argv[1] === import.meta.filename)
  await writeReportWords(join(process.cwd(), process.argv[2] ?? 'dist/data'));
