import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOMS, withArrows } from '../.ci/arrows.mjs';
import { type Declared, outlineOf, SOURCES } from './support/compiler.ts';
import { ASKED_INSIDE } from './support/inside.ts';
import { blames, lintOf } from './support/lint.ts';

/** Breaches of the one architectural rule, each planted in a file of its own. */
const BREACHES: readonly (readonly [path: string, code: string, rule: string])[] = [
  // From every room an arrow up to the next one above it, and to the topmost.
  ...ROOMS.slice(1).flatMap((room, i) => [
    [
      `src/${room}/up.ts`,
      `import { a } from '../${ROOMS[i]}/up.ts';\nexport const b = a;`,
      'noRestrictedImports',
    ] as const,
    [
      `src/${room}/deeper/top.ts`,
      `import { a } from '../../${ROOMS[0]}/fine.ts';\nexport const b = a;`,
      'noRestrictedImports',
    ] as const,
  ]),
  [
    'src/writers/breach.ts',
    "import { wordsOf } from '../model/words-of.ts';\nexport const a = wordsOf;",
    'noRestrictedImports',
  ],
  [
    'src/io/breach.ts',
    "import { rendered } from '../writers/rendered.ts';\nexport const a = rendered;",
    'noRestrictedImports',
  ],
  [
    'src/cli/breach.ts',
    "import * as words from '../model/words-of.ts';\nexport const a = words;",
    'noRestrictedImports',
  ],
  [
    'src/analyses/lent.ts',
    "import { readLent } from '../model/lent.ts';\nexport const a = readLent;",
    'noRestrictedImports',
  ],
  ['src/cli/again.ts', "export { partsOf } from '../model/words-of.ts';", 'noRestrictedImports'],
  [
    'src/cli/deeper/breach.ts',
    "import { letPass } from '../../gate/safe-text.ts';\nexport const a = letPass;",
    'noRestrictedImports',
  ],
  [
    'src/cli/disk.ts',
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
    'noRestrictedImports',
  ],
  [
    'src/cli/gate.ts',
    "import { createGate } from '../gate/gate.ts';\nexport const a = createGate;",
    'noRestrictedImports',
  ],
  [
    'src/cli/printed.ts',
    "import { terminalText } from './terminal-text.ts';\nexport const a = terminalText('x');",
    'noRestrictedImports',
  ],
  [
    'src/analyses/spoken.ts',
    "import { speak } from '../sentences/said.ts';\nexport const a = speak;",
    'noRestrictedImports',
  ],
  [
    'src/cli/render/any-gate.ts',
    "import { createGate } from '../../gate/gate.ts';\nexport const a = createGate;",
    'noRestrictedImports',
  ],
  ['src/app/environment.ts', 'export const a = process.env.KANTLIJN_PASSPHRASE;', 'noRestrictedGlobals'],
  ['src/app/print.ts', "export const a = () => console.log('x');", 'noRestrictedGlobals'],
  ['src/cli/commands/print.ts', 'export const a = (id: string) => console.log(id);', 'noRestrictedGlobals'],
  ['src/io/print.ts', 'export const a = (id: string) => console.log(id);', 'noRestrictedGlobals'],
  [
    'src/cli/render/print.ts',
    'export const a = (id: string) => process.stdout.write(id);',
    'noRestrictedGlobals',
  ],
  ['src/cli/global.ts', 'export const a = globalThis;', 'noRestrictedGlobals'],
  ['src/app/global.ts', "export const a = () => global.console.log('x');", 'noRestrictedGlobals'],
  ['src/io/stdout.ts', 'export const a = (id: string) => process.stdout.write(id);', 'plugin'],
  ['src/io/warning.ts', 'export const a = (id: string) => process.emitWarning(id);', 'plugin'],
  ['src/io/taken-apart.ts', 'const { stderr } = process;\nexport const a = stderr;', 'plugin'],
  ['src/io/by-name.ts', "export const a = (id: string) => process['stdout'].write(id);", 'plugin'],
  ['src/app/sent.ts', 'export const a = (id: string) => fetch(id);', 'noRestrictedGlobals'],
  ['src/writers/run.ts', 'export const a = (code: string) => new Function(code);', 'noRestrictedGlobals'],
  ...[
    'node:child_process',
    'node:worker_threads',
    'node:tty',
    'node:dns/promises',
    'node:util',
    'node:v8',
  ].map((name, i): (typeof BREACHES)[number] => [
    `src/${i % 2 === 0 ? 'app' : 'io'}/outside-${i}.ts`,
    `import * as all from '${name}';\nexport const a = all;`,
    'noRestrictedImports',
  ]),
  ['src/io/bare-name.ts', "export { connect } from 'net';", 'useNodejsImportProtocol'],
  ['src/app/bare-name.ts', "import * as all from 'tty';\nexport const a = all;", 'useNodejsImportProtocol'],
  ['src/cli/process.ts', "export { stdout } from 'node:process';", 'noRestrictedImports'],
  [
    'src/cli/required.ts',
    "import { createRequire } from 'node:module';\nexport const a = createRequire;",
    'noRestrictedImports',
  ],
  ['src/checks/any.ts', 'export const a: any = 1;', 'noExplicitAny'],
  ['src/checks/cast.ts', 'export const a = 1 as unknown as string;', 'plugin'],
  ['src/cli/cast.ts', "export const a = (id: string) => id as 'found';", 'plugin'],
  ['src/writers/cast.ts', 'export const a = (id: string) => [id] as never[];', 'plugin'],
  ['src/checks/root.ts', 'export const a = (t: { root: object }) => JSON.stringify(t.root);', 'plugin'],
  [
    'src/checks/deep-root.ts',
    'export const a = (t: { root: object }) => JSON.stringify([t.root], null, 2);',
    'plugin',
  ],
  ...[
    'new Error(words)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is planted
    'new TypeError(`nobody is called ${words}`)',
    "RangeError('nobody is called ' + words)",
    "new SyntaxError('no such name', { cause: words })",
    'new AggregateError([], words)',
    'new Error(...[words])',
  ].map((made, i): (typeof BREACHES)[number] => [
    `src/checks/told-${i}.ts`,
    `export const a = (words: string) => ${made};`,
    'plugin',
  ]),
  ['src/checks/own-error.ts', 'export class Told extends TypeError {}', 'plugin'],
  ['src/checks/ignore.ts', '// @ts-ignore\nexport const a = 1;', 'noTsIgnore'],
];

