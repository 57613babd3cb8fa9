import type { SourceFile } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { type CopyDraft, type DraftPart, DraftWords, noDraft } from '../copy/draft.ts';
import { LEFT_OUT_OF_COPY, LINKS_CUT, PICTURES_IN_COPY } from '../copy/finding-kinds.ts';
import { cleanPicture } from '../copy/pictures.ts';
import { readTree, type XmlNode } from '../copy/xml-tree.ts';
import { assertZip } from '../office/container.ts';
import { NO_DOCUMENT_INSIDE } from '../office/finding-kinds.ts';
import { Refusal } from '../office/refusal.ts';
import { openZip, type ZipParts } from '../office/zip.ts';
import { bufferOf } from '../signatures.ts';
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
  const file = RawText.own(source.name);
  try {
    const bytes = bufferOf(source.bytes);
    assertZip(bytes);
    return await draftOf(await openZip(bytes), file, remarks);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return noDraft([{ ...error.finding, file }]);
  }
}

interface ReadPart extends KeptPart {
  /** In the copy. */
  readonly name: string;
  readonly content: XmlNode | Uint8Array;
}

async function draftOf(zip: ZipParts, file: RawText, remarks: readonly string[]): Promise<CopyDraft> {
  const { relations, kept, left, links } = await packageOf(zip);
  const read: ReadPart[] = [];
  const lost = new Set(left);
  for (const part of kept) {
    const one = readPart(part, await zip.read(part.source));
    if (one !== null) read.push(one);
    else lost.add(nameOf(part.source));
  }
  if (read[0]?.kind !== 'officeDocument') throw new Refusal(finding(NO_DOCUMENT_INSIDE, {}));
  const words = new DraftWords(remarks);
  const parts = [contentTypes(read), ...partsOf(read, words)];
  const names = new Map(read.map(({ source, name }) => [source, name]));
  const { part } = relatedFrom('', relations, names);
  const { pieces, talk, written, authors } = words;
  const pictures = read.filter(({ type }) => type === null).length;
  const findings = findingsOf({ pictures, lost: [...lost], links }, file);
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

function partsOf(read: readonly ReadPart[], words: DraftWords): DraftPart[] {
  const values = new WordValues(words);
  for (const { content } of read) if (!(content instanceof Uint8Array)) meet(content, values);
  const names = new Map(read.map(({ source, name }) => [source, name]));
  return read.flatMap(({ name, relations, content }): DraftPart[] => {
    const { ids, part } = relatedFrom(name, relations, names);
    const written = content instanceof Uint8Array ? content : formOfPart(content, words, values, ids);
    return [{ name, content: written }, ...(part === null ? [] : [part])];
  });
}

interface Seen {
  readonly pictures: number;
  readonly lost: readonly string[];
  readonly links: number;
}

function findingsOf({ pictures, lost, links }: Seen, file: RawText): Finding<RawText>[] {
  const parts = RawText.of(lost.join(', '));
  return [
    ...(pictures === 0 ? [] : [finding(PICTURES_IN_COPY, { file, facts: { count: pictures } })]),
    ...(lost.length === 0
      ? []
      : [finding(LEFT_OUT_OF_COPY, { file, facts: { count: lost.length }, words: { parts } })]),
    ...(links === 0 ? [] : [finding(LINKS_CUT, { file, facts: { count: links } })]),
  ];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
