import { finding } from '../../sentences/finding-kind.ts';
import { NO_DOCUMENT_INSIDE } from '../office/finding-kinds.ts';
import { decodedAddress, fileNameIn } from '../office/other-files.ts';
import { Refusal } from '../office/refusal.ts';
import { readXml } from '../office/xml.ts';
import type { ZipParts } from '../office/zip.ts';

/** The parts this reader needs; null where the document has none of the kind. */
export interface Parts {
  readonly main: Buffer;
  readonly styles: Buffer | null;
  readonly settings: Buffer | null;
  readonly comments: Buffer | null;
  readonly commentsExtended: Buffer | null;
  readonly footnotes: Buffer | null;
  readonly endnotes: Buffer | null;
  readonly numbering: Buffer | null;
  /** Names of the files that are taken in, by the id that the text has for them. */
  readonly chunks: ReadonlyMap<string, string>;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Last word of its type, which is the same in the transitional, the strict and Microsoft's own addresses. */
  readonly kind: string;
  /** Name of the part that it leads to; of one that leads outside of the file, its address. */
  readonly part: string;
  readonly isExternal: boolean;
}

/** Follows the relationships from the package to the main part and on; throws a Refusal where there is no main part. */
export async function readParts(zip: ZipParts): Promise<Parts> {
  const mainName = relatedPart(await relationsOf(zip, ''), 'officeDocument');
  const main = mainName === undefined ? null : await zip.read(mainName);
  if (mainName === undefined || main === null) throw new Refusal(finding(NO_DOCUMENT_INSIDE, {}));
  const all = await allRelationsOf(zip, mainName);
  const related = all.filter(({ isExternal }) => !isExternal);
  const read = async (kind: string) => {
    const name = relatedPart(related, kind);
    return name === undefined ? null : await zip.read(name);
  };
  return {
    main,
    styles: await read('styles'),
    settings: await read('settings'),
    comments: await read('comments'),
    commentsExtended: await read('commentsExtended'),
    footnotes: await read('footnotes'),
    endnotes: await read('endnotes'),
    numbering: await read('numbering'),
    chunks: chunksIn(all),
  };
}

function relatedPart(relations: readonly Relation[], kind: string): string | undefined {
  return relations.find((relation) => relation.kind === kind)?.part;
}

function chunksIn(relations: readonly Relation[]): Map<string, string> {
  const chunks = relations.filter(({ kind }) => kind === 'aFChunk' || kind === 'subDocument');
  return new Map(chunks.map(({ id, part }) => [id, fileNameIn(part)]));
}

/** What a part (or the package, by the empty name) points at inside the file. */
async function relationsOf(zip: ZipParts, part: string): Promise<Relation[]> {
  return (await allRelationsOf(zip, part)).filter(({ isExternal }) => !isExternal);
}

/** The same, with what it points at elsewhere. */
export async function allRelationsOf(zip: ZipParts, part: string): Promise<Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = await zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (bytes === null) return relations;
  readXml(bytes, {
    open(element) {
      if (element.name !== 'rel:Relationship') return true;
      const type = element.attribute('rel:Type') ?? '';
      const kind = type.split('/').at(-1);
      const target = element.attribute('rel:Target');
      const isExternal = element.attribute('rel:TargetMode') === 'External';
      const id = element.attribute('rel:Id') ?? '';
      if (kind && target)
        relations.push({
          id,
          type,
          kind,
          isExternal,
          part: isExternal ? target : resolvedTarget(folder, target),
        });
      return true;
    },
  });
  return relations;
}

/** A target is relative to its part's folder, or absolute from the package's root, and may be percent-encoded. */
function resolvedTarget(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return decodedAddress(steps.join('/'));
}
