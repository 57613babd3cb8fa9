import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/** Stands in `kantlijn.yaml` where the fingerprint of the key was. */
export const KEY_DESTROYED = 'destroyed';

/**
 * `kantlijn.yaml` with `anonymise: { key: destroyed }`, and every other letter as it was; null where it is no
 * YAML that can be read.
 */
export function withKeyDestroyed(text: string): string | null {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  const edited = spliced(text, document.contents);
  if (edited !== null && isDestroyedIn(edited)) return edited;
  if (isMap(document.get('anonymise'))) document.setIn(['anonymise', 'key'], KEY_DESTROYED);
  else document.set('anonymise', document.createNode({ key: KEY_DESTROYED }));
  return document.toString({ lineWidth: 0 });
}

/** Null where the place is one that only the whole file written anew can hold. */
function spliced(text: string, root: YAMLMap): string | null {
  const anonymise = root.get('anonymise', true);
  if (anonymise === undefined) {
    if (root.flow === true) return null;
    return `${text}${/(?:^|\n)$/.test(text) ? '' : '\n'}anonymise: { key: ${KEY_DESTROYED} }\n`;
  }
  if (!isMap(anonymise) || anonymise.range == null) return null;
  const key = anonymise.get('key', true);
  if (isScalar(key) && key.range != null && key.range[1] > key.range[0]) {
    return `${text.slice(0, key.range[0])}${KEY_DESTROYED}${text.slice(key.range[1])}`;
  }
  if (key !== undefined || anonymise.items.length === 0) return null;
  const [start] = anonymise.range;
  if (anonymise.flow === true)
    return `${text.slice(0, start + 1)} key: ${KEY_DESTROYED},${text.slice(start + 1)}`;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return `${text.slice(0, start)}key: ${KEY_DESTROYED}\n${indent}${text.slice(start)}`;
}

function isDestroyedIn(text: string): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && document.getIn(['anonymise', 'key']) === KEY_DESTROYED;
}
