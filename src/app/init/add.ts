import { resolve } from 'node:path';
import { type NewCode, withCodes } from '../../files/codebook-edit.ts';
import { type NewGroup, type ProjectAddition, withAddition } from '../../files/project-edit.ts';
import { PROJECT_FILE } from '../../files/project-name.ts';
import { writeAtomic, writeNew } from '../../io/atomic.ts';
import { withLock } from '../../io/private/lock.ts';
import { readTextFile } from '../../io/read.ts';
import { RawText } from '../../model/raw-text.ts';
import { partsOf, wordsOf } from '../../model/words-of.ts';
import {
  codebookYaml,
  type DraftNames,
  draftPath,
  ignored,
  transcriptEntry,
} from '../../project/draft-project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { Ask } from '../ask.ts';
import { UserError } from '../errors.ts';
import { gateFor } from '../gate.ts';
import { HiddenWords, joinedKey } from '../hidden-words.ts';
import { openKey } from '../key/open-key.ts';
import { BAD_PROJECT_FILE } from '../key/task.ts';
import { GITIGNORE, keepOutOfGit, type PlannedFile } from './apply.ts';
import { draftNames } from './draft-names.ts';
import type { CodeNews, News } from './news.ts';

const BAD_CODEBOOK = sentence(
  'een codeboek klopt niet. Verbeter het eerst; kantlijn check zegt waar.',
  'a codebook is not well-formed. Mend it first; kantlijn check says where.',
);

/** What somebody wants of the news. */
export interface Adding {
  readonly ask: Ask;
  /** Codebooks, by id, that get their new codes. */
  readonly codebooks: ReadonlySet<string>;
}

/** Adds news to the files of a project, first whoever is named in it to the key. What was in the files stays, comments too. */
export async function addNews(news: News, { ask, codebooks }: Adding): Promise<PlannedFile[]> {
  const { loaded } = news;
  const { root, home, project } = loaded;
  const opened = home === null ? null : await openKey(home, ask);
  const { language } = project;
  if (opened === null) throw new UserError(say(BAD_PROJECT_FILE, language));
  const gate = await gateFor(loaded, { language, reveal: false, ownScreen: false, ask });
  const hidden = new HiddenWords(gate, await opened.update((key) => key), language);
  const typed = new Set(home?.file.groups.map(({ id }) => id));
  const names = draftNames(project, hidden, typed, language);
  // Once for the names in it, which the key has to hold before a file does.
  await editsFor(news, names, codebooks);
  const patterns = ignored({ sources: news.sources, names });
  await opened.update((key) => joinedKey(key, hidden.key));
  return await withLock(root, async () => {
    const planned = await writtenEdits(root, await editsFor(news, names, codebooks));
    if (news.sources.length > 0 && (await keepOutOfGit(root, `${patterns.join('\n')}\n`)))
      planned.push({ path: RawText.own(GITIGNORE), isWritten: true });
    return planned;
  });
}

async function writtenEdits(root: string, edits: readonly Edit[]): Promise<PlannedFile[]> {
  const planned: PlannedFile[] = [];
  for (const { path, text, isNew } of edits) {
    const bytes = new TextEncoder().encode(text);
    if (isNew) await writeNew(resolve(root, path), bytes);
    else if ((await textAt(root, path)) === text) continue;
    else await writeAtomic(resolve(root, path), bytes);
    planned.push({ path: RawText.own(path), isWritten: true });
  }
  return planned;
}

interface Edit {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

async function editsFor(news: News, names: DraftNames, chosen: ReadonlySet<string>): Promise<Edit[]> {
  const { loaded } = news;
  const { project, root } = loaded;
  const { language } = project;
  const edits: Edit[] = [];
  for (const one of news.codes.filter(({ codebook }) => chosen.has(codebook.id))) {
    const path = one.codebook.file ?? '';
    const text = withCodes(await textAt(root, path), written(one, names), loaded.spellOut);
    if (text === null) throw new UserError(say(BAD_CODEBOOK, language));
    edits.push({ path, text, isNew: false });
  }
  for (const codebook of project.codebooks.filter(({ inferred }) => inferred)) {
    const path = draftPath(codebook, names);
    const isWanted = news.interviews.some(({ group }) => group?.id === codebook.id);
    if (isWanted && (await readTextFile(resolve(root, path))) === null)
      edits.push({ path, text: codebookYaml(codebook, language, names), isNew: true });
  }
  const text = withAddition(await textAt(root, PROJECT_FILE), additionOf(news, names));
  if (text === null) throw new UserError(say(BAD_PROJECT_FILE, language));
  return [...edits, { path: PROJECT_FILE, text, isNew: false }];
}

function written({ codes }: CodeNews, names: DraftNames): NewCode[] {
  return codes.map(({ code, name }) => ({
    code,
    key: names.words(String(partsOf(code).at(-1) ?? '')),
    name: names.words(wordsOf(name)),
  }));
}

function additionOf({ loaded, sources, interviews, roles }: News, names: DraftNames): ProjectAddition {
  const { project, home } = loaded;
  const known = new Set(home?.file.groups.map(({ id }) => id));
  const groups = new Map<string, NewGroup>();
  const members = new Map<string, string[]>();
  for (const { id, title, transcripts, codebook } of project.groups) {
    const added = interviews.filter(({ group }) => group?.id === id).map(({ transcript }) => transcript.id);
    if (added.length === 0) continue;
    if (known.has(id)) members.set(id, added.map(names.transcript));
    else {
      const called = names.group(id, wordsOf(title));
      const book = project.codebooks.find((one) => one.id === codebook);
      groups.set(called.id, {
        title: called.title,
        codebook: book === undefined ? '' : (book.file ?? draftPath(book, names)),
        transcripts: transcripts.map(names.transcript),
      });
    }
  }
  const renamed = interviews.filter(({ transcript: { id } }) => names.transcript(id) !== id);
  return {
    sources,
    members,
    groups,
    transcripts: new Map(
      renamed.map(({ transcript }) => transcriptEntry(transcript, project.transcripts, names)),
    ),
    speakers: new Map([...roles].map(([mark, role]) => [names.words(mark), role])),
  };
}

async function textAt(root: string, path: string): Promise<string> {
  return (await readTextFile(resolve(root, path))) ?? '';
}
