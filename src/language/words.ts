import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl';
import { distance } from './distance.ts';
import { withoutAccents } from './fold.ts';
import { numberWords } from './numbers.ts';
import { placeholdersAsWords } from './placeholder-words.ts';

/**
 * Words as they are compared: stems of Dutch (Snowball's Dutch stemmer), without accents and case, without
 * words that only hold a sentence together. "één vaste groep" and "1 vaste groepen" give the same stems. A placeholder is one.
 */
export function stemsOf(text: string): readonly string[] {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const stems = readStems(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, stems);
  return stems;
}

// Names of codes and notes are compared with each other over and over.
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 20_000;

/** The segmenter takes a time that grows with the square of what it is given. */
const PIECE = /\S[\s\S]{0,999}\S*/gu;

function readStems(text: string): string[] {
  const stems: string[] = [];
  for (const segment of wordSegmentsOf(placeholdersAsWords(text).replace(/[-_/]/g, ' '))) {
    const word = withoutAccents(segment);
    // "één" counts and "een" does not; only the accents tell them apart.
    if (word === 'een' && segment !== 'een') stems.push('1');
    if (FUNCTION_WORDS.has(word)) continue;
    stems.push(NUMBER_WORDS.get(word) ?? stemOf(word));
  }
  return stems;
}

/** What few texts have: something else than letters of Dutch, and signs of which none joins two of them to one word. */
const NOT_PLAIN = /[^A-Za-zÀ-ÖØ-öø-ÿ \n,;!?()"“”„…–—.:'’]|[.:'’][A-Za-zÀ-ÖØ-öø-ÿ]/;
const RUN = /[A-Za-zÀ-ÖØ-öø-ÿ]+/g;

/** The words as they stand. Of plain text the runs of letters are what the segmenter gives, which takes ten times as long. */
function wordSegmentsOf(text: string): string[] {
  if (!NOT_PLAIN.test(text)) return text.match(RUN) ?? [];
  const pieces = text.match(PIECE) ?? [];
  return pieces.flatMap((piece) =>
    [...segmenter().segment(piece)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
  );
}

/** How alike two stems are, 0 to 1: equal, a slip of the pen, one a compound that begins or ends with the other. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return 0;
  const slips = short.length >= 8 ? 2 : 1;
  if (short.length >= 5 && long.length - short.length <= slips && isSlip(short, long, slips)) return 0.9;
  if (short.length >= 5 && (long.startsWith(short) || long.endsWith(short))) return 0.7;
  // "communicatie" and "communiceren" keep different endings.
  return commonPrefix(short, long) >= Math.max(6, Math.ceil(short.length * 0.75)) ? 0.6 : 0;
}

// The same few stems are compared for every note.
const slipsOfPen = new Map<string, boolean>();

function isSlip(short: string, long: string, slips: number): boolean {
  const pair = `${short} ${long}`;
  const before = slipsOfPen.get(pair);
  if (before !== undefined) return before;
  const found = distance(short, long, slips) <= slips;
  if (slipsOfPen.size >= MOST_REMEMBERED) slipsOfPen.clear();
  slipsOfPen.set(pair, found);
  return found;
}

function commonPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

const stemOfWord = new Map<string, string>();

function stemOf(word: string): string {
  const found = stemOfWord.get(word);
  if (found !== undefined) return found;
  const stem = evened(stemmer.stem(word));
  stemOfWord.set(word, stem);
  return stem;
}

/** What the stemmer leaves different: "klass" and "klas", "huiz" and "huis", "briev" and "brief", "reacties" and "reactie". */
function evened(stem: string): string {
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/(?<=..i)es$/, 'e');
  if (single.length < 3) return single;
  return single.replace(/v$/, 'f').replace(/z$/, 's');
}

let words: Intl.Segmenter | undefined;

function segmenter(): Intl.Segmenter {
  words ??= new Intl.Segmenter('nl', { granularity: 'word' });
  return words;
}

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  numberWords('nl', 0, 12).map(([word, number]) => [word, String(number)] as const),
);

// Not "niet", "geen", "wel", "meer", "te": they turn the sense of a code around.
const FUNCTION_WORDS = new Set(
  (
    'de het een der den des van in op aan bij met voor door naar uit over om tot als en of dat die dit deze ' +
    'zijn is was wordt worden heeft hebben er zich hun haar ze zij hij je we wij u ik men ook al dan the a an ' +
    'of to and in on for with by from is are'
  ).split(' '),
);
