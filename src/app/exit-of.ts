import { type Finding, means } from '../model/finding.ts';
import type { RawText } from '../model/raw-text.ts';
import { ERRORS, FINE, WRONG_USE } from './exit.ts';
import type { Loaded } from './load.ts';

/** Of a report: input that gives nothing is wrong use, a mere finding is not. */
export function exitOfReport({ project, file }: Loaded): number {
  const { findings } = project;
  if (findings.some((one) => means(one, 'unopened', 'broken'))) return WRONG_USE;
  const isUnread = findings.some((one) => means(one, 'unread'));
  const isEmpty = file === null || project.documents.every(({ paragraphs }) => paragraphs.length === 0);
  return isUnread && isEmpty ? WRONG_USE : FINE;
}

/** Of a command that looks for what is wrong. */
export function exitOfCheck(findings: readonly Finding<RawText>[]): number {
  return findings.some(({ severity }) => severity === 'error') ? ERRORS : FINE;
}
