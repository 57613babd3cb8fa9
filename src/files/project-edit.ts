import { isScalar, YAMLMap, type YAMLSeq } from 'yaml';
import { KEY_DESTROYED } from './policy.ts';
import { YamlEdit } from './yaml-edit.ts';
import { withValue } from './yaml-splice.ts';

/** `kantlijn.yaml` with `anonymise: { key: destroyed }`, and every other letter as it was; null where it is no map. */
export function withKeyDestroyed(text: string): string | null {
  return withValue(text, ['anonymise', 'key'], KEY_DESTROYED);
}

/** What becomes part of a project, as `kantlijn.yaml` has to say it. */
export interface ProjectAddition {
  readonly sources: readonly string[];
  /** Ids of interviews by the id of a group that is there. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  readonly groups: ReadonlyMap<string, NewGroup>;
  readonly transcripts: ReadonlyMap<string, object>;
  /** Roles by mark. */
  readonly speakers: ReadonlyMap<string, string>;
}

export interface NewGroup {
  readonly title: string;
  readonly codebook: string;
  readonly transcripts: readonly string[];
}

/** `kantlijn.yaml` with more in it; what it has, its order and its comments stay. Null where it is no such file. */
export function withAddition(text: string, added: ProjectAddition): string | null {
  const edit = YamlEdit.of(text);
  if (edit === null) return null;
  const sources = added.sources.length > 0 ? edit.listAt('sources') : null;
  if (sources !== null) addAbsent(edit, sources, added.sources);
  const isWritten =
    addMembers(edit, added.members) &&
    addGroups(edit, added.groups) &&
    addEntries(edit, 'transcripts', added.transcripts) &&
    addEntries(edit, 'speakers', added.speakers);
  return isWritten ? edit.toString() : null;
}

function addMembers(edit: YamlEdit, members: ProjectAddition['members']): boolean {
  if (members.size === 0) return true;
  const groups = edit.mapAt('groups');
  if (groups === null) return false;
  for (const [id, transcripts] of members) {
    const group: unknown = groups.get(id, true);
    if (!(group instanceof YAMLMap)) return false;
    addAbsent(edit, edit.listAt('transcripts', group), transcripts);
  }
  return true;
}

/** Another run may have made a group of that name since the news was seen: it gets the members that it lacks. */
function addGroups(edit: YamlEdit, groups: ProjectAddition['groups']): boolean {
  if (groups.size === 0) return true;
  const present = edit.mapAt('groups');
  if (present === null) return false;
  const met = [...groups].filter(([id]) => present.has(id));
  const absent = [...groups].filter(([id]) => !present.has(id));
  const members = new Map(met.map(([id, { transcripts }]) => [id, transcripts]));
  return addMembers(edit, members) && addEntries(edit, 'groups', new Map(absent));
}

/** What another run has added since the news was seen is in the list once. */
function addAbsent(edit: YamlEdit, list: YAMLSeq, values: readonly string[]): void {
  const present = new Set(list.items.map((item) => (isScalar(item) ? item.value : item)));
  for (const value of values) if (!present.has(value)) list.add(edit.node(value));
}

function addEntries(edit: YamlEdit, key: string, entries: ReadonlyMap<string, unknown>): boolean {
  if (entries.size === 0) return true;
  const map = edit.mapAt(key);
  for (const [name, value] of entries) map?.set(name, edit.node(value));
  return map !== null;
}
