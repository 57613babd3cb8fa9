import type { Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import type { Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { CODES } from './codes.ts';
import type { CheckContext } from './context.ts';
import { DISAGREEMENT } from './disagreement.ts';
import { letRest } from './let-rest.ts';

/** Notes whose code seems mistyped, by the id of their fragment. One of which somebody said that it is right is none. */
export class Slips {
  /** What is said of these notes. */
  readonly findings: readonly Finding<RawText>[];
  readonly #fragments: readonly Fragment[];
  readonly #meant: ReadonlyMap<string, readonly Code[]>;

  constructor(context: CheckContext) {
    const found = [CODES, DISAGREEMENT].flatMap(({ findings }) => findings(context));
    this.#fragments = context.project.fragments;
    this.findings = letRest(context.project, found).open.filter(({ fix }) => fix?.kind === 'codes');
    this.#meant = new Map(
      this.findings.flatMap(({ fix }) =>
        fix?.kind === 'codes' ? [[wordsOf(fix.fragment), fix.codes] as const] : [],
      ),
    );
  }

  /** The codes that a note means instead of those it names; null for a note that seems right. */
  meantBy(fragment: string): readonly Code[] | null {
    return this.#meant.get(fragment) ?? null;
  }

  /** Id of the first fragment of a group whose note means a code, or one below it; null for none. */
  findOf(group: string, code: Code): RawText | null {
    const found = this.#fragments.find(
      (one) => one.group === group && (this.meantBy(one.id)?.some((meant) => meant.isWithin(code)) ?? false),
    );
    return found === undefined ? null : RawText.of(found.id);
  }

  /** Whether a fragment has a code, or one below it, by a slip alone. */
  areBehind({ id }: { readonly id: string }, code: Code): boolean {
    return this.meantBy(id)?.every((meant) => !meant.isWithin(code)) ?? false;
  }
}
