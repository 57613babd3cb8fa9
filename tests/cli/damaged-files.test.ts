import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';
import { readingOf } from '../writers/reader.ts';

/** A name that only the list knows, and a passage that only a decision keeps out. */
const LISTED = 'klompenboer';
const WITHHELD = 'De kelder stond blank';

const HIDDEN = new RegExp(`${LISTED}|${WITHHELD}`);

const FILES: Readonly<Record<string, string>> = {
  'g.md': `# Bijlage 1: Interview bewoner

O: Hoe gaat het in de straat?

R: {==Met de ${LISTED} gaat het goed==}{>>@c1: hulp van familie<<}.

O: En verder?

R: {==${WITHHELD}==}{>>@c1: wonen<<} en dat weet iedereen.
`,
  'kantlijn.yaml': `title: Straat
language: nl
sources: [g.md]
groups: { b: { title: Buren, transcripts: [b1] } }
`,
  '.kantlijn/names.yaml': `names:\n  - { name: ${LISTED}, kind: person }\n`,
  'decisions.yaml': 'withhold:\n  - { transcript: b1, turn: 4 }\n',
};

/** What one entry looks like that is of the wrong shape. */
const WRONG_ENTRY: Readonly<Record<string, string>> = {
  '.kantlijn/names.yaml': `names:\n  - { name: { first: ${LISTED} } }\n`,
  '.kantlijn/key.json': '{ "entries": [{ "placeholder": 3 }] }\n',
  '.kantlijn/secret': 'geen cijfers\n',
  'decisions.yaml': 'withhold:\n  - { transcript: [b1], turn: { a: 4 } }\n',
  'kantlijn.yaml': 'title: Straat\nlanguage: nl\nsources: [g.md]\nanonymise: [3]\n',
};

const DAMAGES: Readonly<Record<string, (file: string, path: string) => Promise<void>>> = {
  'a list': (_, path) => writeFile(path, '- een\n- twee\n'),
  'cut short': async (_, path) => {
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.slice(0, Math.floor(text.length * 0.7)));
  },
  'no text': (_, path) => writeFile(path, Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0x80, 0])),
  empty: (_, path) => writeFile(path, ''),
  'a folder': async (_, path) => {
    await rm(path);
    await mkdir(path);
  },
  'a wrong entry': (file, path) => writeFile(path, WRONG_ENTRY[file] ?? ''),
};

const COMMANDS = [['status'], ['fragments'], ['check'], ['export', 'uit']];

async function withDamaged(
  file: string,
  damage: string,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  await withFolder(async (folder) => {
    await mkdir(join(folder, '.kantlijn'));
    for (const [path, text] of Object.entries(FILES)) await writeFile(join(folder, path), text);
    expect((await runHere(folder, ['fragments'])).out).toContain('Met de [naam 1] gaat het goed');
    await DAMAGES[damage]?.(file, join(folder, file));
    await use(folder);
  });
}

describe.each(Object.keys(WRONG_ENTRY))('%s', (file) => {
  test.each(Object.keys(DAMAGES))(
    'as %s shows nothing that was hidden, and says where it is wrong',
    async (damage) => {
      await withDamaged(file, damage, async (folder) => {
        for (const command of COMMANDS) {
          const { out, err, exit } = await runHere(folder, command);
          const said = `${out}\n${err}`;
          const written = await readdir(join(folder, 'uit')).catch(() => []);
          const texts = await Promise.all(
            written.map(async (name) =>
              readingOf({ name, bytes: await readFile(join(folder, 'uit', name)) }),
            ),
          );
          if (exit !== 0) expect(written).toEqual([]);
          expect([said, ...texts].filter((text) => HIDDEN.test(text))).toEqual([]);
          expect(said).not.toMatch(/\n\s+at |TypeError|SyntaxError|node:/);
          // Without the secret everything is hidden as before, and only keys are missing.
          if (file === '.kantlijn/secret' && command[0] !== 'check') continue;
          expect([command, exit]).not.toEqual([command, 0]);
          expect(said).toMatch(/: fout K\d+[^→]+→ /);
          // An empty project has no interviews, and what was decided about them is wrong.
          const named =
            file === 'kantlijn.yaml' && damage === 'empty' ? 'decisions.yaml' : file.split('/').at(-1);
          expect(said).toContain(`${named}:`);
        }
      });
    },
  );
});
