import { resolve } from 'node:path';
import { withDecisions } from '../../files/decisions-edit.ts';
import { DECISIONS_FILE } from '../../files/decisions-file.ts';
import { open, type Safe } from '../../gate/safe-text.ts';
import { writeAtomic } from '../../io/atomic.ts';
import { withLock } from '../../io/private/lock.ts';
import { readPrivate, writePrivate } from '../../io/private/private-folder.ts';
import { readTextFile } from '../../io/read.ts';
import { hashStart } from '../../model/key.ts';
import { wordsOf } from '../../model/words-of.ts';
import { type OfferedPassage, offeredIn } from '../../review/indirect.ts';
import { WITHHELD_FILE, withJudged } from '../../review/judged.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { UserError } from '../errors.ts';
import { hiddenForGit } from '../hidden-words.ts';
import type { Session } from '../session.ts';
import { asBefore } from './names-list.ts';

const BAD_LIST = sentence(
  '.kantlijn/withheld.yaml of decisions.yaml klopt niet. Verbeter het eerst met de hand.',
  '.kantlijn/withheld.yaml or decisions.yaml is not well-formed. Mend it by hand first.',
);

export type ShownPassage = Safe<Omit<OfferedPassage, 'offset'>>;

/** What somebody says of a passage. */
export type PassageChoice = 'withhold' | 'leave';

interface FileChange {
  readonly before: string;
  readonly after: string;
}

interface WrittenPassage {
  readonly at: number;
  readonly judged: FileChange;
  /** Null where nothing was written. */
  readonly decisions: FileChange | null;
}

/** Passages that name nobody, to decide about. Those that are withheld go to `decisions.yaml` and, by their words, to the private list. */
export class PassageReview {
  readonly offered: readonly OfferedPassage[];
  readonly #session: Session;
  readonly #written: WrittenPassage[] = [];

  constructor(session: Session) {
    this.#session = session;
    this.offered = offeredIn(session.loaded.project);
  }

  /** How many are still to judge. */
  get unjudged(): number {
    return this.offered.length - new Set(this.#written.map(({ at }) => at)).size;
  }

  shown({ cue, transcript, turn, text }: OfferedPassage): ShownPassage {
    return open(this.#session.gate.pass({ cue, transcript, turn, text }, (safe) => safe));
  }

  async decide(at: number, choice: PassageChoice): Promise<void> {
    const passage = this.offered[at];
    if (passage === undefined) return;
    const { root } = this.#session.loaded;
    const id = (await hiddenForGit(this.#session, [passage.transcript])).get(passage.transcript) ?? '';
    await withLock(root, async () => {
      const judged = await this.#judged();
      const after = withJudged(judged, choice === 'withhold' ? 'withheld' : 'left', passage.text);
      const before = await this.#decided();
      const decisions = choice === 'withhold' ? this.#withheldIn(before, passage, id) : before;
      if (after === null || decisions === null) throw new UserError(say(BAD_LIST, this.#session.language));
      // The private list first: from then on the words are hidden, whatever stops the other.
      await writePrivate(root, WITHHELD_FILE, after);
      if (choice === 'withhold') await writeAtomic(this.#decisions, Buffer.from(decisions, 'utf8'));
      this.#written.push({
        at,
        judged: { before: judged, after },
        decisions: choice === 'withhold' ? { before, after: decisions } : null,
      });
    });
  }

  /** Takes back what was decided at this place, unless somebody changed these files meanwhile. */
  async undo(at: number): Promise<void> {
    const last = this.#written.at(-1);
    if (last?.at !== at) return;
    this.#written.pop();
    const { root } = this.#session.loaded;
    await withLock(root, async () => {
      const { judged, decisions } = last;
      const isAsWritten = decisions === null || (await this.#decided()) === decisions.after;
      if (!isAsWritten || (await this.#judged()) !== judged.after) return;
      if (decisions !== null)
        await writeAtomic(this.#decisions, Buffer.from(asBefore(DECISIONS_FILE, decisions.before), 'utf8'));
      await writePrivate(root, WITHHELD_FILE, judged.before);
    });
  }

  async #judged(): Promise<string> {
    return (await readPrivate(this.#session.loaded.root, WITHHELD_FILE)) ?? '';
  }

  async #decided(): Promise<string> {
    return (await readTextFile(this.#decisions)) ?? '';
  }

  get #decisions(): string {
    return resolve(this.#session.loaded.root, DECISIONS_FILE);
  }

  /** `id`: of the interview, as the file may name it. */
  #withheldIn(text: string, passage: OfferedPassage, id: string): string | null {
    const { transcript, turn, offset, text: said } = passage;
    const source = this.#session.loaded.project.transcripts.find((one) => one.id === wordsOf(transcript));
    const place = { at: `${id}:${turn}`, of: source === undefined ? null : hashStart(source.document) };
    const withheld = { transcript: id, turn, from: offset, to: offset + said.length, ...place };
    return withDecisions(text, { withheld: [withheld] });
  }
}
