import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WrittenPart } from '../../src/analyses/wanted.ts';
import { EXPORTABLE, numberedExhibits } from '../../src/app/export/exhibits.ts';
import type { Session } from '../../src/app/session.ts';
import { open } from '../../src/gate/safe-text.ts';
import { dataIn } from '../../src/gate/shown-data.ts';
import { WRITE_FORMATS, type WriteFormat } from '../../src/writers/index.ts';
import { contentsOf } from '../../src/writers/rendered.ts';
import { withFolder } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';

const FORMATS = Object.entries<WriteFormat>(WRITE_FORMATS).filter(([name]) => name !== 'png');
const DEMO = join(import.meta.dirname, '..', '..', 'fixtures', 'demo');

async function withSession(use: (session: () => Promise<Session>) => Promise<void>) {
  await withFolder(async (folder) => {
    await cp(DEMO, folder, { recursive: true });
    await use(() => sessionIn(folder));
  });
}

async function written(session: Session, format: WriteFormat, part: WrittenPart | null) {
  const made = numberedExhibits(session.loaded.project, EXPORTABLE, session);
  const options = { language: session.language };
  const files: [string, string][] = [];
  for (const { exhibit } of made)
    for (const { name, bytes } of (await format.write(exhibit(part), options)).map(contentsOf))
      files.push([name, Buffer.from(bytes).toString('base64')]);
  return { files, searched: session.gate.originals().length };
}

test.each(FORMATS)('%s takes no other part of a report, and is searched for the same', async (_, format) => {
  if (format.takes === null) return;
  await withSession(async (session) => {
    const whole = await written(await session(), format, null);
    expect(await written(await session(), format, format.takes)).toEqual(whole);
    expect(whole.searched).toBeGreaterThan(0);
  });
});

test('what nobody writes of all fragments is not made', async () => {
  await withSession(async (session) => {
    const opened = await session();
    const { project } = opened.loaded;
    const large = EXPORTABLE.filter(({ name }) => name === 'fragments' || name === 'compare');
    const sizes = (part: WrittenPart) =>
      numberedExhibits(project, large, opened).map(({ exhibit }) => {
        const { data, rows, blocks } = open(exhibit(part));
        return [Object.keys(dataIn(data)).length > 0, rows.rows.length > 0, blocks.length > 1];
      });
    for (const [at, part] of (['data', 'rows', 'blocks'] as const).entries())
      for (const made of sizes(part)) expect(made).toEqual([0, 1, 2].map((i) => i === at));
  });
});
