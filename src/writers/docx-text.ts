import { type IRunOptions, TextRun } from 'docx';

/** Runs of a text whose lines are parted by line feeds: Word breaks a line only where it is told to. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .map(
      (line, i) =>
        new TextRun({ ...look, text: unbroken(line.replaceAll('\t', ' ')), ...(i > 0 ? { break: 1 } : {}) }),
    );
}

/** Ids ("docent-3") and placeholders ("[naam 1]") stay on one line. */
export function unbroken(line: string): string {
  return line.replace(/(?<=\p{L})-(?=\d)/gu, '\u2011').replace(/(?<=\[\p{L}+) (?=\d+\])/gu, '\u00A0');
}
