import { resolve } from 'node:path';
import { leftOpen } from '../../checks/check-project.ts';
import { namesInPath } from '../../detect/file-names.ts';
import { PROJECT_FILE } from '../../files/project-name.ts';
import { doubtedGroups } from '../../interviews/groups-doubted.ts';
import { roomForFolder } from '../../io/find/find-folder.ts';
import { projectName } from '../../io/paths.ts';
import { readTextFile } from '../../io/read.ts';
import { fingerprint, type Key } from '../../key/key.ts';
import type { Lock } from '../../key/key-lock.ts';
import { withOthers } from '../../model/deferred.ts';
import { type Finding, means } from '../../model/finding.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import type { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AnsweredAtInit } from '../../project/assemble.ts';
import { type DraftFile, type DraftNames, draftFiles } from '../../project/draft-project.ts';
import { reportTitle } from '../../project/title.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { Ask } from '../ask.ts';
import { FindingError } from '../errors.ts';
import { WRONG_USE } from '../exit.ts';
import { gateFor } from '../gate.ts';
import { HiddenWords } from '../hidden-words.ts';
import { freshKey, readKey } from '../key/open-key.ts';
import { type Loaded, loadDocuments } from '../load.ts';
import { askedOnce } from '../spelled.ts';
import {
  asAnswered,
  askGroups,
  askRoles,
  type RolesAnswered,
  settledRoles,
  type WhoIsWho,
} from './answers.ts';
import { draftNames } from './draft-names.ts';
import { markFormsIn } from './seen.ts';

/** Documents to make a project of. */
export interface Beginning {
  /** That everything is named from. */
  readonly folder: string;
  readonly documents: readonly string[];
  /** The project's folder. */
  readonly into: string;
  /** Codebooks, and a crosswalk, to take instead of drafts. */
  readonly codebooks: readonly string[];
  /** What the report calls itself, else made of its file's name, unless given. */
  readonly title?: string | undefined;
  /** That of the documents unless given. */
  readonly language?: Language | undefined;
  /** Where neither says it. */
  readonly spoken: Language;
  readonly ask: Ask;
  /** Whom to ask who is who, in the language of the project; unless given, nobody, and what is certain is taken. */
  readonly who?: ((language: Language) => WhoIsWho) | undefined;
}

/** What `init` would do: a value, so that it can be shown as well as carried out. */
export interface ProjectPlan {
  readonly root: string;
  readonly language: Language;
  readonly loaded: Loaded;
  readonly files: readonly DraftFile[];
  /** How groups were told apart, with the ids that its files give. */
  readonly told: readonly Finding<RawText>[];
  /** Documents that anything was read of, from the project's folder. */
  readonly sources: readonly string[];
  readonly key: Key;
  /** With which the key was locked that was there already. */
  readonly lock: Lock | null;
}

const NOTHING_ANSWERED: RolesAnswered = { changed: new Map(), confirmed: new Map() };
const STUDY = sentence('Onderzoek', 'Study');

/** Documents of which no project can be made. */
export type NoInterviews = Pick<ProjectPlan, 'language' | 'loaded'>;

/** Whether there is a project in the folder already. */
export async function isProject({ folder, into }: Pick<Beginning, 'folder' | 'into'>): Promise<boolean> {
  return (await readTextFile(resolve(folder, into, PROJECT_FILE))) !== null;
}

