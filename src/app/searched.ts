import type { ScannedSpan } from '../detect/scanned.ts';
import { isWithin } from '../detect/spans.ts';
import { namesInLines, namesSetOff } from '../interviews/named-lines.ts';
import { placeholdersIn } from '../key/written-placeholders.ts';
import type { Document, Paragraph, Stretch } from '../model/document.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { NO_TEXT, RawText, type TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { readTranscripts } from '../project/copies.ts';
import { type Scan, telling } from '../review/candidates.ts';
import { namesBeside } from './asides.ts';
import type { Loaded } from './load.ts';
import { scansOf } from './scans.ts';
import { type Sheet, sheetOf, spansByRoot } from './sheets.ts';
import { textsIn } from './texts-in.ts';

/** All texts of a project, searched. */
export interface Searched {
  /** Of every whole text, what may name somebody in it. */
  readonly byRoot: ReadonlyMap<TextRoot, readonly ScannedSpan[]>;
  /** What people say. */
  readonly talk: readonly Scan[];
  /** What people write, with only what can be nothing but a name: nouns may have capitals there. */
  readonly written: readonly Scan[];
  /** Names that no sentence shows: in a form, in a heading, before words that are said. */
  readonly shown: readonly RawText[];
}

interface SearchedSheet {
  readonly sheet: Sheet;
  /** What is said around it: a few words by themselves do not tell in which language they are. */
  readonly around: RawText;
  readonly how: 'talk' | 'written' | 'read' | 'named';
}

/**
 * Searches everything that the project holds. What stands in no interview is searched as well, one sheet a document; of
 * what a report refers to, whoever is named is masked there and nobody's name elsewhere.
 */
export async function searchedIn(loaded: Loaded): Promise<Searched> {
  const { project, home } = loaded;
  const pages = searchedSheets(project, [...(home?.file.policy.profiles.keys() ?? [])]);
  const scans = await scansOf(pages.map(withWhatIsAround), loaded);
  const found = pages.map(({ sheet, around, how }, i): Scan => {
    const spans = behind(around, scans[i]?.[1] ?? []);
    return [sheet.text, withoutWritten(sheet.text, spans, how)];
  });
  const of = (how: SearchedSheet['how']) => found.filter((_, i) => pages[i]?.how === how);
  const byRoot = new Map<TextRoot, readonly ScannedSpan[]>();
  const add = (all: ReadonlyMap<TextRoot, readonly ScannedSpan[]>) => {
    for (const [root, spans] of all) byRoot.set(root, mergedSpans(byRoot.get(root) ?? [], spans));
  };
  pages.forEach(({ sheet }, i) => {
    add(spansByRoot(sheet, found[i]?.[1] ?? []));
    // A review shows what stands around a name on the sheet itself.
    if (!byRoot.has(sheet.text.root)) byRoot.set(sheet.text.root, found[i]?.[1] ?? []);
  });
  for (const transcript of readTranscripts(project))
    add(spansByRoot(turnsIn(transcript), byRoot.get(transcript.text.root) ?? []));
  const shown = [
    ...pages.flatMap(({ sheet, how }) => (how === 'read' ? [] : namesInLines(sheet.text))),
    ...project.documents
      .filter((one) => one !== project.report)
      .flatMap(({ paragraphs }) => paragraphs.flatMap(namesSetOff)),
  ];
  return { byRoot, talk: of('talk'), written: [...of('written'), ...of('named')], shown };
}

function withWhatIsAround({ sheet, around }: SearchedSheet): RawText {
  return around.length === 0 ? sheet.text : RawText.join([around, sheet.text], '\n');
}

/** Without what stands in the words around, and with the places of the rest as they are on the sheet itself. */
function behind(around: RawText, spans: readonly ScannedSpan[]): readonly ScannedSpan[] {
  if (around.length === 0) return spans;
  const by = around.length + 1;
  return spans.flatMap((span) =>
    span.start < by
      ? []
      : [
          {
            ...span,
            start: span.start - by,
            end: span.end - by,
            parts: span.parts.map(([from, to]) => [from - by, to - by] as const),
          },
        ],
  );
}

function withoutWritten(
  text: RawText,
  all: readonly ScannedSpan[],
  how: SearchedSheet['how'],
): readonly ScannedSpan[] {
  const isWritten = isWithin(placeholdersIn(wordsOf(text)));
  const spans = all.filter((span) => !isWritten(span));
  if (how === 'talk') return spans;
  // Every word of a file's name was given a capital to be searched.
  return telling(text, spans, how === 'named' ? 'certain' : 'shown');
}

