import { matchesOf } from '../language/matches.ts';
import { onceFor } from '../model/deferred.ts';
import type { Document } from '../model/document.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { footnoteWords } from './back-references.ts';
import { callsOf, pairsIn } from './citations.ts';
import { type Grammar, PLAIN_GRAMMAR } from './notations/index.ts';
import { type Pointed, peopleIn, pointedIn, points, type Whom } from './pointing.ts';
import { transcriptsIn } from './transcript-lists.ts';

/** A place in the report that points at respondents or interviews, and names no code. */
export interface ReportMention {
  /** Null in running text. */
  readonly footnote: number | null;
  readonly text: RawText;
  readonly line: number;
  /** Where it is called or stands: index in `Document.paragraphs`, null where nothing calls it; UTF-16 units, half-open. */
  readonly paragraph: number | null;
  readonly offset: number;
  readonly end: number;
  /** In parentheses, or a footnote: not a part of the sentence. */
  readonly isApart: boolean;
  readonly pointed: Pointed;
}

/** "(R3)", "(respondent 3, bijlage 4)", "Respondent 3 vertelt", and footnotes of that kind. */
export function mentionsOf(
  document: Document,
  isReport: (paragraph: number) => boolean,
  whom: Whom,
  grammar: Grammar = PLAIN_GRAMMAR,
): ReportMention[] {
  const namesCode = (words: string) => pairsIn(words, peopleIn(words, whom), grammar).length > 0;
  const calls = callsOf(document);
  const words = footnoteWords(document.footnotes);
  const inFootnotes = document.footnotes.flatMap(({ number, text, line }): ReportMention[] => {
    const said = words.get(number) ?? '';
    const pointed = pointedIn(said, whom);
    if (!points(pointed) || namesCode(said)) return [];
    const { paragraph, offset } = calls.get(number) ?? { paragraph: null, offset: 0 };
    return [{ footnote: number, text, line, paragraph, offset, end: offset, isApart: true, pointed }];
  });
  const inText = document.paragraphs.flatMap(({ text, line, heading }, paragraph) =>
    heading === null && isReport(paragraph)
      ? mentionsInParagraph(text, whom, namesCode).map((mention) => ({
          ...mention,
          footnote: null,
          line,
          paragraph,
        }))
      : [],
  );
  return [...inFootnotes, ...inText].sort((a, b) => a.line - b.line || a.offset - b.offset);
}

const marksAmong = onceFor(
  ({ named = new Map() }: Whom): Whom['named'] => new Map([...named].filter(([, { isMark }]) => isMark)),
);

const SENDS_THERE = /(?<!\p{L})(?:zie|in|uit|tijdens|vgl\.|see|from|during|cf\.)\s+(?:ook\s+|also\s+)?$/iu;
const PARENTHESES = /\(([^()]{2,200})\)|\[([^[\]]{2,80})\]/g;

function mentionsInParagraph(text: RawText, whom: Whom, namesCode: (words: string) => boolean) {
  const words = wordsOf(text);
  // "[naam 2]" is somebody, in a copy.
  const apart = [...matchesOf(words, PARENTHESES)].filter(([all]) => whom.named?.has(all) !== true);
  const behind = apart.flatMap((match) => {
    const inside = match[1] ?? match[2] ?? '';
    const pointed = pointedIn(inside, whom);
    if (!points(pointed) || namesCode(inside)) return [];
    const [offset, end] = [match.index, match.index + match[0].length];
    return [{ text: text.slice(offset + 1, end - 1), offset, end, isApart: true, pointed }];
  });
  const left = apart.reduce(
    (rest, { index, 0: all }) =>
      rest.slice(0, index) + ' '.repeat(all.length) + rest.slice(index + all.length),
    words,
  );
  // An appendix that the text itself names may hold anything; an interview is one.
  const interviews = transcriptsIn(left).filter(
    ({ ids, start }) => ids.every((id) => /^i\d/.test(id)) && SENDS_THERE.test(left.slice(0, start)),
  );
  // A name in a sentence may be no more than a name: whose words are quoted is asked beside each quote.
  const named = [...peopleIn(left, { ...whom, named: marksAmong(whom) }), ...interviews].sort(
    (a, b) => a.start - b.start,
  );
  const running = new Map(named.map(({ start, end }) => [start, end] as const));
  // "R1 t/m R3" is one place, and its last mark no other.
  const outer = [...running].filter(([, end], i, all) => end > (all[i - 1]?.[1] ?? 0));
  const inSentence = outer.map(([offset, end]) => ({
    text: text.slice(offset, end),
    offset,
    end,
    isApart: false,
    pointed: pointedIn(left.slice(offset, end), whom),
  }));
  return [...behind, ...inSentence];
}