const ALLOWED = [
  ['src/cli/fine.ts', "import { assemble } from '../project/assemble.ts';\nexport const a = assemble;\n"],
  ['src/cli/told.ts', "export const a = () => new TypeError('nothing of anybody');\n"],
] as const;

describe('the linter', () => {
  const report = lintOf([...BREACHES, ...ALLOWED]);

  test.each(BREACHES)('catches %s', (path, _, rule) => expect(blames(report, path, rule)).toBe(true));

  test('catches no arrow without the table', () => {
    const arrows = BREACHES.filter(([, , rule]) => rule === 'noRestrictedImports');
    const bare = lintOf(arrows, (config) => ({ ...config, overrides: [] }));
    expect(arrows.filter(([path, , rule]) => blames(bare, path, rule))).toEqual([]);
  });

  test('has the arrows of the one table', () => {
    const config: unknown = JSON.parse(readFileSync('biome.json', 'utf8'));
    expect(config).toEqual(withArrows(config));
  });

  test('has a room for every folder', () =>
    expect(
      readdirSync('src')
        .filter((name) => !name.includes('.') && name !== 'schemas')
        .every((name) => ROOMS.includes(name)),
    ).toBe(true));

  test.each(ALLOWED)('lets %s be', (path) => expect(report).not.toContain(path));
});

const outlines = new Map(SOURCES.map((path) => [path, outlineOf(path)] as const));

