import { BLANK } from '../lines.ts';
import { ASIDE, NAMED_SPEAKER } from '../marks.ts';
import { STAMP } from '../times.ts';
import { markForm } from './form.ts';

/** Markdown that was pasted as text (`**R:** words`), and other conventions (`*PAR: words`, `>> R: words`, `- R: words`). */
const SIGNS = `(?:(?:\\*{1,3}|#{1,3}|>{1,2}|_{1,2}|[-–—•·])${BLANK}*)?`;
const CLOSING = '[*_]{0,3}';

/** `R1:`, `[00:12] O:`, `(R):`, `Anna de Vries (ouder):`, `Spreker 1 (00:00:03):`, with an ASCII or a full-width colon. */
export const colon = markForm({
  isFirm: true,
  needs: /[:：﹕]/,
  pattern: `${SIGNS}[[(<]?${BLANK}?(${NAMED_SPEAKER})${BLANK}?[\\])>]?${ASIDE}?${BLANK}{0,3}(${STAMP})?${BLANK}{0,2}${CLOSING}[:：﹕](?!\\/\\/|\\d)${CLOSING}${BLANK}*`,
});
