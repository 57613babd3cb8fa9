import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../support/git.ts';
import { CTRL_C, runHere, type Setting, withFolder } from '../support/run-cli.ts';

/** Everybody who is named in the documents; none of them may stand outside of .kantlijn/. */
const NAMES = /tjitske|hoekstra|wubbo|oeds|anneloes/i;

const interview = (
  who: string,
  mark: string,
  codes: readonly string[],
  words: readonly string[],
) => `# Gesprek met ${who}

Anneloes: Met wie werkt u het meest samen?

${mark}: {==Vooral met Tjitske Hoekstra, ${words[0]}.==}{>>@lotte: ${codes[0]}<<}

Anneloes: En hoe gaat dat?

${mark}: {==${words[1]}.==}{>>@lotte: ${codes[1]}<<}

Anneloes: Wat is lastig?

${mark}: {==${words[2]}.==}{>>@lotte: ${codes[2]}<<}

Anneloes: Waarom?

${mark}: ${words[3]}.
`;

const TJITSKE = interview(
  'Tjitske Hoekstra',
  'Tjitske',
  ['contact Wubbo', 'werkwijze: bellen', 'knelpunt'],
  [
    'elke week op kantoor',
    'Goed, ik bel op maandag',
    'De afspraken over de avonden',
    'Dat weet ik niet precies',
  ],
);
const WUBBO = interview(
  'Wubbo Oeds',
  'Wubbo',
  ['contact Tjitske', 'werkwijze: bellen', 'knelpunt'],
  [
    'als er iets gebeurt in de straat',
    'Wij fietsen samen naar de klant toe',
    'Het lange wachten op een antwoord',
    'Niemand heeft daar tijd voor gemaakt',
  ],
);

async function withInterviews(use: (folder: string, documents: string[]) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'gesprekken'));
    const documents = ['gesprekken/tjitske-hoekstra.md', 'gesprekken/wubbo-oeds.md'];
    await writeFile(join(folder, documents[0] ?? ''), TJITSKE);
    await writeFile(join(folder, documents[1] ?? ''), WUBBO);
    await use(folder, documents);
  });
}

/** What init wrote outside the private folder, without the paths of sources. */
async function writtenIn(folder: string): Promise<string> {
  const books = await readdir(join(folder, 'codebooks'));
  const names = ['kantlijn.yaml', '.gitignore', ...books.map((book) => `codebooks/${book}`)];
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return [...names, ...texts].join('\n').replace(/gesprekken\/[\w-]+\.md/g, '');
}

const json = async (folder: string, argv: readonly string[], setting: Setting = {}) =>
  JSON.parse((await runHere(folder, [...argv, '--json'], setting)).out).data;

