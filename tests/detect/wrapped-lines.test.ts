import { expect, test } from 'vitest';
import { scanTranscript } from '../../src/detect/scan-transcript.ts';
import { RawText } from '../../src/model/raw-text.ts';

/** What stands between «», and nothing else, is found in these lines. */
test.each([
  'Ze is hier geboren, in dat huis, op «twaalf mei\n1961», zei ze.',
  'Bel mij gerust eens op het nummer «0546 81\n22 07» als het zo uitkomt.',
  'We wonen al jaren met veel plezier in\n«Vriezenveen», aan het kanaal.',
  'Dat zei de buurman nog. Ik ben een jaar of\n«43», denk ik.',
  'In die straat stonden stoelen, wel\n43, op een rij.',
  'Stoelen\n43\n\nBanken\n12\n07',
])('%s', (marked) => {
  const text = marked.replace(/[«»]/g, '');
  const found = scanTranscript(RawText.of(text)).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual([...marked.matchAll(/«(.*?)»/gsu)].map(([, name]) => name));
});

test('time stays linear', () => {
  const start = performance.now();
  scanTranscript(RawText.of(`${' '.repeat(200_000)}\n${'a \n'.repeat(50_000)}`));
  expect(performance.now() - start).toBeLessThan(10_000);
});
