import type { Footnote, FootnoteCall, TextPosition } from '../../model/document.ts';
import { putUnder } from '../../model/grouped.ts';
import { type Story, trimmedText } from '../office/story.ts';
import type { OdtCall, OdtStory } from './story.ts';

/** The footnotes of a body, as its reader sees them. */
export interface OdtFootnotes {
  /** By the index of the paragraph that calls. */
  readonly calls: ReadonlyMap<number, readonly FootnoteCall[]>;
  readonly footnotes: readonly Footnote[];
  /** Where the body calls a footnote or endnote, for what hangs in its text. */
  readonly places: ReadonlyMap<Story, TextPosition>;
}

interface OdtPlacedCall {
  readonly call: OdtCall;
  readonly at: TextPosition;
  readonly line: number;
}

/**
 * Footnotes have the number that the file shows with them. Endnotes, which LibreOffice numbers i, ii, iii beside
 * the footnotes' 1, 2, 3, go on after the last of these. One with a mark of its own ("*") gets 0.
 */
export function odtFootnotes(body: OdtStory): OdtFootnotes {
  const placed = body.paragraphs.flatMap(({ calls, line }, paragraph) =>
    calls.map((call): OdtPlacedCall => ({ call, at: { paragraph, offset: call.offset }, line })),
  );
  const of = (kind: Story['kind']) => placed.filter(({ call }) => call.note.kind === kind);
  const numbers = new Map<OdtCall, number>();
  let last = 0;
  for (const { call } of of('footnote')) {
    if (call.isCustom) continue;
    last = /^\d{1,6}$/.test(call.shown) ? Number(call.shown) : last + 1;
    numbers.set(call, last);
  }
  last = Math.max(0, ...numbers.values());
  for (const { call } of of('endnote')) if (!call.isCustom) numbers.set(call, ++last);
  const calls = new Map<number, FootnoteCall[]>();
  for (const { call, at } of placed) {
    const shown = { offset: call.offset, number: numbers.get(call) ?? 0 };
    putUnder(calls, at.paragraph, shown);
  }
  return {
    calls,
    footnotes: [...of('footnote'), ...of('endnote')].map(({ call, line }) => ({
      number: numbers.get(call) ?? 0,
      text: trimmedText(call.note),
      line,
    })),
    places: new Map(placed.map(({ call, at }) => [call.note, at])),
  };
}
