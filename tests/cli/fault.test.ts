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
  expect(err).toMatch(/^kantlijn: this should not happen \(SyntaxError .*fault\.test\.ts:\d+:\d+.*\)/);
  expect(err).not.toContain('Marit');
});
