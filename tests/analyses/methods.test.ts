import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const PROJECT = `title: Ploegendienst
language: nl
sources: [praat.md]
report: verslag.md
groups:
  nacht: { title: Nachtploeg, codebook: nacht.yaml, transcripts: [b1, b2, b3, b4] }
respondents:
  nacht-1: { transcript: b1, functie: verzorgende }
  nacht-2: { transcript: b2, functie: verzorgende }
  nacht-3: { transcript: b3, functie: verzorgende }
  nacht-4: { transcript: b4, functie: imker }
anonymise: { date: year, attributes: [functie] }
`;
const CODEBOOK = `labels:
  1: { name: Rooster, definition: Wie wanneer werkt., include: ruilen, exclude: vakantie, example: De lijst hing er niet. }
  2: Slaap
`;

function interview(number: number, date: string, ...answers: string[]): string {
  const turns = answers.map((answer) => `O: Hoe gaat het?\nR: ${answer}\n`);
  return `# Bijlage ${number}: Interview\n\nDatum: ${date}\nDuur: 30 minuten\n\n${turns.join('')}`;
}

const TALK = [
  interview(1, '9 mei 2024', '{==Het rooster hangt er te laat.==}{>>Label 1<<}'),
  interview(2, '2 april 2024', '{==Overdag slaap ik slecht.==}{>>Label 2<<}'),
  interview(3, '3 april 2024', '{==Het rooster wisselt.==}{>>Label 1<<}', 'Ik slaap op de bank.'),
  interview(4, '1 mei 2024', 'De koffie is goed.'),
].join('\n');
const REPORT = '# Resultaten\n\nDe slaap lijdt.[^1]\n\n[^1]: Bijlage 2. Label 2.\n';
const DECISIONS = `corrections:
  b1:2: { codes: [1], why: verkeerd getypt, on: 2024-06-01 }
aside:
  - { transcript: b4, turn: 1 }
`;

