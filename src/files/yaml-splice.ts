import { isMap, isScalar, type YAMLMap } from 'yaml';
import { YamlEdit } from './yaml-edit.ts';

type KeyPath = readonly [section: string, key: string];

/**
 * A file of ours with a word behind a key of one of its maps, and every other letter as it was; where no letters can be put
 * in between, the map is written anew and comments stay. Null where the file is no map, or what should be a map is none.
 */
export function withValue(text: string, path: KeyPath, value: string): string | null {
  const given = YamlEdit.of(text);
  if (given === null || given.root.items.length === 0) return null;
  const spliced = splicedIn(text, given, path, value);
  if (spliced !== null && yamlValue(YamlEdit.of(spliced), path) === value) return spliced;
  const map = given.mapAt(path[0]);
  map?.set(path[1], value);
  return map === null ? null : given.toString();
}

function yamlValue(edit: YamlEdit | null, [section, key]: KeyPath): unknown {
  return edit?.mapAt(section)?.get(key);
}

/** Null where the place is one that only the whole file written anew can hold. */
function splicedIn(
  text: string,
  { root, isFlow }: YamlEdit,
  [section, key]: KeyPath,
  value: string,
): string | null {
  const map: unknown = root.get(section, true);
  if (map === undefined) {
    if (isFlow) return null;
    return `${text}${text.endsWith('\n') ? '' : '\n'}${section}: { ${key}: ${value} }\n`;
  }
  if (!isMap(map) || map.range == null) return null;
  const before: unknown = map.get(key, true);
  if (isScalar(before) && before.range != null && before.range[1] > before.range[0])
    return `${text.slice(0, before.range[0])}${value}${text.slice(before.range[1])}`;
  return before === undefined ? withFirstPair(text, map, `${key}: ${value}`) : null;
}

function withFirstPair(text: string, map: YAMLMap, pair: string): string | null {
  if (map.items.length === 0 || map.range == null) return null;
  const [start] = map.range;
  if (map.flow === true) return `${text.slice(0, start + 1)} ${pair},${text.slice(start + 1)}`;
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return `${text.slice(0, start)}${pair}\n${indent}${text.slice(start)}`;
}
