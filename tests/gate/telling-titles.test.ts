import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { detailsInTitle } from '../../src/app/title-details.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

test.each([
  ['Trainer 1 («v», «34»)'],
  ['Trainer 2 - «vrouw» - «35 jaar»'],
  ['Interview 3: trainer, «team Zonneweide» («vrouw», «36»)'],
  ['Trainer 4, «man», «37 jaar», «wijkteam Noordrand»'],
  ['Trainer 6 [«v»/«38»]'],
  ['Interview 7 – trainer – «M» – «39» – «vestiging Zuidplas»'],
  ['Interview trainer 8 «V41»'],
  ['Trainer 9 («zij»/«haar», «begin veertig»)'],
  ['Trainer 13 («43 jaar», «gescheiden», «kok»)'],
  ['Interview «vrouwelijke» trainer 12'],
  ['Trainer 5 («she»/«her», «early forties»)'],
  ['Participant 6 («female», «38», «student»)'],
  ['P10 – «F» – «42» – «Data engineer»'],
  ['Interview with trainer 7, «Ward 7B», «aged 45»'],
])('of %s what tells of somebody is marked', (marked) => {
  const title = marked.replace(/[«»]/gu, '');
  const found = detailsInTitle(title, ['Trainers']);
  expect(withMarks(title, found)).toBe(marked);
});

test.each([
  ['Trainer 1'],
  ['Bijlage 4: Interview trainer 2'],
  ['Interview 3 (trainer 1)'],
  ['Interview 4 – 12 mei 2016'],
  ['Interview trainer 2, deel 2'],
  ['Interview 6: de nieuwe wijk'],
  ['Respondent 7, tweede gesprek'],
])('%s says only which talk it is', (title) => {
  expect(detailsInTitle(title, ['Trainers'])).toEqual([]);
});

function withMarks(title: string, stretches: readonly { start: number; end: number }[]): string {
  let marked = '';
  let done = 0;
  for (const { start, end } of stretches.filter(
    (one, i, all) => i === 0 || one.start >= (all[i - 1]?.end ?? 0),
  )) {
    marked += `${title.slice(done, start)}«${title.slice(start, end)}»`;
    done = end;
  }
  return marked + title.slice(done);
}

const TALK = `I: Hoe gaat het op het veld?
R: [code: werkdruk] Het is elke avond druk.
I: En de anderen?
R: We helpen elkaar goed.`;
const TITLES = ['Trainer 1 (v, 34)', 'Trainer 1 (m, 52)', 'Trainer 2, vrouw, 41 jaar, team Zonneweide'];

