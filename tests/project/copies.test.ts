import { describe, expect, test } from 'vitest';
import { balanceOf } from '../../src/analyses/balance.ts';
import { citedIn } from '../../src/audit/context/cited.ts';
import { checkProject } from '../../src/checks/check-project.ts';
import { parseCodings } from '../../src/files/codings-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import type { CodedProject } from '../../src/model/project.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { put } from '../support/folder.ts';
import { reported } from '../support/reports.ts';
import { withFolder } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';

const HEADING = '# Interview kapper 1';
const TALK = [
  'I: Hoe begint uw dag?',
  'K: Om acht uur {1zet ik de koffie aan1} en kijk ik wie er in de agenda staat.',
  'I: En daarna?',
  'K: Dan {2komen de vaste klanten2}, die willen altijd aan het raam zitten.',
  'I: Wat is lastig?',
  'K: Dat {3mensen niet afbellen3} als ze ziek zijn, dan zit ik een uur niets te doen.',
];
const spoken = (lines: readonly string[], heading = HEADING) => [heading, ...lines].join('\n');
const by = (author: string, text: string) => ({ author, text });

const anna = documentOf(spoken(TALK), {
  file: 'kapper1-anna.docx',
  notes: { 1: by('Anna', 'begin (Label 1)'), 2: by('Anna', 'klanten (Label 2)') },
});
const bert = documentOf(spoken(TALK), {
  file: 'kapper1-bert.docx',
  notes: { 1: by('Bert', 'begin (Label 1)'), 3: by('Bert', 'uitval (Label 3)') },
});
const other = documentOf(
  spoken(['I: Hoe begint uw dag?', 'K: Ik {1slaap uit1}, want de zaak gaat pas tegen elven open bij ons.']),
  { file: 'kapper2.docx', notes: { 1: by('Anna', 'begin (Label 1)') } },
);

const fragmentsIn = ({ fragments }: CodedProject) =>
  fragments.map(({ id, coder, text, file }) => [id, said(coder), said(text), file].join(' | '));
const found = (project: CodedProject) =>
  checkProject(project).findings.flatMap(({ code, facts, note }) =>
    /^K(?:15\d|218)$/.test(code)
      ? [
          [code, facts.differing, facts.doubled, facts.added, note?.ordinal]
            .filter((one) => one != null)
            .join(' '),
        ]
      : [],
  );
const counts = (project: CodedProject) =>
  reported(project, 'tree').codebooks.flatMap(({ nodes }: { nodes: Record<string, unknown>[] }) =>
    nodes.map(({ code, fragments, respondents }) => `${code} ${fragments} ${respondents}`),
  );
const row = (project: CodedProject, what: string) => {
  const { seen = 0, used = 0, rest = 0 } = balanceOf(project).find((one) => one.what === what) ?? {};
  expect(seen).toBe(used + rest);
  return [seen, used];
};

describe('two coders, each in a file of their own', () => {
  const project = projectOf([anna, bert]);

  test('are one interview with the notes of both, in the order of its words', () => {
    expect(project.transcripts.map(({ id }) => id)).toEqual(['kapper1-anna']);
    expect(project.respondents).toHaveLength(1);
    expect(fragmentsIn(project)).toEqual([
      'kapper1-anna:2 | Anna | zet ik de koffie aan | kapper1-anna.docx',
      'kapper1-anna:2.2 | Bert | zet ik de koffie aan | kapper1-bert.docx',
      'kapper1-anna:4 | Anna | komen de vaste klanten | kapper1-anna.docx',
      'kapper1-anna:6 | Bert | mensen niet afbellen | kapper1-bert.docx',
    ]);
    expect(new Set(project.fragments.map(({ key }) => key)).size).toBe(4);
  });

  test.each<[string, string, number]>([
    ['under the same numbered heading', '# Interview 5: huurder E', 1],
    ['under another one', '# Interview 6: huurder F', 2],
  ])('are one interview where little is said: %s', (_, heading, count) => {
    const short = ['I: Hoe lang zocht u?', 'H: {1Bijna een jaar1}, denk ik.', 'I: En?', 'H: Ik betaal.'];
    const files = [
      documentOf(spoken(short, '# Interview 5: huurder E'), {
        file: 'a/5.docx',
        notes: { 1: by('Anna', 'zoektijd (Label 1)') },
      }),
      documentOf(spoken(short, heading), { file: 'b/5.docx', notes: { 1: by('Bert', 'tijd (Label 2)') } }),
    ];
    expect(projectOf(files).respondents).toHaveLength(count);
  });

  test('count one range once', () => {
    expect(counts(project)).toEqual(['1 1 1', '2 1 1', '3 1 1']);
  });

  test('are told, and the balance closes', () => {
    expect(found(project)).toEqual(['K151 0 2']);
    expect(row(project, 'notes')).toEqual([4, 4]);
    expect(row(project, 'interviews')).toEqual([2, 1]);
    expect(row(project, 'codes')).toEqual([4, 4]);
  });
});

