import { areFew } from './capitals.ts';
import { fold } from './fold.ts';
import { unitClasses } from './unit-classes.ts';

/**
 * A word as it stands: with its hyphens and apostrophes, without a genitive `'s`. It does not know its place, so that the
 * same word in the same company is held once, however long the text.
 */
export interface Word {
  readonly text: string;
  /** Folded: lower case, no accents. */
  readonly key: string;
  readonly capital: boolean;
  /** Whether a genitive `'s` was taken off. */
  readonly genitive: boolean;
  /** Starts a sentence or a turn, so that its capital says nothing. */
  readonly first: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** The words of a text in order, and by word where it begins, in UTF-16 units. */
export interface PlacedWords {
  readonly words: readonly Word[];
  readonly starts: readonly number[];
}

/** What is the same of a word wherever it stands, and how it stood so far. */
interface WordForm {
  /** Behind a space, inside a sentence. */
  readonly inside: Word;
  /** By what is before it. */
  readonly uses: Map<string, Word>;
}

/** "Ds. Veenstra", "prof. De Wit": the stop ends no sentence. */
const ABBREVIATED = /^(?:ds|dr|mr|mrs|ms|mw|mevr|dhr|prof|ir|drs|ing|st|jr|past|fam)$/i;
const SENTENCE_END = /[.?!:;…"“”„‘([\]•–\n]\s*['’"“‘„([]*$/;
/** "al-Sudani", "d'Hondt": the capital may stand after the particle. A script that has none is as strange as one. */
const UPPER = /^['’]?(?:(?:al|el|as|ad|an|ar|at|d|l|t|o)['’-])?(?:\p{Lu}|(?![ªº])\p{Lo})/u;
const [OTHER, LETTER, DIGIT, APOSTROPHE, HYPHEN] = [1, 2, 3, 4, 5] as const;
/** People use few different words: what a word is like has to be found out once. */
const forms = new Map<string, WordForm>();

export function wordsOfSpeech(text: string): PlacedWords {
  const words: Word[] = [];
  const starts: number[] = [];
  let last = 0;
  for (let at = 0; at < text.length; ) {
    const start = startAt(text, at);
    if (start < 0) {
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    const gap =
      start === last + 1 && text.charCodeAt(last) === 32
        ? ' '
        : text.slice(Math.max(last, start - 12), start);
    words.push(usedAs(wordForm(text.slice(start, end)), gap, isFirstAfter(words, gap)));
    starts.push(start);
    last = end;
    at = end;
  }
  return { words, starts };
}

function isFirstAfter(before: readonly Word[], gap: string): boolean {
  if (before.length === 0) return true;
  // Most words have a space before them, and no number before that.
  if (gap === ' ' && !startsWithDigit(before.at(-1)?.text ?? '')) return false;
  if (gap === ' ') return isStampBefore(before) || isLineNumber(before);
  if (gap === ') ' && isStampBefore(before, /\($/)) return true;
  return !(gap === '. ' && isAbbreviated(before.at(-1))) && SENTENCE_END.test(gap);
}

function startsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}

function usedAs({ inside, uses }: WordForm, gap: string, first: boolean): Word {
  if (gap === ' ' && !first) return inside;
  const use = first ? `${gap}^` : gap;
  const before = uses.get(use);
  if (before !== undefined) return before;
  const word = { ...inside, first, gap };
  if (uses.size > 1000) uses.clear();
  uses.set(use, word);
  return word;
}

/** "Ds.", "v.d.". */
function isAbbreviated(word: Word | undefined): boolean {
  if (word === undefined) return false;
  // "in de MR. Vroeger": what is written in capitals is shortened without a stop.
  const isLetters = /^\p{Lu}{2,}$/u.test(word.text);
  return (!isLetters && ABBREVIATED.test(word.text)) || (word.text === 'd' && word.gap === '.');
}

/** "00:12:04 Soep eten we", "(04:32) Soep": two numbers or more with colons between, at the start of a line or in brackets. */
function isStampBefore(found: readonly Word[], opening = /\n/): boolean {
  let at = found.length - 1;
  if (found[at]?.gap !== ':' || !/^\d/.test(found[at]?.text ?? '')) return false;
  while (found[at]?.gap === ':') at--;
  return at === 0 || opening.test(found[at]?.gap ?? '');
}

/** "2.1", alone at the start of its line: the number of a heading or of an item. */
function isLineNumber(found: readonly Word[]): boolean {
  let at = found.length - 1;
  while (found[at]?.gap === '.' && /^\d{1,2}$/.test(found[at]?.text ?? '')) at--;
  return /^\d{1,2}$/.test(found[at]?.text ?? '') && (at === 0 || found[at]?.gap.includes('\n') === true);
}

/** Where the word begins that has its first letter or digit here: an apostrophe before 't belongs to it. -1 for none. */
function startAt(words: string, at: number): number {
  const kind = classAt(words, at);
  if (kind !== LETTER && kind !== DIGIT) return -1;
  if (kind !== LETTER || classAt(words, at - 1) !== APOSTROPHE) return at;
  const isShort = /[tsn]/.test(words.charAt(at)) && classAt(words, at + 1) !== LETTER;
  return isShort && classAt(words, at - 2) !== LETTER ? at - 1 : at;
}

function wordEnd(words: string, at: number): number {
  const kind = classAt(words, at);
  let end = at + 1;
  for (; ; end++) {
    const next = classAt(words, end);
    if (next === kind) continue;
    const joins =
      kind === LETTER && (next === APOSTROPHE || next === HYPHEN) && classAt(words, end + 1) === LETTER;
    if (!joins) return end;
  }
}

function wordForm(match: string): WordForm {
  const before = forms.get(match);
  if (before !== undefined) return before;
  const genitive = /['’]s$/i.exec(match);
  const text = match.slice(0, genitive !== null && genitive.index > 1 ? genitive.index : match.length);
  const key = fold(text).replace(/’/g, "'").replace(/^'/, '');
  const inside = { text, key, capital: UPPER.test(text), genitive: text !== match, first: false, gap: ' ' };
  const form = { inside, uses: new Map() };
  if (forms.size > 50_000) forms.clear();
  forms.set(match, form);
  return form;
}

const classAt = unitClasses((unit) => {
  if (/[\p{L}\p{M}]/u.test(unit)) return LETTER;
  if (/\d/.test(unit)) return DIGIT;
  if (/['’]/.test(unit)) return APOSTROPHE;
  return unit === '-' ? HYPHEN : OTHER;
}, OTHER);

/** Speech written down without capitals; the marks of speakers (`O:`, `**Interviewer:**`) do not count. */
export function isWrittenSmall(words: readonly Word[]): boolean {
  let capitals = 0;
  let all = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.text.length < 2 || isMarkAt(words, i)) continue;
    all++;
    if (word.capital) capitals++;
  }
  return areFew(capitals, all);
}

const BEFORE_SAID = /^[*_ ]{0,3}:/;

/** Whether a line starts with this word, or with the one before it, and a colon follows. */
export function isMarkAt(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.gap === ' ' || !BEFORE_SAID.test(next.gap)) return false;
  const word = words[at];
  if (word === undefined) return false;
  return [word, words[at - 1]].some((one) => one === words[0] || one?.gap.includes('\n') === true);
}
