import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { ENDLESS } from '../support/shared.ts';

/** Who says what, and how many remarks are told. */
function read(lines: readonly string[]) {
  const project = projectOf([documentOf(`# Interview 1\nO: Hoe?\nR: Zo.\nO: En?\n${lines.join('\n')}`)]);
  const [talk] = project.transcripts;
  const told = (kind: string) =>
    checkProject(project).findings.flatMap(({ code, facts }) => (code === kind ? [facts.count] : []));
  return {
    said: (talk?.turns ?? []).slice(3).map((turn) => `${turn.speaker} ${turn.role} | ${said(turn.text)}`),
    told: told('K169'),
    unmarked: told('K171'),
  };
}

describe('what is written of a talk is said by nobody', () => {
  test.each<[string, string[], string[], number[]]>([
    [
      'below the last turn, with all that follows',
      ['R: Fijn.', 'Nagesprek: hij wil stoppen.', 'Hij liep mee.'],
      ['R respondent | Fijn.', 'Nagesprek other | hij wil stoppen.\nHij liep mee.'],
      [1],
    ],
    [
      'between the turns, that line alone',
      ['R: Fijn.', 'Observatie: kijkt weg.', 'En warm.', 'O: En nu?', 'R: Goed.'],
      [
        'R respondent | Fijn.',
        'Observatie other | kijkt weg.',
        'R respondent | En warm.',
        'O researcher | En nu?',
        'R respondent | Goed.',
      ],
      [1],
    ],
    [
      'behind the end of the recording',
      ['R: Fijn.', '[opname stopt]', 'Zij vertelde meer.'],
      ['R respondent | Fijn.', 'opname stopt other | Zij vertelde meer.'],
      [1],
    ],
    [
      'below a heading',
      ['R: Fijn.', '## Nagesprek', 'Zij vertelde meer.'],
      ['R respondent | Fijn.', 'Nagesprek other | Zij vertelde meer.'],
      [1],
    ],
    [
      'in English, by whoever wrote it',
      ['R: Fine.', "Researcher's note: she was tired.", 'Field note (later): rain.'],
      ['R respondent | Fine.', "Researcher's note other | she was tired.", 'Field note other | rain.'],
      [2],
    ],
    ['and the end alone is no words', ['R: Fijn.', 'Einde interview'], ['R respondent | Fijn.'], []],
    [
      'but whoever takes it up again does',
      ['R: Fijn.', '[opname stopt]', 'R: Nog iets.'],
      ['R respondent | Fijn.', 'R respondent | Nog iets.'],
      [],
    ],
    [
      'a list of what somebody says is hers',
      ['R: Drie dingen.', 'Observatie: ik kijk.', 'Interventie: ik doe.', 'O: Ja?', 'R: Ja.'],
      [
        'R respondent | Drie dingen.\nObservatie: ik kijk.\nInterventie: ik doe.',
        'O researcher | Ja?',
        'R respondent | Ja.',
      ],
      [],
    ],
  ])('%s', (_, lines, expected, told) => {
    expect(read(lines)).toEqual({ said: expected, told, unmarked: [] });
  });

  test.each<[string, string[], string[], number[], number[]]>([
    [
      'goes on with whoever spoke before it, and is told',
      ['R: Fijn.', '[opname gestopt]', '[opname hervat]', 'Waar was ik.', 'O: Thuis.'],
      ['R respondent | Fijn.\nWaar was ik.', 'O researcher | Thuis.'],
      [],
      [1],
    ],
    [
      'with a reason',
      ['R: Fijn.', '[opname onderbroken: brandalarm]', 'Zo.', '(pauze)', 'En zo.', 'O: Ja.'],
      ['R respondent | Fijn.\nZo.\nEn zo.', 'O researcher | Ja.'],
      [1],
      [2],
    ],
    [
      'and by a mark of her own where she has one',
      ['R: Fine.', '[Recording stopped: fire drill]', '[Recording resumed]', 'R: Where was I.', 'O: Yes.'],
      ['R respondent | Fine.', 'R respondent | Where was I.', 'O researcher | Yes.'],
      [1],
      [],
    ],
    [
      'but not before it is taken up again',
      ['R: Fijn.', '[opname gestopt, telefoon]', 'Zij belt met huis.', '[opname hervat]', 'R: Zo.'],
      ['R respondent | Fijn.', 'opname gestopt, telefoon other | Zij belt met huis.', 'R respondent | Zo.'],
      [1],
      [],
    ],
    [
      'with more than a reason, which is told',
      ['R: Fijn.', '(gesprek onderbroken omdat mijn man thuiskwam)', 'R: Zo.', 'O: Ja.'],
      ['R respondent | Fijn.', 'R respondent | Zo.', 'O researcher | Ja.'],
      [1],
      [],
    ],
    [
      'a pause that somebody talks of is talk',
      ['R: Fijn.', 'De pauze is om tien uur.', 'O: Ja.'],
      ['R respondent | Fijn.\nDe pauze is om tien uur.', 'O researcher | Ja.'],
      [],
      [],
    ],
    [
      'what is said behind the bracket is said',
      ['R: Fijn.', '(pauze, even denken) Ja, dat wel.', '[opname gestopt: bel] Dat was de post.', 'O: Ja.'],
      [
        'R respondent | Fijn.\n(pauze, even denken) Ja, dat wel.\n[opname gestopt: bel] Dat was de post.',
        'O researcher | Ja.',
      ],
      [],
      [],
    ],
    [
      'so is what stands behind a bracket that nobody closed',
      ['R: Fijn.', '(pauze, en toen ging ik weg', 'O: Ja.'],
      ['R respondent | Fijn.\n(pauze, en toen ging ik weg', 'O researcher | Ja.'],
      [],
      [],
    ],
    [
      'but not a bracket inside the reason',
      ['R: Fijn.', '[pauze: koffie (met taart)]', 'Zo.', 'O: Ja.'],
      ['R respondent | Fijn.\nZo.', 'O researcher | Ja.'],
      [1],
      [1],
    ],
  ])('the recording is broken off: %s', (_, lines, expected, told, unmarked) => {
    expect(read(lines)).toEqual({ said: expected, told, unmarked });
  });

  test('a note of the researcher between brackets needs no word for who writes it', () => {
    const lines = ['R: Fijn.', '[Notitie JB: collega komt binnen]', 'En warm.', 'O: En nu?', 'R: Goed.'];
    expect(read(lines).said).toEqual([
      'R respondent | Fijn.',
      'Notitie JB other | collega komt binnen]',
      'R respondent | En warm.',
      'O researcher | En nu?',
      'R respondent | Goed.',
    ]);
  });

  test('but what is said behind the brackets is said', () => {
    const lines = ['R: Fijn.', '(Noot: vorig jaar) Toen was het anders (lacht)', 'O: En nu?', 'R: Goed.'];
    expect(read(lines).said).toEqual([
      'R respondent | Fijn.\n(Noot: vorig jaar) Toen was het anders (lacht)',
      'O researcher | En nu?',
      'R respondent | Goed.',
    ]);
  });

  test('but whoever answers is a person', () => {
    const { transcripts } = projectOf([documentOf('# Interview 1\nO: Hoe?\nMemo: Zo.\nO: En?\nMemo: Ja.')]);
    expect(transcripts[0]?.turns.map(({ speaker, role }) => `${speaker} ${role}`)).toEqual([
      'O researcher',
      'Memo respondent',
      'O researcher',
      'Memo respondent',
    ]);
  });
});

test.each(['_', '. ', ']'])('a line of nothing but “%s” between two letters is read in time', (sign) => {
  const started = performance.now();
  read(['R: Fijn.', `x${sign.repeat(200_000)}x`]);
  expect(performance.now() - started).toBeLessThan(ENDLESS);
});
