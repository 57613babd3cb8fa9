import { isWrittenSmall, type Word, wordsOfSpeech } from '../../language/spoken-words.ts';
import type { Detector } from '../found.ts';
import { ageAfter } from './ages.ts';
import { announcedSeeds } from './announced.ts';
import { attributedSeeds } from './attributed.ts';
import { capitalSeeds } from './capital-seeds.ts';
import { bodyVotes, personVotes, placeVotes, sideBySide } from './contexts.ts';
import { englishSeeds } from './english-seeds.ts';
import { Everywhere } from './everywhere.ts';
import { foreignSeeds } from './foreign-seeds.ts';
import { withoutHesitations } from './hesitations.ts';
import { landscapeSeeds } from './landscapes.ts';
import { type LanguageStretch, type SpokenLanguage, stretchesOf } from './language.ts';
import { lineMarkSeeds } from './line-marks.ts';
import { actorSeeds } from './lower-actors.ts';
import { plainBodySeeds } from './lower-bodies.ts';
import { lowerSeeds } from './lower-seeds.ts';
import { withoutSayings } from './sayings.ts';
import { isListedAbbreviation, isTitle, nameOf, type Seed, type SpokenKind } from './seed.ts';
import { smallLinesOf } from './small-lines.ts';
import { Surnames } from './surnames.ts';

/** Persons, places and organisations in a whole transcript; overlaps and all. Linear in its length. */
export const people: Detector<SpokenKind | 'age'> = (text) => {
  const { words, starts } = withoutHesitations(wordsOfSpeech(text));
  const lower = isWrittenSmall(words);
  const stretches = stretchesOf(words);
  const seeds = agreed(
    words,
    withoutSayings(words, [
      ...stretches.flatMap((stretch) => seedsIn(words, stretch, lower)),
      ...(lower ? [] : smallLinesOf(words, stretches).flatMap((stretch) => seedsIn(words, stretch, true))),
      ...announcedSeeds(words, lower),
      ...landscapeSeeds(words, lower),
      ...plainBodySeeds(words),
      ...(lower ? actorSeeds(words) : [...attributedSeeds(words), ...lineMarkSeeds(words)]),
    ]).filter((seed) => !isListedAbbreviation(words, seed)),
  );
  const taken = new Uint8Array(words.length);
  for (const { from, to } of seeds) taken.fill(1, from, to + 1);
  const surnames = new Surnames(words, seeds);
  const named = seeds.map((seed) => ({ ...seed, from: surnames.startOf(words, seed.from) }));
  const everywhere = new Everywhere(words, seeds, surnames, lower).find(words, taken, stretches);
  const ages = [...seeds, ...everywhere].flatMap(({ to, kind }) =>
    kind === 'person' ? (ageAfter(words, to) ?? []) : [],
  );
  const found = [...named, ...ages.map((at) => ({ from: at, to: at, kind: 'age' as const })), ...everywhere];
  return found.map(({ from, to, kind }) => {
    const end = (starts[to] ?? 0) + (words[to]?.text.length ?? 0);
    return {
      start: starts[from] ?? 0,
      end: end + (kind === 'organisation' ? genitiveAt(text, end) : 0),
      kind,
    };
  });
};

/** How much longer a body's name is by its genitive, which is a part of it: "St Jude's", "Barnardo's". */
function genitiveAt(text: string, end: number): number {
  return /^['’]s(?!\p{L})/u.test(text.slice(end, end + 3)) ? 2 : 0;
}

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

type Votes = Map<SpokenKind, number>;

/**
 * One kind for the same words: a person's where they are somebody's surname and no body's, else the one that most of what
 * stands around all of them says, and around the names that stand in a row with them.
 */
function agreed(words: readonly Word[], unordered: readonly Seed[]): Seed[] {
  const seeds = unordered.toSorted((a, b) => a.from - b.from);
  const names = seeds.map((seed) => nameOf(words, seed));
  const own = new Map<string, Votes>();
  for (const [i, seed] of seeds.entries()) {
    const votes = own.get(names[i] ?? '') ?? new Map();
    vote(votes, seed.kind, isTitle(words[seed.from - 1]) ? 5 : 1);
    vote(votes, 'person', personVotes(words, seed));
    vote(votes, 'place', placeVotes(words, seed));
    vote(votes, 'organisation', bodyVotes(words, seed, seeds[i - 1]));
    own.set(names[i] ?? '', votes);
  }
  const all = withRows(sideBySide(words, seeds), names, own);
  const surnames = new Set(
    seeds
      .filter(({ from, to, kind }) => kind === 'person' && from < to)
      .map(({ to }) => words[to]?.key ?? ''),
  );
  return seeds.map((seed, i) => {
    const name = names[i] ?? '';
    const isSurname = surnames.has(name) && !own.get(name)?.has('organisation');
    return { ...seed, kind: isSurname ? 'person' : (most(all.get(name)) ?? seed.kind) };
  });
}

function vote(votes: Votes, kind: SpokenKind, weight: number): void {
  if (weight > 0) votes.set(kind, (votes.get(kind) ?? 0) + weight);
}

/** What a row of names says of each of them that nothing else tells of: what most of its names are. */
function withRows(
  rows: readonly number[],
  names: readonly string[],
  own: ReadonlyMap<string, Votes>,
): ReadonlyMap<string, Votes> {
  const ofRows = new Map<number, Votes>();
  for (const [i, row] of rows.entries()) {
    if (row === i && rows[i + 1] !== row) continue;
    const votes = ofRows.get(row) ?? new Map();
    for (const [kind, weight] of own.get(names[i] ?? '') ?? []) vote(votes, kind, weight > 1 ? 1 : 0);
    ofRows.set(row, votes);
  }
  const all = new Map(own);
  for (const [i, row] of rows.entries()) {
    const [kind, votes] = [most(ofRows.get(row)), own.get(names[i] ?? '')];
    if (kind === null || votes === undefined || [...votes.values()].some((weight) => weight > 1)) continue;
    const more = new Map(all.get(names[i] ?? ''));
    vote(more, kind, 1.5);
    all.set(names[i] ?? '', more);
  }
  return all;
}

function most(votes: Votes | undefined): SpokenKind | null {
  let first: SpokenKind | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const [kind, weight] of votes ?? []) if (weight > highest) [first, highest] = [kind, weight];
  return first;
}