describe('what init writes', () => {
  test('names nobody outside .kantlijn/, and is read as what it stands for', async () => {
    await withInterviews(async (folder, documents) => {
      const { exit, out, err } = await runHere(folder, ['init', ...documents]);
      expect([exit, err]).toEqual([0, '']);
      expect(`${out}\n${await writtenIn(folder)}`).not.toMatch(NAMES);
      const status = await json(folder, ['status']);
      expect(status).toMatchObject({ transcripts: 2, respondents: 2, references: 6, unresolved: 0 });
    });
  });

  test('holds codes that answer to their placeholder and to their name, revealed or not', async () => {
    await withInterviews(async (folder, documents) => {
      await runHere(folder, ['init', ...documents]);
      const tree = await json(folder, ['tree']);
      const codes: string[] = tree.codebooks[0].nodes.map(({ code }: { code: string }) => code);
      const hidden = codes.filter((code) => code.startsWith('contact ['));
      expect(hidden).toHaveLength(2);
      for (const code of [...hidden, 'contact Wubbo', 'contact tjitske']) {
        expect((await json(folder, ['fragments', '--code', code])).fragments).toHaveLength(1);
        expect((await json(folder, ['fragments', '--code', code, '--reveal=anyway'])).fragments).toHaveLength(
          1,
        );
        expect((await json(folder, ['trace', code])).fragments).toHaveLength(1);
      }
    });
  });

  test('gives everybody the placeholder that every command shows', async () => {
    await withInterviews(async (folder, documents) => {
      const { out } = await runHere(folder, ['init', ...documents]);
      // Said once of all interviews: who it stands under, who asks and who answers.
      const shown = (text: string) => /K145[\s\S]*?K145/.exec(text)?.[0].match(/\[naam \d+\]/g);
      expect(new Set(shown(out)).size).toBe(4);
      expect(shown((await runHere(folder, ['check'])).out)).toEqual(shown(out));
    });
  });

  test('prints no path that is not there', async () => {
    await withInterviews(async (folder, documents) => {
      for (const isTerminal of [false, true]) {
        const into = `project-${isTerminal}`;
        const { out } = await runHere(folder, ['init', ...documents, '--into', into], { isTerminal });
        const paths = [...out.matchAll(/^geschreven: (\S+)/gm)].map(([, path = '']) => path);
        expect(paths.length).toBeGreaterThan(2);
        for (const path of paths) expect([path, existsSync(join(folder, into, path))]).toEqual([path, true]);
      }
    });
  });

  test('warns of names that git tracks, in files and in paths', async () => {
    await withInterviews(async (folder, documents) => {
      await runHere(folder, ['init', ...documents]);
      git(folder, 'init', '-q');
      git(folder, 'add', 'kantlijn.yaml', 'codebooks', '.gitignore');
      expect((await runHere(folder, ['check'])).out).not.toContain('K620');
      const yaml = join(folder, 'kantlijn.yaml');
      await writeFile(
        yaml,
        (await readFile(yaml, 'utf8')).replace(/title: .*/, 'title: Bij Tjitske Hoekstra'),
      );
      const { out } = await runHere(folder, ['check']);
      expect(out).toContain('kantlijn.yaml:2: let op K620');
      expect(out.match(/K621:/g)).toHaveLength(1);
      expect(out).not.toMatch(NAMES);
    });
  });
});

