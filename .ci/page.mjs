/** Makes the script and the style of the page that `--format html` writes, and the script by which one that is watched reloads: strings, the same in every page. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join('src', 'writers', 'page');

/** Writes page.js into a folder. */
export async function packPage(target) {
  const files = ['main.ts', 'reload.ts', 'page.css'];
  const [script, reload, style] = await Promise.all(files.map(bundled));
  writeFileSync(
    join(target, 'page.js'),
    `export const PAGE = ${JSON.stringify({ script, reload, style })};\n`,
  );
  writeFileSync(
    join(target, 'page.d.ts'),
    'export declare const PAGE: Readonly<Record<"script" | "reload" | "style", string>>;\n',
  );
}

async function bundled(file) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [join(SOURCE, file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['chrome110', 'firefox110', 'safari16'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const [{ text }] = outputFiles;
  // It stands in a page as it is, where this would end it.
  if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${file} cannot stand in a page`);
  return text;
}
