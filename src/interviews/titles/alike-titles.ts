import { fold } from '../../language/fold.ts';
import type { Document } from '../../model/document.ts';
import { groupedBy } from '../../model/grouped.ts';
import { wordsOf } from '../../model/words-of.ts';
import { isAboutInterviews, LONGEST_OPENING, opensSection } from '../headings.ts';
import { isLabelWord } from '../label-words.ts';
import { isPlainLine } from '../lines.ts';

const LONGEST = 60;
const FEWEST_WORDS = 4;
/** "Datum: 3 maart": stands above an interview, and hardly ever inside one. */
const FACT_ABOVE =
  /^\s*(datum|date|locatie|location|plaats|place|duur|duration|ge[iï]nterviewde|interviewee|naam|name|leeftijd|age|functie|function|tijd|tijdstip|time)(?:\s+(?:interview|gesprek|van\s+\p{L}+))?\s*[:：]/iu;
/** "Kees, 45 jaar", "Het gesprek in Zwolle": who or which one, where "Over wonen" is a topic. */
const SAYS_WHICH =
  /\d\s*(?:jaar|jr\.?|years?)(?!\p{L})|(?<!\p{L})(?:gesprek|interview|casus|case|conversation|talk)(?!\p{L})/iu;

/** The key of a line that stands above an interview, "datum" of "Datum: 3 maart"; null for any other. */
export function factAbove(line: string): string | null {
  const key = FACT_ABOVE.exec(line)?.[1];
  return key === undefined ? null : fold(key);
}

/** What a line asks, without who asks it; empty where it asks nothing, or in fewer words than tell it from others. */
export function fullQuestionIn(line: string): string {
  const asked = line.replace(/^[^:?]{1,30}:\s+/u, '').split(/(?<=[.!])\s+/u);
  const question = fold(asked.findLast((part) => part.includes('?')) ?? '');
  return question.split(/\s+/u).length >= FEWEST_WORDS ? question : '';
}

/** "Kees, 45 jaar" and "Miep, 61 jaar": half of the words or more are the same in the same place; any number is any other. */
export function areTitlesAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map(
    (title) =>
      fold(title)
        .replace(/\d+/gu, '0')
        .match(/[\p{L}\d]+/gu) ?? [],
  );
  if (a === undefined || b === undefined || a.length !== b.length || a.length < 2) return false;
  return a.filter((word, i) => word === b[i]).length * 2 >= a.length;
}

/** What may be a title though no style says so: short, with a letter first, and no sentence. */
export function mayBeTitle(line: string): boolean {
  const words = line.trim();
  if (words.length > LONGEST || !/^\p{L}/u.test(words) || /[.!?…:;,]$|\n|\t/u.test(words)) return false;
  return !isLabelWord(words) && !isAboutInterviews(words) && factAbove(words) === null;
}

interface TalkBeginning {
  readonly at: number;
  readonly title: string;
  /** Of a line below it that stands above interviews. */
  readonly fact: string | null;
  /** The first two questions. */
  readonly asked: readonly string[];
}

const LONGEST_LINE = 400;
const FAR = 12;
/** What more lines than this have below them opens no interview. */
const MOST_ALIKE = 200;

/**
 * Lines without a style that are titles for sure, whatever they are about: written alike, and below each the talk begins
 * in the same way. Indexes in `Document.paragraphs`.
 */
export function titlesAlike(document: Document): ReadonlySet<number> {
  const { paragraphs } = document;
  const lines = paragraphs.map((line) => (isPlainLine(line, LONGEST_LINE) ? wordsOf(line.text) : ''));
  const marks = new Map<string, number>();
  for (const line of lines) {
    const mark = /^[^:]{1,30}(?=:)/u.exec(line)?.[0].trim() ?? '';
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
  }
  const isOnce = (line: string) => (marks.get(/^[^:]{1,30}(?=:)/u.exec(line)?.[0].trim() ?? '') ?? 0) < 2;
  const found = lines.flatMap((line, at): TalkBeginning[] => {
    if (!mayBeTitle(line) || (line.includes(':') && !isOnce(line)) || isBelowTitle(document, at)) return [];
    const below = lines.slice(at + 1, at + 1 + FAR).filter((words) => words.trim() !== '');
    const asked = below.map(fullQuestionIn).filter((question) => question !== '');
    return [{ at, title: line, fact: factAbove(below[0] ?? ''), asked: asked.slice(0, 2) }];
  });
  const groups = [
    ...groupedBy(found, ({ fact }) => fact).entries(),
    ...groupedBy(found, ({ asked: [first = null] }) => first).entries(),
  ].flatMap(([key, members]) => (key === null || members.length > MOST_ALIKE ? [] : [members]));
  return new Set(groups.flatMap(alikeAmong));
}

const NEAR = 5;

/** What stands right below a heading says something of the interview that this opens. */
function isBelowTitle({ paragraphs }: Document, at: number): boolean {
  return paragraphs
    .slice(Math.max(0, at - NEAR), at)
    .some(
      ({ text, heading }) => heading !== null || opensSection(wordsOf(text.slice(0, LONGEST_OPENING + 1))),
    );
}

function alikeAmong(openings: readonly TalkBeginning[]): number[] {
  const isTitle = (one: TalkBeginning) =>
    openings.some(
      (other) => other !== one && areTitlesAlike(one.title, other.title) && beginAlike(one, other),
    );
  return openings.filter(isTitle).map(({ at }) => at);
}

function beginAlike(one: TalkBeginning, other: TalkBeginning): boolean {
  if (one.fact !== null && one.fact === other.fact) return true;
  const [first, second] = one.asked;
  if (first === undefined || first !== other.asked[0]) return false;
  return SAYS_WHICH.test(one.title) || (second !== undefined && second === other.asked[1]);
}
