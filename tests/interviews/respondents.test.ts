import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import type { Document } from '../../src/model/document.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

const TALK = 'O: Hoe?\nR: Zo.';

function respondents(documents: Document[], yaml: string | null = null) {
  const file = yaml === null ? null : parseProjectFile(yaml, 'kantlijn.yaml', []);
  return projectOf(documents, { file }).respondents;
}

const ids = (documents: Document[], yaml: string | null = null) =>
  respondents(documents, yaml).map(({ id, transcripts, speaker }) => [id, ...transcripts, speaker].join(' '));

function thesis(...interviews: [heading: string, talk?: string][]): Document[] {
  return [documentOf(interviews.map(([heading, talk = TALK]) => `# ${heading}\n${talk}`).join('\n'))];
}

/** A file of one interview each. */
const files = (...names: string[]) => names.map((file) => documentOf(TALK, { file }));

test.each<[string, Document[], string[]]>([
  [
    'voices that a program counts, of which one answers',
    ['een.txt', 'twee.txt'].map((file) =>
      documentOf('Spreker 1: Hoe?\nSpreker 2: Zo.\nSpreker 1: En dan?\nSpreker 2: Dan niets.', { file }),
    ),
    ['respondenten-1 een Spreker 2', 'respondenten-2 twee Spreker 2'],
  ],
  [
    'days of a diary',
    thesis(
      ['Diary of Hannah, day 1', 'Rain.'],
      ['Diary of Hannah, day 2', 'Sun.'],
      ['Diary of Omar, day 1', 'Fog.'],
    ),
    [
      'respondents-1 diary-of-hannah-day-1 diary-of-hannah-day-2 Respondent',
      'respondents-2 diary-of-omar-day-1 Respondent',
    ],
  ],
  [
    'dates of a diary, also in a file with a number',
    [
      documentOf(
        [
          'Dagboek van Anna, maandag 3 mei',
          'Dagboek van Anna, dinsdag 4 mei',
          'Dagboek van Bas, maandag 3 mei',
        ]
          .map((heading) => `# ${heading}\nWeer koud.`)
          .join('\n'),
        { file: 'week3.docx' },
      ),
    ],
    [
      'respondenten-1 dagboek-van-anna-maandag-3-mei dagboek-van-anna-dinsdag-4-mei Respondent',
      'respondenten-2 dagboek-van-bas-maandag-3-mei Respondent',
    ],
  ],
  [
    'a number behind her name',
    files('Interview Karin 1.docx', 'Interview Mo 1.docx', 'Interview Karin 2.docx', 'Interview Mo 2.docx'),
    [
      'respondenten-1 interview-karin-1 interview-karin-2 R',
      'respondenten-2 interview-mo-1 interview-mo-2 R',
    ],
  ],
  [
    'a number behind the word for the talk',
    files('Anneke_gesprek1.docx', 'Bas_gesprek1.docx', 'Anneke_gesprek2.docx'),
    ['respondenten-1 anneke-gesprek1 anneke-gesprek2 R', 'respondenten-2 bas-gesprek1 R'],
  ],
  [
    'numbers of her talks in headings',
    thesis(['Gesprek Fatima 1'], ['Gesprek Joost de Wit 1'], ['Gesprek Fatima 2']),
    ['respondenten-1 gesprek-fatima-1 gesprek-fatima-2 R', 'respondenten-2 gesprek-joost-de-wit-1 R'],
  ],
  [
    'a number and when it was, before or after, in the names of files',
    files('resp1_voor.docx', 'resp1_na.docx', 'resp2_voor.docx', 'resp2_na.docx', 'resp3_voor.docx'),
    [
      'respondenten-1 resp1-voor resp1-na R',
      'respondenten-2 resp2-voor resp2-na R',
      'respondenten-3 resp3-voor R',
    ],
  ],
  [
    'her name and when it was, before or after, in the names of files',
    files('Karin_vooraf.docx', 'Karin_achteraf.docx', 'Mo_vooraf.docx', 'Mo_achteraf.docx'),
    ['respondenten-1 karin-vooraf karin-achteraf R', 'respondenten-2 mo-vooraf mo-achteraf R'],
  ],
  [
    'the numbers of all interviews, which tell people of one name apart',
    thesis(['Interview 1: Fatima'], ['Interview 2: Joost'], ['Interview 3: Fatima']),
    ['respondenten-1 i1 R', 'respondenten-2 i2 R', 'respondenten-3 i3 R'],
  ],
  [
    'numbers of persons, which two of one name have',
    thesis(['Interview respondent 1: Karin'], ['Interview respondent 2: Karin']),
    ['respondenten-1 interview-respondent-1-karin R', 'respondenten-2 interview-respondent-2-karin R'],
  ],
])('who is called by a name is one person in all her talks, with %s', (_, documents, expected) => {
  expect(ids(documents)).toEqual(expected);
});

