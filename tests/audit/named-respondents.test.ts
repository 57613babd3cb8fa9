import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const WORDS = { Meike: 'De kas is nog koud om zes uur', Tarik: 'Mijn rozen gaan naar de veiling' };
const talk = (name: string, words: string) =>
  `## Interview met ${name}\n\nInterviewer: Hoe is het?\n\n${name}: ${words}.\n\nInterviewer: En dan?\n\n${name}: Dan niets meer.\n`;

/** Two who are called by their names in the interviews; what the report quotes, and what is said of it. */
async function audited(
  sentence: string,
  interviews = Object.entries(WORDS).map(([name, words]) => talk(name, words)),
) {
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}\n\n# Bijlagen\n\n${interviews.join('\n')}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report });
  return {
    codes: (found?.findings ?? []).map(({ code }) => code).filter((code) => !/^K(?:310|506)$/.test(code)),
    pointing: (found?.report.citations ?? []).filter(({ kind }) => kind === 'mention').length,
  };
}

const OWN = '“De kas is nog koud om zes uur”';

test.each<[string, string[], number]>([
  [`Zo zegt Meike: ${OWN}.`, [], 0],
  [`Zo zegt Tarik: ${OWN}.`, ['K407'], 0],
  [`${OWN} (Tarik).`, ['K407'], 1],
  [`${OWN} (interview met Tarik).`, ['K407'], 1],
  [`${OWN}, aldus Tarik.`, ['K407'], 0],
  [`Anders dan Tarik zegt een ander: ${OWN}.`, [], 0],
  [`Over haar man Tarik zegt zij: ${OWN}.`, [], 0],
  [`Tariks buurvrouw en Tarik's moeder zeggen: ${OWN}.`, [], 0],
  [`Tarik van der Laan zegt: ${OWN}.`, [], 0],
  [`De kas is koud (Tarik, 2019), en een ander zegt: ${OWN}.`, [], 0],
])('somebody whom the interviews call by a name: %s', async (sentence, codes, pointing) => {
  expect(await audited(sentence)).toEqual({ codes, pointing });
});

test('a name that two of them have is nobody', async () => {
  const twice = [
    talk('Tarik', WORDS.Tarik),
    talk('Tarik Aslan', WORDS.Meike),
    talk('Tarik Demir', 'Ik snoei nooit'),
  ];
  expect((await audited(`${OWN}, zegt Tarik.`, twice)).codes).toEqual([]);
  expect((await audited(`${OWN}, zegt Tarik Demir.`, twice)).codes).toEqual(['K407']);
});

test('a letter with a stop is somebody, and a code goes with it', async () => {
  const lettered = [talk('A.', WORDS.Meike), talk('B.', WORDS.Tarik)];
  expect((await audited(`${OWN} (B.).`, lettered)).codes).toEqual(['K407']);
  expect((await audited(`${OWN}, zegt A. Bakker niet.`, lettered)).codes).toEqual([]);
});

test('in a copy the placeholder is the name', async () => {
  const hidden = [talk('[naam 1]', WORDS.Meike), talk('[naam 2]', WORDS.Tarik)];
  expect((await audited(`${OWN}, zegt [naam 2].`, hidden)).codes).toEqual(['K407']);
});

test.each<[string, string[]]>([
  [`${OWN} (interview kweker).`, []],
  [`${OWN} (Interview chauffeur).`, ['K407']],
  [`De kweker vertelt: ${OWN}.`, []],
  [`De chauffeur vertelt: ${OWN}.`, ['K407']],
  [`Anders dan de chauffeur zegt een ander: ${OWN}.`, []],
  ['“De kas is in de winter altijd leeg” (interview kweker).', ['K401']],
])('somebody whom the heading calls by what she does: %s', async (sentence, codes) => {
  const talks = Object.entries({ kweker: WORDS.Meike, chauffeur: WORDS.Tarik }).map(([name, words]) =>
    talk(name, words).replaceAll('met ', '').replaceAll(`${name}:`, 'Respondent:'),
  );
  expect((await audited(sentence, talks)).codes).toEqual(codes);
});
