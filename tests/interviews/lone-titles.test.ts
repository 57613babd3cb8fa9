import { describe, expect, test } from 'vitest';
import { loneTitles } from '../../src/interviews/titles/lone-titles.ts';
import { transcriptsOf } from '../../src/interviews/transcripts.ts';
import { documentOf } from '../support/build.ts';

const talk = (who = 'R') => `I: Hoe gaat het?\n${who}: Goed.\nI: Fijn.\n${who}: Ja.`;
const below = (...titles: string[]) => titles.map((title) => `${title}\n${talk()}`).join('\n');
const ids = (text: string) => transcriptsOf(documentOf(text), new Map()).map(({ id }) => id);

describe('a line without a style that says only who somebody is', () => {
  test.each<[string, string, string[]]>([
    ['a job and a number', below('Tuinman 1', 'Tuinman 2'), ['tuinman-1', 'tuinman-2']],
    ['in lower case', below('kok 1', 'kok 2', 'kok 3'), ['kok-1', 'kok-2', 'kok-3']],
    ['different jobs', below('Wijkagent', 'De dirigent'), ['wijkagent', 'de-dirigent']],
    ['with a date', below('Nurse A (3 May 2021)', 'Nurse B (4 May 2021)'), ['nurse-a', 'nurse-b']],
    [
      'jobs and where',
      below('Wijkagent Noord', 'Wijkagent Zuid', 'Huisarts in Zwolle'),
      ['wijkagent-noord', 'wijkagent-zuid', 'huisarts-in-zwolle'],
    ],
    ['a case', below('Casus 1', 'Casus 2'), ['casus-1', 'casus-2']],
    ['a case by a letter', below('Case A', 'Case B', 'Case C'), ['case-a', 'case-b', 'case-c']],
    ['an expert', below('Expert 1', 'Expert 2'), ['expert-1', 'expert-2']],
    ['below a heading for all', `# Transcripten\n${below('Casus 1', 'Casus 2')}`, ['casus-1', 'casus-2']],
    ['a title and a letter', below('Mevrouw X', 'Dhr. Y'), ['mevrouw-x', 'dhr-y']],
    ['support', below('Praktijkondersteuner', 'Huisarts'), ['praktijkondersteuner', 'huisarts']],
    ['kin', below('Moeder 1', 'Moeder 2'), ['moeder-1', 'moeder-2']],
    [
      'what no list has, who speaks below by it',
      ['Zwengelaar 1', 'Zwengelaar 2'].map((one) => `${one}\n${talk(one)}`).join('\n'),
      ['zwengelaar-1', 'zwengelaar-2'],
    ],
    [
      'a letter and a class',
      below('Leerkracht A, groep 4', 'Leerkracht B, groep 7'),
      ['leerkracht-a-groep-4', 'leerkracht-b-groep-7'],
    ],
    ['first names', below('Anneke', 'Bas'), ['anneke', 'bas']],
    ['other names', `Nalu\n${talk('Nalu')}\nZork\n${talk('Zork')}`, ['nalu', 'zork']],
  ])('starts an interview where talk follows: %s', (_, text, expected) => {
    expect(ids(text).map((id) => id.replace(/-(?:3|4)-may-2021-?$/, ''))).toEqual(expected);
  });

  test('facts about an interview may stand between its title and who asks', () => {
    const facts = 'Datum: 3 mei 2025\nInterviewer: Tess Blom\nLocatie: Zwolle';
    const text = ['Interview met imker Anneke Vos', 'Gesprek met imker Zork']
      .map((title) => `${title}\n${facts}\n${talk()}`)
      .join('\n');
    expect(transcriptsOf(documentOf(text), new Map()).map(({ turns }) => turns.length)).toEqual([4, 4]);
  });

  test('a date line below a heading starts none', () => {
    const dated = (n: number) => `# Bijlage ${n}: Gesprek\nInterview ${n} juni 2024\n${talk()}`;
    expect(ids(`${dated(1)}\n${dated(2)}`)).toEqual(['b1', 'b2']);
  });

  test.each<[string, string]>([
    [
      'below a date and how long it took',
      'Datum: 4 mei 2025\nDuur: 41 minuten\nI = interviewer, R = respondent',
    ],
    ['above them', 'I = interviewer, R = respondent\nDatum: 4 mei 2025'],
    ['behind the words', 'Datum: 4 mei 2025\nInterviewer (I), respondent (R)'],
    ['with dashes', 'Locatie: Zwolle\nI – interviewer, R – respondent'],
  ])('who speaks starts no interview: %s', (_, head) => {
    const text = [1, 2, 3].map((n) => `# Bijlage ${n}: Interview respondent ${n}\n${head}\n${talk()}`);
    const found = transcriptsOf(documentOf(text.join('\n')), new Map());
    expect(found.map(({ id, turns }) => [id, turns.length])).toEqual([1, 2, 3].map((n) => [`b${n}`, 4]));
  });

  test('nor without a heading that stands close by', () => {
    const head =
      'Zij werkt hier al jaren.\nEn zij praat graag over de tuin.\nI = interviewer, R = respondent';
    const text = [1, 2].map((n) => `# Gesprek met tuinman ${n}\n${head}\n${talk()}`).join('\n');
    expect(transcriptsOf(documentOf(text), new Map()).map(({ turns }) => turns.length)).toEqual([4, 4]);
  });

  test.each<[string, string[]]>([
    ['a rank', ['Eerste interview', 'Tweede interview', 'Derde interview']],
    ['a number of a chapter', ['8.1 Interview 1', '8.2 Interview 2']],
    ['somebody by name', ['Interview met Anneke', 'Interview met Zork', 'Interview met Nalu']],
    ['what somebody is, and a date', ['Interview tuinman, 3 mei 2021', 'Interview kok, 9 mei 2021']],
    ['a mark alone', ['R1', 'R2', 'R3']],
    ['a colon', ['Respondent 1:', 'Respondent 2:']],
    ['what is told of somebody', ['Participant 1 (female, 34)', 'Participant 2 (male, 61)']],
    ['numbers before names', ['1. Tuinman', '2. Kok']],
    ['names of which one is known from nowhere', ['Anneke', 'Bas', 'Zork']],
  ])('starts an interview each: %s', (_, titles) => {
    const text = titles.map((title, i) => `${title}\n${talk().replace('het', `het ${i}`)}`).join('\n');
    const found = transcriptsOf(documentOf(text), new Map());
    expect(found.map(({ turns }) => turns.length)).toEqual(titles.map(() => 4));
  });

  test.each<[string, string]>([
    ['one alone', below('Chauffeur 2')],
    ['cases that are told in one interview', `# Interview 1\n${below('Casus 1', 'Casus 2')}`],
    ['topics', below('Vraag 1', 'Vraag 2')],
    ['numbered topics', below('1. Werk', '2. Toekomst')],
    [
      'a date line below a heading',
      `# Bijlage 1: Gesprek\nInterview 6 juni 2024\n${talk()}\nInterview 9 juni 2024`,
    ],
    ['somebody asked about an interview', below('Over het interview', 'De interviewvragen')],
    ['several people as a topic', below('Ouders', 'Docenten')],
    ['several people somewhere', below('Ouders in Noord', 'Docenten in Zuid')],
    ['a job as a topic', below('Docent worden', 'Wijkagent zijn')],
    ['a name that nobody speaks by', below('Het Spoor', 'De Brug')],
    ['a list of who was there', `Anneke\nBas\nJoyce\n${talk('Anneke')}`],
    ['who speaks, on a line of its own', 'Anneke\nHoe gaat het?\nBas\nGoed.\nAnneke\nFijn.\nBas\nJa.'],
  ])('starts none: %s', (_, text) => {
    expect(ids(text).length).toBeLessThan(2);
    expect(loneTitles(documentOf(text)).titles.size).toBe(0);
  });

  test.each<[string, string, string[]]>([
    ['one', `Interview Machinist 1\n${talk()}\n${below('Machinist 2')}`, ['b', 'machinist-2']],
    ['with a heading', `# Gesprek met tuinder 1\n${talk()}\n${below('Tuinder 2')}`, ['b', 'tuinder-2']],
    ['and none that is counted otherwise', `Interview Machinist 1\n${talk()}\n${below('Loket 2')}`, ['b']],
  ])('counts on from a heading that counts the same: %s', (_, text, expected) => {
    const found = ids(text);
    expect([found.length, ...found.slice(1)]).toEqual([expected.length, ...expected.slice(1)]);
  });

  test('one of several below which nobody is seen to speak is no part of the one above', () => {
    const text = `${below('Chauffeur 1', 'Chauffeur 2')}\nChauffeur 3\nHoe gaat het?\nGoed.`;
    expect([...loneTitles(documentOf(text)).titles]).toEqual([0, 5, 10]);
  });
});

