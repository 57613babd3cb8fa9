import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpackArtefact } from '../../src/artefact/unpack.ts';
import { checkProject } from '../../src/checks/check-project.ts';
import { address, Code } from '../../src/model/code.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { giveSecret, runHere, withFolder } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';

const NAMES = ['Bouchra', 'Tjerk', 'Marieke', 'Ayoub', 'Willemijn', 'Sietse', 'Fatima', 'Joris'];
const NAME = 'Sietse';
const OTHER = 'Willemijn';

/** An interview in which one name of the list stands in a fragment, in a note, in a mark, in the file's name and in a code. */
function interviewWith(name: string): string {
  return [
    '# Bijlage 1: Interview bewoner 1',
    '',
    'O: Wie helpt u in de straat?',
    '',
    `R: {==Dat doet ${name} altijd, die kookt voor iedereen==}{>>@lien: Hulp: buren (Label 7, sub 1)<<}.`,
    '',
    `${name}: {==Ik doe het graag==}{>>@lien: Hulp - ${name}<<}.`,
    '',
    'O: En verder?',
    '',
    'R: {==Verder niemand==}{>>@lien: Hulp: niemand (Label 1, sub 2)<<}.',
    '',
  ].join('\n');
}

async function withExported<T>(use: (texts: string, folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    await writeFile(join(folder, `gesprek-${NAME.toLowerCase()}.md`), interviewWith(NAME));
    await writeFile(
      join(folder, 'kantlijn.yaml'),
      `title: Straat\nsources: ["*.md"]\ngroups: { buren: { title: Buren, transcripts: [b1] } }\n`,
    );
    await writeFile(join(folder, 'decisions.yaml'), 'accepted: [K141-b9-S]\n');
    const printed: string[] = [];
    for (const argv of [
      ['fragments', '--json'],
      ['check', '--json'],
      ['status', '--json'],
      ['check'],
      ['fragments'],
    ])
      printed.push((await runHere(folder, argv)).out);
    expect((await runHere(folder, ['export', 'uit'])).exit).toBe(0);
    for (const name of await readdir(join(folder, 'uit'))) {
      const parts = unpackArtefact(await readFile(join(folder, 'uit', name)));
      printed.push(name, ...parts.map(({ content }) => new TextDecoder().decode(content)));
    }
    return use(printed.join('\n'), folder);
  });
}

/** Twelve hexadecimal digits, wherever they stand. */
function digitsIn(texts: string): Set<string> {
  return new Set(texts.match(/(?<![0-9a-f])[0-9a-f]{12}(?![0-9a-f])/g) ?? []);
}

type Recipe = (parts: readonly string[]) => string;

/** What anybody can compute who has the program and a name. */
const RECIPES: readonly Recipe[] = [
  (parts) => createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 12),
  (parts) => createHash('sha1').update(parts.join('\u0000')).digest('hex').slice(0, 12),
  ...['', '00'.repeat(32)].map(
    (secret): Recipe =>
      (parts) =>
        createHmac('sha256', Buffer.from(secret, 'hex'))
          .update(parts.join('\u0000'))
          .digest('hex')
          .slice(0, 12),
  ),
];

/** All that a key could be made of where somebody guesses the name in what was exported. */
async function candidates(name: string): Promise<string[][]> {
  return withFolder(async (folder) => {
    await writeFile(join(folder, `gesprek-${name.toLowerCase()}.md`), interviewWith(name));
    const { project } = (
      await sessionIn(folder, { documents: [`gesprek-${name.toLowerCase()}.md`], reveal: true })
    ).loaded;
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
    const made: string[][] = [];
    for (const { id, text, turns, document, heading } of project.transcripts) {
      const words = wordsOf(text);
      for (const fragment of project.fragments.filter(({ transcript }) => transcript === id)) {
        const at = ({ turn, offset }: typeof fragment.from) => (turns[turn - 1]?.text.start ?? 0) + offset;
        const [start, end] = [at(fragment.from), at(fragment.to)];
        const around = (size: number) =>
          [words.slice(Math.max(0, start - size), start), words.slice(end, end + size)].map(plain);
        const [before = '', after = ''] = around(32);
        const inside = plain(words.slice(start, end));
        const note = plain(wordsOf(fragment.note));
        made.push(
          [id, before, inside, after, note],
          [id, before, inside, inside, after, note],
          [inside],
          [note],
        );
        for (const code of [...fragment.codes, ...fragment.unresolved])
          made.push([wordsOf(address(code)), note]);
        for (const code of fragment.codes)
          made.push([wordsOf(fragment.note).slice(0, 200), wordsOf(address(code))]);
      }
      const salts = [
        '',
        ...turns.map((turn) => wordsOf(turn.text)),
        wordsOf(heading),
        ...document.paragraphs.map((one) => wordsOf(one.text)),
      ];
      const hidden = [
        name,
        name.toLowerCase(),
        document.file,
        `"${name}": unknown`,
        `"${name}": respondent`,
        `"${name}": other`,
        wordsOf(address(Code.of(['hulp', name.toLowerCase()]))),
      ];
      for (const salt of salts) for (const one of hidden) made.push([salt.slice(0, 200), one]);
    }
    return made;
  });
}

/** The names of the list that some digits confirm: by digits that not every name gives. */
async function confirmed(digits: ReadonlySet<string>): Promise<string[]> {
  const hits = new Map<string, Set<string>>();
  for (const name of NAMES) {
    const all = await candidates(name);
    const made = RECIPES.flatMap((recipe) => all.map((parts) => recipe(parts)));
    hits.set(name, new Set(made.filter((one) => digits.has(one))));
  }
  const isTelling = (one: string) => NAMES.some((name) => hits.get(name)?.has(one) !== true);
  return NAMES.filter((name) => [...(hits.get(name) ?? [])].some(isTelling));
}

describe('whoever has an export and a list of names', () => {
  test('confirms none of them by a key', async () => {
    await withExported(async (texts) => {
      expect(texts).not.toMatch(new RegExp(`${NAME}|${OTHER}`, 'i'));
      const digits = digitsIn(texts);
      expect(digits.size).toBeGreaterThan(3);
      expect(await confirmed(digits)).toEqual([]);
    });
  });

  test('confirmed it by the keys that version 0.1 gave the same words', async () => {
    await withExported(async (_, folder) => {
      const { project } = (await sessionIn(folder)).loaded;
      const former = [...project.fragments, ...checkProject(project).findings].map(
        ({ key }) => key?.former ?? '',
      );
      const digits = digitsIn(former.join('\n'));
      expect(digits.size).toBeGreaterThan(3);
      expect(await confirmed(digits)).toEqual([NAME]);
    });
  });

  test('gets other keys under another secret, and the same under the same', async () => {
    await withExported(async (_, folder) => {
      const keys = async () => [...digitsIn((await runHere(folder, ['fragments', '--json'])).out)];
      const before = await keys();
      expect(before.length).toBe(3);
      expect(await keys()).toEqual(before);
      await giveSecret(folder);
      const other = await keys();
      expect(other.filter((key) => before.includes(key))).toEqual([]);
    });
  });
});
