import type { Code } from '../../src/model/code.ts';
import type { FindingCode } from '../../src/model/finding.ts';
import type { CodedProject, Fragment } from '../../src/model/project.ts';
import { auditFrom, cleanFiles, type Files, projectFrom } from './demo.ts';
import { CITATIONS } from './plant-citations.ts';
import { CLAIMS } from './plant-claims.ts';
import { QUOTES } from './plant-quotes.ts';
import { type Random, randomFrom } from './random.ts';
import { wrongIn } from './report.ts';

/** A report with one fault in it. */
export interface Variant {
  readonly files: Files;
  /** Findings of which the audit has to give one; empty for a report without a fault. */
  readonly expected: readonly FindingCode[];
  /** Findings that the same fault may bring along. */
  readonly allowed: readonly FindingCode[];
}

/** Puts a fault into the clean report; null where this throw of the dice gives none. */
export type Planter = (project: CodedProject, files: Files, random: Random) => Variant | null;

export const PLANTERS: Readonly<Record<string, Planter>> = { ...CITATIONS, ...QUOTES, ...CLAIMS };

/** Fragments of a group that have a code or one below it. */
export function having(project: CodedProject, group: string | null, code: Code): Fragment[] {
  return project.fragments.filter(
    (fragment) => fragment.group === group && fragment.codes.some((own) => own.isWithin(code)),
  );
}

export interface Score {
  readonly kind: string;
  /** Reports with a fault of this kind, and how many of those faults were found. */
  readonly planted: number;
  readonly found: number;
  /** Findings that no fault explains. */
  readonly alarms: number;
  /** Seeds that went wrong, for whoever wants to see one. */
  readonly missed: readonly number[];
  readonly wrong: readonly string[];
}

/** Plants every kind so many times, with seeds from `first` on, and counts what the audit finds. */
export async function score(runs: number, first = 1): Promise<Score[]> {
  const clean = cleanFiles();
  const project = await projectFrom(clean);
  const scores: Score[] = [];
  for (const [kind, plant] of Object.entries(PLANTERS)) {
    const missed: number[] = [];
    const wrong: string[] = [];
    let planted = 0;
    let found = 0;
    for (let seed = first; seed < first + runs; seed++) {
      const variant = plant(project, clean, randomFrom(seed * 7919));
      if (variant === null) continue;
      const { findings } = await auditFrom(variant.files);
      const codes = wrongIn(findings).map(({ code }) => code);
      if (variant.expected.length > 0) {
        planted += 1;
        if (codes.some((code) => variant.expected.includes(code))) found += 1;
        else missed.push(seed);
      }
      const known = [...variant.expected, ...variant.allowed];
      wrong.push(...codes.filter((code) => !known.includes(code)).map((code) => `${seed}:${code}`));
    }
    scores.push({ kind, planted, found, alarms: wrong.length, missed, wrong });
  }
  return scores;
}

/** Found of what was planted, and right of what was found. */
export function overall(scores: readonly Score[]): { readonly recall: number; readonly precision: number } {
  const sum = (count: (score: Score) => number) => scores.reduce((total, one) => total + count(one), 0);
  const found = sum((one) => one.found);
  return { recall: found / sum((one) => one.planted), precision: found / (found + sum((one) => one.alarms)) };
}
