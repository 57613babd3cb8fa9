/**
 * The house's arrows, from one table: `node .ci/arrows.mjs` writes them into biome.json; a test says whether they are there.
 *
 * A room may import the rooms below it in this list, and none above it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOMS = [
  'cli',
  'app',
  'io',
  'writers',
  'analyses',
  'audit',
  'checks',
  'review',
  'artefact',
  'gate',
  'key',
  'detect',
  'project',
  'coding',
  'interviews',
  'sources',
  'files',
  'language',
  'sentences',
  'model',
];

/** All that is used of what node brings along; another rule refuses these without `node:`. The disk is for io/. */
const OF_NODE = [
  ...['crypto', 'os', 'path', 'path/posix', 'readline', 'timers/promises', 'url', 'zlib'],
  ...['fs', 'fs/promises'],
];

/** What a module (or some of its names) is kept for: the rooms that need it, or folders in one, and why nobody else has it. */
export const KEPT = [
  {
    group: ['**/model/words-of.ts'],
    not: ['writers', 'io', 'cli'],
    message: 'raw words leave through the gate only',
  },
  {
    group: ['**/model/packed.ts'],
    only: ['project'],
    message: 'what is packed has its words in clear: only project/ packs, for app/ to seal',
  },
  {
    group: ['**/model/lent.ts'],
    only: ['model'],
    message: 'only model/words-of.ts reads what a class lends',
  },
  {
    group: ['**/gate/safe-text.ts'],
    importNamePattern: 'mask|letPass',
    only: ['gate'],
    message: 'only the gate makes safe text',
  },
  {
    group: ['**/writers/rendered.ts'],
    importNamePattern: 'rendered',
    only: ['writers'],
    message: 'only a writer renders files',
  },
  {
    group: ['**/gate/gate.ts'],
    importNamePattern: 'createGate',
    only: ['app'],
    message: 'only app/ makes a gate',
  },
  {
    group: ['**/sentences/said.ts'],
    importNamePattern: 'speak',
    only: ['sentences'],
    message: 'only sentences/ says a string',
  },
  {
    group: ['**/sentences/program-word.ts'],
    only: ['cli/render', 'cli/commands/doctor'],
    message: 'only who asks a registry or the machine has a word that is no literal',
  },
  {
    group: ['**/terminal-text.ts'],
    importNamePattern: 'terminalText',
    only: ['cli/render'],
    message: 'only cli/render/ makes what a terminal takes',
  },
  {
    group: ['node:fs', 'node:fs/*'],
    only: ['io'],
    message: 'only io/ touches the disk',
  },
  {
    group: ['node:*', 'node:*/**', ...OF_NODE.map((name) => `!node:${name}`)],
    only: [],
    message: 'kantlijn prints by cli/ alone, starts no other program, makes no connection, and runs no text',
  },
];

/** Who sees the process that it runs in; everywhere else what it gives is handed in. */
const OUTSIDE = ['io/**', 'cli/terminal.ts', 'cli/commands/doctor/run.ts'];
const HIDDEN = {
  console: 'what is shown is rendered by cli/',
  ...Object.fromEntries(
    ['globalThis', 'global'].map((name) => [name, 'what is global stands by its own name']),
  ),
  ...Object.fromEntries(
    ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].map((name) => [
      name,
      'nothing leaves the computer',
    ]),
  ),
  ...Object.fromEntries(['eval', 'Function'].map((name) => [name, 'text is no program'])),
};
const PROCESS = 'only a terminal, doctor and io/ know of the process';

const withoutGlobals = (deniedGlobals) => ({ level: 'error', options: { deniedGlobals } });

/** Folders that may have what the rest of their room may not. */
const FOLDERS = KEPT.flatMap(({ only = [] }) => only.filter((place) => place.includes('/')));

/** `place` is a room, or a folder in one. */
function overrideOf(place) {
  const [room] = place.split('/');
  const above = ROOMS.slice(0, ROOMS.indexOf(room)).map((other) => `**/${other}/**`);
  const has = (places) => places.includes(place) || places.includes(room);
  const kept = KEPT.filter(({ only, not }) => (only === undefined ? has(not) : !has(only)));
  const patterns = [
    ...(above.length === 0
      ? []
      : [
          {
            group: [...above, '!./**'],
            message: `${room}/ imports nothing of the rooms above it: text flows one way`,
          },
        ]),
    ...kept.map(({ group, importNamePattern, message }) => ({
      group,
      ...(importNamePattern === undefined ? {} : { importNamePattern }),
      message,
    })),
  ];
  return {
    includes: [`src/${place}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: { level: 'error', options: { patterns } },
          noRestrictedGlobals: withoutGlobals({ ...HIDDEN, process: PROCESS }),
        },
      },
    },
  };
}

const OUTSIDE_MAY = {
  includes: OUTSIDE.map((place) => `src/${place}`),
  linter: { rules: { style: { noRestrictedGlobals: withoutGlobals(HIDDEN) } } },
};

/** biome.json as it should be. */
export function withArrows(config) {
  const others = config.overrides.filter(({ includes }) => !includes[0].startsWith('src/'));
  return { ...config, overrides: [...[...ROOMS, ...FOLDERS].map(overrideOf), OUTSIDE_MAY, ...others] };
}

if (process.argv[1] === import.meta.filename) {
  const path = join(import.meta.dirname, '..', 'biome.json');
  const config = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${JSON.stringify(withArrows(config), null, 2)}\n`);
}
