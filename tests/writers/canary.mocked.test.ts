import { cpSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Session } from '../../src/app/session.ts';
import { searchArtefact } from '../../src/artefact/search.ts';
import type { Gate } from '../../src/gate/gate.ts';
import { address, Code } from '../../src/model/code.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { WRITE_FORMATS, type WriteFormat } from '../../src/writers/index.ts';
import { withFolder } from '../support/run-cli.ts';
import { allFiles, sessionIn, type WrittenFile } from '../support/session.ts';
import { writeFiles } from './invented-project.ts';
import { readingOf, survivors } from './reader.ts';

vi.mock('../../src/writers/picture/raster.ts', async (original) => {
  const { rasterised } = await original<typeof import('../../src/writers/picture/raster.ts')>();
  const coarse: typeof rasterised = (drawing, dotsPerInch) => rasterised(drawing, dotsPerInch / 10);
  return { rasterised: coarse };
});

const CANARY = { full: 'Quirina Zandberghoek', telling: ['quirina', 'zandberghoek'] };

/** The same structure, with somebody's name behind every text of it. */
function planted(value: unknown, count: { fields: number }): unknown {
  if (value instanceof RawText || value instanceof Code) {
    count.fields++;
    const words = wordsOf(value instanceof Code ? address(value) : value);
    return RawText.of(`${words} zei ${CANARY.full}`);
  }
  if (Array.isArray(value)) return value.map((item) => planted(item, count));
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, planted(part, count)]));
}

/** What all writers make of every analysis of the demo, each text of each report with the name in it. */
async function written(reveal: boolean) {
  return await withFolder(async (folder) => {
    cpSync('fixtures/demo', folder, { recursive: true });
    writeFiles(folder, new Map([['.kantlijn/names.yaml', `names: [${CANARY.full}]\n`]]));
    const session = await sessionIn(folder, { reveal });
    const count = { fields: 0 };
    const pass: Gate['pass'] = (report, make) =>
      session.gate.pass(planted(report, count) as typeof report, make);
    const withCanary: Session = { ...session, gate: { ...session.gate, pass } };
    return {
      files: await allFiles(withCanary),
      originals: session.gate.originals(),
      fields: count.fields,
    };
  });
}

const seenIn = (file: WrittenFile) => survivors(readingOf(file), [CANARY], []);

test('somebody who is named in every text of every report is in no file of any writer', {
  timeout: 120_000,
}, async () => {
  const { files, originals, fields } = await written(false);
  expect(fields).toBeGreaterThan(1000);
  for (const file of files) {
    expect(seenIn(file), file.name).toEqual([]);
    expect(searchArtefact(file.name, file.bytes, originals), file.name).toEqual([]);
  }
});

test('and would be in every file that shows a report, if nothing were hidden', {
  timeout: 120_000,
}, async () => {
  const { files } = await written(true);
  for (const { extension } of Object.values<WriteFormat>(WRITE_FORMATS)) {
    const all = files.filter(({ name }) => name.endsWith(extension));
    expect(all.length, extension).toBeGreaterThan(0);
    for (const file of all) expect(seenIn(file), file.name).not.toEqual([]);
  }
});
