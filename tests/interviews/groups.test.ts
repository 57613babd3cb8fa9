import { describe, expect, test } from 'vitest';
import { parseProjectFile } from '../../src/files/project-file.ts';
import type { Document } from '../../src/model/document.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

const TALK = 'O: Hoe?\nR: Zo.';

/** One document with an interview below every heading. */
function thesis(...headings: string[]): Document[] {
  return [documentOf(headings.map((heading) => `# ${heading}\n${TALK}`).join('\n'))];
}

/** A document of one interview for every file. */
function files(...names: string[]): Document[] {
  return names.map((file) => documentOf(TALK, { file }));
}

function groupsOf(documents: Document[]): Record<string, string> {
  return Object.fromEntries(
    projectOf(documents).groups.map(({ id, transcripts }) => [id, transcripts.join(' ')]),
  );
}

/** One document: below each heading of the first level the interviews of the second. */
function below(parts: Record<string, string[]>): Document[] {
  const interviews = ([above, headings]: [string, string[]]) =>
    [`# ${above}`, ...headings.map((heading) => `## ${heading}\n${TALK}`)].join('\n');
  return [documentOf(Object.entries(parts).map(interviews).join('\n'))];
}

test.each<[string, Document[], Record<string, string>]>([
  [
    'respondents who are counted from one in each',
    below({
      'Bijlage 1: Interviews met vrijwilligers': ['Respondent 1', 'Respondent 2'],
      'Bijlage 2: Interviews met coördinatoren': ['Respondent 1', 'Respondent 2'],
    }),
    { vrijwilligers: 'r1 r2', coördinatoren: 'r1-2 r2-2' },
  ],
  [
    'respondents beside a kind that is counted anew',
    thesis(
      'Bijlage 1: Interview respondent 1',
      'Bijlage 2: Interview respondent 2',
      'Bijlage 3: Interview ouder 1',
      'Bijlage 4: Interview ouder 2',
    ),
    { respondenten: 'b1 b2', ouder: 'b3 b4' },
  ],
  [
    'transcripts, counted on',
    below({
      'Appendix A: Transcripts nurses': ['Participant 1', 'Participant 2'],
      'Appendix B: Transcripts managers': ['Participant 3', 'Participant 4'],
    }),
    { nurses: 'p1 p2', managers: 'p3 p4' },
  ],
  [
    'kinds of people below a heading for all',
    [
      documentOf(
        `# Interviews\n## Docenten\n### Interview 1\n${TALK}\n### Interview 2\n${TALK}\n## Leerlingen\n### Interview 3\n${TALK}\n### Interview 4\n${TALK}`,
      ),
    ],
    { docenten: 'i1 i2', leerlingen: 'i3 i4' },
  ],
  [
    'rounds, which are no kinds of people',
    below({
      'Bijlage 1: Interviews': ['Interview 1', 'Interview 2'],
      'Bijlage 2: Interviews tweede ronde': ['Interview 3', 'Interview 4'],
    }),
    { respondenten: 'i1 i2 i3 i4' },
  ],
  [
    'houses, of respondents who are counted from one in each',
    below({
      'Bijlagen De Schakel': ['Bijlage 1: Interview respondent 1', 'Bijlage 2: Interview respondent 2'],
      'Bijlagen Huis Vennep': ['Bijlage 3: Interview respondent 1', 'Bijlage 4: Interview respondent 2'],
    }),
    { 'de-schakel': 'b1 b2', 'huis-vennep': 'b3 b4' },
  ],
  [
    'teams of one',
    below({
      Dagbehandeling: ['Respondent 1'],
      Thuiszorg: ['Respondent 1'],
      Wijkteam: ['Respondent 1'],
    }),
    { dagbehandeling: 'r1', thuiszorg: 'r1-2', wijkteam: 'r1-3' },
  ],
  [
    'kinds with talks that are counted on',
    below({
      'Appendices: Managers': ['Interview 1', 'Interview 2'],
      'Appendices: Employees': ['Interview 3'],
    }),
    { managers: 'i1 i2', employees: 'i3' },
  ],
  [
    'kinds above appendices of the same level, whoever is counted anew in each',
    [
      documentOf(
        ['# Appendices: cooks', '# Appendix A. Employee 1', TALK, '# Appendix B. Employee 2', TALK]
          .concat([
            '# Appendices: guests',
            '# Appendix C. Employee 1',
            TALK,
            '# Appendix D. Employee 2',
            TALK,
          ])
          .join('\n'),
      ),
    ],
    { cooks: 'aa ab', guests: 'ac ad' },
  ],
  [
    'kinds above, where everybody below is called after a trade of her own',
    below({
      'Bijlagen: personeel': ['Bijlage 1: Interview conciërge', 'Bijlage 2: Interview mentor'],
      'Bijlagen: ouders': ['Bijlage 3: Interview moeder', 'Bijlage 4: Interview opa'],
    }),
    { personeel: 'b1 b2', ouders: 'b3 b4' },
  ],
  [
    'kinds above on lines without a style',
    [
      documentOf(
        ['Bijlagen: gasten', '# Bijlage 1: Interview 1', TALK, '# Bijlage 2: Interview 2', TALK]
          .concat([
            'Bijlagen: vrijwilligers',
            '# Bijlage 3: Interview 3',
            TALK,
            '# Bijlage 4: Interview 4',
            TALK,
          ])
          .join('\n'),
      ),
    ],
    { gasten: 'b1 b2', vrijwilligers: 'b3 b4' },
  ],
  [
    'trades that come back below several places',
    below({
      'Interviews noord': ['Interview huisarts', 'Interview docent', 'Interview portier'],
      'Interviews zuid': ['Interview huisarts', 'Interview docent'],
    }),
    {
      huisarts: 'interview-huisarts interview-huisarts-2',
      docent: 'interview-docent interview-docent-2',
      portier: 'interview-portier',
    },
  ],
  [
    'chapters of a report, which are no kinds of people',
    below({ Resultaten: ['Respondent 1'], Discussie: ['Respondent 2'] }),
    { respondenten: 'r1 r2' },
  ],
  [
    'rounds with the same people',
    below({
      'Eerste ronde': ['Respondent 1', 'Respondent 2'],
      'Tweede ronde': ['Respondent 1', 'Respondent 2'],
    }),
    { respondenten: 'r1 r2 r1-2 r2-2' },
  ],
  [
    'what each of them is called, of several',
    below({ 'Bijlage 1: Interviews koks': ['Kok 1', 'Kok 2'], 'Bijlage 2: Interviews obers': ['Ober 1'] }),
    { koks: 'kok-1 kok-2', obers: 'ober-1' },
  ],
  [
    'an appendix that says who and no word of interviews',
    below({
      'Bijlage 1: Koks': ['P1, kok, ploeg 4', 'P2, kok'],
      'Bijlage 2: Zwengelaars': ['Zwengelaar 1', 'Zwengelaar 2'],
    }),
    { koks: 'p1-kok-ploeg-4 p2-kok', zwengelaars: 'zwengelaar-1 zwengelaar-2' },
  ],
  [
    'letters that are no word for people, with what is told of each behind them',
    below({
      'Bijlage A Zoekers': ['D1 (vrouw, 24)', 'D2 (man, 31)'],
      'Bijlage B Balie': ['M1, vrouw', 'M2'],
    }),
    { respondenten: 'd1-vrouw-24 d2-man-31 m1-vrouw m2' },
  ],
  [
    'one heading above all',
    below({ 'Bijlage 1: Interviews met vrijwilligers': ['Interview 1', 'Interview 2'] }),
    { respondenten: 'i1 i2' },
  ],
])('the heading above several interviews says which kind they are: %s', (_, documents, expected) => {
  expect(groupsOf(documents)).toEqual(expected);
});

