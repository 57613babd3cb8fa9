import { fold } from '../language/fold.ts';
import type { Finding } from '../model/finding.ts';
import { putUnder } from '../model/grouped.ts';
import type { Fragment } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';

const NUMBERED_WORDS = findingKind({
  code: 'K228',
  severity: 'warning',
  message: sentence(
    'In {count} opmerkingen staan twee woorden met een nummer achter elkaar, misschien niveaus van één code. Ze tellen als losse woorden.',
    'In {count} notes two words with a number stand one after the other, perhaps levels of one code. They count as separate words.',
  ),
  hint: sentence(
    'Dit is de eerste: {words}. Zijn het niveaus, schrijf dan label, sub en ad, zoals "label 1, sub 2". Zijn het losse codes, dan hoeft u niets te doen.',
    'This is the first: {words}. If they are levels, write label, sub and ad, such as "label 1, sub 2". If they are separate codes, there is nothing to do.',
  ),
});

const CHAIN =
  /(?<![\p{L}\d])(\p{L}[\p{L}-]{2,24})\s\d{1,2}\s?[,;:.>/–-]?\s{0,3}(\p{L}[\p{L}-]{2,24})\s\d{1,2}(?![\p{L}\d])/u;
const FEWEST_NOTES = 2;

/** "Topic 1, subtopic 2", where words are codes: levels by other words than anybody can know. */
export const NUMBERED: Check = {
  kinds: [NUMBERED_WORDS],
  findings: (context) => {
    const chained = new Map<string, ChainedNote[]>();
    for (const fragment of context.project.fragments) {
      const found = chainIn(fragment);
      if (found !== null) putUnder(chained, found.pair, found);
    }
    return [...chained.values()].flatMap((notes) => chainFindings(context, notes));
  },
};

interface ChainedNote {
  readonly fragment: Fragment;
  /** Both words, and the group. */
  readonly pair: string;
  readonly words: RawText;
}

function chainIn(fragment: Fragment): ChainedNote | null {
  const { note, references, corrected, group } = fragment;
  if (corrected || !references.some(({ notation }) => notation === 'words')) return null;
  const found = CHAIN.exec(wordsOf(note));
  const [one, other] = [fold(found?.[1] ?? ''), fold(found?.[2] ?? '')];
  if (found === null || one === other) return null;
  const words = note.slice(found.index, found.index + found[0].length);
  return { fragment, pair: `${group ?? ''}\n${one}\n${other}`, words };
}

function chainFindings(context: CheckContext, notes: readonly ChainedNote[]): Finding<RawText>[] {
  const [first] = notes;
  if (first === undefined || notes.length < FEWEST_NOTES) return [];
  const { fragment, words } = first;
  return [context.onFragment(NUMBERED_WORDS, fragment, { facts: { count: notes.length }, words: { words } })];
}
