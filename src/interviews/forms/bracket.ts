import { BLANK } from '../lines.ts';
import { NAMED_SPEAKER } from '../marks.ts';
import { STAMP } from '../times.ts';
import { markForm } from './form.ts';

/** `[R] words`, `(R) words`, `[Anna de Vries] 0:03 words`: brackets and no colon. */
export const bracket = markForm({
  isFirm: true,
  needs: /[[(<{]/,
  pattern: `[[(<{]${BLANK}?(${NAMED_SPEAKER})()${BLANK}?[\\])>}]${BLANK}*(${STAMP})?(?:${BLANK}+|$)`,
});
