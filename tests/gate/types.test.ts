import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The names every snippet may use. */
const PRELUDE = `
import { createGate, type Gate } from '../../src/gate/gate.ts';
import type { Anonymised, SafeText } from '../../src/gate/safe-text.ts';
import type { Exhibit } from '../../src/analyses/exhibit.ts';
import { type Finding, finding } from '../../src/model/finding.ts';
import type { RawText } from '../../src/model/raw-text.ts';
declare const gate: Gate;
declare const raw: RawText;
declare const safe: SafeText;
declare const rawReport: Exhibit<RawText>;
declare const passed: Anonymised<Exhibit<SafeText>>;
declare function write(report: Anonymised<Exhibit<SafeText>>): Uint8Array;
declare function show(text: SafeText): void;
const rest = { blocks: [], rows: { head: [], rows: [] } };
void [createGate, gate, raw, safe, rawReport, passed, write, show, rest, finding];
`;

const COMPILES: Record<string, string> = {
  'safe text of the gate': 'show(gate.text(raw));',
  'a report rebuilt field by field':
    'write(gate.pass(rawReport, (report, safe) => ({ stem: ["boom"], title: report.title.map((part) => typeof part === "object" ? safe(part) : part), data: {}, ...rest })));',
  'facts of numbers and codes': "finding('K101', { facts: { n: 3, codes: ['3/1/2'] }, excerpt: raw });",
};

const REFUSED: Record<string, string> = {
  'a spread of safe text': 'const text: SafeText = { ...safe }; void text;',
  'a look-alike of safe text': "show({ toString: () => 'x', toJSON: () => 'x' });",
  'a class that looks like it':
    "class Safe { #words = 'x'; toString() { return this.#words; } toJSON() { return this.#words; } } show(new Safe());",
  'a string as safe text': "show('x');",
  'raw text as safe text': 'show(raw);',
  'a new safe text': "const text = new (gate.text(raw).constructor)('x'); void text;",
  'a report map that forgets a field':
    'write(gate.pass(rawReport, () => ({ stem: [], data: {}, ...rest })));',
  'a report map that leaves raw text': 'write(gate.pass(rawReport, (report) => report));',
  'a report map with one raw field':
    'write(gate.pass(rawReport, (report) => ({ stem: report.stem, title: [], data: {}, ...rest })));',
  'a raw report for a writer': 'write(rawReport);',
  'a safe report that did not pass': 'write({ stem: [safe], title: [], data: {}, ...rest });',
  'a spread of a report that passed': 'write({ ...passed });',
  'raw text among the facts': "finding('K101', { facts: { who: raw } });",
  'a word among the facts': "finding('K101', { facts: { who: 'Marit' } });",
  'safe text among the facts': "const one: Finding<SafeText>['facts'] = { who: safe }; void one;",
  'a raw finding where a safe one is wanted':
    "const one: Finding<SafeText> = finding<RawText>('K101', { excerpt: raw }); void one;",
  'raw text as a string': 'const text: string = raw; void text;',
};

/** One program for all snippets: most of the time goes into the first. */
function errorsOf(snippets: Record<string, string>): Map<string, string[]> {
  const files = new Map(
    Object.entries(snippets).map(([name, code], i) => [
      resolve('tests/gate', `snippet-${i}.ts`),
      { name, code: PRELUDE + code },
    ]),
  );
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [...files.keys()] },
    ts.sys,
    '.',
  );
  const host = ts.createCompilerHost(options);
  host.fileExists = (file) => files.has(resolve(file)) || ts.sys.fileExists(file);
  host.readFile = (file) => files.get(resolve(file))?.code ?? ts.sys.readFile(file);
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([file, { name }]) => {
      const source = program.getSourceFile(file);
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return [name, found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n'))];
    }),
  );
}

describe('the compiler', () => {
  const errors = errorsOf({ ...COMPILES, ...REFUSED });

  test.each(Object.keys(COMPILES))('takes %s', (name) => {
    expect(errors.get(name)).toEqual([]);
  });

  test.each(Object.keys(REFUSED))('refuses %s', (name) => {
    // One reason, and the reason meant: a name that does not exist would refuse everything.
    expect(errors.get(name)).toHaveLength(1);
    expect(errors.get(name)?.join()).not.toMatch(/Cannot find|has no exported/);
  });
});
