import { withLock } from '../../io/private/lock.ts';
import { readPrivate, writePrivate } from '../../io/private/private-folder.ts';
import { parseNames } from '../../key/names.ts';
import { type Decision, withDecision } from '../../key/names-edit.ts';
import type { Language } from '../../model/project.ts';
import { type Candidate, undecided } from '../../review/candidates.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { UserError } from '../errors.ts';
import { NAMES_FILE } from '../key/files.ts';

const BAD_NAMES = sentence(
  '.kantlijn/names.yaml klopt niet. Verbeter het eerst met de hand.',
  '.kantlijn/names.yaml is not well-formed. Mend it by hand first.',
);

/** A list as it was before: where nothing stood in it, its name does, for a file without a sign in it passes for one that was cut off. */
export function asBefore(file: string, before: string): string {
  return before.trim() === '' ? `# ${file}\n` : before;
}

interface WrittenName {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** `names.yaml` while somebody decides, who may have it open in an editor as well. */
export class NamesList {
  readonly #root: string;
  readonly #language: Language;
  readonly #written: WrittenName[] = [];

  constructor(root: string, language: Language) {
    this.#root = root;
    this.#language = language;
  }

  /** A decision about one name may be one about another as well. */
  async isOpen(candidate: Candidate): Promise<boolean> {
    const { known, keep } = parseNames(await this.#read());
    return undecided([candidate], known, keep).length > 0;
  }

  async decide(at: number, decision: Decision): Promise<void> {
    await withLock(this.#root, async () => {
      const before = await this.#read();
      const after = withDecision(before, decision);
      if (after === null) throw new UserError(say(BAD_NAMES, this.#language));
      await writePrivate(this.#root, NAMES_FILE, after);
      this.#written.push({ at, before, after });
    });
  }

  /** Takes back what was decided at this place, unless somebody changed the list meanwhile. */
  async undo(at: number): Promise<void> {
    while (this.#written.at(-1)?.at === at) await this.#takeBack();
  }

  async #takeBack(): Promise<void> {
    const last = this.#written.pop();
    if (last === undefined) return;
    await withLock(this.#root, async () => {
      if ((await this.#read()) === last.after)
        await writePrivate(this.#root, NAMES_FILE, asBefore(NAMES_FILE, last.before));
    });
  }

  async #read(): Promise<string> {
    return (await readPrivate(this.#root, NAMES_FILE)) ?? '';
  }
}
