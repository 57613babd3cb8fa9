import type { DraftPart } from '../../copy/draft.ts';
import type { Relation } from '../parts.ts';
import { OFFICIAL } from './values.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a part of the copy is; null for a picture, which its ending tells. */
export interface ManifestPart {
  readonly name: string;
  readonly type: string | null;
}

/** The list of what the parts are. */
export function contentTypes(parts: readonly ManifestPart[]): DraftPart {
  const endings: [string, string][] = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
  ];
  const defaults = endings.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const overrides = parts.flatMap(({ name, type }) =>
    type === null ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`],
  );
  const inside = [...defaults, ...overrides].join('');
  return {
    name: '[Content_Types].xml',
    content: [`${HEAD}<Types xmlns="${PACKAGE}/content-types">${inside}</Types>`],
  };
}

export interface Related {
  /** By the ids that the document has for them, those of the copy. */
  readonly ids: ReadonlyMap<string, string>;
  /** Null for a part that leads nowhere. */
  readonly part: DraftPart | null;
}

/** `names`: of the parts of the document, what they are called in the copy. `name`: of the part in the copy, empty for the package. */
export function relatedFrom(
  name: string,
  relations: readonly Relation[],
  names: ReadonlyMap<string, string>,
): Related {
  const ids = new Map<string, string>();
  const each = relations.flatMap(({ id, type, part }) => {
    const target = names.get(part);
    if (target === undefined || !OFFICIAL.test(type)) return [];
    const given = `rId${ids.size + 1}`;
    ids.set(id, given);
    return [`<Relationship Id="${given}" Type="${type}" Target="/${target}"/>`];
  });
  if (each.length === 0) return { ids, part: null };
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const content = [`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`];
  return { ids, part: { name: `${folder}_rels/${name.slice(folder.length)}.rels`, content } };
}
