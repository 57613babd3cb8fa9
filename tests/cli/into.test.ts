import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { copiesOf } from '../support/copies.ts';
import { demoAsDocx } from '../support/demo-docx.ts';
import { runHere, withFolder, withReadDemo } from '../support/run-cli.ts';

const INTO = ['audit', '--into'];
const ANYWAY = '--reveal=anyway';
const DEMO = await demoAsDocx();

/** The example as one Word file, in a project of its own. */
const withWord = copiesOf(async (folder) => {
  writeFileSync(join(folder, 'scriptie.docx'), DEMO);
  await cp('fixtures/demo/codebooks', join(folder, 'codebooks'), { recursive: true });
  await runHere(folder, ['init', 'scriptie.docx']);
});

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function parts(folder: string, name: string): Map<string, string> {
  const unzipped = unzipSync(readFileSync(join(folder, name)));
  return new Map(Object.entries(unzipped).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const OURS = /<w:comment [^>]*w:author="kantlijn".*?<\/w:comment>/gs;
/** Every comment of ours as its lines. */
function comments(folder: string, name: string): string[][] {
  const all = [...parts(folder, name)].flatMap(([, text]) => text.match(OURS) ?? []);
  return all.map((one) => [...one.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, line = '']) => line));
}

describe('a copy with all that an audit found in its margin', () => {
  test('may leave: names are hidden, in the text and in the comments', async () => {
    await withReadDemo(async (folder) => {
      const { out, exit } = await runHere(folder, [...INTO, 'nagekeken.md']);
      expect(exit).toBe(1);
      expect(out).toContain('geschreven: nagekeken.md');
      expect(out).toContain('niet anoniem');
      expect(out).toContain(`--into nagekeken-met-namen.md ${ANYWAY}`);
      const copy = read(folder, 'nagekeken.md');
      expect(copy).toContain(
        'verschoven en dan staat zo’n taalmaatje voor een dichte deur.”[^7]{>>kantlijn: fout K403: ',
      );
      expect(copy).toMatch(/\[plaats \d\]/);
      expect(read(folder, 'verslag.md')).toBe(readFileSync('fixtures/demo/verslag.md', 'utf8'));
      expect((await runHere(folder, ['audit', '--json', ...INTO.slice(1), 'nagekeken.md'])).exit).toBe(1);
    });
  });

  test('says as JSON what it wrote, beside what the audit found', async () => {
    await withReadDemo(async (folder) => {
      const { out } = await runHere(folder, [...INTO, 'nagekeken.md', '--json']);
      const { data, findings } = JSON.parse(out);
      expect(data.into).toEqual({ file: 'nagekeken.md', remarks: 11 });
      expect(data.quotes.length).toBeGreaterThan(5);
      expect(read(folder, 'nagekeken.md').match(/\{>>kantlijn: /g)?.length).toBe(data.into.remarks);
      expect(findings.length).toBeGreaterThan(data.into.remarks);
    });
  });

  test('of a Word file has a comment for each finding, and one for what has no place', async () => {
    await withWord(async (folder) => {
      expect((await runHere(folder, [...INTO, 'nagekeken.docx'])).exit).toBe(1);
      const { findings } = JSON.parse((await runHere(folder, ['audit', '--json'])).out);
      const written = comments(folder, 'nagekeken.docx');
      const all = written.flat().join('\n');
      for (const { code, message } of findings)
        expect(all).toContain(`${code}: ${message}`.replaceAll('"', '&quot;'));
      const [whole = []] = written;
      expect(whole[0]).toBe(`Nagekeken met kantlijn: ${findings.length} bevindingen.`);
      const unplaced = findings.filter(({ code }: { code: string }) => code === 'K310').length;
      expect(written.length).toBe(findings.length - unplaced + 1);
      expect(all).not.toMatch(/Marja|Deventer/);
    });
  });

  test('for her own hands is the report itself, and comments', async () => {
    await withWord(async (folder) => {
      const { out, exit } = await runHere(folder, [...INTO, 'eigen.docx', ANYWAY]);
      expect([exit, out]).toEqual([1, expect.stringContaining('Bevat namen')]);
      const [before, after] = [parts(folder, 'scriptie.docx'), parts(folder, 'eigen.docx')];
      const changed = [...after.keys()].filter((name) => after.get(name) !== before.get(name));
      expect(changed.sort()).toEqual(['word/comments.xml', 'word/document.xml']);
      const anchors =
        /<w:commentRangeStart w:id="(\d+)"\/>|<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="\2"\/><\/w:r>/g;
      const own = new Set(
        [...(after.get('word/comments.xml')?.matchAll(OURS) ?? [])].map(
          ([one]) => /w:id="(\d+)"/.exec(one)?.[1],
        ),
      );
      const body = after
        .get('word/document.xml')
        ?.replace(anchors, (whole, a, b) => (own.has(a ?? b) ? '' : whole));
      expect(body).toBe(before.get('word/document.xml'));
      expect(after.get('word/comments.xml')?.replace(OURS, '')).toBe(before.get('word/comments.xml'));
      expect(read(folder, '.gitignore').split('\n')).toContain('/eigen.docx');
    });
  });

  test('counts as no source, also where a pattern finds it', async () => {
    await withWord(async (folder) => {
      const yaml = read(folder, 'kantlijn.yaml').replace('- scriptie.docx', '- "*.docx"');
      writeFileSync(join(folder, 'kantlijn.yaml'), yaml);
      const counted = async () => JSON.parse((await runHere(folder, ['status', '--json'])).out);
      const before = await counted();
      await runHere(folder, [...INTO, 'eigen.docx', ANYWAY]);
      await runHere(folder, [...INTO, 'nagekeken.docx']);
      const after = await counted();
      expect(after.data).toEqual(before.data);
      const skipped = after.findings.filter(({ code }: { code: string }) => code === 'K625');
      expect(skipped.map(({ file }: { file: string }) => file)).toEqual(['eigen.docx', 'nagekeken.docx']);
      // Who works on in the copy names it: its comments by kantlijn are nobody's notes.
      const alone = await runHere(folder, ['status', 'eigen.docx', '--json']);
      const notes = ({ balance }: { balance: { what: string; seen: number }[] }) =>
        balance.find(({ what }) => what === 'notes')?.seen;
      expect(notes(JSON.parse(alone.out).data)).toBe(notes(before.data));
    });
  });

  test.each([
    ['elsewhere', '../elders.md', 3],
    ['in a folder that was exported', 'uit/eigen.md', 3],
    ['over the report', 'verslag.md', 2],
    ['over another file', 'names.example.yaml', 2],
  ])('with names goes %s in no case', async (_, path, exit) => {
    await withReadDemo(async (folder) => {
      await runHere(folder, ['export', 'uit', '--format', 'csv', '--only', 'tree']);
      const before = read(folder, 'verslag.md');
      expect((await runHere(folder, [...INTO, path, ANYWAY])).exit).toBe(exit);
      expect(read(folder, 'verslag.md')).toBe(before);
    });
  });

  test('with names needs a project, and to be asked for twice', async () => {
    await withReadDemo(async (folder) => {
      const asked = await runHere(folder, [...INTO, 'eigen.md', '--reveal'], { isTerminal: true });
      expect([asked.exit, asked.err]).toEqual([3, expect.stringContaining(ANYWAY)]);
    });
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'scriptie.docx'), DEMO);
      const { exit, err } = await runHere(folder, ['audit', 'scriptie.docx', '--into', 'eigen.docx', ANYWAY]);
      expect([exit, err]).toEqual([3, expect.stringContaining('kantlijn init')]);
      expect((await runHere(folder, ['audit', 'scriptie.docx', '--into', 'deelbaar.docx'])).exit).toBe(1);
    });
  });

  test('replaces what it wrote itself, and nothing that was changed since', async () => {
    await withReadDemo(async (folder) => {
      await runHere(folder, [...INTO, 'eigen.md', ANYWAY]);
      expect((await runHere(folder, [...INTO, 'eigen.md', ANYWAY])).exit).toBe(1);
      writeFileSync(join(folder, 'eigen.md'), `${read(folder, 'eigen.md')}\nVan mijzelf.\n`);
      const { exit, err } = await runHere(folder, [...INTO, 'eigen.md', ANYWAY]);
      expect([exit, err]).toEqual([2, expect.stringContaining('K709')]);
      expect(read(folder, 'eigen.md')).toContain('Van mijzelf.');
    });
  });

  test.each(['verslag.txt', 'verslag.odt'])('of %s says what to do instead', async (name) => {
    await withReadDemo(async (folder) => {
      const bytes = name.endsWith('.odt')
        ? readFileSync('fixtures/sources/odt/nachtwaker.odt')
        : readFileSync(join(folder, 'verslag.md'));
      writeFileSync(join(folder, name), bytes);
      const { exit, err } = await runHere(folder, [
        'audit',
        '--report',
        name,
        '--into',
        `uit.${name.slice(-3)}`,
      ]);
      expect([exit, err]).toEqual([2, expect.stringMatching(/K623.*\n.*\.docx/)]);
    });
  });

  test('has the ending of the report', async () => {
    await withReadDemo(async (folder) => {
      mkdirSync(join(folder, 'onder'));
      const { exit, err } = await runHere(folder, [...INTO, 'onder/nagekeken.docx']);
      expect([exit, err]).toEqual([2, expect.stringContaining('--into')]);
    });
  });
});