test.each<[string, Record<string, string>]>([
  ['Interviews mentoren', { respondenten: '2', mentoren: '2' }],
  ['Interviews supervisors', { respondenten: '2', supervisors: '2' }],
  ['Appendix 2: Interviews with coaches', { respondenten: '2', coaches: '2' }],
  ['Transcripten', { r: '2', m: '2' }],
  ['Interviews Anneke', { r: '2', m: '2' }],
])(
  'who has letters of her own is of the kind that the heading above says, or else of these letters: %s',
  (above, counts) => {
    const talk = (mark: string) =>
      `## Interview ${mark}\nI: Hoe gaat het?\n${mark}: Zo, met ${mark}.\nI: En dan?\n${mark}: Dan zo.`;
    const text = `# Transcripten\n${['R1', 'R2'].map(talk).join('\n')}\n# ${above}\n${['M1', 'M2'].map(talk).join('\n')}`;
    const found = Object.entries(groupsOf([documentOf(text)]));
    expect(Object.fromEntries(found.map(([id, ids]) => [id, String(ids.split(' ').length)]))).toEqual(counts);
  },
);

test('two people of one number below two headings are two respondents', () => {
  const documents = below({
    'Bijlage 1: Interviews met vrijwilligers': ['Respondent 1'],
    'Bijlage 2: Interviews met coördinatoren': ['Respondent 1', 'Respondent 2'],
  });
  expect(projectOf(documents).respondents.map(({ id }) => id)).toEqual([
    'vrijwilligers-1',
    'coördinatoren-1',
    'coördinatoren-2',
  ]);
});