describe('init at a terminal', () => {
  test('shows every form of mark with a line, asks, and writes the answers as placeholders', async () => {
    await withInterviews(async (folder, documents) => {
      const lines = ['o', 'wat?', 'r', '', ''];
      const { out } = await runHere(folder, ['init', ...documents], { isTerminal: true, keys: [], lines });
      expect(out).toContain('Anneloes (8 keer)\n  Met wie werkt u het meest samen?');
      expect(out).toContain('Dat begrijp ik niet.');
      expect(out).toContain('Respondenten: 2 interviews');
      const written = await writtenIn(folder);
      expect(written).not.toMatch(NAMES);
      expect(written.match(/^ {2}"\[naam \d+\]": (?:researcher|respondent)$/gm)).toHaveLength(3);
      expect((await json(folder, ['status'])).respondents).toBe(2);
      expect((await runHere(folder, ['check'])).out).not.toContain('K145');
    });
  });

  test('takes groups as somebody says them, interview by interview', async () => {
    await withInterviews(async (folder, documents) => {
      const lines = ['', '', '', 'g', 'Vrijwilligers', 'Beroepskrachten'];
      await runHere(folder, ['init', ...documents], { isTerminal: true, keys: [], lines });
      const { groups } = await json(folder, ['status']);
      expect(groups.map(({ id, respondents }: Record<string, unknown>) => [id, respondents])).toEqual([
        ['vrijwilligers', 1],
        ['beroepskrachten', 1],
      ]);
    });
  });

  test('calls one group of all after none of those that were found', async () => {
    await withFolder(async (folder) => {
      const talk = 'O: Met wie werkt u samen?\n\nR: Met iedereen.\n\nO: En hoe gaat dat?\n\nR: Goed.\n';
      const heads = ['docent 1', 'docent 2', 'ouder 3', 'ouder 4'].map(
        (who) => `# Interview ${who}\n\n${talk}`,
      );
      await writeFile(join(folder, 'a.md'), heads.join('\n'));
      await runHere(folder, ['init', 'a.md'], { isTerminal: true, keys: [], lines: ['', '', '1'] });
      const { groups } = await json(folder, ['status']);
      expect(groups).toMatchObject([{ id: 'respondenten', title: 'Respondenten', respondents: 4 }]);
    });
  });

  test('asks in the language of the documents, and in that of the project they are added to', async () => {
    await withFolder(async (folder) => {
      const setting = { isTerminal: true, keys: [], lines: [] };
      const talk = (answer: string) =>
        `# Interview with gardener ${answer}\n\nInterviewer: When do you water the plants?\n\nGardener: ${answer}, before the sun is up.\n\nInterviewer: And who helps you with that?\n\nGardener: Nobody, they are all asleep.\n`;
      await writeFile(join(folder, 'a.md'), talk('1'));
      await writeFile(join(folder, 'b.md'), talk('2').replaceAll('Interviewer:', 'Rosalind:'));
      const begun = await runHere(folder, ['init', 'a.md'], setting);
      expect(begun.out).toContain('Who speaks? (1 of 2)');
      expect(begun.out).not.toMatch(/Wie spreekt|kantlijn denkt|Alleen enter/);
      const added = await runHere(folder, ['init', '--add', 'b.md'], setting);
      expect(added.out).toContain('Who speaks? (1 of 1)');
      expect(added.out).not.toMatch(/Wie spreekt|kantlijn denkt|Alleen enter/);
    });
  });

  test('asks again where an answer says nothing about groups', async () => {
    await withInterviews(async (folder, documents) => {
      const lines = ['', '', '', 'nee', '7', '1'];
      const { out } = await runHere(folder, ['init', ...documents], { isTerminal: true, keys: [], lines });
      expect(out.split('Dat begrijp ik niet.')).toHaveLength(3);
      const { groups } = await json(folder, ['status']);
      expect(groups).toMatchObject([{ respondents: 2 }]);
    });
  });

  test.each([[[CTRL_C]], [['', '', '', CTRL_C]], [['', '', '', 'g', 'Vrijwilligers', CTRL_C]]])(
    'stops and writes nothing where somebody stops it, after %j',
    async (lines) => {
      await withInterviews(async (folder, documents) => {
        const told = await runHere(folder, ['init', ...documents], { isTerminal: true, keys: [], lines });
        expect([told.exit, told.err]).toEqual([130, 'kantlijn: gestopt. Er is niets geschreven.\n']);
        expect(existsSync(join(folder, 'kantlijn.yaml'))).toBe(false);
        expect(existsSync(join(folder, '.kantlijn'))).toBe(false);
        expect(existsSync(join(folder, 'codebooks'))).toBe(false);
      });
    },
  );

  test('makes a whole project of a group with a name that no file can have', async () => {
    await withInterviews(async (folder, documents) => {
      const long = 'Vrijwilligers van de ouderenwerkgroep é '.repeat(12).trim();
      const lines = ['', '', '', 'g', long, ''];
      const { exit } = await runHere(folder, ['init', ...documents], { isTerminal: true, keys: [], lines });
      expect(exit).toBe(0);
      const { groups } = await json(folder, ['status']);
      expect(groups.map(({ title }: Record<string, unknown>) => title)).toContain(long);
    });
  });

  test('leaves everything as it was found where nobody answers', async () => {
    await withInterviews(async (folder, documents) => {
      await runHere(folder, ['init', ...documents], { isTerminal: true, keys: [], lines: [] });
      const yaml = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
      expect(yaml).not.toContain('speakers:');
    });
  });

  test.skipIf(!existsSync('/usr/bin/script'))(
    'asks on a real one too',
    async () => {
      await withInterviews(async (folder, documents) => {
        const command = `${process.execPath} ${resolve('bin/kantlijn.js')} init ${documents.join(' ')}`;
        await typed(command, ['o', 'r', '', ''], folder);
        const yaml = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
        expect(yaml).toMatch(/speakers:\n {2}"\[naam \d+\]": researcher\n/);
      });
    },
    60_000,
  );

  test.skipIf(!existsSync('/usr/bin/script'))(
    'stops at a real one when Ctrl-C is pressed there',
    async () => {
      await withInterviews(async (folder, documents) => {
        const command = `${process.execPath} ${resolve('bin/kantlijn.js')} init ${documents.join(' ')}`;
        await typed(command, ['o', CTRL_C], folder);
        expect(existsSync(join(folder, 'kantlijn.yaml'))).toBe(false);
        expect(existsSync(join(folder, '.kantlijn'))).toBe(false);
      });
    },
    60_000,
  );
});

