import { IS_STREET } from '../detect/detectors/address.ts';
import { isOfFileAlone } from '../detect/file-names.ts';
import type { ScannedSpan } from '../detect/scanned.ts';
import { isWithin } from '../detect/spans.ts';
import { placeholdersIn } from '../key/written-placeholders.ts';
import { wordsIn } from '../language/tokens.ts';
import type { Document, Paragraph, Stretch } from '../model/document.ts';
import { putUnder } from '../model/grouped.ts';
import type { Transcript } from '../model/project.ts';
import { NO_TEXT, RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { telling } from '../review/candidates.ts';
import { type Sheet, sheetOf } from './sheets.ts';
import { textsIn } from './texts-in.ts';

/** Texts that are searched together. */
export interface SearchedPage {
  readonly sheet: Sheet;
  /** What is said around it: a few words by themselves do not tell in which language they are. */
  readonly around: RawText;
  /** Those of its texts in which the words of codes may stand by themselves: notes, names of codes. */
  readonly codes: readonly RawText[];
  readonly how: 'talk' | 'written' | 'read' | 'named';
}

/**
 * All that a document holds: its interviews, what stands around them, and the rest. Of what a report refers to, whoever
 * is named is masked there and nobody's name elsewhere.
 */
export function pagesOfSource(
  document: Document,
  transcripts: readonly Transcript[],
  found: unknown,
  isReport: boolean,
): SearchedPage[] {
  const seen = new Set<unknown>([document, ...transcripts.map(({ text }) => text.root)]);
  // Whoever wrote a note is known as a coder.
  for (const { author } of document.notes) seen.add(author.root);
  const taken = stretchesTaken(transcripts);
  const hasTalk = isReport || taken.size > 0;
  const [body, beside]: [RawText[], RawText[]] = [[], []];
  document.paragraphs.forEach((paragraph, i) => {
    seen.add(paragraph.text.root);
    const own = isReport ? isWritersOwn(paragraph) : paragraph.heading !== null;
    (own ? beside : body).push(...outside(paragraph.text, taken.get(i) ?? []));
  });
  const told = document.findings.map(({ excerpt, facts }) => ({ excerpt, facts }));
  const rest = textsIn([{ ...document, findings: told }, found], seen);
  return [
    ...transcripts.map(
      ({ text }): SearchedPage => ({ sheet: sheetOf([text]), around: NO_TEXT, codes: [], how: 'talk' }),
    ),
    {
      sheet: sheetOf(body),
      around: NO_TEXT,
      codes: [],
      how: isReport ? 'read' : hasTalk ? 'written' : 'talk',
    },
    {
      sheet: sheetOf([...beside, ...rest]),
      around: documentStart(document.paragraphs),
      codes: rest,
      how: 'written',
    },
  ];
}

export function withWhatIsAround({ sheet, around }: SearchedPage): RawText {
  return around.length === 0 ? sheet.text : RawText.join([around, sheet.text], '\n');
}

/** Without what stands in the words around, and with the places of the rest as they are on the sheet itself. */
export function onSheet(
  { sheet, around, how }: SearchedPage,
  spans: readonly ScannedSpan[],
): readonly ScannedSpan[] {
  return withoutWritten(sheet.text, behind(around, spans), how);
}

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
  how: SearchedPage['how'],
): readonly ScannedSpan[] {
  const isWritten = isWithin(placeholdersIn(wordsOf(text)));
  const spans = all.filter((span) => !isWritten(span));
  if (how === 'talk') return spans;
  if (how !== 'named') return telling(text, spans);
  // Every word of a file's name was given a capital to be searched: a capital and a number are no house.
  return telling(text, spans, 'certain').filter(({ start, end, kind }) => {
    const words = wordsOf(text.slice(start, end));
    if (kind === 'address') return wordsIn(words).some((word) => IS_STREET.test(word));
    return !isOfFileAlone(words, kind);
  });
}

/** UTF-16 units, and paragraphs: enough to tell a language. */
const MOST = 2000;
export const MOST_LINES = 40;

/** What a document says first, headings left out. */
export function documentStart(paragraphs: Iterable<Paragraph>): RawText {
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
function stretchesTaken(transcripts: readonly Transcript[]): Map<number, Stretch[]> {
  const taken = new Map<number, Stretch[]>();
  for (const { pieces } of transcripts) {
    for (const { paragraph, from, to } of pieces) {
      putUnder(taken, paragraph, { from, to });
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
