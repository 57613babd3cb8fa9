import { indentOf } from '../../interviews/turns.ts';
import type { Document, Footnote, Paragraph, TextRange } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { putUnder } from '../../model/grouped.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { sentencesIn } from './sentences.ts';

/** Where in the report findings are about, in the words that a reader finds there. */
export class ReportPlaces {
  readonly #report: Document;
  readonly #byLine: ReadonlyMap<number, number>;
  readonly #footnotes = new Map<number, Footnote[]>();

  constructor(report: Document) {
    this.#report = report;
    this.#byLine = new Map(report.paragraphs.map(({ line }, i) => [line, i] as const));
    for (const footnote of report.footnotes) {
      putUnder(this.#footnotes, footnote.line, footnote);
    }
  }

  /** Null for a finding about the report as a whole, or about another file. */
  of(finding: Finding<RawText>): TextRange | null {
    const { file, line, note, excerpt } = finding;
    if (file === null || line === null || excerpt === null || wordsOf(file) !== this.#report.file)
      return null;
    const range = note === null ? null : (this.#report.notes[note.ordinal - 1]?.range ?? null);
    if (range !== null) return range;
    const index = this.#byLine.get(line);
    const paragraph = this.#report.paragraphs[index ?? -1];
    if (index === undefined || paragraph === undefined) return null;
    const { from, to } = this.#within(paragraph, excerpt);
    return { from: { paragraph: index, offset: from }, to: { paragraph: index, offset: to } };
  }

  /** The sentence of the report that a finding is about; null where it is about none. */
  sentence(finding: Finding<RawText>): RawText | null {
    const range = finding.note === null ? this.of(finding) : null;
    const paragraph = range === null ? undefined : this.#report.paragraphs[range.from.paragraph];
    if (range === null || paragraph === undefined) return null;
    const words = wordsOf(paragraph.text);
    const place = sentencesIn(words, paragraph.calls).find(({ end }) => end > range.from.offset);
    if (place === undefined) return null;
    const to = Math.max(place.end, Math.min(range.to.offset, words.length));
    return paragraph.text.slice(place.start + indentOf(words.slice(place.start, to)), to);
  }

  /** Its own words; for words of a footnote the sentence that calls it; else the whole paragraph. */
  #within({ text, line, calls }: Paragraph, excerpt: RawText): { from: number; to: number } {
    const [words, wanted] = [wordsOf(text), wordsOf(excerpt).trim()];
    const isPart = excerpt.root === text.root && excerpt.start >= text.start;
    const at = isPart ? excerpt.start - text.start : words.indexOf(wanted);
    if (at >= 0 && at < words.length) return { from: at, to: Math.min(at + excerpt.length, words.length) };
    const footnote = this.#footnotes.get(line)?.find((one) => wordsOf(one.text).includes(wanted));
    const call = calls.find(({ number }) => number === footnote?.number)?.offset;
    if (call === undefined) return { from: 0, to: words.length };
    const sentence = sentencesIn(words, calls).findLast(({ start }) => start < call);
    return { from: sentence?.start ?? 0, to: call };
  }
}
