import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { SHELLS } from '../../src/cli/shells/index.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { EVERY_COMMAND } from '../support/examples.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

const FORMATS = Object.keys(WRITE_FORMATS);
const READING = EVERY_COMMAND.filter(({ documentsIn }) => documentsIn !== undefined);

/** Lines as typed up to the Tab key, the last word begun, and what is offered for it. */
const LINES: readonly (readonly [line: readonly string[], offered: readonly string[]])[] = [
  [[''], [...COMMANDS.map(({ name }) => name), 'help']],
  [['tr'], ['tree', 'trace']],
  [['-C', 'tree', 'cr'], ['crosstab']],
  [
    ['anonymise', 'r'],
    ['review', 'risk'],
  ],
  [['tree', '--def'], ['--definitions']],
  [
    ['crosstab', '--rows', ''],
    ['theme', 'label', 'sub', 'ad'],
  ],
  [
    ['tree', 'interview.docx', '--language', ''],
    ['nl', 'en'],
  ],
  [['export', 'uit', '--format', 'm'], FORMATS.filter((name) => name.startsWith('m'))],
  [['watch', 'c'], [...new Set(READING.map(({ name }) => name))].filter((name) => name.startsWith('c'))],
  [['watch', 'anonymise', 's'], ['scan']],
  [['watch', 'crosstab', '--rows', 't'], ['theme']],
  [['help', 'au'], ['audit']],
];

const sorted = (words: Iterable<string>) => [...words].sort();

/** What a shell prints of a script, with the rest of its line as arguments. */
function inShell(shell: string, script: string, ...words: readonly string[]): string[] {
  const out = execFileSync(shell, ['-c', script, ...words], { encoding: 'utf8' });
  return out.split('\n').filter((line) => line !== '');
}

async function withScript(shell: string, use: (path: string) => void): Promise<void> {
  await withFolder(async (folder) => {
    const { out, exit } = await runHere(folder, ['completion', shell]);
    expect(exit).toBe(0);
    const path = join(folder, shell);
    writeFileSync(path, out);
    use(path);
  });
}

describe('in bash', () => {
  const ask = (path: string, words: readonly string[]) =>
    inShell(
      'bash',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
      'source "$0"; COMP_WORDS=(kantlijn "$@"); COMP_CWORD=$#; _kantlijn; printf "%s\\n" "${COMPREPLY[@]}"',
      path,
      ...words,
    );

  test('every line is completed', async () => {
    await withScript('bash', (path) => {
      for (const [line, offered] of LINES)
        expect(sorted(ask(path, line)), line.join(' ')).toEqual(sorted(offered));
      expect(ask(path, ['export', 'uit', '--format', '=', 'docx,cs'])).toEqual(['docx,csv']);
      // A file: what the shell itself does where nothing is offered.
      expect(ask(path, ['notes', 'inter'])).toEqual([]);
    });
  });

  test('every option of every command is offered', async () => {
    await withScript('bash', (path) => {
      for (const { name, options } of EVERY_COMMAND) {
        const flags = options.map((option) => option.flags.split(' ')[0] ?? '');
        expect(sorted(ask(path, [...name.split(' '), '--'])), name).toEqual(sorted([...flags, '--help']));
      }
    });
  });
});

describe.skipIf(!existsSync('/usr/bin/zsh'))('in zsh', () => {
  test('every line is completed', async () => {
    await withScript('zsh', (path) => {
      const script = [
        'compdef() { }',
        'source "$0"',
        'compset() { }',
        '_files() { }',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
        'compadd() { shift; for one in "$@"; do [[ $one == ${words[CURRENT]}* ]] && print -r -- $one; done }',
        'words=(kantlijn "$@"); CURRENT=$(( $# + 1 )); _kantlijn; true',
      ];
      for (const [line, offered] of LINES)
        expect(sorted(inShell('zsh', script.join('\n'), path, ...line)), line.join(' ')).toEqual(
          sorted(offered),
        );
    });
  });
});

describe.skipIf(!existsSync('/usr/bin/fish'))('in fish', () => {
  test('every line is completed, with what a command is for', async () => {
    await withScript('fish', (path) => {
      for (const [line, offered] of LINES) {
        const found = inShell('fish', `source ${path}; complete -C 'kantlijn ${line.join(' ')}'`);
        expect(sorted(found.map((one) => one.split('\t')[0] ?? '')), line.join(' ')).toEqual(sorted(offered));
        expect(found.every((one) => one.startsWith('help') || one.split('\t')[1] !== '')).toBe(true);
      }
    });
  });
});

test('in PowerShell every command and every choice stands in the script', async () => {
  const { out } = await runHere('.', ['completion', 'powershell']);
  expect(out).toContain('Register-ArgumentCompleter -Native -CommandName kantlijn');
  for (const { name, options } of EVERY_COMMAND) {
    expect(out).toContain(`'${name.split(' ').at(-1)}'`);
    for (const { flags, choices = [] } of options)
      for (const word of [flags.split(' ')[0], ...choices]) expect(out).toContain(`'${word}'`);
  }
});

test('another shell is answered with those that there are', async () => {
  const { err, exit } = await runHere('.', ['completion', 'csh']);
  expect([err, exit]).toEqual([`kantlijn: aanvullen kan in: ${Object.keys(SHELLS).join(', ')}.\n`, 2]);
});
