import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import * as WRITTEN_DOWN from '../../dist/data/help-words.js';
import { ANALYSES } from '../../src/analyses/index.ts';
import { OPTIONS } from '../../src/analyses/options.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import type { Language } from '../../src/model/project.ts';
import { readableKinds } from '../../src/sources/index.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { EVERY_COMMAND, exampleOf, withExamples } from '../support/examples.ts';
import { type Outcome, runChild, runHere, withFolder } from '../support/run-cli.ts';

const LANGUAGES: readonly Language[] = ['nl', 'en'];

const run = (argv: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  runHere('.', argv, { variables });
/** On one line, as wide as the terminal may be. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** What a sentence says is in no field of it. */
const inBoth = (words: object) =>
  JSON.stringify(
    words,
    (_, value) => (typeof value?.in === 'function' ? LANGUAGES.map((language) => value.in(language)) : value),
    1,
  );

describe('the help', () => {
  test.each(LANGUAGES)('has every command with its words, in %s', async (language) => {
    const { out, exit } = await run(['--help', '--language', language]);
    expect(exit).toBe(0);
    for (const { name, summary } of COMMANDS) {
      expect(out).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      expect(flat(out)).toContain(summary.in(language));
    }
  });

  test.each(EVERY_COMMAND.map((command) => [command.name, command] as const))(
    'of %s has all its options',
    async (name, command) => {
      for (const language of LANGUAGES) {
        const { out } = await run([...name.split(' '), '--help', '--language', language]);
        expect(out).toContain(`$ kantlijn ${command.example}`);
        expect(flat(out)).toContain(command.summary.in(language));
        for (const { flags, says } of command.options) {
          expect(out).toContain(flags);
          expect(flat(out)).toContain(says.in(language));
        }
      }
    },
  );

  // Those of analyses run in tests/analyses/examples.test.ts, and in English whatever prints JSON in tests/schemas.test.ts.
  const analyses = ANALYSES.map(({ name }) => name);
  test.each(
    EVERY_COMMAND.filter(({ name }) => !analyses.includes(name)).map(
      (command) => [command.name, command] as const,
    ),
  )('of %s has an example that works', async (_, command) => {
    await withExamples(async (folder) => {
      // What makes a temporary folder for a person to keep makes it here.
      vi.stubEnv('TMPDIR', folder);
      onTestFinished(() => void vi.unstubAllEnvs());
      const { err, exit } = await runHere(folder, exampleOf(command), {
        isTerminal: true,
        answer: true,
        secrets: ['vier woorden die niemand raadt', 'vier woorden die niemand raadt'],
      });
      // What a check or an audit finds is no failure.
      expect(exit, err).toBeLessThanOrEqual(1);
    });
  });

  test('speaks the language of the system, unless another is asked for, and Dutch else', async () => {
    const usage = async (argv: readonly string[], variables: Readonly<Record<string, string>>) =>
      (await run(argv, variables)).out.split(':')[0];
    expect(await usage(['--help'], {})).toBe('Gebruik');
    expect(await usage(['--help'], { LANG: 'en_GB.UTF-8' })).toBe('Usage');
    expect(await usage(['--help'], { LANG: 'nl_NL.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe('Usage');
    expect(await usage(['--help'], { LANG: 'C.UTF-8' })).toBe('Gebruik');
    expect(await usage(['--help', '--language=nl'], { LANG: 'en_GB.UTF-8' })).toBe('Gebruik');
    const child = await runChild('.', ['tree', '--help'], { LC_ALL: 'en_US.UTF-8' });
    expect(child.out).toMatch(/^Usage: kantlijn tree/);
  });

  test('names every format and every report that an export writes', async () => {
    const { out } = await run(['export', '--help']);
    expect(flat(out)).toContain(`keuzes: ${Object.keys(WRITE_FORMATS).join(', ')}`);
    const exported = ANALYSES.filter(({ appendices }) => appendices !== null).map(({ name }) => name);
    expect(flat(out)).toContain(`keuzes: ${exported.join(', ')}`);
  });

  test('says of the analyses what the build wrote down, and that is what they say themselves', () => {
    const said = ANALYSES.map(({ name, summary, takesReference, options, example, appendices }) => ({
      name,
      summary,
      takesReference,
      options: options.map((option) => OPTIONS[option]),
      example,
      isExported: appendices !== null,
    }));
    expect(inBoth({ ...WRITTEN_DOWN })).toBe(inBoth({ READABLE: readableKinds(), REPORT_WORDS: said }));
  });
});

describe('a command line that is wrong', () => {
  test.each([
    [['tre'], 'deze opdracht bestaat niet. Bedoelde u tree?'],
    [['anonymise', 'scna'], 'deze opdracht bestaat niet. Bedoelde u scan?'],
    [['tree', '--jsn'], 'deze optie bestaat hier niet. Bedoelde u --json?'],
    [['crosstab', '--rows', 'x'], 'deze waarde bestaat hier niet. --rows <rows>: theme, label, sub, ad.'],
    [['init'], 'achter deze opdracht hoort nog iets.'],
    [['init', '--into'], 'achter deze optie hoort nog iets. --into <dir>'],
    [['demo', 'x'], 'achter deze opdracht staat te veel.'],
  ])('%j', async (argv, message) => {
    const { err, exit } = await run(argv);
    expect(exit).toBe(2);
    expect(err).toContain(`kantlijn: ${message}\n`);
    expect(err).toMatch(/\(kantlijn [a-z -]*--help toont hoe het kan\)\n$/);
  });

  test('is answered in English where that is spoken', async () => {
    expect((await run(['tre'], { LANG: 'en_GB' })).err).toContain(
      'there is no such command. Did you mean tree?',
    );
  });

  test('is answered in the language of the project around it, unless another is asked for', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'kantlijn.yaml'), 'title: Study\nlanguage: en\nsources: []\n');
      const told = async (...argv: string[]) => (await runHere(folder, argv)).err;
      expect(await told('tre')).toContain('there is no such command');
      expect(await told('notes', 'nowhere.docx')).toContain('There is no file of this name');
      expect(await told('notes', 'nowhere.docx', '--language', 'nl')).toContain('Hier is geen bestand');
    });
  });

  test('that stops halfway shows what can follow', async () => {
    const { err, exit } = await run(['anonymise']);
    expect([exit, err]).toEqual([2, expect.stringContaining('review')]);
  });
});

test.each(ANALYSES)(
  'the analysis $name comes with a command that takes what it takes',
  ({ name, takesReference }) => {
    const command = EVERY_COMMAND.find((one) => one.name === name);
    expect(command?.args?.in('en').startsWith('<ref> ')).toBe(takesReference);
    const flags = command?.options.map((one) => one.flags.split(' ')[0]) ?? [];
    for (const flag of ['--json', '--reveal', '--codebook'])
      expect(flags.filter((one) => one === flag)).toEqual([flag]);
  },
);
