import type { ReportMention } from '../../coding/mentions.ts';
import { personAsWritten } from '../../coding/pointing.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import type { JudgedClaim } from '../verdicts/judge-claim.ts';

/** Whom and what parentheses or a footnote name beside a sentence, without a code. */
export function pointedApart(
  context: AuditContext,
  mentions: readonly ReportMention[],
): Pick<JudgedClaim, 'pointed' | 'pointsAtTalk'> {
  const apart = mentions.filter(({ isApart, text }) => isApart && !EXAMPLE.test(wordsOf(text)));
  const people = apart.flatMap(({ pointed }) => pointed.people.map(personAsWritten));
  return {
    pointed: [...new Set(people)].map((one) => RawText.of(one)),
    pointsAtTalk: apart.some(({ pointed }) => context.meant(pointed).transcripts.length > 0),
  };
}

const EXAMPLE =
  /bijv|(?<!\p{L})(?:bv|o\.a|e\.g)\.|onder\s+(?:meer|andere)|for\s+example|such\s+as|among\s+others/iu;
