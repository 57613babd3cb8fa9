import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/analyses/balance.ts';
import { checkProject } from '../../src/checks/check-project.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseCrosswalk } from '../../src/files/crosswalk-file.ts';
import { NO_DECISIONS } from '../../src/files/decisions-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import type { Document } from '../../src/model/document.ts';
import type { Fact } from '../../src/model/finding.ts';
import { readSource } from '../../src/sources/index.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { allWritten, code as codeFrom } from '../support/codes.ts';

const BOOK = `
codebook: respondenten
labels:
  1: { name: Vervoer, sub: { 1: Bus, 2: { name: Fiets, ad: { 1: Lek, 2: Gestolen } }, 3: { name: Trein, was: [4/1] } } }
  2: { name: Werk, sub: { 1: Rooster } }
`;

/** Everything that is found in one interview, as `K204 1/2/3 1/3 Trein`: code, facts, first word of the hint. */
function check(
  talk: string,
  notes: Record<number, string> = {},
  heading = 'Bijlage 4: Interview respondent 1',
) {
  return findings([documentOf(`# ${heading}\n${talk}`, { notes })]);
}

function findings(documents: Document[], known: Parameters<typeof projectOf>[1] = {}): string[] {
  const codebooks = [parseCodebook(BOOK, 'codebook.yaml', [])];
  return checkProject(projectOf(documents, { codebooks, ...known })).findings.map(({ code, facts, words }) =>
    [code, ...Object.values(facts).map(factText), ...Object.values(words).slice(0, 1).map(said)].join(' '),
  );
}

const factText = (fact: Fact) => (typeof fact === 'number' ? String(fact) : allWritten([fact].flat()));
const without = (found: string[], ...codes: string[]) =>
  found.filter((one) => !codes.some((code) => one.startsWith(code)));
const only = (found: string[], code: string) => found.filter((one) => one.startsWith(code));
const note = (text: string) => without(check('O: Hoe?\nR: {1Zo.1}', { 1: text }), 'K209');

