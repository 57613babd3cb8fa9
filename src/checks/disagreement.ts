import { address, type Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey } from '../model/key.ts';
import type { Fragment } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { type ClauseReading, mendedCodes } from './meant.ts';

const DISAGREEING_NOTE = findingKind({
  code: 'K205',
  severity: 'warning',
  message: sentence(
    'De woorden van deze opmerking lijken niet bij {code} te passen.',
    'The words of this note do not seem to fit {code}.',
  ),
  hint: sentence(
    'Bedoelde u {suggestion}? Verbeter de opmerking dan; {code} heet: {name}. Klopt de code toch, dan hoeft u niets te doen.',
    'Did you mean {suggestion}? Then mend the note; {code} is called: {name}. If the code is right after all, there is nothing to do.',
  ),
});

/**
 * Notes whose words disagree with a code they name: the heading words are those of another branch ("Knelpunt: …
 * (Label 1, …)", where label 1 is what goes well), or the own words are those of another code.
 */
export const DISAGREEMENT: Check = {
  kinds: [DISAGREEING_NOTE],
  findings: (context) =>
    context.project.fragments.flatMap((fragment) => {
      if (fragment.corrected) return [];
      const readings = context.readings(fragment);
      if (readings.every(({ branch, meant }) => branch === null && meant.every((code) => code === null)))
        return [];
      const mended = mendedCodes(readings);
      return readings.flatMap((reading) => disagreementsIn(context, fragment, reading, mended));
    }),
};

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
  return context.onFragment(DISAGREEING_NOTE, fragment, {
    facts: { code },
    words: { suggestion: RawText.join(names, ', '), name },
    key: findingKey(
      [DISAGREEING_NOTE.code, context.codeKey(code, fragment.note), fragment.key],
      fragment.key,
    ),
    cause: mended === null ? null : RawText.of(fragment.id),
    fix: mended === null ? null : { kind: 'codes', fragment: RawText.of(fragment.id), codes: mended },
  });
}
