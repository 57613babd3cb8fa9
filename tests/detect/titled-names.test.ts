import { expect, test } from 'vitest';
import { scanTranscript } from '../../src/detect/scan-transcript.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { telling } from '../../src/review/candidates.ts';

/** What stands between «», and nothing else, is found: in speech, and in what somebody wrote. */
test.each([
  'Father «Brannigan» kwam ook, en Sister «Agnes» belde.',
  'Nurse «Wilson» en Councillor «Green» waren er niet bij.',
  'I saw Coach «Carter» there. Sergeant «Baker» and Auntie «Precious» came later.',
  'My father came, the coach left at nine, and Lord knows why.',
  'Father was ill, and so we asked Sister to come.',
  'In «balk» is alles duurder, en we gaan straks naar «hoorn» toe.',
  'De balk in het huis lag in een beek.',
  'Ze heeft lang gesproken met «Snoek», en zei het ook tegen «Mol».',
  'Zie het gesprek over Zorg met Respect, en de Markt.',
])('%s', (marked) => {
  const text = RawText.of(marked.replace(/[«»]/g, ''));
  const names = [...marked.matchAll(/«(.*?)»/gu)].map(([, name]) => name);
  const written = telling(text, scanTranscript(text));
  expect(written.map(({ start, end }) => marked.replace(/[«»]/g, '').slice(start, end))).toEqual(names);
});

test.each([
  '«Roos» doet de kantine en «Merel» wast de shirts.',
  'Rust doet goed, en hoop doet leven.',
  'dat zei meester «prins» toen, en juf «keizer» ook.',
  'meneer de voorzitter, en ook mevrouw president',
])('in speech: %s', (marked) => {
  const text = marked.replace(/[«»]/g, '');
  const found = scanTranscript(RawText.of(text)).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual([...marked.matchAll(/«(.*?)»/gu)].map(([, name]) => name));
});
