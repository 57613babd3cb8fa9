import { BLANK } from '../lines.ts';
import { markForm } from './form.ts';

/** `R. words`, `Int. words`, `R; words`: letters alone, with a full stop. */
export const stop = markForm({
  isFirm: false,
  needs: /[.;]/,
  pattern: `(\\p{Lu}(?:\\p{Lu}{0,3}|\\p{Ll}{2,3})\\d{0,2})()()[.;]${BLANK}+(?=\\S)`,
});
