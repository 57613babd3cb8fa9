import type { AppendixName } from '../../model/appendix.ts';

/** Names of appendices that stand together in a sentence: "bijlagen 12 en 13". UTF-16 units, half-open. */
export interface NamedAppendices {
  readonly start: number;
  readonly end: number;
  readonly names: readonly AppendixName[];
}

/** What a sentence says is in an appendix, and how many appendices that would be. */
export interface MentionedReport {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly wanted: number;
}

/** Such a report with the names that are its own. */
interface ReportNames extends MentionedReport {
  readonly names: readonly AppendixName[];
}

/** A comma or "and" leads to another appendix: as far away as so many letters. */
const PARTING = 50;

/**
 * Which names belong to which report, in one sentence, both in its order. The names stand behind all of the reports
 * ("het boomdiagram (bijlagen 12 en 13) en de fragmenten (14 en 15)") or before all of them ("bijlage 12 heeft het
 * boomdiagram, bijlage 14 de fragmenten"): whichever gives more of them names, or else stands nearer. Reports that
 * share one list divide it where it is long enough for all.
 */
export function namesOfReports(
  words: string,
  lists: readonly NamedAppendices[],
  mentions: readonly MentionedReport[],
): readonly ReportNames[] {
  const behind = mentions.map(({ end }) => lists.find(({ start }) => start >= end) ?? null);
  const before = mentions.map(({ start }) => lists.findLast(({ end }) => end <= start) ?? null);
  const isBefore =
    listsUsed(before) > listsUsed(behind) ||
    (listsUsed(before) === listsUsed(behind) &&
      lettersBetween(words, mentions, before) < lettersBetween(words, mentions, behind));
  const [first, second] = isBefore ? [before, behind] : [behind, before];
  const found = mentions.map((_, i) => first[i] ?? second[i] ?? null);
  return mentions.map((mention, i) => ({ ...mention, names: ownShare(found, mentions, i) }));
}

function listsUsed(lists: readonly (NamedAppendices | null)[]): number {
  return new Set(lists.filter((list) => list !== null)).size;
}

function lettersBetween(
  words: string,
  mentions: readonly MentionedReport[],
  lists: readonly (NamedAppendices | null)[],
): number {
  return mentions.reduce((sum, { start, end }, i) => {
    const list = lists[i];
    if (list == null) return sum + words.length;
    const between = list.start >= end ? words.slice(end, list.start) : words.slice(list.end, start);
    return sum + between.length + PARTING * (between.match(/[,;:]|\b(?:en|and)\b/g)?.length ?? 0);
  }, 0);
}

function ownShare(
  found: readonly (NamedAppendices | null)[],
  mentions: readonly MentionedReport[],
  at: number,
): readonly AppendixName[] {
  const list = found[at];
  if (list == null) return [];
  const sharing = mentions.filter((_, i) => found[i] === list);
  const before = mentions.filter((_, i) => i < at && found[i] === list);
  const wantedBy = (some: readonly MentionedReport[]) => some.reduce((sum, { wanted }) => sum + wanted, 0);
  if (sharing.length > 1 && wantedBy(sharing) === list.names.length) {
    const from = wantedBy(before);
    return list.names.slice(from, from + (mentions[at]?.wanted ?? 0));
  }
  return before.length === 0 ? list.names : [];
}
