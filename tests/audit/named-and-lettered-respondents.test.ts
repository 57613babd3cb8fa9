import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

/** What becomes of a report above its interviews: how its quotes stand, and what its citations point at. */
async function audited(report: string, interviews: string) {
  const bytes = new TextEncoder().encode(`# Resultaten\n\n${report}\n\n${interviews}`);
  const document = await readSource({ name: 'scriptie.md', bytes });
  const found = auditProject({ ...projectOf([document]), report: document });
  if (found === null) throw new Error('no report');
  return {
    quotes: found.report.quotes.map(({ status }) => status),
    pointers: found.report.citations.map(({ kind, text, targets }) =>
      [kind, said(text), ...targets.map(({ status }) => status)].join(' '),
    ),
    claims: found.report.claims.map(({ sentence, status }) => `${status} ${said(sentence)}`),
    codes: found.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
  };
}

const BAKERS = `# Interview Amira

Interviewer: Hoe laat begint u?

Amira: {==Om drie uur sta ik bij de oven==}{>>Dag: vroeg<<}.

# Interview Li Na

Interviewer: Hoe laat begint u?

Li Na: {==Ik kom pas als het brood al geurt==}{>>Dag: laat<<}.

# Interview Joost

Interviewer: Hoe laat begint u?

Joost: {==Mijn vrouw zet de wekker, ik niet==}{>>Dag: vroeg<<}.
`;

describe('respondents whom the report calls by their names', () => {
  test.each<[string, string[], string[]]>([
    ['“Om drie uur sta ik bij de oven” (Amira).', ['verbatim'], []],
    ['“Om drie uur sta ik bij de oven” (Joost, 54 jaar).', ['not-found'], ['K407']],
    ['Joost zegt: “Ik kom pas als het brood al geurt.”', ['not-found'], ['K407']],
    ['“Ik kom pas als het brood al geurt”, aldus Li Na.', ['verbatim'], []],
    ['“De molen maalt hier al tachtig jaar”, vertelt Amira.', ['not-found'], ['K401']],
    ['> Om vier uur sta ik bij de oven. (Amira)', ['altered'], ['K403']],
    // Whoever is called otherwise is nobody that is known.
    ['“De molen maalt hier al tachtig jaar”, vertelt Amiran.', ['not-found'], []],
  ])('%s', async (report, quotes, codes) => {
    const found = await audited(report, BAKERS);
    expect({ quotes: found.quotes, codes: found.codes }).toEqual({ quotes, codes });
  });

  test('a word for people is no name', async () => {
    const interviews = BAKERS.replaceAll('Joost', 'Moeder');
    const found = await audited('Moeder zegt: “Ik kom pas als het brood al geurt.”', interviews);
    expect(found).toMatchObject({ quotes: ['verbatim'], codes: [] });
  });
});

const PORTERS = `# Bijlage 1: Interview vrijwilliger 1

Interviewer: Wat doet u?

Vrijwilliger 1: {==Ik til de hele ochtend kratten==}{>>Zwaar (Label 1, sub 1)<<}.

Interviewer: En dan?

Vrijwilliger 1: Dan ga ik naar huis.

# Bijlage 2: Interview vrijwilliger 2

Interviewer: Wat doet u?

Vrijwilliger 2: {==Ik schenk de koffie en luister==}{>>Fijn (Label 1, sub 2)<<}.

Interviewer: En dan?

Vrijwilliger 2: Dan was ik af.
`;

describe('respondents whom the report calls by the letter of their noun', () => {
  test.each<[string, string[]]>([
    ['Het is zwaar (V1: label 1, sub 1).', ['citation V1: label 1, sub 1 found']],
    ['Het is zwaar [V2; label 1, sub 1].', ['citation V2; label 1, sub 1 missing']],
    ['Het is druk (R1). Het is zwaar (V1 en V2).', ['mention R1', 'mention V1 en V2']],
    ['Het is zwaar (R1). Zie de versie van het formulier (V9).', ['mention R1']],
    ['Het is zwaar [bijlage 1 – label 1 – sub 1].', ['citation bijlage 1 – label 1 – sub 1 found']],
    [
      'Het is zwaar (interview vrijwilliger 1: label 1, sub 1).',
      ['citation interview vrijwilliger 1: label 1, sub 1 found'],
    ],
    [
      'Het is zwaar (gesprek met vrijwilliger 1, label 1, sub 1).',
      ['citation gesprek met vrijwilliger 1, label 1, sub 1 found'],
    ],
  ])('%s', async (report, pointers) => {
    expect((await audited(report, PORTERS)).pointers).toEqual(pointers);
  });

  test('a letter that a code has is the code', async () => {
    const interviews = PORTERS.replaceAll('Label 1, sub 1', 'V1').replaceAll('Label 1, sub 2', 'V2');
    const found = await audited('Het is druk (R1). Het is zwaar (vrijwilliger 1, V1).', interviews);
    expect(found.pointers).toEqual(['citation vrijwilliger 1, V1 found', 'mention R1']);
  });
});

