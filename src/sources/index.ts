import { basename, extname } from 'node:path';
import type { Document, SourceFile } from '../model/document.ts';
import { finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { hashOf } from './hash.ts';

/** A kind of file that can be read. */
export interface Format {
  readonly name: string;
  /** In lower case, with their dot. */
  readonly extensions: readonly string[];
  /** Never throws for bad input: what is wrong with a file is a finding of its document. */
  read(source: SourceFile): Promise<Document>;
}

const DOCX: Format = {
  name: 'docx',
  extensions: ['.docx', '.docm'],
  read: async (source) => (await import('./docx.ts')).readDocx(source),
};

// The one list of what can be read. A reader and what it stands on is loaded when a file asks for it.
const FORMATS: readonly Format[] = [
  DOCX,
  {
    name: 'text',
    extensions: ['.txt', '.text'],
    read: async (source) => (await import('./text.ts')).readText(source),
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    read: async (source) => (await import('./markdown.ts')).readMarkdown(source),
  },
];

/** What a source's name may end in. */
export const EXTENSIONS: readonly string[] = FORMATS.flatMap((format) => format.extensions);

/**
 * Reads a file by its extension, unless its first bytes say that it is something else. A file of no known kind
 * gives a finding of severity error and no paragraphs.
 */
export async function readSource(source: SourceFile): Promise<Document> {
  const format = formatOf(source);
  return format === null ? unknownKind(source) : format.read(source);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

function formatOf({ name, bytes }: SourceFile): Format | null {
  const starts = (signature: readonly number[]) => startsWith(bytes, signature);
  // Old and encrypted Word files, whatever they are called: the reader of .docx says which of the two it is.
  if (starts(OLE)) return DOCX;
  if (starts(PDF) || starts(RTF)) return null;
  const extension = extname(basename(name)).toLowerCase();
  const format = FORMATS.find(({ extensions }) => extensions.includes(extension)) ?? null;
  return format !== null && starts(ZIP) ? DOCX : format;
}

function unknownKind({ name, bytes }: SourceFile): Document {
  return {
    file: name,
    hash: hashOf(bytes),
    paragraphs: [],
    notes: [],
    footnotes: [],
    properties: new Map(),
    findings: [finding<RawText>('K103', { file: RawText.of(name) })],
  };
}

/** The whole text of a file as offsets count in it; of a Word file its paragraphs. Null for what is no text. */
export async function plainTextOf(source: SourceFile): Promise<RawText | null> {
  if (startsWith(source.bytes, ZIP) || startsWith(source.bytes, OLE)) {
    const { paragraphs } = await readSource(source);
    return paragraphs.length === 0
      ? null
      : RawText.join(
          paragraphs.map(({ text }) => text),
          '\n',
        );
  }
  const { decodeText } = await import('./encoding.ts');
  const { text } = decodeText(source.bytes);
  return text === null ? null : RawText.of(text);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
