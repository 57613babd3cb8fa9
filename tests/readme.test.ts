import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAsDocx } from './support/demo-docx.ts';
import { newFolder, runHere } from './support/run-cli.ts';

interface Example {
  /** `scriptie`: a folder that held nothing but a Word file; `demo`: the example project. */
  readonly folder: string;
  readonly command: string;
  /** A line `…` stands for any lines. */
  readonly expected: readonly string[];
}

const readme = await readFile('README.md', 'utf8');

/** The commands behind `$ ` in the README's console blocks, in order, with what is shown of their output. */
function examplesIn(text: string): Example[] {
  return [...text.matchAll(/<!-- in: (\w+) -->\n```console\n([\s\S]*?)```/g)].flatMap(
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

/** The output has the expected lines in order, with anything where `…` stands. */
function shows(output: string, expected: readonly string[]): boolean {
  const literal = (line: string) =>
    line
      .trimEnd()
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/ {2,}/g, ' +');
  const pattern = expected.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${literal(line)} *\\n`)).join('');
  return new RegExp(`^${pattern}$`).test(output.endsWith('\n') ? output : `${output}\n`);
}

describe('every example of the README works as it says', () => {
  const home = newFolder();
  beforeAll(async () => {
    await mkdir(join(home.path, 'scriptie'));
    await writeFile(join(home.path, 'scriptie/scriptie.docx'), await demoAsDocx());
    await cp('fixtures/demo', join(home.path, 'demo'), { recursive: true });
  });
  afterAll(() => home.remove());

  const examples = examplesIn(readme);
  test('there are examples', () => expect(examples.length).toBeGreaterThan(8));
  test.each(examples)('$folder: $command', async ({ folder, command, expected }) => {
    const [program, ...argv] = command.split(' ');
    expect(program).toBe('kantlijn');
    const { out, err } = await runHere(join(home.path, folder), argv);
    if (!shows(out, expected)) expect(out + err).toBe(expected.join('\n'));
  });
});

test('the two commands stand at the top', () => {
  const top = readme.split('\n').slice(0, 6).join('\n');
  expect(top).toContain('npm ci && npm run demo');
  expect(top).toContain('npm test');
});
