import { bracketsIn } from '../coding/brackets.ts';
import type { Kind } from '../detect/kinds.ts';
import { packSpans, type ScannedSpan, unpackSpans } from '../detect/scanned.ts';
import { namesInBrackets, namesInCode, namesInLines, namesSetOff } from '../interviews/named-lines.ts';
import { callingsInHeadings } from '../interviews/told-callings.ts';
import { type TakenNumbers, takenIn } from '../key/written-placeholders.ts';
import { fold } from '../language/fold.ts';
import { madeAgain, madeOnce } from '../model/deferred.ts';
import type { Document } from '../model/document.ts';
import type { Transcript } from '../model/project.ts';
import { NO_TEXT, RawText, type TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import type { KeptSource } from '../project/source-facts.ts';
import { type Mentioned, mentionedIn, type Scan } from '../review/candidates.ts';
import { agesInColumns, namesInColumns } from './age-columns.ts';
import { HeaderFacts, type ReleasedFacts } from './header-facts.ts';
import { saidOfNobody } from './plain-codes.ts';
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
    return i < transcripts.length ? found : facts.besides(withoutMarksOfCallings(found, told));
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
    taken: takenIn(textsIn([document, found], new Set()).map(wordsOf)),
  };
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

/** Its place in the source where it has one, else its words. */
type PackedPlace = string | readonly [at: number, start: number, end: number];

type PackedMention = readonly [
  key: string,
  name: string,
  word: ScannedSpan['word'],
  parts: readonly string[],
  kinds: readonly (readonly [Kind, number])[],
  narrower: readonly (readonly [Kind, string])[],
  places: readonly PackedPlace[],
];

interface PackedMentions {
  readonly said: readonly (readonly [at: number, readonly PackedMention[]])[];
  readonly talk: readonly PackedMention[];
  readonly written: readonly PackedMention[];
  readonly shown: readonly PackedPlace[];
  readonly numbers: readonly SeenNumber[];
  readonly stated: readonly string[];
  readonly ofNobody: readonly string[];
  readonly taken: readonly (readonly [Kind, readonly number[]])[];
}

/** In clear, of a source that is kept: what every command asks for, and the places in its texts, that few do. */
export function packedNames({
  byRoot,
  said,
  talk,
  written,
  shown,
  numbers,
  stated,
  ofNobody,
  taken,
}: FreshNames): [string, string] {
  const byNumber = <T, P>(map: ReadonlyMap<TextRoot, T>, pack: (one: T) => P) =>
    [...map].flatMap(([{ kept }, one]) => (kept === null ? [] : [[kept.at, pack(one)] as const]));
  const mentions = (all: readonly Mentioned[]) => all.map(packedMention);
  return [
    JSON.stringify({
      said: byNumber(said, mentions),
      talk: mentions(talk),
      written: mentions(written),
      shown: shown.map(packedPlace),
      numbers,
      stated,
      ofNobody,
      taken: [...taken].map(([kind, numbers]) => [kind, [...numbers]]),
    } satisfies PackedMentions),
    JSON.stringify(byNumber(byRoot, packSpans)),
  ];
}

function packedMention({ key, name, word, parts, kinds, narrower, places }: Mentioned): PackedMention {
  return [key, wordsOf(name), word, parts.map(wordsOf), [...kinds], [...narrower], places().map(packedPlace)];
}

function packedPlace(text: RawText): PackedPlace {
  const { kept } = text.root;
  return kept === null ? wordsOf(text) : [kept.at, text.start, text.start + text.length];
}

const NOT_NARROWER: Mentioned['narrower'] = new Map();

/** Of what `packedNames` made of the same source, which is read again when somebody asks for what few do. */
export function unpackedNames(
  packed: () => readonly string[] | undefined,
  { textAt }: Pick<KeptSource, 'textAt'>,
): SourceNames {
  const read = (i: number) => {
    const json = packed()?.[i];
    if (json === undefined) throw new TypeError('what was found whole is so no more');
    return JSON.parse(json);
  };
  const names: PackedMentions = read(0);
  const place = (one: PackedPlace) =>
    typeof one === 'string' ? RawText.of(one) : textAt(one[0]).slice(one[1], one[2]);
  const mention = ([key, name, word, parts, kinds, narrower, places]: PackedMention): Mentioned => ({
    key,
    name: RawText.of(name),
    word,
    parts: parts.map((part) => RawText.of(part)),
    kinds: new Map(kinds),
    narrower: narrower.length === 0 ? NOT_NARROWER : new Map(narrower),
    places: madeOnce(() => places.map(place)),
  });
  const spansBy = madeAgain(() => new Map<number, unknown>(read(1)));
  const spansAt = ({ kept }: TextRoot) => {
    const found = kept === null ? undefined : spansBy().get(kept.at);
    return found === undefined ? undefined : (unpackSpans(found, Number.MAX_SAFE_INTEGER) ?? undefined);
  };
  // All of it is asked for at once: to read it again then took as long as to read it.
  const said = new Map(names.said.map(([at, all]) => [at, all.map(mention)] as const));
  return {
    byRoot: { get: spansAt },
    said: { get: ({ kept }) => (kept === null ? undefined : said.get(kept.at)) },
    talk: names.talk.map(mention),
    written: names.written.map(mention),
    shown: names.shown.map(place),
    numbers: names.numbers,
    stated: names.stated,
    ofNobody: names.ofNobody,
    taken: new Map(names.taken.map(([kind, numbers]) => [kind, new Set(numbers)] as const)),
  };
}
