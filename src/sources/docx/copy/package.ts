import type { ZipParts } from '../../office/zip.ts';
import { allRelationsOf, type Relation } from '../parts.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml.';

/**
 * What each kind of part that the copy has is, by the last word of the type of relationship that leads there; null for a
 * picture: its ending says what it is. What is not here is not in the copy.
 */
const TYPES: ReadonlyMap<string, string | null> = new Map([
  ['officeDocument', `${WORD}document.main+xml`],
  ['styles', `${WORD}styles+xml`],
  ['settings', `${WORD}settings+xml`],
  ['fontTable', `${WORD}fontTable+xml`],
  ['numbering', `${WORD}numbering+xml`],
  ['footnotes', `${WORD}footnotes+xml`],
  ['endnotes', `${WORD}endnotes+xml`],
  ['comments', `${WORD}comments+xml`],
  ['commentsExtended', `${WORD}commentsExtended+xml`],
  ['header', `${WORD}header+xml`],
  ['footer', `${WORD}footer+xml`],
  ['theme', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['image', null],
  ['chart', `${DRAWING}chart+xml`],
  ['diagramData', `${DRAWING}diagramData+xml`],
  ['diagramLayout', `${DRAWING}diagramLayout+xml`],
  ['diagramQuickStyle', `${DRAWING}diagramStyle+xml`],
  ['diagramColors', `${DRAWING}diagramColors+xml`],
]);

/** Of these no reader of the document sees anything; they go without a word. */
const UNSEEN = new Set(
  (
    'core-properties extended-properties extendedProperties custom-properties customProperties thumbnail webSettings people commentsIds ' +
    'commentsExtensible stylesWithEffects customXml customXmlProps glossaryDocument diagramDrawing chartStyle ' +
    'chartColorStyle themeOverride classificationlabels'
  ).split(' '),
);

/** A part of the document that the copy has too. */
export interface KeptPart {
  /** In the document. */
  readonly source: string;
  readonly kind: string;
  /** Of its relationships, those to other parts that are kept. */
  readonly relations: readonly Relation[];
  readonly type: string | null;
  /** In the copy, without an ending: nobody's name for it. */
  readonly stem: string;
}

export interface Package {
  /** Of the whole file. */
  readonly relations: readonly Relation[];
  /** The first is the document itself. */
  readonly kept: readonly KeptPart[];
  /** Names of parts that a reader would have seen, and that nobody can search. */
  readonly left: readonly string[];
  /** How many lead out of the document. */
  readonly links: number;
}

/** Follows the relationships from the package on; what nothing leads to is in no document. */
export async function packageOf(zip: ZipParts): Promise<Package> {
  const kept = new Map<string, KeptPart>();
  const left = new Set<string>();
  let links = 0;
  const follow = async (part: string): Promise<Relation[]> => {
    const relations = await allRelationsOf(zip, part);
    links += relations.filter(({ isExternal, kind }) => isExternal && kind === 'hyperlink').length;
    const inside = relations.filter(({ isExternal }) => !isExternal);
    for (const { kind, part: target } of inside)
      if (!TYPES.has(kind) && !UNSEEN.has(kind)) left.add(target.slice(target.lastIndexOf('/') + 1));
    return inside.filter(({ kind }) => TYPES.has(kind));
  };
  const top = (await follow('')).filter(({ kind }) => kind === 'officeDocument').slice(0, 1);
  const waiting = [...top];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const type = TYPES.get(next.kind);
    if (type === undefined || kept.has(next.part)) continue;
    const relations = await follow(next.part);
    // No names by what they hold: in a copy that is searched, "comments" would be somebody called Comment.
    const stem = kept.size === 0 ? 'word/document' : `word/part${kept.size}`;
    kept.set(next.part, { source: next.part, kind: next.kind, relations, type, stem });
    waiting.push(...relations);
  }
  return { relations: top, kept: [...kept.values()], left: [...left], links };
}
