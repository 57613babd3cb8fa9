import { auditProject } from '../../audit/index.ts';
import type { Block } from '../../gate/exhibit.ts';
import type { Safe } from '../../gate/safe-text.ts';
import { address } from '../../model/code.ts';
import type { CodedProject, Language } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { speaking } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { citedCodes } from '../cited-codes.ts';
import { codeWithName } from '../code-with-name.ts';
import { paragraph, sectionHeading } from './section.ts';

/** How the report presents what was found. */
export interface ReportAccount {
  readonly quotes: number;
  /** Quotes of which it says whose they are, or where they stand. */
  readonly identified: number;
  readonly literal: number;
  /** Labels of all codebooks, how many of them have a code that it cites, and the others. */
  readonly labels: number;
  readonly cited: number;
  readonly uncited: readonly UncitedLabel[];
}

interface UncitedLabel {
  readonly code: RawText;
  readonly name: RawText;
  /** Null where there is but one: another one's label may be called the same. */
  readonly codebook: RawText | null;
}

/** Null without a report. */
export function reportAccount(project: CodedProject): ReportAccount | null {
  const audited = auditProject(project);
  if (audited === null) return null;
  const { quotes } = audited.report;
  const cited = citedCodes(project);
  const labels = project.codebooks.flatMap(({ id, labels: own }) =>
    own.map(({ code, name }) => {
      const isCited = [...(cited.get(id) ?? [])].some((one) => one.isWithin(code));
      const codebook = project.codebooks.length > 1 ? RawText.own(id) : null;
      return { code, name, codebook, isCited };
    }),
  );
  const uncited = labels.filter(({ isCited }) => !isCited);
  return {
    quotes: quotes.length,
    identified: audited.identified,
    literal: quotes.filter(({ status }) => status === 'verbatim' || status === 'normalised').length,
    labels: labels.length,
    cited: labels.length - uncited.length,
    uncited: uncited.map(({ code, name, codebook }) => ({ code: address(code), name, codebook })),
  };
}

const SAYS = {
  title: sentence('Citaten en labels in het verslag', 'Quotes and labels in the report'),
  quotes: sentence(
    '{quotes} {quotes|citaat|citaten}. Van {identified} zegt het verslag van wie {identified|het is|ze zijn}; {literal} {literal|is|zijn} letterlijk.',
    '{quotes} {quotes|quote|quotes}. The report says whose words {identified} of them {identified|is|are}; {literal} {literal|is|are} verbatim.',
  ),
  labels: sentence(
    'Het verslag haalt {cited} van de {labels} {labels|label|labels} aan.',
    'The report cites {cited} of the {labels} {labels|label|labels}.',
  ),
  uncited: sentence('Niet aangehaald:', 'Not cited:'),
} as const;

export function inReportBlocks(account: Safe<ReportAccount> | null, language: Language): Block[] {
  if (account === null) return [];
  const says = speaking(language);
  const { quotes, identified, literal, labels, cited, uncited } = account;
  const named = uncited.flatMap(
    ({ code, name, codebook }, i) =>
      [
        i === 0 ? ' ' : '; ',
        ...(codebook === null ? [] : ([codebook, ' '] as const)),
        ...codeWithName(code, name),
      ] as const,
  );
  return [
    sectionHeading([says(SAYS.title)], [29, 31], language),
    paragraph(says(SAYS.quotes, { quotes, identified, literal })),
    paragraph(
      says(SAYS.labels, { cited, labels }),
      ...(uncited.length === 0 ? [] : ([' ', says(SAYS.uncited), ...named, '.'] as const)),
    ),
  ];
}
