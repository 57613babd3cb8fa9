import type { FoundAs } from './found.ts';
import { KINDS } from './kinds/index.ts';
import type { KindRecord } from './kinds/record.ts';

/** The name of a kind of name. */
export type Kind = (typeof KINDS)[number]['name'];

export type Found = FoundAs<Kind>;

/** The registry, in its order. */
export const ALL_KINDS: readonly KindRecord<Kind, Kind>[] = KINDS;

const RECORDS: ReadonlyMap<string, KindRecord<Kind, Kind>> = new Map(
  ALL_KINDS.map((record) => [record.name, record]),
);

/** What the kind means. Throws a RangeError for one that is not in the registry, which the compiler lets nobody write. */
export function recordOf(kind: Kind): KindRecord<Kind, Kind> {
  const record = RECORDS.get(kind);
  if (record === undefined) throw new RangeError('no such kind of name');
  return record;
}

export function isKind(text: string): text is Kind {
  return RECORDS.has(text);
}

/** One that a scan reports, and that somebody may write in `names.yaml`. */
export function isReported(text: string): text is Kind {
  return RECORDS.get(text)?.isReported === true;
}
