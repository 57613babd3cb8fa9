import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import { roleByCustom, roleInWords } from '../../src/interviews/roles.ts';
import { readSource } from '../../src/sources/index.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

/** The one interview of these lines; `speakers` as the project file has them. */
function talkOf(lines: readonly string[], speakers?: string) {
  const file = speakers === undefined ? null : parseProjectFile(`speakers: ${speakers}`, 'kantlijn.yaml', []);
  // A point that is no note's range keeps the blanks before a line.
  const text = lines.map((line) => line.replace(/^\s+/, (blanks) => `{1}${blanks}`)).join('\n');
  return projectOf([documentOf(`# Bijlage 1: Interview\n${text}`)], { file }).transcripts[0];
}

test.each<[string, string | null, string]>([
  ['R: Ja.', 'R', 'Ja.'],
  ['R2:Tekst', 'R2', 'Tekst'],
  ['R 2: Tekst', 'R2', 'Tekst'],
  ['  O :  Vraag', 'O', 'Vraag'],
  ['Interviewer: Vraag', 'Interviewer', 'Vraag'],
  ['Respondent A: Nou', 'Respondent A', 'Nou'],
  ['Mw. de Vries: Nou', 'Mw. de Vries', 'Nou'],
  ['Çelik: Nou', 'Çelik', 'Nou'],
  ['[00:12:30] R: Nou', 'R', 'Nou'],
  ['00:12 R: Nou', 'R', 'Nou'],
  ['(1:02:03) - R1: Nou', 'R1', 'Nou'],
  ['R [00:12:30]: Nou', 'R', 'Nou'],
  ['\tR:\tNou', 'R', 'Nou'],
  ['R:', 'R', ''],
  ['https://voorbeeld.nl', null, ''],
  ['R:10 uur', null, ''],
  ['Ik zei tegen hem dat het niet kon: nee', null, ''],
  ['gewone zin', null, ''],
])('the mark of %j', (line, mark, words) => {
  const turns = talkOf(['K: Goed?', line, 'L: Ja?', line, 'K: En dan?', line, 'L: Nee.'])?.turns ?? [];
  const others = turns.filter(({ speaker }) => !['K', 'L'].includes(speaker));
  expect(others.map(({ speaker, text }) => [speaker, said(text)])).toEqual(
    mark === null ? [] : Array.from({ length: 3 }, () => [mark, words]),
  );
  if (mark === null) expect(said(turns[0]?.text)).toBe(`Goed?\n${line}`);
});

test.each<[string, Record<string, string>]>([
  ['R: Respondent', { R: 'respondent' }],
  ['O: Onderzoeker', { O: 'researcher' }],
  ['R = respondent', { R: 'respondent' }],
  ['I = interviewer, R = respondent', { I: 'researcher', R: 'respondent' }],
  ['I = interviewer R = respondent', { I: 'researcher', R: 'respondent' }],
  [
    'O = onderzoeker; D1 = docent groep 3; D2 = docent groep 8',
    { O: 'researcher', D1: 'respondent', D2: 'respondent' },
  ],
  ['Interviewer (I) en respondent (R)', { I: 'researcher', R: 'respondent' }],
  ['Interviewer (I)', { I: 'researcher' }],
  ['R1: respondent 1 (docent)', { R1: 'respondent' }],
  ['R1 = kok', { R1: 'respondent' }],
  ['R7 = bakker', { R7: 'respondent' }],
  ['T = tolk', { T: 'other' }],
])('the legend %j', (line, declared) => {
  const talk = Object.keys(declared).flatMap((mark) => [`${mark}: Zo.`, `${mark}: En zo.`]);
  const { speakers = [], turns = [] } = talkOf([line, 'K: Goed.', ...talk, 'L: Ja.']) ?? {};
  const known = speakers.filter((one) => one.mark in declared && one.declared);
  expect(Object.fromEntries(known.map(({ mark, role }) => [mark, role]))).toEqual(declared);
  expect(said(turns[0]?.text)).toBe('Goed.');
  // With a legend a letter that it leaves out does not ask by custom.
  const beside = talkOf([line, 'K: Goed.', ...talk, 'Q: Ja.'])?.speakers ?? [];
  expect(beside.find(({ mark }) => mark === 'Q')?.role).not.toBe('researcher');
});