const underTheirHeadings = (...headings: [string, string][]) => [
  documentOf(headings.map(([above, below]) => `# ${above}\n${below}\n${TALK}`).join('\n')),
];

test.each<[string[], string[]]>([
  [
    ['Interview De Vries 1', 'Interview De Vries 2', 'Interview tuinman 1'],
    ['De Vries', 'Tuinman'],
  ],
  [
    ['Gesprek met Van der Berg 1', 'Gesprek met Van der Berg 2', 'Gesprek met kok 1'],
    ['Van der Berg', 'Kok'],
  ],
  [
    ['Interview De Docent 1', 'Interview De Docent 2', 'Interview De Leerling 1'],
    ['Docent', 'Leerling'],
  ],
  [
    ['INTERVIEW DE DOCENT 1', 'INTERVIEW DE DOCENT 2', 'Interview tuinman 1'],
    ['DOCENT', 'Tuinman'],
  ],
])('the particle of a surname stays with it: %j', (headings, titles) => {
  expect(projectOf(thesis(...headings)).groups.map(({ title }) => said(title))).toEqual(titles);
});

test.each<[string, Document[], Record<string, string>]>([
  [
    'in plain letters',
    underTheirHeadings(
      ['Bijlage 1: Interview tuinman, 3 maart', 'Respondent 1'],
      ['Bijlage 2: Interview tuinman, 4 maart', 'Respondent 2'],
      ['Bijlage 3: Interview bakker, 9 maart', 'Respondent 3'],
      ['Bijlage 4: Interview bakker, 9 maart', 'Respondent 4'],
    ),
    { tuinman: 'b1 b2', bakker: 'b3 b4' },
  ],
  [
    'as a heading',
    underTheirHeadings(
      ['Appendix A: Interview gardener', '## Participant 1'],
      ['Appendix B: Interview gardener', '## Participant 2'],
      ['Appendix C: Interview baker', '## Participant 3'],
    ),
    { gardener: 'aa ab', baker: 'ac' },
  ],
  [
    'where several stand below one',
    below({
      'Bijlage 1: Interview tuinmannen': ['Respondent 1', 'Respondent 2'],
      'Bijlage 2: Interview bakkers': ['Respondent 3', 'Respondent 4'],
    }),
    { tuinmannen: 'r1 r2', bakkers: 'r3 r4' },
  ],
  [
    'where others below one are called after what they are',
    below({
      'Bijlage 1 – Interviews patiënten': ['Respondent 1', 'Respondent 2'],
      'Bijlage 2 – Interviews assistenten': ['Assistente 1', 'Assistente 2'],
    }),
    { patiënten: 'r1 r2', assistenten: 'assistente-1 assistente-2' },
  ],
  [
    'where several stand below one that has no number, with topics below each',
    [
      documentOf(
        ['# Interview tuinman', '1', '2', '# Interview bakker', '3', '4']
          .map((one) => (one.startsWith('#') ? one : `## Respondent ${one}\n### Hitte\n${TALK}`))
          .join('\n'),
      ),
    ],
    { tuinman: 'r1 r2', bakker: 'r3 r4' },
  ],
])('who it is with stands below the heading of an interview: %s', (_, documents, expected) => {
  expect(groupsOf(documents)).toEqual(expected);
});

