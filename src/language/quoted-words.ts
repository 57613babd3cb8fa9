import { spelledOut } from './contractions.ts';
import { withoutAccents } from './fold.ts';
import { matchesOf } from './matches.ts';
import { CARDINALS, numberWords, ORDINALS } from './numbers.ts';

/** A word of a quotation or of what was said, with its place and the form in which the two are compared. */
export interface QuotedWord {
  /**
   * Lower case, without accents; a number word up to twenty, and a round one up to a hundred, is a number. A contraction is
   * the words that it stands for.
   */
  readonly word: string;
  /** UTF-16 units in the text, half-open. */
  readonly start: number;
  readonly end: number;
}

/**
 * A name that became a placeholder ("[naam 1]") is one word, as the name mostly was. "'t" and "'n" have letters behind
 * their apostrophe alone; Word turns it the wrong way round.
 */
const WORD =
  /\[\p{L}[\p{L}-]*(?: \p{L}+)?[ \u00A0]\d+\]|(?<![\p{L}\p{N}])['’‘][tnmk](?![\p{L}\p{N}\p{M}'’])|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*/giu;

export function quotedWords(text: string): QuotedWord[] {
  return [...matchesOf(text, WORD)].flatMap(({ 0: written, index }) => {
    const parts = spelledOut(comparable(written));
    let at = index;
    return parts.map(({ word, length }, i) => {
      const start = at;
      at = i === parts.length - 1 ? index + written.length : start + length;
      return { word, start, end: at };
    });
  });
}

/** "#00:01:09-8#", "00:01:09", "00:11", "41:09": times of the recording; "09:30" may be one of day that somebody says. */
const TIMES = String.raw`#\d[\d:.,-]*#|(?<!\d)\d{1,2}:\d{2}:\d{2}(?:[.,-]\d{1,3})?(?!\d)|(?<![\d:])(?:00|2[4-9]|[3-9]\d):\d{2}(?![\d:])`;
/** "(lacht)", "[onverstaanbaar]", "[00:01:09]", "(.)": the transcriber's, and not said. */
const ASIDE = new RegExp(String.raw`\([^()\n]{1,40}\)|\[[^[\]\n]{1,40}\]|${TIMES}`, 'gu');

/**
 * The words of a transcript with blanks for what nobody said, so that places stay the same; `kept` are places between
 * brackets that stand for what was said.
 */
export function withoutAsides(text: string, kept: readonly { readonly start: number }[]): string {
  const starts = new Set(kept.map(({ start }) => start));
  return text.replace(ASIDE, (aside, at: number) => (starts.has(at) ? aside : ' '.repeat(aside.length)));
}

// In a report, what else stands between parentheses is the writer's, and counts as put in.
const NOISE = new RegExp(
  String.raw`\((?:ge)?(?:lach|zucht|kuch|huil|stilte|pauze|onverstaanbaar|fluister|denkt|knikt|laugh|sigh|cough|cries|crying|silence|pause|inaudible|whisper|nods)[^()\n]{0,30}\)|${TIMES}`,
  'giu',
);

/** The words of a quote in a report with blanks for what the transcriber put among them. */
export function withoutNoises(text: string): string {
  return text.replace(NOISE, (noise) => ' '.repeat(noise.length));
}

const NUMBERS: ReadonlyMap<string, string> = new Map(
  [
    ...numberWords('nl', 0, 20),
    ...numberWords('nl', 30, 99).filter(([, number]) => number % 10 === 0),
    ['honderd', 100] as const,
    // Not "ten", which is a Dutch word too.
    ...numberWords('en', 1, 9),
  ].map(([word, number]) => [word, String(number)]),
);

function comparable(word: string): string {
  const bare = withoutAccents(word).replace(/[’‘]/g, "'");
  // "een" is an article; "één" counts, and only its accents tell.
  if (bare === 'een') return word.toLowerCase() === 'een' ? 'een' : '1';
  return NUMBERS.get(bare) ?? bare;
}

// Of one weight; where one stands for the other the words differ, and the sense does not.
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    each: 'every',
    elke: 'ieder',
    elk: 'ieder',
    iedere: 'ieder',
    beiden: 'beide',
    meesten: 'meeste',
    velen: 'vele',
    enkelen: 'enkele',
    rarely: 'seldom',
    halve: 'half',
    niks: 'niets',
    amper: 'nauwelijks',
  }),
);

/** The word that stands for all words of its weight. */
export function weightOf(word: string): string {
  return ALIKE.get(word) ?? word;
}

const NEGATIONS = new Set(
  (
    'niet geen nooit niemand niets nergens zonder noch nauwelijks amper evenmin niks ' +
    'not no never nobody nothing none nor neither without hardly'
  ).split(' '),
);
const QUANTITIES = new Set(
  (
    'alle allemaal alles iedereen ieder iedere elke elk altijd vaak soms meestal zelden veel vele velen weinig meer minder ' +
    'meeste meesten enkele enkelen sommige sommigen beide beiden half halve helft dubbel vooral alleen duizend miljoen ' +
    'dagelijks wekelijks maandelijks jaarlijks minstens hoogstens genoeg voldoende ' +
    'all every each always often sometimes most many few some both only more less rarely seldom once twice half ' +
    'daily weekly monthly yearly enough twenty hundred'
  )
    .split(' ')
    .concat(ORDINALS.nl.slice(1, 4), ORDINALS.en.slice(1, 4), CARDINALS.en.slice(10, 13)),
);

/** A word that turns the sense of a sentence when it goes or comes. */
export function weighs(word: string): boolean {
  return NEGATIONS.has(word) || QUANTITIES.has(word) || /^\d/.test(word);
}

/** "mogelijk" and "onmogelijk": one is the other's opposite. */
export function areOpposite(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 && ['on', 'un', 'in', 'im', 'niet-', 'non-'].some((prefix) => long === prefix + short)
  );
}
