import { readFileSync, writeFileSync } from 'node:fs';

export interface Example {
  /** `repo`: this repository's example and nothing else; `scriptie`: nothing but a Word file; `demo`: the example project; another: what the page puts in it. */
  readonly folder: string;
  readonly command: string;
  /** A line `…` stands for any lines. */
  readonly expected: readonly string[];
}

/** The commands behind `$ ` in a page's console blocks, in order, with what is shown of their output. */
export function examplesIn(page: string): Example[] {
  return [...page.matchAll(/<!-- in: (\w+) -->\n```console\n([\s\S]*?)```/g)].flatMap(
    ([, folder = '', block = '']) =>
      block
        .split(/^\$ /m)
        .filter((part) => part.trim() !== '')
        .map((part) => {
          const [command = '', ...expected] = part.trimEnd().split('\n');
          return { folder, command, expected };
        }),
  );
}

/** Files that a page shows whole, by their path: `<!-- file: PATH -->` stands above each. */
export function filesIn(page: string): (readonly [path: string, content: string])[] {
  return [...page.matchAll(/<!-- file: (\S+) -->\n```\w+\n([\s\S]*?)```/g)].map(
    ([, path = '', content = '']) => [path, content] as const,
  );
}

const PROGRAM = /^(?:kantlijn|node bin\/kantlijn\.js) /;

/** What stands behind the program's name, as a shell would hand it over; null for another program. */
export function argumentsOf(command: string): string[] | null {
  if (!PROGRAM.test(command)) return null;
  const words = command.replace(PROGRAM, '').match(/"[^"]*"|\S+/g) ?? [];
  return words.map((word) => word.replaceAll('"', ''));
}

/** The output has the expected lines in order, with anything where `…` stands. */
export function shows(output: string, expected: readonly string[]): boolean {
  const literal = (line: string) =>
    line
      .trimEnd()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ {2,}/g, ' +');
  const pattern = expected.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${literal(line)} *\\n`)).join('');
  return new RegExp(`^${pattern}$`).test(output.endsWith('\n') ? output : `${output}\n`);
}

/** The table between `<!-- table: NAME -->` and `<!-- end -->`; null where the page has no such table. */
export function tableIn(path: string, name: string): string | null {
  return between(name).exec(readFileSync(path, 'utf8'))?.[2] ?? null;
}

export function replaceTable(path: string, name: string, table: string): void {
  const page = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    page.replace(between(name), (_, open: string, _old, end: string) => open + table + end),
  );
}

/** What stands first in each row below a table's head. */
export function firstCells(table: string): string[] {
  return table
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]?.trim() ?? '');
}

function between(name: string): RegExp {
  return new RegExp(`(<!-- table: ${name} -->\\n)([\\s\\S]*?)(<!-- end -->)`);
}
