import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runHere, withFolder } from '../support/run-cli.ts';

const SEED = 20_261_130;
const RUNS = 25;

const ORGANISATIONS = [
  ...['Zorggroep Meander', 'Stichting De Wende', 'Bakkerij Terpstra', 'SWECO', 'ROC Noordkaap'],
  ...['Kinderdagverblijf Pippeloentje', 'Brightwell Trust', 'St Aidan’s Hospice', 'Wijkteam Zuidhoek'],
];
const PEOPLE = [
  ...['Anna de Wit', 'Youssef El Amrani', 'mevrouw Tjaarda', 'Dhr. H. van der Poel', 'Roos', 'Wil Bakker'],
  ...['J. Okafor', 'Priya', 'Mr Hollis', 'Joy Winter', 'A.B.'],
];
const PLACES = ['Oss', 'Wijk bij Duurstede', 'Leeuwarden-Noord', 'Haren', 'Little Whitford', 'Urk'];
const FUNCTIONS = [
  ...[
    'verloskundige',
    'Teamleider Zorg',
    'wijkverpleegkundige',
    'de conciërge',
    'Schipper',
    'Boeren',
    'imam',
  ],
  ...['midwife', 'Team Lead', 'shop steward', 'the caretaker', 'Kok'],
];
const LETTERS = ['A', 'B2', 'respondent C', 'R1', 'P-3', 'Participant 4', 'nr. 7'];

const words = fc.constantFrom(...ORGANISATIONS, ...PEOPLE, ...PLACES, ...FUNCTIONS, ...LETTERS);
const SHAPES: readonly ((one: string, other: string, number: number) => string)[] = [
  (one, _, n) => `${one}, interview ${n}`,
  (one, _, n) => `${one} ${n}`,
  (one, _, n) => `Interview ${n} - ${one}`,
  (one, _, n) => `Interview ${n}: ${one}`,
  (one, other, n) => `Interview ${n} ${one} (${other})`,
  (one, other) => `Gesprek met ${one}, ${other}`,
  (one, other, n) => `${n}. ${one} – ${other}`,
  (one, _, n) => `Bijlage ${n}: Interview ${one}`,
  (one, other, n) => `Bijlage ${n}: ${one} / ${other}`,
  (one, _, n) => `${one} (gesprek ${n})`,
  (one, other, n) => `Transcript ${one} ${other} ${n}`,
  (one, _, n) => `Appendix ${n}. Interview with ${one}`,
  (one, _, n) => `Respondent ${n}, ${one}`,
  (one, other, n) => `${one} | ${other} | ${n}`,
  (one, _, n) => `Focusgroep ${n} ${one}`,
  (one, _, n) => `${one}_interview_${n}`,
  (one, _, n) => `"${one}" ${n}`,
];

const TALK: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'I: Hoe gaat het op het werk?',
    'R: Goed, we zijn met zes mensen en het loopt.',
    'I: Hoe komt dat?',
    'R: Wij plannen het zelf.',
  ],
  en: [
    'I: How is work?',
    'R: Fine, there are six of us and it runs well.',
    'I: Why is that?',
    'R: We plan it ourselves.',
  ],
};

interface Titled {
  readonly titles: readonly string[];
  readonly language: string;
}

const titled: fc.Arbitrary<Titled> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(words, words), { minLength: 1, maxLength: 3, selector: ([one]) => one }),
    fc.constantFrom(...SHAPES),
    fc.constantFrom('nl', 'en'),
  )
  .map(([groups, shape, language]) => ({
    language,
    titles: groups.flatMap(([one, other], i) => [1, 2].map((n) => shape(one, other, i * 2 + n))),
  }));

/** A file of init's own making that does not say what it should: groups, interviews and respondents that it does not find. */
const OWN_MISTAKE = /K7(?!43)\d\d/g;

test('what init writes of any titles, the commands after it find again', { timeout: 600_000 }, async () => {
  const property = fc.asyncProperty(titled, ({ titles, language }) =>
    withFolder(async (folder) => {
      const talks = titles.map((title) => [`# ${title}`, ...(TALK[language] ?? [])].join('\n\n'));
      await writeFile(join(folder, 'z.md'), `${talks.join('\n\n')}\n`);
      const begun = await runHere(folder, ['init', 'z.md']);
      expect(begun.exit, begun.err).toBe(0);
      const yaml = await readFile(join(folder, 'kantlijn.yaml'), 'utf8');
      const { out, err } = await runHere(folder, ['check']);
      expect(`${out}${err}`.match(OWN_MISTAKE) ?? [], `${yaml}\n${out}`).toEqual([]);
      const { groups } = JSON.parse((await runHere(folder, ['status', '--json'])).out).data;
      expect(groups.map(({ title }: { title: string }) => title)).toEqual(
        Object.values<{ title: string }>(parse(yaml).groups).map(({ title }) => title),
      );
    }),
  );
  await fc.assert(property, { seed: SEED, numRuns: Number(process.env.RUNS ?? RUNS) });
});
