import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

interface Talk {
  readonly heading: string;
  /** What is noted on each answer. */
  readonly notes: readonly string[];
}

/** The claims and the cited codes of one sentence, in a report of its own beside these interviews. */
function audited(sentence: string, talks: readonly Talk[]) {
  const interviews = talks.map(({ heading, notes }, i) => {
    const answers = notes.map(
      (_, n) => `O: En dan?\nR: {${n + 1}Antwoord ${i} en ${n} op de vraag.${n + 1}}`,
    );
    return documentOf(`# ${heading}\n${answers.join('\n')}`, {
      file: `${heading}.docx`,
      notes: Object.fromEntries(notes.map((note, n) => [n + 1, note])),
    });
  });
  const report = documentOf(`# Uitkomsten\n${sentence}\nDe uitwerking staat apart (interview 1).`, {
    file: 'verslag.docx',
  });
  const found = auditProject(projectOf([...interviews, report], {}));
  return {
    claims: found?.report.claims.map((row) => `${row.status} ${row.counted}/${row.of}`),
    cited: found?.report.citations
      .filter(({ kind }) => kind === 'citation')
      .flatMap(({ targets }) => targets.map(({ code, status }) => `${said(code)} ${status}`)),
    codes: found?.findings.map(({ code }) => code),
  };
}

const LETTERS: readonly Talk[] = [
  { heading: 'Interview bakker 1', notes: ['A1 vroeg op', 'B2 winst'] },
  { heading: 'Interview bakker 2', notes: ['A1 vroeg op'] },
  { heading: 'Interview bakker 3', notes: ['B2 winst'] },
  { heading: 'Interview slager 1', notes: ['A1 koud', 'C1a mes'] },
  { heading: 'Interview slager 2', notes: ['C1a mes'] },
];

describe('codes alone in parentheses', () => {
  test.each<[string, string[], string[]]>([
    ['Twee van de drie bakkers staan vroeg op (A1).', ['holds 2/3'], ['A/1 found']],
    ['Alle bakkers staan vroeg op (zie code A1).', ['contradicted 2/3'], ['A/1 found']],
    ['Eén slager heeft het koud (A1).', ['holds 1/2'], ['A/1 found']],
    ['Beide slagers snijden zich (C1a).', ['holds 2/2'], ['C/1/a found']],
    // A1 is another code in each of the two codebooks.
    ['De helft van de respondenten noemt dit (A1).', ['unclear 3/5'], ['A/1 found', 'A/1 found']],
    ['Alle bakkers lezen de krant (A4).', ['unclear 0/0'], []],
    ['Alle bakkers noemen dit (A1, in 2019).', ['unclear 0/0'], []],
  ])('%s', (sentence, claims, cited) => {
    const found = audited(sentence, LETTERS);
    expect(found.claims).toEqual(claims);
    expect(found.cited).toEqual(cited);
  });

  const WORDS: readonly Talk[] = [
    { heading: 'Interview molenaar 1', notes: ['Zorg: regen', '#trots'] },
    { heading: 'Interview molenaar 2', notes: ['Zorg: regen'] },
    { heading: 'Interview molenaar 3', notes: ['trots', 'Wieken te zwaar'] },
  ];
  test.each<[string, string[], string[]]>([
    ['Twee molenaars zien op tegen het weer (Zorg: regen).', ['holds 2/3'], ['zorg/regen found']],
    ['Twee molenaars houden van de stad (#trots).', ['holds 2/3'], ['trots found']],
    ['Geen van de molenaars houdt van de stad (#trots).', ['contradicted 2/3'], ['trots found']],
    [
      'Alle molenaars klagen over het tillen (wieken te zwaar).',
      ['contradicted 1/3'],
      ['wieken te zwaar found'],
    ],
    ['Alle molenaars klagen over het tillen (wieken te zwaar of te oud).', ['unclear 1/3'], []],
    ['Alle molenaars houden van de stad (TROTS).', ['contradicted 2/3'], ['trots found']],
    // A word as any other.
    ['Twee molenaars zijn blij (trots).', ['unclear 2/3'], []],
  ])('%s', (sentence, claims, cited) => {
    const found = audited(sentence, WORDS);
    expect(found.claims).toEqual(claims);
    expect(found.cited).toEqual(cited);
  });

  test('a footnote that names interviews as well is the one that the sentence rests on', () => {
    const found = audited('Twee van de drie bakkers staan vroeg op (A1) (bakker 1 en 2; code A1).', LETTERS);
    expect(found.claims).toEqual(['holds 2/3']);
  });
});

describe('a code of two groups, each with a respondent 1', () => {
  const talks = (notes: readonly string[]): readonly Talk[] => [
    { heading: 'Interview kok 1', notes: [notes[0] ?? ''] },
    { heading: 'Interview kok 2', notes: ['B2 laat naar huis'] },
    { heading: 'Interview ober 1', notes: [notes[1] ?? ''] },
    { heading: 'Interview ober 2', notes: [notes[1] ?? ''] },
  ];
  const ONE = talks(['A1 hitte', 'A1 hitte in de keuken']);
  const OTHER = talks(['A1 hitte', 'A1 fooien']);
  const UNNAMED = talks(['A1', 'A1']);
  test.each<[string, readonly Talk[], string]>([
    ['Drie van de vier respondenten klagen (A1).', ONE, 'holds 3/4'],
    ['Twee van de vier respondenten klagen (A1).', ONE, 'contradicted 3/4'],
    ['Drie van de vier respondenten klagen (kok 1, ober 1 en 2; code A1).', ONE, 'holds 3/4'],
    ['Alle respondenten klagen (kok 1, ober 1 en 2; code A1).', ONE, 'contradicted 3/4'],
    // Of which of the two it is said, the number does not tell.
    ['Alle respondenten behalve respondent 2 klagen (kok 1, ober 1 en 2; code A1).', ONE, 'unclear 3/4'],
    ['Drie van de vier respondenten klagen (kok 1, ober 1 en 2; code A1).', OTHER, 'unclear 3/4'],
    ['Drie van de vier respondenten klagen (A1).', UNNAMED, 'unclear 3/4'],
    ['Drie van de vier respondenten klagen (kok 1, ober 1 en 2; code A1).', UNNAMED, 'holds 3/4'],
  ])('%s', (sentence, interviews, claim) => {
    expect(audited(sentence, interviews).claims).toEqual([claim]);
  });
});

describe('what the report counts its respondents as', () => {
  const PLAIN: readonly Talk[] = [1, 2, 3, 4].map((number) => ({
    heading: `Interview R${number}`,
    notes: number === 4 ? ['2.1 storm'] : ['1.1 haven', '2.1 storm'],
  }));
  test.each<[string, string[]]>([
    ['Ik sprak vier schippers. De meeste schippers noemen de haven (1.1).', ['holds 3/4', 'holds 4/4']],
    [
      'All four skippers fear the storm (code 2.1). Half of the skippers miss the harbour (code 1.1).',
      ['holds 4/4', 'contradicted 3/4'],
    ],
    ['Alle vier de thema’s komen terug. De meeste thema’s gaan over de haven (1.1).', []],
    [
      'Only one skipper misses the harbour (code 1.1). We interviewed four skippers.',
      ['contradicted 3/4', 'holds 4/4'],
    ],
  ])('%s', (sentence, claims) => {
    expect(audited(sentence, PLAIN).claims?.filter((claim) => !claim.startsWith('unclear'))).toEqual(claims);
  });
});
