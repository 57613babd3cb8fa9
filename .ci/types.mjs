/**
 * Writes the types of the library into dist/types: `node .ci/types.mjs`, before a package is made. Only what can be
 * reached from src/index.ts.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'dist', 'types');
const IMPORTED = /((?:from|import\()\s*['"])(\.{1,2}\/[^'"]+)\.ts(['"])/g;

/** Path of a declaration below src -> its text, with the ends of names that a bundler or node looks for. */
export function typesOf(entry) {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, ROOT);
  const program = ts.createProgram(fileNames, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: TARGET,
    rootDir: ROOT,
  });
  const written = new Map();
  program.emit(undefined, (path, text) => written.set(path, text), undefined, true);
  const reached = new Map();
  const todo = [resolve(TARGET, entry.replace(/\.ts$/, '.d.ts'))];
  for (const path of todo) {
    const text = written.get(path);
    if (text === undefined || reached.has(path)) continue;
    const [foreign] =
      /(?<=from\s*['"])(?![./]|node:)[^'"]+/.exec(text.replace(/\/\*[\s\S]*?\*\//g, '')) ?? [];
    // The bundle needs no other package, so whoever installs it has none.
    if (foreign !== undefined) throw new Error(`the types of the library need ${foreign}: ${path}`);
    reached.set(path, text.replace(IMPORTED, '$1$2.js$3'));
    for (const [, , name] of text.matchAll(IMPORTED)) todo.push(resolve(dirname(path), `${name}.d.ts`));
  }
  return new Map([...reached].map(([path, text]) => [relative(join(TARGET, 'src'), path), text]));
}

if (process.argv[1] === import.meta.filename) {
  rmSync(TARGET, { recursive: true, force: true });
  for (const [path, text] of typesOf('src/index.ts')) {
    mkdirSync(dirname(join(TARGET, path)), { recursive: true });
    writeFileSync(join(TARGET, path), text);
  }
}
