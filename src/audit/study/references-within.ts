import { isNoAppendix, type TranscriptList, transcriptsIn } from '../../coding/transcript-lists.ts';
import { idInHeading, LONGEST_OPENING, opensSection } from '../../interviews/headings.ts';
import { APPENDIX_WORDS } from '../../language/appendix-words.ts';
import { matchesOf } from '../../language/matches.ts';
import type { Document, FootnoteCall, Paragraph } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { reportParagraphs } from '../../project/report.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { titleDepths } from '../text/chapters.ts';
import { sentenceAsWritten, sentencesIn } from '../text/sentences.ts';

export const APPENDIX_ELSEWHERE = findingKind({
  code: 'K307',
  severity: 'info',
  message: sentence(
    'Het verslag noemt een bijlage die niet in de gelezen documenten staat.',
    'The report names an appendix that is not in the documents that were read.',
  ),
  hint: sentence(
    'Bijlage {appendix} is niet gevonden. Staat die in een ander bestand, dan hoeft u niets te doen.',
    'Appendix {appendix} was not found. If it is in another file, there is nothing to do.',
  ),
});

export const APPENDIX_TO_MAKE = findingKind({
  code: 'K308',
  severity: 'info',
  message: sentence(
    'Deze bijlage staat nog niet in de documenten; kantlijn kan hem maken.',
    'This appendix is not in the documents yet; kantlijn can make it.',
  ),
  hint: sentence(
    'Maak bijlage {appendix} met: kantlijn export bijlagen',
    'Make appendix {appendix} with: kantlijn export appendices',
  ),
});

export const PART_NOT_FOUND = findingKind({
  code: 'K309',
  severity: 'info',
  message: sentence(
    'Het verslag verwijst naar een onderdeel met een nummer dat niet is gevonden.',
    'The report refers to a part whose number was not found.',
  ),
  hint: sentence(
    '"{part}" is niet gevonden. Tabellen zonder bijschrift: {uncaptioned?}; zet er een boven, met het nummer. Kijk of het nummer klopt. Staat het in een afbeelding, of in een ander boek of rapport, dan hoeft u niets te doen.',
    '"{part}" was not found. Tables without a caption: {uncaptioned?}; put one above them, with the number. See whether the number is right. If it is in a picture, or in another book or report, there is nothing to do.',
  ),
});

/** Appendices, figures, tables and sections that the report refers to, and that stand in no document. */
export function withinFindings(context: AuditContext): Finding<RawText>[] {
  return [...appendixFindings(context), ...partFindings(context)];
}

/** Once an appendix, where it is named first. Those that are made of the codes can be made at any time. */
function appendixFindings(context: AuditContext): Finding<RawText>[] {
  const there = new Set([
    ...context.project.transcripts.map(({ id }) => id),
    ...context.project.documents.flatMap(sectionNumbers),
  ]);
  return [...firstOf(appendicesNamed(context))].flatMap(([id, { line, footnote, text, at, isMade }]) => {
    if (there.has(id)) return [];
    const known = {
      words: { appendix: RawText.of(id.slice(1).toUpperCase()) },
      excerpt: sentenceAt(text, at),
    };
    return [
      context.onReport(
        isMade ? APPENDIX_TO_MAKE : APPENDIX_ELSEWHERE,
        line,
        footnote,
        [context.detail(id)],
        known,
      ),
    ];
  });
}

