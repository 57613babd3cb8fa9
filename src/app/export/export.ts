import type { Analysis } from '../../analyses/analysis.ts';
import type { SafeFinding } from '../../analyses/finding-text.ts';
import { riskReport } from '../../analyses/risk/risk.ts';
import { riskCounts, riskLine } from '../../analyses/risk/sentence.ts';
import { type Leak, refusals, searchArtefact } from '../../artefact/search.ts';
import type { Inline } from '../../gate/exhibit.ts';
import { open, type SafeText } from '../../gate/safe-text.ts';
import { publish } from '../../io/publish/publish.ts';
import { madeOnce } from '../../model/deferred.ts';
import { type Finding, means } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import type { Said } from '../../sentences/said.ts';
import { FINE, REFUSED, WRONG_USE } from '../exit.ts';
import { exitOfReport } from '../exit-of.ts';
import { unsearched } from '../findings/problem.ts';
import { safeFindings } from '../findings/safe.ts';
import { gateFor } from '../gate.ts';
import { pseudonymised } from '../provenance.ts';
import type { Session } from '../session.ts';
import { known } from '../wanted.ts';
import { APPENDICES, EXPORTABLE } from './exhibits.ts';
import { renderingOf, type Selection } from './rendering.ts';

export type Exported = Published | Refused;

export interface Published {
  readonly isPublished: true;
  /** Names of the files. */
  readonly files: readonly SafeText[];
  /** What was found while reading. */
  readonly findings: readonly SafeFinding[];
  /** What was found while writing: reports that a format makes nothing of, names that cannot be drawn. */
  readonly foundInWriting: readonly SafeFinding[];
  /** What must be known of the files: that they are pseudonymised, and not anonymous. */
  readonly pseudonymised: Said;
  readonly risk: Risk;
}

export interface Refused {
  readonly isPublished: false;
  /** Why. */
  readonly findings: readonly SafeFinding[];
  readonly exit: number;
}

/** Writes the reports into a folder, all or nothing. Throws a UserError for a format or a report that there is not. */
export async function exportReports(shown: Session, folder: string, choice: Selection): Promise<Exported> {
  const session = await forOthers(shown);
  const { project } = session.loaded;
  const held = heldBack(session);
  if (held !== null) return held;
  const chosen = chosenReports(session, choice);
  const falsified = whatFalsifies(project, chosen);
  if (falsified.length > 0) return refusalOf(session, falsified, WRONG_USE);
  const rendering = renderingOf(session, chosen, choice);
  // What was hidden is known when the last file is made.
  const originals = madeOnce(() => session.gate.originals());
  const verify = (name: string, bytes: Uint8Array) => searchArtefact(name, bytes, originals());
  const result = await publish(folder, rendering.files(), verify, rendering.placeOf);
  if (result.outcome === 'leaked') return leakedFrom(shown, result.hits);
  if (result.outcome === 'failed')
    return { isPublished: false, findings: await unsearched([result.finding], shown), exit: WRONG_USE };
  return {
    isPublished: true,
    // They are our own words and ids: nobody named these files after somebody.
    files: result.files.map((name) => session.gate.text(RawText.of(name))),
    findings: safeFindings(session.gate, project.findings),
    foundInWriting: safeFindings(session.gate, rendering.foundInWriting()),
    pseudonymised: pseudonymised(session.loaded.home, session.language),
    risk: riskOf(session),
  };
}

/** What goes into a file is for others, though she sees on her screen what is written. */
export async function forOthers(shown: Session): Promise<Session> {
  const { loaded, language, ownScreen, profile, ask } = shown;
  if (!ownScreen) return shown;
  return {
    ...shown,
    gate: await gateFor(loaded, { language, reveal: false, ownScreen: false, profile, ask }),
  };
}

/**
 * Why nothing may be written at all: nobody knows what has to be hidden, or what the project names cannot be opened or
 * read, and others would take a part for the whole. Null where nothing stands in the way.
 */
export function heldBack(session: Session): Refused | null {
  const { findings } = session.loaded.project;
  const unhidden = findings.filter((one) => means(one, 'unhidden'));
  if (unhidden.length > 0) return refusalOf(session, unhidden, REFUSED);
  if (exitOfReport(session.loaded) === FINE) return null;
  const missing = findings.filter((one) => means(one, 'unopened', 'broken', 'unread'));
  return refusalOf(session, missing, WRONG_USE);
}

/** Who has to decide whether a word may stay has to see it: on her own screen, and nowhere else. */
export async function leakedFrom(shown: Session, leaks: readonly Leak[]): Promise<Refused> {
  const found = refusals(leaks, shown.ownScreen);
  const gate = shown.ownScreen ? await gateFor(shown.loaded, { ...shown, reveal: true }) : shown.gate;
  return refusalOf({ gate }, found, REFUSED);
}

export function refusalOf(
  { gate }: Pick<Session, 'gate'>,
  findings: readonly Finding<RawText>[],
  exit: number,
): Refused {
  return { isPublished: false, findings: safeFindings(gate, findings), exit };
}

function chosenReports(session: Session, { reports }: Selection): readonly Analysis[] {
  const analyses = EXPORTABLE.map(({ name }) => name);
  const names = reports?.map((name) => known('report', name, analyses, session));
  return names === undefined ? APPENDICES : EXPORTABLE.filter(({ name }) => names.includes(name));
}

/** The same cause makes several of them false: what the first one says of it. */
function whatFalsifies(project: CodedProject, chosen: readonly Analysis[]): readonly Finding<RawText>[] {
  for (const { appendices, refuses } of chosen) {
    for (const wanted of appendices?.(project) ?? []) {
      const found = refuses(project, wanted);
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** What an export says of who stays recognisable: the counts, and a line. */
export interface Risk {
  readonly counts: ReturnType<typeof riskCounts>;
  readonly line: Inline;
}

function riskOf({ gate, loaded, language }: Session): Risk {
  return open(
    gate.pass(riskReport(loaded.project), (safe) => ({
      counts: riskCounts(safe),
      line: riskLine(safe, language),
    })),
  );
}
