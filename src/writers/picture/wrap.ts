import { matchesOf } from '../../language/matches.ts';
import type { Language } from '../../model/project.ts';
import { hyphenPoints } from './hyphens.ts';
import { type Weight, widthOf } from './letters.ts';

export interface Fit {
  /** Points. */
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  readonly language: Language;
}

/** A line that would stay emptier than this takes a part of a long word, where that saves a line. */
const EMPTY = 0.55;
const LONG = 14;

/**
 * A text in lines that fit, all of its letters in order: parted at spaces, else inside a word with a hyphen, else
 * where it must. At least one line, and one letter a line.
 */
export function wrap(text: string, fit: Fit): readonly string[] {
  const filled = filledLines(text, fit, EMPTY);
  const whole = filledLines(text, fit, 0);
  return whole.length > filled.length ? filled : whole;
}

/** A line that would stay emptier than `empty` takes a part of a long word. */
function filledLines(text: string, fit: Fit, empty: number): readonly string[] {
  const words = text.match(/(?:\[\p{L}+ \d+\]|[^ \t\n])+/gu) ?? [''];
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    let rest = word;
    while (rest !== '') {
      const lead = line === '' ? '' : `${line} `;
      if (widthIn(fit, lead + rest) <= fit.width) {
        line = lead + rest;
        break;
      }
      const { head, tail } = partedBehind(rest, lead, fit, empty);
      if (head !== '') lines.push(lead + head);
      else if (line !== '') lines.push(line);
      line = '';
      rest = tail;
    }
  }
  return [...lines, line].filter((one, i) => one !== '' || i === 0);
}

function widthIn({ size, weight }: Fit, text: string): number {
  return widthOf(text, size, weight);
}

interface Parted {
  /** What still goes on the line, with its hyphen; empty where nothing does. */
  readonly head: string;
  readonly tail: string;
}

/** What of a word goes behind `lead`, which it does not fit behind as a whole. */
function partedBehind(word: string, lead: string, fit: Fit, empty: number): Parted {
  const onItsOwn = lead === '';
  const fits = widthIn(fit, word) <= fit.width;
  const mayHyphen =
    onItsOwn || !fits || ([...word].length >= LONG && widthIn(fit, lead.trimEnd()) < empty * fit.width);
  const points = mayHyphen ? hyphenPoints(word, fit.language) : naturalPoints(word);
  const best = points.findLast(
    ({ at, hyphen }) => widthIn(fit, lead + word.slice(0, at) + hyphen) <= fit.width,
  );
  if (best !== undefined) return { head: word.slice(0, best.at) + best.hyphen, tail: word.slice(best.at) };
  return onItsOwn ? fittingLetters(word, fit) : { head: '', tail: word };
}

/** As many letters as fit, one at least. */
function fittingLetters(word: string, fit: Fit): Parted {
  let head = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (head !== '' && widthIn(fit, head + segment) > fit.width) break;
    head += segment;
  }
  return { head, tail: word.slice(head.length) };
}

function naturalPoints(word: string): { at: number; hyphen: '' }[] {
  return [...matchesOf(word, /(?<=[\p{L}\p{N}][-/–])(?=[\p{L}\p{N}])/gu)].map(({ index }) => ({
    at: index,
    hyphen: '',
  }));
}
