import { bracketsIn } from '../coding/brackets.ts';
import { isOfFileAlone } from '../detect/file-names.ts';
import type { ScannedSpan } from '../detect/scanned.ts';
import { titleOfFile } from '../interviews/file-names.ts';
import { namesInBrackets, namesInCode, namesInLines, namesSetOff } from '../interviews/named-lines.ts';
import { callingsInHeadings } from '../interviews/told-callings.ts';
import { type TakenNumbers, takenIn } from '../key/written-placeholders.ts';
import { fold } from '../language/fold.ts';
import type { Document } from '../model/document.ts';
import type { Transcript } from '../model/project.ts';
import { NO_TEXT, type RawText, type TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { type Mentioned, mentionedIn, type Scan } from '../review/candidates.ts';
import { agesInColumns, namesInColumns } from './age-columns.ts';
import { HeaderFacts, type ReleasedFacts } from './header-facts.ts';
import { nounsOfSomebody, saidOfNobody } from './plain-codes.ts';
import { numbersOn, type SeenNumber } from './seen-numbers.ts';
import { inItsText, type Sheet, spansByRoot } from './sheets.ts';
import { onSheet, pagesOfSource, type SearchedPage, withWhatIsAround } from './source-pages.ts';
import { textsIn } from './texts-in.ts';
import { portraitsIn } from './title-details.ts';

/** What may name somebody in one source. */
export interface SourceNames {
  /** Of each whole text that is searched there. */
  readonly byRoot: Pick<ReadonlyMap<TextRoot, readonly ScannedSpan[]>, 'get'>;
  /** By the text of an interview, what is said in it. */
  readonly said: Pick<ReadonlyMap<TextRoot, readonly Mentioned[]>, 'get'>;
  /** Beside the interviews. */
  readonly talk: readonly Mentioned[];
  readonly written: readonly Mentioned[];
  /** Names that no sentence shows. */
  readonly shown: readonly RawText[];
  /** Telephone numbers, numbers of files and the like. */
  readonly numbers: readonly SeenNumber[];
  /** What stands above its talk of whoever speaks there. */
  readonly stated: readonly string[];
  /** See `saidOfNobody`. */
  readonly ofNobody: readonly string[];
  /** See `nounsOfSomebody`. */
  readonly ofSomebody: readonly string[];
  readonly taken: TakenNumbers;
}

export interface FreshNames extends SourceNames {
  readonly byRoot: ReadonlyMap<TextRoot, readonly ScannedSpan[]>;
  readonly said: ReadonlyMap<TextRoot, readonly Mentioned[]>;
}

export type ScanTexts = (texts: readonly RawText[]) => Promise<readonly Scan[]>;

export interface SearchingSource {
  readonly isReport: boolean;
  readonly released: ReleasedFacts;
  readonly scan: ScanTexts;
}

/** `found` is all that was read in the document. */
export async function searchedSource(
  document: Document,
  transcripts: readonly Transcript[],
  found: unknown,
  { isReport, released, scan }: SearchingSource,
): Promise<FreshNames> {
  const pages = pagesOfSource(document, transcripts, found, isReport);
  const scans = await scan(pages.map(withWhatIsAround));
  const facts = new HeaderFacts(transcripts, released);
  const told = callingsInHeadings(transcripts);
  const onPages = pages.map((page, i): Scan => {
    const found: Scan = [page.sheet.text, onSheet(page, scans[i]?.[1] ?? [])];
    if (i < transcripts.length) return found;
    return facts.besides(withoutMattersOfFiles(withoutMarksOfCallings(found, told), [document.file]));
  });
  const byRoot = spansOnSheets(pages, onPages);
  addSpans(byRoot, agesInColumns(document));
  addSpans(byRoot, facts.above);
  addSpans(byRoot, portraitsIn(document, transcripts));
  for (const transcript of transcripts)
    addSpans(byRoot, spansByRoot(turnsIn(transcript), byRoot.get(transcript.text.root) ?? []));
  const said = new Map(
    transcripts.map(({ text }, i) => [text.root, mentionedIn(onPages[i] ?? NO_SCAN, true)] as const),
  );
  const besides = pages
    .map((page, i) => ({ ...page, scan: onPages[i] ?? NO_SCAN }))
    .slice(transcripts.length);
  const mentioned = (kind: SearchedPage['how']) =>
    besides.flatMap(({ how, sheet, scan: one }) =>
      how === kind ? mentionedOn(sheet, one, kind === 'talk') : [],
    );
  return {
    byRoot,
    said,
    talk: mentioned('talk'),
    written: mentioned('written'),
    shown: [
      ...pages
        .flatMap((page) => (page.how === 'read' ? [] : shownOn(page)))
        .filter((name) => !told.has(fold(wordsOf(name)))),
      ...(isReport ? [] : document.paragraphs.flatMap(namesSetOff)),
      ...namesInColumns(document),
    ],
    numbers: onPages.flatMap(numbersOn),
    stated: facts.stated,
    ofNobody: [...new Set(onPages.slice(0, transcripts.length).flatMap(saidOfNobody))],
    ofSomebody: nounsOfSomebodyIn(document),
    taken: takenIn(textsIn([document, found], new Set()).map(wordsOf)),
  };
}

/** See `nounsOfSomebody`. */
export function nounsOfSomebodyIn({ paragraphs, footnotes, notes }: Document): string[] {
  return nounsOfSomebody([...paragraphs, ...footnotes, ...notes].map(({ text }) => text));
}

/** "Singer:" below "Interview with singer 1", of which the rest stands in the interview: whether it names somebody is known of the marks. */
function withoutMarksOfCallings([text, spans]: Scan, told: ReadonlySet<string>): Scan {
  if (told.size === 0) return [text, spans];
  const words = wordsOf(text);
  const isMark = ({ start, end }: ScannedSpan) =>
    told.has(fold(words.slice(start, end))) &&
    /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(words.slice(Math.max(0, start - 12), start)) &&
    /^[^\S\n]*[:*\n]/u.test(words.slice(end, end + 4));
  return [text, spans.filter((span) => !isMark(span))];
}

/** Where the name of a file stands for a heading or a title, see `isOfFileAlone`. */
export function withoutMattersOfFiles([text, spans]: Scan, files: readonly string[]): Scan {
  const words = wordsOf(text);
  const titles = new Set(files.map((file) => fold(titleOfFile(file))));
  const isMatter = ({ start, end, kind }: ScannedSpan) => {
    if (!isOfFileAlone(words.slice(start, end), kind)) return false;
    const [from, to] = [words.lastIndexOf('\n', start) + 1, words.indexOf('\n', end)];
    return titles.has(fold(titleOfFile(words.slice(from, to < 0 ? words.length : to))));
  };
  return [text, spans.filter((span) => !isMatter(span))];
}

/** As `mentionedIn`, with places in the texts that the sheet was made of. */
export function mentionedOn(sheet: Sheet, scan: Scan, isTalk: boolean): Mentioned[] {
  const own = inItsText(sheet);
  return mentionedIn(scan, isTalk).map((one) => ({ ...one, places: () => one.places().map(own) }));
}

/** See `namesInLines`, and in the words of codes: in the texts that the sheet was made of. */
export function shownOn({ sheet, codes }: Pick<SearchedPage, 'sheet' | 'codes'>): RawText[] {
  const { text } = sheet;
  const inline = bracketsIn(wordsOf(text), 0, text.length).map(({ from, to }) => text.slice(from, to));
  const found = [...namesInLines(text), ...inline.flatMap(namesInCode), ...namesInBrackets(inline)];
  return [...found.map(inItsText(sheet)), ...codes.flatMap(namesInCode)];
}

const NO_SCAN: Scan = [NO_TEXT, []];

/** In the texts that sheets are made of; what stands in one of them on several sheets is together. */
export function spansOnSheets(
  pages: readonly SearchedPage[],
  scans: readonly Scan[],
): Map<TextRoot, readonly ScannedSpan[]> {
  const byRoot = new Map<TextRoot, readonly ScannedSpan[]>();
  pages.forEach(({ sheet }, i) => {
    addSpans(byRoot, spansByRoot(sheet, scans[i]?.[1] ?? []));
  });
  return byRoot;
}

function addSpans(
  byRoot: Map<TextRoot, readonly ScannedSpan[]>,
  more: ReadonlyMap<TextRoot, readonly ScannedSpan[]>,
): void {
  for (const [root, spans] of more) {
    const before = byRoot.get(root) ?? [];
    byRoot.set(root, before.length === 0 ? spans : [...before, ...spans].sort((a, b) => a.start - b.start));
  }
}

/** A transcript's text as it stands in the paragraphs of its document: what was found in it holds there too. */
function turnsIn({ document, pieces, text }: Transcript): Sheet {
  const parts = pieces.map(
    ({ paragraph, from, to }) => document.paragraphs[paragraph]?.text.slice(from, to) ?? NO_TEXT,
  );
  // Between two pieces stands a line feed, or nothing where a time was cut out.
  return { text, parts, starts: pieces.map(({ at }) => at) };
}
