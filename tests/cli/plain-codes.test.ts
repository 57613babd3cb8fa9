import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const noted = (words: string, code: string) => `{==${words}==}{>>@c1: ${code}<<} `;

async function treeOf(text: string, more = ''): Promise<string> {
  return withFolder(async (folder) => {
    await writeFile(join(folder, 'a.md'), text);
    await writeFile(join(folder, 'kantlijn.yaml'), `title: Tuin\nsources: [a.md]\n${more}`);
    const { out } = await runHere(folder, ['tree']);
    return out;
  });
}

test.each([
  ['Hope', 'I hope that it gets better.', 'Say hello to Hope, she was my manager.'],
  ['Winter', 'In winter it is hard and dark.', 'My neighbour Mrs Winter came by.'],
  ['Roos', 'Er is een roos geknakt bij de ingang.', 'Mijn collega heet Roos en zij helpt.'],
  ['Wil', 'Ik heb de wil om door te gaan.', 'En Wil van hiernaast zei dat ook.'],
])(
  'a code by a word that is a name too is shown where its passages say the word: %s',
  async (code, said, named) => {
    const text = `# Interview 1\n\nI: Hoe gaat het?\n\nR: ${noted(said, code)}${named}\n`;
    const tree = await treeOf(text);
    expect(tree).toMatch(new RegExp(`^${code} `, 'mu'));
  },
);

test('a code by a season that the talk speaks of, and nobody is called by', async () => {
  const text = `# Interview 1\n\nI: How do you cope in winter?\n\nR: ${noted('The dark months are hard.', 'Winter')}\n`;
  expect(await treeOf(text)).toMatch(/^Winter /mu);
});

test.each([
  ['whose passages speak of somebody', 'Toen kwam Roos langs met koffie.', 'Mijn collega heet Roos.'],
  ['of which nothing tells that it is a word', 'Die komt altijd te laat.', 'Verder gaat het goed.'],
  ['whose capital was forgotten', 'Ik zag roos gisteren op het plein staan.', 'Ja.'],
  ['whose capital was forgotten behind a preposition', 'Ik ben nog bij roos langs geweest.', 'Ja.'],
  ['whose passages say the word besides', 'Toen zag ik Roos staan met een roos en een roos.', 'Ja.'],
  ['of which another interviewee says the word', 'Die komt altijd te laat.', 'Bij de deur stond een roos.'],
])('a code by a name is hidden %s', async (_, said, more) => {
  const text = `# Interview 1\n\nI: Hoe gaat het?\n\nR: ${noted(said, 'Roos')}${more}\n`;
  expect(await treeOf(text)).not.toContain('Roos');
});

test('and where somebody speaks by it', async () => {
  const text = `# Interview 1\n\nInterviewer: Hoe gaat het?\n\nRoos: ${noted('Er is een roos geknakt.', 'Roos')}Ja.\n`;
  expect(await treeOf(text)).not.toContain('Roos');
});

test('a verb that is a name too tells nothing of a code', async () => {
  const text = `# Interview 1\n\nI: Hoe gaat het?\n\nR: ${noted('Ik wil graag dat ze langskomt.', 'Wil')}Ja.\n`;
  expect(await treeOf(text)).not.toContain('Wil');
});

test.each([
  ['Personen', 'Regen'],
  ['Steun', 'Fatima'],
])('nor a word among codes that are people: below %s, beside %s', async (above, beside) => {
  const passages = `${noted('Zij gaf haar een roos.', `${above}: Roos`)}Ja. ${noted('Dat was haar idee.', `${above}: ${beside}`)}`;
  expect(await treeOf(`# Interview 1\n\nI: Hoe gaat het?\n\nR: ${passages}\n`)).not.toContain('Roos');
});

test('nor one that a coder is called by', async () => {
  const text = '# Interview 1\n\nI: Hoe gaat het?\n\nR: {==Er is een roos geknakt.==}{>>@Roos: Roos<<} Ja.\n';
  expect(await treeOf(text)).not.toContain('Roos');
});

test('nor one that has to be hidden because somebody said so', async () => {
  await withFolder(async (folder) => {
    await mkdir(join(folder, '.kantlijn'));
    await writeFile(join(folder, '.kantlijn', 'names.yaml'), 'names: [{ name: Roos, kind: person }]\n');
    await writeFile(join(folder, 'kantlijn.yaml'), 'title: Tuin\nsources: [a.md]\n');
    const passage = noted('Er is een roos geknakt.', 'Roos');
    await writeFile(join(folder, 'a.md'), `# Interview 1\n\nI: Hoe gaat het?\n\nR: ${passage}Ja.\n`);
    const { out } = await runHere(folder, ['tree']);
    expect(out).toContain('[naam');
    expect(out).not.toContain('Roos');
  });
});

test.each([
  ['Nachbarschaft', 'Man hilft sich bei uns im Haus.'],
  ['Miete', 'Und die Miete wird jedes Jahr teurer.'],
  ['Zuverlässigkeit', 'Die kommen immer, wenn sie es sagen.'],
  ['Fatigue', 'Je dors trop peu depuis des mois.'],
  ['Culpabilité', 'Je me sens mal de partir si tôt.'],
])('a noun of German or French that is a code names nobody: %s', async (code, said) => {
  const text = `# Interview 1\n\nI: Und dann?\n\nR: ${noted(said, code)}\n\nI: Und?\n\nR: ${noted('Ja.', 'Vestkamp')}\n`;
  const tree = await treeOf(text);
  expect(tree).toMatch(new RegExp(`^${code} `, 'mu'));
  expect(tree).not.toContain('Vestkamp');
});

