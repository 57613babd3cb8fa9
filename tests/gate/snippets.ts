/** The names every snippet may use. */
const PRELUDE = `
import { UserError } from '../../src/app/errors.ts';
import { json as jsonOf, line as lineOf } from '../../src/cli/render/lines.ts';
import type { Command } from '../../src/cli/command.ts';
import { createGate, type Gate } from '../../src/gate/gate.ts';
import type { Anonymised, Safe, SafeText } from '../../src/gate/safe-text.ts';
import type { Exhibit, Inline } from '../../src/gate/exhibit.ts';
import { asData, NO_DATA } from '../../src/gate/shown-data.ts';
import type { Code } from '../../src/model/code.ts';
import type { Finding } from '../../src/model/finding.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { type AnyFindingKind, type FindingKind, finding, findingKind } from '../../src/sentences/finding-kind.ts';
import { say, tell, term } from '../../src/sentences/say.ts';
import { type Sentence, sentence } from '../../src/sentences/sentence.ts';
declare const terminal: Parameters<Command['run']>[0]['terminal'];
declare const gate: Gate;
declare const raw: RawText;
declare const safe: SafeText;
declare const anybody: string;
declare const code: Code;
declare const report: { readonly title: RawText; readonly id: string; readonly status: 'found' | 'missing' };
declare const passed: Anonymised<Exhibit>;
declare function write(report: Anonymised<Exhibit>): Uint8Array;
declare function show(text: SafeText): void;
const rest = { data: NO_DATA, blocks: [], rows: { head: [], rows: [] } };
const GAPLESS = findingKind({ code: 'K901', severity: 'error', message: sentence('Fout.', 'Wrong.'), hint: sentence('Kijk.', 'Look.') });
const GAPS = findingKind({
  code: 'K902',
  severity: 'error',
  message: sentence('{count} keer {code}.', '{code} {count} times.'),
  hint: sentence('Groep {group}, {code}. Bedoelde u {near?}?', 'Group {group}, {code}. Did you mean {near?}?'),
});
const facts = { count: 3, code };
const words = { group: raw, near: raw };
const COUNT = sentence('{count} van {name}', '{count} of {name}');
void [RawText, UserError, jsonOf, asData, lineOf, terminal, createGate, gate, raw, safe, code, anybody, report, passed, write, show, rest, finding, say, tell, term, COUNT, GAPLESS, GAPS, facts, words];
`;

export const COMPILES: Readonly<Record<string, string>> = {
  'safe text of the gate': 'show(gate.text(raw));',
  'a report after the gate':
    'write(gate.pass(report, ({ title, status }) => ({ stem: [term(status)], title: [title], ...rest })));',
  'a sentence with safe text in it':
    "const line: Inline = tell(COUNT, 'nl', { count: 3, name: safe }); void line;",
  'a line for a terminal': "terminal.out(lineOf([safe, ' ', term('x'), 3], 'nl'));",
  'a mistake told in safe text': "new UserError(tell(COUNT, 'nl', { count: 3, name: safe }));",
  'a finding that says nothing more': 'finding(GAPLESS, { excerpt: raw, line: 3 });',
  'a finding with all of its gaps':
    'finding(GAPS, { facts: { count: 3, code: [code] }, words, excerpt: raw });',
  'a word that there may not be': 'finding(GAPS, { facts, words: { group: raw, near: null } });',
  'JSON of safe text, own words and numbers':
    "for (const part of jsonOf('tree', asData({ safe, said: term('x'), is: 'found', n: 3, all: [{ safe, at: null }] }))) terminal.out(part);",
  'JSON of a report after the gate':
    'gate.pass(report, ({ title, status }) => ({ stem: [], title: [title], ...rest, data: asData({ title, status }) }));',
  'any kinds in a list': 'const kinds: readonly AnyFindingKind[] = [GAPLESS, GAPS]; void kinds;',
};

