import type { ReportMention } from '../../coding/mentions.ts';
import { personAsWritten } from '../../coding/pointing.ts';
import { MONTH } from '../../language/dates.ts';
import { fold } from '../../language/fold.ts';
import { wordsIn } from '../../language/tokens.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import type { QuantifiedSentence, Quantity } from '../result/quantity.ts';
import { calledSo } from '../verdicts/among.ts';
import { numberOfAll } from '../verdicts/claim-status.ts';
import type { JudgedClaim } from '../verdicts/judge-claim.ts';
import { verdict } from '../verdicts/verdict.ts';
import { isOfKnown } from './judged-by-nearest.ts';

export const CITES_ANOTHER_NUMBER = findingKind({
  code: 'K529',
  severity: 'info',
  message: sentence(
    'De verwijzing noemt {named} {named|respondent|respondenten}, en dat past niet bij wat de zin zegt over hoeveel van de {of}.',
    'The citation names {named} {named|respondent|respondents}, which does not fit what the sentence says of how many of the {of}.',
  ),
  hint: sentence(
    'De zin zegt: {quantifier}. De verwijzing noemt: {who}. Per code wie die heeft: {codes?}. Lees wie het zeggen, en verbeter de zin of de verwijzing; zijn het voorbeelden, schrijf er dan “bijv.” bij.',
    'The sentence says: {quantifier}. The citation names: {who}. Per code, who has it: {codes?}. Read who says so, and mend the sentence or the citation; if they are examples, write “e.g.” with them.',
  ),
});

/** "Zie R1", "R1 e.a.", "bijv. R1": one or more of several. */
const IN_PART =
  /bijv|(?<!\p{L})(?:bv|o\.a|e\.a|e\.g|vgl|cf)\.|(?<!\p{L})(?:zie|see|oa|onder\s+(?:meer|andere|wie)|waaronder|zoals|met\s+name|vooral|for\s+example|such\s+as|including|(?:among|and)\s+others|et\s+al|en\s+anderen?)(?!\p{L})/iu;

/** These say nothing of so many, or name them. */
const OF_NO_NUMBER: readonly Quantity['kind'][] = ['named', 'all-but', 'generic', 'one', 'some', 'many'];

/** Null where the citations of a sentence can be of as many as it says, one by one or together. */
export function citedOtherwise(
  context: AuditContext,
  said: QuantifiedSentence,
  mentions: readonly ReportMention[],
): JudgedClaim['citedOtherwise'] {
  const { quantity, counts } = said.quantifier;
  const apart = mentions.filter(({ isApart }) => isApart);
  const isOpen = apart.some((one) => IN_PART.test(wordsOf(one.text)) || namesSomebodyElse(one));
  if (isOpen || counts !== undefined || OF_NO_NUMBER.includes(quantity.kind)) return null;
  const lists = apart.map(({ pointed: { people } }) => [...new Set(people.map(personAsWritten))]);
  const who = [...new Set(lists.flat())];
  if (who.length === 0) return null;
  const cited = [...lists, who];
  const otherThan = (of: number, isThat: (count: number) => boolean) =>
    cited.some(({ length }) => isThat(length)) ? null : { who: who.map((one) => RawText.of(one)), of };
  const { words } = said.quantifier;
  const number =
    quantity.kind === 'number' ? quantity.number : quantity.kind === 'both' ? 2 : numberOfAll(words);
  // "Twee wel (R1, R2) en de anderen niet (R3)": of several citations one may be of those.
  if (number !== null) return otherThan(number, (count) => count === number);
  const ids = apart.flatMap(({ pointed }) => context.meant({ ...pointed, transcripts: [] }).respondents);
  const sizes = isOfKnown(context, said, ids) ? sizesMeant(context, words, ids) : [];
  const [likeliest] = sizes;
  return likeliest === undefined
    ? null
    : otherThan(likeliest, (count) => sizes.some((of) => canBe(quantity, count, of)));
}

/** "(Quillfeather, personal communication; Beth, …)": who is called by a name that no interview has may be one of them. */
function namesSomebodyElse({ text, pointed: { people } }: ReportMention): boolean {
  const known = new Set(people.flatMap((one) => wordsIn(personAsWritten(one))));
  const names = wordsOf(text).match(NAME_LIKE) ?? [];
  return names.some((name) => !known.has(fold(name)) && !known.has(name) && !MONTH_NAME.test(name));
}

/** A capital and no number behind it: "Bijlage 3" is nobody. */
const NAME_LIKE = /(?<!\p{L})\p{Lu}\p{Ll}{2,}(?!\p{L})(?!\s*\d)/gu;
const MONTH_NAME = new RegExp(`^(?:${MONTH})$`, 'iu');

/** Of how many it may say so, the likeliest first; none where nobody can tell. */
function sizesMeant(context: AuditContext, words: string, cited: readonly string[]): number[] {
  const called = calledSo(context, words);
  if (called !== null) return called.isOpen ? [] : [called.ids.size];
  const { respondents } = context.project;
  const named = groupsNamed(context.project, words);
  const theirs = respondents.flatMap(({ id, group }) => (cited.includes(id) ? group : []));
  const sizeOf = (groups: readonly (string | null)[]) =>
    respondents.filter(({ group }) => groups.includes(group)).length;
  return named.length > 0 ? [sizeOf(named)] : [respondents.length, sizeOf(theirs)];
}

/** Whoever cites all of them cites what was read, and not who says so. */
function canBe(quantity: Quantity, count: number, of: number): boolean {
  if (count >= of) return true;
  const members = Array.from({ length: of }, (_, i) => ({ id: String(i), number: i }));
  const having = members.slice(0, count);
  return verdict(quantity, { members, having, meant: having }) !== 'contradicted';
}
