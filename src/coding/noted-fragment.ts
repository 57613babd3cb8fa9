import type { Code } from '../model/code.ts';
import { PARTS } from '../model/deferred.ts';
import type { Fragment, Layer, Reference } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { NoteWithKey } from './fragment-keys.ts';
import { isInColumns } from './notes-of-columns.ts';

/** Who says the words of a fragment. */
export type Saying = Pick<Fragment, 'speaker' | 'respondents' | 'respondent' | 'onResearcher'>;

/** What its note says: one object for all that say the same. */
export type NoteReading = Pick<Fragment, 'references' | 'codes' | 'unresolved' | 'corrected'>;

/**
 * What its note says and where it stands is made when somebody asks: a large project has hundreds of thousands, and each
 * is one small object.
 */
export class NotedFragment extends NoteWithKey implements Fragment {
  readonly #saying: Saying;
  readonly #reading: NoteReading;

  constructor(keyed: NoteWithKey, saying: Saying, reading: NoteReading) {
    super(keyed.own, keyed.place);
    [this.#saying, this.#reading] = [saying, reading];
  }

  get references(): readonly Reference[] {
    return this.#reading.references;
  }

  get codes(): readonly Code[] {
    return this.#reading.codes;
  }

  get unresolved(): readonly Code[] {
    return this.#reading.unresolved;
  }

  get corrected(): boolean {
    return this.#reading.corrected;
  }

  get transcript(): string {
    return this.own.placed.transcript.id;
  }

  get group(): string | null {
    return this.own.placed.transcript.group;
  }

  get from() {
    const { turn, offset } = this.own.placed.from;
    return { turn, offset };
  }

  get to() {
    const { turn, offset } = this.own.placed.to;
    return { turn, offset };
  }

  get text(): RawText {
    const { transcript, start, end } = this.own.placed;
    return transcript.text.slice(start, end);
  }

  get range() {
    return this.own.placed.range;
  }

  get speaker(): string {
    return this.#saying.speaker;
  }

  get respondents(): readonly string[] {
    return this.#saying.respondents;
  }

  get respondent(): string | null {
    return this.#saying.respondent;
  }

  get onResearcher(): boolean {
    return this.#saying.onResearcher;
  }

  get time(): number | null {
    return this.own.placed.time;
  }

  get layer(): Layer {
    return this.own.layer;
  }

  get coder(): RawText {
    return this.own.note.author;
  }

  get note(): RawText {
    return this.own.note.text;
  }

  get remembered(): Fragment['remembered'] {
    const { signs } = this.own;
    return signs?.on === this.transcript ? signs.remembered : null;
  }

  get ordinal(): number {
    return this.own.note.ordinal;
  }

  get ordinals(): number {
    return this.own.document.notes.length;
  }

  get file(): string {
    const { file, document } = this.own;
    return file ?? document.file;
  }

  get line(): number {
    return this.own.note.line;
  }

  get codedAt(): Fragment['codedAt'] {
    return this.own.coding?.at;
  }

  get exact(): boolean {
    return this.own.note.exact;
  }

  /** All else is numbers and ids, or made of these. */
  [PARTS]() {
    const { references, codes, unresolved } = this;
    const { note, document } = this.own;
    const own = isInColumns(note) ? { document } : { coder: note.author, note: note.text };
    return { within: this.own.placed.transcript.text, ...own, references, codes, unresolved };
  }
}