// The parents are asked and answer under marks of one letter: nobody knows who of them is interviewed.
const SCHOOL = `# Bijlage 1: Interview leerkracht 1

O: Hoe gaat het?

L1: {==Ik geef geen huiswerk meer mee==}{>>Label 1, sub 1<<}.

# Bijlage 2: Interview leerkracht 2

O: Hoe gaat het?

L2: {==Zonder sommen komen ze niet mee==}{>>Label 1, sub 2<<}.

# Bijlage 3: Interview ouder 1

O: Hoe gaat het?

O1: {==Elke dinsdag eindigt in ruzie==}{>>Label 1, sub 1<<}.

# Bijlage 4: Interview ouder 2

O: Hoe gaat het?

O2: {==Ik vind samen oefenen juist fijn==}{>>Label 1, sub 2<<}.
`;

describe('a respondent of a group of whom nobody is known to speak', () => {
  test.each<[string, string[], string[]]>([
    ['“Ik vind samen oefenen juist fijn” (ouder 2).', ['verbatim'], []],
    ['“Zonder sommen komen ze niet mee” (ouder 2).', ['not-found'], ['K407']],
    ['“Zonder sommen komen ze niet mee” (leerkracht 2).', ['verbatim'], []],
  ])('is the one in the interview that is headed so: %s', async (report, quotes, codes) => {
    const found = await audited(report, SCHOOL);
    expect({ quotes: found.quotes, codes: found.codes }).toEqual({ quotes, codes });
  });
});

test.each<[string, string[]]>([
  [
    'Only Nurse B mentioned porridge: “At four I eat porridge” (Nurse B).',
    ['unclear Only Nurse B mentioned porridge: “At four I eat porridge” (Nurse B).'],
  ],
  ['Nurse B mentioned porridge: “At four I eat porridge” (Nurse B).', []],
])('%s', async (report, claims) => {
  const nurses = ['You never sleep', 'At four I eat porridge', 'Nobody talks'].map(
    (words, i) =>
      `# Appendix ${i + 1}: Interview with nurse ${'ABC'[i]}\n\nQ: How are nights?\n\nA: {==${words}==}{>>nights<<}.\n`,
  );
  expect((await audited(report, nurses.join('\n'))).claims).toEqual(claims);
});

const COUNCIL = `# Interview gardener

Interviewer: And the money?

Gardener: {==Nobody pays for the paths==}{>>Budget<<}.

# Focus group council

Moderator: How do you see the gardens?

Officer A: {==There is no money==}{>>Budget<<}.

Officer B: {==None of them closes==}{>>Closing<<}. {==But it is half of what it was==}{>>Budget<<}.

Officer C: {==Some will have to go==}{>>Closing<<}.
`;

