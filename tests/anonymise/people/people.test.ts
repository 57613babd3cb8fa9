import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatesIn, candidatesOf, readCandidates } from '../../../src/anonymise/candidates.ts';
import { detect } from '../../../src/anonymise/detect.ts';
import { DETECTORS } from '../../../src/anonymise/detectors/index.ts';
import { RawText } from '../../../src/model/raw-text.ts';
import { masked } from '../people.ts';

/** `«...»` marks what has to be found, and nothing else may be. */
const CASES = [
  'Ik sprak met «Mehmet Şahin» en met mevrouw «van Loenen» uit «Culemborg».',
  'Dat was meneer «de Haas», en «Roos» kwam ook. Zij gaf me een roos.',
  'Mijn dochter «Fleur» houdt van een fleurig huis, zei «Fleurs» vader.',
  'De Woonconsulent belde de gemeente en de GGZ, in Nederland en in Marokko.',
  'Op maandag in mei, om kwart voor zeven, drie keer in de week.',
  'ik ben «wendelien» en mijn man «bertus» komt uit «zierikzee» zegt hij',
  'ja dat is gewoon een lastig verhaal met veel papierwerk en overlast van de buren',
  'zij is «vijfendertig» en haar zoon is «12» jaar oud, ze wonen er 12 jaar',
  'Wij kwamen op «3 maart 2019», sinds maart wonen we aan de «Lindenlaan 14b».',
  'Het zaaknummer is «ZK-48213» en in 2019 was dat nog anders.',
  'mail maar naar «info punt helmers apenstaartje ziggo punt nl» of bel «nul zes een vijf drie acht nul twee een vier»',
  'op instagram heet ze «wendel_89» en dat weet iedereen',
  'in de auto met kenteken «k 318 zt» reed hij weg',
];

test.each(CASES)('%s', (marked) => {
  const words = marked.replace(/[«»]/g, '');
  const covered = new Set(
    detect(words).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  let shown = '';
  for (let i = 0, open = false; i < words.length; i++) {
    const hit = covered.has(i) && /[\p{L}\p{N}]/u.test(words.charAt(i));
    const letter = /[\p{L}\p{N}]/u.test(words.charAt(i));
    if (letter) open = hit;
    shown += open && letter ? '#' : words.charAt(i);
  }
  const expected = marked
    .replace(/«([^»]*)»/g, (_, inner: string) => inner.replace(/[\p{L}\p{N}]/gu, '#'))
    .replace(/«|»/g, '');
  // A genitive s may be hidden or not.
  expect(shown.replace(/#s\b/g, '##')).toBe(expected.replace(/#s\b/g, '##'));
});

test('a name found in one transcript is masked in every text, in any case, and never merged', () => {
  const known = candidatesIn([RawText.of('Ik heet Wendelien Bakema. Mijn broer Sjoerd zei niets.')]);
  const note = masked('wendelien bakema en SJOERD over Sjoerds huis', { known, detectors: DETECTORS });
  expect(note).toBe('[naam 1] en [naam 2] over [naam 2]s huis');
});

test('without speech detectors a heading is no name, and what is kept stays', () => {
  expect(masked('Knelpunt in samenwerking: Kosten', { detectors: DETECTORS })).toBe(
    'Knelpunt in samenwerking: Kosten',
  );
  const known = candidatesIn([RawText.of('Ik werk bij Vitalis in Ommen.')]);
  expect(masked('Vitalis in Ommen', { known, keep: ['Vitalis'], detectors: DETECTORS })).toBe(
    'Vitalis in [plaats 1]',
  );
});

test('candidates survive a cache', () => {
  const candidates = candidatesOf('Ik sprak met Mehmet. Mehmet woont in Culemborg.');
  expect(candidates).toContainEqual({ text: 'Mehmet', kind: 'person', count: 2 });
  expect(readCandidates(JSON.parse(JSON.stringify(candidates)))).toEqual(candidates);
  expect(readCandidates([{ text: 3 }])).toBeNull();
});

test('no string that was found survives the gate', () => {
  const names = fc.constantFrom(
    'Wendelien',
    'Mehmet Şahin',
    'Zoë',
    "'t Hooft",
    'el Amrani',
    'Jansen-de Wit',
    'Culemborg',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.constantFrom('zei', 'belde', 'kwam langs'))), (said) => {
      const words = said.map(([name, verb]) => `Toen sprak ik met ${name}, die ${verb}.`).join(' ');
      const known = candidatesIn([RawText.of(words)]);
      const out = masked(words, { known, detectors: DETECTORS });
      for (const [name] of said) expect(out).not.toContain(name.split(' ').at(-1) ?? '');
    }),
    { numRuns: 40 },
  );
});