describe('the files', () => {
  test('stand in no circle, for values nor for types', () => {
    const imports = new Map([...outlines].map(([path, outline]) => [path, outline.imports] as const));
    expect(circleIn(imports)).toEqual([]);
    // A circle is seen where there is one.
    const [first = '', second = ''] = SOURCES;
    const planted = new Map([...imports, [first, [second]] as const, [second, [first]] as const]);
    expect(circleIn(planted)).toEqual([first, second, first]);
  });

  test('and folders of one folder stand in no circle', () => {
    const imports = [...outlines].map(([path, outline]) => [path, outline.imports] as const);
    const folders = [...new Set(SOURCES.flatMap(foldersAbove))];
    expect(folders.map((folder) => circleIn(entriesOf(folder, imports)))).toEqual(folders.map(() => []));
    // A circle is seen where there is one, also of files that stand in none themselves.
    const planted = [...imports, ['src/app/key/planted.ts', ['src/app/load.ts']] as const];
    expect(circleIn(entriesOf('src/app', planted))).toEqual(expect.arrayContaining(['key', 'load.ts']));
  });

  test('of the audit stand in folders that import only those below them', () => {
    const picture = readFileSync('docs/house.md', 'utf8').split('The audit has folders')[1] ?? '';
    const folders = [...(picture.split('```')[1] ?? '').matchAll(/^([a-z]+) /gm)].map(
      ([, name]) => name ?? '',
    );
    const folderOf = (path: string) => /^src\/audit\/([^/]+)\//.exec(path)?.[1] ?? null;
    const own = SOURCES.flatMap((path) => folderOf(path) ?? []);
    expect([...new Set(own)].sort()).toEqual([...folders].sort());
    const up = [...outlines]
      .flatMap(([path, { imports }]) => imports.map((one) => [path, one] as const))
      .filter(([path, one]) => {
        const [from, to] = [folderOf(path), folderOf(one)].map((name) =>
          name === null ? null : folders.indexOf(name),
        );
        return from != null && to != null && to < from;
      });
    expect(up).toEqual([]);
  });

  test('export no name that another one exports as well', () => {
    expect(namesTwice(({ isExported }) => isExported)).toEqual(SAME_NAME);
  });

  test('have no type by a name that another one has, exported or not', () => {
    expect(namesTwice(({ isType }) => isType)).toEqual([]);
  });

  test('have no function by a name that another one has, exported or not', () => {
    expect(namesTwice(({ isFunction }) => isFunction)).toEqual(SAME_NAME);
  });

  /** Names that are declared so in several files. */
  function namesTwice(counts: (one: Declared) => boolean): string[] {
    const files = new Map<string, Set<string>>();
    for (const [path, { declared }] of outlines)
      for (const { name } of declared.filter(counts))
        files.set(name, new Set([...(files.get(name) ?? []), path]));
    return [...files].flatMap(([name, paths]) => (paths.size > 1 ? [name] : []));
  }
});

describe('the tests', () => {
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.replaceAll('\\', '/')}`)
    // A file of an addition stands for one of the room that it is added to.
    .filter((path) => path.endsWith('.ts') && !path.startsWith('tests/additions/'));
  const roomOf = (path: string) => path.split('/')[1];
  const abroad = [...outlines].flatMap(([path, { imports }]) =>
    imports.filter((one) => roomOf(one) !== roomOf(path)),
  );
  const recipes = readFileSync('docs/house.md', 'utf8').match(/src\/[\w/.-]+\.ts/g) ?? [];
  const front = new Set([...abroad, ...recipes, 'src/index.ts', 'src/cli/main.ts']);

  test('ask a room by what other rooms ask, by a registry or by what a recipe names', () => {
    const asked = tests.flatMap((path) => outlineOf(path).imports).filter((path) => path.startsWith('src/'));
    const inside = asked.filter((path) => !front.has(path) && !path.endsWith('/index.ts'));
    expect([...new Set(inside)].sort()).toEqual([...ASKED_INSIDE.keys()]);
  });
});

/** `run` is what a command does: `lazily` calls each by that name, and the program itself. */
const SAME_NAME = ['run'];

/** Every folder that a file stands in, from the outermost. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** What imports what of the files and folders that stand in a folder; a folder imports all that its files do. */
function entriesOf(
  folder: string,
  imports: readonly (readonly [path: string, imported: readonly string[]])[],
): Map<string, string[]> {
  const entryOf = (path: string) =>
    path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1).split('/')[0] ?? ''] : [];
  const entries = new Map<string, string[]>();
  for (const [path, imported] of imports) {
    for (const entry of entryOf(path))
      entries.set(entry, [
        ...(entries.get(entry) ?? []),
        ...imported.flatMap(entryOf).filter((one) => one !== entry),
      ]);
  }
  return entries;
}

/** The files of one circle, from its first back to itself; none where there is no circle. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]): string[] => {
    if (above.includes(path)) return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of imports.get(path) ?? []) {
      const circle = walk(next, [...above, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of imports.keys()) {
    const circle = walk(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
