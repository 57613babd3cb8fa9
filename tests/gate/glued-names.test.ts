import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchArtefact } from '../../src/artefact/search.ts';
import type { GateOptions } from '../../src/gate/options.ts';
import { safeWords } from '../../src/gate/safe-text.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { gateOf, known, masked } from '../support/gates.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

test('any noun may be glued to a name, and a full name may stand inside a longer word', () => {
  const options = { known: [known('Wayan Sutrisno'), known('Marin'), known('Anna de Wit')] };
  expect(masked('De Wayankoek, het Sutrisnoverdriet, interviewannadewit en annadewitnotitie.', options)).toBe(
    'De [naam 1]koek, het [naam 1]verdriet, interview[naam 2] en [naam 2]notitie.',
  );
  expect(masked('De mariniers, de marinade en Marinus.', options)).toBe(
    'De mariniers, de marinade en Marinus.',
  );
});

test('a month that somebody is called by is a month where it says when', () => {
  const options = { known: [known('June')] };
  expect(masked('June came in June, since June, on 3 June and in early june; ask June.', options)).toMatch(
    /^\[naam 1\] came in June, since June, .*; ask \[naam 1\]\.$/,
  );
});

test('a name that is glued to a word is hidden, or no export is refused for it', () => {
  const names = ['Okafor', 'Wayan', 'Sutrisno', 'Kuijpers', 'Marit', 'Bloemer'];
  const tails =
    'koek dienst methode praatgroep verdriet fiets sgate achtig isme tje heid en iaans ster zaal ziek blauw';
  const words = names.flatMap((name) => tails.split(' ').map((tail) => `${name}${tail}`));
  const gate = gateOf({ known: names.map((name) => known(name)) });
  const shown = words.map((word) => safeWords(gate.text(RawText.of(`De ${word} is er.`))));
  const leaks = shown.filter(
    (text) => searchArtefact('a.md', new TextEncoder().encode(text), gate.originals()).length > 0,
  );
  expect(leaks).toEqual([]);
  expect(shown.filter((text) => text.includes('[naam')).length).toBeGreaterThan(words.length / 2);
});

test('a known name in one word is hidden as a hashtag, a handle, a code, a file, a path and in a longer word', () => {
  const options: Partial<GateOptions> = {
    known: [
      known('De Zilveren Vos', 'organisation'),
      { ...known('Bonte Specht'), word: 'unsaid' },
      known('Zanglust en Vriendschap', 'organisation'),
      { ...known('Kraan'), word: 'unsaid' },
    ],
  };
  const joined = [
    ...['#zilverenvos', '#dezilverenvos', '#zilveren-vos', '#ZilverenVos', '#werkzilverenvos', 'zilverenvos'],
    ...[
      '#bontespecht',
      '#bonte-specht',
      '@bontespecht',
      '#werk/bontespecht',
      'bontespecht.docx',
      'bonte_specht',
    ],
    ...['#zanglustvriendschap', '#zanglustenvriendschap', './zanglust-en-vriendschap/lijst'],
    ...['#kraan', '(@kraan)', 'kraan.docx', './kraan/lijst'],
  ];
  const shown = joined.map((one) => masked(`Ook ${one} telt.`, options));
  expect(shown.filter((one) => !/\[(?:naam|organisatie) \d\]/.test(one))).toEqual([]);
});

test('a word of the language is no name in one word', () => {
  const options: Partial<GateOptions> = {
    known: [known('Open Deur', 'organisation'), { ...known('Kraan'), word: 'unsaid' }],
  };
  const prose = 'De opendeurdag was bij de kraan, en/of de kraan.';
  expect(masked(prose, options)).toBe(prose);
  expect(masked('Ook #opendeurdag.', options)).toBe('Ook #[organisatie 1]dag.');
});

const TALK = `# Interview 1

Interviewer: Hoe gaat het op het werk?

Respondent: Ik ben Ngozi Okafor en mijn collega heet Sutrisno.

Interviewer: En de sfeer?

Respondent: {==De Okaforkoek is beroemd, het Sutrisnoverdriet ook.==}{>>@lotte: Knelpunt: okaforverdriet<<}

Interviewer: Wat staat er op de schijf?

Respondent: {==Het bestand heet interviewngoziokafor, en een okaforpraatgroep was er ook.==}{>>@lotte: Knelpunt: okaforziek<<}
`;

test('a project in which names are glued to words can be exported', async () => {
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'p'));
    await writeFile(join(folder, 'p/gesprek.md'), TALK);
    const here = join(folder, 'p');
    expect((await runHere(here, ['init', 'gesprek.md'])).exit).toBe(0);
    const { exit, err } = await runHere(here, ['export', 'uit']);
    expect(err).not.toContain('K601');
    expect(exit).toBe(0);
    const names = await readdir(join(here, 'uit'));
    const texts = names.filter((name) => /\.(?:md|csv|json|html|svg)$/.test(name));
    expect(texts.length).toBeGreaterThan(3);
    for (const name of texts) {
      const text = await readFile(join(here, 'uit', name), 'utf8');
      expect(`${name} ${text}`).not.toMatch(/okafor|sutrisno/i);
    }
  });
});

test('an organisation goes out as no hashtag either', async () => {
  await withFolder(async (folder) => {
    const talk =
      '# Interview 1\n\nInterviewer: Waar eet je?\n\nRespondent: {==Het restaurant heet Rode Hoed.==}{>>x: Concurrentie #rodehoed #rode-hoed<<}\n';
    await writeFile(join(folder, 'a.md'), talk);
    expect((await runHere(folder, ['init', 'a.md'])).exit).toBe(0);
    expect((await runHere(folder, ['export', 'uit'])).exit).toBe(0);
    for (const name of (await readdir(join(folder, 'uit'))).filter((one) =>
      /\.(?:md|csv|json|html)$/.test(one),
    ))
      expect(await readFile(join(folder, 'uit', name), 'utf8')).not.toMatch(/rode.?hoed/i);
  });
});
