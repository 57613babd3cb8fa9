import type { DraftPart } from '../../copy/draft.ts';

const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';
const TYPES: ReadonlyMap<string, string> = new Map([
  ['xml', 'text/xml'],
  ['png', 'image/png'],
  ['jpeg', 'image/jpeg'],
]);

/** The list of what the parts are; `type`: of the whole. */
export function manifestOf(type: string, parts: readonly DraftPart[]): DraftPart {
  const entry = (path: string, kind: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${kind}"/>`;
  const each = parts.map(({ name }) => entry(name, TYPES.get(name.slice(name.lastIndexOf('.') + 1)) ?? ''));
  const inside = [entry('/', type), ...each].join('');
  return {
    name: 'META-INF/manifest.xml',
    content: [
      `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${NAMESPACE}" manifest:version="1.2">${inside}</manifest:manifest>`,
    ],
  };
}
