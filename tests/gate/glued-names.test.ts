import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchArtefact } from '../../src/artefact/search.ts';
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
