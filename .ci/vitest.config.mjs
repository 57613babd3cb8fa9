import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import LongestFirst from './longest-first.mjs';
import { PROGRAM_IN_ONE, programInOne } from './program-in-one.mjs';
import { temporary } from './temporary.mjs';

/** Tests that put another module in a module's place; such a swap would reach whatever runs after it in the same process. */
const MOCKED = 'tests/**/*.mocked.test.ts';

const alias = { '@resvg/resvg-wasm': fileURLToPath(new URL('known-pictures.mjs', import.meta.url)) };
/** `SOURCES=1` runs the files of the program one by one, so that a stack of calls names them. */
const plugins = process.env.SOURCES === '1' ? [] : [programInOne({ alias })];

/**
 * The suite says the same every time; `npx vitest` on its own searches the properties elsewhere each time.
 *
 * Files of tests share their processes and what these loaded: the dictionary, the compiler and the writers are there
 * once in a process, in place of once in a file, which is a third of all the work.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    env: temporary(),
    sequence: { sequencer: LongestFirst },
    setupFiles: ['.ci/seed.mjs', '.ci/known-passphrases.mjs'],
    testTimeout: 60_000,
    maxWorkers: '100%', // else one core of two stands idle
    // What a test makes is gone when the next begins: room for it saves a tenth. Patterns are made once, as bin/ has it.
    // A third of the work was to compile functions again that hardly paid it back: that waits sixteen times as long. Of
    // the programs in wasm (pictures, a validator) a function is compiled when it is called, and once.
    execArgv: [
      '--max-semi-space-size=64',
      '--no-regexp-tier-up',
      '--interrupt-budget=1080000',
      '--wasm-lazy-compilation',
      '--no-wasm-tier-up',
      '--no-wasm-dynamic-tiering',
    ],
    hookTimeout: 60_000,
    server: { deps: { external: [PROGRAM_IN_ONE] } },
    projects: [
      {
        extends: true,
        plugins,
        test: { name: 'shared', isolate: false, exclude: [...configDefaults.exclude, MOCKED] },
      },
      { extends: true, test: { name: 'mocked', isolate: true, include: [MOCKED] } },
    ],
  },
});
