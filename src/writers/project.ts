import type { Exhibit, ProjectCopy } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import { hashOf, hashOfAll } from '../sources/hash.ts';
import type { WriteOptions } from './options.ts';
import { plainText } from './plain.ts';
import { aboutText } from './project/about.ts';
import { codebookText, crosswalkText } from './project/codebooks.ts';
import { codingFiles } from './project/codings.ts';
import { configText, decisionsText } from './project/config.ts';
import { interviewText, unreadText } from './project/interview.ts';
import { CopyNames } from './project/names.ts';
import { textText } from './project/text.ts';
import { contentsOf, type Rendered, renderedIn } from './rendered.ts';

/**
 * A whole project again, pseudonymised: every interview as Markdown with the remarks in its margin, the report and what
 * else stands beside interviews, codebooks, themes, and a `kantlijn.yaml` that says of each what it is. What a text has
 * no room for (ranges that cross, codings) is in `codings/`. The same project gives the same files.
 */
export function writeProject(passed: Anonymised<Exhibit>, options: WriteOptions): readonly Rendered[] {
  const { stem, title, copy } = open(passed);
  const { language } = options;
  // Also where nothing is written: what did not pass the gate is refused.
  plainText([...stem, ...title], language);
  if (copy === undefined) return [];
  const names = new CopyNames(copy, language);
  const interviews = copy.interviews.map((interview) => interviewText(interview, language));
  const sources = [
    ...interviews.map(({ text }, i) => file(['interviews'], names.interviewFile(i), text)),
    ...copy.unread.map((unread, i) =>
      file(['interviews'], names.unreadFile(i), unreadText(unread, language)),
    ),
    ...copy.texts.map((text, i) => file([], names.textFile(i), textText(text, language))),
  ];
  const done = hashOfAll(sources.map((source) => hashOf(contentsOf(source).bytes)));
  return [
    file([], 'kantlijn.yaml', configText(copy, names, done, options)),
    ...copy.codebooks.map((book, i) =>
      file(['codebooks'], names.codebookFile(i), codebookText(book, names.codebook(i), language)),
    ),
    ...(copy.crosswalk === null
      ? []
      : [file(['codebooks'], names.crosswalkFile, crosswalkText(copy.crosswalk, language))]),
    ...sources,
    ...interviews.flatMap(({ beside }, i) =>
      codingFiles(beside, names.interview(i)).map(({ folder, text }) =>
        file(['codings', folder], `${slugIn(names, i)}.yaml`, text),
      ),
    ),
    ...decisions(copy, names, options),
    file([], names.aboutFile, aboutText(copy, options)),
  ];
}

function slugIn(names: CopyNames, interview: number): string {
  return names.interviewFile(interview).replace(/\.md$/, '');
}

function decisions(copy: ProjectCopy, names: CopyNames, { language }: WriteOptions): Rendered[] {
  const text = decisionsText(copy, names, language);
  return text === null ? [] : [file([], 'decisions.yaml', text)];
}

function file(folders: readonly string[], name: string, text: string): Rendered {
  return renderedIn(folders, name, Buffer.from(text, 'utf8'));
}
