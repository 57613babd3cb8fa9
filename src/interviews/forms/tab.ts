import { BLANK } from '../lines.ts';
import { ASIDE, NAMED_SPEAKER } from '../marks.ts';
import { STAMP } from '../times.ts';
import { markForm } from './form.ts';

/** `R<tab>words`, `Anna<tab>0:03<tab>words`; three blanks and more are a tab. */
export const tab = markForm({
  isFirm: false,
  needs: /\t|\s{3}/,
  pattern: `(${NAMED_SPEAKER})${ASIDE}?(?:[ \\u00A0]{0,2}\\t+|\\s{3,})(?!${STAMP}${BLANK}*$)(${STAMP})?${BLANK}*(?=\\S)`,
});
