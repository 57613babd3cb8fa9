import { extname, resolve } from 'node:path';
import type { SafeFinding } from '../../analyses/finding-text.ts';
import { refusals, searchArtefact } from '../../artefact/search.ts';
import type { Gate } from '../../gate/gate.ts';
import type { SafeText } from '../../gate/safe-text.ts';
import { projectName } from '../../io/paths.ts';
import { knownCopies, rememberCopy } from '../../io/private/copies.ts';
import { publishFile } from '../../io/publish/publish-file.ts';
import { readSources } from '../../io/read.ts';
import type { SourceFile } from '../../model/document.ts';
import { type Finding, means } from '../../model/finding.ts';
import type { Language } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import type { Said } from '../../sentences/said.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { CopyDraft } from '../../sources/copy/draft.ts';
import { withRooms } from '../../sources/copy/text.ts';
import { draftCopy } from '../../sources/index.ts';
import { writeCopy } from '../../writers/copy.ts';
import type { RemarkLines } from '../../writers/remarks.ts';
import type { Ask } from '../ask.ts';
import { gateOverNames } from '../bare-gate.ts';
import { FindingError, UserError } from '../errors.ts';
import { REFUSED, WRONG_USE } from '../exit.ts';
import { unsearched } from '../findings/problem.ts';
import { safeFindings } from '../findings/safe.ts';
import { gateFor } from '../gate.ts';
import { homeOf } from '../home.ts';
import { type Loaded, loadDocuments, loadProject } from '../load.ts';
import { pseudonymised } from '../provenance.ts';
import { askedOnce } from '../spelled.ts';
import { withTwins } from './twins.ts';

const ONE_FILE = sentence(
  'een kopie is van één bestand. Noem er een.',
  'a copy is made of one file. Name one.',
);
const OTHER_ENDING = sentence(
  'de kopie is van dezelfde soort als het bestand. Geef --into dezelfde extensie (van een .docm wordt het .docx).',
  'the copy is of the same kind as the file. Give --into the same extension (of a .docm it becomes .docx).',
);

/** A document, and the new file for its copy; both from `folder`. */
export interface Copying {
  readonly folder: string;
  readonly path: string;
  readonly into: string;
  /** The project's own unless given. */
  readonly language?: Language | undefined;
  /** In which is said what goes wrong before a project is read. */
  readonly spoken: Language;
  readonly profile?: string | undefined;
  /** What is told goes to the researcher's own screen and nowhere else; the copy is for others all the same. */
  readonly ownScreen: boolean;
  readonly ask: Ask;
}

export interface Copied {
  readonly isPublished: boolean;
  readonly language: Language;
  /** Name of the copy. */
  readonly file: SafeText;
  /** What is not in it and what nobody can search; or why there is none. */
  readonly findings: readonly SafeFinding[];
  readonly pseudonymised: Said;
  readonly exit: number;
}

/**
 * Writes a pseudonymised copy of a document, with its lay-out; everybody is called as elsewhere in the project that it
 * lies in. Throws a UserError or a FindingError for a file that cannot be copied, and an IoProblem.
 */
export async function copyDocument({ ask: given, ...copying }: Copying): Promise<Copied> {
  const { folder, path, spoken } = copying;
  const ask = askedOnce(given);
  const source = await sourceToCopy(copying);
  const draft = await draftCopy(source);
  if (draft.parts.length === 0) throw new FindingError(draft.findings, WRONG_USE, spoken);
  const loaded = await loadedAround({ ...copying, ask });
  const language = copying.language ?? loaded.project.language;
  return writeDraft(draft, { ...copying, path: resolve(folder, path), loaded, language, ask });
}

/** What a copy is made for. */
export interface CopyMaking extends Pick<Copying, 'folder' | 'into' | 'profile' | 'ownScreen' | 'ask'> {
  /** Of the document, absolute. */
  readonly path: string;
  readonly loaded: Loaded;
  readonly language: Language;
}

/** `remarks`: what is to stand in the rooms of the draft. */
export async function writeDraft(
  draft: CopyDraft,
  { path, loaded, language, ...copying }: CopyMaking,
  remarks: ((gate: Gate) => RemarkLines) | null = null,
): Promise<Copied> {
  const { folder, into, profile, ask } = copying;
  const twinned = withRooms(withTwins(draft, projectName(loaded.root, path), loaded.project));
  const passing = { language, reveal: false, ownScreen: false, profile, ask, beside: twinned };
  const name = RawText.own(into);
  // What was left out is called as the document calls it.
  const files = [
    name,
    ...draft.findings.flatMap(({ words }) => Object.values(words)).filter((one) => one != null),
  ];
  const gate = await gateFor(loaded, { ...passing, files });
  const said = remarks === null ? null : { lines: remarks(gate), language };
  const copy = writeCopy(`kopie${extname(into).toLowerCase()}`, twinned, gate.pieces(twinned.pieces), said);
  const originals = gate.originals();
  const root = loaded.home?.root ?? null;
  const result = await publishFile(resolve(folder, into), copy, {
    verify: (file, bytes) => searchArtefact(file, bytes, originals),
    replaceable: root === null ? new Set() : await knownCopies(root),
    source: path,
  });
  const screen = copying.ownScreen ? await gateOverNames(files, { language, ownScreen: true }) : gate;
  const told = { language, file: screen.text(name), pseudonymised: pseudonymised(loaded.home, language) };
  const ended = (findings: readonly Finding<RawText>[], exit: number): Copied => ({
    ...told,
    isPublished: exit === 0,
    findings: safeFindings(screen, findings),
    exit,
  });
  if (result.outcome === 'leaked') return ended(refusals(result.hits, copying.ownScreen), REFUSED);
  if (result.outcome === 'failed')
    return {
      ...ended([], WRONG_USE),
      findings: await unsearched([result.finding], { ...copying, language }),
    };
  if (root !== null) await rememberCopy(root, result.hash);
  return ended(draft.findings, 0);
}

async function sourceToCopy({ folder, path, into, spoken }: Omit<Copying, 'ask'>): Promise<SourceFile> {
  const { files, findings } = await readSources(folder, [path]);
  const [file, ...others] = files;
  if (others.length > 0) throw new UserError(say(ONE_FILE, spoken));
  if (file === undefined) throw new FindingError(findings, WRONG_USE, spoken);
  assertEnding(file.name, into, spoken);
  return file;
}

/** Throws a UserError for a copy of another kind than the file. */
export function assertEnding(file: string, into: string, language: Language): void {
  if (extname(into).toLowerCase() !== extname(file).toLowerCase().replace('.docm', '.docx'))
    throw new UserError(say(OTHER_ENDING, language));
}

/** The project that the document lies in, and the document as one of it; else the document alone. */
async function loadedAround({ folder, path, spoken, ask }: Copying): Promise<Loaded> {
  const home = await homeOf(folder, path);
  if (home === null) return loadDocuments(folder, [path], [], spoken, undefined, { ask });
  const more = (file: Loaded['file'] & object) => ({
    ...file,
    sources: [...file.sources, resolve(folder, path)],
  });
  const loaded = await loadProject(home.root, spoken, undefined, { ask, more });
  const unhidden = loaded.project.findings.filter((one) => means(one, 'unhidden'));
  if (unhidden.length > 0) throw new FindingError(unhidden, REFUSED, spoken);
  return loaded;
}
