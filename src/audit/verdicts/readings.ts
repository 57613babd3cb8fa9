import type { Code } from '../../model/code.ts';
import type { Respondent } from '../../model/project.ts';
import type { AuditContext } from '../context/context.ts';
import { focusGroupsOf } from '../people/called.ts';
import type { CountedThing, Quantifier } from '../result/quantity.ts';
import type { MeantAmong } from './among.ts';

/** Who or what is counted: a respondent, or an interview or group instead. */
export type CountedOne = Pick<Respondent, 'id' | 'number' | 'transcripts'>;

/** All of those, and the ones who have the code. */
export interface CountedReading {
  readonly members: readonly CountedOne[];
  readonly having: readonly CountedOne[];
}

/** A group of which something was cited: its respondents, and the codes. */
export interface CountedGroup extends CountedReading {
  readonly group: string;
  readonly codes: readonly Code[];
  /** Whether the sentence says all of these codes, and not one of them. */
  readonly isEach: boolean;
}

/** Words for those who are interviewed by themselves, and for who are in a focus group: some use either for both. */
const INTERVIEWED = /[iï]nterview/iu;
const PARTICIPANTS = /(?<!\p{L})(?:deelne(?:mer|emster)|participant)/iu;

/**
 * What a sentence may be held against, the likeliest first. More than one where nobody can tell whether it counts those in a
 * focus group: they may be called interviewees as well.
 */
export function readingsOf(
  context: AuditContext,
  { words, counts }: Quantifier,
  groups: readonly CountedGroup[],
  { interviews }: MeantAmong,
  cited: ReadonlySet<string>,
): readonly [CountedReading, ...CountedReading[]] {
  const all =
    counts === undefined
      ? { members: groups.flatMap((one) => one.members), having: groups.flatMap((one) => one.having) }
      : thingsCounted(context, counts, groups, interviews);
  const { members, having } = all;
  const isOfSome = INTERVIEWED.test(words) || PARTICIPANTS.test(words);
  if (!isOfSome || interviews !== null || counts === 'kinds of talk') return [all];
  const together = new Set(focusGroupsOf(context.project).map(({ id }) => id));
  const isMeant = ({ transcripts }: CountedOne) =>
    transcripts.some((id) => together.has(id)) === PARTICIPANTS.test(words);
  const some = { members: members.filter(isMeant), having: having.filter(isMeant) };
  if (some.members.length === 0 || some.members.length === members.length) return [all];
  // "Alle deelnemers", of the focus group that is cited.
  const isOfTogether = cited.size > 0 && [...cited].every((id) => together.has(id));
  return isOfTogether && PARTICIPANTS.test(words) ? [some] : [all, some];
}

function thingsCounted(
  context: AuditContext,
  counts: CountedThing,
  groups: readonly CountedGroup[],
  interviews: readonly string[] | null,
): CountedReading {
  const together = new Set(focusGroupsOf(context.project).map(({ id }) => id));
  if (counts === 'kinds of talk') return kindsCounted(context, groups, together);
  const isCounted = (id: string) =>
    (counts !== 'focus groups' || together.has(id)) && (interviews === null || interviews.includes(id));
  const found = groups.flatMap((counted) => {
    const { transcripts } = context.project.groups.find(({ id }) => id === counted.group) ?? {
      transcripts: [],
    };
    const heard = transcripts.filter((id) => (context.transcript(id)?.respondents.length ?? 0) > 0);
    const all = counts === 'groups' ? [transcripts] : heard.filter(isCounted).map((id) => [id]);
    return all.map((ids) => ({ ids, id: counts === 'groups' ? counted.group : ids.join(), counted }));
  });
  const members = found.map(({ ids, id, counted }, i) => ({
    counted,
    one: { id, number: i + 1, transcripts: ids },
  }));
  const having = members.filter(({ counted, one }) => isCodedIn(context, counted, one.transcripts));
  return { members: members.map(({ one }) => one), having: having.map(({ one }) => one) };
}

/** The interviews as one and the focus groups as one, of groups that have the codes; who has it is where it stands. */
function kindsCounted(
  context: AuditContext,
  groups: readonly CountedGroup[],
  together: ReadonlySet<string>,
): CountedReading {
  const talks = groups.flatMap((counted) => {
    const own = context.project.groups.find(({ id }) => id === counted.group)?.transcripts ?? [];
    return own.map((id) => ({ id, counted, kind: together.has(id) ? 2 : 1 }));
  });
  const kinds = [1, 2].flatMap((number) => {
    const own = talks.filter(({ kind }) => kind === number);
    const coded = own.filter(({ id, counted }) => isCodedIn(context, counted, [id]));
    return own.length === 0
      ? []
      : [{ number, own: own.map(({ id }) => id), coded: coded.map(({ id }) => id) }];
  });
  const as = (number: number, transcripts: readonly string[]) => ({
    id: transcripts.join(', '),
    number,
    transcripts,
  });
  return {
    members: kinds.map(({ number, own }) => as(number, own)),
    having: kinds.flatMap(({ number, coded }) => (coded.length === 0 ? [] : [as(number, coded)])),
  };
}

/** Whether somebody says what is counted of a group, in one of these of its interviews. */
function isCodedIn(
  context: AuditContext,
  { group, codes, isEach }: CountedGroup,
  transcripts: readonly string[],
): boolean {
  const isThere = (code: Code) => transcripts.some((id) => context.fragmentsWith(id, code, group).length > 0);
  return codes.length > 0 && (isEach ? codes.every(isThere) : codes.some(isThere));
}
