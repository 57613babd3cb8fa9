import type { Document, Paragraph } from '../../model/document.ts';
import { NO_TEXT } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { colon } from '../forms/colon.ts';
import { announcesSeveral, isAboutInterviews, opensSection, parseHeading } from '../headings.ts';
import { withoutLegend } from '../legend.ts';
import { isPlainLine, linesIn } from '../lines.ts';
import { roleByCustom, roleInWords } from '../roles.ts';
import { factAbove } from './alike-titles.ts';

/** UTF-16 units. */
const LONGEST = 90;
const FEWEST = 2;

/**
 * Lines without a style that name an interview or who is interviewed, in whatever words ("Eerste interview", "Interview met
 * Anna", "R2"), several of them and each right above somebody who asks: they start an interview. Indexes in
 * `Document.paragraphs`.
 */
export function announcedTalks(document: Document): ReadonlySet<number> {
  const { paragraphs } = document;
  const found = paragraphs.flatMap((paragraph, at) => (namesTalk(paragraph) ? [at] : []));
  if (found.length < FEWEST) return new Set();
  const titles = found.filter((at) => asksBelow(document, at) && !tellsOfTitleAbove(document, at));
  return new Set(titles.length < FEWEST ? [] : titles);
}

/** "R2", "Int. 3": short for who or which one. */
const SHORT = /^(?:[RP]\d{1,2}|int\.?\s*\d{1,2})$/iu;

function namesTalk(paragraph: Paragraph): boolean {
  if (!isPlainLine(paragraph, LONGEST)) return false;
  const words = wordsOf(paragraph.text).trim();
  if (words === '' || /[.?!…;,]$|\n|\t|:\s/u.test(words)) return false;
  const bare = withoutLegend(words.replace(/:$/u, ''));
  if (SHORT.test(bare)) return true;
  return parseHeading(bare).namesInterview && !isAboutInterviews(bare) && !announcesSeveral(bare);
}

/** "Interview 6 juni" below "Bijlage 3: …", facts about the interview aside, says something of it, and starts nothing. */
function tellsOfTitleAbove({ paragraphs }: Document, at: number): boolean {
  let i = at - 1;
  let facts = 0;
  for (; i >= 0 && facts <= MOST_FACTS; i--) {
    const words = wordsOf(paragraphs[i]?.text ?? NO_TEXT);
    if (words.trim() !== '' && factAbove(words) === null) break;
    if (words.trim() !== '') facts++;
  }
  const above = paragraphs[i];
  if (above === undefined) return false;
  const title = wordsOf(above.text);
  // Below "Bijlage: transcripten" it is the first of them.
  if (announcesSeveral(title)) return false;
  return (above.heading !== null || opensSection(title)) && (facts === 0 || parseHeading(title).announces);
}

/** Lines such as "Datum: 3 mei" and "Locatie: Zwolle". */
const MOST_FACTS = 6;

/** True where the first line below that holds anything, facts about the interview aside, opens with the mark of somebody who asks. */
export function asksBelow(document: Document, at: number): boolean {
  for (let i = at + 1, facts = 0; i < document.paragraphs.length && facts <= MOST_FACTS; i++) {
    const [line] = linesIn(document, i);
    if (line === undefined) continue;
    const mark = line.isHeading ? null : colon.read(line);
    const asks = mark !== null && (roleInWords(mark.mark) ?? roleByCustom(mark.mark)) === 'researcher';
    if (asks && !isWhoLine(line.text)) return true;
    if (line.isHeading || (factAbove(line.text) === null && !isWhoLine(line.text))) return false;
    facts++;
  }
  return false;
}

/** "Interviewer: Anna de Wit": nobody asks anything there. */
function isWhoLine(line: string): boolean {
  return line.length <= LONGEST && NAMES_WHO_ASKS.test(line);
}

const NAMES_WHO_ASKS =
  /^\s*(?:[Ii]nterviewer|[Oo]nderzoeker|[Rr]esearcher)\s*:\s*\p{Lu}[\p{Ll}.'’-]*(?:\s+\p{L}[\p{Ll}.'’-]*){0,3}\s*$/u;