test('cases that are told in an interview of which the file is called so start none', () => {
  const file = 'gesprekken/interview_03.docx';
  expect(loneTitles(documentOf(below('Casus 1', 'Casus 2'), { file })).titles.size).toBe(0);
});

test('lines that count what may be people or parts of one talk are in doubt', () => {
  expect(loneTitles(documentOf(below('Blok 1', 'Blok 2', 'Blok 3'))).doubtful).toEqual([0, 5, 10]);
  // A talk that begins alike below each is no doubt.
  const dated = below('Blok 1\nDatum: 3 mei', 'Blok 2\nDatum: 9 mei');
  expect(loneTitles(documentOf(dated))).toEqual({ titles: new Set([0, 6]), doubtful: [] });
});

test.each<[string, string, number[]]>([
  ['from the first question on', below('De tuin achter de flat', 'Blok 1', 'Koffie om half elf'), [0, 5, 10]],
  ['below a heading that opens an interview', `# Interview 1\n${below('De tuin', 'De koffie')}`, []],
  ['below a line that does', `Interview 1\n${below('De tuin', 'De koffie')}`, []],
  ['after somebody has spoken', `${talk()}\n${below('De tuin', 'De koffie')}`, []],
  ['one alone', below('De tuin'), []],
  ['the same time and again', below('Pauze', 'Pauze'), []],
])('lines that name nobody and stand above questions are in doubt: %s', (_, text, expected) => {
  expect(loneTitles(documentOf(text)).doubtful).toEqual(expected);
});