const FOCUS = 'M: Wat merkt u?\nP1: Lawaai.\nP2: Ook.\nM: En?\nP1: Ja.';
const focusGroups = (...headings: string[]) => [
  documentOf(headings.map((one) => `# ${one}\n${FOCUS}`).join('\n')),
];

test.each<[string, Document[], Record<string, string>]>([
  [
    'each a kind of its own',
    focusGroups('Bijlage 1: Focusgroep standhouders', 'Bijlage 2: Focusgroep omwonenden'),
    { standhouders: 'b1', omwonenden: 'b2' },
  ],
  [
    'with numbers, in English',
    focusGroups('Appendix 1: Focus group 1 – stallholders', 'Appendix 2: Focus group 2 – neighbours'),
    { stallholders: 'a1', neighbours: 'a2' },
  ],
  [
    'numbers alone',
    focusGroups('Bijlage 1: Focusgroep 1', 'Bijlage 2: Focusgroep 2'),
    { respondenten: 'b1 b2' },
  ],
  [
    'names of people',
    focusGroups('Bijlage 1: Gesprek Anneke en Bas', 'Bijlage 2: Gesprek Joke en Wim'),
    { respondenten: 'b1 b2' },
  ],
  [
    'beside somebody who is called by a function',
    [...focusGroups('Appendix A: Focus group teenagers'), ...thesis('Appendix B: Interview librarian')],
    { teenagers: 'aa', librarian: 'ab' },
  ],
  [
    'two of them beside a head',
    [
      ...focusGroups('Bijlage 1: Focusgroep ouders', 'Bijlage 2: Focusgroep leerkrachten'),
      ...thesis('Bijlage 3: Interview schoolhoofd'),
    ],
    { ouders: 'b1', leerkrachten: 'b2', schoolhoofd: 'b3' },
  ],
  [
    'beside people who are called by their names',
    [
      ...focusGroups('Bijlage 1: Focusgroep ouders'),
      ...thesis('Bijlage 2: Interview Anneke', 'Bijlage 3: Interview Bas'),
    ],
    { ouders: 'b1', respondenten: 'b2 b3' },
  ],
])('focus groups by their headings: %s', (_, documents, expected) => {
  expect(groupsOf(documents)).toEqual(expected);
});

