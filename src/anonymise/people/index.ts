import { addressBy } from '../detectors/address.ts';
import { handleBy } from '../detectors/handle.ts';
import { fold } from '../fold.ts';
import type { Detector, Found, Kind } from '../kinds.ts';
import { capitalSeeds } from './capital-seeds.ts';
import { isListedWord } from './dictionary.ts';
import { Everywhere } from './everywhere.ts';
import { isOrdinary, isStopped } from './judge.ts';
import { lowerSeeds } from './lower-seeds.ts';
import { isTitle, nameOf, type Seed } from './seed.ts';
import { hasNoCapitals, type Word, wordsOfSpeech } from './words.ts';

/** Persons, places and organisations in a whole transcript; overlaps and all. Linear in its length. */
export function people(text: string): Found[] {
  const words = wordsOfSpeech(text);
  const lower = hasNoCapitals(words);
  const seeds = agreed(words, withoutSayings(words, lower ? lowerSeeds(words) : capitalSeeds(words)));
  const taken = new Uint8Array(words.length);
  for (const { from, to } of seeds) taken.fill(1, from, to + 1);
  const keys = new Set(words.map((word) => word.key));
  const named = seeds.map(({ from, to, kind }): Found => {
    const [first, last] = [words[from], words[to]];
    // "Storms vader", where Storm is named by himself as well: the s is the genitive's.
    const genitive =
      last?.key.endsWith('s') === true && last.end > last.start + 3 && keys.has(last.key.slice(0, -1));
    return { start: first?.start ?? 0, end: (last?.end ?? 0) - (genitive ? 1 : 0), kind };
  });
  return [...named, ...new Everywhere(words, seeds, lower).find(words, taken)];
}

/** One kind for the same words: the one they have most often. */
function agreed(words: readonly Word[], seeds: readonly Seed[]): Seed[] {
  const votes = new Map<string, Map<Kind, number>>();
  for (const seed of seeds) {
    const kinds = votes.get(nameOf(words, seed)) ?? new Map<Kind, number>();
    kinds.set(seed.kind, (kinds.get(seed.kind) ?? 0) + (isTitle(words[seed.from - 1]) ? 5 : 1));
    votes.set(nameOf(words, seed), kinds);
  }
  return seeds.map((seed) => {
    const [first] = [...(votes.get(nameOf(words, seed)) ?? [])].sort(([, a], [, b]) => b - a);
    return { ...seed, kind: first?.[0] ?? seed.kind };
  });
}

/** Names in sayings and of what the whole country has. */
const NOBODY =
  /^(?:jan (?:modaal|alleman|publiek|soldaat)|jan|harry potter|sint nicolaas|anne frank|veilig thuis|jeugdzorg nederland|tweede kamer|eerste kamer|europese unie|raad van state|hoge raad|rode kruis|slachtofferhulp nederland|moeder natuur|vader staat|ot en sien|piet snot|heer en meester)$/;

function withoutSayings(words: readonly Word[], seeds: readonly Seed[]): Seed[] {
  return seeds.filter((seed) => {
    const name = nameOf(words, seed);
    if (!NOBODY.test(name)) return true;
    return (
      name === 'jan' &&
      !/^en (?:alleman|met de)/.test(
        words
          .slice(seed.to + 1, seed.to + 4)
          .map((word) => word.key)
          .join(' '),
      )
    );
  });
}

const isCommon = (word: string) => isOrdinary(fold(word)) || isStopped(fold(word));

/** What needs the dictionary: on transcripts only, because codebooks and reports write nouns with a capital as well. */
export const SPEECH: readonly Detector[] = [
  addressBy((word) => isListedWord(fold(word))),
  handleBy((word) => !isCommon(word)),
  people,
];
