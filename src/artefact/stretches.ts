/** Bytes: the views of a longer part take many times as much, all at once. */
const LONGEST = 1 << 18;
/** Bytes that a stretch has in common with the one before it: no name, and no number, is as long with what stands in it. */
const OVERLAP = 4096;

/**
 * A part of a finished file in stretches that are searched one by one: what is found in the whole is found in one of them.
 * Cut where a line, a row of a table or a block of a page ends, never in what another part of it is the key to.
 */
export function partStretches(name: string, content: Uint8Array): Uint8Array[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const cut = bytes.length <= 2 * LONGEST ? null : cutFor(name, bytes);
  if (cut === null) return [content];
  const stretches: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = nextCut(bytes, start + LONGEST, cut) ?? bytes.length;
    stretches.push(bytes.subarray(start, end));
    if (end === bytes.length) break;
    start = cutBefore(bytes, end, cut, start);
  }
  return stretches;
}

interface Cut {
  readonly mark: string;
  /** How much of the mark belongs to what stands before the cut. */
  readonly kept: number;
}

const LINE: Cut = { mark: '\n', kept: 1 };
const BLANK: Cut = { mark: ' ', kept: 1 };
/** A page has its words in blocks, a line each; between two of them no word runs on. */
const PAGE_BLOCK: Cut = { mark: '\n<script type="application/json" ', kept: 1 };
const ROWS: readonly Cut[] = ['</w:tr>', '</row>'].map((mark) => ({ mark, kept: mark.length }));
/** What reaches from its beginning to its end, wherever that is. */
const SPANNING = ['<!--', '<![CDATA[', '<script', '<style'];

/** Null for what is read as a whole: a picture, other bytes, markup that may reach over any cut. */
function cutFor(name: string, bytes: Buffer): Cut | null {
  if (bytes.includes(0)) return null;
  if (/\.html$/i.test(name)) return PAGE_BLOCK;
  if (/\.(?:md|csv|json|yaml)$/i.test(name)) return LINE;
  if (!/\.xml$/i.test(name) || SPANNING.some((opening) => bytes.includes(opening))) return null;
  return ROWS.find(({ mark }) => bytes.includes(mark)) ?? null;
}

function nextCut(bytes: Buffer, from: number, { mark, kept }: Cut): number | null {
  for (let at = bytes.indexOf(mark, from); at !== -1; at = bytes.indexOf(mark, at + 1))
    if (canStartAt(bytes, at + kept, mark)) return at + kept;
  return null;
}

/** Where the next stretch begins so that it has enough in common with the one from `start` to `end`; in a very long line at a blank. */
function cutBefore(bytes: Buffer, end: number, cut: Cut, start: number): number {
  const { mark, kept } = cut;
  for (let at = bytes.lastIndexOf(mark, end - OVERLAP); at > start; at = bytes.lastIndexOf(mark, at - 1))
    if (canStartAt(bytes, at + kept, mark)) return at + kept;
  return Math.min(end, (mark === LINE.mark ? nextCut(bytes, end - OVERLAP, BLANK) : null) ?? end);
}

/** A text that began with a tag would be taken for markup. */
function canStartAt(bytes: Buffer, at: number, mark: string): boolean {
  return mark.length > 1 || !/[<\s]/.test(String.fromCharCode(bytes[at] ?? 0));
}
