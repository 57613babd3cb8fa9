import type { Fate, XmlNode } from '../../copy/xml-tree.ts';
import type { XmlElement } from '../../office/xml.ts';

/** Namespaces of which it is known what their elements say. */
const KNOWN = new Set('office style text table draw svg number dr3d dc loext config'.split(' '));

/** What leads outside of a document, what a program runs, and what stands for something that the copy does not have. */
const GONE = new Set(
  (
    'office:scripts office:event-listeners office:forms office:binary-data office:dde-source office:meta ' +
    'svg:font-face-src svg:definition-src draw:param draw:image-map text:dde-connection-decls ' +
    'text:user-field-decls text:variable-decls text:alphabetical-index-auto-mark-file table:calculation-settings ' +
    'table:content-validations table:label-ranges table:named-expressions table:database-ranges table:dde-links ' +
    'table:tracked-changes table:cell-range-source table:table-source table:scenario table:data-pilot-tables ' +
    'table:consolidation'
  ).split(' '),
);

/** What a reader sees, and that nobody can search. */
const OBJECTS = new Set(
  'draw:object draw:object-ole draw:applet draw:plugin draw:floating-frame draw:control'.split(' '),
);

/** Of texts: what has a form of its own. Any other is a field or a mark, of which only the words stay. */
const TEXT_FORM = new Set(
  (
    'p h span s tab line-break soft-page-break list list-item list-header list-style list-level-style-number ' +
    'list-level-style-bullet list-level-style-image number section table-of-content table-of-content-source ' +
    'table-of-content-entry-template illustration-index illustration-index-source illustration-index-entry-template ' +
    'table-index table-index-source table-index-entry-template object-index object-index-source ' +
    'object-index-entry-template user-index user-index-source user-index-entry-template alphabetical-index ' +
    'alphabetical-index-source alphabetical-index-entry-template bibliography bibliography-source ' +
    'bibliography-entry-template index-body index-title index-title-template index-entry-chapter ' +
    'index-entry-link-end index-entry-link-start index-entry-page-number index-entry-span index-entry-tab-stop ' +
    'index-entry-text index-entry-bibliography index-source-styles index-source-style note note-citation note-body ' +
    'notes-configuration note-continuation-notice-forward note-continuation-notice-backward ' +
    'linenumbering-configuration linenumbering-separator outline-style outline-level-style ' +
    'bibliography-configuration sort-key tracked-changes changed-region insertion deletion format-change change ' +
    'change-start change-end bookmark bookmark-start bookmark-end reference-mark reference-mark-start ' +
    'reference-mark-end sequence-decls sequence-decl sequence sequence-ref bookmark-ref reference-ref note-ref ' +
    'page-number page-count page-continuation chapter ruby ruby-base ruby-text numbered-paragraph a'
  )
    .split(' ')
    .map((name) => `text:${name}`),
);
/** Of what LibreOffice writes before the standard has it. */
const EARLY: ReadonlyMap<string, Fate> = new Map([
  ['loext:graphic-properties', 'stays'],
  ['loext:content-control', 'opens'],
]);

/** What was met in a part and is not in the copy. */
export interface OdtLosses {
  /** Each by what the document calls it, or by what it is. */
  readonly objects: Set<string>;
  links: number;
}

/** What becomes of the elements of a part; what a reader would have seen is added to `losses`. */
export function fatesInOdt(losses: OdtLosses): (element: XmlElement, parent: XmlNode | null) => Fate {
  return (element) => {
    const { name } = element;
    const prefix = name.slice(0, name.indexOf(':'));
    if (OBJECTS.has(name)) {
      losses.objects.add(objectName(element));
      return 'goes';
    }
    if (!KNOWN.has(prefix) || GONE.has(name)) return 'goes';
    if (name === 'text:a' || name === 'draw:a') return fateOfLink(element, losses);
    if (prefix === 'text') return TEXT_FORM.has(name) ? 'stays' : 'opens';
    return prefix === 'loext' ? (EARLY.get(name) ?? 'goes') : 'stays';
  };
}

/** A place in the document by its own name; "Heading 1|outline" would be found by the words of a heading. */
export const OWN_PLACE = /^#[^|]+$/;

function fateOfLink(element: XmlElement, losses: OdtLosses): Fate {
  const target = element.attribute('xlink:href') ?? '';
  if (OWN_PLACE.test(target)) return 'stays';
  if (!target.startsWith('#')) losses.links += 1;
  return 'opens';
}

function objectName(element: XmlElement): string {
  const path = element.attribute('xlink:href') ?? '';
  return path.slice(path.lastIndexOf('/') + 1) || element.name.slice(element.name.indexOf(':') + 1);
}

/** Of the settings only switches and numbers that the lay-out hangs on: no printers, sessions, or windows. */
export function fateInSettings(element: XmlElement): Fate {
  const name = element.attribute('config:name') ?? '';
  if (element.name === 'config:config-item-set')
    return name === 'ooo:configuration-settings' ? 'stays' : 'goes';
  if (element.name !== 'config:config-item') return element.name.startsWith('office:') ? 'stays' : 'goes';
  const type = element.attribute('config:type') ?? '';
  return /^(?:boolean|short|int|long)$/.test(type) && /^(?!Rsid|Print|Embedded)\w+$/.test(name)
    ? 'stays'
    : 'goes';
}
