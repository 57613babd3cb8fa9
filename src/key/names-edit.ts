import { isMap, isScalar, isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Kind } from '../detect/kinds.ts';
import { withComments, YamlEdit } from '../files/yaml-edit.ts';
import { nameKey } from '../language/tokens.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** What a researcher says of a candidate. */
export type Decision =
  | { readonly what: 'keep'; readonly text: RawText }
  | { readonly what: 'replace'; readonly text: RawText; readonly kind: Kind }
  | { readonly what: 'same'; readonly text: RawText; readonly kind: Kind; readonly as: RawText };

/** `names.yaml` with one decision more; null where it is no list of names. Comments and order stay as they are. */
export function withDecision(text: string, decision: Decision): string | null {
  const edit = YamlEdit.of(text);
  if (edit === null) return null;
  const words = wordsOf(decision.text);
  if (decision.what === 'keep') edit.listAt('keep').add(edit.node(words));
  else {
    const names = edit.listAt('names');
    const isSelf = decision.what === 'same' && isSame(wordsOf(decision.as), words);
    if (decision.what === 'replace' || isSelf) names.add(newEntry(edit, words, decision.kind));
    else addSpelling(edit, names, wordsOf(decision.as), words, decision.kind);
  }
  return edit.toString();
}

function newEntry(edit: YamlEdit, name: string, kind: Kind, also: readonly string[] = []): Node {
  if (kind === 'person' && also.length === 0) return edit.node(name);
  const fields = { name, ...(kind === 'person' ? {} : { kind }), ...(also.length === 0 ? {} : { also }) };
  return edit.node(fields);
}

/** Another name for somebody who may be on the list already, be it under one of several names. */
function addSpelling(edit: YamlEdit, names: YAMLSeq, name: string, also: string, kind: Kind): void {
  const at = names.items.findIndex((item) => listedSpellings(item).some((one) => isSame(one, name)));
  const item = names.items[at];
  if (isMap(item)) {
    edit.listAt('also', item).add(edit.node(also));
  } else {
    // A name alone on a line is a person's.
    if (at < 0) names.add(newEntry(edit, name, kind, [also]));
    else
      names.items[at] = withComments(
        newEntry(edit, listedSpellings(item)[0] ?? name, 'person', [also]),
        item,
      );
  }
}

function listedSpellings(item: unknown): string[] {
  if (isScalar(item)) return [String(item.value)];
  if (!isMap(item)) return [];
  const also: unknown = item.get('also', true);
  const others = isSeq(also) ? also.items : [also];
  return [item.get('name', true), ...others].flatMap((one) => (isScalar(one) ? [String(one.value)] : []));
}

function isSame(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
