import notOneGroup from '../../language/data/not-one-group.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { fold } from '../../language/fold.ts';
import { wordsIn } from '../../language/tokens.ts';
import { type AppendixName, appendixPlace } from '../../model/appendix.ts';
import type { CodedProject } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { NamedAppendices } from './named-appendices.ts';

/**
 * What the appendices of one analysis are called, in the order of the groups; undefined for one that no sentence named. A single
 * name is that of all groups.
 */
export type NamesInOrder = readonly (AppendixName | undefined)[];

/** What a sentence calls the appendices of an analysis, of which there are `wanted`. */
export interface SaidNames {
  readonly words: string;
  readonly names: readonly AppendixName[];
  readonly wanted: number;
}

/** "Het boomdiagram van de woonconsulenten": of one group, whatever the project calls it. */
const OF_GROUP = new RegExp(
  `(?<!\\p{L})(?:van|voor|of|for)\\s(?:de|the)\\s(?!${anyIn(notOneGroup)})\\p{L}`,
  'u',
);

/**
 * What was known with what a sentence adds: a longer list of names, or one more name, for the group that the sentence is of ("het
 * boomdiagram van de buren is bijlage 13"), else for the next one.
 */
export function withNames(
  known: NamesInOrder,
  { words, names, wanted }: SaidNames,
  { project, isRoman }: { readonly project: CodedProject; readonly isRoman: boolean },
): NamesInOrder {
  const [name, ...others] = names;
  if (name === undefined) return known;
  const places = placesOfGroups(words, project);
  const count = known.filter((one) => one !== undefined).length;
  if (others.length > 0) return names.length > count ? inOrderOfGroups(names, places) : known;
  if (known.includes(name)) return known;
  const mentioned = places.flatMap((place, i) => (place === -1 ? [] : [i]));
  const [own] = mentioned.length === 1 && wanted === places.length ? mentioned : [];
  const at = own ?? Array.from({ length: wanted }, (_, i) => i).find((i) => known[i] === undefined);
  if (at === undefined || known[at] !== undefined) return known;
  // The names of two sentences rise, as those of a list do; a lower one is of something else.
  const placeOf = (one: AppendixName) => appendixPlace(one, isRoman ? 'roman' : 'letters');
  const highest = Math.max(0, ...known.flatMap((one) => (one === undefined ? [] : placeOf(one))));
  if (own === undefined && highest > placeOf(name)) return known;
  const length = own === undefined && !OF_GROUP.test(fold(words)) ? Math.max(known.length, at + 1) : wanted;
  return Array.from({ length }, (_, i) => (i === at ? name : known[i]));
}

/** As the project has its groups, where a sentence names them in another order: "bijlage 8 voor de buren en 9 voor de boeren". */
function inOrderOfGroups(names: readonly AppendixName[], places: readonly number[]): NamesInOrder {
  if (names.length !== places.length || places.includes(-1) || new Set(places).size < places.length)
    return names;
  const order = places.toSorted((a, b) => a - b);
  return places.map((place) => names[order.indexOf(place)]);
}

/** Names that only groups stand between: "bijlage 12: boeren; bijlage 13: buren". */
export function joinedByGroups(
  words: string,
  lists: readonly NamedAppendices[],
  { groups }: CodedProject,
): readonly NamedAppendices[] {
  const called = new Set(groups.flatMap(wordsOfGroup));
  const joined: NamedAppendices[] = [];
  for (const list of lists) {
    const before = joined.at(-1);
    const between = before === undefined ? [] : wordsIn(words.slice(before.end, list.start));
    if (before !== undefined && between.length > 0 && between.every((word) => called.has(word)))
      joined[joined.length - 1] = { ...list, start: before.start, names: [...before.names, ...list.names] };
    else joined.push(list);
  }
  return joined;
}

function wordsOfGroup({ id, title }: CodedProject['groups'][number]): string[] {
  return [...wordsIn(id), ...wordsIn(wordsOf(title))];
}

/** For each group where a word first stands that no other group is called by; -1 where none does. */
function placesOfGroups(words: string, { groups }: CodedProject): readonly number[] {
  const said = wordsIn(words);
  const called = groups.map((group) => new Set(wordsOfGroup(group)));
  return called.map((own, i) => {
    const others = called.filter((_, j) => j !== i);
    return said.findIndex((word) => own.has(word) && !others.some((other) => other.has(word)));
  });
}
