import chapterTitlePhrases from '../language/data/chapter-title-phrases.txt?raw';
import chapterTitles from '../language/data/chapter-titles.txt?raw';
import notesOnATalk from '../language/data/notes-on-a-talk.txt?raw';
import { phrasesIn, wordList } from '../language/data/word-list.ts';
import { hasVerb } from '../language/verbs.ts';
import type { Document } from '../model/document.ts';
import { linesIn } from './lines.ts';
import { markLines } from './marked-lines.ts';
import { markKey } from './marks.ts';

const CHAPTERS = [...wordList(chapterTitles), ...phrasesIn(chapterTitlePhrases)].join('|');
/** "Researcher's notes", "Notities van de onderzoeker": alone they may be anybody's word. */
const NOTES = String.raw`field notes|\p{L}+(?:['’]s|s['’])\s+(?:notes?|comments?|remarks?)|(?:notities|opmerkingen|notes|comments|remarks)(?=\s+(?:van|of|by|from|after|na|over|on)\s)`;
const partCalled = (names: string) =>
  new RegExp(
    `^\\s*(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,4})[.)]?\\s+)?(?:(?:mijn|eigen|eerste|algemene|korte|belangrijkste|my|own|first|general|short|main|key)\\s+)*(?:${names})(?:\\s*[,&:–-]?\\s+(?:en|and|of|van|uit|over|on|from|per|bij|voor|for|to|na|after)\\s+\\p{L}[^.!?:;]*|\\s+\\d{1,2})?\\s*$`,
    'iu',
  );
const CHAPTER = partCalled(CHAPTERS);
const PART = partCalled([CHAPTERS, ...wordList(notesOnATalk), NOTES].join('|'));
/** UTF-16 units. */
const LONGEST = 80;

/** "4 Resultaten", "Findings", "Reflectie van de onderzoeker": below it stands what somebody writes, if nobody talks there. */
export function namesReportPart(title: string): boolean {
  return title.length <= LONGEST && PART.test(title) && /^[\s\d.)]*\p{Lu}/u.test(title);
}

/** Such a part, and no mere notes on a talk. */
export function namesChapter(title: string): boolean {
  return namesReportPart(title) && CHAPTER.test(title);
}

const FEWEST_WORDS = 6;

/** Sentences stand from `start` up to `end`, and no marks of people who speak. */
export function isProseBelow(document: Document, start: number, end: number): boolean {
  const lines = [];
  for (let i = start; i < end; i++) lines.push(...linesIn(document, i));
  const isProse = lines.some(
    ({ text }) => /[.!?]["”’')\]]*\s*$/u.test(text) && text.trim().split(/\s+/u).length >= FEWEST_WORDS,
  );
  if (!isProse) return false;
  const speaking = markLines(lines, new Map()).marks.flatMap((mark) => (mark === null ? [] : [mark.mark]));
  const voices = new Set(speaking.map(markKey));
  // "The respondent said: …" alone is the report's.
  return voices.size === 0 || (voices.size === 1 && hasVerb((speaking[0] ?? '').split(/\s+/u)));
}
