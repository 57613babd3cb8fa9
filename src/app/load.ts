import { resolve } from 'node:path';
import { saysListedCodes } from '../coding/inline-marks.ts';
import { type Decisions, NO_DECISIONS } from '../files/decisions-file.ts';
import { KEY_DESTROYED } from '../files/policy.ts';
import type { InlineNotes, ProjectFile } from '../files/project-file.ts';
import type { SpellOut } from '../files/spell-out.ts';
import { asMeant } from '../io/natural-order.ts';
import { projectName } from '../io/paths.ts';
import { readPrivate } from '../io/private/private-folder.ts';
import { readSources } from '../io/read.ts';
import { means } from '../model/finding.ts';
import { NO_KEYS } from '../model/key.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { type AnsweredAtInit, assemble, type Ingredients } from '../project/assemble.ts';
import { interviewsBeside } from '../project/beside.ts';
import { habitsBefore, type SourceFacts } from '../project/source-facts.ts';
import { finding } from '../sentences/finding-kind.ts';
import { NOBODY } from './ask.ts';
import { namedAsOutside } from './called-outside.ts';
import { REMARKED_COPY } from './findings/kinds.ts';
import { type Home, homeAround, homeAt, homeOf, isDestroyed } from './home.ts';
import { factsOf } from './kept/facts.ts';
import { readRemembered, remember } from './kept/remember.ts';
import { KEY_FILE } from './key/files.ts';
import { secretOf } from './key/own-secret.ts';
import { keyMakerFor } from './key/secret.ts';
import {
  type FindingList,
  readCodebooks,
  readCodings,
  readCrosswalk,
  readDecisions,
  readGiven,
} from './own-files.ts';
import { sourcesSeen } from './sources-seen.ts';
import { type Spelling, spellOutAt } from './spelled.ts';
import { withheldAmong, withheldElsewhere } from './withheld.ts';

/** A project as it was found on disk. */
export interface Loaded {
  readonly project: CodedProject;
  /** The folder of `kantlijn.yaml`, or the one that documents were named from. */
  readonly root: string;
  /** Null for documents without a project. */
  readonly file: ProjectFile | null;
  /** The project whose names and key hold: for documents, the one that they lie in, if any. */
  readonly home: Home | null;
  /** Whom the placeholders stand for in what somebody typed. */
  readonly spellOut: SpellOut;
  /** What decides on hiding and cannot be read, or is not found: nobody knows what is hidden then. */
  readonly doubts: FindingList;
}

/** The project of the nearest `kantlijn.yaml` upward; `report` is named from `folder`. Throws a UserError where there is none. */
export async function loadProject(
  folder: string,
  language: Language,
  report?: string,
  reading: ProjectReading = { ask: NOBODY },
): Promise<Loaded> {
  const { more, ...spelling } = reading;
  const written = await homeAround(folder, language);
  const findings: FindingList = [];
  const spellOut = await spellOutAt(written, spelling);
  const home = await homeAt(written.root, findings, spellOut);
  const { root } = home;
  const aboutDecided: FindingList = [];
  const file = more?.(home.file) ?? home.file;
  const decisions = await readDecisions(root, aboutDecided, spellOut);
  const codings = await readCodings(root, aboutDecided, spellOut);
  const cites = report === undefined ? file.report : projectName(root, resolve(folder, report));
  const remembered = await readRemembered(root, home.file);
  const aboutKeys: FindingList = [];
  const keys = await keyMakerFor(root, { decisions, codings }, await isAtHome(home), aboutKeys);
  const secret = isDestroyed(home) ? null : await secretOf(root);
  const patterns = [...file.sources, ...(cites === null ? [] : [cites])];
  const at = secret === null ? null : { root, secret, keys };
  const { facts, beside } = await sourcesSeen({ root, patterns, findings }, file, at);
  findings.push(...aboutDecided);
  const read = assemble({
    remembered: remembered.length === 0 && home.judged.withheld.length === 0 ? null : remembered,
    file: { ...file, report: cites },
    ...withoutRemarkedCopies(facts, findings, namedFrom(root, [...file.sources, cites ?? ''])),
    codebooks: await readCodebooks(root, file, findings, spellOut),
    crosswalk: await readCrosswalk(root, file, findings, spellOut),
    decisions,
    codings,
    keys,
    findings: [...findings, ...aboutKeys],
    spoken: language,
  });
  const called = namedAsOutside(read, { file, decisions, codings });
  const told = [...read.findings, ...called, ...interviewsBeside(beside, read, remembered)];
  const project = { ...read, findings: told };
  const lost = project.findings.filter((one) => means(one, 'unhidden') && !means(one, 'broken'));
  // As long as it is not known what is hidden, nobody says that this is how it was.
  if (lost.length === 0) await remember(project, remembered, { root, file, written: home.file });
  return {
    project: withLeft(project, home),
    root,
    file,
    home,
    spellOut,
    doubts: [
      ...file.doubts,
      ...(decisions?.doubts ?? []),
      ...home.judged.findings,
      ...lost,
      // Shown past the gate: without what they are called inside.
      ...(lost.length > 0 ? called.map((one) => ({ ...one, words: {} })) : []),
    ],
  };
}

