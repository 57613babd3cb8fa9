import type { ReportMention } from '../../coding/mentions.ts';
import { personAsWritten } from '../../coding/pointing.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { saysNotNamed } from '../quantities/denial.ts';
import type { Quantity } from '../result/quantity.ts';
import type { ClaimJudgement, JudgedClaim } from '../verdicts/judge-claim.ts';

/** Whom and what parentheses or a footnote name beside a sentence, without a code; `meant` are ids of respondents. */
export function pointedApart(
  context: AuditContext,
  mentions: readonly ReportMention[],
): Pick<JudgedClaim, 'pointed' | 'pointsAtTalk'> & { readonly meant: readonly string[] } {
  const apart = mentions.filter(({ isApart, text }) => isApart && !EXAMPLE.test(wordsOf(text)));
  const people = apart.flatMap(({ pointed }) => pointed.people.map(personAsWritten));
  return {
    pointed: [...new Set(people)].map((one) => RawText.of(one)),
    meant: apart.flatMap(({ pointed }) => context.meant({ ...pointed, transcripts: [] }).respondents),
    pointsAtTalk: apart.some(({ pointed }) => context.meant(pointed).transcripts.length > 0),
  };
}

const EXAMPLE =
  /bijv|(?<!\p{L})(?:bv|o\.a|e\.g)\.|onder\s+(?:meer|andere)|for\s+example|such\s+as|among\s+others/iu;

const OF_FEWER: readonly Quantity['kind'][] = [
  'none',
  'few',
  'hardly-any',
  'not-all',
  'compared',
  'relation',
];

/** "De respondenten zijn tevreden (R1, R3)", and R3 has not the code that says so. */
export function lacksPointed({ among, quantity, row }: ClaimJudgement, pointed: readonly string[]): boolean {
  // "Eén inpakker noemt dit niet (R6)": that is what it says.
  if (saysNotNamed(wordsOf(row.sentence))) return false;
  const theirs = among.members.filter(({ id }) => pointed.includes(id));
  return !OF_FEWER.includes(quantity.kind) && theirs.some((one) => !among.having.includes(one));
}
