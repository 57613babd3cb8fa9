import codingWords from '../language/data/coding-words.txt?raw';
import copyWords from '../language/data/copy-words.txt?raw';
import { wordList } from '../language/data/word-list.ts';
import { fold } from '../language/fold.ts';

/** The name of a file, without folders and ending. */
export function stemOfFile(file: string): string {
  return (file.split(/[\\/]/).pop() ?? file).replace(/\.[^.]+$/, '');
}

/** "interview 3" of "gesprekken/interview_3.docx": what a file is called, as a heading would say it. */
export function titleOfFile(file: string): string {
  return stemOfFile(file).replace(/[-_.]+/g, ' ');
}

const OF_NOBODY = wordList(codingWords, copyWords);

/** "docent 1" of "docent1_gecodeerd_v2.docx": the same without what it says of coding, a recording or a version. */
export function peopleInFileName(file: string): string {
  const words = titleOfFile(file)
    .replace(/(?<!\p{L})cod(?:er|eur) ?(?:\p{Lu}|\d{1,2})(?![\p{L}\d])/giu, ' ')
    .replace(/(?<=\p{L}{3})(?=\d)/gu, ' ')
    .split(/\s+/u);
  return words.filter((word) => !OF_NOBODY.has(fold(word))).join(' ');
}
