import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const talk = (number: number, answers: string) =>
  `# Bijlage ${number}: Interview respondent ${number}\n\nI: Hoe rijdt het?\n\nR: ${answers}\n`;
const coded = (words: string, code: string) => `{==${words}==}{>>@kim: Fietsen: ${code}<<}.`;
const WIND = coded('Op de dijk waait het altijd', 'wind (Label 1, sub 1)');
const LIGHT = coded('Mijn lamp doet het niet', 'verlichting (Label 1, sub 2)');

/** Respondent 1 has wind, 2 has lights, 3 has both. */
const INTERVIEWS = [talk(1, WIND), talk(2, LIGHT), talk(3, `${WIND} ${LIGHT}`)].join('\n');

async function audited(report: string, interviews = INTERVIEWS) {
  const bytes = new TextEncoder().encode(`# Verslag\n\n## Resultaten\n\n${report}\n\n${interviews}`);
  const found = auditProject(projectOf([await readSource({ name: 'verslag.md', bytes })]));
  return {
    claims: found?.report.claims.map(({ status }) => status),
    codes: found?.findings.map(({ code }) => code).filter((code) => code !== 'K310'),
  };
}

describe('a sentence that says another code of each respondent', () => {
  const NOTE = '[^1]\n\n[^1]: Bijlage 1 en 2. Label 1, sub 1 en sub 2.';
  test.each<[string, string, string[]]>([
    ['Respondent 1 noemt de wind en respondent 2 de verlichting.', 'holds', ['K313', 'K313']],
    ['Respondent 1 en 2 noemen respectievelijk de wind en de verlichting.', 'holds', ['K313', 'K313']],
    ['De wind hindert respondent 1, het slechte licht respondent 2.', 'holds', ['K313', 'K313']],
    ['De wind wordt genoemd door respondent 1, de verlichting door respondent 2.', 'holds', ['K313', 'K313']],
    ['Respondent 1 noemt de verlichting en respondent 2 de wind.', 'contradicted', ['K303', 'K303', 'K501']],
    [
      'Respondent 1 en 2 noemen respectievelijk de verlichting en de wind.',
      'contradicted',
      ['K303', 'K303', 'K501'],
    ],
    ['Respondent 1 en 2 noemen de wind en de verlichting.', 'contradicted', ['K303', 'K303', 'K501']],
    ['Respondent 1 noemt de wind, respondent 9 de verlichting.', 'unclear', ['K303', 'K306', 'K313', 'K507']],
  ])('%s', async (sentence, status, codes) => {
    const found = await audited(`${sentence}${NOTE}`);
    expect(found.claims).toEqual([status]);
    expect([...(found.codes ?? [])].sort()).toEqual(codes);
  });
});

describe('one of several codes that a citation names', () => {
  test.each<[string, string[]]>([
    ['Respondent 3 rijdt niet graag als er wind staat.[^1]', ['K314']],
    ['Respondent 3 heeft last van wind en van een kapotte lamp.[^1]', []],
    ['Respondent 3 zegt: “Op de dijk waait het altijd. Mijn lamp doet het niet”.[^1]', []],
  ])('is asked about where the sentence has no word of it: %s', async (sentence, codes) => {
    const found = await audited(`${sentence}\n\n[^1]: Bijlage 3. Label 1, sub 1 en sub 2.`);
    expect(found.codes).toEqual(codes);
  });
});

describe('a citation that names respondents and a code', () => {
  const GROUP = `# Bijlage 1: Focusgroep\n\nM: Hoe rijdt het?\n\nR1: ${WIND}\n\nR2: ${LIGHT}\n\nR3: Ik loop liever.\n`;
  test.each<[string, string[]]>([
    ['Dat is de wind (R1; label 1, sub 1).', []],
    ['Dat is de wind (R2; label 1, sub 1).', ['K303']],
    ['Dat is de wind (R2, bijlage 1, label 1, sub 1).', ['K303']],
    ['Dat is de wind (R8; label 1, sub 1).', ['K301']],
  ])('means their fragments: %s', async (report, codes) => {
    expect((await audited(report, GROUP)).codes).toEqual(codes);
  });
});
