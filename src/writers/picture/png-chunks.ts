import { crc32 } from 'node:zlib';

/** What a .png says of itself beside its points. */
interface PictureFacts {
  readonly dotsPerInch: number;
  readonly title: string;
  readonly description: string;
}

const INCH = 0.0254;
/** Signature and the first chunk, the header, which everything else comes behind. */
const HEADER_END = 8 + 12 + 13;

/** The same picture with its size in print and its words, by which a search of finished files finds what it shows. */
export function withFacts(png: Uint8Array, { dotsPerInch, title, description }: PictureFacts): Uint8Array {
  const size = Buffer.alloc(9);
  const dotsPerMetre = Math.round(dotsPerInch / INCH);
  size.writeUInt32BE(dotsPerMetre, 0);
  size.writeUInt32BE(dotsPerMetre, 4);
  size[8] = 1; // metres
  const facts = [chunk('pHYs', size), textChunk('Title', title), textChunk('Description', description)];
  return Buffer.concat([png.subarray(0, HEADER_END), ...facts, png.subarray(HEADER_END)]);
}

/** UTF-8, not packed; its language and the translated keyword are left empty. */
function textChunk(keyword: string, words: string): Buffer {
  return chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${words}`, 'utf8'));
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
