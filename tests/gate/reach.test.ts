import { relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { KEPT } from '../../.ci/arrows.mjs';
import { onceFor } from '../../src/model/deferred.ts';
import { errorsOf, programOf, SOURCES } from '../support/compiler.ts';
import { COMPILES, ONCE, REFUSED, SNIPPETS } from './snippets.ts';
import { toldBy } from './told.ts';

// The linter sees which file an import names. Where the name comes from in the end, only the compiler knows.

/** What the linter keeps to some rooms, by the file that declares it. */
const GUARDED = KEPT.flatMap(({ group: [group = ''], importNamePattern, only, not }) => {
  const file = SOURCES.find((path) => path.endsWith(group.replace('**', '')));
  if (file === undefined) return [];
  const isIn = (path: string, places: readonly string[]) =>
    places.some((place) => path.startsWith(`src/${place}/`));
  return {
    file,
    names: new RegExp(`^(?:${importNamePattern ?? '.*'})$`),
    isOpenTo: (path: string) =>
      path === file || (only === undefined ? !isIn(path, not ?? []) : isIn(path, only)),
  };
});

/** Ways around the linter, by the file they stand in; each is refused once. */
const WAYS: Readonly<Record<string, readonly (readonly [path: string, code: string])[]>> = {
  'a re-export through an allowed file': [
    ['src/analyses/again.ts', "export { wordsOf } from '../model/words-of.ts';"],
    ['src/cli/reads.ts', "import { wordsOf } from '../analyses/again.ts';\nexport const a = typeof wordsOf;"],
  ],
  'a chain of them under other names': [
    ['src/checks/first.ts', "export * from '../model/words-of.ts';"],
    ['src/analyses/second.ts', "export { partsOf as rest } from '../checks/first.ts';"],
    [
      'src/writers/reads.ts',
      "import * as all from '../analyses/second.ts';\nexport const a = (one: keyof typeof all) => all[one];",
    ],
  ],
  'a value that is the function': [
    [
      'src/audit/value.ts',
      "import { wordsOf } from '../model/words-of.ts';\nexport const tools = { read: wordsOf };",
    ],
    [
      'src/io/reads.ts',
      "import { tools } from '../audit/value.ts';\nexport const a = (one: keyof typeof tools) => tools[one];",
    ],
  ],
  'an import when it runs': [
    [
      'src/cli/render/later.ts',
      "export const a = async () => Object.keys(await import('../../model/words-of.ts'));",
    ],
  ],
  'a name put together when it runs': [
    ['src/writers/computed.ts', "export const a = (room: string) => import(room.concat('/words-of.ts'));"],
  ],
  'a comment that silences the compiler': [
    ['src/cli/silenced.ts', '// @ts-expect-error\nexport const a: number = "x";'],
  ],
  'a function around it': [
    [
      'src/review/around.ts',
      "import type { RawText } from '../model/raw-text.ts';\nimport { wordsOf } from '../model/words-of.ts';\nexport const shout = (text: RawText) => wordsOf(text).toUpperCase();",
    ],
    [
      'src/cli/shouts.ts',
      "import { NO_TEXT } from '../model/raw-text.ts';\nimport { shout } from '../review/around.ts';\nexport const a = shout(NO_TEXT);",
    ],
  ],
  'a gate made elsewhere': [
    ['src/app/gates.ts', "export { createGate as makeGate } from '../gate/gate.ts';"],
    ['src/cli/gates.ts', "import { makeGate } from '../app/gates.ts';\nexport const a = makeGate.name;"],
  ],
  'safe text of a file that is allowed to make it': [
    ['src/gate/open-door.ts', "export { letPass } from './safe-text.ts';"],
    ['src/app/door.ts', "import { letPass } from '../gate/open-door.ts';\nexport const a = letPass.name;"],
  ],
};

/** Ways to tell a text in an exception; `raw` is one, `words` are what it says. */
const TELLINGS: Readonly<Record<string, string>> = {
  'its message': 'throw new Error(words);',
  'a message that holds it': "throw new RangeError('nobody is called ' + words);",
  'a call without new': 'throw TypeError(words);',
  'what caused it': "throw new Error('no such name', { cause: words });",
  'a list of messages': 'throw new Error(...[words]);',
  'a class by another name': 'const Fault = Error; throw new Fault(words);',
  'a class that is found when it runs': 'throw new { Fault: RangeError }.Fault(words);',
  'a class of its own': 'class Fault extends TypeError {} throw new Fault(words);',
  'a class without a name': 'throw new (class extends Error {})(words);',
  'a message that is set': "const fault = new Error('no such name'); fault.message = words; throw fault;",
  'a text that is thrown': 'throw words;',
  'a text that is raw and thrown': 'throw raw;',
};

const telling = ([name, code]: [string, string], i: number) =>
  [
    name,
    `src/checks/telling-${i}.ts`,
    `import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
export function a(raw: RawText) { const words = wordsOf(raw); ${code} }`,
  ] as const;

const tellings = Object.entries(TELLINGS).map(telling);
const planted = [
  ...Object.values(WAYS).flat(),
  ...[...tellings, ...SNIPPETS].map(([, path, code]) => [path, code] as const),
];
// One program for all: most of the time goes into reading the files.
const program = programOf(SOURCES, new Map(planted));
const checker = program.getTypeChecker();

describe('what is kept to some rooms', () => {
  const reached = new Map(
    program.getSourceFiles().flatMap((source) => {
      const path = pathOf(source);
      return path.startsWith('src/') ? [[path, reachedBy(source, path, checker)] as const] : [];
    }),
  );

  test('is guarded by the file that declares it', () => expect(GUARDED.length).toBeGreaterThan(4));

  test('is reached from nowhere else, however it is called on the way', () => {
    expect(SOURCES.flatMap((path) => reached.get(path) ?? [])).toEqual([]);
  });

  test.each(Object.entries(WAYS))('is seen behind %s', (_, files) => {
    const [path = ''] = files.at(-1) ?? [];
    expect(reached.get(path)).not.toEqual([]);
  });

  test('is told by no exception, which goes past the gate', () => {
    const told = (path: string) => {
      const source = program.getSourceFile(path);
      return source === undefined ? [] : toldBy(source, checker).map((line) => `${path}:${line}`);
    };
    expect(SOURCES.flatMap(told)).toEqual([]);
    expect(tellings.filter(([, path]) => told(path).length === 0).map(([name]) => name)).toEqual([]);
  });

  test('may be used where it is kept', () => {
    const uses = program.getSourceFile('src/checks/meant.ts');
    expect(uses === undefined ? [] : reachedBy(uses, 'src/cli/meant.ts', checker)).not.toEqual([]);
    expect(reached.get('src/checks/meant.ts')).toEqual([]);
  });
});

describe('the compiler', () => {
  const errors = new Map(SNIPPETS.map(([name, path]) => [name, errorsOf(program, path)] as const));

  test.each(Object.keys(COMPILES))('takes %s', (name) => {
    expect(errors.get(name)).toEqual([]);
  });

  test.each(Object.keys(REFUSED))('refuses %s', (name) => {
    // One reason, and the reason meant: a name that does not exist would refuse everything.
    expect(errors.get(name)).toHaveLength(1);
    expect(errors.get(name)?.join()).not.toMatch(/Cannot find|has no exported/);
  });

  test.each(ONCE)('would take %s where nothing is guarded', (name) => {
    expect(errors.get(`once ${name}`)).toEqual([]);
  });
});

/** Where a file that stands at `path` has what is kept from it: a name, a value, a module, or a call that reads. */
function reachedBy(source: ts.SourceFile, path: string, checker: ts.TypeChecker): string[] {
  const closed = GUARDED.filter(({ isOpenTo }) => !isOpenTo(path));
  const isKept = (symbol: ts.Symbol | undefined) => {
    const guards = closed.filter(({ names }) => names.test(symbol?.name ?? ''));
    return (symbol?.declarations ?? []).some(
      (one) => isValue(one) && guards.some(({ file }) => file === pathOf(one.getSourceFile())),
    );
  };
  const mayReadWords = GUARDED.some(({ file, isOpenTo }) => file === WORDS && isOpenTo(path));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const kept =
      (bringsIn(node) && symbolsOf(node, checker).some(isKept)) ||
      (isModuleName(node) && modulesOf(node, checker).some(isKept)) ||
      isComputedImport(node) ||
      (ts.isCallExpression(node) && !mayReadWords && readsRaw(node, checker));
    if (kept) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return SILENCES.test(source.text) ? [...found, path] : found;
}

/** They make the compiler pass over what it would refuse. */
const SILENCES = /@ts-(?:expect-error|ignore|nocheck)/;

/** Of such a module nobody can tell what it is. */
function isComputedImport(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node) &&
    node.expression.kind === ts.SyntaxKind.ImportKeyword &&
    !node.arguments.every((name) => ts.isStringLiteral(name))
  );
}

