import copyWords from '../../language/data/copy-words.txt?raw';
import { aloneIn } from '../../language/data/word-list.ts';

const COPY = new RegExp(
  `${aloneIn(copyWords)}|(?<!\\p{L})(?:kopieën|(?:versie|version|vs?)[\\s._-]*\\d+)(?!\\p{L})|\\(\\d{1,2}\\)\\s*$`,
  'iu',
);

/** "Interview 1 - kopie", "Copy of interview 1", "interview (2)", "interview v2": a file that is called after another one. */
export function isCalledCopy(file: string): boolean {
  return COPY.test(copyStem(file));
}

/** Of a path, the file's name without its ending. */
function copyStem(file: string): string {
  return (file.split(/[\\/]/).pop() ?? file).replace(/\.[^.]+$/, '').replace(/_/g, ' ');
}
