import { expect, test } from 'vitest';
import { put } from '../support/folder.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

const talk = (who: string, first: string, second: string) =>
  `# Interview ${who} 1\n\nI: Hoe begint uw dag?\n\nR: ${first}, en dat doen wij met z’n tweeën.\n\nI: En daarna?\n\nR: ${second}, tot de bus weer komt.\n`;
const COOK = talk('kok', 'Met het snijden van de uien', 'Dan gaat de soep op het vuur');
const GARDENER = talk(
  'tuinman',
  'Met het opendoen van de kassen',
  'Dan spit ik de bedden achter de schuur om',
);
const PROJECT = 'sources: [kok.md]\ngroups: { mensen: { transcripts: [kok] } }\n';

test('an interview in a file beside the sources is told by every command, until it counts or somebody lets it rest', async () => {
  await withFolder(async (folder) => {
    put(folder, 'kok.md', COOK);
    expect((await runHere(folder, ['init', 'kok.md'])).exit).toBe(0);
    // No interview, a copy of what is there, and another kind of file.
    put(folder, 'lees-mij.md', '# Opzet\n\nWij vragen mensen naar hun dag.\n');
    put(folder, 'kok-oud.md', COOK.replace('uien', 'prei'));
    put(folder, 'aantekeningen.txt', GARDENER);
    for (const command of ['tree', 'check'])
      expect((await runHere(folder, [command])).out).not.toContain('K739');
    put(folder, 'tuinman.md', GARDENER);
    for (const command of ['tree', 'status', 'crosstab', 'check', 'tree']) {
      const { out, exit } = await runHere(folder, [command]);
      expect(out).toMatch(/init --add "\[naam \d\].md"/);
      expect(out.match(/tip K739/g)).toHaveLength(1);
      expect(exit).toBe(0);
    }
    const [, key = ''] = /sleutel: (K739\S+)/.exec((await runHere(folder, ['check'])).out) ?? [];
    await runHere(folder, ['check', '--accept', key]);
    expect((await runHere(folder, ['tree'])).out).not.toContain('K739');
  });
});

test('a file that was added is beside no more, and a source under another name is told as that alone', async () => {
  await withFolder(async (folder) => {
    put(folder, 'kok.md', COOK);
    await runHere(folder, ['init', 'kok.md']);
    await runHere(folder, ['tree']);
    put(folder, 'tuinman.md', GARDENER);
    expect((await runHere(folder, ['tree'])).out).toContain('K739');
    await runHere(folder, ['init', '--add', '--yes', 'tuinman.md']);
    expect((await runHere(folder, ['tree'])).out).not.toContain('K739');
  });
  await withFolder(async (folder) => {
    put(folder, 'kok.md', COOK);
    put(folder, 'tuinman.md', GARDENER);
    put(folder, 'kantlijn.yaml', PROJECT.replace('[kok.md]', '[kok.md, hovenier.md]'));
    expect((await runHere(folder, ['tree'])).out).toContain('K739');
    put(folder, 'kantlijn.yaml', PROJECT.replace('[kok.md]', '["*.md"]'));
    expect((await runHere(folder, ['tree'])).out).not.toContain('K739');
  });
});