export const REFUSED: Readonly<Record<string, string>> = {
  'a spread of safe text': 'const text: SafeText = { ...safe }; void text;',
  'a look-alike of safe text': "show({ toString: () => 'x', toJSON: () => 'x' });",
  'a class that looks like it':
    "class Alike { #words = 'x'; toString() { return this.#words; } toJSON() { return this.#words; } } show(new Alike());",
  'a string as safe text': "show('x');",
  'raw text as safe text': 'show(raw);',
  'a new safe text': "const text = new (gate.text(raw).constructor)('x'); void text;",
  'a string in an exhibit': 'const line: Inline = [anybody]; void line;',
  'a word in an exhibit that nobody says': "const line: Inline = ['Marit']; void line;",
  'raw text in an exhibit': 'const line: Inline = [raw]; void line;',
  'a string of a report in an exhibit': 'gate.pass(report, ({ id }): Inline => [id]);',
  'a string of a report in what JSON shows': 'gate.pass(report, (data) => asData(data));',
  'a string in JSON': 'asData({ text: anybody });',
  'a string in JSON, deep in a list': 'asData({ all: [{ names: [anybody] }] });',
  'a word of JSON that may be any': "asData({ text: Math.random() > 0.5 ? 'found' : anybody });",
  'a string among the keys of JSON': 'asData({ [anybody]: 3 });',
  'a record of strings in JSON': 'asData({ counts: {} as Readonly<Record<string, number>> });',
  'a pattern of strings in JSON': `asData({ text: ('b4:' + anybody) as \`b4:\${string}\` });`,
  'anything in JSON': 'asData({ text: JSON.parse(anybody) });',
  'an object of which nobody knows what it holds as JSON': 'asData(JSON.parse(anybody) as object);',
  'anything as JSON': 'const all = JSON.parse(anybody); asData({ all });',
  'raw text in JSON': 'asData({ raw });',
  'a code in JSON': 'asData({ code });',
  'a Map in JSON': 'asData({ counts: new Map([[anybody, 3]]) });',
  'the words of safe text beside a string in JSON': "asData({ text: safe + ': ' + anybody });",
  'an object that was not seen to be shown as JSON':
    "for (const part of jsonOf('tree', { data: 'x' })) terminal.out(part);",
  'an object as the data of an exhibit':
    'gate.pass(report, ({ title }): Exhibit => ({ ...rest, stem: [], title: [title], data: { title } }));',
  'a string as what the program says': 'term(anybody);',
  'a sentence made of a string': "sentence(anybody, 'x');",
  'a sentence with another gap in one language': "sentence('{a}', '{b}');",
  'a sentence without a word for its gap': "say(COUNT, 'nl', { count: 3 });",
  'a sentence with raw text in it':
    "const line: Inline = tell(COUNT, 'nl', { count: 3, name: raw }); void line;",
  'a sentence with a string in it': "say(COUNT, 'nl', { count: 3, name: anybody });",
  'an exhibit that lacks a part': 'write(gate.pass(report, () => ({ stem: [], ...rest })));',
  'a raw report for a writer': 'write(report);',
  'a safe exhibit that did not pass': 'write({ stem: [safe], title: [], ...rest });',
  'a spread of a report that passed': 'write({ ...passed });',
  'a string for a terminal': 'terminal.out(anybody);',
  'safe text with something before it': "terminal.err('x: ' + safe);",
  'raw text on a line': "terminal.out(lineOf([raw], 'nl'));",
  'a string on a line': "terminal.out(lineOf([anybody], 'nl'));",
  'something that looks rendered': "terminal.out({ toString: () => 'x' });",
  'a question that is a string': 'terminal.confirm(anybody);',
  'a mistake told in a string': 'new UserError(anybody);',
  'a mistake told in raw text': 'new UserError([raw]);',
  'raw text among the facts': 'finding(GAPS, { facts: { count: raw, code }, words });',
  'a word among the facts': "finding(GAPS, { facts: { count: 'Marit', code }, words });",
  'a string among the facts': 'finding(GAPS, { facts: { count: anybody, code }, words });',
  'a string among the words': 'finding(GAPS, { facts, words: { group: anybody, near: null } });',
  'a finding that lacks a fact': 'finding(GAPS, { facts: { count: 3 }, words });',
  'a finding that lacks all facts': 'finding(GAPS, { words });',
  'a finding that lacks a word': 'finding(GAPS, { facts, words: { near: raw } });',
  'a finding that leaves open a word': 'finding(GAPS, { facts, words: { group: raw } });',
  'nothing for a word that there must be': 'finding(GAPS, { facts, words: { group: null, near: null } });',
  'a fact that no sentence has': 'finding(GAPS, { facts: { ...facts, of: 3 }, words });',
  'a word that no sentence has': 'finding(GAPS, { facts, words: { ...words, who: raw } });',
  'facts for a kind without gaps': 'finding(GAPLESS, { facts: { count: 3 } });',
  'words for a kind without gaps': 'finding(GAPLESS, { words: { near: raw } });',
  'a kind with gaps where none are filled': 'const kind: FindingKind = GAPS; void kind;',
  'a kind that is told in strings':
    "findingKind({ code: 'K903', severity: 'error', message: { nl: anybody, en: anybody }, hint: COUNT });",
  'two strings as a sentence': "const said: Sentence = { nl: 'x', en: 'x' }; void said;",
  'a look-alike of a sentence': 'const said: Sentence = { in: () => anybody }; void said;',
  "a sentence in anybody's words": 'void COUNT.map(() => anybody);',
  'a sentence with gaps where none are filled': 'const said: Sentence = COUNT; void said;',
  'a superfluous word in a sentence': "say(COUNT, 'nl', { count: 3, name: 3, more: 3 });",
  'a raw finding where a safe one is wanted':
    'const one: Safe<Finding<RawText>> = finding(GAPLESS, { excerpt: raw }); void one;',
  'raw text as a string': 'const text: string = raw; void text;',
  'the words of a whole text': 'void raw.root.words;',
  'a reader of raw text': 'void RawText.reader;',
  'the words of raw text by any method': 'void (raw.words ?? 0);',
};

