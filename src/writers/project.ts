import type { Exhibit, ProjectCopy } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import { hashOf, hashOfAll } from '../sources/hash.ts';
import type { WriteOptions } from './options.ts';
import { plainText } from './plain.ts';
import { aboutText } from './project/about.ts';
import { codebookText, crosswalkText } from './project/codebooks.ts';
import { configText, decisionsText } from './project/config.ts';
import { interviewText, unreadText } from './project/interview.ts';
import { CopyNames } from './project/names.ts';
import type { MarginRemark } from './project/remarks.ts';
import { textText } from './project/text.ts';
import { yamlText } from './project/yaml-text.ts';
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

/** What the text of an interview has no room for, a file for each coder, in a folder of its own. */
function codingFiles(
  remarks: readonly MarginRemark[],
  interview: string,
): { readonly folder: string; readonly text: string }[] {
  const coders = [...new Set(remarks.map(({ coder }) => coder))];
  return coders.map((coder, i) => ({
    folder: `c${i + 1}`,
    text: yamlText({
      transcript: interview,
      ...(coder === '' ? { signed: 'no' } : { coder }),
      codings: remarks.filter((one) => one.coder === coder).map(codingOf),
    }),
  }));
}

function codingOf({ kind, from, to, words, codes }: MarginRemark): unknown {
  const place = ({ at, offset }: MarginRemark['from']) => ({ turn: at + 1, offset });
  return { from: place(from), to: place(to), ...aboutOf(kind, words, codes) };
}

function aboutOf(kind: MarginRemark['kind'], words: string, codes: MarginRemark['codes']): object {
  if (kind === 'inline') return { codes, mark: words };
  if (kind !== 'coding') return { note: words };
  return words === '' ? { codes } : { codes, memo: words };
}
