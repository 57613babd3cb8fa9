import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leftUnjudged } from '../../src/analyses/balance.ts';
import { statusReport } from '../../src/analyses/status.ts';
import type { Session } from '../../src/app/session.ts';
import { searchArtefact } from '../../src/artefact/search.ts';
import { auditProject } from '../../src/audit/index.ts';
import { checkProject } from '../../src/checks/check-project.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { runHere, withDemo, withFolder } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';
import { writeFiles } from '../writers/invented-project.ts';
import { copiedInto, copyOf, reportsOf } from './copies.ts';
import { NUMBERED_GROUPS } from './numbered-groups.ts';
import { PILOTS, withFunctions } from './pilots.ts';
import { ENGLISH_STUDY, STUDY } from './study.ts';

/** What checks say of the words of notes beside their codes. */
const NOTE_KINDS = ['K205', 'K210', 'K213'];

const TRACED = ['b1:2', '1/1', '2/2/a', '2', '3', 'wachten'].map((ref) => ['trace', { ref }] as const);

async function withStudy<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withFolder(async (folder) => {
    writeFiles(folder, new Map(Object.entries(STUDY)));
    return use(folder);
  });
}

describe('a copy of a project', () => {
  test('has the words of the report for respondents, but none that only a few are called by', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, new Map(Object.entries(PILOTS)));
      const original = await sessionIn(folder);
      const claims = auditProject(original.loaded.project)?.report.claims ?? [];
      expect(claims.map(({ status }) => status)).toContain('holds');
      const files = await copyOf(original);
      const config = files.find(({ name }) => name === 'kantlijn.yaml');
      const written = Buffer.from(config?.bytes ?? []).toString();
      expect(written).toMatch(/people:\n\s+- sluiswachters\n/);
      expect(written).not.toMatch(/bootsm/);
      await withFolder(async (other) => {
        const copy = await copiedInto(other, original);
        const there = auditProject(copy.loaded.project)?.report.claims ?? [];
        const verdicts = (rows: typeof claims) =>
          rows.map(({ status, counted, of }) => [status, counted, of]);
        expect(verdicts(there)).toEqual(verdicts(claims));
      });
    });
  });

  test.each<[string, (string | null)[], string, string, string]>([
    ['all', ['sluiswachter', 'sluiswachter', 'sluiswachter', 'sluiswachter'], 'people', 'holds', 'holds'],
    ['some', ['sluiswachter', 'sluiswachter', 'sluiswachter', 'bootsman'], 'some', 'holds', 'unclear'],
    [
      'some, as far as is known',
      ['sluiswachter', 'sluiswachter', 'sluiswachter', null],
      'some',
      'unclear',
      'unclear',
    ],
  ])(
    'is surer of nothing than the original, where a word is for %s of a group',
    async (_, functions, key, here, there) => {
      await withFolder(async (folder) => {
        writeFiles(folder, new Map(Object.entries(withFunctions(functions))));
        const original = await sessionIn(folder);
        const files = await copyOf(original);
        const config = files.find(({ name }) => name === 'kantlijn.yaml');
        const written = Buffer.from(config?.bytes ?? []).toString();
        expect(written).toMatch(new RegExp(`${key}:\\n\\s+- sluiswachters\\n`));
        expect(written).not.toMatch(/bootsm|functie/);
        await withFolder(async (other) => {
          const copy = await copiedInto(other, original);
          const statusIn = (session: Session) =>
            auditProject(session.loaded.project)?.report.claims[0]?.status;
          expect([statusIn(original), statusIn(copy)]).toEqual([here, there]);
          const onSome = auditProject(original.loaded.project)?.onSome;
          expect(onSome).toBe(key === 'some' ? 1 : 0);
          expect(auditProject(copy.loaded.project)?.onSome).toBe(onSome);
          const left = leftUnjudged(copy.loaded.project).map(({ what }) => what);
          expect(left.includes('onSome')).toBe(key === 'some');
          const about = Buffer.from(files.find(({ name }) => name === 'LEESMIJ.md')?.bytes ?? []).toString();
          expect(about.includes('hier de hele groep')).toBe(key === 'some');
        });
      });
    },
  );

  test('takes a number in a placeholder, or of people, for the number of no group', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, new Map(Object.entries(NUMBERED_GROUPS)));
      const original = await sessionIn(folder);
      const claims = auditProject(original.loaded.project)?.report.claims ?? [];
      expect(claims.map(({ status }) => status)).toEqual(['unclear', 'unclear', 'holds']);
      await withFolder(async (other) => {
        const copy = await copiedInto(other, original);
        const report = wordsOf(
          RawText.join(copy.loaded.project.report?.paragraphs.map(({ text }) => text) ?? [], ' '),
        );
        expect(report).toContain('verhuizen met [naam 1].');
        expect(reportsOf(copy)).toEqual(reportsOf(original));
      });
    });
  });

  test('gives the same counts and verdicts in every report, and nobody is named in it', async () => {
    await withStudy(async (folder) => {
      const original = await sessionIn(folder);
      await withFolder(async (other) => {
        const copy = await copiedInto(other, original);
        expect(reportsOf(copy, TRACED)).toEqual(reportsOf(original, TRACED));
      });
      const files = await copyOf(original);
      for (const { name, bytes } of files) {
        expect(Buffer.from(bytes).toString()).not.toMatch(
          /Marieke|Joost|Veldhuis|Pruis|Gerda|Zwolle|12345678|noor|tim\b/,
        );
        expect(searchArtefact(name, bytes, original.gate.originals())).toEqual([]);
      }
    });
  });

  test('counts the teams of the report, which only headers name, and says what was kept out of it', async () => {
    const talk = (number: number, team: string) =>
      `# Bijlage ${number}: Interview respondent ${number}\n\nWijkteam ${team}\n\nI: Hoe gaat het?\n\nR: {==Goed, zei Sofie Brandsma==}{>>@ik: (Label 1)<<}.\n\n`;
    const files = {
      'kantlijn.yaml':
        'title: Wijkteams\nlanguage: nl\nsources: [verslag.md]\nreport: verslag.md\ngroups:\n  teams: { title: Wijkteams, codebook: codebooks/teams.yaml, transcripts: [b1, b2, b3] }\n',
      'codebooks/teams.yaml': 'codebook: teams\ntitle: Teams\nlabels: { 1: Sfeer }\n',
      'decisions.yaml': 'withhold:\n  - { fragment: b2:2 }\n',
      'verslag.md': `# Wijkteams\n\nEr zijn drie wijkteams geïnterviewd.\n\n${talk(1, 'Noord')}${talk(2, 'Zuid')}${talk(3, 'Noord')}`,
    };
    await withFolder(async (folder) => {
      writeFiles(folder, new Map(Object.entries(files)));
      const original = await sessionIn(folder);
      const counted = (session: Session) =>
        (auditProject(session.loaded.project)?.findings ?? []).flatMap(({ code, facts }) =>
          code === 'K503' ? [facts.counted] : [],
        );
      expect(counted(original)).toEqual([2]);
      await withFolder(async (other) => {
        const copy = await copiedInto(other, original);
        expect(counted(copy)).toEqual([2]);
        for (const { loaded } of [original, copy]) expect(statusReport(loaded.project).withheld).toBe(1);
        const config = (await copyOf(original)).find(({ name }) => name === 'kantlijn.yaml');
        expect(Buffer.from(config?.bytes ?? []).toString()).toMatch(/units:\n\s+wijkteams: 2\n/);
      });
    });
  });

  test('is written again as it is: nothing is masked anew', async () => {
    await withStudy(async (folder) => {
      await withFolder(async (other) => {
        const copy = await copiedInto(other, await sessionIn(folder));
        const again = await copyOf(copy);
        const first = await copyOf(await sessionIn(folder));
        expect(again.map(({ name }) => name)).toEqual(first.map(({ name }) => name));
        for (const [i, { bytes }] of again.entries())
          expect(Buffer.from(bytes).toString()).toBe(Buffer.from(first[i]?.bytes ?? []).toString());
      });
    });
  });

  test('is searched again as soon as somebody writes in it', async () => {
    await withStudy(async (folder) => {
      await withFolder(async (other) => {
        await copiedInto(other, await sessionIn(folder));
        const interviews = join(other, 'interviews');
        const [interview = ''] = await readdir(interviews);
        await appendFile(join(interviews, interview), '\n\nDat zei mevrouw Okonjo-Verhelst ook.\n');
        const names = (await sessionIn(other)).gate.originals().map(({ text }) => wordsOf(text));
        expect(names.join(' ')).toContain('Okonjo');
      });
    });
  });

  test('lets out of respondents what may leave, and no line above an interview', async () => {
    await withStudy(async (folder) => {
      const files = await copyOf(await sessionIn(folder));
      const config = Buffer.from(files.find(({ name }) => name === 'kantlijn.yaml')?.bytes ?? []).toString();
      expect(config).toContain('functie: scholier');
      expect(config).toContain('functie: overig');
      expect(config).not.toContain('woonplaats');
    });
  });

  test('says of codes between brackets in the text what the original says, and reads the report by them', async () => {
    const talk = (number: number, words: string) =>
      `# Bijlage ${number}: Interview kok ${number}\n\nI: Hoe gaat het?\n\nR: ${words}\n\n`;
    const files = {
      'kantlijn.yaml':
        'title: De keuken\nlanguage: nl\nsources: [koks.md]\nreport: verslag.md\ninline: brackets\ngroups:\n  koks: { title: Koks, codebook: codebooks/koks.yaml, transcripts: [b1, b2, b3] }\n',
      'codebooks/koks.yaml':
        'codebook: koks\ntitle: Koks\nlabels: { 1: { name: Drukte, sub: { 1: Avond, 2: Samenwerken met buren } } }\n',
      'koks.md': `${talk(1, 'De avond is druk. [1.1] Dat zei Sofie Brandsma. [1.4] Kijk maar. [zie foto] Er is hulp. [samenwerken met buren 1.1]')}${talk(2, 'Altijd druk. [1.1] Nooit rust. [1.1]')}${talk(3, 'De buren helpen. [samenwerken met de buren 1.2] Altijd. [samenwerken met de buren 1.2]')}`,
      'verslag.md': '# De keuken\n\nTwee koks vinden de avond druk (1.1).\n',
    };
    await withFolder(async (folder) => {
      writeFiles(folder, new Map(Object.entries(files)));
      const original = await sessionIn(folder);
      expect(auditProject(original.loaded.project)?.report.claims[0]?.status).toBe('holds');
      const ofNotes = (session: Session) =>
        checkProject(session.loaded.project).findings.flatMap(({ code }) =>
          NOTE_KINDS.includes(code) ? [code] : [],
        );
      expect(ofNotes(original)).toEqual(['K205']);
      await withFolder(async (other) => {
        const copy = await copiedInto(other, original);
        expect(reportsOf(copy)).toEqual(reportsOf(original));
        expect(ofNotes(copy)).toEqual(ofNotes(original));
      });
    });
  });

  test('takes what stood above an interview for no report and for no file without one', async () => {
    const talk = (number: number, words: string) =>
      `Dit gesprek met imker ${number} duurde maar kort.\n\nI: Hoe gaat het met de bijen?\n\nR: {==${words}==}{>>@jo: Winter (Label 1)<<}.\n`;
    const files = {
      'kantlijn.yaml':
        'title: Bijen\nlanguage: nl\nsources: [een.md, twee.md, drie.md]\ngroups:\n  imkers: { title: Imkers, codebook: codebooks/imkers.yaml, transcripts: [een, twee] }\n',
      'codebooks/imkers.yaml': 'codebook: imkers\ntitle: Imkers\nlabels: { 1: Winter }\n',
      'een.md': talk(1, 'De helft is dood na de vorst'),
      'twee.md': talk(2, 'Ze vliegen alweer op de krokussen'),
      'drie.md': 'Hier komt nog een gesprek.\n',
    };
    await withFolder(async (folder) => {
      writeFiles(folder, new Map(Object.entries(files)));
      const original = await sessionIn(folder);
      const said = ({ loaded: { project } }: Session) => [
        project.report === null,
        checkProject(project).findings.map(({ code }) => code),
      ];
      expect(said(original)).toEqual([true, ['K143']]);
      await withFolder(async (other) => {
        const copy = await copiedInto(other, original);
        expect(copy.loaded.project.documents).toHaveLength(5);
        expect(said(copy)).toEqual(said(original));
        expect(reportsOf(copy)).toEqual(reportsOf(original));
      });
    });
  });

  test('knows a respondent by the names that the report has for her, in full and by the first alone', async () => {
    const report = [
      '# Stil in de haven',
      'Anneke vindt het er stil.[^1] Bram niet.[^1] Anneke Postma noemt de kinderen.[^2] Bram Tuinstra ook.[^2]',
      '[^1]: Bijlage 1. Label 1, sub 1.',
      '[^2]: Bijlage 1 en 2. Label 1, sub 2.',
      '# Bijlage 1: Interview Anneke Postma',
      'I: Hoe is het hier?',
      'R: {==Na zes uur is het stil in de haven, zegt Bram dan tegen Anneke.==}{>>@c: Stil (Label 1, sub 1)<<}',
      '# Bijlage 2: Interview Bram Tuinstra',
      'I: Hoe is het hier?',
      'R: {==De kinderen zijn weg, en Anneke weet het ook.==}{>>@c: Kinderen weg (Label 1, sub 2)<<}',
    ].join('\n\n');
    await withFolder(async (folder) => {
      writeFiles(folder, new Map([['verslag.md', report]]));
      await runHere(folder, ['init', 'verslag.md']);
      const original = await sessionIn(folder);
      expect(auditProject(original.loaded.project)?.report.claims.length).toBeGreaterThan(3);
      await withFolder(async (other) => {
        const copy = await copiedInto(other, original);
        expect(reportsOf(copy)).toEqual(reportsOf(original));
      });
    });
  });

  test('finds codes again in which somebody is named, wherever the name stands', async () => {
    const codes = [
      ...['Hannah', 'Hannah - visits', 'contact: Hannah Dunphy', "Hannah's help", 'visits / Hannah'],
      ...[
        'contact with hannah',
        'Contact with Hannah Dunphy',
        '(Hannah) quarrel',
        '[row with Price]',
        'Sleep: noise',
      ],
    ];
    const talk = codes.map(
      (code, i) =>
        `R: {==I see Hannah Dunphy and Mr Price, time ${i}.==}{>>@lotte: ${code}<<}\n\nI: And then?`,
    );
    await withFolder(async (folder) => {
      const interview = ['# Interview 1 with Hannah Dunphy', ...talk].join('\n\n');
      writeFiles(folder, new Map([['gesprek.md', interview]]));
      await runHere(folder, ['init', 'gesprek.md']);
      const original = await sessionIn(folder);
      expect(original.loaded.project.fragments.filter(({ unresolved }) => unresolved.length > 0)).toEqual([]);
      await withFolder(async (other) => {
        const [there, here] = [await copiedInto(other, original), original].map((one) => reportsOf(one));
        for (const name of ['tree', 'fragments']) expect(there?.[name]).toEqual(here?.[name]);
      });
    });
  });

  test('keeps codes in English words that have a capital inside a note', async () => {
    await withFolder(async (folder) => {
      writeFiles(folder, new Map(Object.entries(ENGLISH_STUDY)));
      const original = await sessionIn(folder);
      await withFolder(async (other) => {
        const copy = await copiedInto(other, original);
        expect(reportsOf(copy)).toEqual(reportsOf(original));
        const codes = copy.loaded.project.fragments.flatMap((one) => one.codes);
        expect(codes).toHaveLength(3);
      });
      const files = await copyOf(original);
      const all = files.map(({ bytes }) => Buffer.from(bytes).toString()).join('\n');
      expect(all).toContain('My Theme');
      expect(all).toContain('Code Weather');
      expect(all).not.toContain('Dunphy');
    });
  });

  test('says the same of the example', async () => {
    await withDemo(async (folder) => {
      const original = await sessionIn(folder);
      await withFolder(async (other) => {
        expect(reportsOf(await copiedInto(other, original))).toEqual(reportsOf(original));
      });
    });
  });
});
