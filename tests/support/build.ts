import { createHash } from 'node:crypto';
import { keyMaker } from '../../src/key/key-maker.ts';
import type { Document, FootnoteCall, Note, Paragraph, TextPosition } from '../../src/model/document.ts';
import type { CodedProject } from '../../src/model/project.ts';
import { NO_TEXT, RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { assemble, type Ingredients } from '../../src/project/assemble.ts';

interface PlantedNote {
  readonly text: string;
  readonly author?: string;
  readonly reply?: boolean;
}

interface Parts {
  readonly file?: string;
  /** By the number that marks their range. */
  readonly notes?: Readonly<Record<number, string | PlantedNote>>;
  readonly footnotes?: Readonly<Record<number, string>>;
  readonly properties?: Readonly<Record<string, string>>;
}

/**
 * A document out of lines, one paragraph each; blank lines are none. `# ` starts a heading, `↵` is a soft break,
 * `{1` and `1}` are the ends of note 1's range wherever they stand, `{1}` is a point, and `[^1]` calls footnote 1.
 */
export function documentOf(text: string, parts: Parts = {}): Document {
  const marks = new Map<number, TextPosition[]>();
  const paragraphs: Paragraph[] = [];
  dedented(text).forEach((line, i) => {
    if (line.trim() === '') return;
    const [, level = '', body = ''] = /^(#{1,6} )?(.*)$/u.exec(line) ?? [];
    const read = unmarked(body, paragraphs.length, marks);
    const heading = level === '' ? null : level.length - 1;
    paragraphs.push({ text: RawText.of(read.words), line: i + 1, heading, calls: read.calls });
  });
  const file = parts.file ?? 'gesprekken.docx';
  return {
    file,
    hash: createHash('sha256').update(text).digest('hex'),
    paragraphs,
    notes: notesOf(parts.notes ?? {}, marks, paragraphs),
    footnotes: footnotesOf(parts.footnotes ?? {}, paragraphs),
    properties: new Map(
      Object.entries(parts.properties ?? {}).map(([key, value]) => [key, RawText.of(value)]),
    ),
    findings: [],
  };
}

/** Keys under a secret that every test knows. */
export const TEST_SECRET = '5e'.repeat(32);
export const TEST_KEYS = keyMaker(TEST_SECRET);

/** What documents give without a project file, or with the ingredients that are given. */
export function projectOf(documents: readonly Document[], known: Partial<Ingredients> = {}): CodedProject {
  const nothing = { file: null, codebooks: [], crosswalk: null, decisions: null, codings: [], findings: [] };
  return assemble({ ...nothing, keys: TEST_KEYS, documents, ...known });
}

function dedented(text: string): string[] {
  const lines = text.replace(/^\n/, '').split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, 100);
  return lines.map((line) => line.slice(indent));
}

const MARK = /\{(\d+)\}?|(\d+)\}|\[\^(\d+)\]|↵/gu;

function unmarked(line: string, paragraph: number, marks: Map<number, TextPosition[]>) {
  let words = '';
  let done = 0;
  const calls: FootnoteCall[] = [];
  for (const match of line.matchAll(MARK)) {
    words += line.slice(done, match.index);
    done = match.index + match[0].length;
    const note = match[1] ?? match[2];
    if (note !== undefined) {
      const place = { paragraph, offset: words.length };
      marks.set(Number(note), [...(marks.get(Number(note)) ?? []), place]);
    } else if (match[3] !== undefined) calls.push({ offset: words.length, number: Number(match[3]) });
    else words += '\n';
  }
  return { words: words + line.slice(done), calls };
}

function notesOf(
  given: Readonly<Record<number, string | PlantedNote>>,
  marks: ReadonlyMap<number, readonly TextPosition[]>,
  paragraphs: readonly Paragraph[],
): Note[] {
  return Object.entries(given).map(([number, note], i) => {
    const { text, author = 'Eva', reply = false } = typeof note === 'string' ? { text: note } : note;
    const [from, to = from] = marks.get(Number(number)) ?? [];
    const range = from === undefined || to === undefined ? null : { from, to };
    const inOne = range?.from.paragraph === range?.to.paragraph;
    const line = paragraphs[range?.from.paragraph ?? 0]?.line ?? 1;
    const anchor =
      inOne && range
        ? paragraphs[range.from.paragraph]?.text.slice(range.from.offset, range.to.offset)
        : null;
    return {
      ordinal: i + 1,
      author: RawText.of(author),
      text: RawText.of(text),
      anchor: anchor ?? NO_TEXT,
      range,
      exact: true,
      reply,
      line,
    };
  });
}

function footnotesOf(given: Readonly<Record<number, string>>, paragraphs: readonly Paragraph[]) {
  return Object.entries(given).map(([key, text]) => {
    const number = Number(key);
    const caller = paragraphs.find(({ calls }) => calls.some((call) => call.number === number));
    return { number, text: RawText.of(text), line: caller?.line ?? 1 };
  });
}

/** Words, for comparing; null stays null. */
export function said(text: RawText | null | undefined): string | null {
  return text === null || text === undefined ? null : wordsOf(text);
}