describe('transcripts', () => {
  test.each<[string, string, { voice: string | null; speaker: string | null }]>([
    ['a program tells apart', 'SPEAKER_02', { voice: 'SPEAKER_02', speaker: null }],
    ['a program numbers', 'Spreker 3', { voice: 'Spreker 3', speaker: null }],
    ['may be a typo', 'T', { voice: null, speaker: 'T' }],
  ])('a mark that %s is told to be so', (_, mark, told) => {
    const [asks, answers] = mark === 'T' ? ['O', 'R'] : [mark.replace(/\d$/, '0'), mark.replace(/\d$/, '1')];
    const talk = `${asks}: Hoe?\n${answers}: Zo.\n`.repeat(3);
    const { findings: all } = checkProject(projectOf([documentOf(`# Interview 1\n${talk}${mark}: Koffie!`)]));
    const words = all.find(({ code }) => code === 'K141')?.words ?? {};
    const saidOf = (name: string) => (words[name] == null ? null : said(words[name]));
    expect({ voice: saidOf('voice'), speaker: saidOf('speaker') }).toEqual(told);
  });

  test.each<[string, string, string[]]>([
    ['one that no legend has', 'O: Onderzoeker\nR: Respondent\nO: Hoe?\nS: Wat?\nR: Zo.', ['K141 S']],
    [
      'one of whom a legend says that nobody knows who it is',
      'O: Onderzoeker\nR: Respondent\nS: onbekend\nO: Hoe?\nS: Wat?\nR: Zo.',
      ['K141 S'],
    ],
    ['a legend that has all', 'O: Onderzoeker\nR: Respondent\nO: Hoe?\nR: Zo.', []],
    ['no legend, marks by custom', 'O: Hoe?\nR: Zo.', []],
    ['a declared interpreter', 'O: Onderzoeker\nR: Respondent\nT: Tolk\nO: Hoe?\nT: Zo.\nR: Ja.', []],
    [
      'a number for each answer, beside one who asks',
      'I: Hoe?\nR1: Zo.\nI: Wat nog?\nR2: Dat.\nI: En dan?\nR3: Niets.',
      ['K181 3 R1'],
    ],
    [
      'a number for each who answers, of whom one comes back',
      'I: Hoe?\nR1: Zo.\nI: Wat nog?\nR2: Dat.\nI: En dan?\nR3: Niets.\nI: En u?\nR1: Nee.',
      [],
    ],
    [
      'a number for each who answers, of whom two go on together',
      'I: Hoe?\nR1: Zo.\nR2: Dat.\nI: En dan?\nR3: Niets.',
      [],
    ],
    [
      'numbers of people whom a line above tells',
      'R1 werkt in de haven, R2 en R3 op kantoor.\nI: Hoe?\nR1: Zo.\nI: Wat nog?\nR2: Dat.\nI: En dan?\nR3: Niets.',
      [],
    ],
    ['a date without its year', 'Datum: 3 mei\nO: Hoe?\nR: Zo.', ['K142']],
    ['a date with its year', 'Datum: 3 mei 2016\nO: Hoe?\nR: Zo.', []],
    ['the day that it was', 'Dinsdag 3 mei 2016\nO: Hoe?\nR: Zo.', []],
    ['another day of the week', 'Woensdag 3 mei 2016\nO: Hoe?\nR: Zo.', ['K153 dinsdag']],
    ['a day without a year', 'Woensdag 3 mei\nO: Hoe?\nR: Zo.', ['K142']],
    ['nobody who answers', 'O: Onderzoeker\nX: Tolk\nO: Hoe?\nX: Zo.', ['K144 "X": respondent']],
  ])('%s', (_, talk, expected) => {
    expect(without(check(talk), 'K209')).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['O: Hoe?\nR: Zo.\n5. Conclusie\nHet gaat goed.\nO: En nu?\nR: Ja.', ['K156 "5. Conclusie"']],
    ['O: Hoe?\nR: Zo.\n## Conclusie\nO: En nu?\nR: Ja.', []],
    ['O: Hoe?\nR: Conclusie\nO: En nu?\nR: Ja.', []],
  ])('a chapter in the middle of a talk: %s', (talk, expected) => {
    expect(only(check(talk), 'K156')).toEqual(expected);
  });

  const twice = (first: string, second: string, talk = 'O: Hoe?\nR: Zo.\nO: En nu?\nR: Nu niet.') =>
    findings([documentOf(`# ${first}\n${talk}\n# ${second}\n${talk.replace('Zo', 'Anders')}`)]);
  test.each<[string, string, string, string[]]>([
    ['topics', 'Werkdruk', 'Samenwerking', ['K163 2 "Werkdruk", "Samenwerking"']],
    ['interviews', 'Interview 1', 'Interview 2', []],
    ['appendices', 'Bijlage 1', 'Bijlage 2', []],
    ['functions', 'Jeugdwerker', 'Wijkagent', []],
    ['names', 'Karin Vos', 'Mo Haddad', []],
    ['first names', 'Marijke', 'Joost', []],
    ['days', 'Maandag 3 mei', 'Dinsdag 4 mei', []],
  ])('headings that may be topics of one talk: %s', (_, first, second, expected) => {
    expect(only(twice(first, second), 'K163')).toEqual(expected);
  });

  const DAYS = 'Maandag 3 mei\nWeer geen bus.\nDinsdag 4 mei\nGelopen, een uur lang.';
  test.each<[string, string, string[]]>([
    [
      'diaries',
      `# Dagboek van respondent 1\n${DAYS}\n# Dagboek van respondent 2\n${DAYS}`,
      ['K162 2 dagboek-van-respondent-1, dagboek-van-respondent-2'],
    ],
    ['interviews', '# Interview 1\nI: Hoe?\nR: Zo.\nI: En nu?\nR: Niet.', []],
  ])('what nobody asks anything in is told: %s', (_, text, expected) => {
    expect(only(findings([documentOf(text)]), 'K162')).toEqual(expected);
  });

  const PASSAGES = {
    nvivo:
      '<Files\\Gesprek 1> - § 2 references coded  [3,1% Coverage]\nReference 1 - 1,2% Coverage\nI: Hoe dan?\nR: Zo.\nReference 2 - 1,9% Coverage\nR: En zo.\nI: Ja?',
    atlas:
      'ATLAS.ti Report\n1:3 ¶ 12 in Gesprek 1\nI: Hoe dan?\nR: Zo.\n1 Codes:\n○ Rust\n2:1 ¶ 4 in Gesprek 2\nI: En nu?\nR: Niet.',
    maxqda:
      'Code: ● Rust\nI: Hoe dan?\nR: Zo.\n(Gesprek 1, Pos. 12-14)\nCode: ● Rust\nI: En nu?\nR: Niet.\n(Gesprek 2, Pos. 3)',
  };
  const THESIS = '# Bijlage 1: Interview respondent 1\nI: Hoe dan?\nR: Zo.\nI: En nu?\nR: Niet.';
  test.each<[string, string, number, string[]]>([
    ['NVivo', PASSAGES.nvivo, 0, ['K164 2']],
    ['ATLAS.ti', PASSAGES.atlas, 0, ['K164 2']],
    ['MAXQDA', PASSAGES.maxqda, 0, ['K164 2']],
    ['behind a thesis', `${THESIS}\n# Bijlage 2: Export\n${PASSAGES.nvivo}`, 1, ['K164 2']],
    [
      'times and an inline code',
      'Interview 1\n1:03 I: Waar?\n1:10 R: Nu in Ede.\nCode: plek\n2:15 I: En eerst?\n2:20 R: Eerst in Epe.',
      1,
      [],
    ],
    [
      'sources of quotes',
      `# Resultaten\nZij klagen.\n(Gesprek 1, Pos. 4)\n(Gesprek 2, Pos. 9)\n${THESIS}`,
      1,
      [],
    ],
  ])('passages with their codes, as a program writes them, are no talk: %s', (_, text, read, expected) => {
    const document = documentOf(text);
    expect(only(findings([document]), 'K164')).toEqual(expected);
    expect(projectOf([document]).transcripts).toHaveLength(read);
    expect(only(findings([document]), 'K143')).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ['the same words', 'Goed, dank u.', ['K168 b']],
    ['another answer', 'Slecht.', []],
  ])('two short interviews: %s', (_, answer, expected) => {
    const short = (words: string) => `O: Hoe is het?\nR: ${words}\nO: Fijn.\nR: Ja.`;
    const documents = ['b.md', 'a.md'].map((file, i) =>
      documentOf(short(i === 0 ? 'Goed, dank u.' : answer), { file }),
    );
    expect(only(findings(documents), 'K168')).toEqual(expected);
  });

  const opened = 'O: Kunt u zich even voorstellen?\nR: Zeker.\nO: Waar werkt u dan nu?\nR: Thuis.';
  test.each<[string, string, string[]]>([
    ['a date', `${opened}\nDatum: 5 mei 2020\nO: Hoe?\nR: Zo.`, ['K159 Datum: 5 mei 2020']],

    ['the same questions', `${opened}\n${opened}`, ['K159 Kunt u zich even voorstellen?']],
    ['a title, and the first question', `${opened}\nBij Ans thuis\n${opened}`, ['K159 Bij Ans thuis']],
    [
      'thanks, and a greeting',
      `${opened}\nO: Dank u wel.\nR: Ja.\nO: Goedemorgen.\nR: Ha.`,
      ['K159 Goedemorgen.'],
    ],
    [
      'a title like the one above',
      `Kees, 45 jaar\n${opened}\nMiep, 61 jaar\nO: Hoe?\nR: Zo.`,
      ['K159 Miep, 61 jaar'],
    ],
    [
      'a heading that says with whom',
      `${opened}\n## Bij Karin op kamer 2\nO: Hoe?\nR: Zo.`,
      ['K159 Bij Karin op kamer 2'],
    ],
    ['a heading that says when', `${opened}\n## Dinsdag 4 maart\nO: Hoe?\nR: Zo.`, ['K159 Dinsdag 4 maart']],
    [
      'a heading, and somebody else who answers',
      `${opened.replaceAll('R:', 'R1:')}\n## Op de gang\nO: Hoe?\nR2: Zo.\nO: En nu?\nR2: Nu niet.`,
      ['K159 Op de gang'],
    ],
    ['a heading of a topic', `${opened}\n## Rooster en werk\nO: Hoe gaat dat?\nR: Goed.`, []],
    ['the first question, asked again', `${opened}\nO: Kunt u zich even voorstellen?\nR: Dat zei ik al.`, []],
    ['a topic', `${opened}\nOver het werk\nO: Hoe gaat het daar?\nR: Goed.`, []],
    ['a greeting that is told', `${opened}\nO: En dan?\nR: Goedemorgen, zeg ik.\nO: Hallo!\nR: Ja.`, []],
  ])('talk that begins anew: %s', (_, talk, expected) => {
    expect(only(check(talk), 'K159')).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['Bijlage 3: Transcripten', 'Utrecht\nO: Hoe?\nR: Zo.\nGouda\nO: Hoe dan?\nR: Ja.', ['K137']],
    ['Transcripts of the interviews', 'O: Hoe?\nR: Zo.', ['K137']],
    ['Bijlage 3: Transcripten', 'O: Hoe?\nR1: Zo.\nR2: Anders.', []],
    ['Bijlage 3: Interview respondent 1', 'O: Hoe?\nR: Zo.', []],
    ['Interviews', '## Interview 1\nO: Hoe?\nR: Zo.\n## Interview 2\nO: Hoe?\nR: Anders.', []],
  ])('one interview below a heading of several: %s / %s', (heading, talk, expected) => {
    expect(only(check(talk, {}, heading), 'K137')).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['an answer', 'V: Wie helpt u?\nMijn zus.\nV: En dan?\nA: Niemand.', ['K158 1 A']],
    [
      'answers, each told once',
      'I: Hoe gaat het?\nGoed.\nEn thuis ook.\nI: “En nu?”\nR: Weg.\nI: Waarom?\nDaarom.\nR: Ja.',
      ['K158 2 R'],
    ],
    [
      'an answer behind a laugh',
      'I: Leerde hij het u? (lacht)\nNiet echt.\nR: Hij deed zijn best.',
      ['K158 1 R'],
    ],
    ['a second question', 'I: Hoe gaat het?\nEn thuis?\nR: Goed.', []],
    ['words that go on behind no question', 'I: Dan nu het werk.\nDat doet u al lang.\nR: Ja.', []],
    ['words of the respondent', 'I: Hoe?\nR: Wat zal ik zeggen?\nHet gaat.', []],
    ['what happens meanwhile', 'I: Hoe gaat het?\n[telefoon gaat]\nR: Goed.', []],
    ['what is read out', 'I: Wat past bij u?\n- rustig\na) druk\n3. geen van beide\nR: Druk.', []],
  ])('a line without a mark below a question: %s', (_, talk, expected) => {
    expect(only(check(talk), 'K158')).toEqual(expected);
  });

  test('subtitles cut what one person asks, and no answer stands there', async () => {
    const said = ['I: How long?', 'I: Since you moved here.', 'R: A year.'];
    const cues = said.map((words, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${words}`);
    const bytes = new TextEncoder().encode(['WEBVTT', ...cues].join('\n\n'));
    expect(only(findings([await readSource({ name: 'talk.vtt', bytes })]), 'K158')).toEqual([]);
  });

  test('two interviews with one number', () => {
    const talk = 'O: Hoe?\nR: Zo.';
    const twice = documentOf(`# Bijlage 4: Interview a\n${talk}\n# Bijlage 4: Interview b\n${talk}`);
    expect(only(findings([twice]), 'K140')).toEqual(['K140 b4-2']);
    const once = documentOf(`# Bijlage 4: Interview a\n${talk}\n# Bijlage 5: Interview b\n${talk}`);
    expect(only(findings([once]), 'K140')).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      'names of which one asks',
      'Noor Bos: Hoe?\nEsra Kaya: Zo.\nNoor Bos: Echt?\nEsra Kaya: Ja.',
      ['K145 "Noor Bos": researcher, "Esra Kaya": respondent'],
    ],
    [
      'names of whom nobody asks',
      'Noor Bos: Nou.\nEsra Kaya: Zo.\nNoor Bos: Ja.',
      ['K141 Noor Bos', 'K141 Esra Kaya', 'K144 "Noor Bos": respondent, "Esra Kaya": respondent'],
    ],
    [
      'letters of whom a line above the talk names',
      'Interviewer: Noor Bos\nGeïnterviewde: Esra Kaya\nN: Hoe?\nEK: Zo.\nN: Echt?\nEK: Ja.',
      [],
    ],
    [
      'a letter of two of them',
      'Interviewer: Noor Bos\nGeïnterviewde: Naima Kaya\nN: Hoe?\nK: Zo.\nN: Echt?\nK: Ja.',
      ['K145 "N": researcher, "K": respondent'],
    ],
    [
      'a writer who only answers',
      'Esra: Hoe?\nIk: Zo.\nEsra: Echt?\nIk: Ja.\nEsra: En dan?\nIk: Niets.',
      ['K145 "Esra": researcher, "Ik": respondent'],
    ],
    ['a writer who asks', 'Ik: Hoe?\nEsra: Zo.\nIk: Echt?\nEsra: Ja.', []],
    ['a name beside the interviewer', 'Interviewer: Nou.\nEsra Kaya: Zo.\nInterviewer: Ja.', []],
    ['somebody beside the respondent', 'O: Hoe?\nR: Zo.\nNoor Bos: Nee!\nPartner: Ja.', ['K141 Noor Bos']],
    ['two that nobody is sure of', 'O: Hoe?\nR1: Zo.\nR2: Nee.\nR1?: Ja.', ['K141 R1?']],
    ['a name that is a word, once', 'O: Hoe?\nR: Zo.\nZwart: En ik ook.\nO: En nu?\nR: Ja.', ['K141 Zwart']],
    ['what somebody does, once', 'O: Hoe?\nR: Zo.\nConciërge: Mag ik even?\nR: Ja.', ['K141 Conciërge']],
    [
      'what somebody does, once beside what the respondent does',
      'O: Hoe?\nLeerkracht: Zo.\nConciërge: De sleutel?\nLeerkracht: Hier.\nO: En nu?\nLeerkracht: Ja.',
      ['K141 Conciërge'],
    ],
    [
      'the same in English',
      'Interviewer: How?\nTeacher: Fine.\nCaretaker: The key?\nTeacher: Here.\nInterviewer: And?\nTeacher: Yes.',
      ['K141 Caretaker'],
    ],
    [
      'two who both go on by what they do',
      'O: Hoe?\nLeerkracht: Zo.\nConciërge: Nou.\nLeerkracht: Hier.\nConciërge: Ja.\nO: En?\nLeerkracht: Ja.',
      [],
    ],
    [
      'who breaks in once, where others go on',
      'O: Hoe?\nR: Zo.\nGlazenwasser: Mag het raam open?\nR: Ja.\nEn met melk.\nKortom: lekker.\nO: En nu?\nR: Ja.',
      ['K141 Glazenwasser'],
    ],
    [
      'who is spoken of without a capital too',
      'O: Hoe?\nR: Zo, zei de kapster.\nKapster: dat is mijn vak.\nO: En nu?\nR: Ja.\nDat is zo.',
      ['K157 Kapster (1×)'],
    ],
    [
      'words before a colon',
      'O: Hoe?\nR: Zo.\nKortom: ik ging.\nPrivacy: dat is wat.\nO: En nu?\nR: Ja.',
      [],
    ],
    [
      'what may be a season, or somebody',
      'O: Hoe?\nR: Zo, en in de winter niet.\nWinter: ik ga dan weg.\nDat is zo.\nO: En?\nR: Ja.',
      ['K157 Winter (1×)'],
    ],
    [
      'what somebody else said then',
      'O: Hoe?\nR: Ik was er.\nDirecteur: weg jij.\nZo ging dat.\nO: En?\nR: Ja.',
      ['K157 Directeur (1×)'],
    ],
    ['no marks at all', 'Hij vertelt over zijn werk.\nDaarna over thuis.', ['K146']],
    [
      'marks that nobody knows',
      'bus: hoe?\nfiets: zo.\nbus: en?\nfiets: nou.',
      ['K146 bus (2×), fiets (2×)'],
    ],
    [
      'signs in place of marks',
      '>> Hoe laat?\n<< Om vijf uur.\n>> En dan?\n<< Deeg maken.',
      ['K146 >> (2×), << (2×)'],
    ],
    ['one sign for whoever speaks', '-- Hoe laat?\n-- Om vijf uur.', ['K146 -- (2×)']],
    ['a list beside the talk', 'O: Wat?\nR: Dit:\n-- brood\n-- koek\nO: Zo.\nR: Ja.', []],
    [
      'a declared respondent who is silent',
      'O = onderzoeker, R1 = kok, R2 = ober\nO: Hoe?\nR1: Zo.',
      ['K148 2 respondenten-2'],
    ],
  ])('%s', (_, talk, expected) => {
    expect(without(check(talk), 'K209')).toEqual(expected);
  });

  test.each<[string, string, string, string | null, string | null]>([
    [
      'of signs the second asks',
      'Interview imker 1',
      '== Twaalf kasten, dus.\n<< Hoeveel zijn het er?\n== Twaalf.\n<< En wie helpt u?\n== Mijn zus.',
      '"==": respondent, "<<": researcher',
      null,
    ],
    [
      'of signs neither asks',
      'Interview imker 1',
      '== Mooi weer.\n~~ Dat is het.\n== Tot morgen.\n~~ Dag.',
      null,
      '"==": researcher, "~~": respondent',
    ],
    ['one sign is nobody', 'Interview imker 1', '-- Hoe laat?\n-- Om vijf uur.', null, null],
  ])('the line to write where nobody is known: %s', (_, heading, talk, speakers, guess) => {
    const { findings: found } = checkProject(projectOf([documentOf(`# ${heading}\n${talk}`)]));
    const words = found.find(({ code }) => code === 'K146')?.words;
    expect(words).toBeDefined();
    expect([said(words?.speakers), said(words?.guess)]).toEqual([speakers, guess]);
  });

  test('a respondent whom no note is on, where others have some', () => {
    const talk = '# Interview 1\nO: Hoe?\nR: {1Zo.1}\n# Interview 2\nO: Hoe?\nR: Nou.';
    const coded = documentOf(talk, { notes: { 1: 'bus (Label 1, sub 1)' } });
    expect(only(findings([coded]), 'K149')).toEqual(['K149 2 respondenten-2']);
    expect(only(findings([documentOf(talk)]), 'K149')).toEqual([]);
  });

  test('one person in two interviews, with the line that parts them', () => {
    const talk = 'O: Hoe?\nR: Zo.';
    const twice = documentOf(
      `# Interview kok 1 (voormeting)\n${talk}\n# Interview kok 1 (nameting)\n${talk}`,
    );
    const { findings: found } = projectOf([twice]);
    expect(found.map(({ code, words }) => [code, said(words.all), said(words.line)])).toEqual([
      [
        'K147',
        'interview-kok-1-voormeting, interview-kok-1-nameting',
        'respondenten-2: { transcript: interview-kok-1-nameting }',
      ],
    ]);
  });

  test('a file without an interview, unless it is the report or empty', () => {
    const silent = documentOf('Zomaar tekst.', { file: 'notities.md' });
    const report = documentOf('Zij fietsen.[^1]', {
      file: 'verslag.md',
      footnotes: { 1: 'Bijlage 4, label 1.' },
    });
    const empty = documentOf('', { file: 'leeg.md' });
    expect(only(findings([silent, report, empty]), 'K143')).toEqual(['K143']);
  });
});

describe('a heading that announces an interview, with nothing below it', () => {
  const talk = 'O: Hoe?\nR: Zo.';
  test.each<[string, string, string[]]>([
    ['between others', `# Bijlage 1: Interview kok\n# Bijlage 2: Interview ober\n${talk}`, ['K155']],
    ['at the end', `# Bijlage 1: Interview kok\n${talk}\n# Bijlage 2: Interview ober`, ['K155']],
    ['above its talk under another', `# Bijlage 1: Interview kok\n## Transcript\n${talk}`, []],
    [
      'in a list of what follows',
      `Bijlage 1: Interview kok\nBijlage 2: Interview ober\n# Bijlage 1: Interview kok\n${talk}\n# Bijlage 2: Interview ober\n${talk.replace('Zo', 'Anders')}`,
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(only(findings([documentOf(text)]), 'K155')).toEqual(expected);
  });

  test('unless the interview stands in another file', () => {
    const report = documentOf('# Bijlage 3: Interview kok\n# Bijlage 4: Vragenlijst', { file: 'verslag.md' });
    const other = documentOf(`# Bijlage 3: Interview\n${talk}`, { file: 'drie.md' });
    expect(only(findings([report, other]), 'K155')).toEqual([]);
    expect(only(findings([report]), 'K155')).toEqual(['K155']);
  });
});

describe('answers in the margin', () => {
  const answered = (answer: string, by = 'vervoer: bus (Label 1, sub 1)') => {
    const planted = documentOf('# Bijlage 4: Interview\nO: Hoe?\nR: {1{2Zo.2}1}', {
      notes: { 1: by, 2: { text: answer, reply: true } },
    });
    return only(findings([planted]), 'K219').concat(
      only(findings([planted]), 'K221'),
      only(findings([planted]), 'K232'),
    );
  };

  test.each<[string, string[]]>([
    ['toch maar label 1, sub 2', ['K219 1/2 "b4:2": [1/2]']],
    ['hoort dit niet bij rooster?', ['K219 2/1 "b4:2": [2/1]']],
    ['eens, label 1, sub 1 klopt', []],
    ['prima zo', []],
    ['ik zou hier sub 2 van maken', ['K219 1/2 "b4:2": [1/2]']],
    ['liever label 1, sub 9', ['K219 1/9 "b4:2": [1/9]']],
    ['Moet Label 2, sub 1 zijn', ['K219 2/1 "b4:2": [2/1]']],
    ['nee, dit is rooster', ['K219 2/1 "b4:2": [2/1]']],
    ['should be 2/1', ['K219 2/1 "b4:2": [2/1]']],
    ['hoort bij geldzorgen', ['K221 1/1 "b4:2"']],
    ['eerder geldzorgen', ['K221 1/1 "b4:2"']],
    ['wrong code', ['K221 1/1 "b4:2"']],
    ['hoort hier ook thuis', []],
    ['sub 7 misschien', ['K232 "b4:2"']],
  ])('%s', (answer, expected) => {
    expect(answered(answer)).toEqual(expected);
  });
});

describe('notes', () => {
  test.each<[string, string[]]>([
    ['Vervoer: bus (Label 1, sub 1)', []],
    ['Vervoer: bus (Label 1, sub 9)', ['K202 1/9 1/1 Bus']],
    // A label in common says nothing: the codebook lacks the code, and no other was meant.
    ['Werk: pauzes (Label 2, sub 4)', ['K202 2/4 2/1']],
    ['Vervoer: parkeren (Label 1, sub 4)', ['K202 1/4 1/1, 1/2, 1/3']],
    ['Vervoer: fiets: lek (Label 1 ad.1)', ['K203 1/?/1 1/2/1 Lek']],
    // "ad" for "sub", where that code is there and is called so.
    ['Vervoer: trein (Label 1, ad.3)', ['K203 1/?/3 1/3 Trein']],
    ['Werk: rooster (Label 2, ad 1)', ['K203 2/?/1 2/1 Rooster']],
    ['Vervoer: fiets: gestolen (Label 1, ad 2)', ['K203 1/?/2 1/2/2 Gestolen']],
    ['iets heel anders (ad.7)', ['K203 ?/?/7']],
    ['gaat wel (Label 1, ad 5)', ['K203 1/?/5']],
    ['gaat wel (Label 2, ad 3)', ['K203 2/?/3']],
    ['Vervoer: trein (Label 1, sub 1, ad.3)', ['K204 1/1/3 1/3 Trein']],
    ['Vervoer: fiets (Label 1, sub 1)', ['K205 1/1 1/2 Fiets']],
    ['Werk: rooster (Label 1, sub 1)', ['K205 1/1 2/1 Rooster']],
    ['Vervoer: tram (Label 1, sub 1)', []],
    ['mooi gezegd', ['K208']],
    ['[code: honing]', ['K226 honing']],
    ['thema: wachten', ['K226 wachten']],
    ['Label: zorg', ['K226 zorg']],
    ['code: moet ik dit hier nog wel bij zetten of niet', ['K208']],
    ['Vervoer: trein (Label 4, sub 1)', ['K211 4/1 1/3']],
    ['Vervoer: trein (Label 1, sub 3)', []],
  ])('%s', (text, expected) => {
    expect(note(text)).toEqual(expected);
  });

  test("on the researcher's words, and on those of both", () => {
    expect(only(check('O: {1Hoe?1}\nR: Zo.', { 1: 'bus 1/1' }), 'K206')).toEqual(['K206 respondenten-1']);
    expect(only(check('O: {1Hoe?1}\nR1: Zo.\nR2: Ja.', { 1: 'bus 1/1' }), 'K206')).toEqual(['K206']);
    const both = check('O: {1Hoe?\nR: Zo.1}', { 1: 'bus 1/1' });
    expect([...only(both, 'K206'), ...only(both, 'K207')]).toEqual(['K207 1 2']);
    expect(only(check('O: Hoe?\nR: {1Zo.\nEn zo.1}', { 1: 'bus 1/1' }), 'K207')).toEqual([]);
  });

  test('beside the interviews, where they mean to code', () => {
    const stray = (text: string) => only(check('O: Hoe?\nR: Zo.\n# {1Conclusie1}', { 1: text }), 'K201');
    expect(stray('bus (Label 1, sub 1)')).toEqual(['K201']);
    expect(stray('mooi kopje')).toEqual([]);
  });

  test('beside the interviews, told once a document where they name no code', () => {
    const found = check('O: Hoe?\nR: {3Zo.3}\n# {1Conclusie1}\n{2Zo is het.2}', {
      1: 'Korter graag',
      2: 'Bron?',
      3: 'bus (Label 1, sub 1)',
    });
    expect(only(found, 'K222')).toEqual(['K222 2']);
    expect(only(check('O: Hoe?\nR: {1Zo.1}', { 1: 'mooi gezegd' }), 'K222')).toEqual([]);
  });

  test.each<[string, string, string, string[]]>([
    ['above the first turn', '{1In de kantine1}\n', 'Context: plek', ['K165']],
    ['on a line that says when', 'Datum: {13 mei 20161}\n', 'omgeving', ['K165']],
    ['a question', '{1In de kantine1}\n', 'Nog noemen?', []],
    ['one that names a known code', '{1In de kantine1}\n', 'bus (Label 1, sub 1)', []],
  ])("a coder's note above the talk is told by itself: %s", (_, above, text, expected) => {
    const found = check(`${above}O: Hoe?\nR: {2Zo.2}`, { 1: text, 2: 'bus (Label 1, sub 1)' });
    expect(only(found, 'K165')).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    ['a label and what is below it', 'Logboek: dag', 'Eva', ['K165']],
    ['with a dash', 'logboek - avond', 'Eva', ['K165']],
    ['a tag', '#logboek', 'Eva', ['K165']],
    ['a remark of one word', 'herschrijven', 'Eva', []],
    ['of somebody who coded nothing', 'Logboek: dag', 'Begeleider', []],
  ])("a coder's note as codes are written, beside the interviews: %s", (_, text, author, expected) => {
    const talk =
      '# Interview 1\nO: Hoe?\nR: {2Zo.2}\nO: En?\nR: {3Ja.3}\n# Bijlage 2: Logboek\n{1Niets bijzonders.1}';
    const notes = { 1: { text, author }, 2: 'Sfeer: goed', 3: 'Sfeer: druk' };
    const codes = checkProject(projectOf([documentOf(talk, { notes })])).findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'K165')).toEqual(expected);
    expect(codes.includes('K222')).toBe(expected.length === 0);
  });

  test('a fix holds all codes of the note, the right ones too', () => {
    const talk = 'O: Hoe?\nR: {1Zo.1}';
    const fixOf = (text: string) => {
      const document = documentOf(`# Interview 1\n${talk}`, { notes: { 1: text } });
      const codebooks = [parseCodebook(BOOK, 'codebook.yaml', [])];
      return checkProject(projectOf([document], { codebooks })).findings.flatMap(({ fix }) =>
        fix?.kind === 'codes' ? [allWritten(fix.codes)] : [],
      );
    };
    expect(fixOf('Vervoer: fiets (Label 1, sub 1). Werk: rooster (Label 2, sub 1).')).toEqual(['1/2 2/1']);
    expect(fixOf('Werk: rooster (Label 1, sub 1). Vervoer: bus (Label 1, sub 1).')).toEqual(['2/1 1/1']);
    expect(fixOf('Vervoer: bus (Label 1, sub 9), iets heel anders (ad.7)')).toEqual([]);
  });
});

