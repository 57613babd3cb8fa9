import { SCAN_VERSION } from '../../dist/data/scan-version.js';
import type { ScannedSpan } from '../detect/scanned.ts';
import { type TakenNumbers, takenIn } from '../key/written-placeholders.ts';
import type { Document, Paragraph } from '../model/document.ts';
import { groupedBy } from '../model/grouped.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { NO_TEXT, type RawText, type TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { readTranscripts } from '../project/copies.ts';
import type { KeptSource } from '../project/source-facts.ts';
import type { Mentioned, Scan } from '../review/candidates.ts';
import { namesBeside, namesOfTitles } from './asides.ts';
import { besideTitles, isGroupByCalling, standsInTitle } from './group-callings.ts';
import { releasedFacts } from './header-facts.ts';
import { keptAs } from './kept/facts.ts';
import type { KeptFacts } from './kept/kept-facts.ts';
import type { Shelf } from './kept/shelf.ts';
import type { Loaded } from './load.ts';
import { packedNames, unpackedNames } from './packed-names.ts';
import { freshScans, KeptScans } from './scans.ts';
import { numbersOn, type SeenNumber } from './seen-numbers.ts';
import { sheetOf } from './sheets.ts';
import {
  type FreshNames,
  mentionedOn,
  type SearchingSource,
  type SourceNames,
  searchedSource,
  shownOn,
  spansOnSheets,
  withoutMattersOfFiles,
} from './source-names.ts';
import { documentStart, MOST_LINES, onSheet, type SearchedPage, withWhatIsAround } from './source-pages.ts';
import { textsIn } from './texts-in.ts';

/** All texts of a project, searched. */
export interface Searched {
  /** Of every whole text, what may name somebody in it. */
  readonly byRoot: SpansByRoot;
  /** What people say, by text. */
  readonly talk: readonly (readonly Mentioned[])[];
  /** What people write, with only what can be nothing but a name: nouns may have capitals there. */
  readonly written: readonly (readonly Mentioned[])[];
  /** What has the shape of a placeholder. */
  readonly taken: readonly TakenNumbers[];
  /** Names that no sentence shows: in a form, in a heading, before words that are said. */
  readonly shown: readonly RawText[];
  readonly numbers: readonly SeenNumber[];
  readonly stated: readonly string[];
  /** See `saidOfNobody`. */
  readonly ofNobody: readonly string[];
  /** See `nounsOfSomebody`. */
  readonly ofSomebody: readonly string[];
}

interface ByRoot<Span> extends Pick<ReadonlyMap<TextRoot, readonly Span[]>, 'get' | 'has'> {
  /** Everything that the spans of a text depend on; null where nothing tells it. */
  readonly aboutOf?: (root: TextRoot) => string | null;
}

export type SpansByRoot = ByRoot<ScannedSpan>;

/** What the first of two knows of a text, else the second. */
export function inEither<Span>(one: ByRoot<Span>, other: ByRoot<Span>): ByRoot<Span> {
  return {
    get: (root) => one.get(root) ?? other.get(root),
    has: (root) => one.has(root) || other.has(root),
    aboutOf: (root) => (one.has(root) ? one : other).aboutOf?.(root) ?? null,
  };
}

/** Searches everything that the project holds: each source by itself, and what stands in none. `trades` are its `groupsByTrade`. */
export async function searchedIn(loaded: Loaded, trades: ReadonlySet<string>): Promise<Searched> {
  const { project, home } = loaded;
  const scans = await KeptScans.open(loaded);
  const searched = await searchedSources(project, scans);
  const sources = new SearchedSources(searched);
  const all = searched.map(({ names }) => names);
  const saidIn = saidInEach(searched);
  const profiles = [...(home?.file.policy.profiles.keys() ?? [])];
  const pages = pagesBeside(project, sources, profiles);
  const found = await scans.of(pages.map(withWhatIsAround));
  await scans.close();
  const files = documentsOf(project).map(({ file }) => file);
  const onPages = pages.map((page, i): Scan => {
    const { text } = page.sheet;
    const isOfGroup = ({ start, end }: ScannedSpan) =>
      isGroupByCalling(text.slice(start, end), project, trades);
    const spans = onSheet(page, found[i]?.[1] ?? []).filter((span) => !isOfGroup(span));
    return withoutMattersOfFiles([text, spans], files);
  });
  const beside = spansOnSheets(pages, onPages);
  const spansOf = (root: TextRoot) => sources.spansOf(root) ?? beside.get(root);
  return {
    byRoot: {
      get: spansOf,
      has: (root) => spansOf(root) !== undefined,
      aboutOf: (root) => sources.aboutOf(root),
    },
    talk: [...readTranscripts(project).map(saidIn), ...all.map(({ talk }) => talk)].map((one) =>
      besideTitles(one, trades),
    ),
    written: [
      ...all.map(({ written }) => besideTitles(written, trades)),
      ...pages.map(({ sheet }, i) => mentionedOn(sheet, onPages[i] ?? [sheet.text, []], false)),
    ],
    shown: [
      ...all.flatMap(({ shown }) => shown).filter((name) => !standsInTitle(name, trades)),
      ...[...pages.flatMap(shownOn), ...namesOfTitles(project)].filter(
        (name) => !isGroupByCalling(name, project, trades),
      ),
    ],
    numbers: [...all.flatMap(({ numbers }) => numbers), ...onPages.flatMap(numbersOn)],
    stated: all.flatMap(({ stated }) => stated),
    ofNobody: all.flatMap(({ ofNobody }) => ofNobody),
    ofSomebody: all.flatMap(({ ofSomebody }) => ofSomebody),
    taken: [
      ...all.map(({ taken }) => taken),
      takenIn(
        [...pages.map(({ sheet }) => sheet.text), ...textsIn(project.findings, new Set())].map(wordsOf),
      ),
    ],
  };
}

