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
  [['completion', ''], Object.keys(SHELLS)],
];

const sorted = (words: Iterable<string>) => [...words].sort();

const PARTED = '\x1e';
const quoted = (word: string) => `'${word.replaceAll("'", `'\\''`)}'`;

/** What a function `ask` of a shell prints of each line, in one process: a shell is slow to start. */
function asked(shell: string, script: string, lines: readonly (readonly string[])[]): string[][] {
  const asks = lines.map((words) => `ask ${words.map(quoted).join(' ')}; printf '\\036'`);
  const out = execFileSync(shell, ['-c', [script, ...asks].join('\n')], { encoding: 'utf8' });
  return out.split(PARTED).map((part) => part.split('\n').filter((line) => line !== ''));
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

/** Every line with what is offered for it. */
function expectOffers(offers: readonly (readonly string[])[], words = (one: string) => one): void {
  for (const [i, [line, offered]] of LINES.entries())
    expect(sorted((offers[i] ?? []).map(words)), line.join(' ')).toEqual(sorted(offered));
}

const typed = LINES.map(([line]) => line);

describe('in bash', () => {
  const ask = (path: string, lines: readonly (readonly string[])[]) =>
    asked(
      'bash',
      `source ${path}; ask() { COMP_WORDS=(kantlijn "$@"); COMP_CWORD=$#; COMPREPLY=(); _kantlijn; printf "%s\\n" "\${COMPREPLY[@]}"; }`,
      lines,
    );

  test('every line is completed', async () => {
    await withScript('bash', (path) => {
      const lines = [...typed, ['export', 'uit', '--format', '=', 'docx,cs'], ['notes', 'inter']];
      const offers = ask(path, lines);
      expectOffers(offers);
      // The second is a file: what the shell itself does where nothing is offered.
      expect(offers.slice(LINES.length, -1)).toEqual([['docx,csv'], []]);
    });
  });

  test('every option of every command is offered', async () => {
    await withScript('bash', (path) => {
      const offers = ask(
        path,
        EVERY_COMMAND.map(({ name }) => [...name.split(' '), '--']),
      );
      for (const [i, { name, options }] of EVERY_COMMAND.entries()) {
        const flags = options.map((option) => option.flags.split(' ')[0] ?? '');
        expect(sorted(offers[i] ?? []), name).toEqual(sorted([...flags, '--help']));
      }
    });
  });
});

describe.skipIf(!existsSync('/usr/bin/zsh'))('in zsh', () => {
  test('every line is completed', async () => {
    await withScript('zsh', (path) => {
      const script = [
        'compdef() { }',
        `source ${path}`,
        'compset() { }',
        '_files() { }',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: of the shell
        'compadd() { shift; for one in "$@"; do [[ $one == ${words[CURRENT]}* ]] && print -r -- $one; done }',
        'ask() { words=(kantlijn "$@"); CURRENT=$(( $# + 1 )); _kantlijn; true }',
      ];
      expectOffers(asked('zsh', script.join('\n'), typed));
    });
  });
});

describe.skipIf(!existsSync('/usr/bin/fish'))('in fish', () => {
  test('every line is completed, with what a command is for', async () => {
    await withScript('fish', (path) => {
      const script = `source ${path}\nfunction ask; complete -C "kantlijn $argv"; end`;
      const offers = asked('fish', script, typed);
      expectOffers(offers, (one) => one.split('\t')[0] ?? '');
      expect(offers.flat().every((one) => one.startsWith('help') || one.split('\t')[1] !== '')).toBe(true);
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
