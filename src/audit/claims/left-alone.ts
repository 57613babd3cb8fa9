import { fold } from '../../language/fold.ts';
import { MINDING } from '../../language/minding.ts';
import type { Finding } from '../../model/finding.ts';
import { groupedBy } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { type FindingKind, findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { genericIn, quantifierIn } from '../quantities/quantifiers.ts';
import { isSurelyOfPeople, otherPeopleCounted } from '../quantities/unplaced-people.ts';
import type { QuantityKind } from '../result/quantity.ts';
import { headingOver } from '../text/headings.ts';
import { sentenceAsWritten } from '../text/sentences.ts';
import type { BareSentence } from './bare-sentences.ts';

export const COUNTED_ELSEWHERE = findingKind({
  code: 'K521',
  severity: 'info',
  message: sentence(
    '{count} {count|uitspraak|uitspraken} over wie of hoeveel, in delen die niet naar de interviews verwijzen (inleiding, theorie, methode), {count|is|zijn} niet naast de interviews gelegd.',
    '{count} {count|statement|statements} of who or how many, in parts that do not point at the interviews (introduction, theory, method), {count|was|were} not held against the interviews.',
  ),
  hint: sentence(
    'Het gaat om: {sentences}. Gaat een uitspraak over uw respondenten, zet er dan een verwijzing bij. Gaan ze over anderen, dan hoeft u niets te doen.',
    'It is about: {sentences}. If a statement is about your respondents, add a citation. If they are about others, there is nothing to do.',
  ),
});

export const GROUP_NOT_JUDGED = findingKind({
  code: 'K522',
  severity: 'info',
  message: sentence(
    '{count} {count|zin|zinnen} {count|zegt|zeggen} zonder verwijzing wat een groep vindt of ervaart, en {count|is|zijn} niet beoordeeld.',
    '{count} {count|sentence|sentences} {count|says|say} without a citation what a group thinks or experiences, and {count|was|were} not judged.',
  ),
  hint: sentence(
    'Het gaat om: {sentences}. Steunt een zin op de interviews, zet er dan een verwijzing bij.',
    'It is about: {sentences}. If a sentence rests on the interviews, add a citation.',
  ),
});

/** Sentences that cite nothing and that nothing was held against, of those that say something of people. */
export interface LeftAlone {
  /** What a group thinks or says: "de docenten vinden". */
  readonly generic: readonly BareSentence[];
  /** Who or how many, where a report tells of others and of how it was made. */
  readonly elsewhere: readonly BareSentence[];
}

export function leftAlone(context: AuditContext, bare: readonly BareSentence[]): LeftAlone {
  return {
    generic: bare.filter(({ text, isElsewhere }) => !isElsewhere && isOnGroup(context, text)),
    elsewhere: bare.filter(({ text, isElsewhere }) => isElsewhere && isOnPeople(context, text)),
  };
}

export function leftAloneFindings(
  context: AuditContext,
  { generic, elsewhere }: LeftAlone,
): Finding<RawText>[] {
  return [
    ...leftFinding(context, COUNTED_ELSEWHERE, elsewhere),
    ...leftFinding(context, GROUP_NOT_JUDGED, generic),
  ];
}

const thinks = (text: string) => (text.match(/\p{L}+/gu) ?? []).some((word) => MINDING.has(fold(word)));

/** "De docenten zeggen:", before a quote. */
const INTRODUCES = /:\s*\.?$/u;

function isOnGroup(context: AuditContext, text: string): boolean {
  const isPeople = (noun: string) => context.people(noun) || isSurelyOfPeople(noun);
  if (!thinks(text) || INTRODUCES.test(text) || otherPeopleCounted(text) !== null) return false;
  return genericIn(text, isPeople)?.quantity.kind === 'generic';
}

/** What is said of one or of a pair of codes counts nobody. */
const COUNTS_NOBODY: readonly (QuantityKind | 'named' | 'compared')[] = ['named', 'relation', 'compared'];

function isOnPeople(context: AuditContext, text: string): boolean {
  const kind = quantifierIn(text, context.people)?.quantity.kind;
  const isOfOne = kind === 'named' && thinks(text);
  return (
    isOfOne ||
    (kind !== undefined && !COUNTS_NOBODY.some((one) => one === kind)) ||
    otherPeopleCounted(text) !== null
  );
}

/** UTF-16 units of a sentence that are shown: enough to search for. */
const LONGEST = 90;

/** One finding at the first of them that names all, below the headings that they stand under. */
function leftFinding(
  context: AuditContext,
  kind: FindingKind<'count', 'sentences'>,
  sentences: readonly BareSentence[],
): Finding<RawText>[] {
  const [first] = sentences;
  if (first === undefined) return [];
  const under = groupedBy(sentences, ({ paragraph }) => {
    const heading = headingOver(context.report, paragraph.line);
    return heading === null ? '' : wordsOf(heading);
  });
  const parts = [...under].map(([, own]) => {
    const heading = headingOver(context.report, own[0]?.paragraph.line ?? 1);
    const beginnings = RawText.join(own.map(wordsToFind), ', ');
    return heading === null ? beginnings : RawText.join(['"', heading, '": ', beginnings]);
  });
  return [
    context.onReport(kind, first.paragraph.line, null, [], {
      excerpt: sentenceAsWritten(first.paragraph.text, first.text, first.start),
      facts: { count: sentences.length },
      words: { sentences: RawText.join(parts, '; ') },
    }),
  ];
}

/** The words to search for. */
function wordsToFind({ paragraph, text, start }: BareSentence): RawText {
  const whole = sentenceAsWritten(paragraph.text, text, start);
  const words = wordsOf(whole);
  const bare = words.replace(/(?<![.\s])[.\s]+$/u, '').length;
  if (bare <= LONGEST) return RawText.join(['‘', whole.slice(0, bare), '’']);
  const end = words.lastIndexOf(' ', LONGEST);
  return RawText.join(['‘', whole.slice(0, end > 0 ? end : LONGEST), '…’']);
}
