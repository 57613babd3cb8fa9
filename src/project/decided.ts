import { anchor } from '../coding/anchoring.ts';
import type { KeyedNote } from '../coding/placed-note.ts';
import type { Correction, Decisions, WithheldEntry } from '../files/decisions-file.ts';
import type { NamedDecision, OutdatedDecision } from '../model/decided.ts';
import type { Finding } from '../model/finding.ts';
import type { KeyMaker } from '../model/key.ts';
import { RawText } from '../model/raw-text.ts';
import { finding } from '../sentences/finding-kind.ts';
import {
  CORRECTION_OF_NOTHING,
  DECISION_FOUND_BY_PLACE,
  DECISION_GUESSED,
  KEYS_OF_EARLIER_VERSION,
} from './decided-kinds.ts';

/** What the decisions about fragments are about. */
export interface DecidedNotes {
  readonly corrections: ReadonlyMap<KeyedNote, Correction>;
  readonly withheld: ReadonlyMap<WithheldEntry, KeyedNote>;
  readonly outdated: readonly OutdatedDecision[];
  readonly findings: readonly Finding<RawText>[];
}

/** Finds the notes that decisions name by a key or an id; says which were found by their place, and which not at all. */
export function decidedNotes(
  decisions: Decisions,
  notes: readonly KeyedNote[],
  keys: KeyMaker,
): DecidedNotes {
  const mayGuess = keys.shown === null;
  const named = decisions.withheld.flatMap((entry) =>
    entry.key === null ? [] : [{ ...entry, name: entry.key, entry }],
  );
  const corrections = anchor(decisions.corrections, notes, mayGuess);
  const withheld = anchor(named, notes, mayGuess);
  const found = new Set(corrections.map(({ decision }) => decision));
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
      ...decisions.corrections
        .filter((one) => !found.has(one))
        .map(({ name, line }) =>
          finding(CORRECTION_OF_NOTHING, { file, line, words: { key: RawText.of(name) } }),
        ),
    ],
  };
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