test('an id that is made of a heading tells outside of the project which talk it is, the same everywhere', async () => {
  await withFolder(async (folder) => {
    const written = TITLES.map((title) => `# ${title}\n\n${TALK.replace(/\n/gu, '\n\n')}`).join('\n\n');
    await writeFile(join(folder, 'gesprekken.md'), written);
    await runHere(folder, ['init', 'gesprekken.md']);
    expect(await readFile(join(folder, 'kantlijn.yaml'), 'utf8')).toContain('trainer-1-v-34');

    const shown = [];
    for (const command of ['status', 'check', 'fragments', 'methods', 'crosstab'])
      for (const more of [[], ['--json']]) shown.push((await runHere(folder, [command, ...more])).out);
    await runHere(folder, ['export', 'uit', '--format', 'md,csv,json,html,project']);
    for (const name of await readdir(join(folder, 'uit'), { recursive: true }))
      shown.push(name, await readFile(join(folder, 'uit', name), 'utf8').catch(() => ''));
    const all = shown.join('\n');
    expect(all).not.toMatch(/1-v|v-34|m-52|[Zz]onneweide|Trainer \d \(?[vm,]/u);
    // Two that are left with the same are told apart.
    for (const id of ['trainer-1', 'trainer-1-2', 'trainer-2']) expect(all).toContain(`"${id}"`);

    const byInside = await runHere(folder, ['trace', 'trainer-1-m-52:2', '--json']);
    const byOutside = await runHere(folder, ['trace', 'trainer-1-2:2', '--json']);
    expect(byInside.out).toContain('trainer-1-2:2');
    expect(byOutside.out).toBe(byInside.out);
  });
});

test('behind an id that is the beginning of a title, the words that are said stay', async () => {
  await withFolder(async (folder) => {
    const told = 'In interview-1 zegt iemand dat het druk was, en Interview 1, vrouw, 34 zei het ook.';
    await writeFile(
      join(folder, 'interview-1.md'),
      `# Interview 1, vrouw, 34\n\n${TALK.replace(/\n/gu, '\n\n')}\n\nI: En verder?\n\nR: ${told}\n`,
    );
    await runHere(folder, ['init', 'interview-1.md']);
    const { out } = await runHere(folder, ['trace', 'interview-1:6', '--json']);
    expect(out).toContain('In interview-1 zegt iemand dat het druk was');
    expect(out).not.toMatch(/vrouw|34/u);
  });
});

test('what it is called outside names it in no file of the project, for an interview in between makes it another', async () => {
  await withFolder(async (folder) => {
    const talk = (title: string) => `# ${title}\n\n${TALK.replace(/\n/gu, '\n\n')}`;
    const write = (titles: readonly string[]) =>
      writeFile(join(folder, 'gesprekken.md'), titles.map(talk).join('\n\n'));
    await write(TITLES);
    await runHere(folder, ['init', 'gesprekken.md']);
    const decide = (words: string) => writeFile(join(folder, 'decisions.yaml'), words);

    await decide('withhold: [{ transcript: trainer-1-2, turn: 4, why: herkenbaar }]\n');
    for (const command of [['check'], ['trace', 'trainer-1:4', 'gesprekken.md']]) {
      const { out, err, exit } = await runHere(folder, command);
      expect([exit, out]).toEqual([3, '']);
      expect(err).toMatch(/K727.*K634/su);
      expect(err).not.toContain('m-52');
    }
    await decide('aside: [{ transcript: trainer-2, turn: 3 }]\n');
    await mkdir(join(folder, 'codings/noor'), { recursive: true });
    const coding = join(folder, 'codings/noor/trainer-2.yaml');
    await writeFile(coding, 'codings: [{ from: 4, to: 4, codes: [werkdruk] }]\n');
    const { out } = await runHere(folder, ['check']);
    expect(out.match(/^.* fout K634/gmu)).toHaveLength(2);

    // As it is called inside, it stays what it is, whatever stands before it.
    await decide('withhold: [{ transcript: trainer-1-m-52, turn: 4, why: herkenbaar }]\n');
    await write(['Trainer 1 (x, 27)', ...TITLES]);
    const withheld = await runHere(folder, ['trace', 'trainer-1-m-52:4']);
    expect(withheld.out).toContain('trainer-1-3:4  R: [weggelaten]');
    expect((await runHere(folder, ['trace', 'trainer-1-2:4'])).out).toContain('We helpen elkaar goed');

    // Nobody remembers how they were called where neither key nor memory is; the document was another.
    await decide(
      'withhold: [{ transcript: trainer-1-m-52, turn: 4, at: "trainer-1-m-52:4", of: 0123456789ab }]\n',
    );
    expect((await runHere(folder, ['trace', 'trainer-1-3:4'])).out).toContain('[weggelaten]');
    await runHere(folder, ['anonymise', 'key', '--destroy', '--yes']);
    await rm(join(folder, '.kantlijn'), { recursive: true });
    const { err, exit } = await runHere(folder, ['trace', 'trainer-1-3:4']);
    expect(exit).toBe(3);
    expect(err).toContain('K727');
  });
});

test('what is withheld of an interview is withheld in its document by itself, though it has another id there', async () => {
  await withFolder(async (folder) => {
    const [first, second] = ['Peren zijn er genoeg in de kelder.', 'Kersen plukken we samen.'];
    for (const [name, words] of [
      ['x', first],
      ['y', second],
    ] as const) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'gesprek.txt'), `I: Hoe gaat het?\nR: ${words}\n`);
    }
    await runHere(folder, ['init', 'x/gesprek.txt', 'y/gesprek.txt']);
    await writeFile(join(folder, 'decisions.yaml'), 'withhold: [{ transcript: gesprek-2, turn: 2 }]\n');
    const shown = async (...args: string[]) => (await runHere(folder, ['trace', ...args])).out;
    expect(await shown('gesprek-2:2')).toContain('[weggelaten]');
    expect(await shown('gesprek:2', 'y/gesprek.txt')).toContain('[weggelaten]');
    expect(await shown('gesprek:2', 'x/gesprek.txt')).toContain(first);
  });
});
