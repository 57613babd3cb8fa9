import { dirname, relative } from 'node:path/posix';
import type { SourceFile } from '../../model/document.ts';
import { finding } from '../../sentences/finding-kind.ts';
import type { CopyDraft } from '../copy/draft.ts';
import { NO_DOCUMENT_INSIDE } from '../office/finding-kinds.ts';
import { Refusal } from '../office/refusal.ts';
import { rootTagOf, withInsertions } from '../office/xml-edit.ts';
import { openZip, type ZipParts } from '../office/zip.ts';
import { withParts } from '../office/zip-edit.ts';
import type { Remark } from '../remarks.ts';
import { bufferOf } from '../signatures.ts';
import { draftDocx } from './copy.ts';
import { allRelationsOf } from './parts.ts';
import { BodyPlaces, type CommentPlace } from './remarks/body-places.ts';
import {
  commentsWith,
  unusedName,
  valuesIn,
  withContentType,
  withRelation,
  wordPrefix,
} from './remarks/comments.ts';

const TYPES = '[Content_Types].xml';

/** A Word document with remarks in its margin. */
export interface RemarkedDocx {
  readonly bytes: Buffer;
  /** Of its comments those that are new, in the order of the remarks. */
  readonly ids: readonly string[];
}

/**
 * The document as it is, with a comment for each remark: no word of it is written again, and what holds no comments is
 * copied byte for byte. A comment stands around the runs that have the words; where `isCut`, around the words alone, and the
 * run goes on behind it in one like it. Throws a Refusal for what cannot be read.
 */
export async function remarkDocx(
  { bytes }: SourceFile,
  remarks: readonly Remark[],
  isCut = false,
): Promise<RemarkedDocx> {
  const file = bufferOf(bytes);
  const zip = await openZip(file);
  const main = (await allRelationsOf(zip, '')).find(({ kind }) => kind === 'officeDocument')?.part;
  const body = main === undefined ? null : await zip.read(main);
  if (main === undefined || body === null) throw new Refusal(finding(NO_DOCUMENT_INSIDE, {}));
  const part = await commentsOf(zip, main);
  const ids = newIds(remarks.length, [body, ...(part.bytes === null ? [] : [part.bytes])]);
  const root = rootTagOf(body);
  const written = remarks.map(({ lines }, i) => ({ id: ids[i] ?? '', lines }));
  const parts = new Map<string, Uint8Array>([
    [main, withAnchors(body, remarks, ids, isCut)],
    [part.name, commentsWith(part.bytes, root.uri, written)],
  ]);
  if (part.bytes === null) {
    const rels = relationsName(main);
    if (!part.isRelated)
      parts.set(
        partName(zip, rels),
        withRelation(await zip.read(rels), root.uri, relative(dirname(main), part.name)),
      );
    const types = await zip.read(TYPES);
    if (types !== null) parts.set(partName(zip, TYPES), withContentType(types, part.name));
  }
  const named = [...parts].map(([name, content]) => [partName(zip, name), content] as const);
  return { bytes: withParts(file, new Map(named)), ids };
}

/** Taken apart for a copy, with room for the lines of each remark. */
export async function draftRemarkedDocx(source: SourceFile, remarks: readonly Remark[]): Promise<CopyDraft> {
  const { bytes, ids } = await remarkDocx(source, remarks, true);
  return draftDocx({ ...source, bytes }, ids);
}

interface CommentsPart {
  readonly name: string;
  readonly bytes: Buffer | null;
  readonly isRelated: boolean;
}

async function commentsOf(zip: ZipParts, main: string): Promise<CommentsPart> {
  const related = (await allRelationsOf(zip, main)).find(({ kind }) => kind === 'comments')?.part;
  if (related !== undefined) return { name: related, bytes: await zip.read(related), isRelated: true };
  const taken = new Set(zip.names.map((name) => name.toLowerCase()));
  const stem = `${dirname(main) === '.' ? '' : `${dirname(main)}/`}comments`;
  const name = taken.has(`${stem}.xml`.toLowerCase()) ? unusedName(stem, taken, '.xml') : `${stem}.xml`;
  return { name, bytes: null, isRelated: false };
}

function relationsName(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** As the archive writes it, whatever its capitals. */
function partName({ names }: ZipParts, name: string): string {
  return names.findLast((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
}

/** Numbers that no comment has, and nothing else that has one: some programs take them for one row. */
function newIds(count: number, parts: readonly Uint8Array[]): string[] {
  const taken = new Set(parts.flatMap((part) => [...valuesIn(part, 'w:id')]));
  const ids: string[] = [];
  for (let next = 0; ids.length < count; next++) if (!taken.has(`${next}`)) ids.push(`${next}`);
  return ids;
}

function withAnchors(
  body: Uint8Array,
  remarks: readonly Remark[],
  ids: readonly string[],
  isCut: boolean,
): Buffer {
  const places = new BodyPlaces(body, isCut);
  const { w, xmlns } = wordPrefix(rootTagOf(body));
  const anchors = new Map<number, Anchors>();
  const anchorsAt = (end: CommentPlace['from']) => {
    const known = anchors.get(end.at) ?? { end, starts: '', ends: '' };
    anchors.set(end.at, known);
    return known;
  };
  for (const [i, { range }] of remarks.entries()) {
    const place = (range === null ? null : places.find(range)) ?? places.first;
    if (place === null) continue;
    const id = `${xmlns} ${w}id="${ids[i]}"`;
    const [from, to] = [anchorsAt(place.from), anchorsAt(place.to)];
    // Of blanks alone it starts where it ends.
    from[from === to ? 'ends' : 'starts'] += `<${w}commentRangeStart${id}/>`;
    to.ends += `<${w}commentRangeEnd${id}/><${w}r${xmlns}><${w}commentReference${id}/></${w}r>`;
  }
  const insertions = [...anchors.values()].map(({ end, starts, ends }) => {
    const [close, open] = 'close' in end ? [end.close, end.open] : ['', ''];
    return { at: end.at, markup: `${close}${ends}${starts}${open}` };
  });
  return withInsertions(body, insertions);
}

/** What starts and ends at one place. */
interface Anchors {
  readonly end: CommentPlace['from'];
  starts: string;
  ends: string;
}
