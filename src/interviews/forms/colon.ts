import { BLANK } from '../lines.ts';
import { ASIDE, NAMED_SPEAKER } from '../marks.ts';
import { STAMP } from '../times.ts';
import { markForm } from './form.ts';

/** `R1:`, `[00:12] O:`, `(R):`, `Anna de Vries (ouder):`, `Spreker 1 (00:00:03):`, with an ASCII or a full-width colon. */
export const colon = markForm({
  id: 'colon',
  isFirm: true,
  needs: /[:：﹕]/,
  pattern: `[[(<]?${BLANK}?(${NAMED_SPEAKER})${BLANK}?[\\])>]?${ASIDE}?${BLANK}{0,3}(${STAMP})?${BLANK}{0,2}[:：﹕](?!\\/\\/|\\d)${BLANK}*`,
});
