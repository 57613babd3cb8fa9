import { isMap, isScalar, isSeq, YAMLMap } from 'yaml';
import { Code } from '../model/code.ts';
import { AS_WRITTEN, type SpellOut } from './spell-out.ts';
import { withComments, YamlEdit } from './yaml-edit.ts';

/**
 * A codebook with one code merged into another: its name becomes another wording of that code, and it goes itself.
 * Comments and order stay as they are. Null where the file is no codebook with both, or something stands below the first.
 */
export function withMerged(
  text: string,
  from: Code,
  into: Code,
  spellOut: SpellOut = AS_WRITTEN,
): string | null {
  const edit = YamlEdit.of(text);
  const labels: unknown = edit?.root.get('labels', true);
  if (edit === null || !isMap(labels)) return null;
  const [gone, kept] = [nodePlace(labels, from, spellOut), nodePlace(labels, into, spellOut)];
  if (gone === null || kept === null || BELOW.some((level) => isMap(gone.value) && gone.value.has(level)))
    return null;
  const also = edit.listAt('also', asMap(edit, kept));
  const known: unknown = also.toJSON();
  for (const wording of nodeWordings(gone))
    if (!Array.isArray(known) || !known.includes(wording)) also.add(edit.node(wording));
  gone.branch.delete(gone.key);
  return edit.toString();
}

/** A code that a codebook does not have yet: its own part and its name, as the file has to say them. */
export interface NewCode {
  readonly code: Code;
  readonly key: string;
  readonly name: string;
}

/** A codebook with more codes in it, each behind what it stands below; null where the file is no codebook. */
export function withCodes(
  text: string,
  added: readonly NewCode[],
  spellOut: SpellOut = AS_WRITTEN,
): string | null {
  const edit = YamlEdit.of(text);
  const labels = edit?.mapAt('labels') ?? null;
  if (edit === null || labels === null) return null;
  // "labels: {}" is how a draft without codes is written.
  if (labels.items.length === 0) labels.flow = false;
  for (const { code, key, name } of [...added].sort((a, b) => Code.compare(a.code, b.code))) {
    const { parent } = code;
    const above = parent === null ? null : nodePlace(labels, parent, spellOut);
    if (parent !== null && above === null) continue;
    const branch = above === null ? labels : branchBelow(edit, above, code);
    branch.set(key, edit.node(name));
  }
  return edit.toString();
}

/** Where what stands below a code goes: where it does already, or as this depth is usually called. */
function branchBelow(edit: YamlEdit, above: NodePlace, { depth }: Code): YAMLMap {
  const map = asMap(edit, above);
  const present = BELOW.map((level): unknown => map.get(level, true)).find((found) => isMap(found));
  if (isMap(present)) return present;
  const branch = new YAMLMap();
  map.set(depth === 3 ? 'ad' : 'sub', branch);
  map.flow = false;
  return branch;
}

/** A name alone makes room for more, and what somebody noted there stays. */
function asMap(edit: YamlEdit, place: NodePlace): YAMLMap {
  if (isMap(place.value)) return place.value;
  const map = new YAMLMap();
  map.flow = true;
  map.set('name', edit.node(nodeName(place)));
  place.branch.set(place.key, withComments(map, place.value));
  return map;
}

const BELOW = ['sub', 'ad'];

interface NodePlace {
  readonly branch: YAMLMap;
  readonly key: unknown;
  readonly value: unknown;
}

/** Where a code stands in its file; keys are compared as codes, so that case makes no difference. */
function nodePlace(labels: YAMLMap, code: Code, spellOut: SpellOut): NodePlace | null {
  let branches: readonly YAMLMap[] = [labels];
  let place: NodePlace | null = null;
  for (const ancestor of code.lineage) {
    place = branches.flatMap((branch) => memberOf(branch, ancestor, spellOut))[0] ?? null;
    const value = place?.value;
    branches = isMap(value)
      ? BELOW.flatMap((level) => value.get(level, true) ?? []).filter((node) => isMap(node))
      : [];
  }
  return place;
}

function memberOf(branch: YAMLMap, code: Code, spellOut: SpellOut): NodePlace[] {
  return branch.items.flatMap(({ key, value }) => {
    const written = String(isScalar(key) ? key.value : key);
    const isOwn = spellOut(written).some(
      (name) => (code.parent === null ? Code.of([name]) : code.parent.child(name)) === code,
    );
    return isOwn ? [{ branch, key, value }] : [];
  });
}

/** A word without a name is its own. */
function nodeName({ key, value }: NodePlace): string {
  const given: unknown = isMap(value) ? value.get('name', true) : value;
  return textIn(given) || textIn(key);
}

function nodeWordings(place: NodePlace): Set<string> {
  const also: unknown = isMap(place.value) ? place.value.get('also', true) : null;
  const others = isSeq(also) ? also.items : [also];
  return new Set([nodeName(place), ...others.map(textIn)].filter((wording) => wording !== ''));
}

function textIn(node: unknown): string {
  return isScalar(node) ? String(node.value ?? '') : '';
}
