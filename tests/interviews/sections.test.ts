import { describe, expect, test } from 'vitest';
import { transcriptsOf } from '../../src/interviews/transcripts.ts';
import type { Transcript } from '../../src/model/project.ts';
import { documentOf, said } from '../support/build.ts';

/** `b3 O=researcher R=respondent: O R O` for each interview: id, speakers, and who has the turns. */
function gist(text: string, file = 'verslag.docx'): string[] {
  return transcriptsOf(documentOf(text, { file }), new Map()).map(gistOf);
}

function gistOf({ id, speakers, turns }: Transcript): string {
  const roles = speakers.map(({ mark, role, declared }) => `${mark}=${role}${declared ? '' : '?'}`);
  return `${id} ${roles.join(' ')}: ${turns.map(({ speaker }) => speaker).join(' ')}`;
}

const LEGEND = 'O: Onderzoeker\nR: Respondent';
const TALK = 'O: Hoe gaat het?\nR: Goed.\nO: Fijn.\nR: Ja.';
const ROLES = 'O=researcher R=respondent';

describe('interviews in one document', () => {
  test('a line that begins with blanks without end is read in a time that grows with it', () => {
    const line = `${'\u00a0'.repeat(150_000)}x 1:2`;
    const started = performance.now();
    expect(gist(`${TALK}\n${line}\n${line}`)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('each below its heading, with a legend', () => {
    const text = `# Bijlage 3: Interview respondent 1\n${LEGEND}\n${TALK}\n# Bijlage 4: Interview respondent 2\n${LEGEND}\n${TALK}`;
    expect(gist(text)).toEqual([`b3 ${ROLES}: O R O R`, `b4 ${ROLES}: O R O R`]);
  });

  test('headings without a style', () => {
    const text = `Bijlage 3: Interview respondent 1\n${TALK}\nBijlage 4: Interview respondent 2\n${TALK}`;
    expect(gist(text)).toEqual([`b3 ${ROLES}: O R O R`, `b4 ${ROLES}: O R O R`]);
  });

  test('two levels: the appendix, and the interviews below it', () => {
    const text = `# Bijlage 3: Interviews\n## Interview 1\n${TALK}\n## Interview 2\n${TALK}\n# Bijlage 4: Codeboek\nLabel 1: Rooster`;
    expect(gist(text)).toEqual([`i1 ${ROLES}: O R O R`, `i2 ${ROLES}: O R O R`]);
  });

  test.each([
    ['P', '# Appendix 1', 'p'],
    ['R', '# Bijlage 2', 'r'],
    ['Resp. ', '# Bijlage 2: Transcripten', 'resp-'],
  ])('several below one appendix, each called %s and a number', (letter, appendix, id) => {
    const talk = (n: number) => `## ${letter}${n}\n${TALK}`;
    const text = `${appendix}\n${[1, 2, 3].map(talk).join('\n')}`;
    expect(gist(text)).toEqual([1, 2, 3].map((n) => `${id}${n} ${ROLES}: O R O R`));
  });

  test('several below one appendix, each called by a letter and a number, and not questions or marks that come back', () => {
    const below = (...titles: string[]) =>
      gist(`# Bijlage 4\n${titles.map((title) => `## ${title}\n${TALK}`).join('\n')}`);
    expect(below('D1', 'D2', 'D3')).toEqual(['d1', 'd2', 'd3'].map((id) => `${id} ${ROLES}: O R O R`));
    expect(below('Q1', 'Q2', 'Q3')).toHaveLength(1);
    expect(below('D1', 'D2', 'D1', 'D2')).toHaveLength(1);
  });

  test('lines without a style that each name one, below a heading that says that several follow', () => {
    const titles = ['Transcript leerling 1, vmbo', 'Transcript leerling 2, havo', 'Transcript docent 1'];
    const text = `# Bijlage: gecodeerde transcripten\n${titles.map((title) => `${title}\n${TALK}`).join('\n')}`;
    expect(gist(text).map((one) => one.split(' ')[0])).toEqual([
      'transcript-leerling-1-vmbo',
      'transcript-leerling-2-havo',
      'transcript-docent-1',
    ]);
  });

  test('a sub-heading inside an interview is no turn and no new interview', () => {
    const text = `# Interview 1\n${LEGEND}\nO: Vraag?\nR: Antwoord.\n## Onderwerp 2: vervoer\nO: Vraag?\nR: Antwoord.\n# Interview 2\n${TALK}`;
    expect(gist(text)).toEqual([`i1 ${ROLES}: O R O R`, `i2 ${ROLES}: O R O R`]);
  });

  test('a sub-heading of the same level inside an interview', () => {
    const text = `# Bijlage 1: Interview 1\n${LEGEND}\n${TALK}\n# Vervoer\nO: Vraag?\nR: Antwoord.\n# Bijlage 2: Interview 2\n${TALK}`;
    expect(gist(text)).toEqual([`b1 ${ROLES}: O R O R O R`, `b2 ${ROLES}: O R O R`]);
  });

  test.each([
    ['right below the heading that says with whom', '# Respondent 1', '# Respondent 2', ['r1', 'r2']],
    ['below a line about the talk', '# Interview 1\nIn de kantine.', '# Interview 2\nBuiten.', ['i1', 'i2']],
    ['below a name', '# Anneke', '# Bas', ['anneke', 'bas']],
    ['below a function', '# Huismeester', '# Portier', ['huismeester', 'portier']],
  ])('topics on the level of the interviews, %s', (_, first, second, [one, other]) => {
    const topics = `# Privacy\n${TALK}\n# Samenwerking\n${TALK}`;
    const turns = `${ROLES}: O R O R O R O R`;
    expect(gist(`${first}\n${topics}\n${second}\n${topics}`)).toEqual([
      `${one} ${turns}`,
      `${other} ${turns}`,
    ]);
  });

  test('what follows the last interview is none of its turns', () => {
    const talk = `# Bijlage 3: Interview respondent 1\n${TALK}`;
    for (const next of [
      'Literatuurlijst\nJansen: 2012',
      '# Literatuur\nBakker (2012).',
      '# Bijlage 4: Codeboek\nLabel 1: Rooster\nLabel 2: Vervoer',
    ])
      expect(gist(`${talk}\n${next}`)).toEqual([`b3 ${ROLES}: O R O R`]);
  });

  test('a chapter of the report is no interview', () => {
    const text = `# 4. Resultaten\nToelichting: de respondenten zijn het eens.\nVoorbeeld: zij fietsen.\nToelichting: zij fietsen graag.\nVoorbeeld: naar school.\nToelichting: ook in de regen.\nVoorbeeld: met een jas.\n# Bijlage 1: Interview 1\n${TALK}`;
    expect(gist(text)).toEqual([`b1 ${ROLES}: O R O R`]);
  });

  test('a list of numbered questions is no interview', () => {
    const list = 'Stelling 1: fietsen is gezond.\nStelling 2: de bus is duur.\nStelling 3: lopen kan ook.';
    const kinds = list.replaceAll('Stelling', 'Variant');
    expect(
      gist(`# 2. Methode\nHalf-gestructureerd interview\n${list}\n# 3. Opzet interview\n${kinds}`),
    ).toEqual([]);
  });

  test('a topic list in an appendix is no interview', () => {
    const text = `# Bijlage 1: Topiclijst interview\nTopic 1: werk\nVraag: hoe gaat het?\nTopic 2: thuis\nVraag: hoe gaat het thuis?\nTopic 3: geld\n# Bijlage 2: Interview 1\n${TALK}`;
    expect(gist(text)).toEqual([`b2 ${ROLES}: O R O R`]);
  });

  test.each<[string, string, string]>([
    [
      'one question and one answer',
      'Interviewer: Wat is lastig?\nPlanner: Het puzzelen.',
      'Interviewer Planner',
    ],
    [
      'one question and one answer of somebody with a number',
      'Interviewer: Wat is lastig?\nPlanner 2: Het puzzelen.',
      'Interviewer Planner 2',
    ],
    [
      'a word before a colon in the only answer',
      'Interviewer: Wat is lastig?\nBediening: De fooi.\nNee: het werk.',
      '',
    ],
    [
      'a calling, and such a word',
      'Interviewer: Wat is lastig?\nMonteur: De uren.\nNadeel: de nachten.',
      'Interviewer Monteur',
    ],
    ['nobody who answers', 'Interviewer: Wat is lastig?\nHet puzzelen.', ''],
  ])('a short talk: %s', (_, short, speaking) => {
    const talk = 'Interviewer: Hoe?\nPlanner: Zo.\nInterviewer: En?\nPlanner: Ja.';
    const found = transcriptsOf(
      documentOf(`# Bijlage 1: Planner 1\n${talk}\n# Bijlage 2: Planner 2\n${short}`),
      new Map(),
    );
    // What nobody is seen to answer in is kept all the same, so that its notes are, and told.
    expect(found.map(({ id }) => id)).toEqual(['b1', 'b2']);
    expect(found[1]?.speakers.map(({ mark }) => mark).join(' ')).toBe(speaking);
  });

  test.each<[string, string, string]>([
    [
      'who asks',
      'Interviewer: Wat is lastig?\nHet puzzelen.\nEn de uren.\nInterviewer: Nog iets?\nNee.',
      'V A V A',
    ],
    ['a number', 'Vraag 1: Wat is lastig?\nHet puzzelen.\nVraag 2: Nog iets?\nNee, dat was het.', 'V A V A'],
    ['a letter', 'I: Wat is lastig?\nHet puzzelen.\nI: Nog iets?\nNee.', 'V A V A'],
  ])('a mark before each question alone: %s', (_, talk, turns) => {
    const [found] = transcriptsOf(documentOf(`# Interview 1\n${talk}`), new Map());
    expect(found?.turns.map(({ speaker }) => speaker).join(' ')).toBe(turns);
    expect(found?.speakers.map(({ role, guessed }) => [role, guessed])).toEqual([
      ['researcher', true],
      ['respondent', true],
    ]);
  });

  test('one who asks at length, and whom nobody answers, is no talk', () => {
    const guide =
      'Interviewer: Begin met een praatje.\nLeg uit waar het over gaat.\nInterviewer: Vraag door.\nRond af.';
    const [found] = transcriptsOf(documentOf(`# Interview 1\n${guide}`), new Map());
    expect(found?.speakers ?? []).toEqual([]);
  });

  test('a table of contents opens nothing', () => {
    const text = `Inhoud\nBijlage 3: Interview respondent 1.......31\nBijlage 4: Interview respondent 2\t35\n# Bijlage 3: Interview respondent 1\n${TALK}\n# Bijlage 4: Interview respondent 2\n${TALK}`;
    expect(gist(text)).toEqual([`b3 ${ROLES}: O R O R`, `b4 ${ROLES}: O R O R`]);
  });
});

test.each<[string, string]>([
  ['two compounds', 'Pluspunt: de bus.\nSterkpunt: de fiets.'],
  ['words of English', 'Upside: the bus.\nDownside: the rain.'],
  ['a listed word and a compound', 'Minpunt: de regen.\nLichtpunt: de fiets.'],
])('what returns within the answers is said by who answers: %s', (_, points) => {
  const answer = `R: Twee dingen.\n${points}`;
  const talk = ['O: Wat vindt u van de tram?', answer, 'O: En de bus?', answer, 'O: En lopen?', answer];
  expect(gist(`# Bijlage 1: Interview 1\n${talk.join('\n')}`)).toEqual([`b1 ${ROLES}: O R O R O R`]);
});

test.each<[string, string, string]>([
  [
    'how to close',
    'Bijlage 1: Interviewschema',
    'Introductie: welkom.\nVraag 1: Hoe?\nVraag 2: Wat?\nAfsluiting: dank.',
  ],
  [
    'a word that is no label',
    'Appendix 1: Interview guide',
    'Question 1: How?\nQuestion 2: What?\nGoodbye: thanks.',
  ],
  [
    'an example of an answer',
    'Bijlage 1: Gespreksleidraad',
    'Interviewer: Hoe?\nRespondent: Bijvoorbeeld de fiets.',
  ],
])('a guide is no talk: %s', (_, heading, guide) => {
  const text = `# ${heading}\n${guide}\n# Bijlage 2: Interview 1\n${TALK}`;
  expect(gist(text)).toEqual([`b2 ${ROLES}: O R O R`]);
});

test('an interview that is coded already is talk, whatever its heading says of codes', () => {
  expect(gist(`# Bijlage 1: Gecodeerd interview\n${TALK}`)).toEqual([`b1 ${ROLES}: O R O R`]);
});

describe('one interview a file', () => {
  test.each<[string, string]>([
    ['interviews/docent-1.md', 'docent-1'],
    ['Interview Marja.docx', 'interview-marja'],
    ['bijlage_7.txt', 'b7'],
    ['Bijlage 7 - interview.txt', 'b7'],
  ])('%s is %s', (file, id) => {
    expect(gist(TALK, file)).toEqual([`${id} ${ROLES}: O R O R`]);
    expect(gist(`# Interview 2\n${TALK}`, file)).toEqual([`${id} ${ROLES}: O R O R`]);
    expect(gist(`# Bijlage 9: Interview 2\n${TALK}`, file)).toEqual([`b9 ${ROLES}: O R O R`]);
  });
});

describe('speakers', () => {
  test.each<[string, string, string]>([
    ['in one line', 'I = interviewer, R = respondent\nI: Hoe?\nR: Zo.', 'I=researcher R=respondent: I R'],
    ['in parentheses', 'Interviewer (I)\nRespondent (R)\nI: Hoe?\nR: Zo.', 'I=researcher R=respondent: I R'],
    [
      'in words',
      'Interviewer: Hoe?\nRespondent: Zo.\nInterviewer: En?\nRespondent: Nou.',
      'Interviewer=researcher Respondent=respondent: Interviewer Respondent Interviewer Respondent',
    ],
    [
      'in words with letters',
      'Interviewer: Hoe?\nRespondent A: Zo.\nRespondent B: Nee.\nInterviewer: En?\nRespondent A: Ja.\nRespondent B: Ja.',
      'Interviewer=researcher Respondent A=respondent Respondent B=respondent: Interviewer Respondent A Respondent B Interviewer Respondent A Respondent B',
    ],
    [
      'two who answer',
      'O: Onderzoeker\nR1: Respondent 1\nR2: Respondent 2\nO: Hoe?\nR1: Zo.\nR2:Nee.',
      'O=researcher R1=respondent R2=respondent: O R1 R2',
    ],
    [
      'one that the legend leaves out',
      `${LEGEND}\nO: Hoe?\nR: Zo.\nS: Wat?\nR: Nou.`,
      'O=researcher R=respondent S=unknown?: O R S R',
    ],
    ['no legend', 'V: Hoe?\nA: Zo.\nV: En?\nA: Nou.', 'V=researcher A=respondent: V A V A'],
    [
      'timestamps',
      '[00:00:10] O: Hoe?\n[00:00:12] R: Zo.\n[00:00:15] O: En?',
      'O=researcher R=respondent: O R O',
    ],
    [
      'a description instead of a role',
      'O: Onderzoeker\nM: Medewerker kringloop\nO: Hoe?\nM: Zo.',
      'O=researcher M=respondent: O M',
    ],
  ])('%s', (_, text, expected) => {
    expect(gist(`# Bijlage 2: Interview\n${text}`)).toEqual([`b2 ${expected}`]);
  });

  test('numbered people who return between them', () => {
    const text =
      '# Focusgroep 1\nGespreksleider: Hoe?\nBewoner 1: Zo.\nBewoner 2: Nee.\nBewoner 3: Ja.\nGespreksleider: En?\nBewoner 1: Nou.';
    expect(gist(text, 'x.docx')[0]).toContain('Gespreksleider Bewoner 1 Bewoner 2 Bewoner 3');
  });

  test('names with their roles, and a name in lower case', () => {
    const text =
      '# Bijlage 2: Interview\nAanwezig: Joost (interviewer), Wil (vrijwilliger) en Esra (tolk)\nJoost: Hoe?\nEsra: Zo.\njoost: En?';
    expect(gist(text)).toEqual(['b2 Joost=researcher Esra=other: Joost Esra Joost']);
  });

  test('the legend of an earlier interview holds where one has none of its own', () => {
    const text =
      '# Bijlage 1: Interview\nI = interviewer\nM = mantelzorger\nI: Hoe?\nM: Zo.\n# Bijlage 2: Interview\nI: Hoe?\nM: Zo.\nD: Mam!';
    expect(gist(text)).toEqual([
      'b1 I=researcher M=respondent: I M',
      'b2 I=researcher M=respondent D=unknown?: I M D',
    ]);
  });

  test('names that return', () => {
    const text =
      '# Bijlage 2: Interview\nInterviewer: Hoe?\nMarja: Zo.\nInterviewer: En?\nMarja: Nou.\nMarja: Ja.';
    expect(gist(text)).toEqual([
      'b2 Interviewer=researcher Marja=respondent: Interviewer Marja Interviewer Marja Marja',
    ]);
  });

  test('a colon inside an answer is no speaker', () => {
    const text = `# Bijlage 2: Interview\n${LEGEND}\nO: Hoe?\nR: Ik zei het zo.\nKortom: het ging goed.\nO: Juist.\nLater: ik was moe.`;
    expect(gist(text)).toEqual([`b2 ${ROLES}: O R O`]);
  });

  test('"Respondent: medewerker" above the talk says who it is and is no turn', () => {
    const text =
      '# Bijlage 2: Interview\nDatum: 3 mei 2016\nRespondent: medewerker wijkteam\nO: Hoe?\nR: Zo.';
    const [transcript] = transcriptsOf(documentOf(text), new Map());
    expect(transcript?.turns.map(({ speaker }) => speaker)).toEqual(['O', 'R']);
    expect(said(transcript?.attributes.get('respondent'))).toBe('medewerker wijkteam');
  });
});

describe('a line above the talk that says several things of who answers', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'Geïnterviewde: mevrouw Terpstra, 47 jaar, penningmeester',
      'Terpstra',
      { geïnterviewde: 'mevrouw Terpstra', leeftijd: '47', functie: 'penningmeester' },
    ],
    [
      'Geïnterviewde: dhr. Hofstra (58 jaar, wijkverpleegkundige)',
      'Hofstra',
      { geïnterviewde: 'dhr. Hofstra', leeftijd: '58', functie: 'wijkverpleegkundige' },
    ],
    [
      'Interviewee: Mrs Baxter, 61, treasurer',
      'Baxter',
      { interviewee: 'Mrs Baxter', age: '61', function: 'treasurer' },
    ],
    [
      'Participant: Ms Adeyemi – ward sister – 39 years old',
      'Adeyemi',
      { participant: 'Ms Adeyemi', age: '39', function: 'ward sister' },
    ],
  ])('%s', (line, mark, attributes) => {
    const text = `# Interview 3\n${line}\nInterviewer: Hoe?\n${mark}: Zo.\nInterviewer: En?\n${mark}: Nou.`;
    const [transcript] = transcriptsOf(documentOf(text), new Map());
    expect(transcript?.turns.map(({ speaker }) => speaker)).toEqual([
      'Interviewer',
      mark,
      'Interviewer',
      mark,
    ]);
    const read = [...(transcript?.attributes ?? [])].map(([key, value]) => [key, said(value)]);
    expect(Object.fromEntries(read)).toMatchObject(attributes);
  });

  test('no answer with commas in it is such a line', () => {
    const text = '# Interview 3\nRespondent: Goed, leuk, 47 jaar werk ik hier.\nO: Hoe?\nRespondent: Mooi.';
    const [transcript] = transcriptsOf(documentOf(text), new Map());
    expect(transcript?.turns.map(({ speaker }) => speaker)).toEqual(['Respondent', 'O', 'Respondent']);
  });
});