test('of near spellings only what has no codes below it is promised to be merged', () => {
  const talk = ['O: Hoe?', 'R: {1Zo 1.1} {2Zo 2.2} {3Zo 3.3} {4Zo 4.4}'].join('\n');
  const document = documentOf(`# Interview 1\n${talk}`, {
    notes: { 1: 'drempel: geld', 2: 'drempels: geld', 3: 'folder', 4: 'folders' },
  });
  const near = checkProject(projectOf([document])).findings.filter(({ code }) => code === 'K212');
  expect(near.map(({ words }) => [said(words.alone), said(words.parent)])).toEqual([
    [null, 'drempels'],
    ['folders', null],
  ]);
});

describe('codebooks in words', () => {
  const drafted = (...texts: string[]) => {
    const talk = texts.map((_, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`).join('\n');
    const document = documentOf(`# Interview 1\n${talk}`, {
      notes: Object.fromEntries(texts.map((text, i) => [i + 1, text])),
    });
    return findings([document], { codebooks: [] }).filter((one) => /^K2(?:12|27)/.test(one));
  };

  test.each<[string, string[], string[]]>([
    ['a slip', ['wachttijd', 'wachttijd', 'wachtijd'], ['K227 wachtijd wachttijd 2 wachttijd']],
    ['a slip, beside one note', ['wachttijd', 'wachtijd'], ['K212 wachttijd wachtijd wachttijd']],
    ['a slip, where neither is a word', ['druppol', 'druppol', 'drupol'], ['K212 drupol druppol drupol']],
    ['another form of the word', ['folder', 'folders', 'folders'], ['K212 folder folders folder']],
    ['of two equals the later one', ['druppel', 'drupel'], ['K212 druppel drupel druppel']],
    [
      'on another level',
      ['Zorg: wachttijd', 'Zorg: wachttijd', 'wachtijd'],
      ['K227 wachtijd zorg/wachttijd 2 zorg/wachttijd'],
    ],
    [
      'a slip once, beside what is said often',
      ['rouw', 'wachttijd', 'wachttijd', 'Wachttijd.', 'wachtijd'],
      ['K227 wachtijd wachttijd 3 wachttijd'],
    ],
    [
      'a slip in what stands above',
      [
        'Zorg: intake',
        'Zorg: loket',
        'Begeleiding: loket',
        'Begeleiding: loket',
        'Begeleiding: brief',
        'Begeliding: loket',
      ],
      ['K227 begeliding begeleiding 3 begeleiding'],
    ],
    [
      'in English',
      ['housing; commute', 'housing', 'housing', 'commute', 'comute', 'commute'],
      ['K227 comute commute 3 commute'],
    ],
    [
      'twice: somebody means it',
      ['wachttijd', 'wachttijd', 'wachttijd', 'wachtijd', 'wachtijd'],
      ['K212 wachtijd wachttijd wachtijd'],
    ],
    [
      'a word of its own',
      ['bezetting', 'bezetting', 'bezetting', 'bezitting'],
      ['K212 bezitting bezetting bezitting'],
    ],
    ['with stops and without', ['AVG', 'A.V.G.', 'avg'], ['K212 a.v.g avg A.V.G']],
    ['the opposite', ['gelijkheid', 'ongelijkheid'], []],
    ['another number', ['locatie 1', 'locatie 2'], []],
    ['short words', ['huur', 'buur'], []],
    ['a number and a letter', ['3a', '3b', '3a'], []],
    ['the same word elsewhere', ['Zorg: kosten', 'Werk: kosten'], []],
    ['numbered codes', ['Zorg: kosten (Label 1, sub 1)', 'Zorg: koster (Label 1, sub 2)'], []],
  ])('%s', (_, texts, expected) => {
    expect(drafted(...texts)).toEqual(expected);
  });

  test.each<[string, string[], string[], string[]]>([
    ['another group', ['drupel', 'druppel'], ['druppel'], ['K227 drupel druppel 2 druppel']],
    [
      'another group, for its slip',
      ['druppel', 'drupel'],
      ['drupel', 'drupel'],
      ['K212 druppel drupel druppel'],
    ],
    [
      'what another group says, where its own has nothing near',
      ['kraan', 'drupel'],
      ['druppel', 'druppel', 'druppel'],
      ['K227 drupel druppel 3 druppel'],
    ],
    [
      'what another group says twice, where its own has nothing near',
      ['kraan', 'wachtijd'],
      ['wachttijd', 'wachttijd'],
      ['K227 wachtijd wachttijd 2 wachttijd'],
    ],
    [
      'nobody, where each says it once',
      ['kraan', 'wachtijd'],
      ['wachttijd', 'rouw'],
      ['K233 wachttijd wachtijd wachttijd'],
    ],
    [
      'nobody, where each means its own',
      ['omweg-route', 'omweg-route', 'rouw'],
      ['omwegroute', 'omwegroute', 'rouw', 'omwegroute'],
      ['K233 omweg-route omwegroute omweg-route'],
    ],
    [
      'its own notes before another group',
      ['lamp', 'lampen', 'lampen'],
      ['lamp', 'lamp'],
      ['K212 lamp lampen lamp'],
    ],
  ])('which of two is right, by %s', (_, own, others, expected) => {
    const interview = (heading: string, texts: string[], first: number) =>
      `# ${heading}\n${texts.map((__, i) => `O: Hoe?\nR: {${first + i}Zo ${i}.${first + i}}`).join('\n')}`;
    const all = [...own, ...others];
    const talk = [
      interview('Interview kok 1', own, 1),
      interview('Interview ober 1', others, own.length + 1),
    ];
    const document = documentOf(talk.join('\n'), {
      notes: Object.fromEntries(all.map((text, i) => [i + 1, text])),
    });
    const found = findings([document], { codebooks: [] });
    expect(found.filter((one) => /^K2(?:12|27|33)/.test(one))).toEqual(expected);
  });

  test.each<[string, string[], string[]]>([
    ['levels by other words', ['Topic 1, subtopic 2', 'topic 2, subtopic 1'], ['K228 2 Topic 1, subtopic 2']],
    ['one note', ['Fase 1, locatie 2', 'rust'], []],
    ['one word', ['locatie 1, locatie 2', 'locatie 1, locatie 3'], []],
    ['levels that are known', ['Label 1, sub 2', 'label 2, sub 1'], []],
  ])('two words with a number: %s', (_, texts, expected) => {
    const talk = texts.map((__, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`).join('\n');
    const notes = Object.fromEntries(texts.map((text, i) => [i + 1, text]));
    const document = documentOf(`# Interview 1\n${talk}`, { notes });
    expect(only(findings([document], { codebooks: [] }), 'K228')).toEqual(expected);
  });

  test('a word that the codebook lacks is told with the nearest', () => {
    const codebooks = [
      parseCodebook('labels: { zorg: { sub: { wachttijd: , kosten: } } }', 'codebook.yaml', []),
    ];
    const document = documentOf('# Interview 1\nO: Hoe?\nR: {1Zo.1}', { notes: { 1: 'zorg: wachtijd' } });
    expect(only(findings([document], { codebooks }), 'K202')).toEqual(['K202 zorg/wachtijd zorg/wachttijd']);
  });
});

describe('codebooks', () => {
  test('a code that no note uses; one above a used one is used', () => {
    const found = check('O: Hoe?\nR: {1Zo.1}', { 1: 'fiets gestolen 1/2/2' });
    expect(only(found, 'K209').map((one) => one.split(' ')[1])).toEqual(['1/1', '1/2/1', '1/3', '2', '2/1']);
  });

  test('called as the theme above it, where a note says the name alone', () => {
    const same =
      'codebook: x\nlabels: { macht: { name: Macht, sub: { macht: macht, geld: geld } }, rust: { name: Rust } }';
    const codebooks = [parseCodebook(same, 'codebook.yaml', [])];
    const of = (text: string) =>
      only(
        findings([documentOf('# Interview 1\nO: Hoe?\nR: {1Zo1}.', { notes: { 1: text } })], { codebooks }),
        'K177',
      );
    expect(of('macht')).toEqual(['K177 macht/macht macht 1 macht']);
    expect(of('Macht: macht')).toEqual([]);
    expect(of('geld')).toEqual([]);
  });

  test('are told at once where brackets in the text were not read', () => {
    const codes = (one: string) => /K209|K175/.test(one);
    const unread = check('O: Hoe?\nR: Ik ga nooit [Bus] en ook niet [Trein] of [Bus] hoor.').filter(codes);
    expect(unread).toEqual(['K175 8 1, 1/1, 1/2, 1/2/1, 1/2/2, 1/3, 2, 2/1']);
    expect(check('O: Hoe?\nR: Ik ga nooit.').filter(codes)).not.toContainEqual(expect.stringMatching(/K175/));
  });

  test('of no use are told only where all interviews of the groups are there', () => {
    const document = documentOf('# Bijlage 1: Interview 1\nO: Hoe?\nR: {1Zo1}.', {
      notes: { 1: 'Werk (Label 1, sub 1)' },
    });
    const codebooks = [
      parseCodebook('labels: { 1: { name: Werk, sub: { 1: Rust, 2: Ruis } } }', 'boek.yaml', []),
    ];
    const found = (transcripts: string) =>
      findings([document], {
        codebooks,
        file: parseProjectFile(
          `groups: { koks: { codebook: boek.yaml, transcripts: [${transcripts}] } }`,
          'kantlijn.yaml',
          [],
        ),
      }).map((one) => one.split(' ')[0]);
    expect(found('b1')).toContain('K209');
    expect(found('b1, b2')).not.toContain('K209');
    expect(found('b1, b2')).toContain('K720');
  });

  test('a code that notes call something else, all of them', () => {
    const named = (...texts: string[]) => {
      const talk = texts.map((_, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`).join('\n');
      return only(check(talk, Object.fromEntries(texts.map((text, i) => [i + 1, text]))), 'K210');
    };
    expect(named('Werk: nachtdienst (Label 2, sub 1)', 'Werk: nachtdiensten (Label 2, sub 1)')).toEqual([
      'K210 2/1 Rooster',
    ]);
    expect(named('Werk: nachtdienst (Label 2, sub 1)')).toEqual([]);
    expect(named('Werk: nachtdienst (Label 2, sub 1)', 'Werk: rooster (Label 2, sub 1)')).toEqual([]);
    expect(named('Werk: nachtdienst (Label 2, sub 1)', 'Werk: collega (Label 2, sub 1)')).toEqual([]);
  });

  test('themes that point at nothing', () => {
    const themes = (codes: string) => {
      const crosswalk = parseCrosswalk(`themes: [{ id: t, codes: ${codes} }]`, 'thema.yaml', []);
      const found = findings([documentOf('# Interview 1\nO: Hoe?\nR: Zo.')], { crosswalk });
      return found.filter((one) => /^K72[34]/.test(one));
    };
    expect(themes('{ respondenten: [1/1, 4/1] }')).toEqual([]);
    expect(themes('{ respondenten: [1/1, 7/7] }')).toEqual(['K724 7/7 t']);
    expect(themes('{ respondentn: [1/1] }')).toEqual(['K723 t']);
  });
});

describe('what is found', () => {
  const document = documentOf('# Interview 1\nDatum: 3 mei\nO: Hoe?\nR: {1Zo.1} {2Ja.2}', {
    file: 'interview-marja.md',
    notes: { 1: 'Vervoer: bus (Label 1, sub 9)', 2: 'mooi' },
  });
  const codebooks = [parseCodebook(BOOK, 'codebook.yaml', [])];

  test('has the gravest first, and its place', () => {
    const found = checkProject(projectOf([document], { codebooks })).findings;
    const first = found.filter(({ cause, fix }) => cause === null || fix !== null);
    expect([...new Set(first.map(({ severity }) => severity))]).toEqual(['error', 'warning', 'info']);
    expect(found[0]).toMatchObject({ code: 'K202', line: 4, turn: 2, note: { ordinal: 1, of: 2 } });
    expect(said(found[0]?.excerpt)).toBe('Vervoer: bus (Label 1, sub 9)');
  });

  test('rests where its key is accepted', () => {
    const project = projectOf([document], { codebooks });
    const all = checkProject(project);
    const keys = all.findings.flatMap(({ key }) => key?.shown ?? []);
    expect(new Set(keys).size).toBe(all.findings.length);
    const rest = checkProject({
      ...project,
      accepted: [{ name: keys[0] ?? '', line: 1, at: null, of: null, why: null, on: null }],
    });
    expect([rest.findings.length, rest.accepted]).toEqual([all.findings.length - 1, 1]);
  });

  test('has keys that name nobody', () => {
    const silent = documentOf('Tekst.', { file: 'kladjes-marja.md' });
    const keys = checkProject(projectOf([document, silent], { codebooks })).findings.map(
      ({ key }) => key?.shown,
    );
    expect(keys.join(' ')).not.toMatch(/marja/i);
  });

  test('nothing about a note whose codes somebody corrected', () => {
    const project = projectOf([document], { codebooks });
    const [fragment] = project.fragments;
    const name = fragment?.key.shown ?? '';
    const correction = { name, codes: [codeFrom('1/1')], line: 1, at: null, of: null, why: null, on: null };
    const decisions = { ...NO_DECISIONS, corrections: [correction] };
    const found = findings([document], { decisions });
    expect(only(found, 'K202')).toEqual([]);
  });

  test('a code that a correction names and no codebook has', () => {
    const project = projectOf([document], { codebooks });
    const [fragment] = project.fragments;
    const name = fragment?.key.shown ?? '';
    const correction = { name, codes: [codeFrom('8/8')], line: 1, at: null, of: null, why: null, on: null };
    const decisions = { ...NO_DECISIONS, corrections: [correction] };
    const corrected = projectOf([document], { codebooks, decisions });
    const all = checkProject(corrected);
    expect(
      all.findings.filter(({ code }) => /K20[2-4]|K230/.test(code)).map(({ code, turn }) => [code, turn]),
    ).toEqual([['K230', fragment?.from.turn]]);
    expect(balanceOf(corrected).find(({ what }) => what === 'codes')).toMatchObject({
      seen: 1,
      used: 0,
      rest: 1,
    });
  });
});

test('a broken project file is reported beside everything else', () => {
  const problems: Parameters<typeof parseProjectFile>[2] = [];
  const file = parseProjectFile('groups: [\n', 'kantlijn.yaml', problems);
  const found = findings([documentOf('# Interview 1\nDatum: 3 mei\nO: Hoe?\nR: Zo.')], {
    file,
    findings: problems,
  });
  expect(found.some((one) => one.startsWith('K710'))).toBe(true);
  expect(found).toContain('K142');
});

test('what one line of kantlijn.yaml settles is one finding, whatever the number of files', () => {
  const talk = 'Noor Bos: Hoe?\nEsra Kaya: Zo.\nNoor Bos: Echt?\nEsra Kaya: Ja.';
  const files = [1, 2, 3].map((n) => documentOf(`# Interview ${n}\n${talk} ${n}`, { file: `i${n}.md` }));
  const guesses = checkProject(projectOf(files)).findings.filter(({ code }) => code === 'K145');
  expect(guesses.map(({ words }) => said(words.others))).toEqual(['i2, i3']);
});

test('so are guesses about other respondents, but not those that make one mark two things', () => {
  const talk = (asks: string, answers: string) =>
    `# Interview\n${asks}: Hoe?\n${answers}: Zo.\n${asks}: Echt?\n${answers}: Ja.`;
  const files = [talk('Noor Bos', 'Esra Kaya'), talk('Noor Bos', 'Piet Vos'), talk('Esra Kaya', 'Jan Mol')];
  const documents = files.map((text, i) => documentOf(text, { file: `gesprek${i + 1}.md` }));
  const guesses = checkProject(projectOf(documents)).findings.filter(({ code }) => code === 'K145');
  expect(guesses.map(({ words }) => said(words.speakers))).toEqual([
    '"Noor Bos": researcher, "Esra Kaya": respondent, "Piet Vos": respondent',
    '"Esra Kaya": researcher, "Jan Mol": respondent',
  ]);
});

test.each<[string, string, boolean, string[]]>([
  ['questions in bold, under a name', 'Gijs', true, ['K173']],
  ['in plain letters they are no talk', 'Gijs', false, []],
  ['nor under what is nobody', 'Vragen en antwoorden', true, []],
])('what says nowhere who speaks: %s', (_, title, isBold, told) => {
  const read = documentOf(
    `# ${title}\nHoe kwam je erbij?\nVia mijn vader.\nWat is zwaar?\nKinderen.\nEn thuis?\nDaar praten we.`,
    { file: 'gijs.docx' },
  );
  const paragraphs = read.paragraphs.map((paragraph) => {
    const words = said(paragraph.text) ?? '';
    return isBold && words.endsWith('?')
      ? { ...paragraph, emphasis: [{ from: 0, to: words.length }] }
      : paragraph;
  });
  const found = checkProject(projectOf([{ ...read, paragraphs }])).findings;
  expect(found.map(({ code }) => code).filter((code) => code === 'K173' || code === 'K145')).toEqual(told);
});

test('lines that each begin with a time are talk, also where nobody has a mark', () => {
  const cue = (second: number, words: string) => `[00:0${second}.000 --> 00:0${second + 1}.500] ${words}`;
  const talk = [cue(1, 'Hoe is het thuis?'), cue(3, 'Rustig.'), cue(5, 'En hier?')];
  const told = (words: string) =>
    checkProject(projectOf([documentOf(words, { file: 'opname.txt' })])).findings.map(({ code }) => code);
  expect(told(talk.join('\n'))).toEqual(['K146']);
  expect(told([...talk, 'Zo ging het.'].join('\n'))).toEqual(['K143']);
});

test.each([
  ['Interview 3.docx', 1, ['K173']],
  ['Petra.docx', 1, ['K173']],
  ['Interviewvragen.docx', 0, ['K143']],
  ['Verslag.docx', 0, ['K143']],
])('questions in bold and no heading, in %s', (file, count, told) => {
  const talk = 'Hoe is het thuis?\nRustig.\nEn hier?\nHier is het druk.\nWat helpt?\nVroeg naar bed.';
  const document = documentOf(talk, { file });
  const inBold = document.paragraphs.map((paragraph) => {
    const words = said(paragraph.text) ?? '';
    return words.endsWith('?') ? { ...paragraph, emphasis: [{ from: 0, to: words.length }] } : paragraph;
  });
  const project = projectOf([{ ...document, paragraphs: inBold }]);
  expect(project.transcripts.length).toBe(count);
  expect(checkProject(project).findings.map(({ code }) => code)).toEqual(told);
});

test.each<[string, string, string[]]>([
  ['a line of the header is nobody who speaks', 'Librarian: Ruth Amsel', []],
  ['nor is another', 'Kapster: Femke', []],
])('%s', (_, line, told) => {
  const talk = 'Kofi: What?\nRuth: Boeken.\nKofi: And?\nRuth: Ja hoor.';
  const document = documentOf(`# Gesprek 1\nInterviewer: Kofi\n${line}\n${talk}`, { file: 'ruth.docx' });
  const codes = checkProject(projectOf([document])).findings.map(({ code }) => code);
  expect(codes.filter((code) => code === 'K157')).toEqual(told);
});
