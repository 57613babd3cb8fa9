import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/app/session.ts';
import { searchArtefact } from '../../src/artefact/search.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { readTranscripts } from '../../src/project/copies.ts';
import { WRITE_FORMATS, type WriteFormat } from '../../src/writers/index.ts';
import { withFolder } from '../support/run-cli.ts';
import { allFiles, exportedReports, sessionIn, type WrittenFile } from '../support/session.ts';
import { CANARY, written } from './canary.ts';
import { type Invented, invented, writeFiles } from './invented-project.ts';
import { readingOf, survivors } from './reader.ts';

const SEED = 20_261_124;
/** What a project costs is the same for one name and for ten: few projects with many, in place of many with few. */
const RUNS = 3;
const MANY = 6;
/** Whether a name that is not hidden is seen at all: one project will do, and what an export makes of it. */
const CONTROL = 1;

/** Runs a property on projects on disk, each in a folder of its own. */
async function always(property: (project: Invented, folder: string) => Promise<void>, numRuns = RUNS) {
  const onDisk = fc.asyncProperty(invented(MANY), (project) =>
    withFolder(async (folder) => {
      writeFiles(folder, project.files);
      await property(project, folder);
    }),
  );
  await fc.assert(onDisk, { seed: SEED, numRuns });
}

function placeholders({ gate }: Session, { people }: Invented): string[] {
  return people.map(({ full }) => String(gate.text(RawText.of(full))));
}

describe('of an invented project', () => {
  test('no name and no number is left in any file of any writer, for a reader and for the search of files', {
    timeout: 600_000,
  }, async () => {
    await always(async ({ people, phones }, folder) => {
      const session = await sessionIn(folder);
      const files = await allFiles(session);
      expect(files.length).toBeGreaterThan(12);
      const originals = session.gate.originals();
      for (const file of files) {
        expect(survivors(readingOf(file), people, phones)).toEqual([]);
        expect(searchArtefact(file.name, file.bytes, originals)).toEqual([]);
      }
    });
  });

  test('all of them would be seen if nothing were hidden', { timeout: 600_000 }, async () => {
    await always(async ({ people, phones }, folder) => {
      const session = await sessionIn(folder, { reveal: true });
      const files = await allFiles(session, exportedReports(session));
      const seen = files.flatMap((file) => survivors(readingOf(file), people, phones));
      expect(seen).not.toEqual([]);
    }, CONTROL);
  });

  test('everybody has one placeholder, and nobody the same; also later, with an interview more', {
    timeout: 600_000,
  }, async () => {
    await always(async (project, folder) => {
      const first = placeholders(await sessionIn(folder), project);
      for (const one of first) expect(one).toMatch(/^'?\[(?:naam|plaats|codeur) \d+\]$/);
      expect(new Set(first).size).toBe(first.length);
      expect(placeholders(await sessionIn(folder), project)).toEqual(first);
      writeFiles(folder, project.later);
      const session = await sessionIn(folder);
      // Where it says what another says, it counts as that one.
      expect(readTranscripts(session.loaded.project).some(({ id }) => id === 'b40')).toBe(true);
      expect(placeholders(session, project)).toEqual(first);
    });
  });
});

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
  // Of each writer all that an export makes is enough to see that a canary is seen.
  const { files } = await written(true, exportedReports);
  for (const { extension } of Object.values<WriteFormat>(WRITE_FORMATS)) {
    const all = files.filter(({ name }) => name.endsWith(extension));
    expect(all.length, extension).toBeGreaterThan(0);
    for (const file of all) expect(seenIn(file), file.name).not.toEqual([]);
  }
});
