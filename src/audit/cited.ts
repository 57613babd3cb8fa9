import { type Citation, citationsOf } from '../coding/citations.ts';
import { mentionsOf, type ReportMention } from '../coding/mentions.ts';
import type { Whom } from '../coding/pointing.ts';
import type { Document } from '../model/document.ts';
import type { CodedProject } from '../model/project.ts';
import { reportParagraphs } from '../project/report.ts';
import { type IsPeople, peopleOf } from './people.ts';
import { type Quote, quotesOf } from './quotations.ts';
import { whomOf } from './whom.ts';

/** What a report quotes and points at, as it stands there. */
export interface Cited {
  /** The project's words for its respondents. */
  readonly people: IsPeople;
  readonly whom: Whom;
  readonly citations: readonly Citation[];
  /** Places that point at respondents or interviews without a code. */
  readonly mentions: readonly ReportMention[];
  readonly quotes: readonly Quote[];
}

export function citedIn(project: CodedProject, report: Document): Cited {
  const isReport = reportParagraphs(project);
  const people = peopleOf(project);
  const whom = whomOf(project, people);
  const citations = citationsOf(report, isReport, whom, project.habits);
  const mentions = mentionsOf(report, isReport, whom);
  return {
    people,
    whom,
    citations,
    mentions,
    quotes: quotesOf(report, isReport, [...citations, ...mentions]),
  };
}

/** The citations of codes in the project's report; none without one. */
export function citationsIn(project: CodedProject): readonly Citation[] {
  return project.report === null ? [] : citedIn(project, project.report).citations;
}
