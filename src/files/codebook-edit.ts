import { isMap, isScalar, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { Code } from '../model/code.ts';

/**
 * A codebook with one code merged into another: its name becomes another wording of that code, and it goes itself.
 * Comments and order stay as they are. Null where the file is no codebook with both, or something stands below the first.
 */
export function withMerged(text: string, from: Code, into: Code): string | null {
  const document = parseDocument(text);
  const labels = isMap(document.contents) ? document.contents.get('labels', true) : null;
  if (document.errors.length > 0 || !isMap(labels)) return null;
  const [gone, kept] = [placeOf(labels, from), placeOf(labels, into)];
  if (gone === null || kept === null || BELOW.some((level) => isMap(gone.value) && gone.value.has(level)))
    return null;
  const target = isMap(kept.value) ? kept.value : named(document.createNode({ name: nameOf(kept) }));
  if (target === null) return null;
  const also = target.get('also');
  const wordings = also instanceof YAMLSeq ? also : new YAMLSeq();
  if (isScalar(also) || typeof also === 'string') wordings.add(document.createNode(String(also)));
  wordings.flow = true;
  for (const wording of wordingsOf(gone)) wordings.add(document.createNode(wording));
  target.set('also', wordings);
  if (target !== kept.value) kept.branch.set(kept.key, target);
  gone.branch.delete(gone.key);
  return document.toString({ lineWidth: 110 });
}

const BELOW = ['sub', 'ad'];

interface Place {
  readonly branch: YAMLMap;
  readonly key: unknown;
  readonly value: unknown;
}

/** Where a code stands in its file; keys are compared as codes, so that case makes no difference. */
function placeOf(labels: YAMLMap, code: Code): Place | null {
  let branches: readonly YAMLMap[] = [labels];
  let place: Place | null = null;
  for (const ancestor of code.lineage) {
    place = branches.flatMap((branch) => memberOf(branch, ancestor))[0] ?? null;
    const value = place?.value;
    branches = isMap(value)
      ? BELOW.flatMap((level) => value.get(level, true) ?? []).filter((node) => isMap(node))
      : [];
  }
  return place;
}

function memberOf(branch: YAMLMap, code: Code): Place[] {
  return branch.items.flatMap(({ key, value }) => {
    const written = String(isScalar(key) ? key.value : key);
    const own = code.parent === null ? Code.of([written]) : code.parent.child(written);
    return own === code ? [{ branch, key, value }] : [];
  });
}

/** A word without a name is its own. */
function nameOf({ key, value }: Place): string {
  const given = isMap(value) ? value.get('name') : isScalar(value) ? value.value : null;
  return String(given ?? (isScalar(key) ? key.value : key));
}

function wordingsOf(place: Place): string[] {
  const also = isMap(place.value) ? place.value.toJSON().also : undefined;
  return [...new Set([nameOf(place), ...(Array.isArray(also) ? also.map(String) : [])])];
}

function named(node: unknown): YAMLMap | null {
  return isMap(node) ? node : null;
}
