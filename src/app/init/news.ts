import { resolve } from 'node:path';
import { leftOpen } from '../../checks/check-project.ts';
import { CodebookIndex } from '../../coding/codebook-index.ts';
import { draftCodebook } from '../../coding/draft-codebook.ts';
import { withVocabulary } from '../../coding/note-reader.ts';
import type { ProjectFile } from '../../files/project-file.ts';
import type { Gate } from '../../gate/gate.ts';
import { markKey } from '../../interviews/marks.ts';
import { slugOf } from '../../interviews/transcripts.ts';
import { asMeant } from '../../io/natural-order.ts';
import { projectName } from '../../io/paths.ts';
import { Code } from '../../model/code.ts';
import type { Codebook } from '../../model/codebook.ts';
import type { Finding } from '../../model/finding.ts';
import { means } from '../../model/finding.ts';
import type { CodedProject, Role } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { FindingError } from '../errors.ts';
import { WRONG_USE } from '../exit.ts';
import { gateFor } from '../gate.ts';
import { type Loaded, loadProject } from '../load.ts';
import { askedOnce } from '../spelled.ts';
import { fileWith, type NewInterview, unplacedIn } from './addition.ts';
import { askRoles, throughGate, type WhoIsWho } from './answers.ts';
import type { Beginning } from './plan.ts';
import { type FormOfMarks, markFormsIn } from './seen.ts';

/** What documents would bring into a project that is there. */
export interface News {
  /** The project with all of it, as it would be read. */
  readonly loaded: Loaded;
  /** Documents that are no source yet, from the project's folder. */
  readonly sources: readonly string[];
  readonly interviews: readonly NewInterview[];
  readonly speakers: readonly FormOfMarks[];
  /** What somebody said of them. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly codes: readonly CodeNews[];
  /** What the new documents leave open, and why one gave nothing. */
  readonly open: readonly Finding<RawText>[];
}

/** Codes of notes that no codebook has, in one that is a file. */
export interface CodeNews {
  readonly codebook: Codebook;
  readonly codes: readonly { readonly code: Code; readonly name: RawText }[];
}

/** Reads the project and the documents, asks who is who where somebody can be asked, and writes nothing. */
export async function newsFor(beginning: Beginning): Promise<News> {
  const { folder, who } = beginning;
  const language = beginning.language ?? beginning.spoken;
  const root = resolve(folder, beginning.into);
  const ask = askedOnce(beginning.ask);
  const read = (more?: (file: ProjectFile) => ProjectFile) =>
    loadProject(root, language, undefined, { ask, more });
  const before = await read();
  const spoken = beginning.language ?? before.project.language;
  const known = new Set(before.project.documents.map(({ file }) => file));
  const named = asMeant(beginning.documents).map((path) => projectName(root, resolve(folder, path)));
  const sources = named.filter((path) => !known.has(path));
  const withSources = await read((file) => fileWith(file, sources, []));
  const missing = withSources.project.findings.filter(
    (found) => means(found, 'unopened') && !before.project.findings.some((one) => one.code === found.code),
  );
  if (missing.length > 0) throw new FindingError(missing, WRONG_USE, spoken);
  const { file } = before;
  const gate =
    who === undefined
      ? null
      : await gateFor(withSources, { language: spoken, reveal: true, ownScreen: true, ask });
  const asked = who?.(spoken);
  const unplaced = file === null ? [] : unplacedIn(withSources.project, file);
  const interviews: NewInterview[] = [];
  for (const one of unplaced)
    interviews.push(
      asked === undefined || gate === null || file === null ? one : await placedBy(one, file, asked, gate),
    );
  const speakers = newForms(before.project, withSources.project);
  const roles =
    asked === undefined || gate === null ? new Map() : (await askRoles(speakers, asked, gate)).changed;
  const loaded = await read((given) => {
    const all = fileWith(given, sources, interviews);
    return { ...all, speakers: new Map([...roles, ...all.speakers]) };
  });
  // A damaged file is told of and not added: every command would say it again.
  const gaveNothing = new Set(
    loaded.project.documents
      .filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
      .map(({ file: path }) => path),
  );
  const added = loaded.project.documents.map((document) => document.file).filter((path) => !known.has(path));
  return {
    loaded,
    sources: added.filter((path) => !gaveNothing.has(path)),
    open: leftOpen(loaded.project).filter(({ file: of }) => of !== null && added.includes(wordsOf(of))),
    interviews,
    speakers,
    roles,
    codes: codeNews(loaded.project),
  };
}

/** Asked only where it is not certain. */
async function placedBy(
  placed: NewInterview,
  file: ProjectFile,
  who: WhoIsWho,
  gate: Gate,
): Promise<NewInterview> {
  if (placed.group !== null) return placed;
  const { id, heading } = placed.transcript;
  const title = await who.groupOf(throughGate(gate, { id: RawText.own(id), heading }), null);
  if (title === null) return placed;
  const own = slugOf(title);
  const known = file.groups.find((group) => group.id === own || slugOf(wordsOf(group.title)) === own);
  return { ...placed, group: known ?? { id: own, title: RawText.own(title) } };
}

function newForms(before: CodedProject, now: CodedProject): News['speakers'] {
  const known = new Set(markFormsIn(before).flatMap(({ written }) => written.map(markKey)));
  return markFormsIn(now).filter(({ written }) => written.some((mark) => !known.has(markKey(mark))));
}

function codeNews({ groups, codebooks, fragments, habits }: CodedProject): CodeNews[] {
  const worded = withVocabulary(
    habits,
    fragments.map(({ note }) => wordsOf(note)),
  );
  return codebooks.flatMap((codebook) => {
    if (codebook.file === null) return [];
    const ids = groups.filter((group) => group.codebook === codebook.id).map(({ id }) => id);
    const own = fragments.filter(({ group }) => ids.includes(group ?? ''));
    const index = new CodebookIndex(codebook);
    const wanted = new Set(
      own.flatMap(({ unresolved }) => unresolved.filter(({ isComplete }) => isComplete)),
    );
    const lineages = [...wanted].flatMap(({ lineage }) => lineage);
    const notes = own.map(({ note }) => wordsOf(note));
    const draft = new CodebookIndex(draftCodebook(codebook.id, codebook.title, notes, worded));
    // What a single note may have mistyped is in no draft either.
    const codes = [...new Set(lineages)].sort(Code.compare).flatMap((code) => {
      const node = index.node(code) === null ? draft.node(code) : null;
      return node === null ? [] : [{ code, name: node.name }];
    });
    return codes.length === 0 ? [] : [{ codebook, codes }];
  });
}
