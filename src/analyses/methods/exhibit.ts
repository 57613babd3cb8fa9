import type { Block, Exhibit, Inline, Rows } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import { asData, type Data } from '../../gate/shown-data.ts';
import type { Ladder } from '../../model/ladder.ts';
import type { Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import { PROGRAM } from '../../sentences/program.ts';
import { say, term, terms } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { riskCounts } from '../risk/sentence.ts';
import { blankBlocks } from './blanks.ts';
import { codebookBlocks } from './codebook-blocks.ts';
import { codingBlocks } from './coding-blocks.ts';
import { decisionBlocks } from './decision-blocks.ts';
import { inReportBlocks } from './in-the-report.ts';
import { interviewBlocks } from './interview-blocks.ts';
import { wordsInAll } from './interviews.ts';
import { newCodeBlocks } from './new-code-blocks.ts';
import { privacyBlocks } from './privacy-blocks.ts';
import type { MethodsReport } from './report.ts';
import { withoutCodeBlocks } from './without-code-blocks.ts';

const SAYS = {
  title: sentence('Verantwoording', 'Account of the research'),
  made: sentence(
    'Gemaakt met {program} (COREQ 27) uit de documenten zelf. De nummers achter de koppen zijn die van COREQ (Tong, Sainsbury en Craig 2007), de lijst van 32 punten voor verslagen van interviews.',
    'Made with {program} (COREQ 27) out of the documents themselves. The numbers behind the headings are those of COREQ (Tong, Sainsbury and Craig 2007), the 32-item checklist for reports of interviews.',
  ),
} as const;

export function methodsExhibit(
  report: Safe<MethodsReport>,
  language: Language,
  ladder: Ladder | null,
): Exhibit {
  const title = say(SAYS.title, language);
  return {
    stem: [title],
    title: [title],
    data: methodsData(report),
    blocks: [
      { kind: 'paragraph', text: [say(SAYS.made, language, { program: PROGRAM })] },
      ...interviewBlocks(report, language),
      ...report.codebooks.flatMap((book): Block[] => codebookBlocks(book, language)),
      ...newCodeBlocks(report, language),
      ...codingBlocks(report.coding, language),
      ...inReportBlocks(report.inReport, language),
      ...withoutCodeBlocks(report.withoutCode, language),
      ...decisionBlocks(report.decisions, language),
      ...privacyBlocks(report, language, ladder),
      ...blankBlocks(language),
    ],
    rows: methodsRows(report),
  };
}

function methodsData(report: Safe<MethodsReport>): Data {
  const interviews = report.interviews.map((one) => ({ ...one, words: wordsInAll(one) }));
  return asData({ ...report, interviews, risk: riskCounts(report.risk), software: PROGRAM });
}

function methodsRows({ interviews }: Safe<MethodsReport>): Rows {
  return {
    head: terms('transcript', 'date', 'minutes', 'medium', 'group', 'respondents', 'turns', 'words', 'notes'),
    rows: interviews.map((one): Inline[] => [
      [one.transcript],
      [one.date ?? ''],
      [one.duration ?? ''],
      [one.medium === null ? '' : term(one.medium)],
      [one.group ?? ''],
      listed(one.respondents, ' '),
      [one.turns],
      [wordsInAll(one)],
      [one.notes],
    ]),
  };
}