describe('respondents', () => {
  test('have the number that the heading gives', () => {
    expect(ids(thesis(['Bijlage 3: Interview respondent 2'], ['Bijlage 4: Interview respondent 1']))).toEqual(
      ['respondenten-2 b3 R', 'respondenten-1 b4 R'],
    );
  });

  test('two in one interview have the two numbers of its heading', () => {
    const two = 'O: Hoe?\nR1: Zo.\nR2: Nee.';
    expect(
      ids(thesis(['Bijlage 3: Interview respondent 4 en 5', two], ['Bijlage 4: Interview respondent 1'])),
    ).toEqual(['respondenten-4 b3 R1', 'respondenten-5 b3 R2', 'respondenten-1 b4 R']);
  });

  test('who has no number gets the first that nobody has', () => {
    expect(ids(thesis(['Interview Marja'], ['Interview respondent 1'], ['Interview Kees']))).toEqual([
      'respondenten-2 interview-marja R',
      'respondenten-1 interview-respondent-1 R',
      'respondenten-3 interview-kees R',
    ]);
  });

  test('one number in two headings is one person, unless the project file parts them', () => {
    const twice = thesis(['Bijlage 1: Interview respondent 1'], ['Bijlage 2: Interview respondent 1']);
    expect(ids(twice)).toEqual(['respondenten-1 b1 b2 R']);
    const apart =
      'groups: { koks: { transcripts: [b1, b2] } }\nrespondents: { koks-2: { transcript: b2, functie: kok } }';
    expect(ids(twice, apart)).toEqual(['koks-1 b1 R', 'koks-2 b2 R']);
  });

  test('one number of two functions is two people, in one group too', () => {
    const mixed = thesis(
      ['Interview kok 1'],
      ['Interview ober 1'],
      ['Interview kok 2'],
      ['Tweede gesprek kok 1'],
    );
    const [first, ...others] = [
      'interview-kok-1',
      'interview-ober-1',
      'interview-kok-2',
      'tweede-gesprek-kok-1',
    ];
    const together = `groups: { bediening: { transcripts: [${[first, ...others].join(', ')}] } }`;
    expect(ids(mixed, together)).toEqual([
      'bediening-1 interview-kok-1 tweede-gesprek-kok-1 R',
      'bediening-3 interview-ober-1 R',
      'bediening-2 interview-kok-2 R',
    ]);
  });

  test.each<[string, string[], string[]]>([
    [
      'a number within a group, before and after',
      ['Interview kok 1, voormeting', 'Interview ober 1', 'Interview kok 1, nameting', 'Interview ober 2'],
      [
        'kok-1 interview-kok-1-voormeting interview-kok-1-nameting R',
        'ober-1 interview-ober-1 R',
        'ober-2 interview-ober-2 R',
      ],
    ],
    [
      'a name, in talks that say which one they are',
      ['Interview Anna (eerste gesprek)', 'Interview Bo (eerste gesprek)', 'Interview Anna (tweede gesprek)'],
      [
        'respondenten-1 interview-anna-eerste-gesprek interview-anna-tweede-gesprek R',
        'respondenten-2 interview-bo-eerste-gesprek R',
      ],
    ],
    [
      'no number of interviews',
      ['Interview 1: kok', 'Gesprek 1: ober'],
      ['respondenten-1 i1 R', 'respondenten-2 g1 R'],
    ],
    [
      'English follow-ups',
      ['Interview participant 3 (baseline)', 'Interview participant 3 (follow-up)'],
      ['respondenten-3 interview-participant-3-baseline interview-participant-3-follow-up R'],
    ],
  ])('the same person has %s', (_, headings, expected) => {
    expect(ids(thesis(...headings.map((heading): [string] => [heading])))).toEqual(expected);
  });

  test('in a group talk each has the number of the mark, as far as nobody else has it', () => {
    const talk = 'Mod: Hoe?\nD1: Zo.\nD2: Nee.\nD4: Ja.\nD2: Nou.';
    expect(ids(thesis(['Focusgroep 1', talk], ['Focusgroep 2', talk]))).toEqual([
      'respondenten-1 f1 D1',
      'respondenten-2 f1 D2',
      'respondenten-4 f1 D4',
      'respondenten-3 f2 D1',
      'respondenten-5 f2 D2',
      'respondenten-6 f2 D4',
    ]);
  });

  test('a second one who came along gets a number of their own', () => {
    const two = 'O: Hoe?\nR1: Zo.\nR2: Nee.';
    expect(
      ids(thesis(['Bijlage 1: Interview respondent 1', two], ['Bijlage 2: Interview respondent 2'])),
    ).toEqual(['respondenten-1 b1 R1', 'respondenten-3 b1 R2', 'respondenten-2 b2 R']);
  });

  test('numbers are counted in each group', () => {
    const headings: [string][] = [
      ['Interview docent 1'],
      ['Interview docent 2'],
      ['Interview ouder 1'],
      ['Interview ouder 2'],
    ];
    expect(respondents(thesis(...headings)).map(({ id }) => id)).toEqual([
      'docent-1',
      'docent-2',
      'ouder-1',
      'ouder-2',
    ]);
  });

  test('a declared speaker who says nothing is still a respondent', () => {
    const talk = 'O: Onderzoeker\nR1: Respondent 1\nR2: Respondent 2\nO: Hoe?\nR1: Zo.';
    expect(ids(thesis(['Bijlage 3: Interview respondent 1 en 2', talk]))).toEqual([
      'respondenten-1 b3 R1',
      'respondenten-2 b3 R2',
    ]);
  });

  test('the project file gives roles, numbers and attributes', () => {
    const talk = 'O: Onderzoeker\nR: Respondent\nFunctie: kok\nO: Hoe?\nR: Zo.\nM: Nee.';
    const yaml = [
      'speakers: { M: respondent }',
      'groups: { koks: { transcripts: [b1, b2] } }',
      'respondents:',
      '  koks-7: { transcript: b1, speaker: M, functie: souschef }',
      '  koks-3: { transcript: b2, ervaring: 12 jaar }',
    ].join('\n');
    const documents = thesis(
      ['Bijlage 1: Interview respondent 1', talk],
      ['Bijlage 2: Interview respondent 2'],
    );
    expect(ids(documents, yaml)).toEqual(['koks-1 b1 R', 'koks-7 b1 M', 'koks-3 b2 R']);
    const attributes = respondents(documents, yaml).map((respondent) =>
      Object.fromEntries([...respondent.attributes].map(([key, value]) => [key, said(value)])),
    );
    expect(attributes).toEqual([{ functie: 'kok' }, { functie: 'souschef' }, { ervaring: '12 jaar' }]);
  });

  test('turns know whose they are', () => {
    const documents = thesis([
      'Bijlage 3: Interview respondent 1 en 2',
      'O: Hoe?\nR1: Zo.\nR2: Nee.\nX: Hm.',
    ]);
    const [transcript] = projectOf(documents).transcripts;
    expect(transcript?.turns.map(({ respondents: [only = null] }) => only)).toEqual([
      null,
      'respondenten-1',
      'respondenten-2',
      null,
    ]);
  });
});

