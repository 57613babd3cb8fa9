import { relative, resolve, sep } from 'node:path';
import { PROJECT_FILE } from '../../files/project-file.ts';
import { fingerprint, type Key } from '../../key/key.ts';
import { means } from '../../model/catalogue.ts';
import type { Language } from '../../model/project.ts';
import { type DraftFile, draftFiles } from '../../project/draft-project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { Ask } from '../ask.ts';
import { FindingError, UserError } from '../errors.ts';
import { WRONG_USE } from '../exit.ts';
import { freshKey, readKey } from '../key/open-key.ts';
import { type Loaded, loadDocuments } from '../load.ts';

/** Documents to make a project of. */
export interface Beginning {
  /** That everything is named from. */
  readonly folder: string;
  readonly documents: readonly string[];
  /** The project's folder. */
  readonly into: string;
  /** Codebooks, and a crosswalk, to take instead of drafts. */
  readonly codebooks: readonly string[];
  /** Made of the first document's name unless given. */
  readonly title?: string | undefined;
  /** That of the documents unless given. */
  readonly language?: Language | undefined;
  /** Where neither says it. */
  readonly spoken: Language;
  readonly ask: Ask;
}

/** What `init` would do: a value, so that it can be shown as well as carried out. */
export interface ProjectPlan {
  readonly root: string;
  readonly language: Language;
  readonly loaded: Loaded;
  readonly files: readonly DraftFile[];
  readonly key: Key;
}

const NO_INTERVIEWS = sentence(
  'in deze documenten staat geen interview dat kantlijn herkent. Begin elk interview met een kop ("Bijlage 3: Interview respondent 1") en elke beurt met wie er spreekt ("O:", "R:").',
  'no interview is recognised in these documents. Start each with a heading ("Appendix 3: Interview respondent 1") and each turn with its speaker ("I:", "R:").',
);

/** Plans a project out of documents; reads them, and writes nothing. */
export async function planProject(beginning: Beginning): Promise<ProjectPlan> {
  const { folder, documents, spoken } = beginning;
  const root = resolve(folder, beginning.into);
  const fromRoot = (path: string) => relative(root, resolve(folder, path)).split(sep).join('/') || '.';
  const loaded = await loadDocuments(
    root,
    documents.map(fromRoot),
    beginning.codebooks.map(fromRoot),
    spoken,
  );
  const language = beginning.language ?? loaded.project.language;
  const missing = loaded.project.findings.filter(({ code }) => means(code, 'broken'));
  if (missing.length > 0) throw new FindingError(missing, WRONG_USE, language);
  if (loaded.project.transcripts.length === 0) throw new UserError(say(NO_INTERVIEWS, language));
  // A key that is already there stays the key.
  const key = (await readKey(root, beginning.ask, language))?.key ?? freshKey();
  const sources = loaded.project.documents
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map(({ file }) => file);
  const title = beginning.title ?? titleOf(sources[0] ?? PROJECT_FILE);
  const crosswalk = loaded.project.crosswalk?.file ?? null;
  const files = draftFiles(loaded.project, { title, language, sources, crosswalk, key: fingerprint(key) });
  return { root, language, loaded, files, key };
}

function titleOf(source: string): string {
  const stem = (source.split('/').pop() ?? source).replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  return stem.charAt(0).toUpperCase() + stem.slice(1);
}