describe('a part of the report below the talk', () => {
  const talk = 'O: Hoe?\nR: Zo is het gegaan.\nO: En?\nR: Verder niets.';
  const last = (text: string) => {
    const transcripts = transcriptsOf(documentOf(text), new Map());
    return transcripts.map(({ id, turns }) => `${id} ${said(turns.at(-1)?.text)}`);
  };
  const WRITTEN = 'De meeste mensen vertellen dat zij vooral voor de gezelligheid blijven.';

  test.each([
    'Resultaten',
    '4.2 Bevindingen over de werkplaats',
    'Conclusie en discussie',
    '## Eigen reflectie',
    '## Field notes',
    'Notities van de interviewer',
    "Researcher's remarks",
    'Main findings',
  ])('%s ends it', (title) => {
    const text = `# Interview 1\n${talk}\n${title}\n${WRITTEN}\nThe respondent said: "Zo is het gegaan".`;
    expect(last(text)).toEqual([expect.stringMatching(/ Verder niets\.$/)]);
  });

  test.each<[string, string]>([
    ['a topic with talk below it', `Inleiding\n${talk}`],
    ['a word that is said', 'Samenvatting\nNou ja, gewoon.'],
    ['a sentence about it', `Conclusie was dat het niet ging\n${WRITTEN}`],
  ])('%s does not', (_, below) => {
    expect(last(`# Interview 1\n${talk}\n${below}`)).toEqual([
      expect.stringMatching(/^\S+ (?:Verder niets\.(?:\n.+)*)$/s),
    ]);
    expect(gist(`# Interview 1\n${talk}\n${below}`)).toHaveLength(1);
  });
});