describe('groups', () => {
  test.each<[string, Document[], Record<string, string>]>([
    [
      'in parentheses and behind the word for interview',
      thesis(
        'Bijlage 3: Interview respondent 1 (Zorgplein)',
        'Bijlage 4: Interview respondent 2 (Zorgplein)',
        'Bijlage 5: interview wijkteams respondent 1',
        'Bijlage 6: interview wijkteams respondent 2',
      ),
      { zorgplein: 'b3 b4', wijkteams: 'b5 b6' },
    ],
    [
      'not by who is a man or a woman',
      thesis(
        'Interview 1: Respondent A (vrouw, 67)',
        'Interview 2: Respondent B (man, 71)',
        'Interview 3: Respondent C (vrouw, 34)',
        'Interview 4: Respondent D (m), 45 jaar',
      ),
      { respondenten: 'i1 i2 i3 i4' },
    ],
    [
      'without an article',
      thesis(
        'Interview 1 with a falconer (female, 54)',
        'Interview 2 with a falconer (male, 31)',
        'Interview 3 with an egg trader (male, 60)',
      ),
      { falconer: 'i1 i2', 'egg-trader': 'i3' },
    ],
    [
      'where men and women are numbered',
      thesis('Bijlage 1: Interview vrouw 1', 'Bijlage 2: Interview vrouw 2', 'Bijlage 3: Interview man 1'),
      { vrouw: 'b1 b2', man: 'b3' },
    ],
    [
      'behind a dash, in the singular and the plural',
      thesis('Interview 1 – docent', 'Interview 2 – docenten', 'Interview 3 – ouder', 'Interview 4 – ouder'),
      { docent: 'i1 i2', ouder: 'i3 i4' },
    ],
    [
      'by what functions of one each end in',
      thesis(
        'Interview respondent 1 (jeugdtrainer)',
        'Interview respondent 2 (wijkagent)',
        'Interview respondent 3 (hoofdtrainer)',
        'Interview respondent 4 (verkeersagent)',
      ),
      {
        trainer: 'interview-respondent-1-jeugdtrainer interview-respondent-3-hoofdtrainer',
        agent: 'interview-respondent-2-wijkagent interview-respondent-4-verkeersagent',
      },
    ],
    [
      'in none where all are of one kind',
      thesis(
        'Interview leraar, respondent 1',
        'Interview gymleraar, respondent 2',
        'Interview muziekleraar, respondent 3',
      ),
      {
        respondenten:
          'interview-leraar-respondent-1 interview-gymleraar-respondent-2 interview-muziekleraar-respondent-3',
      },
    ],
    [
      'in another case',
      thesis(
        'Bijlage 1: Interview DOCENT 1',
        'Bijlage 2: Interview docent 2',
        'Bijlage 3: Interview leerling 1',
        'Bijlage 4: Interview Leerling 2',
      ),
      { docent: 'b1 b2', leerling: 'b3 b4' },
    ],
    [
      'in file names',
      files('docent-1.md', 'docent-2.md', 'ouder_1.md', 'ouder_2.md'),
      { docent: 'docent-1 docent-2', ouder: 'ouder-1 ouder-2' },
    ],
    [
      'in folders',
      files('docenten/1.md', 'docenten/2.md', 'ouders/3.md', 'ouders/4.md'),
      { docenten: '1 2', ouders: '3 4' },
    ],
    [
      'a function and its place each',
      thesis(
        'Bijlage 1: Interview respondent 1, visser Noord',
        'Bijlage 2: Interview respondent 2, visser Zuid',
        'Bijlage 3: Interview respondent 3, kok Noord',
        'Bijlage 4: Interview respondent 4, kok Zuid',
      ),
      { visser: 'b1 b2', kok: 'b3 b4' },
    ],
    [
      'one function in several places',
      thesis(
        'Bijlage 1: Interview respondent 1, bakker Noord',
        'Bijlage 2: Interview respondent 2, bakker Oost',
      ),
      { respondenten: 'b1 b2' },
    ],
    [
      'several of a function in each place',
      thesis(
        'Bijlage 1: Interview bakker Noord 1',
        'Bijlage 2: Interview bakker Noord 2',
        'Bijlage 3: Interview bakker Oost 1',
        'Bijlage 4: Interview bakker Oost 2',
      ),
      { 'bakker-noord': 'b1 b2', 'bakker-oost': 'b3 b4' },
    ],
    ['one folder', files('gesprekken/1.md', 'gesprekken/2.md'), { respondenten: '1 2' }],
    [
      'names of persons make none',
      thesis('Interview Marja', 'Interview Kees', 'Interview Fatima', 'Interview Joost'),
      { respondenten: 'interview-marja interview-kees interview-fatima interview-joost' },
    ],
    [
      'names without a capital make none, a number behind one or not',
      files('interview keesje 2.md', 'interview femke.md', 'wubbo.md'),
      { respondenten: 'interview-keesje-2 interview-femke wubbo' },
    ],
    [
      'names of persons in file names make none',
      files('interview-marja.md', 'interview-kees.md', 'interview-fatima.md'),
      { respondenten: 'interview-marja interview-kees interview-fatima' },
    ],
    [
      'places that come back, with a number for each person',
      thesis(
        'Bijlage 1: Interview Eelde, respondent 1',
        'Bijlage 2: Interview Eelde, respondent 2',
        'Bijlage 3: Interview Drouwen, respondent 3',
      ),
      { eelde: 'b1 b2', drouwen: 'b3' },
    ],
    [
      'numbers alone make none',
      thesis('Interview 1', 'Interview 2', 'Interview 3'),
      { respondenten: 'i1 i2 i3' },
    ],
    [
      'one name for all',
      thesis('Bijlage 1: Interview docent 1', 'Bijlage 2: Interview docent 2'),
      { respondenten: 'b1 b2' },
    ],
    [
      'different titles, but two of each kind in the file names',
      [
        documentOf(`# Interview Marja\n${TALK}`, { file: 'ouder 1.docx' }),
        documentOf(`# Interview Kees\n${TALK}`, { file: 'ouder 2.docx' }),
        documentOf(`# Interview Fatima\n${TALK}`, { file: 'docent 1.docx' }),
        documentOf(`# Interview Joost\n${TALK}`, { file: 'docent 2.docx' }),
      ],
      { ouder: 'ouder-1 ouder-2', docent: 'docent-1 docent-2' },
    ],
    [
      'front matter goes before file names',
      ['a', 'a', 'b', 'b'].map((groep, i) =>
        documentOf(TALK, { file: `x/interview-${i + 1}.md`, properties: { groep: `team ${groep}` } }),
      ),
      { 'team-a': 'interview-1 interview-2', 'team-b': 'interview-3 interview-4' },
    ],
    [
      'functions',
      ['kok', 'kok', 'gast', 'gast'].map((functie, i) =>
        documentOf(`# Interview ${i + 1}\nFunctie: ${functie}\n${TALK}`, { file: `interview-${i + 1}.md` }),
      ),
      { kok: 'interview-1 interview-2', gast: 'interview-3 interview-4' },
    ],
    [
      'functions in front of the names in a header',
      [
        ['Kapster', 'Yara'],
        ['Kapster', 'Femke'],
        ['Leerling', 'Dounia'],
        ['Leerling', 'Noor'],
      ].map(([functie, name], i) =>
        documentOf(
          `# Interview ${i + 1}\nInterviewer: Lotte Brink\n${functie}: ${name}\nLotte: Hoe?\n${name}: Zo.\nLotte: En?\n${name}: Ja.`,
          { file: `interview-${i + 1}.md` },
        ),
      ),
      { kapster: 'interview-1 interview-2', leerling: 'interview-3 interview-4' },
    ],
    [
      'of one each, numbered by their kind',
      thesis('Interview trainer 1', 'Interview speler 1', 'Interview materiaalman'),
      {
        trainer: 'interview-trainer-1',
        speler: 'interview-speler-1',
        materiaalman: 'interview-materiaalman',
      },
    ],
    [
      'four, one of them of one',
      thesis(
        'Bijlage 1: Interview huurder 1',
        'Bijlage 2: Interview huurder 2',
        'Bijlage 3: Interview agent 1',
        'Bijlage 4: Interview agent 2',
        'Bijlage 5: Interview wethouder',
        'Bijlage 6: Focusgroep buurtouders',
      ),
      { huurder: 'b1 b2', agent: 'b3 b4', wethouder: 'b5', buurtouders: 'b6' },
    ],
    [
      'named after places that are names of people as well',
      thesis(
        'Interview 1 (De Roos)',
        'Interview 2 (De Roos)',
        'Interview 3 (Sint Jan)',
        'Interview 4 (Sint Jan)',
        'Interview 5 (Marijke)',
        'Interview 6 (Marijke)',
      ),
      { 'de-roos': 'i1 i2', 'sint-jan': 'i3 i4', marijke: 'i5 i6' },
    ],
    [
      'none where people were interviewed twice',
      thesis(
        'Interview Marja (eerste gesprek)',
        'Interview Marja (tweede gesprek)',
        'Interview Kees (eerste gesprek)',
        'Interview Kees (tweede gesprek)',
      ),
      {
        respondenten:
          'interview-marja-eerste-gesprek interview-marja-tweede-gesprek interview-kees-eerste-gesprek interview-kees-tweede-gesprek',
      },
    ],
    [
      'none where each has a function of their own',
      thesis('Interview dirigent', 'Interview pianist', 'Interview voorzitter'),
      { respondenten: 'interview-dirigent interview-pianist interview-voorzitter' },
    ],
    ['none without interviews', [documentOf('# Inleiding\nTekst.')], {}],
  ])('%s', (_, documents, groups) => {
    expect(groupsOf(documents)).toEqual(groups);
  });

  test('the project file decides', () => {
    const findings: Parameters<typeof parseProjectFile>[2] = [];
    const file = parseProjectFile(
      'groups:\n  koks: { title: Koks, transcripts: [i1, i3] }\n  gasten: { transcripts: [i2, i9] }\n',
      'kantlijn.yaml',
      findings,
    );
    const project = projectOf(thesis('Interview 1', 'Interview 2', 'Interview 3', 'Interview 4'), { file });
    expect(project.groups.map(({ id, title, transcripts }) => [id, said(title), ...transcripts])).toEqual([
      ['koks', 'Koks', 'i1', 'i3'],
      ['gasten', 'gasten', 'i2'],
    ]);
    expect(project.findings.map(({ code, line, words }) => [code, line, said(words.id)])).toEqual([
      ['K720', 3, 'i9'],
      ['K721', 10, 'i4'],
    ]);
    expect(project.transcripts.map(({ group }) => group)).toEqual(['koks', 'gasten', 'koks', null]);
  });
});

