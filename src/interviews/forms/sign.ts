import { BLANK } from '../lines.ts';
import { markForm } from './form.ts';

/** `>> words`, `-- words`, `<< words`: signs in place of a name, two or more, as one is an item of a list. */
export const sign = markForm({
  isFirm: false,
  needs: /[-–—<>«»=+*#~|/]/,
  pattern: `([-–—<>«»=+*#~|/]{2,4})${BLANK}+(?=\\S)`,
});
