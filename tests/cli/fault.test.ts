import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { folderWith } from '../support/folder.ts';
import { terminalIn } from '../support/run-cli.ts';

const NAME = 'Marit van Dam';

test.each([
  ['a message', `Unexpected token, "${NAME}" is no JSON`],
  ['a message with a line that looks like a place', `no JSON:\n    at ${NAME} (gesprek.ts:1:2)`],
  ['no message', ''],
])('a fault of the program with %s says where it was, and quotes nobody', async (_, message) => {
  const { terminal, shown } = terminalIn(folderWith('a.md'));
  const fails = () => {
    throw new SyntaxError(message);
  };
  await run(['notes', 'a.md'], { ...terminal, out: fails });
  const { err } = shown();
  expect(err).toMatch(/^kantlijn: dit hoort niet te gebeuren \(SyntaxError .*fault\.test\.ts:\d+:\d+.*\)/);
  expect(err).not.toContain('Marit');
});

test('a fault is told in the language that is spoken', async () => {
  const { terminal, shown } = terminalIn(folderWith('a.md'));
  const fails = () => {
    throw new SyntaxError();
  };
  await run(['notes', 'a.md', '--language', 'en'], { ...terminal, out: fails });
  expect(shown().err).toMatch(/^kantlijn: this should not happen .* Please report it\.\n$/);
});

test.each([
  ['an error that nobody waits for', `void Promise.reject(new Error('${NAME}'))`],
  ['words that nobody waits for', `void Promise.reject('${NAME}')`],
  ['an error of a timer', `setTimeout(() => { throw new Error('${NAME}') })`],
  ['words of a timer', `setTimeout(() => { throw '${NAME}' })`],
])('what happens beside a command quotes nobody either: %s', (_, fault) => {
  const main = pathToFileURL(resolve('dist/main.js')).href;
  const beside = `await (await import('${main}')).runProcess(['--version', '--language', 'en']); ${fault};`;
  const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', beside], {
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^kantlijn: this should not happen/);
  expect(stderr).not.toContain('Marit');
  expect(status).toBe(2);
});
