import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { demoAsDocx } from '../support/demo-docx.ts';
import { put } from '../support/folder.ts';
import { runHere, withFolder, withReadDemo } from '../support/run-cli.ts';
import { whileWatching } from '../support/watching.ts';

describe('watch repeats a report', () => {
  test('each apart, after a change, and ends with 0 at Ctrl-C', async () => {
    await withReadDemo(async (folder) => {
      const once = (await runHere(folder, ['tree'])).out;
      await whileWatching(folder, ['tree'], async ({ shows }) => {
        expect((await shows(1)).out.replace(/\n─ .*\n$/, '')).toBe(once);
        const path = join(folder, 'codebooks/docenten.yaml');
        writeFileSync(
          path,
          readFileSync(path, 'utf8').replace(/Privacy van de cursist/, 'Stilte in de klas'),
        );
        const { out } = await shows(2);
        expect(out).toMatch(
          /─ \S+ · wacht op veranderingen; Ctrl-C stopt\n[\s\S]*Stilte in de klas[\s\S]*─ \S+ · veranderd: 1 bestand\n$/,
        );
      });
    });
  });

  test.each([
    ['kantlijn.yaml', '# niets\n'],
    ['decisions.yaml', '# niets\n'],
    ['codebooks/knelpunten.yaml', '# niets\n'],
    ['codings/c1/b3.yaml', '# niets\n'],
  ])('after a change of %s', async (name, text) => {
    await withReadDemo(async (folder) => {
      await whileWatching(folder, ['status'], async ({ shows }) => {
        await shows(1);
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        appendFileSync(join(folder, name), text);
        await shows(2);
      });
    });
  });

  test('names what changed on a screen, and nowhere else', async () => {
    await withFolder(async (folder) => {
      put(folder, 'gesprek Joke Terpstra.md', 'I: Hoe gaat het?\nR: Goed.\n');
      const argv = ['status', 'gesprek Joke Terpstra.md'];
      for (const isTerminal of [true, false]) {
        await whileWatching(
          folder,
          argv,
          async ({ shows }) => {
            await shows(1);
            appendFileSync(join(folder, argv[1] ?? ''), 'I: Fijn.\n');
            const last = (await shows(2)).out.trimEnd().split('\n').at(-1);
            expect(last).toMatch(
              isTerminal ? /veranderd: gesprek Joke Terpstra\.md$/ : /veranderd: 1 bestand$/,
            );
          },
          { isTerminal },
        );
      }
    });
  });

  test('and has no more to end at Ctrl-C after three of them than after one', async () => {
    await withFolder(async (folder) => {
      put(folder, 'een.md', 'I: Hoe gaat het?\nR: Goed.\n');
      await whileWatching(folder, ['status', 'een.md'], async ({ shows, waiting }) => {
        const seen: number[] = [];
        for (const report of [1, 2, 3]) {
          await shows(report);
          // It waits for the next change by now.
          await pause(50);
          seen.push(waiting());
          appendFileSync(join(folder, 'een.md'), 'I: Fijn.\n');
        }
        expect(new Set(seen)).toEqual(new Set([seen[0]]));
      });
    });
  });

  test('as JSON objects with nothing between them', async () => {
    await withReadDemo(async (folder) => {
      await whileWatching(folder, ['tree', '--json'], async ({ shows }) => {
        expect(JSON.parse((await shows(1)).out)).toMatchObject({ command: 'tree' });
      });
    });
  });

  test('after a new document that fits, also in a folder that was not there', async () => {
    await withFolder(async (folder) => {
      put(folder, 'een.md', 'I: Hoe gaat het?\nR: Goed.\n');
      put(folder, 'kantlijn.yaml', 'title: Proef\nsources: ["**/*.md"]\ngroups: {}\n');
      await whileWatching(folder, ['status'], async ({ shows }) => {
        await shows(1);
        put(folder, 'later/diep/twee.md', 'I: En nu?\nR: Ook goed.\n');
        await shows(2);
      });
    });
  });
});

describe('a document that is being saved', () => {
  const sources = 'title: Proef\nsources: ["*"]\ngroups: {}\n';

  test('is waited for: gone, or half there, it is tried again', async () => {
    const bytes = await demoAsDocx();
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'b.docx'), bytes);
      put(folder, 'kantlijn.yaml', 'title: Proef\nsources: [b.docx]\ngroups: {}\n');
      await whileWatching(folder, ['status'], async ({ shows }) => {
        const first = await shows(1);
        writeFileSync(join(folder, 'b.docx'), bytes.subarray(0, bytes.length / 2));
        await pause(250);
        rmSync(join(folder, 'b.docx'));
        await pause(50);
        writeFileSync(join(folder, '~WRD0001.tmp'), bytes);
        renameSync(join(folder, '~WRD0001.tmp'), join(folder, 'b.docx'));
        const second = await shows(2);
        expect(second.err).toBe(first.err);
      });
    });
  });

  test('that stays broken is said', async () => {
    const bytes = await demoAsDocx();
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'b.docx'), bytes);
      put(folder, 'kantlijn.yaml', 'title: Proef\nsources: [b.docx]\ngroups: {}\n');
      await whileWatching(folder, ['status'], async ({ shows }) => {
        const first = await shows(1);
        writeFileSync(join(folder, 'b.docx'), bytes.subarray(0, bytes.length / 2));
        const second = await shows(2);
        expect(first.out).not.toContain('K101');
        expect(second.out).toContain('K101');
      });
    });
  });

  test('has files beside it that are no change, and neither are the page and private files', async () => {
    await withFolder(async (folder) => {
      put(folder, 'een.md', 'I: Hoe gaat het?\nR: Goed.\n');
      put(folder, 'kantlijn.yaml', sources);
      await whileWatching(folder, ['view'], async ({ shows, later }) => {
        await shows(1);
        for (const name of ['~$een.docx', '.~lock.een.odt#', '~WRL0003.tmp', '.kantlijn/cache/x.json'])
          put(folder, name, 'x');
        expect(await later()).toBe(1);
      });
    });
  });
});

describe('what cannot be repeated', () => {
  test.each([
    ['export uit', 'watch herhaalt alleen opdrachten die lezen: check, notes, status'],
    ['init een.docx', 'watch herhaalt alleen opdrachten die lezen: '],
    ['watch tree', 'watch herhaalt alleen opdrachten die lezen: '],
    ['check --fix --yes', 'watch herhaalt alleen opdrachten die lezen, dus niet met: --fix.'],
    ['check --accept x', 'watch herhaalt alleen opdrachten die lezen, dus niet met: --accept.'],
    ['audit --into kopie.docx', 'watch herhaalt alleen opdrachten die lezen, dus niet met: --into.'],
    ['tre', 'deze opdracht bestaat niet. Bedoelde u tree?'],
    ['tree --jsn', 'deze optie bestaat hier niet. Bedoelde u --json?'],
  ])('%s', async (line, says) => {
    await withReadDemo(async (folder) => {
      const { out, err, exit } = await runHere(folder, ['watch', ...line.split(' ')]);
      expect([out, exit]).toEqual(['', 2]);
      expect(err).toContain(`kantlijn: ${says}`);
    });
  });

  test('where there is no project and no document', async () => {
    await withFolder(async (folder) => {
      const { err, exit } = await runHere(folder, ['watch', 'tree'], {
        stopped: new AbortController().signal,
      });
      expect([err, exit]).toEqual([expect.stringContaining('hier is geen project'), 2]);
    });
  });
});
