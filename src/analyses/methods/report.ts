import type { LoggedDecision, Release } from '../../model/decided.ts';
import type { CodedProject } from '../../model/project.ts';
import { citedCodes } from '../cited-codes.ts';
import { type RiskReport, riskReport, withoutValues } from '../risk/risk.ts';
import { withheldCount } from '../withheld.ts';
import { type CodebookAccount, codebookAccount } from './codebook-account.ts';
import { type CodersAccount, codersAccount } from './coders.ts';
import { type ReportAccount, reportAccount } from './in-the-report.ts';
import { type InterviewAccount, interviewAccounts } from './interviews.ts';
import { type NewCodes, newCodes } from './new-codes.ts';
import { type RespondentsAccount, respondentsAccount } from './respondents.ts';
import { type CodeNotOfAll, withoutCitedCode } from './without-code.ts';

/** How the research was done, as far as the project knows it. */
export interface MethodsReport extends RespondentsAccount {
  readonly interviews: readonly InterviewAccount[];
  readonly codebooks: readonly CodebookAccount[];
  readonly decisions: readonly LoggedDecision[];
  readonly newCodes: readonly NewCodes[];
  /** Null where the report cites no code. */
  readonly withoutCode: readonly CodeNotOfAll[] | null;
  readonly inReport: ReportAccount | null;
  readonly coding: CodersAccount;
  readonly risk: RiskReport;
  readonly key: Release['key'];
  readonly withheld: number;
}

export function methodsReport(project: CodedProject): MethodsReport {
  return {
    ...respondentsAccount(project),
    interviews: interviewAccounts(project),
    codebooks: project.codebooks.map((book) => codebookAccount(project, book)),
    decisions: project.decisions,
    newCodes: newCodes(project),
    withoutCode: citedCodes(project).size === 0 ? null : withoutCitedCode(project),
    inReport: reportAccount(project),
    coding: codersAccount(project),
    risk: withoutValues(riskReport(project)),
    key: project.release.key,
    withheld: withheldCount(project),
  };
}
