import { ANSWER_VERSION } from '../../../dist/data/answer-version.js';
import { isAsSeen, type Sight } from '../../io/disk.ts';
import { findProject } from '../../io/find/find-project.ts';
import { KeptFiles, PLATFORM } from '../../io/private/kept-files.ts';
import { secretOf } from '../key/own-secret.ts';
import { Seal } from './seal.ts';
import { Shelf } from './shelf.ts';

const FOLDER = 'answers';
// Another version may tell it in other words.
const SHELF = `answers ${ANSWER_VERSION} ${PLATFORM}`;
/** Answers that are kept: the same few questions are asked again and again. */
const MOST = 16;
/** UTF-16 units of one that is kept. */
export const LONGEST_ANSWER = 4 * 1024 * 1024;

/** What a command told. */
export interface ToldAnswer {
  readonly exit: number;
  readonly told: readonly (readonly [stream: 'out' | 'err', text: string])[];
}

/** Answers of a project, by their questions, sealed with its secret. */
export class KeptAnswers {
  readonly #files: KeptFiles;
  readonly #seal: Seal;
  readonly #shelf: Shelf;

  private constructor(files: KeptFiles, seal: Seal, shelf: Shelf) {
    [this.#files, this.#seal, this.#shelf] = [files, seal, shelf];
  }

  static async at(root: string, secret: string): Promise<KeptAnswers> {
    const [files, seal] = [new KeptFiles(root, FOLDER), new Seal(secret)];
    return new KeptAnswers(files, seal, await Shelf.open(files, seal, SHELF));
  }

  /** Of the project around a folder; null where nothing is kept. */
  static async around(folder: string): Promise<KeptAnswers | null> {
    try {
      const root = await findProject(folder);
      const secret = root === null ? null : await secretOf(root);
      if (root === null || secret === null) return null;
      // A project of which the key was given up keeps nothing of its sources, and nothing that was told of them.
      const isKept = (await new KeptFiles(root, 'sources').names()).length > 0;
      return isKept ? await KeptAnswers.at(root, secret) : null;
    } catch {
      // What is wrong with the project is told by the command.
      return null;
    }
  }

  /** See `KeptFacts.unbelieved`. */
  static async unbelieved(root: string, secret: string | null): Promise<number> {
    const names = await new KeptFiles(root, FOLDER).names();
    const whole = secret === null ? null : (await KeptAnswers.at(root, secret)).#shelf.whole;
    return names.filter((name) => name !== whole).length;
  }

  /** Null too where anything that the answer rests on is another than it was. */
  find(question: string): ToldAnswer | null {
    const [sights, answer] = this.#shelf.find(question) ?? [];
    if (sights === undefined || answer === undefined) return null;
    const seen: Sight[] = JSON.parse(sights);
    return seen.every(isAsSeen) ? JSON.parse(answer) : null;
  }

  async keep(question: string, answer: ToldAnswer, seen: readonly Sight[]): Promise<void> {
    const others = [...this.#shelf.marks].filter((one) => one !== question);
    // What is put there stands before what is left there.
    for (const other of others.slice(0, MOST - 1)) this.#shelf.leave(other);
    this.#shelf.put(question, [JSON.stringify(seen), JSON.stringify(answer)]);
    await this.#shelf.close();
    await this.#files.keepOnly(new Set(Shelf.namesOf(this.#seal, SHELF)));
  }
}
