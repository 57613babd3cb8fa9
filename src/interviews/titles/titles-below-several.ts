import { fold } from '../../language/fold.ts';
import type { Document, Paragraph } from '../../model/document.ts';
import { wordsOf } from '../../model/words-of.ts';
import { announcesSeveral, isAboutInterviews, opensSection, parseHeading } from '../headings.ts';
import { mayBeTitle } from './alike-titles.ts';
import { asksBelow } from './announced-talks.ts';

const FEWEST = 2;

/**
 * Lines in bold, italic or underlined letters below a heading that says that several interviews follow, each right above
 * somebody who asks, the first before anybody has spoken: they start one each, whatever they say ("Man, 43 jaar",
 * "Utrecht"). Indexes in `Document.paragraphs`.
 */
export function titlesBelowSeveral(document: Document): ReadonlySet<number> {
  const { paragraphs } = document;
  const titles = new Set<number>();
  for (let i = 0; i < paragraphs.length; i++) {
    if (!saysSeveral(paragraphs[i] as Paragraph)) continue;
    for (const at of titlesBelow(document, i)) titles.add(at);
  }
  return titles;
}

/** True for a heading such as "Bijlage 3: Transcripten", which is not about interviews and announces no single one. */
function saysSeveral(paragraph: Paragraph): boolean {
  if (!isTitled(paragraph)) return false;
  const title = wordsOf(paragraph.text);
  return announcesSeveral(title) && !isAboutInterviews(title) && !parseHeading(title).announces;
}

function isTitled({ text, heading, cell }: Paragraph): boolean {
  return heading !== null || (cell === undefined && opensSection(wordsOf(text)));
}

function titlesBelow(document: Document, several: number): readonly number[] {
  const { paragraphs } = document;
  const found: number[] = [];
  for (let i = several + 1; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i] as Paragraph;
    if (isTitled(paragraph)) break;
    const isTitle = isSetOff(paragraph) && asksBelow(document, i);
    if (isTitle) found.push(i);
    else if (found.length === 0 && !isAmongBlanks(paragraphs, i) && asksBelow(document, i - 1)) return [];
  }
  const different = new Set(found.map((at) => fold(wordsOf((paragraphs[at] as Paragraph).text))));
  // What stands there again and again is a topic.
  return found.length < FEWEST || different.size < found.length ? [] : found;
}

/** Below one blank line the next tells nothing new, and a page of them would be walked from each. */
function isAmongBlanks(paragraphs: readonly Paragraph[], i: number): boolean {
  return paragraphs.slice(i - 1, i + 1).every(({ text }) => wordsOf(text).trim() === '');
}

function isSetOff({ text, cell, emphasis = [] }: Paragraph): boolean {
  if (cell !== undefined || emphasis.length === 0) return false;
  const covered = emphasis.reduce((sum, { from, to }) => sum + to - from, 0);
  const words = wordsOf(text);
  return covered >= words.trim().length && mayBeTitle(words);
}
