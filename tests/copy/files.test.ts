import { readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { p, partsOf, r, zipped } from '../sources/docx-files.ts';
import { demoAsDocx } from '../support/demo-docx.ts';
import { runHere, withFolder, withReadDemo } from '../support/run-cli.ts';

const TALK = 'Interviewer: Wie hielp u?\nRespondent: Mijn buurvrouw heet Wilhelmina Zwaanstra.\n';

async function copyOf(folder: string, name: string, text: string | Uint8Array): Promise<string> {
  writeFileSync(join(folder, name), text);
  const into = `uit${name.slice(name.lastIndexOf('.'))}`;
  const { exit, err } = await runHere(folder, ['anonymise', 'copy', name, '--into', into]);
  expect([exit, err]).toEqual([0, '']);
  return readFileSync(join(folder, into), 'utf8');
}

test.each([
  ['a.txt', TALK],
  ['a.md', `# Gesprek\n\n${TALK.replaceAll('\n', '\n\n')}\n{>>@Cor Dekker: Wilhelmina weer<<}\n`],
  ['a.vtt', `WEBVTT\n\n00:01.000 --> 00:03.000\n<v Respondent>Mijn buurvrouw heet Wilhelmina Zwaanstra.\n`],
  ['a.srt', '1\n00:00:01,000 --> 00:00:03,000\nMijn buurvrouw heet Wilhelmina Zwaanstra.\n'],
])('%s: names are replaced by position, every other letter stays', async (name, text) => {
  await withFolder(async (folder) => {
    const copy = await copyOf(folder, name, text);
    expect(copy).not.toMatch(/Wilhelmina|Zwaanstra|Dekker/);
    expect(copy.replace(/\[\w+ \d\]/g, '*')).toBe(
      text.replace('Wilhelmina Zwaanstra', '*').replace('Wilhelmina', '*').replace('Cor Dekker', '*'),
    );
  });
});

test('what cues and classes of subtitles are called says nothing of anybody', async () => {
  await withFolder(async (folder) => {
    const text = `WEBVTT\n\nSTYLE\n::cue(.Rietberg), ::cue(#Wiarda-3, c.Osinga) { color: lime }\n\nWiarda-3\n00:01.000 --> 00:03.000\n<v.Rietberg.yellow Respondent>Ja, <c.Osinga>nee</c>.\n\n7\n00:04.000 --> 00:05.000\nGoed.\n`;
    expect(await copyOf(folder, 'a.vtt', text)).toBe(
      text.replaceAll('Wiarda-3', 'cue1').replaceAll('Rietberg', 'klasse1').replaceAll('Osinga', 'klasse2'),
    );
  });
});

test('a class of subtitles may be long', async () => {
  await withFolder(async (folder) => {
    const text = `WEBVTT\n\n00:01.000 --> 00:03.000\n<v.${'zo-lang-'.repeat(9)}Oosterwaard Respondent>Ja.\n`;
    expect(await copyOf(folder, 'a.vtt', text)).toContain('\n<v.klasse1 Respondent>Ja.\n');
  });
});

test('in a project everybody is called as elsewhere, and a copy may be made over again', async () => {
  await withReadDemo(async (folder) => {
    const earlier = 'Interviewer: Wie?\nRespondent: Mijn buurvrouw heet Geertruida Hoekstra.\n';
    writeFileSync(join(folder, 'b.txt'), `${earlier}${TALK}`);
    writeFileSync(join(folder, 'a.txt'), TALK);
    const copy = async (name: string, into: string) => {
      const { exit, err } = await runHere(folder, ['anonymise', 'copy', name, '--into', into]);
      return { exit, err, text: await readFile(join(folder, into), 'utf8') };
    };
    const [, first, second] =
      /heet (\[\S+ \d+\])[\s\S]*heet (\[\S+ \d+\])/.exec((await copy('b.txt', 'uit.txt')).text) ?? [];
    expect(first).not.toBe(second);
    // By order of appearance she would have the first number that is free.
    expect((await copy('a.txt', 'uit.txt')).text).toContain(`heet ${second}`);
    writeFileSync(join(folder, 'uit.txt'), 'van mij');
    expect(await copy('a.txt', 'uit.txt')).toEqual({
      exit: 2,
      err: expect.stringContaining('K709'),
      text: 'van mij',
    });
  });
});

test('nothing is written over the document, into another kind, or where a name would be in its name', async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'a.txt'), TALK);
    const into = (name: string) => runHere(folder, ['anonymise', 'copy', 'a.txt', '--into', name]);
    expect((await into('a.txt')).exit).toBe(2);
    expect((await into('a.docx')).exit).toBe(2);
    const named = await into('Wilhelmina Zwaanstra.txt');
    expect([named.exit, named.err]).toEqual([3, expect.stringContaining('K601')]);
    expect(named.err).not.toContain('Zwaanstra');
    expect((await runHere(folder, ['anonymise', 'copy', 'a.txt'])).exit).toBe(2);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});

