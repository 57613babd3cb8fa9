import { isRemarkMark } from '../interviews/remark-words.ts';
import measuredIn from '../language/data/measured-in.txt?raw';
import { anyIn } from '../language/data/word-list.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import { isRemark } from '../language/remarks.ts';
import { isLeftOut, typedOutIn } from '../language/typed-out.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { labelMentions } from './notations/label.ts';
import { levelsIn } from './notations/segments.ts';

/** Something between brackets in the running text, or behind a "#". UTF-16 units of the paragraph, half-open. */
export interface Bracket {
  /** With its brackets. */
  readonly start: number;
  readonly end: number;
  /** What is between, without "code:". */
  readonly from: number;
  readonly to: number;
  /** Has the form of a code also where nobody says that brackets are codes. */
  readonly isCode: boolean;
  /** "[emotioneel uitgeput]": begins as what a typist writes, so that only a list of codes tells that it is one. */
  readonly isAside: boolean;
}

// "[…]", "(code: …)", "{…}", "<…>", what stands between two signs twice: "§§…§§", "<<…>>", "{{…}}", and "#shame".
const BRACKET =
  /\[([^[\]\n]{1,120})\]|\((codes?\s*:\s*[^()\n]{1,120})\)|(?<!\{)\{([^{}\n]{1,120})\}(?!\})|(?<!<)<([^<>\n]{1,120})>(?!>)|([§¶#|~^%$&+@])\5(?!\5)([^\n]{1,120}?)\5\5|<<([^<>\n]{1,120})>>|\{\{([^{}\n]{1,120})\}\}|(?<![^\s(.,;!?…”’"])#(\p{L}[\p{L}\p{M}\d]{0,39}(?:[/_-][\p{L}\p{M}\d]{1,40}){0,5})/giu;
const OPENING = /^codes?\s*:\s*/iu;
// "1.1", "1.1 family time", "4.2, 1.1", "2.1.3: reistijd"; not "10.30 uur", "2.5 miljoen", "0.4".
const NUMBER = String.raw`(?!1\d\.\d\d(?!\d)|2\d\.\d\d(?!\d))[1-9]\d?(?:\.[1-9]\d?){1,4}[a-z]?(?![\d.])`;
const COUNTED = `${anyIn(measuredIn)}|minu\\p{L}*|mil\\p{L}*|per ?cent`;
const NUMBERED = new RegExp(
  `^\\s*${NUMBER}(?:\\s*(?:[,;/&+]|\\s(?:en|and))\\s*${NUMBER})*\\s*(?:$|[:,.–-]?\\s*(?!(?:${COUNTED})(?!\\p{L}))\\p{L})`,
  'iu',
);
/** "[3]" behind words: a code where the project says that brackets are codes, and else perhaps a footnote. */
const WHOLE_NUMBER = /^\s*[1-9]\d?\s*$/u;

/** The brackets of a stretch that may hold a code. */
export function bracketsIn(words: string, from: number, to: number): Bracket[] {
  return [...matchesOf(words.slice(from, to), BRACKET)].flatMap((match) => {
    const twice = match[6] ?? match[7] ?? match[8];
    const whole = twice ?? match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[9] ?? '';
    const opening = OPENING.exec(whole)?.[0] ?? '';
    const inside = whole.slice(opening.length);
    const isLabel = labelMentions(inside).length > 0 || NUMBERED.test(inside);
    const start = from + match.index;
    const isNumber =
      match[1] !== undefined && WHOLE_NUMBER.test(inside) && /\S/u.test(words.slice(from, start));
    const typed = isLabel || isNumber || opening !== '' ? null : typedOutIn(inside);
    if (typed?.saysMore === false) return [];
    const first = start + (twice === undefined ? 1 : 2) + opening.length;
    const isOfTalk = isRemarkMark(inside.split(':')[0]?.trim() ?? '');
    const isLevelled = levelsIn(inside, 0, inside.length).length > 1 && !isRemark(inside) && !isOfTalk;
    return [
      {
        start,
        end: start + match[0].length,
        from: first,
        to: first + inside.length,
        isCode: typed === null && (twice !== undefined || opening !== '' || isLabel || isLevelled),
        isAside: typed !== null,
      },
    ];
  });
}

/** Up to four words: "[family time]"; what is longer is an aside. */
const SHORT = /^\s*\p{L}[\p{L}\p{M}'’-]*(?:[\s:>/,&–-]+\p{L}[\p{L}\p{M}'’-]*){0,3}\s*$/u;
const CAPITALS = /^\s*\p{Lu}[\p{Lu}\p{M}\d\s:>/&_-]{2,}$/u;
/** At the end of a sentence or of what somebody says, where a code stands and nobody explains a word. */
const CLOSES = /^(?:\s*[[(][^\])]*[\])])*\s*(?:$|[.!?;]|\n|\p{Lu})/u;
/** One alone at such a place may be anything. */
const FEWEST = 2;
const LONGEST_CLOSE = 60;

/** A bracket, in the words that it stands in. */
export type BracketIn = readonly [bracket: Bracket, words: string];

/** What tells of a bracket whether it is a code; the others of the project have a part in it. */
export interface SeenBracket {
  /** What is between, without blanks around it. */
  readonly inside: RawText;
  readonly isCode: boolean;
  readonly isAside: boolean;
  /** Of a few words, where a sentence closes. */
  readonly closes: boolean;
}

export function seenBracket([bracket, words]: BracketIn): SeenBracket {
  const inside = words.slice(bracket.from, bracket.to).trim();
  return {
    inside: RawText.of(inside),
    isCode: bracket.isCode,
    isAside: bracket.isAside,
    closes: !bracket.isAside && closesSentence([bracket, words], inside),
  };
}

/**
 * The brackets that look like codes: by their form, because they come back, as no other bracket does, because several
 * of a few words stand at the ends of sentences, or "[3]" because others have numbers of more parts.
 */
export function seenCodes<T extends SeenBracket>(found: readonly T[]): T[] {
  const counts = new Map<string, number>();
  for (const { inside } of found) {
    const words = fold(wordsOf(inside));
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const areSeveral = found.filter(({ closes }) => closes).length >= FEWEST;
  const areNumbered = found.some(({ isCode, inside }) => isCode && NUMBERED.test(wordsOf(inside)));
  return found.filter(({ inside, isCode, isAside, closes }) => {
    if (isAside) return isCode;
    const words = wordsOf(inside);
    if (isCode || (areNumbered && WHOLE_NUMBER.test(words))) return true;
    const isLike = CAPITALS.test(words) || (areSeveral && closes) || (counts.get(fold(words)) ?? 0) > 1;
    return isLike && !isLeftOut(words);
  });
}

function closesSentence([{ start, end }, words]: BracketIn, inside: string): boolean {
  const isBehind = /\S[ \t]*$/u.test(words.slice(Math.max(0, start - LONGEST_CLOSE), start));
  return (
    SHORT.test(inside) &&
    !isLeftOut(inside) &&
    !isRemark(inside) &&
    isBehind &&
    CLOSES.test(words.slice(end, end + LONGEST_CLOSE))
  );
}
