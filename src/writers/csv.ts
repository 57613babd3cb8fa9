import { stringify } from 'csv-stringify/sync';
import type { Exhibit } from '../gate/exhibit.ts';
import { type Anonymised, open } from '../gate/safe-text.ts';
import { MONTH } from '../language/dates.ts';
import { WEEKDAY } from '../language/months.ts';
import type { Language } from '../model/project.ts';
import { fileName } from './file-name.ts';
import type { WriteOptions } from './options.ts';
import { isNumberCell, plainText } from './plain.ts';
import { type Rendered, rendered } from './rendered.ts';

/**
 * In which dialect a double click in Excel gives columns. Dutch Excel splits at semicolons only, and takes
 * 0,5 for a number; English Excel the other way round.
 */
const DELIMITER: Readonly<Record<Language, string>> = { nl: ';', en: ',' };

// Also behind spaces and quotes, which a spreadsheet skips, and in full width, which it reads the same.
const FORMULA = /^(?:[\s\u200B-\u200F"'`´‘’“”«»]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]|[\t\n])/;

/** A cell that would fall apart into a formula where the other delimiter counts: quoted, it does not. */
const OTHER_DIALECT = /[;,\t][\s"']*[=+\-@]/;

/** Written at once. */
const ROWS = 1000;

/**
 * The exhibit's rows: UTF-8 with a byte order mark, which Excel needs for accents, and a line feed after each row.
 *
 * Dutch: `;` and decimal commas. In R `read.csv2(file, fileEncoding = 'UTF-8-BOM')` or `readr::read_csv2(file)`,
 * in pandas `read_csv(file, sep=';', decimal=',')`. English: `,` and decimal points, `read.csv` and `read_csv` as they are.
 * A text that a spreadsheet would run as a formula, or take for a date or another number than it is, gets an apostrophe
 * in front: "'1/1" is a code in Dutch and in English Excel alike.
 */
export function writeCsv(passed: Anonymised<Exhibit>, options: WriteOptions): Rendered {
  const exhibit = open(passed);
  const { head, rows } = exhibit.rows;
  const cells = rows.map((row) =>
    row.map((cell) => {
      const words = plainText(cell, options.language);
      return isNumberCell(cell) ? words : defused(words);
    }),
  );
  const table = [head.map((name) => defused(plainText([name], options.language))), ...cells];
  const written = Array.from({ length: Math.ceil(table.length / ROWS) }, (_, i) =>
    stringify(table.slice(i * ROWS, (i + 1) * ROWS), {
      bom: i === 0,
      delimiter: DELIMITER[options.language],
      quoted_match: OTHER_DIALECT,
    }),
  );
  return rendered(fileName(exhibit.stem, '.csv'), written);
}

function defused(words: string): string {
  return FORMULA.test(words) || isReadAsOther(words) ? `'${words}` : words;
}

/** Digits, and what stands beside and between them in numbers, amounts, dates and times. */
const FIGURES = new RegExp(
  `^(?=\\D*\\d)(?:[^\\p{L}\\p{M}[\\]_]|(?<!\\p{L})(?:${MONTH}|${WEEKDAY}|(?<=\\d ?)[ap]m|(?<=\\d )[ap]|(?<=\\d)[et](?=[+-]?\\d)|(?<=\\d)z)(?!\\p{L})){1,40}$`,
  'iu',
);
const TRUTHS = /^\s*(?:true|false|waar|onwaar)\s*$/iu;
/** A number that a spreadsheet shows as it was written. */
const SAME = /^(?:0|[1-9]\d{0,14})$/;

/** Some spreadsheet, Dutch or English, makes something else of it: a date, a time, a number without its zeros, a truth. */
function isReadAsOther(words: string): boolean {
  if (SAME.test(words)) return false;
  return FIGURES.test(words) || TRUTHS.test(words);
}
