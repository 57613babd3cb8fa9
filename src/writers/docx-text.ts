import { type IRunOptions, TextRun } from 'docx';

/** Runs of a text whose lines are parted by line feeds: Word breaks a line only where it is told to. */
export function textRuns(text: string, look: IRunOptions = {}): TextRun[] {
  return text
    .split('\n')
    .map(
      (line, i) => new TextRun({ ...look, text: line.replaceAll('\t', ' '), ...(i > 0 ? { break: 1 } : {}) }),
    );
}