test.each(['geel = motivatie, rood = tijd', 'mbo = middelbaar beroepsonderwijs'])(
  'no speaker is declared by %j',
  (line) => {
    const { speakers = [] } = talkOf([line, 'K: Goed.', 'Q: Ja?', 'K: Zo.', 'Q: Nee?']) ?? {};
    expect(speakers.map(({ mark, role }) => [mark, role])).toEqual([
      ['K', 'respondent'],
      ['Q', 'researcher'],
    ]);
  },
);

test.each<[string, string, string]>([
  ['O: Wie is de respondent hier?', 'O', 'Wie is de respondent hier?'],
  ['R: Ik ben de respondent. Dat klopt.', 'R', 'Ik ben de respondent. Dat klopt.'],
  ['Datum: 3 mei 2016', 'K', 'Goed.'],
])('no legend is %j', (line, speaker, words) => {
  const { speakers = [], turns = [] } = talkOf([line, 'K: Goed.', 'Q: Ja?', 'Q: Nee?']) ?? {};
  expect([turns[0]?.speaker, said(turns[0]?.text)]).toEqual([speaker, words]);
  expect(speakers.find(({ mark }) => mark === 'Q')?.role).toBe('researcher');
});

test.each<[string, string | null]>([
  ['Interviewer', 'researcher'],
  ['onderzoekster', 'researcher'],
  ['vraag', 'researcher'],
  ['Respondent A', 'respondent'],
  ['geïnterviewde', 'respondent'],
  ['tolk van de respondent', 'other'],
  ['Marja', null],
])('the role in %j', (words, role) => {
  expect(roleInWords(words)).toBe(role);
});

test.each<[string, string]>([
  ['O', 'researcher'],
  ['I', 'researcher'],
  ['V', 'researcher'],
  ['Q', 'researcher'],
  ['Ik', 'researcher'],
  ['R', 'respondent'],
  ['R12', 'respondent'],
  ['P3', 'respondent'],
  ['A', 'respondent'],
  ['S', 'unknown'],
])('by custom %s is %s', (mark, role) => {
  expect(roleByCustom(mark)).toBe(role);
});

/** Who speak in turn, each as often as is said, and each asks in the first so many of its turns: the interview of it. */
function castOf(talk: Talk, legend: readonly string[] = [], given?: string) {
  const longest = Math.max(...Object.values(talk).map(([turns]) => turns));
  const lines = Array.from({ length: longest }, (_, i) =>
    Object.entries(talk).flatMap(([mark, [turns, asks]]) =>
      i < turns ? [`${mark}: ${i < asks ? `En ${i}?` : `Zo ${i}.`}`] : [],
    ),
  ).flat();
  return talkOf([...legend, ...lines], given)?.speakers ?? [];
}

/** [turns, turns with a question] of each mark, in the order in which they speak. */
type Talk = Record<string, readonly [turns: number, asks: number]>;

describe('who of the marks is a speaker', () => {
  const among = (counts: Record<string, number>, legend: readonly string[] = [], given?: string) => {
    const talk = Object.fromEntries(
      Object.entries(counts).map(([mark, count]) => [mark, [count, 0] as const]),
    );
    return Object.fromEntries(
      castOf(talk, legend, given).map(({ mark, role, declared }) => [mark, `${role}${declared ? '' : '?'}`]),
    );
  };

  test('initials and roles speak for themselves; another word has to return', () => {
    expect(among({ O: 1, R: 1, Interviewer: 1, Marja: 3, Kortom: 1 })).toEqual({
      O: 'researcher',
      R: 'respondent',
      Interviewer: 'researcher',
      Marja: 'unknown?',
    });
  });

  test('one that the legend leaves out is unknown, unless the project file knows better', () => {
    const legend = ['O = onderzoeker, R = respondent'];
    expect(among({ O: 4, R: 4, S: 1 }, legend).S).toBe('unknown?');
    expect(among({ O: 4, R: 4, S: 1 }, legend, '{ S: researcher }').S).toBe('researcher');
  });

  test('a heading of a form is nobody, however often it returns', () => {
    expect(among({ Toelichting: 9, 'Topic 2': 4, Datum: 3, NB: 3 })).toEqual({});
  });
});