/** The same names where nothing is guarded: what was possible, so that a refusal is the guard's and not the snippet's. */
const UNGUARDED = `
export {};
declare class RawText { static reader: (text: RawText) => string; words: string; root: { words: string } }
declare const raw: RawText;
declare const safe: { toString(): string; toJSON(): string };
declare const anybody: string;
declare const terminal: { out(text: unknown): void; err(text: string): void; confirm(text: string): void };
declare const gate: { pass<T, U>(report: T, exhibit: (report: T) => U): U };
declare const report: { readonly title: RawText; readonly id: string };
declare function asData(data: object): object;
declare function jsonOf(command: string, data: object): object[];
declare function show(text: unknown): void;
type Inline = readonly unknown[];
type Exhibit = { data: object; stem: Inline; title: Inline; blocks: Inline; rows: object };
declare const rest: { blocks: Inline; rows: object };
void [jsonOf, asData, RawText, raw, safe, anybody, terminal, gate, report, show, rest];
`;

/** Ways by which words came out. */
export const ONCE = [
  'the words of a whole text',
  'a reader of raw text',
  'the words of raw text by any method',
  'a string in an exhibit',
  'a string of a report in an exhibit',
  'a string of a report in what JSON shows',
  'a string in JSON',
  'a string among the keys of JSON',
  'an object that was not seen to be shown as JSON',
  'raw text in an exhibit',
  'a string as safe text',
  'raw text as safe text',
  'a string for a terminal',
  'safe text with something before it',
  'a question that is a string',
];

/** Each in a file of its own below tests/gate: its name, where it stands, what it says. */
export const SNIPPETS: readonly (readonly [name: string, path: string, code: string])[] = [
  ...Object.entries({ ...COMPILES, ...REFUSED }).map(([name, code]) => [name, PRELUDE + code] as const),
  ...ONCE.map((name) => [`once ${name}`, UNGUARDED + REFUSED[name]] as const),
].map(([name, code], i) => [name, `tests/gate/snippet-${i}.ts`, code]);
