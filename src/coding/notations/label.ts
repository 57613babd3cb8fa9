import numberedElsewhere from '../../language/data/numbered-elsewhere.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';
import { MONTH } from '../../language/dates.ts';
import { matchAt } from '../../language/number-lists.ts';
import { FILLER, type LevelWord, levelWordsIn } from './levels.ts';
import { type Mention, mentionOf, type Value } from './mention.ts';
import { isListGap } from './paths.ts';
import { shortMentions } from './short.ts';
import { readValues } from './values.ts';

// "Label III", "Label ?", "sub 123456": a level, and what is behind it is no number that can be read.
const UNREADABLE = /(?:\?|[IVX]{2,6}(?!\p{L})|\d{5,})/uy;
// ", punt 4": a word that is no level with a number, right behind a code.
const FURTHER = /\s*,\s*(\p{L}[\p{L}-]*)\.?\s*\d{1,2}\p{L}?(?=\s*(?:$|[,;.)\]\n]))/uy;
// "…, bijlage 4", "…, regel 12": the number is of something else.
const ELSEWHERE = new RegExp(`^(?:${anyIn(numberedElsewhere)}|pagina['’]?s?|${MONTH})$`, 'iu');

/** "(Label 3, sub 1, ad.2, ad.3)", "L3 S1 A2": a level word, and the codes behind it. */
export function labelMentions(text: string): readonly Mention[] {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const short = shortMentions(text);
  const long = wordedMentions(text);
  const mentions = short.length === 0 ? long : [...long, ...short].sort((a, b) => a.start - b.start);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, mentions);
  return mentions;
}

// A note is read for the habits of its project, for the draft of its group, and for its own codes.
const remembered = new Map<string, readonly Mention[]>();
const MOST_REMEMBERED = 5000;

function wordedMentions(text: string): Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (const word of levelWordsIn(text)) {
    if (word.start < end) continue;
    const mention = mentionAt(text, word, mentions[mentions.length - 1]);
    if (mention === null) continue;
    mentions.push(mention);
    const further = furtherAt(text, mention.end);
    if (further !== null) mentions.push(further);
    end = (further ?? mention).end;
  }
  return mentions;
}

function mentionAt(text: string, word: LevelWord, previous: Mention | undefined): Mention | null {
  const { level, start } = word;
  const gap = previous === undefined ? null : text.slice(previous.end, start);
  const follows = gap !== null && isListGap(gap) && !/[.!?]\s/.test(gap);
  // "Punt 4" means something behind "ad 2" only.
  if (level.family === 'deeper' && !follows) return null;
  const at = word.end + (matchAt(FILLER, text, word.end) ?? '').length;
  const isHead = level.family === 'label' || level.family === 'code';
  const list = readValues(text, at, {
    slashes: level.family === 'code' || (isHead && !word.isPlural),
    letters: at > word.end,
  });
  const [first, ...rest] = list?.values ?? [];
  if (list === null || first === undefined)
    return unreadableLevel(text, word, at, follows && (gap?.includes(',') ?? false));
  const values: Value[] = [{ ...first, start }, ...rest];
  // "Label 3.1.2" and "code C1b" say the whole code.
  const isWhole =
    isHead && values.every((value) => value.isPath || (level.family === 'code' && hasLetter(value)));
  return { level: isWhole ? null : level, values, notation: 'label', start, end: list.end };
}

function hasLetter({ parts }: Value): boolean {
  return parts.length > 1 && typeof parts[0] === 'string';
}

/** A level whose number cannot be read is a part that is lacking: "Label 3, sub ?" is not label 3. */
function unreadableLevel(
  text: string,
  { level, start, end }: LevelWord,
  at: number,
  isNext: boolean,
): Mention | null {
  const found = matchAt(UNREADABLE, text, at);
  const isDeeper = level.family === 'sub' || level.family === 'ad';
  if (found === null && !(isNext && isDeeper)) return null;
  return mentionOf('label', level, {
    parts: [null],
    isPath: false,
    start,
    end: found === null ? end : at + found.length,
  });
}

function furtherAt(text: string, at: number): Mention | null {
  FURTHER.lastIndex = at;
  const match = FURTHER.exec(text);
  const word = match?.[1] ?? '';
  if (match === null || ELSEWHERE.test(word) || levelWordsIn(`${word}.`).length > 0) return null;
  const start = at + match[0].indexOf(word);
  return mentionOf(
    'label',
    { family: 'deeper', below: null },
    { parts: [null], isPath: false, start, end: at + match[0].length },
  );
}
