import type { CitedPair } from '../../coding/citations.ts';
import { address, type Code } from '../../model/code.ts';
import { RawText } from '../../model/raw-text.ts';
import type { AuditContext } from '../context/context.ts';
import type { ClaimRow } from '../result/report.ts';
import type { MeantAmong } from './among.ts';
import { type CodeJoin, joinOf } from './code-joins.ts';
import type { CountedGroup } from './readings.ts';
import { codesOfGroup } from './shared-codes.ts';

export interface GroupTally extends CountedGroup {
  readonly join: CodeJoin;
  readonly per: ClaimRow['per'];
  /** Whether the group's codebook lacks one of the codes: what was meant by it, nobody can tell. */
  readonly lacks: boolean;
  /** Whether a respondent, by number, has a code. */
  readonly has: (number: number, code: Code) => boolean;
}

/** Who of a group has the codes: one of them, or each of them where the sentence joins them so. */
export function tally(
  context: AuditContext,
  { targets, isAlone }: { readonly targets: readonly CitedPair[]; readonly isAlone: boolean },
  group: string,
  sentence: string,
  { isMeant }: MeantAmong,
): GroupTally {
  const members = context.project.respondents.filter((one) => one.group === group && isMeant(one));
  const codes = codesOfGroup(context, targets, group);
  const perCode = codes.map((code) => {
    const within = context.fragmentsWith(null, code, group);
    const fragments = isAlone ? within.filter((one) => one.codes.includes(code)) : within;
    return { code, ids: new Set(fragments.flatMap(({ respondents }) => respondents)) };
  });
  const join = joinOf(context, group, sentence, codes);
  const isEach = join === 'each';
  const having = members.filter(({ id }) =>
    isEach ? perCode.every(({ ids }) => ids.has(id)) : perCode.some(({ ids }) => ids.has(id)),
  );
  const per = perCode.map(({ code, ids }) => {
    const who = members.filter(({ id }) => ids.has(id)).map(({ id }) => RawText.own(id));
    const name = context.index(group).node(code)?.name ?? null;
    return { code: address(code), name, counted: who.length, who };
  });
  const has = (number: number, code: Code) => {
    const id = members.find((member) => member.number === number)?.id ?? '';
    return perCode.find((one) => one.code === code)?.ids.has(id) === true;
  };
  const lacks = codes.some((code) => context.index(group).resolve(code) === null);
  return { group, codes, join, isEach, members, having, per, lacks, has };
}

/** The same with those who have each of the codes. */
export function ofAllCodes(one: GroupTally): GroupTally {
  const having = one.members.filter(({ number }) => one.codes.every((code) => one.has(number, code)));
  return { ...one, isEach: true, having };
}
