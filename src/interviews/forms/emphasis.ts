import { BLANK } from '../lines.ts';
import { ASIDE, NAMED_SPEAKER } from '../marks.ts';
import { millisecondsIn, STAMP } from '../times.ts';
import { type MarkForm, markOf } from './form.ts';

const WHOLE = new RegExp(`^(${NAMED_SPEAKER})${ASIDE}?${BLANK}*(${STAMP})?${BLANK}*[:.–—-]?${BLANK}*$`, 'u');
const BEHIND = new RegExp(`${BLANK}*(?:${STAMP})?${BLANK}*[:–—-]?${BLANK}*`, 'uy');

/** A bold or italic speaker without a colon, the words behind it in plain letters. */
export const emphasis: MarkForm = {
  isFirm: false,
  read(line) {
    const { text, emphasised, head } = line;
    if (line.given !== null || emphasised <= head.end || emphasised >= text.trimEnd().length) return null;
    if (emphasised - head.end > 60) return null;
    const match = WHOLE.exec(text.slice(head.end, emphasised));
    if (match === null) return null;
    BEHIND.lastIndex = emphasised;
    BEHIND.test(text);
    const stamp = match[3] ?? text.slice(emphasised, BEHIND.lastIndex);
    const timed = millisecondsIn(stamp) === null ? undefined : stamp;
    return markOf(match[1] ?? '', match[2], timed, BEHIND.lastIndex, line);
  },
};
