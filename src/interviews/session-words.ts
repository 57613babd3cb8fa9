import { ENGLISH_ORDINAL_WORD } from '../language/english-numerals.ts';
import { ORDINAL_WORD } from '../language/numerals.ts';

const WHICH = `${ORDINAL_WORD}|${ENGLISH_ORDINAL_WORD}|[1-9]d?e|1st|2nd|3rd|[4-9]th|laatste|last`;
const TALK =
  'gesprek|interview|meting|ronde|keer|deel|sessie|afname|contactmoment|conversation|session|round|meeting|measurement|part|time';
const PHASE = 'voor|na|tussen|nul|eind|begin|vervolg|slot|start';

/** "resp1_voor", "Karin (na)": behind a number or a name, and nothing else behind it. */
const BEFORE_OR_AFTER =
  '(?<=\\d[a-z]?[\\s_,:(–-]+|^\\p{L}+[\\s_,:(–-]+)(?:v[oó][oó]raf|v[oó][oó]r|na|achteraf|begin|eind|start|tussen|midden|before|after)(?=\\)?\\s*$)';

/** "tweede gesprek", "nameting", "deel 2", "dag 3", "follow-up", "T1": which of several talks with one person it is. */
const SESSION = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${WHICH})[\\s-]+(?:${TALK})|(?:${PHASE})[\\s-]?(?:gesprek|interview|meting|sessie)|(?:follow-?up|baseline|pre|post)(?:[\\s-]*(?:interview|test|meeting|session|measurement))?|(?:deel|ronde|meting|sessie|dag|week|part|round|session|wave|day)\\s+\\d{1,2}|T[0-9]|${BEFORE_OR_AFTER})(?![\\p{L}\\d])`,
  'giu',
);

export function isSession(title: string): boolean {
  SESSION.lastIndex = 0;
  return SESSION.test(title);
}

export function withoutSessions(title: string): string {
  return title
    .replace(SESSION, ' ')
    .replace(/\(\s*[,;–-]?\s*\)/gu, ' ')
    .replace(/[\s,;–-]+$/u, '');
}