describe('init on a project', () => {
  const NEW = interview(
    'Oeds Wubbo',
    'Oeds',
    ['contact Wubbo', 'werkwijze: mailen', 'knelpunt'],
    [
      'soms een uur na de vergadering',
      'Per mail schrijven gaat sneller hier',
      'Iedereen vraagt hetzelfde formulier',
      'Omdat het systeem oud is',
    ],
  );

  async function withProject(use: (folder: string, document: string) => Promise<void>): Promise<void> {
    await withInterviews(async (folder, documents) => {
      await runHere(folder, ['init', ...documents]);
      const yaml = join(folder, 'kantlijn.yaml');
      await writeFile(yaml, `# van mij\n${await readFile(yaml, 'utf8')}`);
      const document = 'gesprekken/oeds.md';
      await writeFile(join(folder, document), NEW);
      await use(folder, document);
    });
  }

  test('says what is new and how to add it, and writes nothing', async () => {
    await withProject(async (folder, document) => {
      const before = await writtenIn(folder);
      const { out, exit } = await runHere(folder, ['init', document]);
      expect([exit, out]).toEqual([0, expect.stringContaining('interview in geen groep')]);
      expect(out).toContain('werkwijze/mailen');
      expect(out).not.toMatch(NAMES);
      expect(await writtenIn(folder)).toBe(before);
      const hers = await runHere(folder, ['init', document], { isTerminal: true });
      expect(hers.out).toContain(`Toevoegen: kantlijn init --add ${document}`);
    });
  });

  test('adds it when asked, and keeps comments', async () => {
    await withProject(async (folder, document) => {
      await runHere(folder, ['init', '--add', document, '--yes']);
      const written = await writtenIn(folder);
      expect(written).toContain('# van mij');
      expect(written).not.toMatch(NAMES);
      expect(await json(folder, ['status'])).toMatchObject({ transcripts: 3, respondents: 3, unresolved: 0 });
      const again = await runHere(folder, ['init', '--add', document]);
      expect(again.out).toContain('Er is niets nieuws');
      expect(await writtenIn(folder)).toBe(written);
    });
  });

  test('adds nothing where somebody stops it at a question', async () => {
    await withProject(async (folder, document) => {
      const before = await writtenIn(folder);
      const { exit, err } = await runHere(folder, ['init', '--add', document], { answer: CTRL_C });
      expect([exit, err]).toEqual([130, 'kantlijn: gestopt. Er is niets geschreven.\n']);
      expect(await writtenIn(folder)).toBe(before);
    });
  });

  test('leaves codebooks alone unless asked', async () => {
    await withProject(async (folder, document) => {
      await runHere(folder, ['init', '--add', document]);
      expect(await json(folder, ['status'])).toMatchObject({ transcripts: 3, unresolved: 1 });
    });
  });
});

/** Milliseconds without a word of the command: it waits for an answer. */
const STILL = 200;

