import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const BOOK = `labels:
  toegang: Toegang
  halen-brengen: Halen/brengen
  wacht: { name: Wachten duurt te lang, sub: { loket: Loket, brief: Een brief die niemand leest } }
`;

async function shown(command: string): Promise<string> {
  return withFolder(async (folder) => {
    const talk = ['#toegang', '#halen/brengen', 'wacht: loket', 'wacht: brief']
      .map((note) => `O: Hoe gaat het?\nR: {==Dat gaat zo.==}{>>${note}<<}\n`)
      .join('\n');
    const files = {
      'kantlijn.yaml':
        'title: Loket\nlanguage: nl\nsources: [praat.md]\nnotation: words\ngroups:\n  balie: { title: Balie, codebook: c.yaml, transcripts: [b1] }\n',
      'c.yaml': BOOK,
      'praat.md': `# Bijlage 1: Interview\n\n${talk}`,
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return (await runHere(folder, [command])).out;
  });
}

describe('a code that is a word and its name', () => {
  test.each(['tree', 'fragments', 'matrix'])(
    'are parted by a mark, and stand once where they are the same: %s',
    async (command) => {
      const out = await shown(command);
      expect(out).toMatch(/brief: Een brief/);
      expect(out).toMatch(/Toegang/);
      expect(out).not.toMatch(/toegang:? +Toegang/);
      expect(out).toMatch(/Halen\/brengen/);
      expect(out).not.toMatch(/halen-brengen:? +Halen/);
    },
  );
});

test('a row of the cross-tab names no group where there is only one', async () => {
  const out = await shown('crosstab');
  expect(out).toMatch(/│ Toegang +│/);
  expect(out).not.toMatch(/balie /);
});

test('counts that a mistyped word may change are marked', async () => {
  await withFolder(async (folder) => {
    const words = ['wachttijd', 'wachttijd', 'rouw', 'wachttijd', 'wachtijd'];
    const talk = words.map((note) => `O: Hoe gaat het?\nR: {==Dat gaat zo.==}{>>${note}<<}\n`).join('\n');
    await writeFile(join(folder, 'praat.md'), `# Interview 1\n\n${talk}`);
    const { out } = await runHere(folder, ['tree', 'praat.md', '--reveal=anyway']);
    const line = (word: string) => out.split('\n').find((one) => one.startsWith(word)) ?? '';
    expect(line('wachttijd')).toMatch(/\(3\) \(\?\)$/);
    expect(line('wachtijd')).toMatch(/\(1\) \(\?\)$/);
    expect(line('rouw')).toMatch(/\(1\)$/);
  });
});
