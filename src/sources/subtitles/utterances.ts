import { matchesOf } from '../../language/matches.ts';
import { entityAt } from '../entities.ts';
import type { Run, TextLine } from '../text/layout.ts';
import type { LineSpan } from '../text/lines.ts';
import type { Cue } from './cues.ts';

// What only looks like a tag, "<onverstaanbaar>", is words.
const TAG =
  /<(?:\/?(?:c|i|b|u|s|v|lang|ruby|rt|font)(?=[\s.>/])[^<>]*|(?:\d+:)?\d+:\d+[.,]\d+)>|\{\\an?\d{1,2}\}/gi;
const SPECIAL = new RegExp(`${TAG.source}|&`, 'gi');
const VOICE = /^<v(?:\.[^\s>]*)?\s+([^<>]*)>$/i;
// Below the first line of a cue: a dash, arrows, or a few words and a colon, as a speaker's mark may look.
const OTHER_SPEAKER =
  /^(?:[-–—]\s|>>|\[?[\p{L}\p{N}_.'’-]{1,30}(?: [\p{L}\p{N}_.'’-]{1,30}){0,2}\]?\s?:(?:\s|$))/u;

/** The words of a line as a viewer sees them. */
export function shownWords(line: string): string {
  return line.replaceAll(TAG, '');
}

/** What was said in a cue: a line for every speaker in it, a voice as `Name: ` before the words. */
export function utterancesOf({ lines, time }: Cue, text: string): TextLine[] {
  const writer = new CueWriter(text);
  for (const line of lines) writer.add(line);
  return writer.utterances.map((runs) => ({ runs, heading: null, ...(time === null ? {} : { time }) }));
}

class CueWriter {
  readonly utterances: Run[][] = [];
  readonly #text: string;
  /** A voice that has said nothing yet. */
  #voice: Run | null = null;
  #isNew = true;
  /** Where the line end stands that has to be a blank before the next words. */
  #gap: number | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  add(line: LineSpan): void {
    const words = this.#text.slice(line.from, line.to);
    const from = line.from + words.length - words.trimStart().length;
    const to = line.from + words.trimEnd().length;
    if (OTHER_SPEAKER.test(shownWords(words).trimStart())) this.#isNew = true;
    this.#gap = line.from;
    let start = from;
    for (const match of matchesOf(words, SPECIAL)) {
      const at = line.from + match.index;
      const entity = match[0] === '&' ? entityAt(this.#text, at) : null;
      if (match[0] === '&' && entity === null) continue;
      this.#words(start, Math.min(at, to));
      start = at + (entity?.written ?? match[0]).length;
      if (entity === null) this.#tag(match[0], at);
      else this.#push({ text: entity.words, from: at, to: start });
    }
    this.#words(start, to);
  }

  #tag(tag: string, at: number): void {
    const name = VOICE.exec(tag)?.[1]?.trim().replace(/\s*:$/, '');
    if (name === undefined && !/^<\/v/i.test(tag)) return;
    this.#isNew = true;
    this.#voice = name ? { text: `${name}: `, from: at, to: at + tag.length } : null;
  }

  #words(from: number, to: number): void {
    if (to > from) this.#push({ text: this.#text.slice(from, to), from, to });
  }

  #push(run: Run): void {
    const current = this.#isNew ? undefined : this.utterances.at(-1);
    const gap = this.#gap;
    if (current !== undefined) {
      const end = current.at(-1)?.to;
      if (gap !== null && end !== undefined && gap > end) current.push({ text: ' ', from: end, to: gap });
      current.push(run);
      this.#gap = null;
      return;
    }
    const words = run.text.trimStart();
    if (words === '') return;
    const cut = run.text.length - words.length;
    const first = cut === 0 ? run : { text: words, from: run.from + cut, to: run.to };
    const voice = this.#voice !== null && !words.startsWith(this.#voice.text.trimEnd()) ? [this.#voice] : [];
    this.utterances.push([...voice, first]);
    this.#isNew = false;
    this.#voice = null;
    this.#gap = null;
  }
}
