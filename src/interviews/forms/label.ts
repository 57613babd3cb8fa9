import { BLANK } from '../lines.ts';
import { NAMED_SPEAKER } from '../marks.ts';
import { type MarkForm, markOf } from './form.ts';

const LABEL = new RegExp(`^[[(]?(${NAMED_SPEAKER})[\\])]?${BLANK}*[:.)–—-]*$`, 'u');
// "a)", "B.", "iv." number the items of a list.
const NUMBERS = /^[[(]?(?:\p{L}|[ivxlcdm]+)[\])]?[.)]*$/iu;

/** The word processor writes the speaker itself, as the label of a list: `R:`. */
export const label: MarkForm = {
  isFirm: true,
  read(line) {
    if (line.label === '' || line.given !== null || NUMBERS.test(line.label)) return null;
    const match = LABEL.exec(line.label);
    return match === null ? null : markOf(match[1] ?? '', undefined, undefined, line.head.end, line);
  },
};