test('a copy of a Word document reads as the document does', async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, 'a.docx'), await demoAsDocx());
    expect((await runHere(folder, ['anonymise', 'copy', 'a.docx', '--into', 'b.docx'])).exit).toBe(0);
    const counted = async (name: string) => {
      const { transcripts, turns, notes, references } = JSON.parse(
        (await runHere(folder, ['status', name, '--json'])).out,
      ).data;
      return { transcripts, turns, notes, references };
    };
    const counts = await counted('a.docx');
    expect(counts.notes).toBeGreaterThan(0);
    expect(await counted('b.docx')).toEqual(counts);
  });
});

test('a number that something announces once is hidden wherever it stands', async () => {
  await withFolder(async (folder) => {
    const numbers = ['QX-88134', '40128855'];
    const [customer = '', student = ''] = numbers;
    const text = [
      '# Gesprek\n',
      `Interviewer: En toen?\n`,
      `Respondent: Mijn klantnummer was ${customer} en mijn student number ${student}.\n`,
      `- ${customer}\n- ${student}\n\n{>>${customer} ook<<}\n`,
    ].join('\n');
    const copy = await copyOf(folder, 'a.md', `---\ntitle: map ${student}\n---\n${text}`);
    expect(numbers.filter((number) => copy.includes(number))).toEqual([]);
  });
});

test('the same words in two cells are an age in one and a number in another', async () => {
  await withFolder(async (folder) => {
    const cell = (words: string) => `<w:tc>${p(r(words))}</w:tc>`;
    const row = (...words: string[]) => `<w:tr>${words.map(cell).join('')}</w:tr>`;
    const body = `<w:tbl>${row('Stoelen', '43')}${row('Hoe oud bent u?', '43')}</w:tbl>`;
    writeFileSync(join(folder, 'a.docx'), zipped(partsOf({ body })));
    expect((await runHere(folder, ['anonymise', 'copy', 'a.docx', '--into', 'b.docx'])).exit).toBe(0);
    const copied = strFromU8(
      unzipSync(readFileSync(join(folder, 'b.docx')))['word/document.xml'] ?? NO_BYTES,
    );
    expect(copied.match(/>[^<]*4[^<]*/g)).toEqual(['>43', '>[40-44]']);
  });
});

test('what a header says of whoever speaks stays inside the project, unless it says otherwise', async () => {
  await withFolder(async (folder) => {
    const cell = (words: string) => `<w:tc>${p(r(words))}</w:tc>`;
    const head = [
      ['Leeftijd', '47'],
      ['Functie', 'ijsmeester'],
      ['Locatie', 'Sporthal De Zwaluw, zaal twee'],
    ].map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`);
    const talk = ['I: Hoe gaat het?', 'R: Druk, met 47 man.', 'I: Nog meer?', 'R: De ijsmeester zegt: nee.'];
    const body = `<w:tbl>${head.join('')}</w:tbl>${talk.map((line) => p(r(line))).join('')}`;
    writeFileSync(join(folder, 'een.docx'), zipped(partsOf({ body })));
    for (const name of ['twee', 'drie'])
      writeFileSync(
        join(folder, `${name}.md`),
        `---\nfunctie: IJsmeester\n---\nAge: 47\n\nTeam Zeehonden\n\n${talk.join('\n\n')}\n`,
      );
    const run = (...words: string[]) => runHere(folder, words);
    expect((await run('init', 'een.docx', 'twee.md', 'drie.md')).exit).toBe(0);
    const copies = async (to: string) => {
      for (const file of ['een.docx', 'twee.md'])
        expect((await run('anonymise', 'copy', file, '--into', `${to}-${file}`)).exit).toBe(0);
      const { 'word/document.xml': document = NO_BYTES } = unzipSync(
        readFileSync(join(folder, `${to}-een.docx`)),
      );
      return [
        strFromU8(document).replace(/<[^>]*>/g, ' '),
        readFileSync(join(folder, `${to}-twee.md`), 'utf8'),
      ];
    };
    const [word = '', text = ''] = await copies('een');
    expect(word).not.toMatch(/Zwaluw/);
    expect(word.match(/47|ijsmeester|\[\w+\]/g)).toEqual([
      ...['[kenmerk]', '[kenmerk]', '[kenmerk]'],
      ...['47', 'ijsmeester'],
    ]);
    expect(text.match(/47|ijsmeester|Zeehonden|\[\w+\]/gi)).toEqual([
      ...['[kenmerk]', '[kenmerk]', '[kenmerk]'],
      ...['47', 'ijsmeester'],
    ]);
    const config = join(folder, 'kantlijn.yaml');
    writeFileSync(config, `${readFileSync(config, 'utf8')}  attributes: [functie, leeftijd]\n`);
    const [open = '', front = ''] = await copies('twee');
    // Three are ijsmeester; nobody else is 47 by that word.
    expect(open.match(/47|ijsmeester|\[\w+\]/g)).toEqual([
      ...['[kenmerk]', 'ijsmeester', '[kenmerk]'],
      ...['47', 'ijsmeester'],
    ]);
    expect(front).toContain('functie: IJsmeester');
  });
});

test('ages in a column of a table are hidden, and no other numbers', async () => {
  await withFolder(async (folder) => {
    const rows = [
      '| Nr | Leeftijd | Stoelen |',
      '|---|---|---|',
      '| A1 | 61 | 33 |',
      '| A2 | 33 jaar | 61 |',
    ];
    const copy = await copyOf(folder, 'a.md', `# Wie er was\n\n${rows.join('\n')}\n\n${TALK}`);
    expect(copy).toContain('| A1 | [60-64] | 33 |\n| A2 | [30-34] jaar | 61 |');
  });
});

