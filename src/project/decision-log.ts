import type { Aside, Decided, Decisions, WithheldEntry } from '../files/decisions-file.ts';
import { KEY_DESTROYED, type Policy } from '../files/policy.ts';
import type { LoggedDecision, NamedDecision, Reason, Release } from '../model/decided.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { DecidedNotes } from './decided.ts';

/** What a project holds of `decisions.yaml` beside what it does. */
export function decisionsOf(
  decisions: Decisions,
  about: DecidedNotes,
): Pick<CodedProject, 'accepted' | 'outdated' | 'decisions'> {
  return {
    accepted: decisions.accepted,
    outdated: about.outdated,
    decisions: decisionLog(decisions, about),
  };
}

/** All that was decided, for people to read: of a fragment by its id, where it is found. */
function decisionLog(decisions: Decisions, about: DecidedNotes): LoggedDecision[] {
  const ids = new Map<NamedDecision, string>([...about.corrections].map(([{ id }, one]) => [one, id]));
  return [
    ...decisions.corrections.map((one) =>
      logged('correction', ids.get(one) ?? one.at ?? one.name, one, one.codes),
    ),
    ...decisions.accepted.map((one) => logged('accepted', one.name, one)),
    ...decisions.aside.map((one) => logged('aside', asidePlace(one), one)),
    ...decisions.withheld.map((one) => logged('withheld', withheldPlace(one, about), one)),
  ];
}

function logged(
  kind: LoggedDecision['kind'],
  about: string,
  { why, on }: Reason,
  codes: LoggedDecision['codes'] = [],
): LoggedDecision {
  return { kind, about: RawText.own(about), codes, why, on };
}

function asidePlace({ transcript, turns }: Aside): string {
  return turns.length === 0 ? transcript : `${transcript}:${turns.join(', ')}`;
}

function withheldPlace(entry: WithheldEntry & Decided, about: DecidedNotes): string {
  const id = about.withheld.get(entry)?.id ?? entry.at;
  if (id !== null) return id;
  const { transcript, from } = entry;
  return transcript === null || from === null ? (transcript ?? '') : `${transcript}:${from.turn}`;
}

/** Without a project file nothing but the group leaves of a respondent. */
export function releaseOf(policy: Policy | null): Release {
  if (policy === null) return { attributes: [], key: null, withheld: 0, left: [] };
  return {
    attributes: policy.attributes,
    key: policy.key === KEY_DESTROYED ? 'destroyed' : 'kept',
    withheld: policy.withheld,
    left: [],
  };
}
