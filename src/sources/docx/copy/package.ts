import type { ZipParts } from '../../office/zip.ts';
import { allRelationsOf, type Relation } from '../parts.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml.';

/** A kind of part that the copy has: where it stands there and what it is, of a picture nothing but its folder. */
interface PartKind {
  readonly stem: string;
  /** Null for a picture: its ending says what it is. */
  readonly type: string | null;
}

/** By the last word of the type of relationship that leads there. What is not here is not in the copy. */
const KINDS: ReadonlyMap<string, PartKind> = new Map([
  ['officeDocument', { stem: 'word/document', type: `${WORD}document.main+xml` }],
  ['styles', { stem: 'word/styles', type: `${WORD}styles+xml` }],
  ['settings', { stem: 'word/settings', type: `${WORD}settings+xml` }],
  ['fontTable', { stem: 'word/fontTable', type: `${WORD}fontTable+xml` }],
  ['numbering', { stem: 'word/numbering', type: `${WORD}numbering+xml` }],
  ['footnotes', { stem: 'word/footnotes', type: `${WORD}footnotes+xml` }],
  ['endnotes', { stem: 'word/endnotes', type: `${WORD}endnotes+xml` }],
  ['comments', { stem: 'word/comments', type: `${WORD}comments+xml` }],
  ['commentsExtended', { stem: 'word/commentsExtended', type: `${WORD}commentsExtended+xml` }],
  ['header', { stem: 'word/header', type: `${WORD}header+xml` }],
  ['footer', { stem: 'word/footer', type: `${WORD}footer+xml` }],
  ['theme', { stem: 'word/theme/theme', type: 'application/vnd.openxmlformats-officedocument.theme+xml' }],
  ['image', { stem: 'word/media/image', type: null }],
  ['chart', { stem: 'word/charts/chart', type: `${DRAWING}chart+xml` }],
  ['diagramData', { stem: 'word/diagrams/data', type: `${DRAWING}diagramData+xml` }],
  ['diagramLayout', { stem: 'word/diagrams/layout', type: `${DRAWING}diagramLayout+xml` }],
  ['diagramQuickStyle', { stem: 'word/diagrams/quickStyle', type: `${DRAWING}diagramStyle+xml` }],
  ['diagramColors', { stem: 'word/diagrams/colors', type: `${DRAWING}diagramColors+xml` }],
]);

/** Of these no reader of the document sees anything; they go without a word. */
const UNSEEN = new Set(
  (
    'core-properties extended-properties custom-properties thumbnail webSettings people commentsIds ' +
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
  const counts = new Map<string, number>();
  let links = 0;
  const follow = async (part: string): Promise<Relation[]> => {
    const relations = await allRelationsOf(zip, part);
    links += relations.filter(({ isExternal, kind }) => isExternal && kind === 'hyperlink').length;
    const inside = relations.filter(({ isExternal }) => !isExternal);
    for (const { kind, part: target } of inside)
      if (!KINDS.has(kind) && !UNSEEN.has(kind)) left.add(target.slice(target.lastIndexOf('/') + 1));
    return inside.filter(({ kind }) => KINDS.has(kind));
  };
  const top = (await follow('')).filter(({ kind }) => kind === 'officeDocument').slice(0, 1);
  const waiting = [...top];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const known = KINDS.get(next.kind);
    if (known === undefined || kept.has(next.part)) continue;
    const count = (counts.get(next.kind) ?? 0) + 1;
    counts.set(next.kind, count);
    const relations = await follow(next.part);
    const stem = `${known.stem}${count === 1 && !/(?:header|footer|image|chart|theme)$/.test(known.stem) ? '' : count}`;
    kept.set(next.part, { source: next.part, kind: next.kind, relations, type: known.type, stem });
    waiting.push(...relations);
  }
  return { relations: top, kept: [...kept.values()], left: [...left], links };
}
