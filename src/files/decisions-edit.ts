import { isMap, isScalar } from 'yaml';
import { address, type Code } from '../model/code.ts';
import { wordsOf } from '../model/words-of.ts';
import { withComments, YamlEdit } from './yaml-edit.ts';

export interface CorrectionEdit {
  readonly fragment: string;
  readonly codes: readonly Code[];
}

/** `decisions.yaml` with more decisions in it; null where it is no map of decisions. Comments and order stay as they are. */
export function withDecisions(
  text: string,
  accepted: readonly string[],
  corrections: readonly CorrectionEdit[],
): string | null {
  const edit = YamlEdit.of(text);
  if (edit === null) return null;
  if (accepted.length > 0) {
    const list = edit.listAt('accepted');
    const known = new Set(list.items.map(acceptedKey));
    for (const key of accepted) if (!known.has(key)) list.add(edit.node(key));
  }
  const map = corrections.length > 0 ? edit.mapAt('corrections') : null;
  if (map === null && corrections.length > 0) return null;
  for (const { fragment, codes } of corrections) {
    const before: unknown = map?.get(fragment, true);
    const list = edit.node(codes.map((code) => wordsOf(address(code))));
    if (isMap(before)) before.set('codes', list);
    else map?.set(fragment, withComments(list, before));
  }
  return edit.toString();
}

/** A key on its own, or in a map that says why as well. */
function acceptedKey(item: unknown): string | null {
  const key: unknown = isMap(item) ? item.get('finding', true) : item;
  return isScalar(key) ? String(key.value) : null;
}
