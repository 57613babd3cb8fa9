import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { searchArtefact } from '../../src/artefact/search.ts';
import { answerOf } from '../../src/cli/review/answers.ts';
import { answerKeys } from '../../src/cli/review/words.ts';
import { scanTranscript } from '../../src/detect/scan-transcript.ts';
import { packSpans, unpackSpans } from '../../src/detect/scanned.ts';
import { createGate } from '../../src/gate/gate.ts';
import { safeWords } from '../../src/gate/safe-text.ts';
import { newKey, parseKey, renderKey } from '../../src/key/key.ts';
import { assign } from '../../src/key/ledger.ts';
import { parseNames } from '../../src/key/names.ts';
import { namingByKey } from '../../src/key/naming.ts';
import { restoreText } from '../../src/key/restore.ts';
import type { Language } from '../../src/model/project.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { candidatesIn, knownFrom } from '../../src/review/candidates.ts';
import { reviewerOf } from '../../src/review/review.ts';
import { foundIn } from '../support/found.ts';
import { runHere, withFolder } from '../support/run-cli.ts';

vi.mock('../../src/detect/kinds/index.ts', async (original) => {
  const { KINDS } = await original<typeof import('../../src/detect/kinds/index.ts')>();
  const { passport } = await import('./passport.ts');
  return { KINDS: [...KINDS, passport] };
});

const NUMBER = 'NPR4T81K6';
const SPEECH = `Ik heb mijn paspoort hier, dat is ${NUMBER}, zei ik tegen mevrouw Hoekstra.`;
const transcript = RawText.of(SPEECH);
const spans = scanTranscript(transcript);
const candidates = candidatesIn([[transcript, spans]]);
const names = knownFrom(candidates, null);
const key = assign(newKey(new Uint8Array(32).fill(7)), names);

function gateIn(language: Language) {
  return createGate({ naming: namingByKey(key, language), known: names, language });
}

test('it is found, in a transcript and in any other text', () => {
  expect(foundIn(SPEECH).map(({ start, end, kind }) => [kind, SPEECH.slice(start, end)])).toContainEqual([
    'passport',
    NUMBER,
  ]);
  expect(unpackSpans(packSpans(spans), SPEECH.length)).toEqual(spans);
});

test('it is masked, and its placeholder gives it back, in both languages', () => {
  const report = RawText.of(`Respondent 3 (${NUMBER}) kwam.`);
  expect(safeWords(gateIn('nl').text(report))).toBe('Respondent 3 ([paspoort 1]) kwam.');
  const english = assign(newKey(new Uint8Array(32).fill(7)), names, 'en');
  expect(english.entries.map(({ placeholder }) => placeholder)).toContain('[passport 1]');
  for (const placeholder of ['[paspoort 1]', '[passport 1]']) {
    const { bytes, restored } = restoreText(placeholder, '.txt', key, new Map());
    expect([Buffer.from(bytes).toString('utf8'), restored]).toEqual([NUMBER, 1]);
  }
  expect(parseKey(renderKey(key)).key?.entries).toHaveLength(key.entries.length);
});

test('a finished file is searched for it, however it is written', () => {
  const gate = gateIn('nl');
  gate.text(transcript);
  const leaks = searchArtefact('bijlage.txt', Buffer.from('zie npr4-t81k6 in het dossier'), gate.originals());
  expect(leaks.map(({ kind, placeholder }) => [kind, placeholder])).toEqual([['passport', '[paspoort 1]']]);
});

test('a person decides on it, after persons', () => {
  expect(reviewerOf(candidates, [], []).queue.map(({ kind }) => kind)).toEqual(['person', 'passport']);
  expect(answerOf('x')).toEqual({ what: 'replace', kind: 'passport' });
  expect(answerKeys('nl').toString()).toContain(
    'p/l/o/x vervangen als persoon/plaats/organisatie/paspoortnummer',
  );
  expect(parseNames(`names: [{ name: ${NUMBER}, kind: passport }]`).findings).toEqual([]);
});

test('a scan reports it, and calls it by its name', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'gesprek.txt'), SPEECH);
    const scan = (...more: string[]) => runHere(folder, ['anonymise', 'scan', 'gesprek.txt', ...more]);
    const [{ spans: places }] = JSON.parse((await scan('--json')).out).data.files;
    const start = SPEECH.indexOf(NUMBER);
    expect(places).toContainEqual({ start, end: start + NUMBER.length, kind: 'passport' });
    expect((await scan()).out).toMatch(/paspoort\W+1\W/);
    expect((await scan('--language', 'en')).out).toMatch(/passport\W+1\W/);
  });
});