test.each<[string, Talk, string]>([
  [
    'a letter that asks by custom answers beside one that does ask',
    { I: [4, 3], V1: [4, 0] },
    'researcher respondent',
  ],
  [
    'a letter that asks by custom answers beside a word for who asks',
    { Onderzoeker: [4, 3], V1: [4, 1] },
    'researcher respondent',
  ],
  [
    'a letter that asks by custom answers beside the letter of a name that asks all the way',
    { J: [4, 4], V1: [4, 0] },
    'researcher respondent',
  ],
  ['and beside a first name that does', { Marit: [5, 4], O2: [5, 1] }, 'researcher respondent'],
  [
    'and asks beside a name that asks back now and then',
    { V: [5, 3], Kees: [5, 1] },
    'researcher respondent',
  ],
  [
    'a shortened word for who asks is one, whoever asks back',
    { Int: [4, 0], Kees: [4, 3] },
    'researcher respondent',
  ],
  [
    'two such letters beside a word for who asks, of whom nobody asks in writing',
    { Interviewer: [4, 0], V1: [3, 0], V2: [2, 0] },
    'researcher respondent respondent',
  ],
  [
    'a letter that is short for the word asks too',
    { Onderzoeker: [4, 3], O: [2, 0], R: [6, 0] },
    'researcher researcher respondent',
  ],
  [
    'whose wife she is',
    { Ik: [4, 4], Kees: [4, 0], 'Vrouw van Kees': [2, 0] },
    'researcher respondent other',
  ],
  [
    'two who are asked go by letters',
    { O: [6, 5], V: [3, 1], M: [3, 0] },
    'researcher respondent respondent',
  ],
  ['one who answers by custom asks', { A: [5, 4], R: [5, 0] }, 'researcher respondent'],
  ['two who ask are of one kind', { I1: [3, 2], I2: [2, 0], R: [5, 0] }, 'researcher researcher respondent'],
  [
    'a short name that no list has, among first names',
    { Moderator: [5, 5], Emma: [3, 0], Oliver: [3, 1], Xu: [3, 0] },
    'researcher respondent respondent respondent',
  ],
  [
    'two letters that may be short for a role, among first names',
    { Interviewer: [5, 5], Emma: [3, 0], Oliver: [3, 1], Ob: [1, 0] },
    'researcher respondent respondent unknown',
  ],
  [
    'first names beside somebody who goes by a function and says most',
    { Moderator: [9, 9], Emma: [1, 0], Oliver: [1, 0], OA: [9, 0] },
    'researcher unknown unknown unknown',
  ],
  ['both letters ask, and do', { O: [4, 3], I: [3, 2], R: [6, 1] }, 'researcher researcher respondent'],
  ['no question is written: the first to speak asks', { I: [4, 0], O1: [4, 0] }, 'researcher respondent'],
  ['a letter that asks, beside one who answers', { Q: [4, 3], A: [4, 0] }, 'researcher respondent'],
])('%s', (_, talk, roles) => {
  const speakers = castOf(talk);
  expect(speakers.map(({ mark }) => mark)).toEqual(Object.keys(talk));
  expect(speakers.map(({ role }) => role).join(' ')).toBe(roles);
});

describe('somebody who walks in twice, after the same person each time', () => {
  test.each<[string, string, string, string]>([
    ['I', 'OA', 'Directrice', 'respondent'],
    ['Int', 'R', 'Teamleider', 'respondent'],
    ['Q', 'A', 'Manager', 'respondent'],
    ['Onderzoeker', 'Respondent', 'Conciërge', 'respondent'],
  ])('%s asks, %s answers, and %s is somebody else', (asker, answerer, third, role) => {
    const talk = [asker, answerer, third, asker, answerer, third, asker, answerer].map(
      (mark, i) => `${mark}: ${mark === asker ? 'Hoe gaat dat dan?' : `Zo gaat dat ${i}.`}`,
    );
    const { transcripts } = projectOf([documentOf(`# Bijlage 1: Interview\n${talk.join('\n')}`)]);
    const roles = transcripts[0]?.speakers.map((speaker) => [speaker.mark, speaker.role]);
    expect(roles).toEqual([
      [asker, 'researcher'],
      [answerer, role],
      [third, 'unknown'],
    ]);
  });

  test('"Voordeel:" and "Printer:" twice are words of whoever speaks', () => {
    const talk = ['I: Hoe?', 'R: Zo.', 'Voordeel: snel.', 'Printer: kapot.'].join('\n');
    const { transcripts } = projectOf([documentOf(`# Bijlage 1: Interview\n${talk}\n${talk}`)]);
    expect(transcripts[0]?.speakers.map(({ mark }) => mark)).toEqual(['I', 'R']);
  });
});

