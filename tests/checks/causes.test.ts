import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

const BOOK = `
codebook: winkel
labels:
  1: { name: Personeel, sub: { 1: Werkdruk, 2: Rooster } }
  2: { name: Klanten, sub: { 1: Klachten afhandelen, 2: Wachttijd aan de kassa, 3: Reclame } }
`;

function projectWith(notes: Record<number, string>) {
  const marks = Object.keys(notes).map((n) => `R: Dat ging {${n}zo.${n}}\nO: En verder?`);
  const talk = documentOf(`# Bijlage 4: Interview respondent 1\nO: Hoe?\n${marks.join('\n')}`, { notes });
  return projectOf([talk], { codebooks: [parseCodebook(BOOK, 'codebook.yaml', [])] });
}

const NOTES = {
  1: 'Personeel: werkdruk (Label 1, sub 1)',
  2: 'Personeel: rooster (Label 1, sub 2)',
  3: 'Klanten: klachten afhandelen (Label 2, sub 1)',
  4: 'Klanten: wachttijd aan de kassa (Label 1, sub 2)',
};

describe('what a mistyped note causes', () => {
  test('stands below what is said of that note, and says to look there', () => {
    const { findings } = checkProject(projectWith(NOTES));
    const shown = findings.map(({ code, cause }) => [code, cause === null ? null : said(cause)]);
    expect(shown).toEqual([
      ['K205', 'b4:8'],
      ['K209', 'b4:8'],
      ['K209', null],
    ]);
    // A code that a note means is not one to take away; one that nobody means is.
    expect(findings.map(({ words }) => [said(words.slip), said(words.unmeant)]).slice(1)).toEqual([
      ['b4:8', null],
      [null, '2/3'],
    ]);
  });

  test('has no cause where somebody said that the note is right', () => {
    const project = projectWith(NOTES);
    const [slip] = checkProject(project).findings;
    const decision = { name: slip?.key?.shown ?? '', line: 1, at: null, of: null, why: null, on: null };
    const { findings } = checkProject({ ...project, accepted: [decision] });
    expect(findings.map(({ code, cause }) => [code, cause])).toEqual([
      ['K209', null],
      ['K209', null],
    ]);
  });
});
