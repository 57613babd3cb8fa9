import type { SourceFile } from '../../model/document.ts';
import type { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { type CopyDraft, type DraftPart, DraftWords } from '../copy/draft.ts';
import { draftZipped, findingsOfCopy } from '../copy/draft-zipped.ts';
import { cleanPicture } from '../copy/pictures.ts';
import { readTree, type XmlNode } from '../copy/xml-tree.ts';
import { NO_DOCUMENT_INSIDE } from '../office/finding-kinds.ts';
import { Refusal } from '../office/refusal.ts';
import type { ZipParts } from '../office/zip.ts';
import { fateInWord } from './copy/fates.ts';
import { contentTypes, relatedFrom } from './copy/manifests.ts';
import { type KeptPart, packageOf } from './copy/package.ts';
import { WordValues } from './copy/values.ts';
import { formOfPart, meet } from './copy/word-form.ts';

/**
 * Takes a Word document apart for a copy: all its form, and all words that a reader of it sees. A part or an element
 * that is not known is not in it. What cannot be read gives a finding and no parts. `remarks`: ids of comments that are
 * ours, which have no words yet.
 */
export async function draftDocx(source: SourceFile, remarks: readonly string[] = []): Promise<CopyDraft> {
  return draftZipped(source, (zip, file) => docxDraft(zip, file, remarks));
}

interface ReadPart extends KeptPart {
  /** In the copy. */
  readonly name: string;
  readonly content: XmlNode | Uint8Array;
}

async function docxDraft(zip: ZipParts, file: RawText, remarks: readonly string[]): Promise<CopyDraft> {
  const { relations, kept, left, links } = await packageOf(zip);
  const read: ReadPart[] = [];
  const lost = new Set(left);
  for (const part of kept) {
    const one = readPart(part, await zip.read(part.source));
    if (one !== null) read.push(one);
    else lost.add(fileInFolder(part.source));
  }
  if (read[0]?.kind !== 'officeDocument') throw new Refusal(finding(NO_DOCUMENT_INSIDE, {}));
  const words = new DraftWords(remarks);
  const parts = [contentTypes(read), ...draftParts(read, words)];
  const names = new Map(read.map(({ source, name }) => [source, name]));
  const { part } = relatedFrom('', relations, names);
  const { pieces, talk, written, authors } = words;
  const pictures = read.filter(({ type }) => type === null).length;
  const findings = findingsOfCopy({ pictures, lost: [...lost], links }, file);
  return {
    parts: part === null ? parts : [...parts, part],
    ...{ pieces, talk, written, authors, findings },
    remarks: [...words.remarks.values()],
  };
}

/** Null for a part of which nothing can stay. */
function readPart(part: KeptPart, bytes: Uint8Array | null): ReadPart | null {
  if (bytes === null) return null;
  if (part.type === null) {
    const picture = cleanPicture(bytes);
    return picture && { ...part, name: `${part.stem}.${picture.extension}`, content: picture.bytes };
  }
  const root = readTree(bytes, fateInWord);
  return root && { ...part, name: `${part.stem}.xml`, content: root };
}

function draftParts(read: readonly ReadPart[], words: DraftWords): DraftPart[] {
  const values = new WordValues(words);
  for (const { content } of read) if (!(content instanceof Uint8Array)) meet(content, values);
  const names = new Map(read.map(({ source, name }) => [source, name]));
  return read.flatMap(({ name, relations, content }): DraftPart[] => {
    const { ids, part } = relatedFrom(name, relations, names);
    const written = content instanceof Uint8Array ? content : formOfPart(content, words, values, ids);
    return [{ name, content: written }, ...(part === null ? [] : [part])];
  });
}

function fileInFolder(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
