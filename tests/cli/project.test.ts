import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder, withReadDemo } from '../support/run-cli.ts';

const INTERVIEW = `# Bijlage 1: Interview respondent 1

O: Onderzoeker
R: Respondent

O: Wat doet u?

R: {==Ik ben de enige burgemeester van het dorp==}{>>@a: Functie: ambt (Label 1, sub 1)<<}.

O: Bevalt het?

R: {==Ja, met Joke Vaandrig erbij wel==}{>>@a: Plezier: collega (Label 1, sub 2)<<}.
`;

/** A project of one interview, with a private list and decisions. */
async function withProject(decisions: string, use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'int'));
    await writeFile(join(folder, 'int/b.md'), INTERVIEW);
    await runHere(folder, ['init', 'int/b.md']);
    await writeFile(join(folder, '.kantlijn/names.yaml'), 'names: [Joke Vaandrig]\n');
    await writeFile(join(folder, 'decisions.yaml'), decisions);
    await use(folder);
  });
}

const codesOf = (out: string): string[] => JSON.parse(out).findings.map(({ code }: { code: string }) => code);

describe('a document that is named inside a project', () => {
  test('is hidden by that project, names and withheld passages', async () => {
    await withProject('withhold:\n  - { transcript: b1, turns: [2] }\n', async (folder) => {
      for (const argv of [
        ['notes', 'int/b.md'],
        ['fragments', 'int/b.md'],
        ['-C', 'int', 'notes', 'b.md'],
      ]) {
        const { out } = await runHere(folder, argv);
        expect(out).not.toMatch(/Joke|Vaandrig|burgemeester/);
        expect(out).toContain('[naam 1]');
        expect(out).toContain('[weggelaten]');
      }
    });
  });
});

describe('a passage to withhold', () => {
  test('is found by its words, also after the turns have shifted', async () => {
    const words = 'de enige burgemeester van het dorp';
    await withProject(
      `withhold:\n  - { transcript: b1, turns: [2], words: "${words}" }\n`,
      async (folder) => {
        const path = join(folder, 'int/b.md');
        await writeFile(
          path,
          (await readFile(path, 'utf8')).replace('O: Wat', 'O: Welkom.\n\nR: Dank u.\n\nO: Wat'),
        );
        const { out } = await runHere(folder, ['fragments']);
        expect(out).toContain('Ik ben [weggelaten]');
        expect((await runHere(folder, ['export', 'uit'])).exit).toBe(0);
      },
    );
  });

  test.each([
    ['an interview that is not there', 'withhold:\n  - { transcript: B1, turns: [2] }\n', 'K727'],
    ['words that were not said', 'withhold:\n  - { transcript: b1, words: "de wethouder" }\n', 'K727'],
    ['a misspelt key', 'withold:\n  - { transcript: b1, turns: [2] }\n', 'K716'],
    ['a file that is no YAML', 'withhold: [\n', 'K710'],
  ])('keeps an export from being published: %s', async (_, decisions, code) => {
    await withProject(decisions, async (folder) => {
      const { exit, err } = await runHere(folder, ['export', 'uit']);
      expect(exit).toBe(3);
      expect(err).toContain(code);
      expect(await readdir(folder)).not.toContain('uit');
    });
  });
});

describe('nothing is shown while nobody knows what has to stay hidden', () => {
  const withheld = '  - { transcript: b1, turns: [2] }\n';
  test.each([
    ['decisions.yaml', 'a list', `- withhold:\n  ${withheld}`, 'K711'],
    ['decisions.yaml', 'a key twice', `withhold: []\nwithhold:\n${withheld}`, 'K714'],
    ['decisions.yaml', 'a key of another language', `weglaten:\n${withheld}`, 'K716'],
    ['decisions.yaml', 'a bracket too few', 'withhold: [\n', 'K710'],
    ['decisions.yaml', 'a turn that is none', 'withhold: [{ transcript: b1, turns: twee }]\n', 'K715'],
    ['decisions.yaml', 'a key with a slip', 'withhold: [{ transcipt: b1, turns: [2] }]\n', 'K716'],
    ['decisions.yaml', 'no place', 'withhold: [{ why: privé }]\n', 'K717'],
    ['decisions.yaml', 'a passage that is nowhere', 'withhold: [{ transcript: b9 }]\n', 'K727'],
    ['kantlijn.yaml', 'a key with a slip', 'sources: [int/b.md]\nanonymize: { age: removed }\n', 'K716'],
    ['kantlijn.yaml', 'a rung that is none', 'sources: [int/b.md]\nanonymise: { age: geen }\n', 'K718'],
    ['kantlijn.yaml', 'a quotation mark too few', 'sources: [int/b.md]\ntitle: "x\n', 'K710'],
    ['.kantlijn/names.yaml', 'a list', '- Joke Vaandrig\n', 'K711'],
    ['.kantlijn/names.yaml', 'a key with a slip', 'name: [Joke Vaandrig]\n', 'K716'],
  ])('%s: %s', async (file, _, text, code) => {
    await withProject('withhold: []\n', async (folder) => {
      await writeFile(join(folder, file), text);
      for (const argv of [['fragments'], ['notes', 'int/b.md'], ['check'], ['export', 'uit']]) {
        // What is said of one document is no mistake of the others.
        if (code === 'K727' && argv[1] === 'int/b.md') continue;
        const { out, err, exit } = await runHere(folder, argv);
        expect([argv[0], exit, out]).toEqual([argv[0], 3, '']);
        expect(err).toMatch(new RegExp(`${code}[\\s\\S]*K610`));
        expect(err).not.toMatch(/burgemeester|Vaandrig/);
      }
    });
  });

  test('and --json says so in one object', async () => {
    await withProject('- x\n', async (folder) => {
      const { out, exit } = await runHere(folder, ['fragments', '--json']);
      expect(JSON.parse(out)).toMatchObject({
        command: 'fragments',
        data: null,
        findings: [{ code: 'K711', file: 'decisions.yaml', line: 1, column: 1 }, { code: 'K610' }],
      });
      expect(exit).toBe(3);
    });
  });

  test.each([
    ['decisions.yaml', 'aside: [{ transcript: b1, turns: [x] }]\ncorrections: { weg: [een?] }\n'],
    ['kantlijn.yaml', 'sources: [int/b.md]\ntitel: Dorp\ngroups: [x]\n'],
  ])('but other slips of %s are found beside everything else', async (file, text) => {
    await withProject('withhold: []\n', async (folder) => {
      await writeFile(join(folder, file), text);
      const { out, exit } = await runHere(folder, ['check']);
      expect([exit, out]).toEqual([1, expect.stringContaining(file)]);
      expect((await runHere(folder, ['fragments'])).out).toContain('[naam 1]');
    });
  });
});

