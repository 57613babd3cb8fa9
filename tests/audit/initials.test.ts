import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  smid: ['Het vuur is altijd al aan', 'De leerling komt om zeven uur'],
  wever: ['Mijn draad breekt elke ochtend', 'Het licht valt hier prachtig binnen'],
  vlechter: ['Ik kniel de hele dag op riet', 'De wind droogt alles te snel'],
};

/** Each of them is called "Smid 1" in the interviews. */
async function audited(sentence: string, called = Object.keys(WORDS).slice(0, 2)) {
  const talks = called.flatMap((one) => {
    const name = `${one[0]?.toUpperCase()}${one.slice(1)}`;
    return (WORDS[one] ?? []).map(
      (words, i) =>
        `# Interview ${name} ${i + 1}\n\nInterviewer: Hoe is het?\n\n${name} ${i + 1}: {==${words}==}{>>@kim: dag<<}.\n\nInterviewer: En dan?\n\n${name} ${i + 1}: Dan niets.\n`,
    );
  });
  const text = `# Verslag\n\n## Resultaten\n\n${sentence}\n\n${talks.join('\n')}`;
  const report = await readSource({ name: 'verslag.md', bytes: new TextEncoder().encode(text) });
  const found = auditProject({ ...projectOf([report]), report });
  return {
    codes: (found?.findings ?? []).map(({ code }) => code).filter((code) => code !== 'K310'),
    quotes: (found?.report.quotes ?? []).map(({ status }) => status),
    pointing: found?.report.citations.filter(({ kind }) => kind === 'mention').length,
  };
}

test.each<[string, string, string[], string[], number]>([
  ['the right one', '“De leerling komt om zeven uur” (S2).', ['verbatim'], [], 1],
  ['another one of the group', '“De leerling komt om zeven uur” (S1).', ['not-found'], ['K407'], 1],
  ['somebody of the other group', '“De leerling komt om zeven uur” (W2).', ['not-found'], ['K407'], 1],
  ['more letters of the word', '“Mijn draad breekt elke ochtend” (Wv2).', ['not-found'], ['K407'], 1],
  ['a number that nobody has', '“De leerling komt om zeven uur” (S1, op S0).', ['verbatim'], [], 0],
])('a letter of what a group is called: %s', async (_, sentence, quotes, codes, pointing) => {
  expect(await audited(sentence)).toEqual({ quotes, codes, pointing });
});

test('a letter with which two groups begin is nobody', async () => {
  const both = await audited('“De leerling komt om zeven uur” (V1).', ['smid', 'vlechter']);
  const none = await audited('“De leerling komt om zeven uur” (W1).', ['smid', 'vlechter']);
  expect([both.pointing, none.pointing]).toEqual([1, 0]);
});
