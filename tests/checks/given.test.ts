import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/app/findings/catalogue.ts';
import { checkProject } from '../../src/checks/check-project.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseCrosswalk } from '../../src/files/crosswalk-file.ts';
import { parseDecisions } from '../../src/files/decisions-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import { documentOf, projectOf } from '../support/build.ts';
import { gapsOf } from '../support/gaps.ts';

/** A project in which almost everything is wrong. */
function wrong() {
  const findings: Parameters<typeof parseCodebook>[2] = [];
  const document = documentOf(
    `# Bijlage 4: Interview respondent 1
     Datum: 3 mei
     O: Onderzoeker
     R: Respondent
     O: {1Hoe?1}
     S: Wat?
     R: {2Zo {3en {4zo1} 2}3}4} {5ja5} {6nee6} {7och7}
     # Bijlage 4: Gesprek
     O: Onderzoeker
     X: Tolk
     O: {8Hoe?
     X: Zo.8}
     # {9Slot9}`,
    {
      notes: {
        1: 'bus (Label 1, sub 1)',
        2: 'bus (Label 1, sub 9)',
        3: 'fiets (Label 1 ad.1)',
        4: 'trein (Label 1, sub 1, ad.3)',
        5: 'Vervoer: fiets (Label 1, sub 1)',
        6: 'trein 4/1',
        7: 'mooi',
        8: 'bus (Label 1, sub 1)',
        9: 'bus (Label 1, sub 1)',
      },
    },
  );
  const book =
    'labels: { 1: { name: Vervoer, sub: { 1: Bus, 2: Fiets, 3: { name: Trein, was: [4/1] } } }, x: Fout }';
  const project = projectOf([document, documentOf('Niets.', { file: 'leeg.md' })], {
    codebooks: [parseCodebook(book, 'boek.yaml', findings)],
    file: parseProjectFile(
      'groups: { koks: { codebook: boek.yaml, transcripts: [b4, b9] } }\nrespondents: { koks-9: {} }\nspeakers: { S: baas }\ntitle: { a: b }',
      'kantlijn.yaml',
      findings,
    ),
    crosswalk: parseCrosswalk(
      'themes: [{ codes: { koks: [9/9], kks: [1] } }, { codes: [1] }]',
      'thema.yaml',
      findings,
    ),
    decisions: parseDecisions(
      'withhold: [weg]\ncorrections: { weg: [1] }\naside: [{ transcript: b7, turn: nul }]',
      'decisions.yaml',
      findings,
    ),
    findings,
  });
  return checkProject(project).findings;
}

test('every sentence finds what it is filled with', () => {
  const findings = wrong();
  const codes = new Set(findings.map(({ code }) => code));
  expect(codes.size).toBeGreaterThan(20);
  for (const { code, facts, words } of findings) {
    const { message, hint } = CATALOGUE.kindOf(code);
    for (const { name } of gapsOf(message)) expect(Object.keys(facts)).toContain(name);
    for (const { name, isOptional } of gapsOf(hint))
      if (!isOptional) expect(Object.keys({ ...facts, ...words })).toContain(name);
  }
});
