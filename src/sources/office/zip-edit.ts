import { crc32, deflateRawSync } from 'node:zlib';
import { damaged } from './refusal.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const END = Buffer.from('PK\u0005\u0006');
const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day that a zip can name. */
const DAY = 0x0021;
/** What a number is that stands elsewhere, in an archive of more than 4 GB or 65,535 entries. */
const ELSEWHERE = 0xffffffff;

interface ArchiveEntry {
  readonly name: string;
  /** As the central directory has it. */
  readonly record: Buffer;
  readonly offset: number;
}

/**
 * The same archive with some parts replaced or added: every other entry is copied as it stands, byte for byte and in its
 * order. `parts`: by their names in the archive. Throws a Refusal for one whose directory cannot be followed.
 */
export function withParts(bytes: Buffer, parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const { entries, start, end } = directoryOf(bytes);
  const starts = [...entries.map(({ offset }) => offset), start].sort((a, b) => a - b);
  const next = new Map(starts.map((offset, i) => [offset, starts[i + 1] ?? start]));
  const written: Buffer[] = [];
  const records: Buffer[] = [];
  let length = 0;
  const add = (content: Buffer, record: Buffer) => {
    const moved = Buffer.from(record);
    moved.writeUInt32LE(length, 42);
    records.push(moved);
    written.push(content);
    length += content.length;
  };
  const left = new Map(parts);
  for (const { name, record, offset } of entries) {
    const part = parts.get(name);
    left.delete(name);
    if (part === undefined) add(bytes.subarray(offset, next.get(offset) ?? start), record);
    else add(...packedPart(name, part));
  }
  for (const [name, part] of left) add(...packedPart(name, part));
  const directory = Buffer.concat(records);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(records.length, 8);
  tail.writeUInt16LE(records.length, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(length, 16);
  return Buffer.concat([...written, directory, tail]);
}

/** `start` and `end`: of the directory, in bytes. */
function directoryOf(bytes: Buffer): { entries: ArchiveEntry[]; start: number; end: number } {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + END_LENGTH > bytes.length) throw damaged();
  const start = bytes.readUInt32LE(end + 16);
  const count = bytes.readUInt16LE(end + 10);
  const entries: ArchiveEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_LENGTH > end || bytes.readUInt32LE(at) !== CENTRAL) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    const size = CENTRAL_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength);
    const offset = bytes.readUInt32LE(at + 42);
    if (offset === ELSEWHERE || offset >= start || bytes.readUInt32LE(offset) !== LOCAL) throw damaged();
    entries.push({ name, record: bytes.subarray(at, at + size), offset });
    at += size;
  }
  return { entries, start, end };
}

/** What stands before a part's bytes with these, and its record. */
function packedPart(name: string, part: Uint8Array): [Buffer, Buffer] {
  const content = deflateRawSync(part);
  const path = Buffer.from(name, 'utf8');
  const head = Buffer.alloc(LOCAL_LENGTH);
  head.writeUInt32LE(LOCAL, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(UTF8_NAME, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DAY, 12);
  head.writeUInt32LE(crc32(part), 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(part.length, 22);
  head.writeUInt16LE(path.length, 26);
  const record = Buffer.alloc(CENTRAL_LENGTH);
  record.writeUInt32LE(CENTRAL, 0);
  record.writeUInt16LE(VERSION, 4);
  head.copy(record, 6, 4, LOCAL_LENGTH);
  return [Buffer.concat([head, path, content]), Buffer.concat([record, path])];
}
