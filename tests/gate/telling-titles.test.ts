import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
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

test('what it is called outside names it in the files of the project too, and what it is called inside goes first', async () => {
  await withFolder(async (folder) => {
    const written = TITLES.map((title) => `# ${title}\n\n${TALK.replace(/\n/gu, '\n\n')}`).join('\n\n');
    await writeFile(join(folder, 'gesprekken.md'), written);
    await runHere(folder, ['init', 'gesprekken.md']);
    const own = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
    const pasted = own
      .replace('- trainer-1-m-52\n', '- trainer-1-2\n')
      .replace('respondents:\n', 'respondents:\n  respondenten-9: { transcripts: [trainer-1-2] }\n');
    expect(pasted).toMatch(/- trainer-1-2\n.*respondenten-9/su);
    await writeFile(
      join(folder, 'kantlijn.yaml'),
      `${pasted}transcripts: { trainer-2: { date: 2031-05-04 } }\n`,
    );
    await writeFile(
      join(folder, 'decisions.yaml'),
      'withhold: [{ transcript: trainer-1-2, turn: 4, why: herkenbaar }]\naside: [{ transcript: trainer-2, turn: 3 }]\n',
    );
    await mkdir(join(folder, 'codings/noor'), { recursive: true });
    await writeFile(
      join(folder, 'codings/noor/trainer-2.yaml'),
      'codings: [{ from: 4, to: 4, codes: [werkdruk] }]\n',
    );

    const { out } = await runHere(folder, ['check']);
    expect(out).not.toMatch(/K72\d|K73[12]/u);
    const { out: fragments } = await runHere(folder, ['fragments', '--json']);
    expect(fragments).toContain('trainer-2:4');
    const withheld = await runHere(folder, ['trace', 'trainer-1-2:4']);
    expect(withheld.out).toContain('R: [weggelaten]');
    const inDocument = await runHere(folder, ['trace', 'trainer-1-2:4', 'gesprekken.md']);
    expect(inDocument.out).toContain('R: [weggelaten]');
    expect((await runHere(folder, ['trace', 'trainer-1:4'])).out).toContain('We helpen elkaar goed');
  });
});
