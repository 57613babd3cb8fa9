import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const TALK = 'O: Wat doet u?\n\nR: Ik snijd de hele ochtend uien.\n\n';

/** The appendices that an export writes, and what it says beside them. */
async function exported(text: string): Promise<{ names: readonly string[]; err: string }> {
  return withFolder(async (folder) => {
    await writeFile(join(folder, 'gesprek.md'), text);
    await writeFile(
      join(folder, 'kantlijn.yaml'),
      'sources: [gesprek.md]\ngroups:\n  koks: { transcripts: [b1] }\n  obers: { transcripts: [b2] }\n',
    );
    const { err } = await runHere(folder, ['export', 'uit', '--format', 'md']);
    const names = await readdir(join(folder, 'uit'));
    return { names: names.filter((name) => name.endsWith('.md')).toSorted(), err };
  });
}

test('of interviews in which nobody coded anything no appendix is written, and that is said', async () => {
  const { names, err } = await exported(
    `# Bijlage 1: Interview\n\n${TALK}# Bijlage 2: Interview\n\n${TALK.replace('uien', 'prei')}`,
  );
  expect(names).toEqual([]);
  expect(err).toContain('K758');
});

test('a group without codes leaves out its own, and the others keep their numbers', async () => {
  const coded = TALK.replace('de hele ochtend', '{==de hele ochtend==}{>>@sam: Label 1<<}');
  const { names, err } = await exported(
    `# Bijlage 1: Interview\n\n${TALK}# Bijlage 2: Interview\n\n${coded.replace('uien', 'prei')}`,
  );
  expect(names).toEqual([
    'bijlage-3-Boomdiagram-obers.md',
    'bijlage-4-Fragmenten-obers.md',
    'bijlage-5-Kruistabel.md',
    'bijlage-6-Codes-en-respondenten.md',
  ]);
  expect(err).toContain('K758');
});
