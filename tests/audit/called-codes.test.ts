import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const talk = (number: number, who: string, code: string) =>
  `# Bijlage ${number}: Interview ${who}\n\nO: Hoe is het?\n\nR: {==Het gaat.==}{>>@kim: ${code}<<}\n`;
const INTERVIEWS = [
  talk(1, 'huurder 1', 'lekkage'),
  talk(2, 'huurder 2', 'lekkage'),
  talk(3, 'verhuurder 1', 'huur'),
  talk(4, 'verhuurder 2', 'huur'),
].join('\n');

async function cited(footnote: string) {
  const text = `# Verslag\n\n## Resultaten\n\nZo is het hier.[^1]\n\n${INTERVIEWS}\n[^1]: ${footnote}\n`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report });
  return {
    targets: found?.report.citations.flatMap(({ targets }) =>
      targets.map(
        ({ transcript, code, status }) =>
          `${transcript === null ? '-' : said(transcript)}:${said(code)} ${status}`,
      ),
    ),
    codes: found?.findings.map(({ code }) => code).filter((code) => /^K30/.test(code)),
    groups: found?.findings.flatMap(({ words }) => (words.groups == null ? [] : said(words.groups))),
  };
}

test.each<[string, string[], string[]]>([
  ['Bijlage 3. Code huur.', ['b3:huur found'], []],
  ['Bijlage 1. Code huur.', ['b1:huur unknown-code'], ['K302']],
  ['Bijlage 2. Thema huur.', ['b2:huur unknown-code'], ['K302']],
  ['Bijlage 1. Code parkeren.', ['b1:parkeren unknown-code'], ['K302']],
  ['Code: parkeren.', ['-:parkeren unknown-code'], ['K302']],
  ['Code: Burgerlijk wetboek, artikel 3', [], []],
  ['Code: Wetboek van Strafrecht.', [], []],
  ['Code: Penal Code, section 12.', [], []],
])('a footnote that calls something a code: %s', async (footnote, targets, codes) => {
  const found = await cited(footnote);
  expect(found.codes).toEqual(codes);
  expect(found.targets).toEqual(targets);
});

test('a code that another group has is told to be there', async () => {
  expect((await cited('Bijlage 1. Code huur.')).groups).toEqual(['Verhuurder']);
  expect((await cited('Bijlage 1. Code parkeren.')).groups).toEqual([]);
});
