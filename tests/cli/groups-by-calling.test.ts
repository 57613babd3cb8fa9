import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const SAID = ['Ik sta vroeg op.', 'Het is mooi weer.', 'Er is veel te doen.', 'Dat gaat goed.'];

/** What a study says of its interviews. */
const REPORT = (said: string) =>
  `# Inleiding\n\nIn dit onderzoek is gevraagd wat mensen van hun werk vinden.\n\n# Methode\n\nEr zijn interviews gehouden en gecodeerd.\n\n# Resultaten\n\n${said}\n\n# Conclusie\n\nWerk telt.\n`;

async function begun(
  headings: readonly string[],
  more = '',
  report = '',
): Promise<{ config: string; shown: string }> {
  return await withFolder(async (folder) => {
    const talks = headings.map(
      (heading, i) =>
        `# ${heading}\n\nInterviewer: Wat doe je?\n\nRespondent: {==${SAID[i]}==}{>>@lotte: #werk<<} ${more}\n`,
    );
    await writeFile(join(folder, 'a.md'), talks.join('\n'));
    if (report !== '') await writeFile(join(folder, 'verslag.md'), REPORT(report));
    const files = report === '' ? ['a.md'] : ['a.md', 'verslag.md'];
    expect((await runHere(folder, ['init', ...files])).exit).toBe(0);
    expect((await runHere(folder, ['export', 'uit'])).exit).toBe(0);
    return {
      config: await readFile(join(folder, 'kantlijn.yaml'), 'utf8'),
      shown: `${await readdir(join(folder, 'codebooks'))} ${await readFile(join(folder, 'uit/Kruistabel.md'), 'utf8')}`,
    };
  });
}