test.each<[readonly string[], Record<string, string>]>([
  [
    ['Interview kok 1, locatie De Linde', 'Interview kok 2, locatie De Es', 'Interview diëtist 1, team West'],
    { kok: '2', diëtist: '1' },
  ],
  [
    [
      'Interview bode 1 (vestiging Oost)',
      'Interview bode 2 (afdeling inkoop)',
      'Interview griffier 1 (Team 3)',
    ],
    { bode: '2', griffier: '1' },
  ],
  [
    [
      'Interview huurder 1, portiekflat',
      'Interview huurder 2, galerijflat',
      'Interview huurder 3, portiekflat',
      'Interview monteur 1',
    ],
    { huurder: '3', monteur: '1' },
  ],
  [
    [
      'Gesprek 1 (D., 54 jaar, melkveehouder)',
      'Gesprek 2 (M., 38 jaar, akkerbouwer)',
      'Gesprek 3 (W., 61 jaar, melkveehouder)',
    ],
    { melkveehouder: '2', akkerbouwer: '1' },
  ],
  [
    [
      'Interview gardener 1 - location North',
      'Interview gardener 2 at the Elm Street site',
      'Interview porter 1',
    ],
    { gardener: '2', porter: '1' },
  ],
  [
    [
      'Interview school Het Anker, kok 1',
      'Interview school De Boei, kok 2',
      'Interview school Het Anker, bode 1',
    ],
    { kok: '2', bode: '1' },
  ],
  [
    [
      'Interview leerkracht groep 4',
      'Interview leerkracht groep 7',
      'Interview intern begeleider school De Regenboog',
      'Interview intern begeleider school De Vlieger',
    ],
    { leerkracht: '2', 'intern-begeleider': '2' },
  ],
  [
    [
      'Interview 1 conciërge afdeling Noord (man, 61 jaar)',
      'Interview 2 conciërge afdeling Zuid (vrouw, 48)',
      'Interview 3 schoonmaker, locatie De Linde (39 jaar)',
    ],
    { conciërge: '2', schoonmaker: '1' },
  ],
  [['Leerkracht A, groep 4', 'Leerkracht B (groep 7)', 'Conciërge 1'], { leerkracht: '2', conciërge: '1' }],
  [
    ['Interview teacher year 4', 'Interview teacher in year 6', 'Interview nurse ward 3B'],
    { teacher: '2', nurse: '1' },
  ],
  [
    [
      'Interview monteur garage De Brug',
      'Interview monteur garage Noord',
      'Interview planner hotel Zeezicht',
    ],
    { monteur: '2', planner: '1' },
  ],
  // Where all are of one kind, teams are what may be compared; and a team leader is no team.
  [
    [
      'Interview respondent 1, team Noord',
      'Interview respondent 2, team Noord',
      'Interview respondent 3, team Zuid',
    ],
    { 'team-noord': '2', 'team-zuid': '1' },
  ],
  [
    ['Interview kok 1 (Team Leader)', 'Interview kok 2 (Team Leader)', 'Interview bode 1 (Team Leader)'],
    { 'kok-team-leader': '2', 'bode-team-leader': '1' },
  ],
])('a team or a place in a heading makes no group of its own: %j', (headings, counts) => {
  const found = Object.entries(groupsOf(thesis(...headings)));
  expect(Object.fromEntries(found.map(([id, ids]) => [id, String(ids.split(' ').length)]))).toEqual(counts);
});

