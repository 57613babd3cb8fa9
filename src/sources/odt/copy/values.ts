import type { DraftWords } from '../../copy/draft.ts';
import { NeutralIds } from '../../copy/ids.ts';
import type { WrittenValue } from '../../copy/xml-form.ts';
import { attributeOf, type XmlNode } from '../../copy/xml-tree.ts';
import type { XmlAttribute } from '../../office/xml.ts';
import { isNameOfOffice } from './built-in.ts';
import { OWN_PLACE } from './fates.ts';

/** Values that no form needs: of cells and fields, whose words stand beside them, of links, and of what is protected. */
const GONE =
  /^(?:\?:|xlink:(?:title|role|arcrole)$|(?:office|calcext|text):(?:\w+-)?(?:value|value-type|currency|title|target-frame-name)$|text:(?:condition|display|is-hidden|fixed|description)$|(?:text|table):(?:protected|protection-key\S*|formula|title)$|draw:(?:control|nav-order)$|loext:(?:sender-initials|resolved-by)$)/;
/** Names by which parts of a document find each other: of styles, fonts, tables, places, changes, comments. */
const NAMING =
  /(?:^|[:-])(?:names?|id|stroke-dash|marker-(?:start|end)|(?:start|end)-shape)(?:-asian|-complex)?$/;
const DISPLAY_NAME = 'style:display-name';
/** What is shown before or after a number, in a note's place, or along a line. */
const SHOWN = /:(?:num-prefix|num-suffix|num-list-format|label|leader-text|bullet-char|placeholder-text)$/;
/** Lines and bodies, in a language of its own. */
const GEOMETRY =
  /^(?:svg:(?:d|viewBox)|dr3d:transform|draw:(?:points|transform|enhanced-path|glue-points|text-areas|modifiers|formula|path-stretchpoint-[xy]))$/;
const LABELLED = /:(?:font-family|font-adornments|font-style-name|layer|font-charset)(?:-asian|-complex)?$/;
const LINK = 'xlink:href';
/** A number with a unit, a colour, a word of the standard, a country. */
const FORM = /^(?:[^\p{L}]*|[-+]?[\d.,]+(?:[a-z]{1,3}|%)|#[0-9A-Fa-f]{3,8}|[a-z][a-zA-Z0-9-]*|[A-Z]{2})$/u;
/** "Latn", for the letters of a language. */
const SCRIPT = /^[A-Z][a-z]{3}$/;

/** What stands in attributes, over all parts of one document. */
export class OdtValues {
  readonly #words: DraftWords;
  readonly #pictures: ReadonlyMap<string, string>;
  readonly #names = new NeutralIds('n');

  /** `pictures`: by their paths in the document, those in the copy. */
  constructor(words: DraftWords, pictures: ReadonlyMap<string, string>) {
    this.#words = words;
    this.#pictures = pictures;
  }

  attribute(node: XmlNode, { name, value }: XmlAttribute): WrittenValue {
    if (name === 'text:formula' && node.name === 'text:sequence') return this.#formula(value);
    if (GONE.test(name)) return null;
    if (name === LINK) return this.#target(value);
    if (name === DISPLAY_NAME) return isNameOfOffice(value) ? value : this.#words.aside(value);
    if (NAMING.test(name)) return value.replace(/\S+/g, (one) => this.#name(one));
    if (GEOMETRY.test(name) || (name.endsWith(':script') && SCRIPT.test(value))) return value;
    if (LABELLED.test(name)) return this.#words.label(value);
    if (SHOWN.test(name) && /\p{L}/u.test(value)) return this.#words.aside(value);
    return isForm(value) ? value : this.#words.aside(value);
  }

  /** Words that are a number or a mark. */
  form(words: string): WrittenValue {
    return isForm(words) ? words : this.#words.label(words);
  }

  /** Whether a picture is in the copy. */
  hasPicture(node: XmlNode): boolean {
    return this.#pictures.has(packagePath(attributeOf(node, LINK) ?? ''));
  }

  #target(target: string): WrittenValue {
    if (OWN_PLACE.test(target)) return `#${this.#name(target.slice(1))}`;
    return this.#pictures.get(packagePath(target)) ?? null;
  }

  #name(name: string): string {
    return isNameOfOffice(name) ? name : this.#names.of(name);
  }

  /** "ooow:Table+1": the counting by its name. */
  #formula(formula: string): string {
    return formula.replace(/(?<![\p{L}\p{N}_:])(?:ooow:)?([\p{L}\p{N}_]+)/gu, (whole, name: string) =>
      /^\d+$/.test(name) ? whole : whole.replace(name, this.#name(name)),
    );
  }
}

/** Of several words at most two are words of the standard: what is longer may be somebody's. */
function isForm(value: string): boolean {
  const parts = value.split(/[\s,]+/);
  return parts.every((part) => FORM.test(part)) && parts.filter((part) => /^\p{L}{2}/u.test(part)).length < 3;
}

/** A path in the package as its list of parts has it. */
export function packagePath(target: string): string {
  return target.replace(/^\.\//, '');
}