async function inProject<T>(
  use: (folder: string) => Promise<T>,
  more: Record<string, string> = {},
): Promise<T> {
  return withFolder(async (folder) => {
    const files = {
      'kantlijn.yaml': PROJECT,
      'nacht.yaml': CODEBOOK,
      'praat.md': TALK,
      'verslag.md': REPORT,
      'decisions.yaml': DECISIONS,
      ...more,
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return use(folder);
  });
}

async function account(folder: string, ...argv: string[]) {
  return JSON.parse((await runHere(folder, ['methods', '--json', ...argv])).out).data;
}

describe('methods', () => {
  test('tells of each interview what the documents say', async () => {
    await inProject(async (folder) => {
      const { interviews } = await account(folder);
      expect(interviews[0]).toEqual({
        transcript: 'b1',
        date: '[2024]',
        duration: 30,
        medium: null,
        group: 'nacht',
        respondents: ['nacht-1'],
        turns: 2,
        words: 9,
        notes: 1,
      });
    });
  });

  test('has attributes that may leave, and of these no value that few share', async () => {
    await inProject(async (folder) => {
      const { attributes, respondents } = await account(folder);
      expect(attributes).toEqual(['functie']);
      expect(respondents.map(({ values }: { values: string[] }) => values)).toEqual([
        ['verzorgende'],
        ['verzorgende'],
        ['verzorgende'],
        ['other'],
      ]);
      expect((await runHere(folder, ['methods'])).out).not.toContain('imker');
    });
    const inside = { 'kantlijn.yaml': PROJECT.replace(', attributes: [functie]', '') };
    await inProject(async (folder) => {
      const { out } = await runHere(folder, ['methods']);
      expect(out).not.toContain('verzorgende');
      expect(out).toContain('blijven binnen het project');
    }, inside);
  });

  test('is Markdown where it goes to a file, and says how it came about', async () => {
    await inProject(async (folder) => {
      const { out } = await runHere(folder, ['methods']);
      expect(out).toMatch(/^# \S/u);
      expect(out).toMatch(/^\| --- \|/mu);
      expect(out).not.toContain('│');
      expect(out).toMatch(/Gepseudonimiseerd, niet anoniem[^\n]*\n$/u);
      const onScreen = await runHere(folder, ['methods'], { isTerminal: true });
      expect(onScreen.out).toContain('│');
      const revealed = await runHere(folder, ['methods', '--reveal=anyway']);
      expect(revealed.out).toMatch(/^# \S/u);
      expect(revealed.out).not.toContain('Gepseudonimiseerd, niet anoniem');
    });
  });

  test('counts new codes in order of the dates, and claims no saturation', async () => {
    await inProject(async (folder) => {
      const { newCodes } = await account(folder);
      expect(newCodes[0].interviews).toEqual([
        { transcript: 'b2', isDated: true, codes: ['2'], total: 1 },
        { transcript: 'b3', isDated: true, codes: ['1'], total: 2 },
        { transcript: 'b4', isDated: true, codes: [], total: 2 },
        { transcript: 'b1', isDated: true, codes: [], total: 2 },
      ]);
      expect((await runHere(folder, ['methods'])).out).toMatch(/geen\s+verzadiging/);
    });
  });

  test('says who lacks a code that is cited, with the words that come nearest', async () => {
    await inProject(async (folder) => {
      const { withoutCode } = await account(folder);
      expect(withoutCode).toMatchObject([
        {
          code: '2',
          without: [
            { respondent: 'nacht-1', turn: null, words: null },
            { respondent: 'nacht-3', turn: 'b3:4', words: 'Ik slaap op de bank.' },
            { respondent: 'nacht-4', turn: null, words: null },
          ],
        },
      ]);
    });
  });

  test('says whose label is not cited, where two codebooks have one that is called so', async () => {
    const two = (number: number) =>
      interview(number, '3 april 2024', '{==De lijst hangt er.==}{>>rooster<<}');
    const files = {
      'kantlijn.yaml': `title: Ploegen
language: nl
sources: [praat.md]
report: verslag.md
groups:
  nacht: { title: Nacht, codebook: nacht.yaml, transcripts: [b1] }
  dag: { title: Dag, codebook: dag.yaml, transcripts: [b2] }
`,
      'nacht.yaml': 'labels: { rooster: rooster }\n',
      'dag.yaml': 'labels: { rooster: rooster }\n',
      'praat.md': `${two(1)}\n${two(2)}`,
      'verslag.md': '# Resultaten\n\nDe lijst hangt er.[^1]\n\n[^1]: Bijlage 1, rooster.\n',
      'decisions.yaml': '{}\n',
    };
    await inProject(async (folder) => {
      const { out } = await runHere(folder, ['methods']);
      expect(out).toContain('haalt 1 van de 2 labels aan. Niet aangehaald: dag rooster');
      expect((await runHere(folder, ['audit'])).out).toContain('Niet aangehaald van Dag: rooster.');
    }, files);
  });

  test('counts the labels of codes that are cited by what an interview is called', async () => {
    const talk = (number: number, code: string) =>
      `# Interview ${number}\n\nI: How is it?\nP: {==It is fine here.==}{>>${code}<<}\n`;
    const files = {
      'one.md': talk(1, 'rest: sleep'),
      'two.md': talk(2, 'money: rent'),
      'paper.md': '# Findings\n\nThey sleep.[^1]\n\n[^1]: Interview 1. Rest: sleep.\n',
    };
    await withFolder(async (folder) => {
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      const { out } = await runHere(folder, ['methods', ...Object.keys(files), '--language', 'en']);
      expect(out).toContain('The report cites 1 of the 2 labels. Not cited: money');
    });
  });

  test('has the example of the codebook, or else what was said first', async () => {
    await inProject(async (folder) => {
      const [{ codes }] = (await account(folder)).codebooks;
      expect(codes[0]).toMatchObject({
        definition: 'Wie wanneer werkt.',
        include: 'ruilen',
        exclude: 'vakantie',
      });
      expect(codes.map(({ anchor }: { anchor: object }) => anchor)).toEqual([
        { text: 'De lijst hing er niet.', fragment: null },
        { text: 'Overdag slaap ik slecht.', fragment: 'b2:2' },
      ]);
    });
  });

  test('lists decisions with their reason and date', async () => {
    await inProject(async (folder) => {
      const { decisions } = await account(folder);
      expect(decisions).toEqual([
        { kind: 'correction', about: 'b1:2', codes: ['1'], why: 'verkeerd getypt', on: expect.any(String) },
        { kind: 'aside', about: 'b4:1', codes: [], why: null, on: null },
      ]);
      expect((await runHere(folder, ['methods'])).out).toContain('Bij 1 van de 2 staat geen reden');
    });
  });

  test('says on how many fragments coders differ', async () => {
    const two = TALK.replace('{>>Label 1<<}', '{>>@Sanne: Label 1<<}{>>@Ruud: Label 2<<}');
    await inProject(
      async (folder) => {
        const { coding } = await account(folder);
        expect(coding).toMatchObject({ shared: 1, differing: 1, alone: 2, unnamed: 2 });
      },
      { 'praat.md': two },
    );
  });

  test('says in a report where nothing is hidden that nothing is', async () => {
    await inProject(async (folder) => {
      const { out } = await runHere(folder, ['methods', '--reveal=anyway']);
      expect(out).toContain('is niets vervangen');
      expect(out).not.toContain('alleen het jaar');
    });
  });

  test('is written by an export where somebody asks for it', async () => {
    await inProject(async (folder) => {
      const usual = await runHere(folder, ['export', 'uit', '--format', 'md']);
      expect(usual.out).not.toContain('Verantwoording');
      const { out } = await runHere(folder, ['export', 'mee', '--only', 'methods', '--format', 'md,docx']);
      const [name = ''] = out.match(/\S*Verantwoording\.md/) ?? [];
      expect(out).toContain(name.replace('.md', '.docx'));
      expect(await readFile(join(folder, 'mee', name), 'utf8')).toContain('COREQ');
    });
  });
});

describe('tree --definitions', () => {
  test('says what codes mean, and the appendix does', async () => {
    await inProject(async (folder) => {
      expect((await runHere(folder, ['tree'])).out).not.toContain('Wie wanneer werkt');
      expect((await runHere(folder, ['tree', '--definitions'])).out).toContain('Wie wanneer werkt.');
      const { out } = await runHere(folder, ['export', 'uit', '--only', 'tree', '--format', 'md,csv']);
      for (const name of out.match(/\S+\.(?:md|csv)/g) ?? [])
        expect(await readFile(join(folder, 'uit', name), 'utf8')).toContain('Wie wanneer werkt.');
    });
  });

  test('says so where nobody wrote it down', async () => {
    await inProject(
      async (folder) => {
        expect((await runHere(folder, ['tree', '--definitions'])).out).toContain(
          'omschrijft geen van zijn codes',
        );
      },
      { 'nacht.yaml': 'labels: { 1: Rooster, 2: Slaap }\n' },
    );
  });
});

test('a label whose subs have fragments points at them, and not at nothing', async () => {
  await inProject(
    async (folder) => {
      const { out } = await runHere(folder, ['methods']);
      const rowOf = (name: string) => out.split('\n').find((line) => line.includes(name)) ?? '';
      expect(rowOf('Werk')).toContain('zie de codes hieronder');
      expect(rowOf('Thuis')).toContain('geen fragment');
      expect(rowOf('Eten')).toContain('geen fragment');
    },
    {
      'praat.md': interview(1, '9 mei 2024', '{==Het rooster hangt er te laat.==}{>>Label 1, sub 1<<}'),
      'decisions.yaml': '{}\n',
      'nacht.yaml':
        'labels: { 1: { name: Werk, sub: { 1: Rooster } }, 2: { name: Thuis, sub: { 1: Eten } } }\n',
    },
  );
});