test.each([
  ['speaks by it', 'Miete', 'Das ist so.'],
  ['is called so behind a first name', 'R', 'Meine Kollegin Anna Miete sagt das auch.'],
  ['is called so behind a word of address', 'R', 'Dann kam Frau Miete, und die Miete hat geholfen.'],
  ['is called so in Dutch', 'R', 'En toen kwam mevrouw Miete langs.'],
])('and not where somebody %s', async (_, mark, said) => {
  const text = `# Interview 1\n\nInterviewer: Und dann?\n\n${mark}: ${noted(said, 'Miete')}\n\nInterviewer: Und?\n\n${mark}: Ja.\n`;
  expect(await treeOf(text)).not.toContain('Miete');
});

test.each(['Hilfe: Anna Miete', 'Frau Miete'])(
  'nor where a code is called after somebody: %s',
  async (code) => {
    const text = `# Interview 1\n\nI: Und dann?\n\nR: ${noted('Die war da.', code)}\n\nI: Und?\n\nR: ${noted('Ja.', 'Miete')}\n`;
    expect(await treeOf(text)).not.toContain('Miete');
  },
);

test.each(['Stolz', 'Sorge'])('nor where many are called so: %s', async (code) => {
  const text = `# Interview 1\n\nI: Und dann?\n\nR: ${noted('Ich war froh.', code)}\n\nI: Und?\n\nR: ${code} war da.\n`;
  expect(await treeOf(text)).not.toContain(code);
});

test('what is shown of such codes keeps nothing from being exported', async () => {
  const text = `# Interview 1\n\nI: Und dann?\n\nR: ${noted('Und die Miete wird teurer, die Miete.', 'Miete')}\n`;
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'a.md'), text);
    await writeFile(join(folder, 'kantlijn.yaml'), 'title: Tuin\nsources: [a.md]\n');
    const { exit, out } = await runHere(folder, ['export', 'uit', '--format', 'md', '--only', 'tree']);
    expect([exit, out]).toEqual([0, expect.stringContaining('.md')]);
  });
});

test.each([
  ['NO_TIME', true],
  ['start_reden', true],
  ['wmo_regels', true],
  ['gesprek_met_roos', false],
  ['kees_bakker', false],
  ['grwantjo_klaagt', false],
])(
  'a code of words with lines between them is no account, unless one may name somebody: %s',
  async (code, isShown) => {
    const text = `# Interview 1\n\nI: Hoe gaat het?\n\nR: ${noted('Dat gaat goed, dank u.', code)}\n`;
    expect((await treeOf(text)).includes(code)).toBe(isShown);
  },
);

test.each([
  ['time presure', 'time pressure', true],
  ['sammenwerking', 'samenwerking', true],
  // Nobody knows what stands there, or it may be whom it is about.
  ['time grwantjo', 'time pressure', false],
  ['praten met wilmas', 'praten met wilma', false],
])('a slip of the pen beside the code that it is meant for is no name: %s', async (slip, meant, isShown) => {
  const text = `# Interview 1\n\nI: Hoe gaat het?\n\nR: ${noted('Dat gaat goed, dank u.', slip)}${noted('Ook hier.', meant)}\n`;
  expect((await treeOf(text)).includes(slip)).toBe(isShown);
});

test.each([
  ['NO_TIME', 'There is no time for coffee.', 'Time flies here.'],
  ['time presure', 'They are always running.', 'And the boss is fine.'],
])('a code that names nobody stops no export, and its words stay in talk: %s', async (code, said, more) => {
  await withFolder(async (folder) => {
    const text = `# Interview 1\n\nI: How is it?\n\nR: ${noted(said, code)}${noted(more, 'time pressure')}\n`;
    await writeFile(join(folder, 'a.md'), text);
    await writeFile(join(folder, 'kantlijn.yaml'), 'title: Garden\nlanguage: en\nsources: [a.md]\n');
    const { exit, err } = await runHere(folder, ['export', 'out', '--format', 'md,json']);
    expect([exit, err]).toEqual([0, '']);
    const files = await readdir(join(folder, 'out'));
    const written = await Promise.all(files.map((file) => readFile(join(folder, 'out', file), 'utf8')));
    expect(written.join('\n')).toContain(code);
    expect(written.join('\n')).toContain(said);
    expect(written.join('\n')).not.toMatch(/\[(?:account|name \d)/u);
  });
});

test.each([
  ['lieve_moeder', 'Zij heet daar lieve_moeder op insta.'],
  ['drukste', 'Toen belde mevrouw Drukste weer.'],
])('nor is it shown where somebody is called so in talk: %s', async (code, said) => {
  const text = `# Interview 1\n\nI: Hoe gaat het?\n\nR: ${noted(said, code)}${noted('Ja.', 'drukte')}\n`;
  const { out } = await withFolder(async (folder) => {
    await writeFile(join(folder, 'a.md'), text);
    return await runHere(folder, ['fragments', 'a.md']);
  });
  expect(out).not.toMatch(/lieve_moeder|Drukste/u);
});