describe('slips in the files of a project are findings with line and column', () => {
  test.each([
    ['kantlijn.yaml', 'titel: x\n', 'K716'],
    ['kantlijn.yaml', 'language: de\n', 'K718'],
    ['kantlijn.yaml', 'groups:\n  - docenten\n', 'K711'],
    ['codebooks/docenten.yaml', 'labels:\n  1: { nam: x }\n', 'K716'],
    ['codebooks/docenten.yaml', 'labels:\n  -1: x\n', 'K713'],
    ['codebooks/knelpunten.yaml', 'themes:\n  - { id: a, naam: x }\n', 'K716'],
    ['decisions.yaml', 'aside:\n  - { transcript: b2, turns: [x] }\n', 'K715'],
  ])('%s: %s', async (file, text, code) => {
    await withReadDemo(async (folder) => {
      await writeFile(join(folder, file), text);
      const { out, exit } = await runHere(folder, ['check', '--json']);
      const found = JSON.parse(out).findings.find((finding: { code: string }) => finding.code === code);
      expect(found).toMatchObject({ file, line: expect.any(Number), column: expect.any(Number) });
      expect(exit).toBe(1);
    });
  });

  test('an interview that is named twice counts once', async () => {
    await withReadDemo(async (folder) => {
      const path = join(folder, 'kantlijn.yaml');
      await writeFile(path, (await readFile(path, 'utf8')).replace('[b2, b3, b4]', '[b2, b2, b3, b4]'));
      expect(codesOf((await runHere(folder, ['check', '--json'])).out)).toContain('K729');
      expect(JSON.parse((await runHere(folder, ['status', '--json'])).out).data.respondents).toBe(7);
    });
  });

  test('a theme that names no codebook is said where its count would be false', async () => {
    await withReadDemo(async (folder) => {
      const path = join(folder, 'codebooks/knelpunten.yaml');
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll('taalmaatjes:', 'taalmaatje:'));
      expect(codesOf((await runHere(folder, ['crosstab', '--json'])).out)).toContain('K723');
      expect((await runHere(folder, ['compare'])).err).toContain('taalmaatjes');
    });
  });
});

describe('decisions', () => {
  test('let findings of check and of audit rest', async () => {
    await withReadDemo(async (folder) => {
      const { exit } = await runHere(folder, ['check', '--accept', 'K142-b3', 'K403-v7']);
      expect(exit).toBe(0);
      expect((await runHere(folder, ['check'])).out).not.toContain('K142');
      expect((await runHere(folder, ['audit'])).out).not.toContain('K403');
    });
  });

  test('are asked for, one by one, and keep the comments of the file', async () => {
    await withReadDemo(async (folder) => {
      const path = join(folder, 'decisions.yaml');
      await writeFile(path, '# van Lotte\naccepted: [K142-b3]   # het jaar staat in het logboek\n');
      await runHere(folder, ['check', '--fix'], { answer: false });
      expect(await readFile(path, 'utf8')).not.toContain('corrections');
      await runHere(folder, ['check', '--fix'], { answer: true });
      const text = await readFile(path, 'utf8');
      expect(text).toContain('# van Lotte');
      expect(text).toContain('# het jaar staat in het logboek');
      expect(text).toContain('corrections:');
      expect(codesOf((await runHere(folder, ['check', '--json'])).out)).not.toContain('K204');
    });
  });

  test('of --fix print one object with --json, and leave the exit code to what stays wrong', async () => {
    await withReadDemo(async (folder) => {
      const shown = await runHere(folder, ['check', '--fix', '--json']);
      expect(JSON.parse(shown.out).data).toMatchObject({ corrected: 0 });
      expect(shown.exit).toBe(1);
      const mended = await runHere(folder, ['check', '--fix', '--yes', '--json']);
      expect(JSON.parse(mended.out).data.corrected).toBeGreaterThan(1);
      expect(mended.exit).toBe(0);
    });
  });
});
