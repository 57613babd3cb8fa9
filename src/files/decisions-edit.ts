import { isMap, isNode, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { address, type Code } from '../model/code.ts';
import type { OutdatedDecision } from '../model/decided.ts';
import type { DecidedPlace, DecisionKey } from '../model/key.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { withComments, YamlEdit } from './yaml-edit.ts';

export interface CorrectionEdit {
  readonly key: DecisionKey;
  readonly codes: readonly Code[];
}

/** What is to be written in `decisions.yaml`. */
export interface DecisionsEdit {
  readonly accepted?: readonly DecisionKey[];
  readonly corrections?: readonly CorrectionEdit[];
  /** Get the key that they are known by now. */
  readonly outdated?: readonly OutdatedDecision[];
  /** Passages that every export leaves out. */
  readonly withheld?: readonly WithheldEdit[];
  /** How an address of words is written: git may carry the file. */
  readonly written?: (address: RawText) => string;
}

/** A passage of one turn, in UTF-16 units of what is said there. */
export interface WithheldEdit extends DecidedPlace {
  /** As the file is to name it. */
  readonly transcript: string;
  readonly turn: number;
  readonly from: number;
  readonly to: number;
}

/** `decisions.yaml` with more decisions in it; null where it is no map of decisions. Comments and order stay as they are. */
export function withDecisions(
  text: string,
  { accepted = [], corrections = [], outdated = [], withheld = [], written = wordsOf }: DecisionsEdit,
): string | null {
  const edit = YamlEdit.of(text);
  if (edit === null) return null;
  renew(edit, outdated);
  if (accepted.length > 0) acceptDecisions(edit, accepted);
  const map = corrections.length > 0 ? edit.mapAt('corrections') : null;
  if (map === null && corrections.length > 0) return null;
  for (const { key, codes } of corrections)
    if (map !== null)
      correct(
        edit,
        map,
        key,
        codes.map((code) => written(address(code))),
      );
  for (const passage of withheld) withhold(edit, passage);
  return edit.toString();
}

function acceptDecisions(edit: YamlEdit, accepted: readonly DecisionKey[]): void {
  const list = edit.listAt('accepted');
  const known = new Set(list.items.map((item) => decisionName(item, ['finding'])));
  for (const key of accepted) {
    const name = shownDecision(key);
    if (known.has(name)) continue;
    known.add(name);
    const place = placeEntry(key);
    list.add(edit.node(Object.keys(place).length === 0 ? name : { finding: name, ...place }));
  }
}

/** Under the name that stands there already, be it its key or its id. */
function correct(edit: YamlEdit, map: YAMLMap, key: DecisionKey, codes: readonly string[]): void {
  const written = [key.shown, key.at].find((name) => name !== null && map.has(name)) ?? shownDecision(key);
  const before: unknown = map.get(written, true);
  const values = { codes, ...placeEntry(key) };
  if (isMap(before)) setAll(edit, before, values);
  else map.set(written, withComments(edit.node(values), before));
}

function withhold(edit: YamlEdit, { transcript, turn, from, to, ...place }: WithheldEdit): void {
  const [start, end] = [from, to].map((offset) => ({ turn: String(turn), offset: String(offset) }));
  edit.listAt('withhold').add(edit.node({ transcript, from: start, to: end, ...placeEntry(place) }));
}

/** Behind which of these the name may stand in an item; the first is the one that is written. */
const NAMES = { accepted: ['finding'], withhold: ['fragment', 'key'] } as const;

function renew(edit: YamlEdit, outdated: readonly OutdatedDecision[]): void {
  for (const { section, name, key } of outdated) {
    if (key.shown === null) continue;
    if (section === 'corrections') renewCorrection(edit, name, key);
    else renewItem(edit, edit.listAt(section), { name, key, names: NAMES[section] });
  }
}

function renewCorrection(edit: YamlEdit, name: string, key: DecisionKey): void {
  const pair = edit.mapAt('corrections')?.items.find((one) => isScalar(one.key) && one.key.value === name);
  if (pair === undefined) return;
  const { value } = pair;
  pair.key = withComments(edit.node(shownDecision(key)), pair.key);
  if (isMap(value)) setAll(edit, value, placeEntry(key));
  else {
    const codes: unknown = isNode(value) ? value.toJSON() : value;
    pair.value = withComments(edit.node({ codes, ...placeEntry(key) }), value);
  }
}

interface Renewal {
  readonly name: string;
  readonly key: DecisionKey;
  readonly names: readonly [string, ...string[]];
}

function renewItem(edit: YamlEdit, list: YAMLSeq, { name, key, names }: Renewal): void {
  list.items.forEach((item, i) => {
    if (decisionName(item, names) !== name) return;
    if (isMap(item)) {
      const written = names.find((one) => item.has(one)) ?? names[0];
      setAll(edit, item, { [written]: shownDecision(key), ...placeEntry(key) });
    } else
      list.items[i] = withComments(edit.node({ [names[0]]: shownDecision(key), ...placeEntry(key) }), item);
  });
}

/** On its own, or in a map that says more. */
function decisionName(item: unknown, names: readonly string[]): string | null {
  const found: unknown = isMap(item) ? names.map((name) => item.get(name, true)).find(isScalar) : item;
  return isScalar(found) ? String(found.value) : null;
}

function setAll(edit: YamlEdit, map: YAMLMap, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) map.set(name, edit.node(value));
}

/** Without a secret a fragment is named by its place alone. */
function shownDecision({ shown, at }: DecisionKey): string {
  return shown ?? at ?? '';
}

function placeEntry({ at, of }: DecidedPlace): Readonly<Record<string, string>> {
  return { ...(at === null ? {} : { at }), ...(of === null ? {} : { of }) };
}
