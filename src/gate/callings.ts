import { type Found, recordOf } from '../detect/kinds.ts';
import { type FoundPlace, isWithin } from '../detect/spans.ts';
import { countWhere } from '../language/count-where.ts';
import callingTies from '../language/data/calling-ties.txt?raw';
import englishTitles from '../language/data/english-titles.txt?raw';
import functionWords from '../language/data/function-words.txt?raw';
import titles from '../language/data/titles.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { countOrRankOf } from '../language/numbers.ts';
import { type TokenRow, wordsIn } from '../language/tokens.ts';
import { stemsOf } from '../language/words.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { isLooseGap, Phrases } from './phrases.ts';

/** What the documents say of whoever speaks in them ("Functie: penningmeester"), wherever it stands beside somebody's name. */
export class Callings {
  readonly #phrases = new Phrases<true>();

  /** What `groups` are called by tells no one of them from another. */
  constructor(stated: Iterable<string>, groups: readonly RawText[]) {
    const shared = new Set(groups.flatMap((title) => stemsOf(wordsOf(title))));
    for (const part of new Set([...stated].flatMap(partsStated)))
      if (!stemsOf(part).every((stem) => shared.has(stem))) this.#phrases.add(wordsIn(part), true);
  }

  /** `found` is sorted. */
  beside(words: string, tokens: TokenRow, found: readonly Found[]): Found[] {
    const names = found.filter(({ kind }) => recordOf(kind).isPerson);
    if (names.length === 0) return [];
    const places = this.#phrases.find(words, tokens, { gap: isLooseGap, accept: () => true });
    const beside = places.filter((place) => standsBesideName(words, place, names));
    if (beside.length === 0) return [];
    // "De penningmeester, Roelie dus, en als penningmeester …": said of the same person once more.
    const ends = [...words.matchAll(SENTENCE_END)].map(({ index }) => index);
    const sentenceOf = ({ start }: FoundPlace) => countWhere(ends, (end) => end < start);
    const named = new Set(beside.map(sentenceOf));
    const isSaidThere = isWithin(names);
    return places
      .filter((place) => named.has(sentenceOf(place)) && !isSaidThere(place))
      .map(({ start, end }) => ({ start, end, kind: 'attribute' }));
  }
}

/** "Docent wiskunde van de onderbouw, mentor": the whole, each part, what stands before its "van", and the first and last word of that. */
function partsStated(stated: string): string[] {
  const lines = [stated, ...stated.split('\n')].map((line) => line.replace(/\s+/gu, ' '));
  const parts = lines.flatMap((line) => [line, ...line.split(/[,;/|()]| (?:en|and|&|[–-]) /iu)]);
  const heads = parts.map((part) => (part.split(OF)[0] ?? '').trim());
  const ends = heads.map((head) => head.split(' ')).filter(({ length }) => length <= LONGEST_HEAD);
  return [...parts, ...heads, ...ends.flatMap((words) => [words[0] ?? '', words.at(-1) ?? ''])]
    .map((part) => part.trim())
    .filter((part) => !/\d/.test(part) && wordsIn(part).some(saysSomething) && !OF_EVERYBODY.test(part));
}

/** Words. */
const LONGEST_HEAD = 3;
const OF = / (?:van|voor|bij|in|op|of|for|at|to) /iu;
/** "Rol: respondent", "Geslacht: vrouw". */
const OF_EVERYBODY =
  /^(?:respondent|deelnemer|participant|ge[iï]nterviewde|interviewee|man|vrouw|(?:fe)?male|woman|onbekend|unknown)$/iu;

function saysSomething(word: string): boolean {
  return word.length > 2 && !FUNCTION.has(word);
}

const FUNCTION = wordList(functionWords);
const ADDRESS = wordList(titles, englishTitles);
/** What ties a calling to a name: "onze penningmeester is mevrouw …", "… is al tien jaar de penningmeester". */
const TIE = wordList(callingTies);
/** Besides, behind a name: "… uit de roeiclub", "… works as a lock keeper". */
const OF_SOMEBODY =
  /^(?:van|bij|uit|sinds|werkt?e?|jaar|jaren|of|from|at|in|since|been|has|works?|worked|working|years?|old|for)$/u;

/** In UTF-16 units. */
const REACH = 60;

function standsBesideName(words: string, { start, end }: FoundPlace, names: readonly Found[]): boolean {
  const next = countWhere(names, (name) => name.end <= start);
  const [before, name] = [names[next - 1], names[next]];
  // "Kok" who is cook: a name is hidden as it is.
  if (name !== undefined && name.start < end) return false;
  return (
    (name !== undefined && tiesCalling(words, end, name.start)) ||
    (before !== undefined && tiesName(words, before.end, start))
  );
}

const SENTENCE_END = /[.!?](?=\s)|\n/gu;

/** "penningmeester mevrouw …", "penningmeester van de roeiclub, mevrouw …". */
function tiesCalling(words: string, from: number, to: number): boolean {
  if (to - from > REACH) return false;
  const between = words.slice(from, to);
  return [between, between.replace(WHOSE, ',')].some((one) => isTie(one, (word) => TIE.has(word)));
}

const WHOSE = /^\s+(?:van|voor|bij|of|for|at)(?:\s+[\p{L}\p{M}'’-]+){1,5},/u;

/** "…, onze penningmeester", "… (penningmeester)". */
function tiesName(words: string, from: number, to: number): boolean {
  return (
    to - from <= REACH &&
    isTie(
      words.slice(from, to),
      (word) => TIE.has(word) || OF_SOMEBODY.test(word) || countOrRankOf(word) !== null,
    )
  );
}

function isTie(between: string, holds: (word: string) => boolean): boolean {
  const all = wordsIn(between.replace(/^['’]?s(?!\p{L})/u, ''));
  return all.length <= 6 && all.every((word) => ADDRESS.has(word) || holds(word)) && !PARTED.test(between);
}

/** A sentence's end, or a line's; "mw." ends none. */
const PARTED = /[!?;\n]|^\s*\.|\p{L}{5}\./u;