describe('whoever asks in other interviews', () => {
  const known =
    '# Gesprek 1\nJoris Bakx: Hoe lang?\nMeral Kaya: Drie jaar.\nJoris Bakx: En nu?\nMeral Kaya: Ja.';
  const read = (strange: string) => {
    const files = [known, strange].map((text, i) => documentOf(text, { file: `${i}.docx` }));
    const { transcripts } = projectOf(files);
    return transcripts[1]?.turns.map(({ speaker, role, respondents }) => [speaker, role, respondents.length]);
  };

  test('asks in one where it cannot be seen, and the other one answers', () => {
    expect(read('# Gesprek 2\nJoris Bakx: Vertel.\nKees Tol: Er was een melding.')).toEqual([
      ['Joris Bakx', 'researcher', 0],
      ['Kees Tol', 'respondent', 1],
    ]);
  });

  test('but of two others nobody knows who does', () => {
    const strange = '# Gesprek 2\nJoris Bakx: Vertel.\nKees Tol: Er was een melding.\nPiet Bos: Dat klopt.';
    expect(read(strange)?.map(([, role]) => role)).toEqual(['researcher', 'unknown', 'unknown']);
  });

  test('and letters tell nothing of another interview', () => {
    const strange = '# Gesprek 2\nKees Tol: Vertel.\nPiet Bos: Er was een melding.';
    expect(read(strange)?.map(([, role]) => role)).toEqual(['unknown', 'unknown']);
  });
});

test.each<[string, string[], string[]]>([
  [
    'a name behind a function before anybody has spoken is no turn',
    [
      'Bakker: Anneke Bos',
      'Interviewer: Druk?',
      'Bakker: Ja, elke nacht.',
      'Interviewer: En?',
      'Bakker: Moe.',
    ],
    ['Interviewer', 'Bakker', 'Interviewer', 'Bakker'],
  ],
  [
    'but an answer is',
    [
      'Bakker: Ja, daar ben ik.',
      'Interviewer: Druk?',
      'Bakker: Elke nacht.',
      'Interviewer: En?',
      'Bakker: Moe.',
    ],
    ['Bakker', 'Interviewer', 'Bakker', 'Interviewer', 'Bakker'],
  ],
  [
    'where a tab stands behind every speaker, whoever has one speaks',
    ['I:\tWaar?', 'R:\tOp de Rijn.', 'I:\tEn?', 'R:\tSoms.', 'Meevarende:\tHij is nooit bang.'],
    ['I', 'R', 'I', 'R', 'Meevarende'],
  ],
  [
    'and what has none goes on',
    ['I:\tWaar?', 'R:\tOp de Rijn.', 'I:\tEn?', 'R:\tSoms.', 'Privacy: dat is lastig.'],
    ['I', 'R', 'I', 'R'],
  ],
  [
    'somebody called after what she does breaks in, whatever she says',
    ['I: Waar?', 'R: Op de Rijn.', 'Bemanningslid: Hij is nooit bang.', 'I: Echt?', 'R: Nou.'],
    ['I', 'R', 'Bemanningslid', 'I', 'R'],
  ],
])('%s', (_, lines, speakers) => {
  expect(talkOf(lines)?.turns.map(({ speaker }) => speaker)).toEqual(speakers);
});

test('a partner among answers without a mark is nobody who answers, and no doubt offers marks that are not there', async () => {
  const text =
    '# Interview 1\n\n**Hoe is het?**\n\nGoed, maar druk.\n\n**Waarom?**\n\nIk sta de hele dag.\n\nPartner: Ze klaagt nooit.\n\n**Wat helpt?**\n\nEen krukje.\n';
  const read = await readSource({ name: 'een.md', bytes: new TextEncoder().encode(text) });
  const project = projectOf([read]);
  expect(project.transcripts[0]?.turns.map(({ role, text: words }) => `${role} ${said(words)}`)).toContain(
    'other Ze klaagt nooit.',
  );
  expect(checkProject(project).findings.map(({ code }) => code)).toEqual(['K173']);
});
