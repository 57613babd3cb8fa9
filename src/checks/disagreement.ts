import { address, type Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey } from '../model/key.ts';
import type { Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { CheckContext } from './context.ts';
import { codeKey } from './key.ts';
import { type ClauseReading, mendedCodes } from './meant.ts';

/**
 * Notes whose words disagree with a code they name: the heading words are those of another branch ("Knelpunt: …
 * (Label 1, …)", where label 1 is what goes well), or the own words are those of another code.
 */
export function checkDisagreement(context: CheckContext): Finding<RawText>[] {
  return context.project.fragments.flatMap((fragment) => {
    if (fragment.corrected) return [];
    const readings = context.readings(fragment);
    const mended = mendedCodes(readings);
    return readings.flatMap((reading) => disagreementsIn(context, fragment, reading, mended));
  });
}

function disagreementsIn(
  context: CheckContext,
  fragment: Fragment,
  { resolved, branch, meant }: ClauseReading,
  mended: readonly Code[] | null,
): Finding<RawText>[] {
  if (branch !== null) {
    const first = resolved.find((code) => code !== null) ?? branch;
    const whole = meant.flatMap((code) => code ?? []);
    const suggested = whole.length === meant.length ? whole : [branch];
    return [disagreement(context, fragment, first, suggested, mended)];
  }
  return resolved.flatMap((code, i) => {
    const other = meant[i] ?? null;
    return code === null || other === null ? [] : [disagreement(context, fragment, code, [other], mended)];
  });
}

function disagreement(
  context: CheckContext,
  fragment: Fragment,
  code: Code,
  suggested: readonly Code[],
  mended: readonly Code[] | null,
): Finding<RawText> {
  const names = suggested.map((other) => context.named(fragment.group, other));
  const name = context.index(fragment.group).node(code)?.name ?? address(code);
  return context.onFragment('K205', fragment, {
    facts: { code },
    words: { suggestion: RawText.join(names, ', '), name },
    key: findingKey('K205', codeKey(code, fragment.note), fragment.key),
    fix: mended === null ? null : { kind: 'codes', fragment: fragment.key, codes: mended },
  });
}