describe('respondents whom the interviews call by a noun and a letter', () => {
  test.each<[string, string]>([
    ['Officers A and B pointed at the money (focus group, code Budget).', 'holds'],
    ['Both Officer A and Officer C pointed at the money (focus group, code Budget).', 'contradicted'],
    ['Only Officer B spoke of it (focus group, code Closing).', 'contradicted'],
    ['Neither Officer A nor Officer C mentioned it (focus group, code Closing).', 'contradicted'],
    ['Two thirds of the officers spoke of it (focus group, code Budget).', 'unclear'],
    // Nothing is cited: then it is listed, with who has the code.
    ['Neither Officer A nor C spoke of closing gardens.', 'unclear'],
    ['Officer C said that the budget was too small.', 'unclear'],
    ['Two thirds of the officers pointed at the budget.', 'unclear'],
  ])('%s', async (report, status) => {
    const { claims } = await audited(report, COUNCIL);
    expect(claims.map((claim) => claim.split(' ')[0])).toEqual([status]);
  });

  test('in Dutch, and of a list', async () => {
    const dutch = COUNCIL.replaceAll('Officer', 'Wethouder').replaceAll('Moderator', 'Gespreksleider');
    const report =
      'Noch wethouder A noch wethouder C sprak over sluiting (focusgroep, code Closing). Wethouders A en B noemen geld (focusgroep, code Budget).';
    const { claims } = await audited(report, dutch.replace('Focus group council', 'Focusgroep gemeente'));
    expect(claims.map((claim) => claim.split(' ')[0])).toEqual(['contradicted', 'holds']);
  });
});

const talkWith = (who: string, number: number, ...codes: string[]) =>
  `# Interview ${who} ${number}\n\nInterviewer: Wat helpt?\n\nRespondent: ${codes.map((code) => `{==Over ${code.toLowerCase()} kan ik wat zeggen==}{>>${code}<<}`).join('. ')}.\n`;
const TWO_GROUPS = [
  talkWith('pleegouder', 1, 'Vaste begeleider'),
  talkWith('pleegouder', 2, 'Geld'),
  talkWith('begeleider', 1, 'Vaste begeleider', 'Geld'),
  talkWith('begeleider', 2, 'Werkdruk'),
].join('\n');

describe('named respondents of two groups', () => {
  test.each<[string, string]>([
    [
      'Zowel pleegouder 1 als begeleider 1 noemen het (pleegouder 1, begeleider 1, code Vaste begeleider).',
      'holds',
    ],
    ['Pleegouder 2 en begeleider 1 spreken over geld (pleegouder 2, begeleider 1, code Geld).', 'holds'],
    [
      'Both pleegouder 1 and begeleider 1 mention it (pleegouder 1, begeleider 1, code Vaste begeleider).',
      'holds',
    ],
    [
      'Zowel pleegouder 2 als begeleider 1 noemen het (pleegouder 2, begeleider 1, code Vaste begeleider).',
      'contradicted',
    ],
    // "Respondent 1" may be of either group.
    ['Respondent 1 en 2 noemen het (pleegouder 1, begeleider 1, code Vaste begeleider).', 'unclear'],
  ])('%s', async (report, status) => {
    const { claims } = await audited(report, TWO_GROUPS);
    expect(claims.map((claim) => claim.split(' ')[0])).toEqual([status]);
  });
});

async function listed(report: string, interviews: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(`# Resultaten\n\n${report}\n\n${interviews}`);
  const document = await readSource({ name: 'scriptie.md', bytes });
  const found = auditProject({ ...projectOf([document]), report: document });
  return (found?.findings ?? []).flatMap(({ code, words }) =>
    ['K506', 'K508', 'K524'].includes(code) ? [`${code} ${said(words?.codes) ?? '-'}`] : [],
  );
}

describe('what is offered for a sentence without a code', () => {
  test.each<[string, string[]]>([
    // The note names interviews; and the word for the people is no sign of a code that has it in its name.
    ['Geen van de begeleiders noemt dit (interview begeleider 1 en 2).', ['K508 -']],
    ['None of the begeleiders said so.', ['K506 -']],
    ['Alle begeleiders noemen de werkdruk (gesprek begeleider 1 en 2).', ['K524 werkdruk: begeleider-2']],
  ])('%s', async (report, codes) => {
    expect(await listed(report, TWO_GROUPS)).toEqual(codes);
  });

  test('is the code whose words stand there, and not the narrower one that is cited next', async () => {
    const gardens = [['Thuis'], ['Thuis'], ['Thuis: afwezig']]
      .map((codes, i) => talkWith('tuinder', i + 1, ...codes))
      .join('\n');
    const report =
      'Twee van de drie tuinders noemen thuis (tuinder 1 en 2). Alleen tuinder 3 niet (tuinder 3, code Thuis/afwezig).';
    expect((await listed(report, gardens))[0]).toMatch(/^K508 thuis: respondenten-1, respondenten-2/);
  });
});