test.each([
  [
    ['Interview tuinman, respondent 1', 'Interview tuinman, respondent 2', 'Interview smid, respondent 3'],
    'tuinman',
  ],
  [['Gesprek met visser 1', 'Gesprek met visser 2', 'Gesprek met bakker 1'], 'visser'],
  [['Boeren 1', 'Boeren 2', 'Bakkers 1', 'Bakkers 2'], 'boeren'],
  [['Slagers 1', 'Slagers 2', 'Herders 1'], 'slagers'],
  [['Interview Tom (visser)', 'Interview Priya (visser)', 'Interview Karim (sluiswachter)'], 'visser'],
])('%j are groups by what people do', async (headings, group) => {
  const { config, shown } = await begun(headings);
  expect(config).toContain(`  ${group}:\n`);
  expect(shown).toContain(`${group}.yaml`);
  expect(shown.toLowerCase()).toContain(`${group} (2)`);
  expect(shown).not.toMatch(/\[naam|groep-1/);
});

test('a name in small letters before brackets is hidden with what stands in them', async () => {
  const { config } = await begun(['interview zwaantje (kok)', 'interview 2 (kok)', 'interview 3 (kok)']);
  expect(config).not.toMatch(/zwaantje/i);
});

test('nobody is called after what stands behind her name in brackets', async () => {
  const { config } = await begun([
    'Interview Tom (visser)',
    'Interview Sanne (visser)',
    'Interview Karim (smid)',
  ]);
  expect(config).toMatch(/heading: Interview \[naam \d\] \(visser\)\n/);
  expect(config).toMatch(/heading: Interview \[naam \d\] \(/);
  expect(config).not.toMatch(/Tom|Sanne|Karim/i);
});

test.each([
  [['Interview Brinksema', 'Interview Anna'], /brinksema/i],
  [['Interview met Oosterkley', 'Interview met Grietjema'], /oosterkley|grietjema/i],
  [
    ['Interview Brinksema (kok)', 'Interview Grietjema (loods)', 'Interview Anna (kok)'],
    /brinksema|grietjema/i,
  ],
])('a surname that no list has is in no id that is made of a heading: %j', async (headings, name) => {
  const { config, shown } = await begun(headings);
  expect(`${config}\n${shown}`).not.toMatch(name);
});

test('and a word for people that no list has is', async () => {
  const { shown } = await begun(['Interview Kwartiermaker', 'Interview Gemeentewerker']);
  expect(shown).not.toContain('[naam');
});

test.each([
  [['Interview Kuipers 1', 'Interview Kuipers 2', 'Interview bakker 1'], /kuipers/i],
  [['Interview Visser 1', 'Interview Visser 2', 'Interview bakker 1'], /visser/i],
  [['Interview roos 1', 'Interview roos 2', 'Interview bakker 1'], /roos/i],
])('%j has a group that is called after somebody', async (headings, name) => {
  const { config, shown } = await begun(headings);
  expect(config.replace(/heading: .*/g, '')).not.toMatch(name);
  expect(shown).not.toMatch(name);
});

test('whoever is called so where people talk is hidden in the title as well', async () => {
  const { shown } = await begun(
    ['Boeren 1', 'Boeren 2', 'Bakkers 1', 'Bakkers 2'],
    'Dat was bij mevrouw Boeren, en mevrouw Boeren zei het ook.',
  );
  expect(shown).not.toMatch(/boeren/i);
});

const TALK = 'Interviewer: Wat doe je?\n\nRespondent: {==Van alles==}{>>@lotte: #werk<<}, hoor.\n';

/** The groups of interviews that stand each in a file of that name, beside a report. */
async function groupsOfFiles(names: readonly string[], report: string): Promise<string> {
  return await withFolder(async (folder) => {
    for (const name of names) await writeFile(join(folder, `${name}.md`), TALK);
    await writeFile(join(folder, 'verslag.md'), REPORT(report));
    expect((await runHere(folder, ['init', '.'])).exit).toBe(0);
    const config = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
    return [...config.matchAll(/^ {4}title: (.*)$/gm)].map(([, title]) => title).join(', ');
  });
}

test.each([
  [['Interview Kok 1', 'Interview Kok 2', 'Interview Ober 1'], 'Alle koks noemen werk.', 'kok'],
  [['kapper 1', 'kapper 2', 'klant 1'], 'Beide kappers noemen werk.', 'kapper'],
])('%j are groups by what people do beside "%s"', async (headings, report, group) => {
  const { config } = await begun(headings, '', report);
  expect(config).toContain(`  ${group}:\n`);
});

test.each([
  [['Interview Kok 1', 'Interview Kok 2', 'Interview Ober 1'], '', 'Alle obers noemen werk.', /kok/i],
  [['Gesprek Kok 1', 'Gesprek Kok 2', 'Gesprek Visser 1'], '', 'De koks van het hotel niet.', /kok|visser/i],
  [['bakker 1', 'bakker 2', 'klant 1'], '', 'Beide klanten noemen werk.', /bakker/i],
  [
    ['Interview kok 1', 'Interview kok 2'],
    'Dat zei mevrouw Kok, en mevrouw Kok is streng.',
    'De koks.',
    /kok/i,
  ],
  [['Interview Kok 1', 'Interview Kok 2', 'Interview Ober 1'], 'Groeten, Anja Kok.', 'De koks.', /kok/i],
])('%j may be somebody, beside "%s" and "%s"', async (headings, more, report, name) => {
  const { config, shown } = await begun(headings, more, report);
  expect(config.replace(/heading: .*/g, '')).not.toMatch(name);
  expect(shown.replace(/ gesprek .*/g, '')).not.toMatch(new RegExp(`${name.source}(?! \\d)`, 'i'));
});

test.each([
  [['Interview_farmer Davies', 'Interview_farmer Pryce', 'Interview_vet Lowe'], '', 'Farmer, Vet'],
  // Their ids have no capital that a surname could be told by.
  [['bakker Jansen', 'bakker Pieters', 'smid Dekkers', 'smid Verhoeven'], '', 'Groep 1, Groep 2'],
  [['gesprek kok Ilse', 'gesprek kok Tom', 'gesprek ober Anna'], 'De obers noemen werk.', 'Groep 1, Ober'],
  [['visser_1', 'visser_2', 'bakker_1', 'bakker_2'], 'Alle bakkers noemen werk.', 'Bakker, Groep 2'],
])('files %j and a report that says "%s" have the groups %s', async (names, report, groups) => {
  expect((await groupsOfFiles(names, report)).split(', ').sort().join(', ')).toContain(
    groups.split(', ').sort().join(', '),
  );
});

test.each([
  [['Interview Brinksema, loods', 'Interview Brinksema, kok', 'Interview Anna'], /brinksema|anna/i],
  [['Interview Wemelkamp over wonen', 'Gesprek met Oosterkley over werk'], /wemelkamp|oosterkley/i],
  [['Interview zwaantje', 'Interview lotje', 'Interview 3'], /zwaantje|lotje/i],
  [['joost van der palen', 'mieke van de klundert'], /joost|palen|mieke|klundert/i],
])(
  'a name between other words of a heading, or in small letters, is in no file and no title: %j',
  async (headings, name) => {
    const { config, shown } = await begun(headings);
    expect(`${config}\n${shown}`).not.toMatch(name);
  },
);
