import { usesIn } from '../coding/note-uses.ts';
import { alike } from '../language/alike.ts';
import { isRemark } from '../language/remarks.ts';
import { stemsOf } from '../language/words.ts';
import type { Code } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';
import { groupedBy, putUnder } from '../model/grouped.ts';
import type { Fragment, Group } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const TWO_NAMES = findingKind({
  code: 'K231',
  severity: 'warning',
  message: sentence(
    'Bij {code} staan in de opmerkingen twee omschrijvingen die geen woord gemeen hebben.',
    'Notes word {code} in two ways that have no word in common.',
  ),
  hint: sentence(
    'Meestal staat er "{name}", maar "{other}" bij {fragments}. Heeft elke groep eigen labels, zet dan in kantlijn.yaml wie bij welke groep hoort (groups); zijn het twee codes, geef er dan één een nieuw nummer. Is het één code, of is één van de twee een aantekening, dan hoeft u niets te doen.',
    'Mostly it says "{name}", but "{other}" at {fragments}. If each group has labels of its own, say in kantlijn.yaml who belongs to which group (groups); if these are two codes, give one of them a new number. If it is one code, or one of the two is a remark, there is nothing to do.',
  ),
});

/** Numbers that notes call by two names time and again: labels of two groups that were not told apart, or a number that was given out twice. */
export const NAMED_TWICE: Check = {
  kinds: [TWO_NAMES],
  findings: (context) => context.project.groups.flatMap((group) => namesGivenTwice(context, group)),
};

/** How a note calls a code. */
interface Called {
  readonly fragment: Fragment;
  readonly words: string;
}

function namesGivenTwice(context: CheckContext, { id }: Group): Finding<RawText>[] {
  const called = new Map<Code, Called[]>();
  for (const fragment of context.project.fragments) {
    if (fragment.group !== id || fragment.corrected) continue;
    // Words that are the code name it in one way only.
    if (fragment.references.some(({ notation }) => notation === 'words')) continue;
    for (const { wordings, codes } of usesIn(wordsOf(fragment.note), fragment.references))
      for (const { code, words } of wordings)
        if (codes.includes(code)) putUnder(called, code, { fragment, words });
  }
  const byCode = [...called].map(([code, all]) => ({ code, names: namesByUse(all) }));
  const remarks = remarksAmong(byCode.map(({ names }) => names));
  return byCode.flatMap(({ code, names }) => {
    const two = namesAmong(
      names.filter(([{ words }]) => !remarks.has(stemsOfName(words)) && !isRemark(words)),
    );
    return two === null ? [] : [twoNames(context, code, two)];
  });
}

/** "Mooi citaat", at several codes and mostly at none of them. */
function remarksAmong(namesOfCodes: readonly (readonly Name[])[]): Set<string> {
  const codesWith = new Map<string, number>();
  for (const names of namesOfCodes)
    for (const [{ words }] of names)
      codesWith.set(stemsOfName(words), (codesWith.get(stemsOfName(words)) ?? 0) + 1);
  const chief = new Set(namesOfCodes.flatMap(([first]) => (first ? [stemsOfName(first[0].words)] : [])));
  return new Set([...codesWith].flatMap(([stems, codes]) => (codes > 1 && !chief.has(stems) ? [stems] : [])));
}

/** The most used first. */
function namesByUse(wordings: readonly Called[]): Name[] {
  return [...groupedBy(wordings, ({ words }) => stemsOfName(words))]
    .filter(([stems]) => stems !== '')
    .map(([, same]) => same)
    .sort((a, b) => b.length - a.length);
}

/** Names of the same words are one, in whatever order. */
function stemsOfName(words: string): string {
  return [...stemsOf(words)].sort().join(' ');
}

const FEWEST = 2;

type Name = readonly [Called, ...Called[]];

/** Two names that return and share no word, of names with the most used first; null where all are one. */
function namesAmong(names: readonly Name[]): readonly [Name, Name] | null {
  const returning = names.filter(({ length }) => length >= FEWEST);
  const [first] = returning;
  if (first === undefined) return null;
  const other = returning.find(
    ([{ words }]) =>
      alike(words, first[0].words) === 0 &&
      // A note that has words of both says that they mean the same.
      !names.some(([one]) => alike(one.words, words) > 0 && alike(one.words, first[0].words) > 0),
  );
  return other === undefined ? null : [first, other];
}

function twoNames(context: CheckContext, code: Code, [name, other]: readonly [Name, Name]): Finding<RawText> {
  const [{ fragment }] = other;
  return context.onFragment(TWO_NAMES, fragment, {
    facts: { code },
    words: {
      name: RawText.of(name[0].words),
      other: RawText.of(other[0].words),
      fragments: RawText.of(other.map(({ fragment: { id } }) => id).join(', ')),
    },
  });
}
