import { anchor } from '../coding/anchoring.ts';
import type { OutdatedDecision } from '../model/decided.ts';
import type { Finding } from '../model/finding.ts';
import type { CodedProject } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { foundByPlace, guessed, outdatedIn, outdatedKeys } from '../project/decided.ts';

/** Findings without those that `decisions.yaml` lets rest, and with what is to be said of these decisions. */
export interface Rested {
  readonly open: readonly Finding<RawText>[];
  /** How many rest. */
  readonly accepted: number;
  readonly outdated: readonly OutdatedDecision[];
}

export function letRest(project: CodedProject, findings: readonly Finding<RawText>[]): Rested {
  const { accepted, keys } = project;
  const keyed = findings.flatMap((finding) => (finding.key === null ? [] : [{ finding, key: finding.key }]));
  const anchored = anchor(accepted, keyed, keys.shown === null);
  const resting = new Set(anchored.map(({ item }) => item.finding));
  const alike = new Set(anchored.flatMap(({ item }) => item.key.shown ?? []));
  const isOpen = (finding: Finding<RawText>) =>
    !resting.has(finding) && !(finding.key?.shown != null && alike.has(finding.key.shown));
  const open = findings.filter(isOpen);
  const outdated = outdatedIn('accepted', anchored);
  const counted = [
    ...outdatedKeys(outdated.length),
    ...foundByPlace(anchored.filter(({ by }) => by === 'place').length),
  ];
  const said = counted.filter(({ code }) => project.findings.every((one) => one.code !== code));
  const guesses = anchored.filter(({ by }) => by === 'near');
  return {
    open: [
      ...open.map((one) => withMore(one, counted)),
      ...said,
      ...guesses.map(({ decision, item }) => guessed(decision, item.key.at ?? '–')),
    ],
    accepted: findings.length - open.length,
    outdated,
  };
}

/** What was counted of other decisions, and of these as well. */
function withMore(one: Finding<RawText>, counted: readonly Finding<RawText>[]): Finding<RawText> {
  const more = counted.find(({ code }) => code === one.code)?.facts.count;
  const { count } = one.facts;
  if (typeof more !== 'number' || typeof count !== 'number') return one;
  return { ...one, facts: { ...one.facts, count: count + more } };
}
