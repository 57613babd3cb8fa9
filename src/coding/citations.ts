import { matchesOf } from '../language/matches.ts';
import { Code } from '../model/code.ts';
import type { Document } from '../model/document.ts';
import { NO_HABITS } from '../model/notation.ts';
import type { Reference } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';
import { footnoteWords } from './back-references.ts';
import { bareCodes, calledCodes, withoutCodeWord } from './bare-codes.ts';
import { type Grammar, NO_CODES, PLAIN_GRAMMAR, readReferences } from './notations/index.ts';
import { ANYBODY, type PersonPlace, type PointedPerson, peopleIn, type Whom } from './pointing.ts';
import { type TranscriptList, transcriptsIn } from './transcript-lists.ts';

/** A place in the report that points at codes in transcripts. */
export interface Citation {
  /** Null in running text. */
  readonly footnote: number | null;
  readonly text: RawText;
  readonly line: number;
  readonly targets: readonly CitedPair[];
  /** Respondents whom it names by number. */
  readonly people: readonly PointedPerson[];
  /** Where it is called or stands: index in `Document.paragraphs`, null where nothing calls it; UTF-16 units. */
  readonly paragraph: number | null;
  readonly offset: number;
}

export interface CitedPair {
  /** As cited: `b4` for "Bijlage 4"; null where no transcript is named. */
  readonly transcript: string | null;
  readonly code: Code;
  /** Where no transcript is named: a group that has the code, and that the sentence may be about. */
  readonly group?: string;
  /** Ids of those whom the citation names, of a transcript that others speak in as well. */
  readonly respondents?: readonly string[];
}

/** A citation of codes alone: "(A1)". */
export function namesCodesAlone({ targets, people }: Citation): boolean {
  return people.length === 0 && targets.every(({ transcript }) => transcript === null);
}

/**
 * The footnotes of a document that name codes, and "(Bijlage 4, label 3, sub 1)" or "(A1)" in the text that `isReport` admits.
 * `whom` tells which words are respondents, `grammar` how the project's notes point at codes.
 */
export function citationsOf(
  document: Document,
  isReport: (paragraph: number) => boolean,
  whom: Whom = ANYBODY,
  grammar: Grammar = PLAIN_GRAMMAR,
): Citation[] {
  const calls = callsOf(document);
  const words = footnoteWords(document.footnotes);
  const inFootnotes = document.footnotes.flatMap(({ number, text, line }) => {
    const said = words.get(number) ?? '';
    const people = peopleIn(said, whom);
    const targets = pairsIn(said, people, grammar);
    const place = calls.get(number) ?? { paragraph: null, offset: 0 };
    return targets.length === 0 ? [] : [{ footnote: number, text, line, targets, people, ...place }];
  });
  const inText = document.paragraphs.flatMap(({ text, line }, paragraph) =>
    isReport(paragraph)
      ? inParentheses(text, whom, grammar).map((citation) => ({ ...citation, line, paragraph }))
      : [],
  );
  return [...inFootnotes, ...inText].sort((a, b) => a.line - b.line || a.offset - b.offset);
}

export function callsOf({ paragraphs }: Document): Map<number, { paragraph: number; offset: number }> {
  return new Map(
    paragraphs.flatMap(({ calls }, paragraph) =>
      calls.map(({ number, offset }) => [number, { paragraph, offset }] as const),
    ),
  );
}

const PARENTHESES = /\(([^()]{2,200})\)|\[([^[\]]{2,200})\]/g;

/** What names both a code and whose it is, or known codes and nothing else. */
function inParentheses(text: RawText, whom: Whom, grammar: Grammar) {
  return [...matchesOf(wordsOf(text), PARENTHESES)].flatMap((match) => {
    const inside = match[1] ?? match[2] ?? '';
    const people = peopleIn(inside, whom);
    const paired = pairsIn(inside, people, grammar).filter(
      ({ transcript }) => transcript !== null || people.length > 0,
    );
    const bare = () => bareCodes(inside, grammar).map((code) => ({ transcript: null, code }));
    const targets: readonly CitedPair[] = paired.length > 0 ? paired : bare();
    const { index: offset } = match;
    if (targets.length === 0) return [];
    return [
      { footnote: null, text: text.slice(offset + 1, offset + match[0].length - 1), targets, people, offset },
    ];
  });
}

/** Transcripts that are named one after the other, with no code between them. */
interface CitedAppendices {
  readonly ids: string[];
  readonly start: number;
  end: number;
}

/**
 * Every transcript that is named, with every code that is named behind it and before the next one; "Label 3, sub 1
 * (bijlage 4)" has it the other way round. A code that no transcript goes with stays, without one. Codes without a level
 * word ("2.1") are read where the project has such, and beside a transcript; `people` are the respondents that are named.
 */
