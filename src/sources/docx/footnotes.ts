import type { Footnote, FootnoteCall, TextPosition } from '../../model/document.ts';
import { putUnder } from '../../model/grouped.ts';
import { NO_TEXT } from '../../model/raw-text.ts';
import { trimmedText } from '../office/story.ts';
import { readXml } from '../office/xml.ts';
import type { NoteCall, SectionNumbering, WordStory } from './story.ts';

/** The footnotes of a body, numbered as its reader sees them. */
export interface FootnoteNumbering {
  /** By the index of the paragraph that calls. */
  readonly calls: ReadonlyMap<number, readonly FootnoteCall[]>;
  readonly footnotes: readonly Footnote[];
  /** Where the body first calls a footnote or endnote, for what hangs in its text. */
  readonly places: ReadonlyMap<WordStory, TextPosition>;
}

interface WordPlacedCall extends NoteCall {
  readonly paragraph: number;
  readonly line: number;
}

/** How the document as a whole numbers its footnotes, from `settings.xml`. */
export function readFootnoteRule(settings: Uint8Array | null): SectionNumbering {
  const rule: SectionNumbering = { start: null, restart: null };
  if (settings === null) return rule;
  readXml(settings, {
    open(element) {
      const value = element.attribute('w:val');
      const inRule = element.parent === 'w:footnotePr';
      if (inRule && element.name === 'w:numStart' && value !== null && /^\d{1,6}$/.test(value)) {
        rule.start = Number(value);
      }
      if (inRule && element.name === 'w:numRestart') rule.restart = value;
      return element.name === 'w:settings' || element.name === 'w:footnotePr';
    },
  });
  return rule;
}

/**
 * Numbers footnotes in the order of their calls; endnotes go on after the last footnote. A call with a mark of
 * its own ("*") takes no number: it gets 0. What nothing calls is not shown by Word, and left out.
 */
export function numberFootnotes(
  body: WordStory,
  stories: readonly WordStory[],
  rule: SectionNumbering,
): FootnoteNumbering {
  const texts = new Map<string, WordStory>();
  for (const story of stories) {
    const key = footnoteKey(story);
    if (story.type === null && !texts.has(key)) texts.set(key, story);
  }
  const called = placedCalls(body);
  const footnotes = called.filter((call) => call.kind === 'footnote');
  const numbers = callNumbers(footnotes, body.sections, rule);
  const last = footnotes.reduce((highest, call) => Math.max(highest, numbers.get(call) ?? 0), 0);
  const endnotes = called.filter((call) => call.kind === 'endnote');
  for (const [call, number] of callNumbers(endnotes, [], { start: last + 1, restart: null })) {
    numbers.set(call, number);
  }
  return collect([...footnotes, ...endnotes], called, numbers, texts);
}

function placedCalls(body: WordStory): WordPlacedCall[] {
  return body.paragraphs.flatMap(({ line, calls }, paragraph) =>
    calls.map((call) => ({ ...call, paragraph, line })),
  );
}

function callNumbers(
  calls: readonly WordPlacedCall[],
  sections: readonly SectionNumbering[],
  rule: SectionNumbering,
): Map<WordPlacedCall, number> {
  const numbers = new Map<WordPlacedCall, number>();
  let section = -1;
  let next = 0;
  for (const call of calls) {
    const own = sections[call.section];
    const start = own?.start ?? rule.start ?? 1;
    const restarts = (own?.restart ?? rule.restart) === 'eachSect' && call.section !== section;
    if (section === -1 || restarts) next = start;
    section = call.section;
    numbers.set(call, call.custom ? 0 : next);
    if (!call.custom) next += 1;
  }
  return numbers;
}

function collect(
  inOrder: readonly WordPlacedCall[],
  called: readonly WordPlacedCall[],
  numbers: ReadonlyMap<WordPlacedCall, number>,
  texts: ReadonlyMap<string, WordStory>,
): FootnoteNumbering {
  const calls = new Map<number, FootnoteCall[]>();
  const places = new Map<WordStory, TextPosition>();
  for (const call of called) {
    const shown = { offset: call.offset, number: numbers.get(call) ?? 0 };
    putUnder(calls, call.paragraph, shown);
    const story = texts.get(footnoteKey(call));
    if (story !== undefined && !places.has(story)) places.set(story, call);
  }
  const footnotes = inOrder.map((call) => {
    const story = texts.get(footnoteKey(call));
    return { number: numbers.get(call) ?? 0, text: story ? trimmedText(story) : NO_TEXT, line: call.line };
  });
  return { calls, footnotes, places };
}

/** Footnotes and endnotes each have ids of their own. */
function footnoteKey({ kind, id }: Pick<WordStory, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}