interface ProjectReading extends Spelling {
  /** What would stand in `kantlijn.yaml`, for what it says now. */
  readonly more?: ((file: ProjectFile) => ProjectFile) | undefined;
}

interface DocumentReading extends Spelling {
  readonly answered?: AnsweredAtInit | undefined;
}

/**
 * Documents without a project, named from `root`: groups and codebooks are inferred, as `init` would; given
 * codebooks go to the groups they fit.
 */
export async function loadDocuments(
  root: string,
  documents: readonly string[],
  codebooks: readonly string[],
  spoken: Language,
  report?: string,
  { answered, ...spelling }: DocumentReading = { ask: NOBODY },
): Promise<Loaded> {
  const named = asMeant(documents);
  const sources = await readSources(root, report === undefined ? named : [...named, report]);
  const findings: FindingList = [...sources.findings];
  const home = await homeOf(root, documents[0] ?? '.');
  const spellOut = await spellOutAt(home, spelling);
  const given = await readGiven(root, codebooks, findings, spellOut);
  const decisions = home === null ? null : await withheldAt(home);
  const keys =
    home === null ? NO_KEYS : await keyMakerFor(home.root, { decisions, codings: [] }, false, findings);
  const readWith = async (inline: InlineNotes | null) => {
    const found: FindingList = [...findings];
    return assemble({
      file: null,
      report: report === undefined ? null : projectName(root, resolve(root, report)),
      ...withoutRemarkedCopies(
        await factsOf(sources.files, { ...habitsBefore(answered), inline }),
        found,
        namedFrom(root, sources.files.length === 1 ? documents : [report ?? '']),
      ),
      ...given,
      answered,
      decisions,
      codings: [],
      keys,
      findings: found,
      spoken: home?.file.language ?? spoken,
    });
  };
  const bare = await readWith(null);
  // Brackets that say what a list of codes says are codes: nobody need put that in kantlijn.yaml.
  const read = saysListedCodes(bare.unreadMarks) ? await readWith('brackets') : bare;
  const whole =
    home === null || decisions === null || decisions.withheld.length === 0
      ? null
      : await loadProject(home.root, spoken, undefined, spelling);
  const project = whole === null ? read : { ...read, withheld: withheldAmong(read, whole.project) };
  const unplaced = project.findings.filter(
    (one) => keys.shown === null && means(one, 'unhidden') && !means(one, 'broken'),
  );
  // What the whole project doubts holds what is doubted of its files.
  const ofFiles = whole?.doubts ?? [
    ...(home?.file.doubts ?? []),
    ...(home?.judged.findings ?? []),
    ...(decisions?.doubts ?? []),
  ];
  const doubts = [...ofFiles, ...unplaced];
  const around =
    home === null || whole === null ? home : alsoWithheld(home, withheldElsewhere(read, whole.project));
  return {
    project: withLeft(withoutDangling(project), home),
    root,
    file: null,
    home: around,
    spellOut,
    doubts,
  };
}

function alsoWithheld(home: Home, words: readonly RawText[]): Home {
  return { ...home, judged: { ...home.judged, withheld: [...home.judged.withheld, ...words] } };
}

/** A clone, in which the key that `kantlijn.yaml` names is not there, is nobody's home: its secret is elsewhere too. */
async function isAtHome({ root, file: { policy } }: Home): Promise<boolean> {
  return policy.key === null || policy.key === KEY_DESTROYED || (await readPrivate(root, KEY_FILE)) !== null;
}

async function withheldAt({ root }: Home): Promise<Decisions> {
  const decisions = await readDecisions(root, []);
  return { ...NO_DECISIONS, withheld: decisions?.withheld ?? [], doubts: decisions?.doubts ?? [] };
}

/** Decisions about the project's other documents are not amiss here. */
function withoutDangling(project: CodedProject): CodedProject {
  return { ...project, findings: project.findings.filter((one) => !means(one, 'dangling')) };
}

function withLeft(project: CodedProject, home: Home | null): CodedProject {
  return { ...project, release: { ...project.release, left: home?.judged.left ?? [] } };
}

function namedFrom(root: string, paths: readonly string[]): string[] {
  return paths.map((path) => projectName(root, resolve(root, path)));
}

/** Without copies that kantlijn wrote remarks into, unless they are `named`: a pattern may find one beside its original. */
function withoutRemarkedCopies(
  sources: readonly SourceFacts[],
  findings: FindingList,
  named: readonly string[],
): Pick<Ingredients, 'documents' | 'found'> {
  const read = sources.filter(({ isRemarked, document: { file } }) => {
    const isRead = !isRemarked || named.includes(file);
    if (!isRead) findings.push(finding(REMARKED_COPY, { file: RawText.own(file) }));
    return isRead;
  });
  return {
    documents: read.map(({ document }) => document),
    found: read.map(({ found }) => found),
  };
}
