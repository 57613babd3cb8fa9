import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFolder } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';
import { type Invented, invented, writeFiles } from '../writers/invented-project.ts';
import { survivors } from '../writers/reader.ts';
import { copiedInto, copyOf, reportsOf } from './copies.ts';

const SEED = 20_261_129;
const RUNS = 4;

/**
 * A copy cannot tell whether two telephones were one, nor how many words a name in quotation marks had: whether it is long
 * enough for a quote.
 */
const INVENTED = invented(6, 2, 1)
  .filter(({ files }) => !/met “/.test(`${files.get('verslag.md')}`))
  .map((one) => ({ ...one, files: withConclusion(one) }));

/**
 * Sentences that begin with a name, behind a footnote and behind a full stop; of nobody who is interviewed, for whom the
 * interviews call by a first name alone may be another in full, and in a copy both are one.
 */
function withConclusion({ files, people }: Invented): ReadonlyMap<string, string> {
  const openings = [...files.values()].flatMap(
    (text) => `${text}`.match(/^(?:# .*|[^:\n]{1,40}: )/gmu) ?? [],
  );
  const speaks = (name: string) => openings.some((words) => words.includes(name));
  const others = people.filter((one) => !speaks(one.first));
  const [first, second] = others.map(({ full }) => `${full[0]?.toUpperCase()}${full.slice(1)}`);
  const conclusion = [
    '## Conclusie',
    `Alle docenten noemen dit.[^3] ${first} vindt dat ook. ${second} niet.[^4]`,
    '[^3]: Bijlage 2. Label 1, sub 1, ad.1.',
    '[^4]: Bijlage 2. Label 1, sub 1.',
  ].join('\n\n');
  return new Map(files).set('verslag.md', `${files.get('verslag.md')}\n\n${conclusion}\n`);
}

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
