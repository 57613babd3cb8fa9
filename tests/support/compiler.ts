import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize, resolve } from 'node:path';
import ts from 'typescript';

/** Every file of the program, from the root of the project. */
export const SOURCES: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort();

/** No comment of a TypeScript file says a type. */
const READ = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };

/** A program of these files as the compiler reads them; `made`: path -> text of files that are not on the disk. */
export function programOf(paths: readonly string[], made: ReadonlyMap<string, string>): ts.Program {
  const texts = new Map([...made].map(([path, text]) => [resolve(path), text] as const));
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const files = [...paths.map((path) => resolve(path)), ...texts.keys()];
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  host.jsDocParsingMode = READ.jsDocParsingMode;
  host.fileExists = (file) => texts.has(resolve(file)) || ts.sys.fileExists(file);
  host.readFile = (file) => texts.get(resolve(file)) ?? ts.sys.readFile(file);
  return ts.createProgram(files, options, host);
}

/** What the compiler says of a file of a program. */
export function errorsOf(program: ts.Program, path: string): string[] {
  const source = program.getSourceFile(resolve(path));
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'));
}

export interface Declared {
  readonly name: string;
  readonly isExported: boolean;
  readonly isType: boolean;
  readonly isFunction: boolean;
}

const outlines = new Map<string, ReturnType<typeof outlineIn>>();

/** What stands at the top of a file, and the files of ours that it names, for values and for types; read once. */
export function outlineOf(path: string) {
  const known = outlines.get(path) ?? outlineIn(path);
  outlines.set(path, known);
  return known;
}

function outlineIn(path: string) {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, READ, true);
  const imports = ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(`${dirname(path)}/${fileName}`).replaceAll('\\', '/'));
  return { imports, declared: source.statements.flatMap(declaredBy) };
}

function declaredBy(statement: ts.Statement): Declared[] {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const isExported = modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const isType =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name, initializer }) => {
      const isFunction = initializer !== undefined && ts.isFunctionLike(initializer);
      return { name: name.getText(), isExported, isType, isFunction };
    });
  const isFunction = ts.isFunctionDeclaration(statement);
  return isType || isFunction ? [{ name: statement.name?.text ?? '', isExported, isType, isFunction }] : [];
}
