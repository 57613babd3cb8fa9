import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { finding } from '../../sentences/finding-kind.ts';
import { ODD_PARTS, PASSWORD_PROTECTED, UNPACKS_TOO_LARGE } from './finding-kinds.ts';
import { damaged, Refusal } from './refusal.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_PART = 64 * MEGABYTE;
const LARGEST_TOTAL = 256 * MEGABYTE;
const MOST_ENTRIES = 4096;
const STORED = 0;
const DEFLATED = 8;

/** The parts of a zip file, each inflated only when it is asked for. */
export class ZipParts {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, NamedEntry>;
  #inflated = 0;

  constructor(zip: ZipFile, entries: ReadonlyMap<string, NamedEntry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** As they are written, in their order. */
  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /**
   * The part's bytes, null where there is none of that name (names differ by more than case). Throws a Refusal
   * for a part that is damaged, encrypted, too large, or larger than it says.
   */
  async read(name: string): Promise<Buffer | null> {
    const entry = this.#entries.get(name.toLowerCase())?.entry;
    if (entry === undefined) return null;
    this.#claim(entry);
    return contentOf(entry, await rawBytes(this.#zip, entry));
  }

  /** Before anything is inflated: what a part says of its size is held to it later. */
  #claim(entry: Entry): void {
    if (entry.isEncrypted()) throw new Refusal(finding(PASSWORD_PROTECTED, {}));
    this.#inflated += entry.uncompressedSize;
    if (entry.uncompressedSize > LARGEST_PART) throw tooLarge(LARGEST_PART);
    if (this.#inflated > LARGEST_TOTAL) throw tooLarge(LARGEST_TOTAL);
  }
}

function tooLarge(bytes: number): Refusal {
  return new Refusal(finding(UNPACKS_TOO_LARGE, { facts: { megabytes: bytes / MEGABYTE } }));
}

/** Throws a Refusal for a damaged zip file, and for one that no office program writes. */
export async function openZip(bytes: Buffer): Promise<ZipParts> {
  try {
    const zip = await fromBufferPromise(withoutTail(bytes), { lazyEntries: true, decodeStrings: false });
    return new ZipParts(zip, await zipEntries(zip));
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
}

const END = Buffer.from('PK\u0005\u0006');
const END_LENGTH = 22;

/**
 * The bytes up to the end that the zip file itself gives. Mail programs and servers append a line feed or a page
 * of zeros; Word passes over it, yauzl does not.
 */
function withoutTail(bytes: Buffer): Buffer {
  const at = bytes.lastIndexOf(END);
  if (at < 0 || at + END_LENGTH > bytes.length) return bytes;
  return bytes.subarray(0, at + END_LENGTH + bytes.readUInt16LE(at + END_LENGTH - 2));
}

interface NamedEntry {
  readonly name: string;
  readonly entry: Entry;
}

/** By their names in lower case. */
async function zipEntries(zip: ZipFile): Promise<Map<string, NamedEntry>> {
  const entries = new Map<string, NamedEntry>();
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (count > MOST_ENTRIES) throw new Refusal(finding(ODD_PARTS, {}));
    const name = getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileNameRaw,
      entry.extraFields,
      false,
    );
    if (validateFileName(name) !== null) throw new Refusal(finding(ODD_PARTS, {}));
    // Of two entries with one name the later counts: that is how a zip file is updated by appending.
    entries.set(name.toLowerCase(), { name, entry });
  }
  return entries;
}

async function rawBytes(zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry, { decodeFileData: false }))
      chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch {
    throw damaged();
  }
}

function contentOf(entry: Entry, raw: Buffer): Buffer {
  const content = decompress(entry, raw);
  if (content.length !== entry.uncompressedSize || crc32(content) !== entry.crc32) throw damaged();
  return content;
}

function decompress(entry: Entry, raw: Buffer): Buffer {
  if (entry.compressionMethod === STORED) return raw;
  if (entry.compressionMethod !== DEFLATED) throw damaged();
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(entry.uncompressedSize, 1) });
  } catch (error) {
    throw isTooLarge(error) ? new Refusal(finding(ODD_PARTS, {})) : damaged();
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