describe('one coder in two files', () => {
  test('of a copy the notes count once', () => {
    const copy = { ...anna, file: 'kapper1-anna - kopie.docx' };
    for (const documents of [
      [anna, copy],
      [copy, anna],
    ]) {
      const project = projectOf(documents);
      expect(project.transcripts.map(({ document }) => document.file)).toEqual(['kapper1-anna.docx']);
      expect(found(project)).toEqual(['K150 0 2 0']);
      expect(row(project, 'notes')).toEqual([4, 2]);
    }
  });

  test('a later version adds what is new', () => {
    const later = documentOf(spoken(TALK), {
      file: 'kapper1-anna v2.docx',
      notes: { 1: by('anna', 'begin  (Label 1)'), 3: by('Anna', 'uitval (Label 3)') },
    });
    expect(found(projectOf([anna, later]))).toEqual(['K150 0 1 1']);
  });

  test.each<[string, string, string[]]>([
    ['a file that is called a copy', 'kapper1 (2).docx', ['K150 0 0 0']],
    ['a clean transcript elsewhere', 'map/kapper1.docx', ['K151 0 0']],
  ])('without notes on either side: %s', (_, file, expected) => {
    const clean = documentOf(spoken(TALK), { file: 'kapper1.docx' });
    expect(found(projectOf([clean, { ...clean, file }]))).toEqual(expected);
  });
});

describe('nearly the same words', () => {
  const mended = TALK.map((line) =>
    line.replace('agenda', 'agnda').replace('{2komen de vaste', '{2kommen de vaste'),
  );
  const carla = documentOf(spoken(mended, '# Gesprek 1 met de kapper (Carla)'), {
    file: 'carla/kapper1.docx',
    notes: { 2: by('Carla', 'klanten (Label 2)') },
  });

  test('are one interview; notes stand on the words that count', () => {
    const project = projectOf([anna, bert, carla]);
    expect(project.transcripts).toHaveLength(1);
    expect(fragmentsIn(project)).toContain(
      'kapper1-anna:4.2 | Carla | komen de vaste klanten | carla/kapper1.docx',
    );
    expect(counts(project)).toEqual(['1 1 1', '2 1 1', '3 1 1']);
    expect(found(project)).toContain('K151 2 1');
  });

  test('a note on words that the interview does not have is told, and no stray', () => {
    const longer = documentOf(
      spoken([
        ...TALK,
        'I: Nog iets?',
        'K: Nou ja, {4dat de huur van de zaak elk jaar met honderd euro omhoog gaat4}.',
      ]),
      { file: 'kapper1-dirk.docx', notes: { 4: by('Dirk', 'huur (Label 4)') } },
    );
    const project = projectOf([anna, longer]);
    expect(found(project)).toEqual(['K152 1', 'K151 2 0']);
    expect(project.strayNotes).toEqual([]);
    expect(row(project, 'notes')).toEqual([3, 2]);
  });
});