/** Plans a project out of documents; reads them, asks who is who, and writes nothing. Throws an IoProblem where a file has the place of the folder. */
export async function planProject(beginning: Beginning): Promise<ProjectPlan | NoInterviews> {
  const ask = askedOnce(beginning.ask);
  const root = resolve(beginning.folder, beginning.into);
  await roomForFolder(root);
  const { loaded, language, speakers, groups } = await readAndAsk(root, { ...beginning, ask });
  if (loaded.project.transcripts.length === 0) return { language, loaded };
  // A key that is already there stays the key.
  const kept = await readKey(root, ask, language);
  let key = kept?.key ?? freshKey();
  const inHand = {
    update: async (change: (key: Key) => Key) => {
      key = change(key);
      return key;
    },
  };
  const passing = { language, reveal: false, ownScreen: false, ask, key: inHand };
  const hidden = new HiddenWords(await gateFor(loaded, passing), key, language);
  const { project } = loaded;
  const sources = project.documents.filter(({ paragraphs }) => paragraphs.length > 0).map(({ file }) => file);
  const names = draftNames(project, hidden, new Set(groups.map(({ id }) => id)), language);
  const titled = project.report?.file ?? (sources.length > 1 ? null : (sources[0] ?? PROJECT_FILE));
  const named = reportTitle(project) ?? (titled === null ? null : titleOf(titled));
  const left = named === null ? null : hidden.left(named);
  // A title has no lines that set a name off: "interview-van-den-berg.md".
  const isNamed = left === named && titled !== null && namesInPath(titled).length > 0;
  const title = beginning.title ?? (isNamed ? null : left);
  const told = toldApart(project, names, language);
  const files = draftFiles(project, {
    title: title ?? say(STUDY, language).toString(),
    language,
    sources,
    crosswalk: project.crosswalk?.file ?? null,
    key: fingerprint(key),
    names,
    speakers,
  });
  return { root, language, loaded, files, told, sources, key: hidden.key, lock: kept?.lock ?? null };
}

/** What the project that is written says no more: why documents gave nothing that became no source of it, and how groups were told apart. */
export function outsideOf({ loaded, told, sources }: ProjectPlan): Finding<RawText>[] {
  const read = new Set(sources);
  const unread = leftOpen(loaded.project).filter(({ file }) => file !== null && !read.has(wordsOf(file)));
  return [...told, ...unread];
}

/** What is said of groups as they were found, with lines for `kantlijn.yaml`: there an interview may have another id. */
function toldApart(project: CodedProject, names: DraftNames, language: Language): Finding<RawText>[] {
  if (!project.findings.some((one) => means(one, 'told-apart'))) return [];
  const groups = project.groups.map((group) => ({
    ...group,
    transcripts: group.transcripts.map(names.transcript),
  }));
  const transcripts = project.transcripts.map((one) => withOthers(one, { id: names.transcript(one.id) }));
  return doubtedGroups(groups, transcripts, language);
}

/** What the documents hold, and what somebody answered about it. */
async function readAndAsk(root: string, beginning: Beginning) {
  const { folder, spoken, ask, who } = beginning;
  const fromRoot = (path: string) => projectName(root, resolve(folder, path));
  const documents = beginning.documents.map(fromRoot);
  const codebooks = beginning.codebooks.map(fromRoot);
  const read = (answered?: AnsweredAtInit) =>
    loadDocuments(root, documents, codebooks, spoken, undefined, { ask, answered });
  let loaded = await read();
  const language = beginning.language ?? loaded.project.language;
  const missing = loaded.project.findings.filter((one) => means(one, 'broken'));
  if (missing.length > 0) throw new FindingError(missing, WRONG_USE, language);
  // Whoever is asked has to see the words; she sees nothing of them that is not in her own documents.
  const gate =
    who === undefined ? null : await gateFor(loaded, { language, reveal: true, ownScreen: true, ask });
  const asked = who?.(language);
  const isAsked = asked !== undefined && gate !== null;
  const roles = isAsked ? await askRoles(markFormsIn(loaded.project), asked, gate) : NOTHING_ANSWERED;
  if (roles.changed.size > 0) loaded = await read(asAnswered(roles.changed, []));
  const speakers = settledRoles(roles, loaded.project);
  if (speakers.size > roles.changed.size) loaded = await read(asAnswered(speakers, []));
  const groups = isAsked ? await askGroups(loaded.project, asked, { gate, language }) : [];
  if (groups.length > 0) loaded = await read(asAnswered(speakers, groups));
  return { loaded, language, speakers, groups };
}

function titleOf(source: string): string {
  const stem = (source.split('/').pop() ?? source).replace(/\.[^.]+$/, '').replace(/[-_]+/g, ' ');
  return stem.charAt(0).toUpperCase() + stem.slice(1);
}