/** UTF-16 units: where a text goes from one sentence to the next; "Appendix C." is no initial. */
const NEXT_SENTENCE = /[.!?]\s+(?=\p{Lu})/gu;
const POINTS_ALONE = /^\s*(?:\(?(?:zie|see)\s+)?(?:in\s+)?$/iu;
const CLAUSE = /[,;]|\s(?:en|and)\s/u;
const JOINS =
  /^\s*(?:\([^()]*\)|(?:voor|van|for|of)\s(?:de\s|the\s)?\p{L}+)?\s*(?:,|;|&|en\s|and\s)+(?:(?:dat|die|that|those)\s.{0,40}\sin\s)?$/iu;

/** For each list of appendices, whether its sentence says of it what kantlijn makes: before it, or behind one that opens it. */
function listsThatAreMade(words: string, lists: readonly TranscriptList[]): readonly boolean[] {
  if (lists.length === 0) return [];
  const bounds = [...matchesOf(words, NEXT_SENTENCE)].map(({ index, 0: { length } }) => index + length);
  bounds.push(words.length);
  const made: boolean[] = [];
  let [opens, closes, next, first] = [0, bounds[0] ?? 0, 1, 0];
  for (const [i, { start, end }] of lists.entries()) {
    for (; closes <= start && next < bounds.length; next++)
      [opens, closes, first] = [closes, bounds[next] ?? 0, i];
    const before = words.slice(Math.max(opens, lists[i - 1]?.end ?? 0), start);
    const isBehind = POINTS_ALONE.test(words.slice(opens, lists[first]?.start));
    const [behind = ''] = words.slice(end, Math.min(closes, lists[i + 1]?.start ?? closes)).split(CLAUSE);
    if (i > first && JOINS.test(before)) made.push(made[i - 1] ?? false);
    else made.push(isOfCodes(isBehind && /\p{L}/u.test(behind) ? behind : before));
  }
  return made;
}

function isOfCodes(words: string): boolean {
  return Object.values(APPENDIX_WORDS).some((pattern) => pattern.test(words));
}

interface NamedAppendix {
  readonly line: number;
  readonly footnote: number | null;
  readonly text: RawText;
  /** UTF-16 units in it. */
  readonly at: number;
  readonly isMade: boolean;
}

/** Wherever a sentence or a footnote of the report names one; with a code beside it the citation is judged. */
function appendicesNamed(context: AuditContext): (readonly [string, NamedAppendix])[] {
  const isReport = reportParagraphs(context.project);
  const { paragraphs, footnotes } = context.report;
  const cited = new Set(
    context.citations.flatMap(({ targets }) => targets.flatMap(({ transcript }) => transcript ?? [])),
  );
  const texts = [
    ...paragraphs.flatMap(({ text, line, heading, cell }, i) =>
      isReport(i) && heading === null && cell === undefined ? [{ text, line, footnote: null }] : [],
    ),
    ...footnotes.map(({ text, line, number }) => ({ text, line, footnote: number })),
  ];
  return texts.flatMap(({ text, line, footnote }) => {
    const words = wordsOf(text);
    if (isContentsLine(words) || opensSection(words)) return [];
    const lists = transcriptsIn(words);
    const made = listsThatAreMade(words, lists);
    return lists.flatMap(({ ids, start: at }, i) =>
      ids
        .filter((id) => !isNoAppendix(id) && !cited.has(id))
        .map((id) => [id, { line, footnote, text, at, isMade: made[i] ?? false }] as const),
    );
  });
}

/** A line of a table of contents ends with its page. */
function isContentsLine(words: string): boolean {
  const line = words.trimEnd();
  const before = line.replace(/\d{1,3}$/, '');
  const title = before.trimEnd();
  return before !== line && (title.endsWith('...') || /\t|\s\s/.test(before.slice(title.length)));
}

function sentenceAt(text: RawText, at: number, calls: readonly FootnoteCall[] = []): RawText {
  const place = sentencesIn(wordsOf(text), calls).find(({ end }) => end > at);
  return place === undefined ? text : sentenceAsWritten(text, place.text, place.start);
}

function firstOf<T>(pairs: readonly (readonly [string, T])[]): Map<string, T> {
  const first = new Map<string, T>();
  for (const [key, value] of pairs) if (!first.has(key)) first.set(key, value);
  return first;
}

function sectionNumbers({ paragraphs }: Document): string[] {
  return paragraphs.flatMap((paragraph) => {
    const words = headingWords(paragraph);
    const isHeading = paragraph.heading !== null || (opensSection(words) && !isContentsLine(words));
    return isHeading ? (idInHeading(words) ?? []) : [];
  });
}

function headingWords({ label, text }: Paragraph): string {
  return `${label === undefined ? '' : `${wordsOf(label)} `}${wordsOf(text)}`.slice(0, LONGEST_OPENING);
}

const NUMBER = '(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?![\\d\\p{L}])';

/** What a report numbers: where it stands, and how it is referred to. */
const PARTS = [
  { words: 'figuur|figure|afbeelding', isHeading: false, hasTables: false },
  { words: 'tabel|table', isHeading: false, hasTables: true },
  { words: 'paragraaf|hoofdstuk|section|chapter', isHeading: true, hasTables: false },
].map(({ words, isHeading, hasTables }) => ({
  isHeading,
  hasTables,
  stands: new RegExp(`^\\s*(?:(?:${words})\\s+)${isHeading ? '?' : ''}${NUMBER}`, 'iu'),
  refers: new RegExp(`(?<!\\p{L})(?:${words})\\s+${NUMBER}`, 'giu'),
}));

/** Headings only where the report numbers them at all: else their numbers are not in its words. */
function partFindings(context: AuditContext): Finding<RawText>[] {
  const isReport = reportParagraphs(context.project);
  const { paragraphs } = context.report;
  const isTitled = numberedTitles(context.report);
  return PARTS.flatMap(({ isHeading, hasTables, stands, refers }) => {
    const standing = new Set(
      paragraphs.flatMap((paragraph, i) => {
        const words = headingWords(paragraph);
        const isTitle = isTitled(i) || !(isHeading || readsOnBehind(words, stands));
        const number = isTitle ? stands.exec(words) : null;
        return number === null ? [] : chapterLineage(number[1] ?? '');
      }),
    );
    if (isHeading && standing.size === 0) return [];
    const uncaptioned = hasTables && standing.size === 0 ? tablesIn(paragraphs) : null;
    return paragraphs.flatMap(({ text, line, heading, calls }, i) => {
      const words = wordsOf(text);
      const isCaption = stands.test(words) && !readsOnBehind(words, stands);
      if (!isReport(i) || heading !== null || isCaption || isContentsLine(words)) return [];
      return [...matchesOf(words, refers)].flatMap(({ 0: part, 1: number = '', index }) => {
        if (standing.has(number) || isOfOtherWork(words, index)) return [];
        return [
          context.onReport(PART_NOT_FOUND, line, null, [context.offset(index)], {
            words: { part: text.slice(index, index + part.length), uncaptioned },
            excerpt: sentenceAt(text, index, calls),
          }),
        ];
      });
    });
  });
}

/** Which paragraphs are titles; of a text without styles none, where no number of one has parts: it may be a list. */
function numberedTitles(report: Document): (paragraph: number) => boolean {
  const { paragraphs } = report;
  if (paragraphs.some(({ heading }) => heading !== null))
    return (i) => paragraphs[i] !== undefined && paragraphs[i].heading !== null;
  const depths = titleDepths(report).map((depth, i) =>
    isContentsLine(wordsOf(paragraphs[i]?.text ?? RawText.of(''))) ? null : depth,
  );
  const areNumbered = depths.some((depth) => depth !== null && depth > 1);
  return (i) => areNumbered && depths[i] != null;
}

/** "Tabel 2 geeft de scores.", where "Tabel 2. De scores" and "Tabel 2: de scores." are captions. */
function readsOnBehind(words: string, stands: RegExp): boolean {
  const behind = words.slice(stands.exec(words)?.[0].length ?? 0);
  return /^\s+\p{Ll}/u.test(behind) && /[.!?]$|[.!?]\s+\p{Lu}/u.test(words.trimEnd());
}

/** How many tables there are; null for none. */
function tablesIn(paragraphs: readonly Paragraph[]): RawText | null {
  const { size } = new Set(paragraphs.flatMap(({ cell }) => cell?.table ?? []));
  return size === 0 ? null : RawText.own(String(size));
}

/** "(CBS, 2019, tabel 3)", "paragraaf 2.1 van de handleiding". */
function isOfOtherWork(words: string, at: number): boolean {
  const inside = /\([^()]*$/u.exec(words.slice(0, at))?.[0] ?? '';
  const behind = words.slice(at).split(/[.;)](?:\s|$)/u)[0] ?? '';
  return /(?:1[89]|20)\d{2}/u.test(inside + (inside === '' ? '' : behind)) || OF_ANOTHER.test(behind);
}

const OF_ANOTHER =
  /^\p{L}+\s+[\d.]+\s+(?:van|uit|in|of|from)\s+(?:de|het|een|the|a)\s+(?!(?:dit|deze|this|the\s+present)(?!\p{L}))/iu;

/** "5.1" stands in chapter 5, whether or not that has a heading. */
function chapterLineage(number: string): string[] {
  const parts = number.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}
