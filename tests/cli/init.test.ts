import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demoAsDocx } from '../support/demo-docx.ts';
import { runHere, withDemo, withFolder } from '../support/run-cli.ts';

async function withWordFile(use: (folder: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'scriptie.docx'), await demoAsDocx());
    await use(folder);
  });
}

const json = (text: string) => JSON.parse(text);

describe('init on a folder with nothing but a Word file', () => {
  test('gives a project that works at once', async () => {
    await withWordFile(async (folder) => {
      const made = await runHere(folder, ['init', 'scriptie.docx']);
      expect([made.exit, made.err]).toEqual([0, '']);
      const status = json((await runHere(folder, ['status', '--json'])).out);
      expect(status.data).toMatchObject({
        transcripts: 6,
        turns: 119,
        respondents: 7,
        notes: 45,
        references: 49,
      });
      expect(
        status.data.groups.map(({ id, transcripts }: Record<string, unknown>) => [id, transcripts]),
      ).toEqual([
        ['docent', 3],
        ['taalmaatje', 3],
      ]);
      expect(status.data).toMatchObject({ citations: 24, quotes: 9 });
      expect((await runHere(folder, ['tree'])).out).toContain('2/1/1  Rooster sluit niet aan');
    });
  });

  test('says the same of the Word file as of the Markdown it was made from', async () => {
    await withWordFile(async (folder) => {
      const args = ['fragments', '--json', '--reveal=anyway'];
      const word = json((await runHere(folder, [...args, 'scriptie.docx'])).out);
      const sources = ['interviews/docenten.md', 'interviews/taalmaatjes/*.md'];
      const markdown = await withDemo(async (demo) => json((await runHere(demo, [...args, ...sources])).out));
      const words = (report: { data: { fragments: Record<string, unknown>[] } }) =>
        report.data.fragments.map(({ id, text, from, to, codes, speaker }) => ({
          id,
          text,
          from,
          to,
          codes,
          speaker,
        }));
      expect(words(word)).toEqual(words(markdown));
    });
  });

  test('keeps the key private, and key and sources out of git', async () => {
    await withWordFile(async (folder) => {
      await writeFile(join(folder, '.gitignore'), '*.tmp');
      await runHere(folder, ['init', 'scriptie.docx']);
      expect((await stat(join(folder, '.kantlijn'))).mode & 0o777).toBe(0o700);
      expect((await stat(join(folder, '.kantlijn/key.json'))).mode & 0o777).toBe(0o600);
      const ignored = (await readFile(join(folder, '.gitignore'), 'utf8')).split('\n');
      expect(ignored).toEqual([
        '*.tmp',
        '/.kantlijn/',
        '/codings/',
        '.kantlijn-????????????-*',
        '/*.docx',
        '',
      ]);
    });
  });

  test('writes nothing with --dry-run, and shows what it would write', async () => {
    await withWordFile(async (folder) => {
      const shown = await runHere(folder, ['init', 'scriptie.docx', '--dry-run']);
      expect(shown.out).toContain('--- kantlijn.yaml');
      expect(shown.out).toContain('--- codebooks/docent.yaml');
      expect(await readdir(folder)).toEqual(['scriptie.docx']);
    });
  });

  test('overwrites nothing', async () => {
    await withWordFile(async (folder) => {
      await mkdir(join(folder, 'codebooks'));
      await writeFile(join(folder, 'codebooks/docent.yaml'), '# van mij\ncodebook: docent\n');
      expect((await runHere(folder, ['init', 'scriptie.docx'])).exit).toBe(0);
      expect(await readFile(join(folder, 'codebooks/docent.yaml'), 'utf8')).toContain('# van mij');
      const again = await runHere(folder, ['init', 'scriptie.docx']);
      expect([again.exit, again.err]).toEqual([0, '']);
      expect(again.out).toContain('kantlijn.yaml bestaat al en blijft zoals het is.\n');
      expect(again.out).toContain('Er is niets geschreven.');
    });
  });

  test('takes codebooks and a crosswalk that are there, and names the groups after them', async () => {
    await withDemo(async (folder) => {
      await writeFile(join(folder, 'scriptie.docx'), await demoAsDocx());
      const books = ['codebooks/docenten.yaml', 'codebooks/taalmaatjes.yaml', 'codebooks/knelpunten.yaml'];
      const made = await runHere(folder, [
        'init',
        'scriptie.docx',
        '--into',
        'nieuw',
        '--codebook',
        ...books,
      ]);
      expect(made.exit).toBe(0);
      const table = json((await runHere(folder, ['-C', 'nieuw', 'crosstab', '--json'])).out);
      const counts = table.data.cells.map((row: { respondents: number }[]) =>
        row.map(({ respondents }) => respondents),
      );
      expect(counts).toEqual([
        [3, 2],
        [2, 1],
        [2, 2],
        [2, 2],
        [2, 0],
      ]);
    });
  });

  test('says so where there is no interview', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'brief.txt'), 'Geachte heer,\n\nDank voor uw brief.\n');
      const { exit, err } = await runHere(folder, ['init', 'brief.txt']);
      expect(exit).toBe(2);
      expect(err).toContain('geen interview');
      expect(await readdir(folder)).toEqual(['brief.txt']);
    });
  });
});

