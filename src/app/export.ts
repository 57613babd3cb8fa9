import type { SafeFinding } from '../analyses/finding-text.ts';
import { PAGE } from '../analyses/page.ts';
import { riskCounts, riskLine } from '../analyses/risk/sentence.ts';
import { riskReport } from '../analyses/risk.ts';
import { EVERYTHING } from '../analyses/wanted.ts';
import { refusal, searchArtefact } from '../artefact/search.ts';
import type { Inline } from '../gate/exhibit.ts';
import { open, type SafeText } from '../gate/safe-text.ts';
import { publish } from '../io/publish.ts';
import { type Finding, means } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import type { Said } from '../sentences/said.ts';
import { isFormatName } from '../writers/format-name.ts';
import { type Rendered, WRITE_FORMATS } from '../writers/index.ts';
import { APPENDICES, EXPORTABLE, exhibitsOf } from './exhibits.ts';
import { REFUSED, WRONG_USE } from './exit.ts';
import { safeFindings } from './findings/safe.ts';
import { gateFor } from './gate.ts';
import { provenance, pseudonymised } from './provenance.ts';
import type { Session } from './session.ts';
import { known } from './wanted.ts';

/** Names of formats and of reports; without them, all formats and the appendices. */
export interface Selection {
  readonly formats?: readonly string[] | undefined;
  readonly reports?: readonly string[] | undefined;
}

export type Exported = Published | Refused;

export interface Published {
  readonly isPublished: true;
  /** Names of the files. */
  readonly files: readonly SafeText[];
  /** What was found while reading. */
  readonly findings: readonly SafeFinding[];
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
  const doubtful = unhidden(session);
  if (doubtful.length > 0) return refusalOf(session, doubtful, REFUSED);
  const files = await renderAll(session, choice);
  const originals = session.gate.originals();
  const result = await publish(folder, files, (name, bytes) => searchArtefact(name, bytes, originals));
  if (result.outcome === 'leaked') return refusalOf(session, result.hits.map(refusal), REFUSED);
  if (result.outcome === 'failed') return refusalOf(session, [result.finding], WRONG_USE);
  return {
    isPublished: true,
    files: result.files.map((name) => session.gate.text(RawText.own(name))),
    findings: safeFindings(session.gate, project.findings),
    pseudonymised: pseudonymised(session.loaded, session.language),
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

/** Why nothing may be written at all. */
export function unhidden({ loaded }: Session): Finding<RawText>[] {
  return loaded.project.findings.filter((one) => means(one, 'unhidden'));
}

export function refusalOf({ gate }: Session, findings: readonly Finding<RawText>[], exit: number): Refused {
  return { isPublished: false, findings: safeFindings(gate, findings), exit };
}

async function renderAll(session: Session, { formats, reports }: Selection): Promise<Rendered[]> {
  const { language, loaded } = session;
  const chosenFormats = (formats ?? Object.keys(WRITE_FORMATS))
    .map((name) => known('format', name, Object.keys(WRITE_FORMATS), session))
    .filter(isFormatName);
  const analyses = EXPORTABLE.map(({ name }) => name);
  const names = reports?.map((name) => known('report', name, analyses, session));
  const chosen = names === undefined ? APPENDICES : EXPORTABLE.filter(({ name }) => names.includes(name));
  // Who asks for some reports wants no page of the whole project, unless she says so.
  const isWhole = names === undefined || formats !== undefined;
  const exhibits = {
    report: exhibitsOf(loaded.project, chosen, session, statedAppendices(session)),
    project: isWhole ? [PAGE.exhibit(loaded.project, EVERYTHING, session)] : [],
  };
  const options = { language, provenance: provenance(loaded, language) };
  const files: Rendered[] = [];
  for (const format of chosenFormats) {
    const { holds, write } = WRITE_FORMATS[format];
    for (const exhibit of exhibits[holds]) files.push(...(await write(exhibit, options)));
  }
  return files;
}

/** Throws a UserError for a report that there is not. */
function statedAppendices(session: Session): ReadonlyMap<string, readonly number[]> {
  const stated = session.loaded.file?.appendices ?? new Map<string, readonly number[]>();
  const names = EXPORTABLE.map(({ name }) => name);
  return new Map([...stated].map(([name, numbers]) => [known('report', name, names, session), numbers]));
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
