import type { Restorer } from './restorer.ts';

const DELIMITERS = [';', ',', '\t'] as const;
/** Commas and semicolons alike: who opens the file may take either for the end of a cell. */
const TO_QUOTE = /[;,\t"\r\n]/;

/** Names in the cells of a CSV file; cells without a placeholder stay letter for letter. */
export function restoreCsv(text: string, restorer: Restorer): string {
  const delimiter = delimiterOf(text);
  const cell = new RegExp(`"(?:[^"]|"")*"|[^${delimiter}\r\n"]+`, 'g');
  return text.replace(cell, (given) => {
    const isQuoted = given.startsWith('"');
    const words = isQuoted ? given.slice(1, -1).replaceAll('""', '"') : given;
    const restored = restorer.text(words);
    if (restored === words) return given;
    return isQuoted || TO_QUOTE.test(restored) ? `"${restored.replaceAll('"', '""')}"` : restored;
  });
}

/** What the first line has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
