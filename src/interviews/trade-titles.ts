import tradeSurnames from '../language/data/trade-surnames.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { isListedWord } from '../language/dictionary.ts';
import { FIRST_NAMES } from '../language/first-names.ts';
import { fold } from '../language/fold.ts';
import { ORDINARY_PEOPLE } from '../language/ordinary-people.ts';
import { isCalling, isListedName, isWordForPerson } from './callings.ts';

/** A group, and all that its interviews are called: by headings, and by names of files as a heading would say them. */
export interface TitledGroup {
  readonly title: string;
  readonly interviews: readonly (readonly string[])[];
}

const TRADES = wordList(tradeSurnames);

function isTrade(word: string): boolean {
  return ORDINARY_PEOPLE.has(word) || TRADES.has(word) || isWordForPerson(word) || isCalling(word);
}

/** "Boeren", "Bakkers", folded: what several people do, though somebody may be called so. */
function isPluralTrade(word: string): boolean {
  const singulars = [word.replace(/(\p{L})\1en$/u, '$1'), word.replace(/en$/u, ''), word.replace(/s$/u, '')];
  return isListedWord(word) && singulars.some((one) => one !== word && isTrade(one));
}

/**
 * Titles of groups, folded, that are what people do, though somebody may be called so: of several people, written without
 * a capital in a title that has one, or told of in the plural by `prose`, what the study itself says. A capital tells nothing.
 */
export function titlesOfTrades(groups: readonly TitledGroup[], prose: () => string): string[] {
  const titled = groups.map(({ title, interviews }) => ({ word: fold(title), interviews }));
  const plural = titled.filter(({ word }) => isPluralTrade(word));
  const plurals = plural.filter(({ interviews }) => plural.length > 1 || interviews.length > 1);
  const doubted = titled.flatMap((group) => {
    const { word, interviews } = group;
    if (plurals.includes(group) || !isListedName(word) || !isTrade(word) || !/^\p{L}+$/u.test(word))
      return [];
    const ways = interviews.map((titles) => Math.max(0, ...titles.map((title) => howWritten(title, word))));
    return [{ group, way: ways.toSorted((a, b) => b - a)[1] ?? 0 }];
  });
  const written = doubted.filter(({ way }) => way === TRADE).map(({ group }) => group);
  const open = doubted.filter(({ way }) => way > 0 && way < TRADE);
  const said = open.length === 0 ? '' : prose();
  const told = open.filter(({ group }) => tellsOf(group.word).test(said));
  const known = new Set([...plurals, ...written, ...told.map(({ group }) => group)]);
  // Two sisters are numbered by their name as well, in a study that tells of people who do that besides.
  const isAmongTrades = titled.length > 1 && titled.every((one) => known.has(one) || !isListedName(one.word));
  const sure = told.filter(({ way }) => isAmongTrades || way === SMALL).map(({ group }) => group);
  return [...plurals, ...written, ...sure].map(({ word }) => word);
}

/** How an interview's title has the word: as a trade, without a capital, or numbered, which somebody's name may be. */
const [NUMBERED, SMALL, TRADE] = [1, 2, 3];

/** "Interview kok 2", "Interview farmer Davies", "Tom (porter)": who has a capital for the title, or for a surname, has one for a name. */
function howWritten(title: string, word: string): number {
  if (new RegExp(String.raw`\((?:\p{Ll}+[ ]){0,2}${word}[,)]`, 'u').test(title)) return TRADE;
  const [whole = '', number, next] =
    new RegExp(String.raw`(?<!\p{L})${word}[ ]{1,2}(?:(\d{1,3})(?!\d)|(\p{L}+))`, 'iu').exec(title) ?? [];
  if (number === undefined && !/^\p{Lu}\p{Ll}/u.test(next ?? '')) return 0;
  if (!/^\p{Ll}/u.test(whole)) return number === undefined ? 0 : NUMBERED;
  if (next !== undefined) return FIRST_NAMES.has(fold(next)) ? SMALL : TRADE;
  const isCapitalMeant = /\p{Lu}/u.test(title.slice(0, title.indexOf(whole)));
  return isCapitalMeant && !FIRST_NAMES.has(word) ? TRADE : SMALL;
}

/** "de koks", "both farmers". */
function tellsOf(word: string): RegExp {
  const plural = `${word}(?:s|en|${word.at(-1)}en)`;
  return new RegExp(String.raw`(?<!\p{L})${SEVERAL}\s+${plural}(?!\p{L})`, 'u');
}

const SEVERAL =
  '(?:[Dd]e|[Aa]lle|[Bb]eide|[Tt]wee|[Dd]rie|[Vv]ier|[Tt]he|[Aa]ll|[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Mm]ost)';
