import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const TALK = 'I: Wie bent u?\n\nR: Ik ben Ludo Wespendief, van de buurt.\n\nI: Dank u.\n';

test.each([
  ['Scriptie Wespendief.md', 'Scriptie [naam 1].md'],
  ['wespendief_2.md', '[naam 1]_2.md'],
  ['gesprek.md', 'gesprek.md'],
])('%s is shown as %s: a surname that is a word is somebody in the name of a file', async (file, shown) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, file), TALK);
    const { out } = await runHere(folder, ['anonymise', 'scan', file]);
    expect(out).toContain(`${shown} (`);
    expect(out).not.toMatch(/wespendief/iu);
  });
});

const OF_NOBODY =
  'I: Hoe gaat het?\n\nR: {==Goed, ik woon er graag.==}{>>@a: Rust (Label 9 ad.4)<<}\n\nI: Dank u.\n';

test.each([
  ['Scriptie Wendelinga.md', /wendelinga/iu],
  ['Thesis Obiekwe-draft.md', /obiekwe/iu],
  ['scriptie_vandermolenaar_v3.md', /vandermolenaar/iu],
  ['thesis bos v2.md', /bos/iu],
  ['codeerschema Kluitjes.md', /kluitjes/iu],
  ['InterviewDrost.md', /drost/iu],
  ['dossier-polderhorst.md', /polderhorst/iu],
  ['Ibo.md', /ibo/iu],
  ['ilja.md', /ilja/iu],
  ['storm (kok).md', /storm/iu],
  ['interview keesje 2.md', /keesje/iu],
  ['T. Hoed.md', /hoed/iu],
  ['Reed interview.md', /reed/iu],
])('%s names somebody behind a word, in no command and in no project', async (file, name) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, file), OF_NOBODY);
    const bare = [await runHere(folder, ['notes', file, '--json']), await runHere(folder, ['check', file])];
    await runHere(folder, ['init', file]);
    const asked = [
      ['check'],
      ['notes', '--json'],
      ['fragments', '--json'],
      ['trace', '9', '--json'],
      ['status'],
    ];
    for (const argv of asked) bare.push(await runHere(folder, argv));
    for (const { out, err } of bare) expect(out + err).not.toMatch(name);
  });
});

test.each([
  'Scriptie mantelzorg.md',
  'interview leerling 4.md',
  'bijlage transcripten eindversie.md',
  'resultaten_hoofdstuk_5_final.md',
  'thesis_v2_draft.md',
  'interview nurse practitioner.md',
  'interview taalmaatje 2.md',
  'Resultaten.md',
  'R1.md',
  'Bijlage A Woonoverlast.md',
])('%s names nobody', async (file) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, file), OF_NOBODY);
    expect((await runHere(folder, ['check', file])).out).toContain(`${file}:`);
  });
});

test('a note names whoever is a letter away from a word, and a title the quarter that two words make', async () => {
  await withFolder(async (folder) => {
    const talk = OF_NOBODY.replace('Rust (Label 9 ad.4)', 'Vraag aan Hechtelien (Label 1)');
    await writeFile(join(folder, 'gesprek.md'), talk);
    await writeFile(
      join(folder, 'kantlijn.yaml'),
      'title: Bewoners van de Molenpoortbuurt\nsources: [gesprek.md]\ngroups:\n  straat: { title: Mensen uit de Molenpoortbuurt, transcripts: [gesprek] }\n',
    );
    for (const argv of [
      ['notes', '--json'],
      ['fragments'],
      ['status'],
      ['export', 'uit', '--format', 'json'],
    ]) {
      const { out, err } = await runHere(folder, argv);
      expect(out + err).not.toMatch(/hechtelien|molenpoort/iu);
      expect(out + err).not.toContain('.[naam');
    }
  });
});

test('a project is not called after whom only the lines in the name of a file set off', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'interview-van-den-berg.md'), OF_NOBODY);
    await runHere(folder, ['init', 'interview-van-den-berg.md']);
    expect(await readFile(join(folder, 'kantlijn.yaml'), 'utf8')).not.toMatch(/^title:.*berg/im);
  });
});
