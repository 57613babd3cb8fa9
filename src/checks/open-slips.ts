import type { Code } from '../model/code.ts';
import type { CodedProject, Fragment } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { CODES } from './codes.ts';
import { CheckContext } from './context.ts';
import { DISAGREEMENT } from './disagreement.ts';
import { letRest } from './let-rest.ts';

/** A fragment whose note seems a slip, and that nobody let rest. */
export interface OpenSlip {
  readonly fragment: Fragment;
  /** All the codes that it seems to mean. */
  readonly meant: readonly Code[];
}

const SLIPS = new WeakMap<CodedProject, readonly OpenSlip[]>();

/** Once a project; `context` is one of it that is there already. */
export function openSlips(project: CodedProject, context?: CheckContext): readonly OpenSlip[] {
  const known = SLIPS.get(project) ?? slipsIn(project, context ?? new CheckContext(project));
  SLIPS.set(project, known);
  return known;
}

function slipsIn(project: CodedProject, context: CheckContext): OpenSlip[] {
  const { open } = letRest(
    project,
    [CODES, DISAGREEMENT].flatMap(({ findings }) => findings(context)),
  );
  const byId = new Map(project.fragments.map((fragment) => [fragment.id, fragment] as const));
  return open.flatMap(({ fix }) => {
    const fragment = fix?.kind === 'codes' ? byId.get(wordsOf(fix.fragment)) : undefined;
    return fragment === undefined || fix?.kind !== 'codes' ? [] : [{ fragment, meant: fix.codes }];
  });
}

/** Whether the number of fragments with one of these codes, or one below them, would be another without the slip. */
export function isBehind({ fragment, meant }: OpenSlip, codes: readonly Code[]): boolean {
  const hasOne = (own: readonly Code[]) => own.some((one) => codes.some((code) => one.isWithin(code)));
  return hasOne(fragment.codes) !== hasOne(meant);
}