test('says of which document the interview counts once, for it stands in another too', async () => {
  await withFolder(async (folder) => {
    const talk = [
      'O: Hoe lang werk je hier al?',
      'R: {==Een jaar of vier, en het bevalt eigenlijk heel goed, alleen duurt het wachten lang.==}{>>@c: wachten<<}',
      'O: Wat vind je van die wachttijden?',
      'R: Niemand weet precies wie erover gaat, dus dan bel je nog eens en krijg je iemand anders.',
      'O: Kun je daar een voorbeeld van geven?',
      'R: Vorige week stond ik weer bij de poort en was er niemand met een sleutel.',
      'O: En hoe gaat dat met de sleutel?',
      'R: Die ligt bij de buurman, en die is er niet altijd, dus dan wacht je tot hij komt.',
    ].join('\n\n');
    await writeFile(join(folder, 'een.md'), `# Interview 1\n\n${talk}\n`);
    await writeFile(join(folder, 'twee.md'), `# Interview 2\n\n${talk}\n`);
    const { out } = await runHere(folder, ['init', 'een.md', 'twee.md']);
    const [, open = ''] = out.split('Wat nog open is:');
    expect(open).toMatch(/^twee\.md:1: let op K150/m);
  });
});

test('--add leaves out a damaged document, and says why', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'een.md'), '# Interview 1\n\nO: Hoe?\n\nR: Zo.\n\nO: En?\n\nR: Nou.\n');
    await writeFile(join(folder, 'kapot.docx'), 'PK geen zip');
    await runHere(folder, ['init', 'een.md']);
    const before = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
    const { out } = await runHere(folder, ['init', '--add', 'kapot.docx']);
    expect(out).toMatch(/kapot\.docx: \S+ K10\d/);
    expect(await readFile(join(folder, 'kantlijn.yaml'), 'utf8')).toBe(before);
  });
});

test('documents in the order of a shell become interviews in order, and no one of them names the study', async () => {
  await withFolder(async (folder) => {
    const names = ['gesprek1.md', 'gesprek10.md', 'gesprek2.md'];
    for (const [i, name] of names.entries())
      await writeFile(join(folder, name), `V: Hoe laat begint het, nummer ${i}?\nA: Om half ${i + 7}.\n`);
    await runHere(folder, ['init', ...names]);
    const written = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
    expect(written).toContain('title: Onderzoek\n');
    expect(written.match(/gesprek\d+\.md/g)).toEqual(['gesprek1.md', 'gesprek2.md', 'gesprek10.md']);
  });
});