describe('no one interview', () => {
  test('few words, but where the headings name one person', () => {
    const short = (title: string, file: string) => ({
      ...documentOf(
        `# ${title}\nO: Hoe lang?\nR: Al twintig jaar.\nO: Wat is mooi?\nR: Dat mensen hier altijd blij de deur uit gaan.`,
      ),
      file,
    });
    const copiesOf = (...titles: string[]) =>
      projectOf(titles.map((title, i) => short(title, `${i}.docx`))).copies.length;
    expect(copiesOf('Interview kapper 1', 'Interview kapper 1')).toBe(1);
    expect(copiesOf('Interview kapper 1', 'Interview kapper 2')).toBe(0);
    expect(copiesOf('Interview kapper 1', 'Tweede interview kapper 1')).toBe(0);
  });

  test('two with the same heading and the same questions', () => {
    expect(projectOf([anna, other]).transcripts).toHaveLength(2);
    expect(projectOf([anna, other]).copies).toEqual([]);
  });

  test('two with the same long questions, where nobody knows who asks', () => {
    const list = (answers: readonly string[]) =>
      answers.flatMap((answer, i) => [
        `Kunt u mij zo uitgebreid mogelijk vertellen hoe dat in jaar ${i} is gegaan, van begin tot eind?`,
        answer,
      ]);
    const [one, two] = [
      ['Dat weet ik niet meer precies.', 'Toen was alles anders.', 'Goed.'],
      ['Met de trein en de bus.', 'Slecht, heel slecht.', 'O.'],
    ].map((answers, i) => documentOf(spoken(list(answers), '# Bijlage 1: Interview'), { file: `${i}.docx` }));
    expect(one === undefined || two === undefined ? 0 : projectOf([one, two]).transcripts.length).toBe(2);
  });

  test('two who hardly say anything', () => {
    const talk = 'I: Gaat het goed met u?\nR: Ja, dat gaat wel goed hoor.\nI: Echt waar?\nR: Ja.';
    const two = documentOf(`# Interview respondent 1\n${talk}\n# Interview respondent 2\n${talk}`);
    expect(projectOf([two]).transcripts).toHaveLength(2);
  });

  test('two who answer a list of questions with a word', () => {
    const questions = Array.from({ length: 20 }, (_, i) => `O: Vraag ${i}: bent u daar tevreden over?`);
    const answered = (answers: string) =>
      questions.flatMap((question, i) => [
        question,
        `R: ${answers[i % answers.length] === 'j' ? 'Ja.' : 'Nee.'}`,
      ]);
    const file = (name: string, answers: string) =>
      documentOf(spoken(answered(answers), '# Enquête'), { file: name });
    expect(projectOf([file('a.docx', 'jjjn'), file('b.docx', 'jjnj')]).transcripts).toHaveLength(2);
  });
});

describe('which one counts', () => {
  const appendix = documentOf(spoken(TALK, '# Bijlage 4: Interview kapper 1'), { file: 'scriptie.docx' });

  test('an appendix, that the report cites, before a file', () => {
    expect(projectOf([anna, appendix]).transcripts.map(({ id }) => id)).toEqual(['b4']);
  });

  test('one of which it is known who answers, before a raw transcript', () => {
    const raw = TALK.map((line) => line.replace(/^\w+: /u, '').replace(/\{?\d\}?/gu, ''));
    const project = projectOf([documentOf(spoken(raw, '# Bijlage 1: Interview'), { file: 'a.txt' }), anna]);
    expect(project.transcripts.map(({ id }) => id)).toEqual(['kapper1-anna']);
    expect(project.respondents).toHaveLength(1);
  });

  test('what kantlijn.yaml names; the other id means it too', () => {
    const yaml = 'groups: { kappers: { transcripts: [kapper1-bert] } }';
    const file = parseProjectFile(yaml, 'kantlijn.yaml', []);
    expect(projectOf([anna, bert], { file }).transcripts.map(({ id }) => id)).toEqual(['kapper1-bert']);
    const both = 'groups: { kappers: { transcripts: [kapper1-anna, kapper1-bert] } }';
    const twice = projectOf([anna, bert], { file: parseProjectFile(both, 'kantlijn.yaml', []) });
    expect(twice.groups[0]?.transcripts).toEqual(['kapper1-anna']);
    expect(twice.findings.map(({ code }) => code)).toEqual([]);
  });
});

test('codings of the other id are on the interview that counts', () => {
  const text =
    'codings: [{ from: { turn: 6, offset: 4 }, to: { turn: 6, offset: 24 }, quote: mensen niet afbellen, codes: [3] }]';
  const codings = [parseCodings(text, 'codings/c2/kapper1-bert.yaml', [])];
  const project = projectOf([anna, bert], { codings });
  expect(fragmentsIn(project)).toContain('kapper1-anna:6.2 | c2 | mensen niet afbellen | kapper1-bert.docx');
  expect(counts(project)).toContain('3 1 1');
});

