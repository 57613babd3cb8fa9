import type { WordsPlace } from '../../copy/readings.ts';
import { attributeOf, isWords, nodesIn, type XmlNode, type XmlWords } from '../../copy/xml-tree.ts';

/** A paragraph of the text as it was before it was changed. */
class FormerParagraph {
  readonly line = 0;
  readonly pieces: string[] = [];
  length = 0;

  add(words: string): void {
    this.pieces.push(words);
    this.length += words.length;
  }
}

type Flow = readonly (XmlWords | string)[];

const PARAGRAPH = /^text:[ph]$/;
/** Stories of their own, and what nobody reads in the text. */
const APART = new Set('text:tracked-changes office:annotation text:note'.split(' '));
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['text:s', ' '],
  ['text:tab', '\t'],
  ['text:line-break', '\n'],
]);

/**
 * Where the words of a part stand while no change is accepted: what was deleted stands in its place again, and what was
 * inserted is not there. Only of paragraphs in which something changed.
 */
export function originalPlaces(root: XmlNode): Map<XmlWords, WordsPlace> {
  const changes = changesIn(root);
  const former = new FormerText(changes);
  if (changes.deleted.size + changes.inserted.size > 0)
    for (const body of nodesIn(root)) if (body.name === 'office:text') former.walk(body);
  return former.places;
}

interface Changes {
  /** By the id of the change, the paragraphs that were deleted: the first and the last belong to what stands around them. */
  readonly deleted: ReadonlyMap<string, readonly Flow[]>;
  readonly inserted: ReadonlySet<string>;
}

function changesIn(root: XmlNode): Changes {
  const deleted = new Map<string, readonly Flow[]>();
  const inserted = new Set<string>();
  for (const node of nodesIn(root)) {
    if (node.name !== 'text:changed-region') continue;
    const id = attributeOf(node, 'xml:id') ?? attributeOf(node, 'text:id') ?? '';
    for (const change of node.children) {
      if (isWords(change)) continue;
      if (change.name === 'text:insertion') inserted.add(id);
      if (change.name === 'text:deletion') deleted.set(id, paragraphsIn(change));
    }
  }
  return { deleted, inserted };
}

function paragraphsIn(deletion: XmlNode): Flow[] {
  const flows: Flow[] = [];
  for (const node of nodesIn(deletion)) if (PARAGRAPH.test(node.name)) flows.push(flowOf(node));
  return flows;
}

function flowOf(node: XmlNode): (XmlWords | string)[] {
  return node.children.flatMap((child) => {
    if (isWords(child)) return [child];
    return APART.has(child.name) || PARAGRAPH.test(child.name)
      ? []
      : [SIGNS.get(child.name) ?? [], flowOf(child)].flat();
  });
}

class FormerText {
  readonly places = new Map<XmlWords, WordsPlace>();
  readonly #changes: Changes;
  #paragraph = new FormerParagraph();
  /** Words of the paragraph, and whether it is another than the accepted text has. */
  #here: [XmlWords, WordsPlace][] = [];
  #isChanged = false;
  /** Insertions that are open. */
  readonly #open = new Set<string>();

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  walk(node: XmlNode): void {
    for (const child of node.children) {
      if (isWords(child)) this.#add(child);
      else if (child.name === 'text:change') this.#restore(attributeOf(child, 'text:change-id') ?? '');
      else if (child.name === 'text:change-start') this.#start(attributeOf(child, 'text:change-id') ?? '');
      else if (child.name === 'text:change-end')
        this.#open.delete(attributeOf(child, 'text:change-id') ?? '');
      else if (!APART.has(child.name)) {
        const sign = SIGNS.get(child.name);
        if (sign !== undefined) this.#add(sign);
        this.walk(child);
        if (PARAGRAPH.test(child.name)) this.#close();
      }
    }
  }

  #start(id: string): void {
    if (!this.#changes.inserted.has(id)) return;
    this.#open.add(id);
    this.#isChanged = true;
  }

  #restore(id: string): void {
    this.#changes.deleted.get(id)?.forEach((flow, i) => {
      if (i > 0) this.#end();
      this.#isChanged = true;
      for (const one of flow) this.#add(one);
    });
  }

  #add(one: XmlWords | string): void {
    if (this.#open.size > 0) return;
    const words = typeof one === 'string' ? one : one.words;
    if (typeof one !== 'string' && /\S/.test(words))
      this.#here.push([one, { paragraph: this.#paragraph, offset: this.#paragraph.length }]);
    this.#paragraph.add(words);
  }

  /** A paragraph whose end was inserted goes on in the next. */
  #close(): void {
    if (this.#open.size === 0) this.#end();
    else this.#isChanged = true;
  }

  #end(): void {
    if (this.#isChanged) for (const [one, place] of this.#here) this.places.set(one, place);
    this.#paragraph = new FormerParagraph();
    this.#here = [];
    this.#isChanged = this.#open.size > 0;
  }
}