/** Answers each question of a command at a terminal, and waits until it has ended. */
function typed(command: string, lines: readonly string[], cwd: string): Promise<void> {
  const left = [...lines];
  const running = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  running.stdin.on('error', () => {}); // it may end before it is answered
  let waiting: NodeJS.Timeout | undefined;
  running.stdout.on('data', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => running.stdin.write(`${left.shift() ?? ''}\n`), STILL);
  });
  return new Promise((done) => {
    running.once('close', () => {
      clearTimeout(waiting);
      done();
    });
  });
}

test('two spellings of a name are merged as their placeholders, and what was coded with either stays counted', async () => {
  await withFolder(async (folder) => {
    const coded = ['Plorzumterk', 'Plorzumterk', 'Plorzumtrek', 'koken'];
    const turns = coded.map((code, i) => `O: En?\n\nR: {==Antwoord ${i}.==}{>>@c1: Steun: ${code}<<}`);
    await writeFile(join(folder, 'gesprek.md'), `# Interview bewoner 1\n\n${turns.join('\n\n')}\n`);
    expect((await runHere(folder, ['init', 'gesprek.md'])).exit).toBe(0);
    const mended = await runHere(folder, ['check', '--fix', '--yes', '--json']);
    expect(JSON.parse(mended.out).data).toMatchObject({ merged: 1 });
    const book = await readFile(join(folder, 'codebooks/respondenten.yaml'), 'utf8');
    expect(book).toMatch(/"\[naam 1\]": \{ name: "\[naam 1\]", also: \[ "\[naam 2\]" \] \}/);
    expect(book).not.toMatch(/plorzum/i);
    const { codebooks } = JSON.parse((await runHere(folder, ['tree', '--json'])).out).data;
    const names = codebooks[0].nodes[0].children.map(
      ({ name, fragments }: { name: string; fragments: number }) => [name, fragments],
    );
    expect(names).toEqual([
      ['koken', 1],
      ['[naam 1]', 3],
    ]);
    expect(JSON.parse((await runHere(folder, ['check', '--json'])).out).findings).toEqual([]);
  });
});

test('slips beside what they mean are merged in one run, and one below a mistyped theme is corrected', async () => {
  await withFolder(async (folder) => {
    const meant = ['Sfeer: samenwerking', 'Sfeer: samenwerking', 'Sfeer: leiding', 'Sfeer: leiding'];
    const coded = [...meant, 'Sfeer: samenwerkng', 'Sfeer: samenwerkign', 'Sfeeer: leidng', 'Sfeer: pauze'];
    const turns = coded.map((code, i) => `O: En?\n\nR: {==Antwoord ${i}.==}{>>@c1: ${code}<<}`);
    await writeFile(join(folder, 'gesprek.md'), `# Interview bewoner 1\n\n${turns.join('\n\n')}\n`);
    await runHere(folder, ['init', 'gesprek.md']);
    const mended = await runHere(folder, ['check', '--fix', '--yes', '--json']);
    expect(JSON.parse(mended.out).data).toMatchObject({ merged: 2, corrected: 1 });
    expect((await runHere(folder, ['check', '--fix', '--yes'])).out).not.toContain('samenwerk');
    const { codebooks } = JSON.parse((await runHere(folder, ['tree', '--json'])).out).data;
    const counts = Object.fromEntries(
      codebooks.flatMap(
        ({ nodes }: { nodes: { name: string; children: { name: string; fragments: number }[] }[] }) =>
          nodes.flatMap(({ name, children }) =>
            children.map((one) => [`${name}: ${one.name}`, one.fragments]),
          ),
      ),
    );
    expect(counts).toMatchObject({ 'Sfeer: samenwerking': 4, 'Sfeer: leiding': 3, 'Sfeer: pauze': 1 });
  });
});

