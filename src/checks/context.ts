import { CodebookIndex } from '../coding/codebook-index.ts';
import { address, type Code } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import { type Finding, type FindingCode, finding } from '../model/finding.ts';
import { findingKey } from '../model/key.ts';
import type { CodedProject, Fragment, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { type ClauseReading, readNote } from './meant.ts';
import { Wording } from './wording.ts';

/** A project with what every check looks things up in. */
export class CheckContext {
  readonly project: CodedProject;
  readonly #transcripts: ReadonlyMap<string, Transcript>;
  readonly #indexes = new Map<string, CodebookIndex>();
  readonly #wordings = new Map<string, Wording>();
  readonly #readings = new Map<Fragment, readonly ClauseReading[]>();

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
    const { group } = fragment;
    const known = this.#readings.get(fragment) ?? readNote(fragment, this.index(group), this.wording(group));
    this.#readings.set(fragment, known);
    return known;
  }

  /** "3/1/2 Privacy": a code as hints show it. */
  named(group: string | null, code: Code): RawText {
    const node = this.index(group).node(code);
    return node === null ? address(code) : RawText.join([address(code), ' ', node.name]);
  }

  /** A finding about a fragment's note, with its place in words that people can look up in Word. */
  onFragment(code: FindingCode, fragment: Fragment, known: Partial<Finding<RawText>>): Finding<RawText> {
    const transcript = this.transcript(fragment.transcript);
    return finding(code, {
      excerpt: fragment.note,
      file: RawText.of(fragment.file),
      line: fragment.line,
      heading: transcript?.heading ?? null,
      // Only in the margin can anybody count notes.
      note: fragment.layer === 'note' ? { ordinal: fragment.ordinal, of: fragment.ordinals } : null,
      transcript: RawText.of(fragment.transcript),
      turn: fragment.from.turn,
      key: findingKey(code, fragment.key),
      ...known,
    });
  }
}
