/** Makes dist/ out of src/: `node .ci/build.mjs`. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { packDrawingData } from './drawing-data.mjs';
import { packDutchWords } from './dutch-words.mjs';
import { packEnglishWords } from './english-words.mjs';
import { writeHelpWords } from './help-words.mjs';
import { noticesOf } from './notices.mjs';
import { packPage } from './page.mjs';
import { nameVersions } from './scan-version.mjs';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** Made for src to import; the bundle holds it, so the package leaves it out. */
const DATA = join(DIST, 'data');

/**
 * Lets everything that is loaded later reach the whole start as well. What several parts reach goes into a file of its
 * own for each set of them, so that the start was ten small files to find and open; now all of it has the same set.
 */
const startInOne = {
  name: 'start-in-one',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
      kind === 'dynamic-import' ? { path: join(resolveDir, path), namespace: 'later' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => ({
      contents: `export { run as start$ } from ${JSON.stringify(join(ROOT, 'src/cli/main.ts'))};export * from './${basename(path)}';`,
      resolveDir: join(path, '..'),
    }));
  },
};

/** The program, split by command so that each loads only what it needs, and the library beside it. */
export function bundle(options = {}) {
  return build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    alias: { 'node:child_process': './src/cli/no-child-process.ts' },
    // What is bundled may be CommonJS that requires node's own modules; made at first use, since every file has it.
    banner: {
      js: "import{createRequire}from'node:module';let ofNode$;const require=(name)=>(ofNode$??=createRequire(import.meta.url))(name);",
    },
    legalComments: 'none', // the notices have them all
    logLevel: 'warning',
    metafile: true,
    plugins: [startInOne],
    ...options,
  });
}

/**
 * Nothing of an earlier build stays but the types: `npm pack` makes them (`prepack`) before it builds (`prepare`), and
 * writes them again each time.
 */
export function clear(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== 'types') rmSync(join(folder, name), { recursive: true, force: true });
}

async function make() {
  clear(DIST);
  packDutchWords(DATA);
  packDrawingData(DATA);
  packEnglishWords(DATA);
  nameVersions(DATA);
  await packPage(DATA);
  await writeHelpWords(DATA);
  const { metafile } = await bundle();
  writeFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), noticesOf(metafile, ROOT));
  cpSync(join(ROOT, 'src', 'schemas'), join(DIST, 'schemas'), { recursive: true });
}

if (process.argv[1] === import.meta.filename) await make();
