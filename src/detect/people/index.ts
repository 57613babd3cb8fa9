import { isWrittenSmall, type Word, wordsOfSpeech } from '../../language/spoken-words.ts';
import type { Detector, FoundAs } from '../found.ts';
import { ageAfter } from './ages.ts';
import { announcedSeeds } from './announced.ts';
import { capitalSeeds } from './capital-seeds.ts';
import { englishSeeds } from './english-seeds.ts';
import { Everywhere } from './everywhere.ts';
import { foreignSeeds } from './foreign-seeds.ts';
import { withoutHesitations } from './hesitations.ts';
import { type LanguageStretch, type SpokenLanguage, stretchesOf } from './language.ts';
import { lowerSeeds } from './lower-seeds.ts';
import { withoutSayings } from './sayings.ts';
import { isTitle, nameOf, type Seed, type SpokenKind } from './seed.ts';
import { Surnames } from './surnames.ts';

/** Persons, places and organisations in a whole transcript; overlaps and all. Linear in its length. */
export const people: Detector<SpokenKind | 'age'> = (text) => {
  const words = withoutHesitations(wordsOfSpeech(text));
  const lower = isWrittenSmall(words);
  const stretches = stretchesOf(words);
  const seeds = agreed(
    words,
    withoutSayings(words, [
      ...stretches.flatMap((stretch) => seedsIn(words, stretch, lower)),
      ...announcedSeeds(words, lower),
    ]),
  );
  const taken = new Uint8Array(words.length);
  for (const { from, to } of seeds) taken.fill(1, from, to + 1);
  const surnames = new Surnames(words, seeds);
  const named = seeds.map(({ from, to, kind }): FoundAs<SpokenKind> => {
    return { start: words[surnames.startOf(words, from)]?.start ?? 0, end: words[to]?.end ?? 0, kind };
  });
  const ages = seeds.flatMap((seed) => (seed.kind === 'person' ? (ageAfter(words, seed.to) ?? []) : []));
  const everywhere = new Everywhere(words, seeds, surnames, lower).find(words, taken, stretches);
  return [...named, ...ages, ...everywhere];
};

const SEEDS: Readonly<Record<SpokenLanguage, (words: readonly Word[], lower: boolean) => Seed[]>> = {
  dutch: (words, lower) => (lower ? lowerSeeds(words) : capitalSeeds(words)),
  english: englishSeeds,
  foreign: foreignSeeds,
};

function seedsIn(words: readonly Word[], { from, to, language }: LanguageStretch, lower: boolean): Seed[] {
  const part = from === 0 && to === words.length ? words : words.slice(from, to);
  const seeds = SEEDS[language](part, lower);
  return from === 0 ? seeds : seeds.map((seed) => ({ ...seed, from: seed.from + from, to: seed.to + from }));
}

/** One kind for the same words: a person's where they are somebody's surname and no body's, else the one they have most often. */
function agreed(words: readonly Word[], seeds: readonly Seed[]): Seed[] {
  const names = seeds.map((seed) => nameOf(words, seed));
  const votes = new Map<string, Map<SpokenKind, number>>();
  seeds.forEach((seed, i) => {
    const name = names[i] ?? '';
    const kinds = votes.get(name) ?? new Map<SpokenKind, number>();
    kinds.set(seed.kind, (kinds.get(seed.kind) ?? 0) + (isTitle(words[seed.from - 1]) ? 5 : 1));
    votes.set(name, kinds);
  });
  const most = new Map(
    [...votes].map(([name, kinds]) => [name, [...kinds].sort(([, a], [, b]) => b - a)[0]]),
  );
  const surnames = new Set(
    seeds
      .filter(({ from, to, kind }) => kind === 'person' && from < to)
      .map(({ to }) => words[to]?.key ?? ''),
  );
  return seeds.map((seed, i) => {
    const name = names[i] ?? '';
    const isSurname = surnames.has(name) && votes.get(name)?.has('organisation') !== true;
    return { ...seed, kind: isSurname ? 'person' : (most.get(name)?.[0] ?? seed.kind) };
  });
}
