import { decodeXml, type XmlElement } from '../../office/xml.ts';

/** Where a tag stands in its part: half-open, in UTF-16 units, a line end counted as one. */
export interface TagSpan {
  readonly from: number;
  readonly to: number;
}

/** A place within a run: the markup that ends the run there, and that goes on with it behind what is put between. */
export interface RunCut {
  readonly at: number;
  readonly close: string;
  readonly open: string;
}

/** Where a text of a run starts in the part, and how the run is written. */
export interface CuttableText {
  readonly start: number;
  readonly run: string;
  readonly text: string;
  readonly properties: string;
  readonly keepsBlanks: boolean;
}

/** Depths within a paragraph. */
const RUN = 1;
const INSIDE = 2;
/** What has a number of its own, and cannot stand there twice. */
const CHANGED = /[rR]PrChange|<(?:\w+:)?(?:ins|del|moveFrom|moveTo)\b/;

/** Follows the runs that stand right in a paragraph, to cut them in the midst of their words. */
export class RunCuts {
  readonly #markup: string;
  #run: TagSpan | null = null;
  #text: TagSpan | null = null;
  #from = 0;
  #properties = '';

  constructor(part: Uint8Array) {
    this.#markup = decodeXml(part).text.replace(/\r\n?/g, '\n');
  }

  open({ name }: XmlElement, depth: number, tag: TagSpan): void {
    if (depth === RUN) {
      this.#run = name === 'w:r' ? { ...tag } : null;
      this.#properties = '';
    }
    if (depth !== INSIDE) return;
    this.#text = name === 'w:t' ? { ...tag } : null;
    this.#from = tag.from;
  }

  close(name: string, depth: number, tag: TagSpan): void {
    if (depth === INSIDE && name === 'w:rPr') this.#properties = this.#markup.slice(this.#from, tag.to);
    if (depth === INSIDE) this.#text = null;
    if (depth === RUN) this.#run = null;
  }

  /** The text that is open; null where its words stand elsewhere, or are written in a way that cannot be cut. */
  textOf(words: string): CuttableText | null {
    const [run, text] = [this.#run, this.#text];
    if (run === null || text === null || CHANGED.test(this.#properties)) return null;
    if (this.#markup[this.placeOf(text.to, words.length)] !== '<') return null;
    const written = this.#markup.slice(text.from, text.to);
    return {
      start: text.to,
      run: nameIn(this.#markup.slice(run.from, run.to)),
      text: nameIn(written),
      properties: this.#properties,
      keepsBlanks: written.includes('preserve'),
    };
  }

  /** Blanks that would not be kept before a cut come behind it. */
  cut({ start, run, text, properties, keepsBlanks }: CuttableText, offset: number): RunCut {
    let at = this.placeOf(start, offset);
    while (!keepsBlanks && at > start && /\s/.test(this.#markup[at - 1] ?? '')) at--;
    return {
      at,
      close: `</${text}></${run}>`,
      open: `<${run}>${properties}<${text} xml:space="preserve">`,
    };
  }

  /** So many UTF-16 units of words behind a place of the part; a sign that is written as a reference is one or two. */
  placeOf(start: number, offset: number): number {
    let at = start;
    for (let passed = 0; passed < offset && at < this.#markup.length; passed++) {
      const reference =
        this.#markup[at] === '&' ? /^&[^;]{1,10};/.exec(this.#markup.slice(at, at + 12))?.[0] : undefined;
      if (reference !== undefined && isWide(reference)) passed++;
      at += reference?.length ?? 1;
    }
    return at;
  }
}

function nameIn(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
}

function isWide(reference: string): boolean {
  const [, hex, number] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(reference) ?? [];
  return (hex === undefined ? Number(number ?? 0) : Number.parseInt(hex, 16)) > 0xffff;
}
