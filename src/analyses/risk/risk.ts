import type { CodedProject, Respondent } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { offeredIn } from '../../review/indirect.ts';
import { attributesIn } from '../columns.ts';
import { smallestCoarsening } from './coarsening.ts';
import { type Coarser, ladderOf, type Rung } from './ladder.ts';
import { combinations, sharing } from './sharing.ts';
import { OF_NOBODY, type Stated, type StatedAttribute, statedAttributes } from './stated.ts';

/** Whoever shares its attributes with fewer than two others may be recognised by them. */
export const ENOUGH = 3;

/** The attribute that every report shows, and that cannot be left out. */
export const GROUP = 'group';

/** Which respondents stay recognisable by what is known of them, whatever their names. */
export interface RiskReport {
  /** The group, then what respondents have, then what stands above their interviews. */
  readonly attributes: readonly Attribute[];
  readonly respondents: readonly RespondentRisk[];
  /** The smallest that gives everybody a k of three; null where none does. */
  readonly coarsening: Coarsening | null;
  /** The group with the fewest respondents: no coarsening makes k larger. Null without respondents. */
  readonly fewest: { readonly group: RawText; readonly respondents: number } | null;
  /** Respondents who are like others, and of whom some attributes are not known: what is said of `k` does not hold over these. */
  readonly unknown: number;
  /** Passages that may tell who somebody is, and that nobody judged: what is said of `k` does not hold over these. */
  readonly unjudged: number;
}

export type Attribute = RawText | typeof GROUP | Stated;

export interface RespondentRisk {
  readonly id: RawText;
  readonly group: RawText;
  /** Of each attribute, null where it is not known; none at all where they are not shown. */
  readonly values: readonly (RawText | null)[] | null;
  /** The fewest respondents, itself included, that share one to three of its attributes. */
  readonly k: number;
  /** The smallest combinations that nobody shares. */
  readonly unique: readonly Combination[];
  /** The smallest ones that one other shares. */
  readonly few: readonly Combination[];
}

/** One to three indices in `RiskReport.attributes`. */
export type Combination = readonly number[];

export interface Coarsening {
  readonly k: number;
  /** `attribute` is an index in `RiskReport.attributes`. */
  readonly steps: readonly { readonly attribute: number; readonly to: Coarser }[];
  readonly isSmallest: boolean;
}

/** What is known of respondents under one name. */
interface KnownAttribute {
  readonly attribute: Attribute;
  /** A respondent each. */
  readonly values: readonly (RawText | null)[];
  readonly ladder: readonly Rung[];
}

export function riskReport(project: CodedProject): RiskReport {
  const { respondents } = project;
  const known = [
    groupAttribute(respondents),
    ...attributesIn(project)
      .filter((name) => !OF_NOBODY.test(name))
      .map((name) => knownOf(respondents, name)),
    ...statedAttributes(project).map(asKnown),
  ];
  const sets = combinations(known.length).map((set) => ({
    set,
    shared: sharing(set.map((i) => known[i]?.ladder[0]?.values ?? [])),
  }));
  const fewestAlike = (i: number) => Math.min(...sets.map(({ shared }) => shared[i] ?? 0));
  return {
    attributes: known.map(({ attribute }) => attribute),
    respondents: respondents.map(({ id, group }, i) => {
      const telling = (few: number) =>
        smallest(sets.filter(({ shared }) => (shared[i] ?? 0) <= few).map(({ set }) => set));
      const unique = telling(1);
      return {
        id: RawText.own(id),
        group: RawText.own(group),
        values: known.map(({ values }) => values[i] ?? null),
        k: fewestAlike(i),
        unique,
        few: telling(ENOUGH - 1).filter((set) => !unique.includes(set)),
      };
    }),
    coarsening: coarseningOf(known),
    fewest: fewestOf(project),
    unknown: respondents.filter(
      (_, i) =>
        fewestAlike(i) > 1 &&
        // A line that says something else stands above one interview and need not above another.
        known.some(({ attribute, values }) => attribute !== 'headerLine' && (values[i] ?? null) === null),
    ).length,
    unjudged: offeredIn(project).length,
  };
}

function groupAttribute(respondents: readonly Respondent[]): KnownAttribute {
  const values = respondents.map(({ group }) => RawText.own(group));
  const [exact] = ladderOf(values.map(comparableValue));
  return { attribute: GROUP, values, ladder: exact === undefined ? [] : [exact] };
}

function knownOf(respondents: readonly Respondent[], name: string): KnownAttribute {
  const values = respondents.map(({ attributes }) => filledValue(attributes.get(name)));
  return { attribute: RawText.of(name), values, ladder: ladderOf(values.map(comparableValue)) };
}

function asKnown({ attribute, values }: StatedAttribute): KnownAttribute {
  return { attribute, values, ladder: ladderOf(values.map(comparableValue)) };
}

/** An empty value is none. */
function filledValue(value: RawText | undefined): RawText | null {
  return value === undefined || wordsOf(value).trim() === '' ? null : value;
}

/** Capitals and spaces make no other value. */
function comparableValue(value: RawText | null): string | null {
  return value === null ? null : wordsOf(value).normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
}

/** Those that hold no other one; given smallest first. */
function smallest(sets: readonly Combination[]): Combination[] {
  const kept: Combination[] = [];
  for (const set of sets) {
    if (!kept.some((smaller) => smaller.every((i) => set.includes(i)))) kept.push(set);
  }
  return kept;
}

function coarseningOf(known: readonly KnownAttribute[]): Coarsening | null {
  const ladders = known.map(({ ladder }) => ladder);
  if (known.every(({ values }) => values.length === 0)) return null;
  const found = smallestCoarsening(ladders, ENOUGH);
  if (found === null) return null;
  const taken = found.rungs.map((rung, i) => ladders[i]?.[rung]);
  const sets = combinations(known.length).map((set) => set.map((i) => taken[i]?.values ?? []));
  return {
    k: Math.min(...sets.map((set) => Math.min(...sharing(set)))),
    steps: taken.flatMap((rung, attribute) =>
      rung === undefined || rung.to === 'exact' ? [] : [{ attribute, to: rung.to }],
    ),
    isSmallest: found.isSmallest,
  };
}

function fewestOf({ respondents, groups }: CodedProject): RiskReport['fewest'] {
  const counts = groups
    .map(({ id }) => ({ id, count: respondents.filter(({ group }) => group === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const [first] = counts;
  return first === undefined ? null : { group: RawText.own(first.id), respondents: first.count };
}

/** Which attributes tell who somebody is, and not what they say. */
export function withoutValues(report: RiskReport): RiskReport {
  return { ...report, respondents: report.respondents.map((one) => ({ ...one, values: null })) };
}
