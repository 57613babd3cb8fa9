import type { ProjectCopy } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { fileName } from '../file-name.ts';
import { oneLine } from '../plain.ts';

type CopiedTitle = ProjectCopy['title'];

/** What everything is called in the copy: ids and names of files, each once, though two may have lost what told them apart. */
export class CopyNames {
  readonly aboutFile: string;
  readonly crosswalkFile: string;
  readonly #groups: readonly string[];
  readonly #codebooks: readonly string[];
  readonly #interviews: readonly string[];
  readonly #bookFiles: readonly string[];
  readonly #interviewFiles: readonly string[];
  readonly #textFiles: readonly string[];

  constructor(copy: ProjectCopy, language: Language) {
    const ids = (all: readonly { readonly id: CopiedTitle }[]) =>
      namesApart(all.map(({ id }) => oneLine([id], language)));
    this.#groups = ids(copy.groups);
    this.#codebooks = ids(copy.codebooks);
    this.#interviews = ids(copy.interviews);
    const crosswalk = copy.crosswalk === null ? [] : [fileName([copy.crosswalk.id], '.yaml')];
    const books = namesApart([...crosswalk, ...copy.codebooks.map(({ id }) => fileName([id], '.yaml'))]);
    [this.crosswalkFile, this.#bookFiles] = [books[0] ?? '', books.slice(crosswalk.length)];
    const about = language === 'nl' ? 'LEESMIJ.md' : 'README.md';
    const unread = copy.unread.map(() => UNREAD[language]);
    this.#interviewFiles = namesApart([...copy.interviews.map(({ id }) => fileName([id], '.md')), ...unread]);
    [this.aboutFile = about, ...this.#textFiles] = namesApart([
      about,
      ...copy.texts.map(({ name }) => fileName([name], '.md')),
    ]);
    this.#count = copy.interviews.length;
  }

  readonly #count: number;

  group(place: number): string {
    return this.#groups[place] ?? '';
  }

  codebook(place: number): string {
    return this.#codebooks[place] ?? '';
  }

  interview(place: number): string {
    return this.#interviews[place] ?? '';
  }

  codebookFile(place: number): string {
    return this.#bookFiles[place] ?? '';
  }

  interviewFile(place: number): string {
    return this.#interviewFiles[place] ?? '';
  }

  unreadFile(place: number): string {
    return this.interviewFile(this.#count + place);
  }

  textFile(place: number): string {
    return this.#textFiles[place] ?? '';
  }
}

const UNREAD: Readonly<Record<Language, string>> = { nl: 'niet-gelezen.md', en: 'not-read.md' };

/** A second `b4` is `b4-2`, whatever the system thinks of capitals. */
function namesApart(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const [stem = '', ending = ''] = /^(.*?)(\.[a-z]+)?$/s.exec(name)?.slice(1) ?? [];
    let unique = name;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${stem}-${n}${ending}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
