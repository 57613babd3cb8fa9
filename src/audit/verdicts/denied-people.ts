import { peopleIn } from '../../coding/pointing.ts';
import type { Respondent } from '../../model/project.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { saysNotNamed } from '../quantities/denial.ts';
import type { QuantifiedSentence, Quantity } from '../result/quantity.ts';
import type { GroupTally } from './tallies.ts';

export const CLAIM_DENIES_CODE = findingKind({
  code: 'K514',
  severity: 'error',
  means: ['follows'],
  message: sentence(
    'De codes spreken deze zin tegen: volgens de zin noemt iemand dit niet, en die heeft de code wel.',
    'The codes contradict this sentence: it says that somebody does not name this, and they do have the code.',
  ),
  hint: sentence(
    'Met de code: {who}. Lees wat daar is gezegd, en verbeter de zin, de verwijzing of de code.',
    'With the code: {who}. Read what was said there, and mend the sentence, the citation or the code.',
  ),
});

/** Of a code that nobody cites, and whose name stands in the sentence. */
export const CLAIM_DENIES_NAMED_CODE = findingKind({
  code: 'K530',
  severity: 'info',
  message: sentence(
    'Volgens de zin noemt iemand dit niet, en die heeft wel een code waarvan de naam in de zin staat.',
    'The sentence says that somebody does not name this, and they do have a code whose name stands in it.',
  ),
  hint: sentence(
    'De zin zegt: {claimed}. Met de code, en waar: {who}. Lees wat daar is gezegd. Gaat de zin daarover, verbeter dan de zin of de code; zet anders de goede code in de verwijzing.',
    'The sentence says: {claimed}. With the code, and where: {who}. Read what was said there. If the sentence is about that, mend the sentence or the code; else put the right code in the citation.',
  ),
});

/**
 * Who has the code, and does not name it as the sentence has it: "respondent 1 en 3 noemen het lawaai niet". Of one code
 * only, and where whoever is said to name it does: "respondent 3 niet" may be the very reason for the code.
 */
export function havingDenied<T extends Pick<Respondent, 'number'>>(
  words: string,
  quantity: Quantity,
  having: readonly T[],
  tallies: readonly GroupTally[],
): readonly T[] {
  const [only, ...others] = tallies;
  if (quantity.kind !== 'named' || only?.codes.length !== 1 || others.length > 0) return [];
  const areThere = quantity.numbers.every((number) => having.some((one) => one.number === number));
  if (!areThere || !saysNotNamed(words)) return [];
  return having.filter(({ number }) => quantity.not.includes(number));
}

/**
 * The same of people of several groups, each named by a noun of their own: "noch kok 1 noch ober 1 noemt de warmte". Null
 * where the sentence says something else, or a number may be of either group.
 */
export function deniedOfGroups<T extends Pick<Respondent, 'id'>>(
  context: AuditContext,
  { sentence: words, quantifier }: QuantifiedSentence,
  having: readonly T[],
  tallies: readonly GroupTally[],
): readonly T[] | null {
  const { quantity } = quantifier;
  if (quantity.kind !== 'named' || quantity.numbers.length > 0 || tallies.length < 2) return null;
  if (!saysNotNamed(words) || tallies.some(({ codes }) => codes.length !== 1)) return null;
  const meant = peopleIn(quantifier.words, context.whom).map(
    (one) => context.meant({ transcripts: [], people: [one], personal: null }).respondents,
  );
  const ids = meant.flat();
  const areCounted = ids.every((id) => tallies.some(({ members }) => members.some((one) => one.id === id)));
  if (ids.length === 0 || !areCounted || meant.some(({ length }) => length !== 1)) return null;
  return having.filter(({ id }) => ids.includes(id));
}