function searchedSheets(project: CodedProject, profiles: readonly string[]): SearchedSheet[] {
  const { documents, report } = project;
  const transcripts = readTranscripts(project);
  const seen = new Set<unknown>(transcripts.map(({ text }) => text.root));
  // Whoever wrote a note is known as a coder.
  for (const { notes } of documents) for (const { author } of notes) seen.add(author.root);
  const all = report === null || documents.includes(report) ? documents : [...documents, report];
  return [
    ...transcripts.map(
      ({ text }): SearchedSheet => ({ sheet: sheetOf([text]), around: NO_TEXT, how: 'talk' }),
    ),
    ...all.flatMap((document) => pagesOfDocument(document, project, seen)),
    // Names of files in findings are searched, or shown to her, as such.
    {
      sheet: sheetOf(
        textsIn(
          { ...project, findings: project.findings.map(({ excerpt, facts }) => ({ excerpt, facts })) },
          seen,
        ),
      ),
      around: documentStart(all.flatMap(({ paragraphs }) => paragraphs.slice(0, MOST_LINES))),
      how: 'written',
    },
    { sheet: sheetOf(namesBeside(project, profiles)), around: NO_TEXT, how: 'named' },
  ];
}

/** In order; what is in both once. */
function mergedSpans(some: readonly ScannedSpan[], others: readonly ScannedSpan[]): readonly ScannedSpan[] {
  if (some.length === 0) return others;
  return [...some, ...others].sort((a, b) => a.start - b.start);
}

/** A transcript's text as it stands in the paragraphs of its document: what was found in it holds there too. */
function turnsIn({ document, pieces, text }: Transcript): Sheet {
  const parts = pieces.map(
    ({ paragraph, from, to }) => document.paragraphs[paragraph]?.text.slice(from, to) ?? NO_TEXT,
  );
  return { text, parts };
}

function pagesOfDocument(document: Document, project: CodedProject, seen: Set<unknown>): SearchedSheet[] {
  seen.add(document);
  const isReport = document === project.report;
  const taken = stretchesTaken(document, readTranscripts(project));
  const hasTalk = isReport || taken.size > 0;
  const [body, beside]: [RawText[], RawText[]] = [[], []];
  document.paragraphs.forEach((paragraph, i) => {
    seen.add(paragraph.text.root);
    const own = isReport ? isWritersOwn(paragraph) : paragraph.heading !== null;
    (own ? beside : body).push(...outside(paragraph.text, taken.get(i) ?? []));
  });
  return [
    { sheet: sheetOf(body), around: NO_TEXT, how: isReport ? 'read' : hasTalk ? 'written' : 'talk' },
    {
      sheet: sheetOf([...beside, ...textsIn({ ...document, findings: [] }, seen)]),
      around: documentStart(document.paragraphs),
      how: 'written',
    },
  ];
}

/** UTF-16 units, and paragraphs: enough to tell a language. */
const MOST = 2000;
const MOST_LINES = 40;

/** What a document says first, headings left out. */
function documentStart(paragraphs: readonly Paragraph[]): RawText {
  const parts: RawText[] = [];
  let length = 0;
  for (const { text, heading } of paragraphs) {
    if (heading !== null || text.length === 0) continue;
    parts.push(text.slice(0, MOST - length));
    length += text.length;
    if (length >= MOST) break;
  }
  return RawText.join(parts, '\n');
}

/** Where a report cites, and its headings: not the list of what it has read. */
function isWritersOwn({ calls, quoted, heading }: Paragraph): boolean {
  return calls.length > 0 || quoted === true || heading !== null;
}

/** Of each paragraph, the stretches that belong to an interview. */
function stretchesTaken(document: Document, transcripts: readonly Transcript[]): Map<number, Stretch[]> {
  const taken = new Map<number, Stretch[]>();
  for (const { pieces } of transcripts.filter((one) => one.document === document)) {
    for (const { paragraph, from, to } of pieces) {
      const stretches = taken.get(paragraph) ?? [];
      stretches.push({ from, to });
      taken.set(paragraph, stretches);
    }
  }
  return taken;
}

/** What is left of a paragraph beside the stretches: the mark of a speaker, or all of it. */
function outside(text: RawText, stretches: readonly Stretch[]): RawText[] {
  const rest: RawText[] = [];
  let from = 0;
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    if (stretch.from > from) rest.push(text.slice(from, stretch.from));
    from = Math.max(from, stretch.to);
  }
  return [...rest, text.slice(from)];
}
