import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '..');
/** The package leaves out what is in there. */
const FOLDER = join(ROOT, 'dist', 'data');
const NAME = 'program-in-one';
const PROGRAM = join(FOLDER, `${NAME}.mjs`);
export const PROGRAM_IN_ONE = new RegExp(`/dist/data/${NAME}\\.mjs`);
/** Runs in a browser, and is bundled for it. */
const PAGE = 'src/writers/page/';
const HERE = '\0program:';

/**
 * Gives the tests the program as one file, as whoever uses it has it: to transform and find its thousand files one by
 * one, in each process of tests, took a tenth of all the work. A file that a test imports is a part of the whole.
 */
export function programInOne({ alias }) {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.startsWith(PAGE))
    .sort();
  const parts = new Map(paths.map((path, i) => [path, `part${i}`]));
  let loaded = {};
  return {
    name: NAME,
    enforce: 'pre',
    // Not before tests are run: other tools read the configuration too.
    async configResolved() {
      await bundle(parts, alias);
      loaded = await import(pathToFileURL(PROGRAM).href);
    },
    resolveId(source, importer) {
      if (importer === undefined || !source.startsWith('.')) return null;
      const path = relative(ROOT, resolve(dirname(importer), source)).replaceAll('\\', '/');
      return parts.has(path) ? HERE + path : null;
    },
    load(id) {
      if (!id.startsWith(HERE)) return null;
      const part = parts.get(id.slice(HERE.length));
      const names = Object.keys(loaded[part]);
      return `import { ${part} } from ${JSON.stringify(PROGRAM)};\nexport const { ${names.join()} } = ${part};`;
    },
  };
}

/** Makes one file with every file of the program as a part. */
async function bundle(parts, alias) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: {
      contents: [...parts].map(([path, part]) => `export * as ${part} from './${path}';`).join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    alias,
    banner: {
      js: "import{createRequire as ofNode$}from'node:module';const require=ofNode$(import.meta.url);",
    },
    logLevel: 'warning',
    write: false,
  });
  mkdirSync(FOLDER, { recursive: true });
  const made = join(FOLDER, `${NAME}-${process.pid}.mjs`);
  // Another run may be reading the one that is there.
  writeFileSync(made, outputFiles[0].contents);
  renameSync(made, PROGRAM);
}