test('codes in English words stay beside Dutch talk, where names of people, firms and cars do not', async () => {
  await withFolder(async (folder) => {
    const codes = ['Main Theme: Trust', 'Main Theme: Marit', 'Core Issue: Ford', 'Main Theme: Mercy'];
    const turns = codes.map(
      (code, i) => `O: En?\n\nR: {==Wij helpen elkaar ${i} keer per week.==}{>>@c1: ${code}<<}`,
    );
    await writeFile(join(folder, 'gesprek.md'), `# Interview bewoner 1\n\n${turns.join('\n\n')}\n`);
    expect((await runHere(folder, ['init', 'gesprek.md'])).exit).toBe(0);
    const { out } = await runHere(folder, ['tree']);
    // "Main" is a river: hidden until somebody says that it names nobody.
    for (const code of ['Core Issue', 'Trust']) expect(out).toContain(code);
    expect(out).not.toMatch(/Marit|Ford|Mercy/);
  });
});

test('what somebody does is written without her name', async () => {
  await withFolder(async (folder) => {
    const talk = (who: string) =>
      `# Interview verpleegkundige ${who}\n\nInterviewer: Hoe gaat de nacht?\n\nVerpleegkundige ${who}: Druk.\n\nInterviewer: En nu?\n\nVerpleegkundige ${who}: Rustig.\n`;
    await writeFile(join(folder, 'a.md'), talk('Bo'));
    await writeFile(join(folder, 'b.md'), talk('Tess'));
    expect((await runHere(folder, ['init', 'a.md', 'b.md'])).exit).toBe(0);
    const written = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
    expect(written).toMatch(/functie: verpleegkundige$/m);
    expect(written).not.toMatch(/functie: .*\[/);
  });
});

test('a line that says what somebody does, and names somebody besides, is written without the name', async () => {
  await withFolder(async (folder) => {
    const talk =
      'SPEAKERS\nAnneloes Wit, Nurse\n\nAnneloes Wit  00:02\nWhat is it like?\n\nNurse  00:06\nQuiet until three.\n\nAnneloes Wit  00:15\nAnd then?\n\nNurse  00:17\nThen I eat.\n';
    await writeFile(join(folder, 'night.txt'), talk);
    await runHere(folder, ['init', 'night.txt']);
    const written = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
    expect(written).not.toMatch(/anneloes|wit/i);
    expect(written).toMatch(/function: .*Nurse/);
  });
});

test("what somebody does, before a name in a file's name, is no name and no account", async () => {
  await withFolder(async (folder) => {
    const talk = (said: string) =>
      `Interviewer: When do you water the plants?\n\nRespondent: ${said}.\n\nInterviewer: And who helps you?\n\nRespondent: Nobody.\n`;
    await writeFile(join(folder, 'Interview_gardener Amina.md'), talk('Before the sun is up'));
    await writeFile(join(folder, 'Interview_gardener_Tobias.md'), talk('When the others sleep'));
    await writeFile(
      join(folder, 'report.md'),
      '# Early gardeners and their water\n\n## Findings\n\nAll gardeners get up early. Tobias lives in the allotment.\n',
    );
    const files = ['Interview_gardener Amina.md', 'Interview_gardener_Tobias.md', 'report.md'];
    await runHere(folder, ['init', ...files]);
    const written = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
    expect(written).toMatch(/^title: Early gardeners and their water$/m);
    const { out } = await runHere(folder, ['audit', '--language', 'en']);
    expect(out).toContain('All gardeners get up early.');
    const { out: listed } = await runHere(folder, ['status', '--json']);
    expect(listed).not.toMatch(/amina|tobias/i);
  });
});

test.each(['leraar-mila', 'verpleegkundige-joke', 'gardener-mila', 'visser-ellen', 'interview_bakker_3'])(
  'whoever a file is called after, without capitals, behind what she does: %s',
  async (name) => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, `${name}.md`), 'I: Hoe is het?\n\nR: Zo.\n\nI: En nu?\n\nR: Ook.\n');
      const { out, err } = await runHere(folder, ['init', `${name}.md`]);
      expect(out + err).not.toMatch(/mila|joke|visser|ellen|bakker/iu);
    });
  },
);
