import type { Inline } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import type { Language } from '../model/project.ts';
import { oneLine } from './plain.ts';

/** Of each remark its lines. */
export type RemarkLines = Anonymised<readonly (readonly Inline[])[]>;

/** Remarks as words for a margin. Throws a TypeError for what did not pass the gate. */
export function remarkWords(lines: RemarkLines, language: Language): string[][] {
  return open(lines).map((remark) => remark.map((line) => oneLine(line, language)));
}
