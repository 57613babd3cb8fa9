import { decodeXml, readXml, type XmlEncoding, type XmlHandler } from './xml.ts';

/** Something to be written into a part. */
export interface Insertion {
  /** In UTF-16 units of the part, a line end counted as one. */
  readonly at: number;
  readonly markup: string;
}

/** The part with some markup more, and everything else of it as it was, byte for byte. What stands at one place stays in its order. */
export function withInsertions(bytes: Uint8Array, insertions: readonly Insertion[]): Buffer {
  const { text, encoding } = decodeXml(bytes);
  const place = unfolded(text);
  let written = '';
  let done = 0;
  for (const { at, markup } of [...insertions].sort((a, b) => a.at - b.at)) {
    const next = place(at);
    written += text.slice(done, next) + markup;
    done = next;
  }
  return encodedXml(written + text.slice(done), encoding, hasMark(bytes));
}

/** A place as it is in the text that still has both signs of every line end; asked from the start on. */
function unfolded(text: string): (at: number) => number {
  const folded = [...text.matchAll(/\r\n/g)].map(({ index }) => index);
  let passed = 0;
  return (at) => {
    while (passed < folded.length && (folded[passed] ?? 0) - passed < at) passed++;
    return at + passed;
  };
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
}

function encodedXml(text: string, encoding: XmlEncoding, mark: boolean): Buffer {
  const whole = mark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  const bytes = Buffer.from(whole, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** The outermost element of a part. */
export interface RootTag {
  /** What its name starts with (`w:`), empty where it has no prefix. */
  readonly prefix: string;
  /** Address of its namespace. */
  readonly uri: string;
  /** Where it ends. One that is empty has no end to write before. */
  readonly end: number;
  readonly isEmpty: boolean;
}

/** Throws a Refusal for what `readXml` refuses. */
export function rootTagOf(bytes: Uint8Array): RootTag {
  const tag = { from: 0, to: 0 };
  const root = { uri: '', from: 0, to: 0 };
  const handler: XmlHandler = {
    open({ uri, parent }) {
      if (parent === '' && root.to === 0) Object.assign(root, tag, { uri });
      return true;
    },
  };
  readXml(bytes, handler, (from, to) => Object.assign(tag, { from, to }));
  const written = decodeXml(bytes).text.replace(/\r\n?/g, '\n').slice(root.from, root.to);
  const prefix = /^<([^\s/>:]+:)/.exec(written)?.[1] ?? '';
  return { prefix, uri: root.uri, end: tag.from, isEmpty: tag.from === root.from };
}

/** Writes markup as the last thing in the outermost element. */
export function appended(bytes: Uint8Array, name: string, markup: (root: RootTag) => string): Buffer {
  const root = rootTagOf(bytes);
  if (!root.isEmpty) return withInsertions(bytes, [{ at: root.end, markup: markup(root) }]);
  const { text } = decodeXml(bytes);
  const opened = text.replace(/\s*\/>\s*$/, () => `>${markup(root)}</${root.prefix}${name}>`);
  return Buffer.from(opened, 'utf8');
}
