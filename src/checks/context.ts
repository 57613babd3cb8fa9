import { codeAndName } from '../coding/code-names.ts';
import { CodebookIndex } from '../coding/codebook-index.ts';
import type { Code } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import { findingKey, type KeyPart } from '../model/key.ts';
import type { CodedProject, Fragment, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { type FindingDetails, type FindingKind, finding } from '../sentences/finding-kind.ts';
import { codeKey } from './key.ts';
import { type ClauseReading, readNote } from './meant.ts';
import { Wording } from './wording.ts';

/** A project with what every check looks things up in. */
export class CheckContext {
  readonly project: CodedProject;
  readonly #transcripts: ReadonlyMap<string, Transcript>;
  readonly #indexes = new Map<string, CodebookIndex>();
  readonly #wordings = new Map<string, Wording>();
  /** By the references of its note: notes that say the same in one group have the same ones. */
  readonly #readings = new Map<Fragment['references'], readonly ClauseReading[]>();

  constructor(project: CodedProject) {
    this.project = project;
    this.#transcripts = new Map(
      project.transcripts.map((transcript) => [transcript.id, transcript] as const),
    );
  }

  transcript(id: string): Transcript | null {
    return this.#transcripts.get(id) ?? null;
  }

  codebookOf(group: string | null): Codebook | null {
    const id = this.project.groups.find((candidate) => candidate.id === group)?.codebook ?? null;
    return this.project.codebooks.find((codebook) => codebook.id === id) ?? null;
  }

  index(group: string | null): CodebookIndex {
    const key = group ?? '';
    const known = this.#indexes.get(key) ?? new CodebookIndex(this.codebookOf(group));
    this.#indexes.set(key, known);
    return known;
  }

  /** How a group words its codes, in its codebook and in its notes. */
  wording(group: string | null): Wording {
    const key = group ?? '';
    const fragments = () => this.project.fragments.filter((fragment) => fragment.group === group);
    const known = this.#wordings.get(key) ?? new Wording(this.index(group), fragments());
    this.#wordings.set(key, known);
    return known;
  }

  /** A fragment's note, read against the codebook. */
  readings(fragment: Fragment): readonly ClauseReading[] {
    const { group, references } = fragment;
    const known =
      this.#readings.get(references) ?? readNote(fragment, this.index(group), this.wording(group));
    this.#readings.set(references, known);
    return known;
  }

  /** "3/1/2 Privacy": a code as hints show it. */
  named(group: string | null, code: Code): RawText {
    return codeAndName(code, this.index(group).node(code)?.name ?? null);
  }

  /** A code as a part of a key; `salt` are words that stand beside it. */
  codeKey(code: Code, salt: RawText): string | KeyPart {
    return codeKey(this.project.keys, code, salt);
  }

  /** A finding about a fragment's note, with its place in words that people can look up in Word. */
  onFragment<InMessage extends string, InHint extends string>(
    kind: FindingKind<InMessage, InHint>,
    fragment: Fragment,
    known: FindingDetails<InMessage, InHint>,
  ): Finding<RawText> {
    const transcript = this.transcript(fragment.transcript);
    const { file, line } = fragment.codedAt ?? fragment;
    return finding(kind, {
      excerpt: fragment.note,
      file: RawText.own(file),
      line,
      heading: transcript?.heading ?? null,
      // Only in the margin can anybody count notes.
      note: fragment.layer === 'note' ? { ordinal: fragment.ordinal, of: fragment.ordinals } : null,
      transcript: RawText.own(fragment.transcript),
      turn: fragment.from.turn,
      key: findingKey([kind.code, fragment.key], fragment.key),
      ...known,
    });
  }
}
