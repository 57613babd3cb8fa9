import { fold } from '../../language/fold.ts';
import { singulars } from '../../language/people-words.ts';
import type { Finding } from '../../model/finding.ts';
import { putUnder } from '../../model/grouped.ts';
import { RawText } from '../../model/raw-text.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { otherPeopleCounted } from '../quantities/unplaced-people.ts';
import { sentenceAsWritten } from '../text/sentences.ts';
import type { BareSentence } from './bare-sentences.ts';

export const CLAIM_ON_OTHERS = findingKind({
  code: 'K516',
  severity: 'info',
  message: sentence(
    'Deze uitspraak gaat over mensen die in dit project niet zo heten; daarom is die niet na te gaan met de codes uit de verwijzing.',
    'This statement is about people who are not called so in this project; therefore it cannot be judged by the codes that its citation names.',
  ),
  hint: sentence(
    'Het gaat om: {people}. Per code wie die heeft: {codes?}. Zijn dit uw respondenten, zet het woord dan in kantlijn.yaml bij people van hun groep. Zijn het anderen, lees dan zelf of de zin klopt.',
    'It is about: {people}. Per code, who has it: {codes?}. If these are your respondents, add the word to people of their group in kantlijn.yaml. If they are others, read for yourself whether the sentence is right.',
  ),
});

export const OTHERS_NOT_JUDGED = findingKind({
  code: 'K515',
  severity: 'info',
  message: sentence(
    '{count} {count|uitspraak is|uitspraken zijn} niet beoordeeld, omdat in dit project geen respondent zo heet.',
    '{count} {count|statement was|statements were} not judged, because no respondent of this project is called so.',
  ),
  hint: sentence(
    'Het gaat om: {people}. Zijn dit uw respondenten, zet het woord dan in kantlijn.yaml bij people van hun groep. Zijn het anderen over wie wordt verteld, dan hoeft u niets te doen.',
    'It is about: {people}. If these are your respondents, add the word to people of their group in kantlijn.yaml. If they are others who are told of, there is nothing to do.',
  ),
});

/** A sentence of the report that counts people whom the project does not know. */
interface CountedElsewhere {
  readonly line: number;
  readonly noun: string;
  readonly people: RawText;
  readonly sentence: RawText;
}

/** Sentences without a citation that count people whom the project calls otherwise, once for each word for them. */
export function otherPeopleFindings(
  context: AuditContext,
  bare: readonly BareSentence[],
): Finding<RawText>[] {
  const byNoun = new Map<string, CountedElsewhere[]>();
  for (const one of countedElsewhere(bare)) putUnder(byNoun, one.noun, one);
  return [...byNoun].flatMap(([noun, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          context.onReport(OTHERS_NOT_JUDGED, first.line, null, [context.detail(noun)], {
            excerpt: first.sentence,
            facts: { count: others.length + 1 },
            words: {
              people: RawText.join(
                [first, ...others].map(({ people }) => people),
                '; ',
              ),
            },
          }),
        ],
  );
}

function countedElsewhere(bare: readonly BareSentence[]): CountedElsewhere[] {
  return bare.flatMap(({ paragraph, text, start, isElsewhere }) => {
    const found = isElsewhere ? null : otherPeopleCounted(text);
    if (found === null) return [];
    const shown = sentenceAsWritten(paragraph.text, text, start);
    const at = text.indexOf(found.words);
    const people = at < 0 ? RawText.of(found.words) : shown.slice(at, at + found.words.length);
    const noun = singulars(fold(found.noun)).at(-1) ?? '';
    return [{ line: paragraph.line, noun, people, sentence: shown }];
  });
}