describe('diaries', () => {
  const written = (text: string, file?: string) =>
    transcriptsOf(documentOf(text, { file: file ?? 'verslag.docx' }), new Map()).map(
      ({ date, turns }) =>
        `${date === null ? '' : 'dated '}${turns.map(({ role, text: words }) => `${role}: ${said(words)}`).join(' | ')}`,
    );
  const TWO = 'respondent: Weer geen bus.\nEn koud. | respondent: Gelopen.';

  test.each([
    [
      'days of the week',
      '# Bijlage 1: Dagboek van respondent 1\nMaandag 3 mei\nWeer geen bus.\nEn koud.\nDinsdag 4 mei\nGelopen.',
      [TWO],
    ],
    [
      'days that are counted',
      'Bijlage 1: Diary participant 1\nDay 1\nWeer geen bus.\nEn koud.\nDay 2 – Tuesday evening\nGelopen.',
      [TWO],
    ],
    [
      'days that are headings on the same level',
      '# Dagboek Anneke\n# Maandag\nWeer geen bus.\nEn koud.\n# De dag erna\nGelopen.',
      [TWO],
    ],
    [
      'a turn for each paragraph where no day stands',
      '# Logboek deelnemer 2\nWeer geen bus.\nGelopen.',
      ['respondent: Weer geen bus. | respondent: Gelopen.'],
    ],
    [
      'what is said of it before the first day',
      '# Dagboek respondent 1\nZij schreef op papier.\nDag 1\nWeer geen bus.\nEn koud.\nDag 2\nGelopen.',
      [TWO],
    ],
    [
      'of people who are no respondents by their word, one of a day alone',
      '# Logboek mantelzorger 1\nWeek 1\nWeer geen bus.\nEn koud.\nWeek 2\nGelopen.\n# Logboek mantelzorger 2\nWeek 1\nThuis.',
      [TWO, 'respondent: Thuis.'],
    ],
    [
      'what whoever does the research kept',
      '# Logboek\nMaandag 3 mei\nInterview gehouden.\nDinsdag 4 mei\nUitgewerkt.',
      [],
    ],
    [
      'a diary that is talked about',
      '# Interview 1: dagboek\nI: Hoe was maandag?\nR: Koud.\nI: En dinsdag?\nR: Ook.',
      ['researcher: Hoe was maandag? | respondent: Koud. | researcher: En dinsdag? | respondent: Ook.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });

  test('the name of the file says whose it is', () => {
    const text = 'Dag 1\nWeer geen bus.\nEn koud.\nDag 2\nGelopen.';
    expect(written(text, 'dagboek_deelnemer1.docx')).toEqual([TWO]);
    expect(written(text, 'verslag.docx')).toEqual([]);
  });
});

describe('turns', () => {
  const turnsOf = (text: string) =>
    transcriptsOf(documentOf(`# Bijlage 1: Interview\n${text}`), new Map())[0]?.turns.map(
      ({ speaker, text: words, line }) => `${line} ${speaker}: ${said(words)}`,
    );

  test('over several paragraphs', () => {
    expect(turnsOf(`${LEGEND}\nO: Hoe?\nR: Eerst dit.\n  En toen dat.  \n\nTot slot.\nO: Juist.`)).toEqual([
      '4 O: Hoe?',
      '5 R: Eerst dit.\nEn toen dat.\nTot slot.',
      '9 O: Juist.',
    ]);
  });

  test('soft line breaks inside one paragraph', () => {
    expect(turnsOf('O: Hoe?↵R: Zo.↵En zo.↵O: Juist.')).toEqual([
      '2 O: Hoe?',
      '2 R: Zo.\nEn zo.',
      '2 O: Juist.',
    ]);
  });

  test('a mark on a line of its own', () => {
    expect(turnsOf('O:\nHoe?\nR:\nZo.')).toEqual(['2 O: Hoe?', '4 R: Zo.']);
  });

  test('are slices of the text, and pieces say where they stand', () => {
    const document = documentOf(
      `# Bijlage 1: Interview\n${LEGEND}\nO: Hoe?\nR: Eerst dit.\n   En dat.\nO: Juist.`,
    );
    const [transcript] = transcriptsOf(document, new Map());
    for (const piece of transcript?.pieces ?? []) {
      const there = document.paragraphs[piece.paragraph]?.text.slice(piece.from, piece.to);
      const here = transcript?.text.slice(piece.at, piece.at + piece.to - piece.from);
      expect(said(here)).toBe(said(there));
    }
    expect(transcript?.turns.every(({ text }) => text.root === transcript.text.root)).toBe(true);
  });
});