const NO_BYTES = new Uint8Array();

test.each([
  [
    'heads above',
    [
      ['Naam', 'Leeftijd', 'Beroep'],
      ['Wilhelmina Zwaanstra', '61', 'imker'],
    ],
  ],
  [
    'an empty column',
    [
      ['Gegevens', '', 'Antwoord'],
      ['Leeftijd', '', '61'],
      ['Beroep', '', 'imker'],
    ],
  ],
  ['two pairs a row', [['Leeftijd', '61', 'Beroep', 'imker']]],
  [
    'several people',
    [
      ['Naam', 'Beroep', 'Leeftijd'],
      ['Wil', 'mandenmaker', '58'],
      ['Cor', 'imker', '61'],
    ],
  ],
])('a table above the talk: %s', async (_, rows) => {
  await withFolder(async (folder) => {
    const written = rows.map((row) => `| ${row.join(' | ')} |`);
    written.splice(1, 0, `|${rows[0]?.map(() => '---|').join('')}`);
    const copy = await copyOf(folder, 'a.md', `# Interview 1\n\n${written.join('\n')}\n\n${TALK}`);
    expect(copy).not.toMatch(/61|58|imker|mandenmaker|Zwaanstra/);
    for (const head of ['Leeftijd', 'Beroep']) expect(copy).toContain(head);
  });
});

test('a fact that stands above the talk of each who answers is hidden each time', async () => {
  await withFolder(async (folder) => {
    const lines = 'Datum: 3 mei 2024\nBeroep: imker\nLeeftijd: 61\n\nBeroep: mandenmaker\nLeeftijd: 58\n';
    const copy = await copyOf(folder, 'a.txt', `Interview 1\n\n${lines}\n${TALK}`);
    expect(copy).not.toMatch(/61|58|imker|mandenmaker/);
    expect(copy.match(/Beroep: \[kenmerk\]/g)).toHaveLength(2);
  });
});

test.each([
  'Geïnterviewde: mevrouw Zwaanstra, 61 jaar, mandenmaker',
  'Respondent: Wilhelmina Zwaanstra (61), mandenmaker',
])('a line that says three things of somebody says none: %s', async (line) => {
  await withFolder(async (folder) => {
    const body = [line, ...TALK.trim().split('\n')].map((words) => p(r(words))).join('');
    const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(r(line))}</w:hdr>`;
    writeFileSync(join(folder, 'a.docx'), zipped({ ...partsOf({ body }), 'word/header1.xml': header }));
    const { exit } = await runHere(folder, ['anonymise', 'copy', 'a.docx', '--into', 'uit.docx']);
    expect(exit).toBe(0);
    const parts = Object.values(unzipSync(readFileSync(join(folder, 'uit.docx')))).map((part) =>
      strFromU8(part),
    );
    expect(parts.join('\n').replace(/<[^>]*>/g, ' ')).not.toMatch(/Zwaanstra|61|mandenmaker/);
  });
});

test('in a remark of HTML an age goes with the name', async () => {
  await withFolder(async (folder) => {
    const copy = await copyOf(
      folder,
      'a.md',
      `<!-- Wilhelmina Zwaanstra, 61 -->\n\n<!-- leeftijd: 58 -->\n\n${TALK}`,
    );
    expect(copy).not.toMatch(/Zwaanstra|61|58/);
  });
});