const WORDS = 'src/model/words-of.ts';

const pathOf = onceFor((source: ts.SourceFile) => relative('.', source.fileName).replaceAll('\\', '/'));

function isValue(declaration: ts.Declaration): boolean {
  return ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration);
}

/** Names by which something comes into a file: of an import, of a part of a module or of an object. */
function bringsIn(node: ts.Node): node is ts.Identifier {
  if (!ts.isIdentifier(node)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isBindingElement(parent);
}

/** What a name stands for in the end, what its value is, and what an object of that name holds. */
function symbolsOf(node: ts.Identifier, checker: ts.TypeChecker): ts.Symbol[] {
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return [];
  const end = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const type = checker.getTypeOfSymbol(end);
  const isObject = end.flags & ts.SymbolFlags.Variable && type.getCallSignatures().length === 0;
  const held = isObject && ts.isImportSpecifier(node.parent) ? type.getProperties() : [];
  const values = [type, ...held.map((one) => checker.getTypeOfSymbol(one))];
  return [end, ...values.flatMap((value) => value.getSymbol() ?? [])];
}

/** `'./x.ts'` of `import * as x from`, `export * from` and `import()`: all that the module has is had. */
function isModuleName(node: ts.Node): node is ts.StringLiteral {
  if (!ts.isStringLiteral(node)) return false;
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression.kind === ts.SyntaxKind.ImportKeyword;
  if (ts.isExportDeclaration(parent)) return parent.exportClause === undefined;
  const bindings = ts.isImportDeclaration(parent) ? parent.importClause?.namedBindings : undefined;
  return bindings !== undefined && ts.isNamespaceImport(bindings);
}

function modulesOf(node: ts.StringLiteral, checker: ts.TypeChecker): ts.Symbol[] {
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return [];
  return checker
    .getExportsOfModule(symbol)
    .map((one) => (one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one));
}

/** Whether a call takes raw text, or a code, and gives a string. */
function readsRaw(node: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const given = node.arguments.map((argument) => checker.getTypeAtLocation(argument));
  const isRaw = given.some((type) => ['RawText', 'Code'].includes(type.getSymbol()?.name ?? ''));
  if (!isRaw) return false;
  const type = checker.getTypeAtLocation(node);
  const result = checker.getAwaitedType(type) ?? type;
  return (result.isUnion() ? result.types : [result]).some(({ flags }) => flags & ts.TypeFlags.StringLike);
}