const begun = (question: string, ...further: string[]) =>
  [`I: ${question}`, 'R: Op een dag.', ...further, 'I: Fijn.', 'R: Ja.'].join('\n');
const same = begun('Hoe bent u hier komen wonen?');

describe('lines that are written alike, above talk that begins alike,', () => {
  test.each<[string, string]>([
    ['a name and an age', `Kees, 45 jaar\n${same}\nMiep, 61 jaar\n${same}`],
    ['a talk and its place', `Het gesprek in Zwolle\n${same}\nHet gesprek in Assen\n${same}`],
    [
      'a date below each',
      `Woning 12 van Bea\nDatum: 3 mei\n${same}\nWoning 7 van Ans\nDatum: 4 mei\n${same}`,
    ],
    [
      'two questions that come again',
      ['Keuken van Bea', 'Keuken van Ans']
        .map(
          (title) =>
            `${title}\n${begun('What brought you to this place?', 'I: And what keeps you here now?')}`,
        )
        .join('\n'),
    ],
  ])('start an interview each: %s', (_, text) => {
    expect(ids(text)).toHaveLength(2);
  });

  test.each<[string, string]>([
    ['topics with one question in common', `Over wonen\n${same}\nOver werken\n${same}`],
    [
      'what stands below headings',
      `# Een\nKok Noord, 45 jaar\nDatum: 3 mei\n${same}\n# Twee\nKok Zuid, 61 jaar\nDatum: 4 mei\n${same}`,
    ],
    ['other questions', `Kees, 45 jaar\n${same}\nMiep, 61 jaar\n${begun('Wat is er sindsdien veranderd?')}`],
    ['titles of other forms', `Kees, 45 jaar\n${same}\nNaar Zwolle\n${same}`],
    ['label words', `Thema 1 wonen\n${same}\nThema 2 werken\n${same}`],
  ])('start none: %s', (_, text) => {
    expect(loneTitles(documentOf(text)).titles.size).toBe(0);
  });
});
