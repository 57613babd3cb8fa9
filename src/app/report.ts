import type { Analysis } from '../analyses/analysis.ts';
import { ANALYSES } from '../analyses/index.ts';
import type { ExhibitPart } from '../analyses/wanted.ts';
import type { Exhibit } from '../gate/exhibit.ts';
import type { Anonymised } from '../gate/safe-text.ts';
import type { Finding } from '../model/finding.ts';
import type { CodedProject } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { say } from '../sentences/say.ts';
import type { FormatName } from '../writers/format-name.ts';
import { WRITE_FORMATS } from '../writers/index.ts';
import type { WriteOptions } from '../writers/options.ts';
import { contentsOf } from '../writers/rendered.ts';
import { FindingError, UserError } from './errors.ts';
import { WRONG_USE } from './exit.ts';
import { insideIds } from './outside-ids.ts';
import { provenance } from './provenance.ts';
import type { Session } from './session.ts';
import { type Typed, wantedOf } from './wanted.ts';

/** What an analysis found, past the gate. */
export interface AnalysisReport {
  readonly analysis: Analysis;
  readonly exhibit: Anonymised<Exhibit>;
  /** Whose work alone it is of; null for everybody's. */
  readonly coder: RawText | null;
  /** What is wrong on the way, beside the project's own findings. */
  readonly findings: readonly Finding<RawText>[];
  /** How many more there are that `decisions.yaml` lets rest. */
  readonly accepted: number;
}

/** What is asked of an analysis, as typed. */
export interface Asked extends Typed {
  /** What it starts from, for one that starts from something: `63`, `3/1/2`, `b4:54`. */
  readonly ref?: string;
  /** All that will be shown of it; everything unless given. */
  readonly part?: ExhibitPart | undefined;
}

/**
 * Runs an analysis (`tree`, `fragments`, `crosstab` ...) on a project. Throws a UserError for a name that the project
 * does not have, and where the analysis has nothing to say of it; a FindingError where its numbers would be false; a
 * RangeError for a name of no analysis.
 */
export function makeReport(
  session: Session,
  name: string,
  { ref, part, ...typed }: Asked = {},
): AnalysisReport {
  const analysis = ANALYSES.find((one) => one.name === name);
  if (analysis === undefined) throw new RangeError('there is no such analysis');
  const { loaded, language } = session;
  const asked = { ...wantedOf(session, typed, analysis.options), ref: ref ?? null, part: part ?? null };
  // A placeholder in it may stand for several names: whichever leads somewhere.
  const refs = ref === undefined ? [] : [...calledOutside(loaded.project, ref), ...loaded.spellOut(ref)];
  const spelled = refs.map((one) => ({ ...asked, ref: one }));
  const wanted = spelled.find((one) => analysis.lacks(loaded.project, one) === null) ?? asked;
  const lack = analysis.lacks(loaded.project, wanted);
  if (lack !== null) throw new UserError(say(lack, language));
  const refused = analysis.refuses(loaded.project, wanted);
  if (refused.length > 0) {
    const gate = session.revealed ? null : session.gate;
    throw new FindingError(refused, WRONG_USE, language, gate);
  }
  const exhibit = analysis.exhibit(loaded.project, wanted, session);
  return { analysis, exhibit, coder: wanted.coder, ...analysis.findings(loaded.project, wanted) };
}

/** "trainer-1:4" for somebody to whom "trainer-1-v-34:4" was shown so. */
function calledOutside(project: CodedProject, ref: string): string[] {
  const [id = '', ...turn] = ref.split(':').map((part) => part.trim());
  const inside = insideIds(project).get(id);
  return inside === undefined ? [] : [[inside, ...turn].join(':')];
}

/** A finished file; what stands in it passed the gate, and so did its name. */
export interface FinishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An exhibit as files of a format, as an export would write them: one, or one a page for pictures. */
export async function filesOf(
  session: Session,
  exhibit: Anonymised<Exhibit>,
  format: FormatName,
  more: Pick<WriteOptions, 'isWatched'> = {},
): Promise<readonly FinishedFile[]> {
  const { language, loaded } = session;
  const options = { ...more, language, provenance: provenance(loaded.home, language) };
  return (await WRITE_FORMATS[format].write(exhibit, options)).map(contentsOf);
}
