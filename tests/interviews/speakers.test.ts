import { describe, expect, test } from 'vitest';
import { speakersAmong } from '../../src/interviews/acceptance.ts';
import { cast } from '../../src/interviews/casting.ts';
import { colon } from '../../src/interviews/forms/colon.ts';
import { legendIn } from '../../src/interviews/legend.ts';
import { type Line, linesIn } from '../../src/interviews/lines.ts';
import { markKey } from '../../src/interviews/marks.ts';
import { byKey } from '../../src/interviews/opening.ts';
import { roleByCustom, roleInWords } from '../../src/interviews/roles.ts';
import { documentOf, projectOf } from '../support/build.ts';

function lineOf(text: string): Line {
  const [line] = linesIn(documentOf(text.replace(/^\s+/, (blanks) => `{1}${blanks}`)), 0);
  if (line === undefined) throw new Error('a line went in');
  return line;
}

const spokenBy = (...marks: string[]) =>
  new Map(marks.map((mark) => [markKey(mark), { mark, count: 1, isTimed: false, first: 0 }] as const));

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
  const found = colon.read(lineOf(line));
  expect(found?.mark ?? null).toBe(mark);
  if (found !== null) expect(line.slice(found.end)).toBe(words);
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
  ['geel = motivatie, rood = tijd', {}],
  ['mbo = middelbaar beroepsonderwijs', {}],
  ['T = tolk', { T: 'other' }],
  ['O: Wie is de respondent hier?', {}],
  ['R: Ik ben de respondent. Dat klopt.', {}],
  ['Datum: 3 mei 2016', {}],
])('the legend %j', (line, declared) => {
  expect(Object.fromEntries(legendIn(lineOf(line), spokenBy('O', 'D1', 'R1')))).toEqual(declared);
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

describe('who of the marks is a speaker', () => {
  const among = (
    counts: Record<string, number>,
    legend: Record<string, 'respondent' | 'researcher'> = {},
    given = {},
  ) => {
    const tally = new Map(
      Object.entries(counts).map(
        ([mark, count], first) => [markKey(mark), { mark, count, isTimed: false, first }] as const,
      ),
    );
    const declared = byKey(new Map(Object.entries({ ...legend, ...given })));
    const speakers = speakersAmong(tally, declared, true, [...tally.keys()]);
    const voices = [...tally.values()]
      .filter(({ mark }) => speakers.has(markKey(mark)))
      .map(({ mark, count }) => ({ mark, aside: '', turns: count, asks: 0 }));
    const hasLegend = Object.keys(legend).length > 0;
    const parts = cast(voices, {
      declared,
      named: new Map(),
      hasLegend,
      askedBefore: new Set(),
      isGroupTalk: false,
    });
    return Object.fromEntries(
      [...parts].map(([mark, { role, declared: isDeclared }]) => [mark, `${role}${isDeclared ? '' : '?'}`]),
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
    const legend = { O: 'researcher', R: 'respondent' } as const;
    expect(among({ O: 4, R: 4, S: 1 }, legend).S).toBe('unknown?');
    expect(among({ O: 4, R: 4, S: 1 }, legend, { S: 'researcher' }).S).toBe('researcher');
  });

  test('a heading of a form is nobody, however often it returns', () => {
    expect(among({ Toelichting: 9, 'Topic 2': 4, Datum: 3, NB: 3 })).toEqual({});
  });
});

/** [turns, turns with a question] of each mark, in the order in which they speak. */
type Talk = Record<string, readonly [turns: number, asks: number]>;

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
  const voices = Object.entries(talk).map(([mark, [turns, asks]]) => ({ mark, aside: '', turns, asks }));
  const parts = cast(voices, {
    declared: new Map(),
    named: new Map(),
    hasLegend: false,
    askedBefore: new Set(),
    isGroupTalk: false,
  });
  expect([...parts.values()].map(({ role }) => role).join(' ')).toBe(roles);
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
