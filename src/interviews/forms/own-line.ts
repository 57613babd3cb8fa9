import { BLANK } from '../lines.ts';
import { ASIDE, NAMED_SPEAKER } from '../marks.ts';
import { STAMP } from '../times.ts';
import { type MarkForm, markForm } from './form.ts';

const alone = markForm({
  isFirm: false,
  needs: /\S/,
  pattern: `[[(]?(${NAMED_SPEAKER})[\\])]?${ASIDE}?${BLANK}*[-–|,]?${BLANK}*(${STAMP})?${BLANK}*$`,
});

/** UTF-16 units, times and blanks too. */
const LONGEST = 100;

/** A speaker on a line of its own, with or without a time (`Anna de Vries   0:03`, `00:00:03 Spreker 1`), the words below it. */
export const ownLine: MarkForm = {
  ...alone,
  // A word alone in a cell is an entry of the table.
  read: (line) =>
    line.text.length <= LONGEST && (line.cell === null || line.cell.column === 0) ? alone.read(line) : null,
};
