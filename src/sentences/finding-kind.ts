import type { Fact, Finding, FindingCode, Meaning, Severity } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import type { GapName, Sentence } from './sentence.ts';

/**
 * A kind of finding: how grave it is, what follows from it, and what it says. A record of its own beside what finds it;
 * `finding-kinds.ts` of its room lists it.
 *
 * A gap of the message is a fact (a number or a code), so a message may go anywhere. Another gap of the hint is a word:
 * the name of a code, the mark of a speaker. Hints are shown only after the gate. `{near?}` in a hint may have nothing
 * to say: its part of the hint is left out then.
 */
export interface FindingKind<InMessage extends string = never, InHint extends string = never> {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What it means for a command that comes across it. */
  readonly means?: readonly Meaning[];
  readonly message: Sentence<InMessage>;
  readonly hint: Sentence<InHint>;
}

export type AnyFindingKind = FindingKind<string, string>;

/** What the gaps of a kind are filled with: all of them, and nothing else. */
export type Filled<InMessage extends string, InHint extends string> = GapPart<
  'facts',
  InMessage,
  Readonly<Record<InMessage, Fact>>
> &
  GapPart<'words', Exclude<InHint, InMessage>, GapWords<Exclude<InHint, InMessage>>>;

type GapPart<Name extends string, Gap extends string, Filling> = [Gap] extends [never]
  ? { readonly [N in Name]?: never }
  : { readonly [N in Name]: Filling };

type GapWords<Gap extends string> = {
  readonly [G in Gap as GapName<G>]: G extends `${string}?` ? RawText | null : RawText;
};

/** What is known of one finding beside its gaps; see `Finding`. */
export type FindingPlace = Partial<Omit<Finding<RawText>, 'code' | 'severity' | 'means' | 'facts' | 'words'>>;

export type FindingDetails<InMessage extends string, InHint extends string> = FindingPlace &
  Filled<InMessage, InHint>;

/** A kind of finding as it is written: `finding` then asks for the gaps of its sentences. */
export function findingKind<const InMessage extends string, const InHint extends string>(
  kind: FindingKind<InMessage, InHint>,
): FindingKind<InMessage, InHint> {
  return kind;
}

/** Kinds of findings by their code. Throws a TypeError where two have one. */
export class FindingCatalogue {
  readonly kinds: readonly AnyFindingKind[];
  readonly #byCode: ReadonlyMap<FindingCode, AnyFindingKind>;

  constructor(kinds: readonly AnyFindingKind[]) {
    this.kinds = kinds;
    this.#byCode = new Map(kinds.map((kind) => [kind.code, kind] as const));
    if (this.#byCode.size < kinds.length) throw new TypeError('two kinds of findings have one code');
  }

  /** Throws a TypeError for a code that no kind here has. */
  kindOf(code: FindingCode): AnyFindingKind {
    const kind = this.#byCode.get(code);
    if (kind === undefined) throw new TypeError('no kind of finding has that code');
    return kind;
  }
}

/** All kinds of a file that has nothing else: it needs no list of its own. */
export function kindsOfFile(file: Readonly<Record<string, AnyFindingKind>>): readonly AnyFindingKind[] {
  return Object.values(file);
}

/** A finding of this kind, with everything that is not given left empty. */
export function finding<InMessage extends string, InHint extends string>(
  kind: FindingKind<InMessage, InHint>,
  known: FindingDetails<NoInfer<InMessage>, NoInfer<InHint>>,
): Finding<RawText>;
export function finding(
  { code, severity, means = [] }: AnyFindingKind,
  known: FindingPlace & Partial<Loose>,
): Finding<RawText> {
  return {
    code,
    severity,
    means,
    facts: known.facts ?? {},
    words: filledWords(known.words ?? {}),
    excerpt: known.excerpt ?? null,
    file: known.file ?? null,
    line: known.line ?? null,
    column: known.column ?? null,
    heading: known.heading ?? null,
    note: known.note ?? null,
    transcript: known.transcript ?? null,
    turn: known.turn ?? null,
    key: known.key ?? null,
    cause: known.cause ?? null,
    fix: known.fix ?? null,
  };
}

interface Loose {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly words: Readonly<Record<string, RawText | null>>;
}

function filledWords(words: Loose['words']): Finding<RawText>['words'] {
  return Object.fromEntries(
    Object.entries(words).flatMap(([gap, text]) => (text === null || text.length === 0 ? [] : [[gap, text]])),
  );
}