test.each<[readonly string[], Record<string, number>]>([
  [
    ['Interview with Nurse Abena', 'Interview with Ward manager Denise', 'Nurse Kofi'],
    { nurse: 2, 'ward-manager': 1 },
  ],
  [
    ['Nurse Abena', 'Ward manager Denise', 'Nurse Kofi', 'Ward manager Peter'],
    { nurse: 2, 'ward-manager': 2 },
  ],
  [
    ['Interview kok Piet', 'Interview kok Marie', 'Interview ober Jan', 'Interview ober Kees de Boer'],
    { kok: 2, ober: 2 },
  ],
  // One of each, and a surname behind a first name.
  [
    ['First interview with Nurse Abena', 'Second interview with Nurse Abena', 'Ward manager Denise'],
    { respondenten: 3 },
  ],
  [['Interview Piet Bakker', 'Interview Karin Visser', 'Interview Mo Kok'], { respondenten: 3 }],
  // Of what only one is called, the word that two share, though others are of one kind.
  [
    [
      'Interview 1 - Ouder van een keeper',
      'Interview 2 - Ouder van een aanvaller',
      'Interview 3 - Trainer onder 13',
      'Interview 4 - Trainer onder 15',
    ],
    { ouder: 2, trainer: 2 },
  ],
  [
    ['Interview with senior librarian', 'Interview with junior librarian', 'Visitor 1', 'Visitor 2'],
    { librarian: 2, visitor: 2 },
  ],
  // Nor is one that two of them bear.
  [['Interview Piet Bakker', 'Interview Karin Bakker', 'Interview Joost de Wit'], { respondenten: 3 }],
])('a function before a name tells groups apart: %j', (headings, counts) => {
  const found = Object.entries(groupsOf(thesis(...headings)));
  expect(Object.fromEntries(found.map(([id, ids]) => [id, ids.split(' ').length]))).toEqual(counts);
});

