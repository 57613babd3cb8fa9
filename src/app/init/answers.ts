import { PROJECT_FILE } from '../../files/project-name.ts';
import type { Gate } from '../../gate/gate.ts';
import { open, type Safe } from '../../gate/safe-text.ts';
import { groupOfAll } from '../../interviews/group-titled.ts';
import { slugOf } from '../../interviews/transcripts.ts';
import type { CodedProject, Group, Language, Role } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AnsweredAtInit } from '../../project/assemble.ts';
import {
  type FormOfMarks,
  groupsIn,
  markFormsIn,
  type SeenForm,
  type SeenGroup,
  type SeenInterview,
} from './seen.ts';

/** Who is who, as only a person knows; a front end asks in its own way. */
export interface WhoIsWho {
  /** What is right, also where it was thought so; null leaves it open. `place` is from 1. */
  role(form: Safe<SeenForm>, place: number, of: number): Promise<Role | null>;
  /** Whether these are the groups; `each` says it interview by interview. */
  groups(groups: readonly Safe<SeenGroup>[]): Promise<'found' | 'one' | 'each'>;
  /** The title of the group of an interview; null for the one it is in, if any. */
  groupOf(interview: Safe<SeenInterview>, group: Safe<SeenGroup> | null): Promise<string | null>;
}

export type Roles = ReadonlyMap<string, Role>;

/** Roles by mark. */
export interface RolesAnswered {
  /** What was answered otherwise than it was thought, and what was confirmed that was a guess. */
  readonly changed: Roles;
  /** All that was answered. */
  readonly confirmed: Roles;
}

export async function askRoles(
  forms: readonly FormOfMarks[],
  who: WhoIsWho,
  gate: Gate,
): Promise<RolesAnswered> {
  const changed = new Map<string, Role>();
  const confirmed = new Map<string, Role>();
  for (const [i, form] of forms.entries()) {
    const { written, ...seen } = form;
    const answer = await who.role(throughGate(gate, seen), i + 1, forms.length);
    if (answer === null) continue;
    for (const mark of written) {
      confirmed.set(mark, answer);
      if (form.isGuess || answer !== form.role) changed.set(mark, answer);
    }
  }
  return { changed, confirmed };
}

/** Also what was right, and would be thought otherwise now that something is told. */
export function settledRoles({ changed, confirmed }: RolesAnswered, now: CodedProject): Roles {
  const roles = new Map(
    markFormsIn(now).flatMap(({ written, role }) => written.map((mark) => [mark, role] as const)),
  );
  const lost = [...confirmed].filter(([mark, role]) => roles.get(mark) !== role);
  return new Map([...lost, ...changed]);
}

/** The groups as somebody wants them; none where they are as they were found. */
export async function askGroups(
  project: CodedProject,
  who: WhoIsWho,
  { gate, language }: { readonly gate: Gate; readonly language: Language },
): Promise<AnsweredAtInit['groups']> {
  const groups = groupsIn(project);
  const answer =
    groups.length === 0 ? 'found' : await who.groups(groups.map((group) => throughGate(gate, group)));
  if (answer === 'found') return [];
  if (answer === 'one') {
    const all = groups.flatMap(({ interviews }) => interviews.map(({ id }) => wordsOf(id)));
    return [toldGroup(groupOfAll(all, language))];
  }
  const titled = new Map<string, { readonly title: RawText; readonly ids: string[] }>();
  const add = (title: RawText, ids: readonly string[]) => {
    const key = slugOf(wordsOf(title));
    const same = titled.get(key) ?? { title, ids: [] };
    same.ids.push(...ids);
    titled.set(key, same);
  };
  for (const group of groups) {
    for (const interview of group.interviews) {
      const typed = await who.groupOf(throughGate(gate, interview), throughGate(gate, group));
      add(typed === null ? group.title : RawText.own(typed), [wordsOf(interview.id)]);
    }
  }
  return [...titled].map(([id, { title, ids }]) => toldGroup({ id, title, transcripts: ids }));
}

function toldGroup({ id, title, transcripts }: Pick<Group, 'id' | 'title' | 'transcripts'>) {
  return { id, title, codebook: null, transcripts, people: [], line: 1 };
}

export function throughGate<T>(gate: Gate, seen: T): Safe<T> {
  return open(gate.pass(seen, (safe) => safe));
}

export function asAnswered(speakers: Roles, groups: AnsweredAtInit['groups']): AnsweredAtInit | undefined {
  return speakers.size === 0 && groups.length === 0 ? undefined : { file: PROJECT_FILE, speakers, groups };
}
