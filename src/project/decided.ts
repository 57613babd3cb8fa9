import { type Anchored, anchor, isStart } from '../coding/anchoring.ts';
import type { KeyedNote } from '../coding/placed-note.ts';
import type { Correction, Decisions, WithheldEntry } from '../files/decisions-file.ts';
import type { NamedDecision, OutdatedDecision } from '../model/decided.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey, type KeyMaker, partOf } from '../model/key.ts';
import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import {
  CORRECTED_BY_NUMBER,
  CORRECTION_OF_NOTHING,
  CORRECTION_OF_OTHER,
  DECISION_FOUND_BY_PLACE,
  DECISION_GUESSED,
  KEYS_OF_EARLIER_VERSION,
} from './decided-kinds.ts';
import type { Moves } from './moved.ts';

/** What the decisions about fragments are about. */
export interface DecidedNotes {
  readonly corrections: ReadonlyMap<KeyedNote, Correction>;
  readonly withheld: ReadonlyMap<WithheldEntry, KeyedNote>;
  readonly outdated: readonly OutdatedDecision[];
  readonly findings: readonly Finding<RawText>[];
}

/**
 * Finds the notes that decisions name by a key or an id; says which were found by their place, and which not at all. An
 * id is held for what stands there as long as nothing says that this is another note than the one it was written for.
 */
export function decidedNotes(
  decisions: Decisions,
  notes: readonly KeyedNote[],
  keys: KeyMaker,
  moves: Moves,
): DecidedNotes {
  const mayGuess = keys.shown === null;
  const named = decisions.withheld.flatMap((entry) =>
    entry.key === null ? [] : [{ ...entry, name: entry.key, entry }],
  );
  const anchored = anchor(decisions.corrections, notes, mayGuess);
  const corrections = anchored.filter((one) => !isOfOther(one, moves));
  const withheld = anchor(named, notes, mayGuess).filter((one) => !isOfOther(one, moves));
  const found = new Set(anchored.map(({ decision }) => decision));
  const all = [...corrections, ...withheld];
  const outdated = [...outdatedIn('corrections', corrections), ...outdatedIn('withhold', withheld)];
  const file = RawText.of(decisions.file);
  return {
    corrections: new Map(corrections.map(({ item, decision }) => [item, decision])),
    withheld: new Map(withheld.map(({ item, decision }) => [decision.entry, item])),
    outdated,
    findings: [
      ...outdatedKeys(outdated.length),
      ...foundByPlace(all.filter(({ by }) => by === 'place').length),
      ...all.filter(({ by }) => by === 'near').map(({ item, decision }) => guessed(decision, item.id)),
      ...anchored.flatMap((one) => byNumber(one, { file: decisions.file, keys, moves })),
      ...decisions.corrections
        .filter((one) => !found.has(one))
        .map(({ name, line }) =>
          finding(CORRECTION_OF_NOTHING, { file, line, words: { key: RawText.of(name) } }),
        ),
    ],
  };
}

/** Whether an id stands for another note than it did: the interviews moved, or the source is another than the decision says. */
function isOfOther({ decision, item, by }: Anchored<NamedDecision, KeyedNote>, moves: Moves): boolean {
  if (by !== 'id') return false;
  const { id } = item.own.placed.transcript;
  const hasMoved = moves.has(id) || [...moves.values()].includes(id);
  return hasMoved || (decision.of !== null && !isStart(decision.of, item.key.of));
}

/** What is to be said of a correction that names an id, with the key that always finds its note. */
function byNumber(
  one: Anchored<NamedDecision, KeyedNote>,
  { file, keys, moves }: { readonly file: string; readonly keys: KeyMaker; readonly moves: Moves },
): Finding<RawText>[] {
  const { decision, item, by } = one;
  if (by !== 'id') return [];
  const words = { id: RawText.own(item.id), key: RawText.own(item.key.shown ?? '–') };
  const place = { file: RawText.of(file), line: decision.line, words };
  if (isOfOther(one, moves)) return [finding(CORRECTION_OF_OTHER, place)];
  if (decision.of !== null) return [];
  const key = findingKey([CORRECTED_BY_NUMBER.code, partOf(keys, [], item.id)]);
  return [finding(CORRECTED_BY_NUMBER, { ...place, key })];
}

interface FoundDecision {
  readonly decision: NamedDecision;
  readonly item: { readonly key: OutdatedDecision['key'] };
  readonly by: string;
}

/** Decisions that stand on a key of version 0.1. */
export function outdatedIn(
  section: OutdatedDecision['section'],
  anchored: readonly FoundDecision[],
): OutdatedDecision[] {
  return anchored
    .filter(({ by }) => by === 'former')
    .map(({ decision, item }) => ({ section, name: decision.name, key: item.key }));
}

const DECISIONS = RawText.of('decisions.yaml');

export function outdatedKeys(count: number): Finding<RawText>[] {
  return count === 0 ? [] : [finding(KEYS_OF_EARLIER_VERSION, { file: DECISIONS, facts: { count } })];
}

export function foundByPlace(count: number): Finding<RawText>[] {
  return count === 0 ? [] : [finding(DECISION_FOUND_BY_PLACE, { file: DECISIONS, facts: { count } })];
}

/** `id` is what it is taken to be about. */
export function guessed({ line }: NamedDecision, id: string): Finding<RawText> {
  return finding(DECISION_GUESSED, { file: DECISIONS, line, words: { id: RawText.of(id) } });
}
