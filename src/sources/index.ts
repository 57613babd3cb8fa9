import type { Document, SourceFile } from '../model/document.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { type CopyDraft, noDraft } from './copy/draft.ts';
import { NOT_COPIED } from './copy/finding-kinds.ts';
import { CSV } from './formats/csv.ts';
import { DOC } from './formats/doc.ts';
import { DOCX } from './formats/docx.ts';
import { isReadFormat, type MarginFormat, type Material, type SourceFormat } from './formats/format.ts';
import { MARKDOWN } from './formats/markdown.ts';
import { ODT } from './formats/odt.ts';
import { PAGES } from './formats/pages.ts';
import { PDF } from './formats/pdf.ts';
import { RECORDING } from './formats/recording.ts';
import { RTF } from './formats/rtf.ts';
import { SPREADSHEET } from './formats/spreadsheet.ts';
import { SRT } from './formats/srt.ts';
import { TEXT } from './formats/text.ts';
import { VTT } from './formats/vtt.ts';
import { FILE_OF_OPEN_DOCUMENT, isLockFile } from './lock-file.ts';
import { nothingRead } from './nothing-read.ts';

export const UNKNOWN_FORMAT = findingKind({
  code: 'K103',
  severity: 'error',
  means: ['unread'],
  message: sentence(
    'Dit is een bestand van een soort die kantlijn niet leest.',
    'kantlijn does not read this kind of file.',
  ),
  hint: sentence(
    'Sla het op als een soort die wel gelezen wordt: {formats}.',
    'Save it as one that is read: {formats}.',
  ),
});

/**
 * The one list of what people have: formats that are read, in the order in which they are offered, and those that
 * are refused with what to do. Where the bytes of a file fit several, the first counts. A reader and what it
 * stands on is loaded when a file asks for it.
 */
export const SOURCE_FORMATS: readonly SourceFormat[] = [
  DOCX,
  ODT,
  TEXT,
  MARKDOWN,
  VTT,
  SRT,
  CSV,
  SPREADSHEET,
  DOC,
  RTF,
  PDF,
  PAGES,
  RECORDING,
];

/** ".docx, .txt, .md": what can be read, by the usual end of its name. */
export function readableKinds(formats: readonly SourceFormat[] = SOURCE_FORMATS): string {
  return formats.flatMap((format) => (isReadFormat(format) ? (format.extensions[0] ?? []) : [])).join(', ');
}

/** What a file is made of, by the end of its name or by that alone (".md"); null where no such file is read. */
export function materialOf(name: string, formats: readonly SourceFormat[] = SOURCE_FORMATS): Material | null {
  const format = formatNamed(name, formats);
  return format !== null && isReadFormat(format) ? format.material : null;
}

/**
 * Reads a file as what its bytes say that it is, else by the end of its name. A file of a kind that is not read, or
 * not known, gives a finding of severity error and no paragraphs.
 */
export async function readSource(source: SourceFile, formats = SOURCE_FORMATS): Promise<Document> {
  const file = RawText.of(source.name);
  if (isLockFile(source.name)) return nothingRead(source, [finding(FILE_OF_OPEN_DOCUMENT, { file })]);
  const format = formatOf(source, formats);
  if (format === null) {
    const words = { formats: RawText.of(readableKinds(formats)) };
    return nothingRead(source, [finding(UNKNOWN_FORMAT, { file, words })]);
  }
  if (isReadFormat(format)) return format.read(source);
  return nothingRead(source, [finding(format.otherRefusal?.(source.bytes) ?? format.refusal, { file })]);
}

/** A file taken apart for a copy. One that cannot be gives findings and no parts. */
export async function draftCopy(source: SourceFile, formats = SOURCE_FORMATS): Promise<CopyDraft> {
  const format = formatOf(source, formats);
  if (format !== null && isReadFormat(format) && format.draft !== undefined) return format.draft(source);
  const kinds = formats.filter((one) => isReadFormat(one) && one.draft !== undefined);
  const words = { formats: RawText.of(readableKinds(kinds)) };
  return noDraft([finding(NOT_COPIED, { file: RawText.own(source.name), words })]);
}

/** How remarks come to stand in a file; null for one of a kind that has no margin. */
export function marginOf(source: SourceFile, formats = SOURCE_FORMATS): MarginFormat | null {
  const format = formatOf(source, formats);
  return format !== null && isReadFormat(format) ? (format.margin ?? null) : null;
}

/** The whole text of a file as offsets count in it; of a Word file its paragraphs. Null for what is no text. */
export async function plainTextOf(source: SourceFile, formats = SOURCE_FORMATS): Promise<RawText | null> {
  const format = formatOf(source, formats) ?? TEXT;
  if (!isReadFormat(format) || format.material === 'zip') {
    const { paragraphs } = await readSource(source, formats);
    return paragraphs.length === 0
      ? null
      : RawText.join(
          paragraphs.map(({ text }) => text),
          '\n',
        );
  }
  const { decodeText } = await import('./text/encoding.ts');
  const { text } = decodeText(source.bytes);
  return text === null ? null : RawText.of(format.wordsOnly?.(text) ?? text);
}

function formatOf({ name, bytes }: SourceFile, formats: readonly SourceFormat[]): SourceFormat | null {
  return formats.find((format) => format.recognises?.(bytes)) ?? formatNamed(name, formats);
}

function formatNamed(name: string, formats: readonly SourceFormat[]): SourceFormat | null {
  const ending = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => extension === ending)) ?? null;
}
