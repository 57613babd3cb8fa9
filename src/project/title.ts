import { parseHeading } from '../interviews/headings.ts';
import type { CodedProject } from '../model/project.ts';
import { NO_TEXT } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { reportParagraphs } from './report.ts';

/** Words; a longer line is a sentence. */
const LONGEST = 16;
const CHAPTER =
  /^(?:(?:hoofdstuk|chapter)\s|\d|voorwoord|inhoud|inleiding|samenvatting|resultaten|bevindingen|bijlage|preface|contents|table of|introduction|abstract|summary|results|findings|appendi|methode?)/iu;

/** What the report calls itself on its first line, null where that is a chapter, a sentence or an interview's heading. */
export function reportTitle(project: CodedProject): string | null {
  const isReport = reportParagraphs(project);
  const paragraphs = project.report?.paragraphs ?? [];
  const first = paragraphs.findIndex(({ text }) => wordsOf(text).trim() !== '');
  const words = first < 0 ? '' : wordsOf(paragraphs[first]?.text ?? NO_TEXT).trim();
  if (!isReport(first) || paragraphs[first]?.cell !== undefined) return null;
  if (!/\p{L}{2}/u.test(words) || /[.:;!]$/.test(words) || words.split(/\s+/).length > LONGEST) return null;
  return CHAPTER.test(words) || parseHeading(words).namesInterview ? null : words.replace(/\s+/g, ' ');
}