/** Apart from what is asked for later on, which would hold on to it. */
function saidInEach(searched: readonly SearchedSource[]): (transcript: Transcript) => readonly Mentioned[] {
  const byDocument = new Map(searched.map(({ document, names }) => [document, names] as const));
  return ({ document, text }) => byDocument.get(document)?.said.get(text.root) ?? [];
}

/** What stands in no source, and names of files and ids. */
function pagesBeside(
  project: CodedProject,
  sources: SearchedSources,
  profiles: readonly string[],
): SearchedPage[] {
  // Names of files in findings are searched, or shown to her, as such.
  const findings = project.findings.map(({ excerpt, facts }) => ({ excerpt, facts }));
  const texts = textsIn({ ...project, findings }, sources.seenIn(project), (root) => sources.hold(root));
  return [
    {
      sheet: sheetOf(texts),
      around: texts.length === 0 ? NO_TEXT : projectStart(project),
      codes: texts,
      how: 'written',
    },
    { sheet: sheetOf(namesBeside(project, profiles)), around: NO_TEXT, codes: [], how: 'named' },
  ];
}

/** What its documents say first: it tells in which language words by themselves are. */
export function projectStart(project: CodedProject): RawText {
  function* starts(): Generator<Paragraph> {
    for (const { paragraphs } of documentsOf(project)) yield* paragraphs.slice(0, MOST_LINES);
  }
  return documentStart(starts());
}

function documentsOf({ documents, report }: CodedProject): readonly Document[] {
  return report === null || documents.includes(report) ? documents : [...documents, report];
}

interface SearchedSource {
  readonly document: Document;
  readonly names: SourceNames;
  /** Of one that is kept. */
  readonly about: string | null;
  /** What its texts are kept in; else its own texts. */
  readonly within: object | FreshNames['byRoot'];
}

/** Of sources that are kept, what did not change since it was searched last is not searched again. */
async function searchedSources(project: CodedProject, scans: KeptScans): Promise<SearchedSource[]> {
  const shelves = new Map<KeptFacts, Shelf>();
  const transcripts = groupedBy(readTranscripts(project), (one) => one.document);
  const searched: SearchedSource[] = [];
  const released = releasedFacts(project);
  for (const document of documentsOf(project)) {
    const isReport = document === project.report;
    const kept = keptAs(document);
    if (kept === null) {
      const own = transcripts.get(document) ?? [];
      const names = await searchedSource(document, own, own, {
        ...{ isReport, released },
        scan: (texts) => scans.of(texts),
      });
      searched.push({ document, names, about: null, within: names.byRoot });
      continue;
    }
    const { store, again, mark, within } = kept;
    const shelf = shelves.get(store) ?? (await store.names());
    shelves.set(store, shelf);
    const about = [mark, SCAN_VERSION, isReport, ...released].join(' ');
    if (shelf.find(about) !== undefined) shelf.leave(about);
    else shelf.put(about, packedNames(await searchedKept(again(), { isReport, released, scan: freshScans })));
    await shelf.settle();
    const names = unpackedNames(() => shelf.find(about), kept);
    searched.push({ document, names, about, within });
  }
  for (const shelf of shelves.values()) await shelf.close();
  return searched;
}

function searchedKept({ document, found }: KeptSource, how: SearchingSource): Promise<FreshNames> {
  return searchedSource(document, found.transcripts, found, how);
}

/** Where what may name somebody stands in them. What is known of the names goes as soon as it is put together. */
class SearchedSources {
  readonly #documents: readonly Document[];
  readonly #byPlace: ReadonlyMap<object, Pick<SearchedSource, 'about'> & Pick<SourceNames, 'byRoot'>>;
  readonly #others: ReadonlyMap<TextRoot, readonly ScannedSpan[]>;

  constructor(sources: readonly SearchedSource[]) {
    this.#documents = sources.map(({ document }) => document);
    this.#byPlace = new Map(
      sources.map(({ within, about, names: { byRoot } }) => [within, { about, byRoot }] as const),
    );
    this.#others = new Map(sources.flatMap(({ within }) => (within instanceof Map ? [...within] : [])));
  }

  spansOf(root: TextRoot): readonly ScannedSpan[] | undefined {
    if (root.kept === null) return this.#others.get(root);
    return this.#byPlace.get(root.kept.within)?.byRoot.get(root);
  }

  aboutOf({ kept }: TextRoot): string | null {
    return kept === null ? null : (this.#byPlace.get(kept.within)?.about ?? null);
  }

  /** Whether a text was read in a source, all of which was searched. */
  hold(root: TextRoot): boolean {
    return root.kept === null ? this.#others.has(root) : this.#byPlace.has(root.kept.within);
  }

  /** What a walk through the project need not go into; whoever wrote a note is known as a coder. */
  seenIn(project: CodedProject): Set<unknown> {
    const documents = this.#documents;
    const bare = documents.filter((document) => keptAs(document) === null);
    const authors = bare.flatMap(({ notes }) => notes.map(({ author }) => author.root));
    return new Set<unknown>([...documents, ...readTranscripts(project), ...authors]);
  }
}
