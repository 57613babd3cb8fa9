import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFolder } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';
import { invented, writeFiles } from '../writers/invented-project.ts';
import { survivors } from '../writers/reader.ts';
import { copiedInto, copyOf, reportsOf } from './copies.ts';

const SEED = 20_261_129;
const RUNS = 8;

/**
 * A copy cannot tell whether two telephones were one, nor how many words a name in quotation marks had: whether it is long
 * enough for a quote.
 */
const INVENTED = invented(6, 2, 1).filter(({ files }) => !/met “/.test(`${files.get('verslag.md')}`));

test('of an invented project a copy says the same, and names nobody', { timeout: 600_000 }, async () => {
  const property = fc.asyncProperty(INVENTED, ({ files, people, phones }) =>
    withFolder(async (folder) => {
      writeFiles(folder, files);
      const original = await sessionIn(folder);
      await withFolder(async (other) => {
        expect(reportsOf(await copiedInto(other, original))).toEqual(reportsOf(original));
      });
      for (const { name, bytes } of await copyOf(original))
        expect(survivors(`${name}\n${Buffer.from(bytes).toString()}`, people, phones)).toEqual([]);
    }),
  );
  await fc.assert(property, { seed: SEED, numRuns: RUNS });
});