test.each<[readonly string[], Record<string, number>]>([
  [
    ['Zorger 1 - opname.vtt', 'Zorger 2 - opname.vtt', 'Verzorger 1.txt', 'Verzorger 2_def.txt'],
    { zorger: 2, verzorger: 2 },
  ],
  [
    ['Recording nurse 1.txt', 'Recording nurse 2.txt', 'Recording patient 1.txt', 'nurse 3 final.txt'],
    { nurse: 3, patient: 1 },
  ],
  [['20260312_docent1_v2.md', 'docent2_codeur B.md', 'ouder1.md', 'ouder 2.md'], { docent: 2, ouder: 2 }],
  [['gesprek1.md', 'gesprek2_def.md', 'gesprek3 (1).md'], { respondenten: 3 }],
])('what a file is called of a recording, a coder or a version makes no group: %j', (names, counts) => {
  const found = Object.entries(groupsOf(files(...names)));
  expect(Object.fromEntries(found.map(([id, ids]) => [id, ids.split(' ').length]))).toEqual(counts);
});

test.each<[readonly string[], Record<string, number>]>([
  [
    ['Transkript 1: Pflegekraft', 'Transkript 2: Pflegekraft', 'Transkript 3: Angehörige'],
    { pflegekraft: 2, angehörige: 1 },
  ],
  [
    ['Entretien 1 : infirmière', 'Entretien 2 : infirmière', 'Entretien 3 : aidante'],
    { infirmière: 2, aidante: 1 },
  ],
])('German and French words for people tell groups apart: %j', (headings, counts) => {
  const found = Object.entries(groupsOf(thesis(...headings)));
  expect(Object.fromEntries(found.map(([id, ids]) => [id, ids.split(' ').length]))).toEqual(counts);
});