describe('somebody of one name in two interviews of a group', () => {
  const focus =
    '# Focusgroep bezoekers\nM: Wat nu?\nAmina: Rust.\nBor: Boeken.\nM: En?\nAmina: Warmte.\nBor: Ja.';
  const alone = (name: string) =>
    `# Gesprek na afloop\nKofi: Vertel eens?\n${name}: Thuis is het vol.\nKofi: En hier?\n${name}: Stil.`;
  const told = (name: string, respondents = '') => {
    const documents = [documentOf(focus, { file: 'a.md' }), documentOf(alone(name), { file: 'b.md' })];
    const groups = 'groups: { bezoekers: { transcripts: [a, b] } }';
    const file = parseProjectFile(
      `${groups}\nspeakers: { M: researcher, Kofi: researcher }\n${respondents}`,
      'kantlijn.yaml',
      [],
    );
    const project = projectOf(documents, { file });
    const lines = checkProject(project).findings.flatMap(({ code, words }) =>
      code === 'K174' ? [said(words.line)] : [],
    );
    return [project.respondents.length, lines];
  };

  test('is told, with the line that makes one respondent of them', () => {
    const line = 'bezoekers-1: { transcripts: [a, b], speaker: "Amina" }';
    expect(told('Amina')).toEqual([3, [line]]);
    expect(told('Amina', `respondents: { ${line} }`)).toEqual([2, []]);
  });

  test('and of another name is another', () => {
    expect(told('Fenna')).toEqual([3, []]);
  });
});