test('notes that nobody signed are of whom their file is called after', () => {
  const unsigned = (file: string) =>
    documentOf(spoken(TALK), { file, notes: { 1: by('', 'begin (Label 1)') } });
  const coders = (...files: string[]) =>
    projectOf(files.map(unsigned)).fragments.map(({ coder }) => said(coder));
  expect(coders('k1-eva.md', 'k1-Finn.md')).toEqual(['eva', 'Finn']);
  expect(coders('codeur A/k1.md', 'codeur B/k1.md')).toEqual(['A', 'B']);
  expect(coders('k1.md', 'k1 - kopie.md')).toEqual(['']);
});

test('what is withheld of an interview is withheld in its copies too, and rather more', async () => {
  const plain = (line: string) => line.replace(/\{\d|\d\}/g, '');
  const changed = TALK.map((line) => line.replace('komen de vaste', 'kwamen vaste'));
  const markdown = (lines: readonly string[]) => [HEADING, ...lines.map(plain)].join('\n\n');
  await withFolder(async (folder) => {
    put(folder, 'kapper1-anna.md', markdown(TALK));
    put(folder, 'kapper1-bert.md', markdown(changed));
    put(folder, 'kantlijn.yaml', 'title: Kappers\nlanguage: nl\nsources: ["*.md"]\n');
    put(
      folder,
      'decisions.yaml',
      'withhold: [{ transcript: kapper1-anna, words: komen de vaste klanten }]\n',
    );
    const { gate, loaded } = await sessionIn(folder);
    const { transcripts, copies } = loaded.project;
    const read = [...transcripts, ...copies.map(({ transcript }) => transcript)];
    const shown = read.map(({ document }) =>
      document.paragraphs.map(({ text }) => String(gate.text(text))).join('\n'),
    );
    expect(shown).toHaveLength(2);
    for (const words of shown) {
      expect(words).toContain('koffie');
      expect(words).not.toContain('vaste klanten');
    }
  });
});

test('one coder who gives the same words one code twice is told', () => {
  const twice = documentOf(
    spoken(TALK.map((line) => line.replace('{3mensen niet afbellen3}', '{3{4mensen niet afbellen4}3}'))),
    {
      notes: { 3: by('Anna', 'uitval (Label 3)'), 4: by('Anna', 'uitval (Label 3)') },
    },
  );
  expect(found(projectOf([twice]))).toEqual(['K218 2']);
  expect(counts(projectOf([twice]))).toEqual(['3 1 1']);
});

test('an appendix that holds an interview a second time is cited as that interview', () => {
  const more = TALK.flatMap((line) => [line, line.replace('acht', 'negen').replace(/\{?\d\}?/gu, '')]);
  const own = spoken(more, '# Bijlage 4: Interview kapper 1');
  const again = spoken(more, '# Bijlage 5: Interview kapper 2').replace(/\{?\d\}?(?!:)/gu, '');
  const thesis = documentOf(`# Resultaten\nDe dag begint met koffie.[^1]\n${own}\n${again}`, {
    footnotes: { 1: 'Bijlage 5. Label 1.' },
    notes: { 1: by('Anna', 'begin (Label 1)') },
  });
  const project = projectOf([thesis]);
  expect(project.transcripts.map(({ id }) => id)).toEqual(['b4']);
  expect(found(project)).toEqual(['K150 0 0 0']);
  const { citations } = citedIn(project, thesis);
  expect(citations.flatMap(({ targets }) => targets.map(({ transcript }) => transcript))).toEqual(['b4']);
});

test('folders and files that are called after coders make no groups', () => {
  const third = (file: string, author: string) =>
    documentOf(
      spoken(
        ['I: Hoe begint uw dag?', 'K: {1Ik was eerst alle handdoeken1} van de dag ervoor en dan pas koffie.'],
        '# Interview kapper 3',
      ),
      {
        file,
        notes: { 1: by(author, 'begin (Label 1)') },
      },
    );
  const called = (path: (coder: string, interview: number) => string) =>
    projectOf([
      { ...anna, file: path('anna', 1) },
      { ...other, file: path('anna', 2) },
      { ...bert, file: path('bert', 1) },
      third(path('bert', 3), 'Bert'),
    ]).groups.map(({ id }) => id);
  expect(called((coder, interview) => `${coder}/kapper${interview}.docx`)).toHaveLength(1);
  expect(called((coder, interview) => `kapper${interview}-${coder}.docx`)).toHaveLength(1);
});
