import { describe, expect, test } from 'vitest';
import { parseProjectFile } from '../../src/files/project-file.ts';
import type { Document } from '../../src/model/document.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

const TALK = 'O: Hoe?\nR: Zo.';

function projectWith(yaml: string, documents: readonly Document[]) {
  const findings: Finding<RawText>[] = [];
  const file = parseProjectFile(yaml, 'kantlijn.yaml', findings);
  const project = projectOf(documents, { file, findings });
  return { ...project, codes: project.findings.map(({ code, line }) => `${code} ${line}`) };
}

describe('what kantlijn.yaml says of interviews', () => {
  const files = [
    documentOf(TALK, { file: 'een.docx' }),
    documentOf(`# Vervoer\n${TALK}\n# Wonen\n${TALK}`, { file: 'twee.docx' }),
  ];

  test('their ids, by document and by the words of a heading, and their dates', () => {
    const yaml = [
      'transcripts:',
      '  b3: { source: een.docx, date: 2016-04-05 }',
      '  b4: { source: twee.docx, heading: vervoer }',
      '  b5: { heading: Wonen }',
    ].join('\n');
    const { transcripts, codes } = projectWith(yaml, files);
    expect(transcripts.map(({ id, date }) => [id, said(date?.text)])).toEqual([
      ['b3', '2016-04-05'],
      ['b4', null],
      ['b5', null],
    ]);
    expect(codes).toEqual([]);
  });

  test('who asks and who answers, where signs stand for names', () => {
    const talk = '== Twaalf kasten, dus.\n~~ Hoeveel zijn het er?\n== Twaalf.\n~~ Zo.';
    const yaml = 'speakers: { "==": respondent, "~~": researcher }';
    const { transcripts } = projectWith(yaml, [documentOf(`# Bijlage 6: Interview imker 1\n${talk}`)]);
    expect(transcripts.flatMap(({ turns }) => turns.map(({ role, text }) => [role, said(text)]))).toEqual([
      ['respondent', 'Twaalf kasten, dus.'],
      ['researcher', 'Hoeveel zijn het er?'],
      ['respondent', 'Twaalf.'],
      ['researcher', 'Zo.'],
    ]);
  });

  test('an id for an interview that is not there', () => {
    expect(projectWith('transcripts:\n  b9: { source: drie.docx }\n', files).codes).toEqual(['K731 2']);
  });

  test('one person in two interviews', () => {
    const yaml = [
      'groups: { koks: { transcripts: [een, twee] } }',
      'respondents: { koks-1: { transcripts: [een, twee], functie: kok } }',
    ].join('\n');
    const two = ['een.docx', 'twee.docx'].map((file) => documentOf(TALK, { file }));
    const { respondents, codes } = projectWith(yaml, two);
    expect(respondents.map(({ id, transcripts }) => [id, ...transcripts])).toEqual([
      ['koks-1', 'een', 'twee'],
    ]);
    expect(codes).toEqual([]);
  });

  test('somebody else, and a mark of several', () => {
    const yaml = 'speakers: { Fien: other, Koor: shared, X: researcher }\n';
    const talk = '# Interview 1\nX: Hoe?\nR1: Zo.\nR2: Nee.\nFien: Koffie?\nKoor: Ja!';
    const [transcript] = projectWith(yaml, [documentOf(talk)]).transcripts;
    expect(
      transcript?.turns.map(({ speaker, role, respondents }) => [speaker, role, ...respondents]),
    ).toEqual([
      ['X', 'researcher'],
      ['R1', 'respondent', 'respondenten-1'],
      ['R2', 'respondent', 'respondenten-2'],
      ['Fien', 'other'],
      ['Koor', 'shared', 'respondenten-1', 'respondenten-2'],
    ]);
  });

  test('signs in place of marks', () => {
    const yaml = 'speakers: { ">>": researcher, "--": respondent }\n';
    const talk = '# Interview 1\n>> Hoe laat?\n-- Om vijf uur.\n>> En dan?\n-- Deeg maken.';
    const [transcript] = projectWith(yaml, [documentOf(talk)]).transcripts;
    expect(transcript?.turns.map(({ speaker, role, text }) => [speaker, role, wordsOf(text)])).toEqual([
      ['>>', 'researcher', 'Hoe laat?'],
      ['--', 'respondent', 'Om vijf uur.'],
      ['>>', 'researcher', 'En dan?'],
      ['--', 'respondent', 'Deeg maken.'],
    ]);
  });

  test('a role that is none', () => {
    expect(projectWith('speakers: { X: baas }\n', files).codes).toEqual(['K718 1']);
  });
});
