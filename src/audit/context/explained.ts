import { type Finding, means } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { sentencesIn, wordsOutsideQuotes } from '../text/sentences.ts';
import type { AuditContext } from './context.ts';

/**
 * Where somebody's words are put in another's mouth, no fragment of that other has the code, and who has it is not who is
 * named: one mistake, and what follows from it.
 */
export function explained(context: AuditContext, findings: readonly Finding<RawText>[]): Finding<RawText>[] {
  const places = new Map(
    findings
      .filter((one) => means(one, 'explains', 'follows') && one.cause === null)
      .map((one) => [one, placesInSentences(context, one)] as const),
  );
  const heads = new Map<string, number>();
  for (const [one, at] of places)
    if (means(one, 'explains')) for (const place of at) heads.set(place, (heads.get(place) ?? 0) + 1);
  return findings.map((one) => {
    const place = places.get(one)?.find((at) => heads.get(at) === 1);
    return place === undefined ? one : { ...one, cause: RawText.of(place) };
  });
}

/** The footnote; without one the sentences that hold its words, for what another sentence of the paragraph says is another matter. */
function placesInSentences(context: AuditContext, one: Finding<RawText>): string[] {
  const place = context.placeInReport(one) ?? '';
  if (!place.startsWith('r') || one.excerpt === null) return [place];
  const excerpt = wordsOf(one.excerpt);
  return context.report.paragraphs.flatMap((paragraph, i) => {
    if (paragraph.line !== one.line || excerpt === '') return [];
    const quotes = context.quotes.filter((quote) => quote.paragraph === i);
    const words = wordsOf(paragraph.text);
    return sentencesIn(wordsOutsideQuotes(paragraph, quotes), paragraph.calls).flatMap(({ start, end }) => {
      const at = words.indexOf(excerpt, start);
      return at >= 0 && at < end ? [`${place}s${start}`] : [];
    });
  });
}
