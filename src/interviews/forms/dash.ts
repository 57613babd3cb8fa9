import { BLANK } from '../lines.ts';
import { ASIDE, NAMED_SPEAKER } from '../marks.ts';
import { STAMP } from '../times.ts';
import { markForm } from './form.ts';

/** `R - words`, `R – words`, `Anna (0:03) — words`, `R> words`, `R | words`. */
export const dash = markForm({
  isFirm: false,
  needs: /[-–—>|/=]/,
  pattern: `(${NAMED_SPEAKER})${ASIDE}?${BLANK}{0,3}(${STAMP})?(?:${BLANK}+(?:[-–—]{1,2}|[>|=])|[–—>|])${BLANK}+`,
});
