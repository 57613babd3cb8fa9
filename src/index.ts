/**
 * The library: reads interviews that people coded in their margin, and shows what they hold, pseudonymised.
 *
 * A project is opened and everything that leaves it passes its gate. A front end hands in what only a person knows; the
 * library itself asks nothing, prints nothing and reads no environment.
 *
 * ```js
 * import { dataIn, filesOf, makeReport, NOBODY, open, openProject } from 'kantlijn';
 *
 * const session = await openProject({ folder: 'demo', ask: NOBODY });
 * const { exhibit } = makeReport(session, 'crosstab', { rows: 'theme', who: true });
 * console.log(dataIn(open(exhibit).data).cells.length);
 *
 * const [{ name, bytes }] = await filesOf(session, exhibit, 'md');
 * console.log(name, bytes.length > 0);
 * ```
 *
 * What somebody can mend is thrown as a UserError or a FindingError, or the disk's IoProblem; `problemOf` makes what
 * may be shown of the last two. Anything else that is thrown is a bug.
 */

// OpenRequest: a project, or documents without one.
export { type Ask, NOBODY } from './app/ask.ts';
// Names: what may be one, what was decided about it, and the key that gives them back.
export { type Audience, gateOverNames } from './app/bare-gate.ts';
export { type Copied, type Copying, copyDocument } from './app/copy/copy.ts';
export { acceptFindings, type Corrected, correctFindings, fixable } from './app/decide.ts';
export { type Diagnosis, diagnose } from './app/diagnosis.ts';
export { FindingError, UserError } from './app/errors.ts';
export { ERRORS, FINE, REFUSED, WRONG_USE } from './app/exit.ts';
export { exitOfCheck, exitOfReport } from './app/exit-of.ts';
// Writing reports for others, all or nothing.
export {
  type Exported,
  exportReports,
  type Published,
  type Refused,
  type Risk,
} from './app/export/export.ts';
// Reports: an analysis' exhibit has passed the gate; it can be looked into, or be written as a file.
export type { Selection } from './app/export/rendering.ts';
// Findings: what is wrong, as it may be shown, and what follows from it.
export { type FindingJson, findingJson } from './app/findings/json.ts';
export { type Problem, problemOf } from './app/findings/problem.ts';
export { safeFindings } from './app/findings/safe.ts';
export { gateFor, type Passing } from './app/gate.ts';
export { type Home, homeAround } from './app/home.ts';
export { addNews } from './app/init/add.ts';
export type { WhoIsWho } from './app/init/answers.ts';
// Making a project: planned first, then carried out.
export { applyPlan, type PlannedFile } from './app/init/apply.ts';
export { type News, newsFor } from './app/init/news.ts';
export {
  type Beginning,
  isProject,
  type NoInterviews,
  outsideOf,
  type ProjectPlan,
  planProject,
} from './app/init/plan.ts';
export type { SeenForm } from './app/init/seen.ts';
export { KeptAnswers, LONGEST_ANSWER, type ToldAnswer } from './app/kept/answers.ts';
export { destroyKey } from './app/key/destroy.ts';
export { lockProjectKey, SHORTEST_PASSPHRASE, unlockProjectKey } from './app/key/passphrase.ts';
export { keyShown } from './app/key/report.ts';
export { type NamesRestored, type Restoring, restoreNames } from './app/key/restore.ts';
export { type KeyTask, projectKey } from './app/key/task.ts';
export type { Loaded } from './app/load.ts';
// The report with what an audit found in its margin.
export { annotateReport } from './app/remarks/annotate.ts';
export type { Annotated, Annotating } from './app/remarks/annotated.ts';
export { type AnalysisReport, type Asked, type FinishedFile, filesOf, makeReport } from './app/report.ts';
export { type Choice, decisionOf, kindNow } from './app/review/decisions.ts';
export { NamesList } from './app/review/names-list.ts';
export {
  openReview,
  type Review,
  type ReviewStanding,
  type ShownCandidate,
  shownCandidate,
  shownCandidates,
  standingOf,
} from './app/review/open.ts';
export { type PassageChoice, PassageReview, type ShownPassage } from './app/review/passages.ts';
export { type SearchedFile, scanFiles, scanShown } from './app/scan-files.ts';
export { type Opening, openProject, type Session } from './app/session.ts';
// The files behind a project, watched.
export { SourceWatch, type WatchedFiles } from './app/source-watch.ts';
export { type WrittenPage, writePage } from './app/view.ts';
export { type Typed, wantedOf } from './app/wanted.ts';
export { open } from './gate/safe-text.ts';
export { type Data, dataIn } from './gate/shown-data.ts';
