import type { Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import type { CodedProject, Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { CODES } from './codes.ts';
import { CheckContext } from './context.ts';
import { DISAGREEMENT } from './disagreement.ts';
import { foundBy } from './found-by.ts';
import { letRest } from './let-rest.ts';
import { WORD_SLIPS } from './word-slips.ts';

/** A fragment whose note seems a slip. */
export interface Slip {
  readonly fragment: Fragment;
  /** All the codes that it seems to mean, instead of those it names. */
  readonly meant: readonly Code[];
}

const OF_PROJECTS = new WeakMap<CodedProject, Slips>();

/** Notes whose code seems mistyped. One of which somebody said that it is right is none. */
export class Slips {
  /** What is said of these notes. */
  readonly findings: readonly Finding<RawText>[];
  readonly all: readonly Slip[];
  readonly #byFragment: ReadonlyMap<string, Slip>;

  /** Once a project; `context` is one of it that is there already. */
  static of(project: CodedProject, context?: CheckContext): Slips {
    const slips = OF_PROJECTS.get(project) ?? new Slips(context ?? new CheckContext(project));
    OF_PROJECTS.set(project, slips);
    return slips;
  }

  private constructor(context: CheckContext) {
    const { project } = context;
    const found = foundBy([CODES, DISAGREEMENT, WORD_SLIPS], context);
    const byId = new Map(project.fragments.map((fragment) => [fragment.id, fragment] as const));
    this.findings = letRest(project, found).open.filter(({ fix }) => fix?.kind === 'codes');
    this.all = this.findings.flatMap(({ fix }) => {
      const fragment = fix?.kind === 'codes' ? byId.get(wordsOf(fix.fragment)) : undefined;
      return fragment === undefined || fix?.kind !== 'codes' ? [] : [{ fragment, meant: fix.codes }];
    });
    this.#byFragment = new Map(this.all.map((slip) => [slip.fragment.id, slip] as const));
  }

  /** The codes that a note means instead of those it names; null for a note that seems right. */
  meantBy(fragment: string): readonly Code[] | null {
    return this.#byFragment.get(fragment)?.meant ?? null;
  }

  /** Id of the first fragment of a group whose note means a code, or one below it; null for none. */
  findOf(group: string, code: Code): RawText | null {
    const found = this.all.find(
      ({ fragment, meant }) => fragment.group === group && meant.some((one) => one.isWithin(code)),
    );
    return found === undefined ? null : RawText.of(found.fragment.id);
  }

  /** Whether a fragment has a code, or one below it, by a slip alone. */
  areBehind({ id }: { readonly id: string }, code: Code): boolean {
    return this.meantBy(id)?.every((meant) => !meant.isWithin(code)) ?? false;
  }
}

/** Whether the number of fragments with one of these codes, or one below them, would be another without the slip. */
export function changesCount({ fragment, meant }: Slip, codes: readonly Code[]): boolean {
  const hasOne = (own: readonly Code[]) => own.some((one) => codes.some((code) => one.isWithin(code)));
  return hasOne(fragment.codes) !== hasOne(meant);
}
