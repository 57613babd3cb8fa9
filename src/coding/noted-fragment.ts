import type { Code } from '../model/code.ts';
import { PARTS } from '../model/deferred.ts';
import type { DecisionKey } from '../model/key.ts';
import type { Fragment, Layer, Reference } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { isInColumns } from './notes-of-columns.ts';
import type { KeyedNote } from './placed-note.ts';

/** Who says the words of a fragment. */
export type Saying = Pick<Fragment, 'speaker' | 'respondents' | 'respondent' | 'onResearcher'>;

/** What its note says: one object for all that say the same. */
export type NoteReading = Pick<Fragment, 'references' | 'codes' | 'unresolved' | 'corrected'>;

/** What its note says and where it stands is made when somebody asks: a large project has hundreds of thousands. */
export class NotedFragment implements Fragment {
  readonly #keyed: KeyedNote;
  readonly #saying: Saying;
  readonly #reading: NoteReading;

  constructor(keyed: KeyedNote, saying: Saying, reading: NoteReading) {
    [this.#keyed, this.#saying, this.#reading] = [keyed, saying, reading];
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

  get id(): string {
    return this.#keyed.id;
  }

  get key(): DecisionKey {
    return this.#keyed.key;
  }

  get transcript(): string {
    return this.#placed.transcript.id;
  }

  get group(): string | null {
    return this.#placed.transcript.group;
  }

  get from() {
    const { turn, offset } = this.#placed.from;
    return { turn, offset };
  }

  get to() {
    const { turn, offset } = this.#placed.to;
    return { turn, offset };
  }

  get text(): RawText {
    const { transcript, start, end } = this.#placed;
    return transcript.text.slice(start, end);
  }

  get range() {
    return this.#placed.range;
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
    return this.#placed.time;
  }

  get layer(): Layer {
    return this.#keyed.own.layer;
  }

  get coder(): RawText {
    return this.#note.author;
  }

  get note(): RawText {
    return this.#note.text;
  }

  get remembered(): Fragment['remembered'] {
    const { signs } = this.#keyed.own;
    return signs?.on === this.transcript ? signs.remembered : null;
  }

  get ordinal(): number {
    return this.#note.ordinal;
  }

  get ordinals(): number {
    return this.#keyed.own.document.notes.length;
  }

  get file(): string {
    const { file, document } = this.#keyed.own;
    return file ?? document.file;
  }

  get line(): number {
    return this.#note.line;
  }

  get codedAt(): Fragment['codedAt'] {
    return this.#keyed.own.coding?.at;
  }

  get exact(): boolean {
    return this.#note.exact;
  }

  get #note() {
    return this.#keyed.own.note;
  }

  get #placed() {
    return this.#keyed.own.placed;
  }

  /** All else is numbers and ids, or made of these. */
  [PARTS]() {
    const { references, codes, unresolved } = this;
    const { note, document } = this.#keyed.own;
    const own = isInColumns(note) ? { document } : { coder: note.author, note: note.text };
    return { within: this.#placed.transcript.text, ...own, references, codes, unresolved };
  }
}
