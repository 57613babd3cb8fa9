import { slugOf } from '../../interviews/transcripts.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { DraftNames } from '../../project/draft-project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { HiddenWords } from '../hidden-words.ts';

const GROUP = sentence('Groep {number}', 'Group {number}');

/**
 * What groups and interviews are called in the files of a new project: as they were found, or else by what is left of that
 * without names, or by a number. What somebody typed (`typed`, ids) stays.
 */
export function draftNames(
  { groups, codebooks, transcripts }: CodedProject,
  hidden: HiddenWords,
  typed: ReadonlySet<string>,
  language: Language,
): DraftNames {
  const own = new Set([...typed, ...codebooks.filter(({ inferred }) => !inferred).map(({ id }) => id)]);
  const groupIds = new FreeIds(groups.map(({ id }) => id));
  const titles = new Set(groups.map(({ title }) => wordsOf(title)));
  const groupNames = new Map(
    groups.map(({ id, title }, i) => {
      const words = wordsOf(title);
      if (own.has(id) || !(hidden.holdsName(id) || hidden.holdsName(words)))
        return [id, { id, title: words }] as const;
      const left = hidden.left(words);
      const isFree = left !== null && !titles.has(left);
      const called = isFree ? left : say(GROUP, language, { number: i + 1 }).toString();
      titles.add(called);
      return [id, { id: groupIds.free(slugOf(called)), title: called }] as const;
    }),
  );
  const ids = new FreeIds(transcripts.map(({ id }) => id));
  const renamed = new Map(
    transcripts.map(({ id }, i) => [id, hidden.holdsName(id) ? ids.free(`i${i + 1}`) : id] as const),
  );
  return {
    group: (id, title) => groupNames.get(id) ?? { id, title },
    transcript: (id) => renamed.get(id) ?? id,
    words: (text) => hidden.words(text),
    left: (text) => hidden.left(text),
    holdsName: (text) => hidden.holdsName(text),
  };
}

class FreeIds {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.#taken = new Set(taken);
  }

  /** The name itself, or with the first number that is free. */
  free(name: string): string {
    let free = name;
    for (let n = 2; this.#taken.has(free); n++) free = `${name}-${n}`;
    this.#taken.add(free);
    return free;
  }
}