export function pairsIn(
  text: string,
  people: readonly PersonPlace[] = [],
  grammar: Grammar = PLAIN_GRAMMAR,
): CitedPair[] {
  const named = transcriptsIn(text);
  const references = codesBeside(text, named, people, grammar);
  const mentions = appendixMentions(named, references);
  const codesIn = (from: number, to: number) =>
    references.filter(({ start }) => start >= from && start < to).map(({ cited }) => cited);
  const pair = (ids: readonly (string | null)[], codes: readonly Code[]) =>
    ids.flatMap((transcript) => codes.map((code) => ({ transcript, code })));
  const before = (i: number) => codesIn(mentions[i - 1]?.end ?? 0, mentions[i]?.start ?? text.length);
  const last = mentions[mentions.length - 1];
  if (last !== undefined && before(0).length > 0 && codesIn(last.end, text.length).length === 0)
    return mentions.flatMap(({ ids }, i) => pair(ids, before(i)));
  return [pair([null], before(0)), ...mentions.map(({ ids }, i) => pair(ids, before(i + 1)))].flat();
}

/** The codes beside them: the number of an appendix is none, and a code in words ends where a respondent is named. */
function codesBeside(
  text: string,
  named: readonly TranscriptList[],
  people: readonly PersonPlace[],
  grammar: Grammar,
): Reference[] {
  const apart = [...named, ...people].sort((a, b) => a.start - b.start);
  let [rest, done] = ['', 0];
  for (const { start, end } of apart) {
    rest += text.slice(done, start).padEnd(Math.max(end, start) - done, '\n');
    done = Math.max(end, start, done);
  }
  const left = rest + text.slice(done);
  const { habits, words } = grammar;
  const found = readReferences(left, { habits: apart.length === 0 ? NO_HABITS : habits, words: NO_CODES });
  if (found.length > 0) return found;
  const dotted = apart.length === 0 ? [] : dottedCodes(left, grammar);
  if (dotted.length > 0) return dotted;
  const spoken = withoutCodeWord(left);
  // Beside an interview "Knelpunt: parkeren" is a code that is lacking, where "Knelpunt" is one; one word alone may be
  // anything, unless there are codes and nothing else.
  const called = calledCodes(left, apart.length > 0);
  const isOfCodes = spoken
    .split(/[;,\n]/)
    .every((piece) => words.knows([piece.replace(/\.\s*$/, '').trim()]));
  const knows = (names: readonly string[]) =>
    called.has(Code.of(names)) ||
    (apart.length > 0
      ? words.knows(names) || (names.length > 1 && words.knows(names.slice(0, -1)))
      : (names.length > 1 || isOfCodes) && words.knows(names));
  return readReferences(spoken.replace(BREAKS, '\n'), { habits: NO_HABITS, words: { ...words, knows } });
}

/** "(R1, 1.1)", though the notes write "label 1, sub 1": numbers that stand by themselves and that a codebook has. */
function dottedCodes(text: string, { habits, words }: Grammar): Reference[] {
  const numbers = { ...habits.numbers, dotted: true };
  const places = dottedNumbersIn(text);
  const alone = places.reduce(
    (line, { start, end }) => line.padEnd(start, '\n') + text.slice(start, end),
    '',
  );
  return readReferences(alone, { habits: { ...habits, numbers }, words: NO_CODES }).filter(({ cited }) =>
    words.knows(partsOf(cited).map(String)),
  );
}

const DOTTED = /(?<=^|[,;\n]\s{0,3})\d{1,2}(?:\.\d{1,2}){1,4}(?=\s*(?:[,;\n]|$|\.\s*$))/g;

/** Numbers such as "1.1" that are all that stands between two commas; UTF-16 units, half-open. */
export function dottedNumbersIn(text: string): { readonly start: number; readonly end: number }[] {
  return [...matchesOf(text, DOTTED)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** Where a code in words ends: a sentence, a parenthesis. */
const BREAKS = /[()[\]]|[.!?](?=\s|$)/g;

function appendixMentions(
  named: readonly TranscriptList[],
  references: readonly Reference[],
): CitedAppendices[] {
  const mentions: CitedAppendices[] = [];
  for (const { ids, start, end } of named) {
    const open = mentions[mentions.length - 1];
    const goesOn =
      open !== undefined && !references.some((one) => one.start >= open.end && one.start < start);
    if (!goesOn) mentions.push({ ids: [...ids], start, end });
    // "Bijlage 4, interview 2" is one transcript.
    else if (!ids.some((id) => id.startsWith('i'))) {
      open.ids.push(...ids);
      open.end = end;
    }
  }
  return mentions;
}
