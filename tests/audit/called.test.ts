import { describe, expect, it } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

/** A report with one footnote, above two interviews with these headings. */
function cited(footnote: string, headings: readonly [string, string]) {
  const [first, second] = headings;
  const text = `
    # Resultaten
    De brug is te steil, zeggen zij allebei.[^1]
    # ${first}
    I: Wat vindt u van de brug?
    R: {1De brug is te steil1}.
    # ${second}
    I: Wat vindt u van de brug?
    R: Nou, {2steil hoor2}.
  `;
  const document = documentOf(text, { notes: { 1: 'Label 1', 2: 'Label 1' }, footnotes: { 1: footnote } });
  const targets = auditProject(projectOf([document], { report: document.file }))?.report.citations[0]
    ?.targets;
  return targets?.map(({ status }) => status);
}

/** A report above an appendix with three interviews, of which the first two have the code. */
function citedInside(footnote: string) {
  const talk = (number: number, words: string) =>
    `## Interview ${number}\nI: Wat vindt u van de brug?\nR: ${words}.\nI: En verder?\nR: Niets.`;
  const talks = [talk(1, '{1De brug is te steil1}'), talk(2, '{2Steil hoor2}'), talk(3, 'Ik kom er nooit')];
  const document = documentOf(
    `# Resultaten\nDe brug is te steil.[^1]\n# Bijlage B: Interviews\n${talks.join('\n')}`,
    { notes: { 1: 'Label 1', 2: 'Label 1' }, footnotes: { 1: footnote } },
  );
  const found = auditProject(projectOf([document], { report: document.file }));
  return found?.report.citations[0]?.targets.map(({ transcript, status }) => `${said(transcript)} ${status}`);
}

it.each([
  ['Bijlage B. Label 1.', ['i1 found', 'i2 found']],
  ['Bijlage B, interview 1. Label 1.', ['i1 found']],
  ['Bijlage B, interview 2 en 3. Label 1.', ['i2 found', 'i3 missing']],
  ['Bijlage C. Label 1.', ['bc unknown-transcript']],
] as const)('an appendix that holds several interviews: %s', (footnote, targets) => {
  expect(citedInside(footnote)).toEqual(targets);
});

it.each([
  ['Bijlage B, kok A, label 1.', ['kok-a-ploeg-3']],
  ['Kok B, bijlage B, label 1.', ['kok-b-ploeg-7']],
  ['Bijlage B, label 1.', ['kok-a-ploeg-3', 'kok-b-ploeg-7']],
] as const)('whom a citation names beside the appendix of several: %s', (footnote, expected) => {
  const talk = (heading: string, words: string) => `## ${heading}\nI: En de brug?\nR: ${words}.`;
  const document = documentOf(
    `# Resultaten\nDe brug is te steil.[^1]\n# Bijlage B: Interviews koks\n${talk('Kok A, ploeg 3', '{1Te steil1}')}\n${talk('Kok B, ploeg 7', '{2Steil hoor2}')}`,
    { notes: { 1: 'Label 1', 2: 'Label 1' }, footnotes: { 1: footnote } },
  );
  const found = auditProject(projectOf([document], { report: document.file }));
  const targets = found?.report.citations[0]?.targets;
  expect(targets?.map(({ transcript }) => said(transcript))).toEqual(expected);
});

describe('an interview that is cited by another name than its id', () => {
  it.each([
    ['by its own number', 'Interview 1 en 4. Label 1.', ['Bijlage 2: Interview 1', 'Bijlage 5: Interview 4']],
    [
      'an annex that is headed as an appendix',
      'Bijlage C en D. Label 1.',
      ['Appendix C: interview', 'Appendix D: interview'],
    ],
    [
      'by a respondent',
      'Respondent 3 en 7. Label 1.',
      ['Bijlage 1: Interview respondent 3', 'Bijlage 2: Interview respondent 7'],
    ],
    [
      'by whom it is with',
      'Interview 3 en 7. Label 1.',
      ['Bijlage A: Interview respondent 3', 'Bijlage B: Interview respondent 7'],
    ],
    ['as a talk', 'Gesprek 1 en 4. Label 1.', ['Gesprek 1 (kok)', 'Gesprek 4 (gast)']],
    ['as a talk, of an interview', 'Gesprekken 1 en 4. Label 1.', ['Interview 1', 'Interview 4']],
    ['as a transcript', 'Transcript 1, 4. Label 1.', ['Bijlage 2: Interview 1', 'Bijlage 5: Interview 4']],
    ['by its appendix', 'Bijlage A1 en A2. Label 1.', ['Bijlage A1: Interview 8', 'Bijlage A2: Interview 9']],
  ] as const)('%s', (_, footnote, headings) => {
    expect(cited(footnote, headings)).toEqual(['found', 'found']);
  });

  it('is unknown where nobody is called so', () => {
    expect(cited('Interview 5. Label 1.', ['Bijlage 2: Interview 1', 'Bijlage 5: Interview 4'])).toEqual([
      'unknown-transcript',
    ]);
  });
});

describe('where each group counts its own interviews', () => {
  const TALKS = ['1 lasser', '2 lasser', '1 slijper', '2 slijper'].map(
    (called, i) =>
      `# Interview ${called}\nI: Hoe gaat het?\nR: {${i + 1}Het gaat met dag ${i} van de ${called}${i + 1}}.`,
  );
  /** Lassers have code 1/1, and the second slijper has it too. */
  const NOTES = { 1: 'Label 1, sub 1', 2: 'Label 1, sub 1', 3: 'Label 1, sub 2', 4: 'Label 1, sub 1' };

  function pairs(sentence: string, footnote: string) {
    const text = `# Uitkomsten\n${sentence}\n${TALKS.join('\n')}`;
    const document = documentOf(text, { notes: NOTES, footnotes: footnote === '' ? {} : { 1: footnote } });
    const found = auditProject(projectOf([document], { report: document.file }));
    const targets = found?.report.citations.flatMap((one) => one.targets) ?? [];
    const errors = found?.findings.flatMap(({ code }) => (code === 'K301' ? [code] : [])) ?? [];
    return [...targets.map(({ transcript, status }) => `${said(transcript)} ${status}`), ...errors];
  }

  it.each<[string, string, string[]]>([
    ['De lassers klagen.[^1]', 'Interview 1. Label 1, sub 1.', ['i1 found']],
    ['De slijpers klagen.[^1]', 'Interview 1-2. Label 1, sub 1.', ['i1-2 missing', 'i2-2 found']],
    ['Zij klagen.[^1]', 'Interview 1 slijper. Label 1, sub 1.', ['i1-2 missing']],
    ['Zij klagen.[^1]', 'Interview 1 en 2. Label 1, sub 1.', ['i1 found', 'i2 found', 'i2-2 found']],
    ['Zij klagen.[^1]', 'Interview 3. Label 1, sub 1.', ['i3 unknown-transcript', 'K301']],
    ['Zij klagen (interview 1-2).', '', []],
    ['Zij klagen (interview 3).', '', ['K301']],
  ])('%s %s', (sentence, footnote, expected) => {
    expect(pairs(sentence, footnote)).toEqual(expected);
  });
});
